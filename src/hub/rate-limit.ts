/** What the Hub says about the quota of this caller (protocol notes §5). */
export interface RateLimit {
  readonly bucket: string;
  readonly remaining: number;
  /** Seconds until the window starts anew. */
  readonly resetSeconds: number;
  /** Requests a window; null when the policy header is missing. */
  readonly quota: number | null;
  /** Seconds a window; null when the policy header is missing. */
  readonly windowSeconds: number | null;
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
    windowSeconds: numberAfter(policy, 'w'),
  };
}

/** `49 of 1000 requests left for the next 60 of 300 seconds`, as far as it is known. */
export function leftText(limit: RateLimit): string {
  const window = limit.windowSeconds === null ? '' : ` of ${limit.windowSeconds}`;
  return `${countText(limit)} for the next ${limit.resetSeconds}${window} seconds`;
}

/** `49 of 1000 requests left`, as far as it is known. */
export function countText({ remaining, quota }: RateLimit): string {
  return `${remaining}${quota === null ? '' : ` of ${quota}`} requests left`;
}

function numberAfter(header: string | null, parameter: 'r' | 't' | 'q' | 'w'): number | null {
  const match = new RegExp(`(?:^|[;,\\s])${parameter}=(\\d{1,9})(?:[;,\\s]|$)`).exec(header ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
}
