/** What the Hub says about the quota of this caller (protocol notes §5). */
export interface RateLimit {
  readonly bucket: string;
  readonly remaining: number;
  /** Seconds until the window starts anew. */
  readonly resetSeconds: number;
  /** Requests a window; null when the policy header is missing. */
  readonly quota: number | null;
}

/**
 * Reads `RateLimit: "api";r=499;t=295` and `RateLimit-Policy: "fixed window";"api";q=500;w=300`.
 * Returns null when the first is missing or says something else.
 */
export function parseRateLimit(limit: string | null, policy: string | null): RateLimit | null {
  const remaining = numberAfter(limit, 'r');
  const resetSeconds = numberAfter(limit, 't');
  if (limit === null || remaining === null || resetSeconds === null) return null;
  return {
    bucket: /"([^"]{1,40})"/.exec(limit)?.[1] ?? '',
    remaining,
    resetSeconds,
    quota: numberAfter(policy, 'q'),
  };
}

function numberAfter(header: string | null, parameter: 'r' | 't' | 'q'): number | null {
  const match = new RegExp(`(?:^|[;,\\s])${parameter}=(\\d{1,9})(?:[;,\\s]|$)`).exec(header ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
}
