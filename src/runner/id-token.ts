import { claimsIn } from '../model/json-web-token.js';
import type { Writable } from '../model/writable.js';

/** The claims of an id token that decide about an exchange, or tell a reader what the others come from. */
export const SHOWN_CLAIMS = [
  'repository',
  'ref',
  'workflow',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'event_name',
  'sub',
  'aud',
] as const;
export type ClaimName = (typeof SHOWN_CLAIMS)[number];

export interface Claims {
  /** Those of the shown ones that are there. */
  readonly shown: Readonly<Partial<Record<ClaimName, string>>>;
  /** When it ends, in milliseconds since 1970; null where it does not say. */
  readonly expiresAt: number | null;
}

/** How the job came by an id token, or why it did not. */
export type IdTokenFacts =
  /** GitHub made one for this job, or the job has one in `HF_OIDC_ID_TOKEN`. Claims are null where they cannot be read. */
  | { readonly is: 'minted' | 'given'; readonly claims: Claims | null }
  /** The runner does not name the service that hands them out. `isActions`: this is a job of GitHub Actions. */
  | { readonly is: 'not-permitted'; readonly isActions: boolean }
  /** Not asked for, since it may not be sent to this endpoint. */
  | { readonly is: 'withheld' }
  /** Not asked for, since what the runner names is no address to which a token may go. */
  | { readonly is: 'no-address' }
  /** The service refused; `status` is its answer's. */
  | { readonly is: 'refused'; readonly status: number }
  /** The service redirected the request, which has a token of the job; `to` is an origin, blank where it is none. */
  | { readonly is: 'redirected'; readonly status: number; readonly to: string }
  /** The service gave none in time; the status or code of its last answer, null where there was none. */
  | { readonly is: 'not-answered'; readonly last: string | null };

/** The end of the year 9999, beyond which no date is written as others read it; in seconds since 1970. */
const LATEST_SECONDS = 253_402_300_799;

/** Far above what GitHub writes, in characters. */
const LONGEST_CLAIM = 500;

/** Reads the claims inside an id token without checking its signature: that is the Hub's part. */
export function readClaims(idToken: string): Claims | null {
  const claims = claimsIn(idToken);
  if (claims === null) return null;
  const shown: Writable<Claims['shown']> = {};
  for (const name of SHOWN_CLAIMS) {
    const value = textOf(claims[name]);
    if (value !== null) shown[name] = value.slice(0, LONGEST_CLAIM);
  }
  const { exp } = claims;
  return { shown, expiresAt: typeof exp === 'number' && Math.abs(exp) <= LATEST_SECONDS ? exp * 1000 : null };
}

/** An audience may be a list. */
function textOf(value: unknown): string | null {
  const values = Array.isArray(value) ? value : [value];
  return values.every((one) => typeof one === 'string') && values.length > 0 ? values.join(', ') : null;
}
