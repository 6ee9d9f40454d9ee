import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { isOAuth } from '../../evidence/rights.js';
import { homeOf, type TokenHome } from '../../evidence/token-home.js';
import { isFresh, isRenewed, type Lifetime, lifetimeOf, originOf } from '../../evidence/token-lifetime.js';
import type { Identity } from '../../hub/whoami.js';
import { capitalized } from '../../model/capitalized.js';
import { nameOn, wordsOn } from '../../model/host-words.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import { tokenName } from '../scope/wanted-token.js';

/**
 * Means: The token expires within the number of days in `expires-within`, or before the job ends.
 *
 * How we know: The Hub reports the date. If it reports none, this cannot be checked. OAuth tokens live for hours by
 * design, so one that is fresh, made by a step of this job or renewed by a client is not reported; one that the
 * workflow keeps in a secret is. `job-minutes` says how long the job takes.
 *
 * What to do: Replace the token before the date in the message; in a secret, use a user access token.
 */
export const TOKEN_EXPIRES_SOON = defineCause({
  group: 'token',
  slug: 'token-expires-soon',
  severity: 'warning',
  title: 'The token expires soon',
});

/** For a job that outlives an exchanged token. */
export function exchangeAgain({ runner: { environment, host } }: Evidence): string {
  const users = host === 'github' ? 'the steps that use the token' : 'what uses the token';
  const late = host === 'github' ? 'in the steps that outlive the token' : 'for what outlives the token';
  return environment.oidcResource === null
    ? `Set HF_OIDC_RESOURCE for ${users}: huggingface_hub 1.19 and later then gets a token itself, and a new one when it expires.`
    : `Use huggingface_hub 1.19 or later ${late}: since HF_OIDC_RESOURCE is set, it gets a new one when that expires.`;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A token that will not last. The one that was exchanged in this run is compared with the job where the exchange is. */
export function expiresSoon(evidence: Evidence, identity: Identity): FindingDraft | null {
  const {
    inputs: { jobMinutes, expiresWithinDays },
    runner: { tokenSources },
  } = evidence;
  const life = lifetimeOf(evidence, identity);
  if (life === null || tokenSources.checked === null) return null;
  const { source, format } = tokenSources.checked;
  if (source === 'publisher') return null;
  if (life.left < jobMinutes * MINUTE_MS) return outlived(evidence, identity, life);
  // Tokens of a Trusted Publisher live for an hour by design.
  if (format.kind === 'trusted-publisher' || life.left >= expiresWithinDays * DAY_MS) return null;
  if (!isOAuth(identity, format)) return replaceable(evidence, identity, life);
  const origin = originOf(evidence, source);
  if (origin === 'kept') return keptOAuth(evidence, identity, life);
  if (origin === 'made-in-job' || isRenewed(evidence) || isFresh(format, life)) return null;
  return isLogin(evidence, source) ? oldLogin(evidence, identity, life) : keptOAuth(evidence, identity, life);
}

/** Whether somebody logged in on this machine for it; elsewhere a token reaches the job from a secret in most cases. */
function isLogin({ runner: { host } }: Evidence, source: TokenSource): boolean {
  return source === 'saved-file' || host === 'terminal';
}

function outlived(evidence: Evidence, identity: Identity, life: Lifetime): FindingDraft {
  const { jobMinutes } = evidence.inputs;
  const renewed = isRenewed(evidence) ? '; only huggingface_hub renews it' : '';
  const isOfPublisher = evidence.runner.tokenSources.checked?.format.kind === 'trusted-publisher';
  return {
    ...about(evidence, identity, life),
    message: `${named(evidence, identity)} expires ${leftText(life)}, but ${nameOn(evidence.runner.host, 'job-minutes')} is ${jobMinutes}${renewed}.`,
    advice: isOfPublisher
      ? exchangeAgain(evidence)
      : `${capitalized(home(evidence).put(`a user access token that outlives ${wordsOn(evidence.runner.host).job}`))}.`,
  };
}

/** A user access token, which somebody can replace in time. */
function replaceable(evidence: Evidence, identity: Identity, life: Lifetime): FindingDraft {
  const days = life.left < DAY_MS ? 'in less than a day' : leftText(life);
  return {
    ...about(evidence, identity, life),
    message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${days}.`,
    advice: `${capitalized(home(evidence).renew())} before that date.`,
  };
}

/** Whether it is in a secret for certain or in all likelihood: a new one there would not last either. */
function keptOAuth(evidence: Evidence, identity: Identity, life: Lifetime): FindingDraft {
  return {
    ...about(evidence, identity, life),
    message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${leftText(life)}. OAuth tokens live for hours, or for 30 days at most, so they do not belong in a ${evidence.runner.host === 'github' ? 'secret' : 'variable'}.`,
    advice: `${capitalized(home(evidence).put('a user access token'))} instead${evidence.runner.host === 'github' ? ', or use a Trusted Publisher' : ''}.`,
    linkText: 'Create a user access token',
  };
}

function oldLogin(evidence: Evidence, identity: Identity, life: Lifetime): FindingDraft {
  return {
    ...about(evidence, identity, life),
    message: `${named(evidence, identity)} expires on ${dayOf(life)}, ${leftText(life)}.`,
    advice: `Log in again before that, or ${home(evidence).put('a user access token')}.`,
    linkText: 'Create a user access token',
  };
}

function about(
  { inputs }: Evidence,
  identity: Identity,
  { end }: Lifetime,
): Omit<FindingDraft, 'message' | 'advice'> {
  return {
    cause: TOKEN_EXPIRES_SOON,
    subject: identity.tokenName,
    link: tokensPage(inputs.endpoint),
    linkText: 'Create a new token',
    evidence: [{ fact: `GET /api/whoami-v2: auth.expiresAt ${new Date(end).toISOString()}` }],
  };
}

function named({ runner: { tokenSources } }: Evidence, identity: Identity): string {
  const isOfOAuth = isOAuth(identity, tokenSources.checked?.format ?? null);
  const name = isOfOAuth ? 'the OAuth token' : tokenName(identity);
  return `${capitalized(name)} of ${identity.name}`;
}

function home(evidence: Evidence): TokenHome {
  return homeOf(evidence, evidence.runner.tokenSources.checked?.source ?? 'input');
}

function dayOf({ end }: Lifetime): string {
  return new Date(end).toISOString().slice(0, 10);
}

function leftText({ left }: Lifetime): string {
  const [unit, length] =
    left >= DAY_MS ? ['day', DAY_MS] : left >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
  const whole = Math.max(Math.floor(left / length), 0);
  return `in ${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
