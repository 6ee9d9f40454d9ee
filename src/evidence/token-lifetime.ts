import type { Identity } from '../hub/whoami.js';
import { stepLocations } from '../job/step-locations.js';
import { mappingsOf } from '../job/token-mapping.js';
import type { TokenFormat } from '../model/token/inspect-token.js';
import type { TokenSource } from '../runner/tokens/token-sources.js';
import type { Evidence } from './evidence.js';

/** When a token expires. */
export interface Lifetime {
  /** In milliseconds since 1970, by the Hub's clock like `left`. */
  readonly end: number;
  /** Until then, in milliseconds. */
  readonly left: number;
}

/** Null where the Hub names no time, as of a token that never expires. */
export function lifetimeOf({ runner, hub: { whoami } }: Evidence, { expiresAt }: Identity): Lifetime | null {
  const end = Date.parse(expiresAt ?? '');
  if (Number.isNaN(end)) return null;
  const outcome = whoami?.response.outcome;
  const now = (outcome?.kind === 'answer' ? outcome.date : null) ?? runner.now;
  return { end, left: end - now };
}

/** Whether most of its life is still before it, by the time at which it says that it was made. */
export function isFresh({ issuedAt }: TokenFormat, { end, left }: Lifetime): boolean {
  return issuedAt !== null && left > (end - issuedAt) / 2;
}

/** Whether `huggingface_hub` renews it before it expires: it is in the token file and has a refresh token beside it. */
export function isRenewed({ runner: { tokenSources, storedTokens } }: Evidence): boolean {
  const { checked } = tokenSources;
  if (checked?.source !== 'saved-file' || storedTokens === null) return false;
  return storedTokens.renewable.some((one) => one.equals(checked.format.cleaned));
}

/** Where a token comes from by the workflow's own text: from what is kept for other runs too, or from a step of this one. */
export function originOf(
  { runner: { workflow } }: Evidence,
  source: TokenSource,
): 'kept' | 'made-in-job' | 'unknown' {
  const contexts = stepLocations(workflow).flatMap((here) => {
    const mapping = mappingsOf(here).find(({ way }) => way === source);
    return mapping === undefined ? [null] : mapping.origins.map(({ context }) => context);
  });
  if (contexts.length === 0) return 'unknown';
  if (contexts.every((context) => context === 'secrets' || context === 'vars')) return 'kept';
  return contexts.every((context) => context === 'steps') ? 'made-in-job' : 'unknown';
}
