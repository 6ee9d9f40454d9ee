import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem, FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { evidenceOf, readingOf } from '../../evidence/readings.js';
import { homeOf, sourceName, tokenIn } from '../../evidence/token-home.js';
import { originOf } from '../../evidence/token-lifetime.js';
import { readProbeFor } from '../../hub/probe.js';
import { capitalized } from '../../model/capitalized.js';
import { wordsOn } from '../../model/host-words.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import { behindDeadToken } from './behind-dead-token.js';
import { TOKEN_FORMAT_UNKNOWN } from './unusable-token.js';

/**
 * Means: The token has expired.
 *
 * How we know: The Hub says so in its answer to the identity check.
 *
 * What to do: Create a new token and update the secret.
 */
export const TOKEN_EXPIRED = defineCause({
  group: 'token',
  slug: 'token-expired',
  severity: 'error',
  title: 'The token has expired',
  seenAs: ['User Access Token', '" is expired', 'Invalid user token.'],
});

/**
 * Means: The Hub does not know this token. It may have been rolled, deleted or revoked: the Hub's answer is the
 * same. GitHub reports tokens that it finds in public repositories to Hugging Face, which may revoke them.
 *
 * How we know: The identity check answers 401, and the token did arrive.
 *
 * What to do: Put the token's current value into the secret, or create a new token.
 */
export const TOKEN_INVALID = defineCause({
  group: 'token',
  slug: 'token-invalid',
  severity: 'error',
  title: 'The Hub does not know this token',
  seenAs: [
    '401 Client Error: Unauthorized for url',
    'Invalid credentials in Authorization header',
    'Invalid user token.',
    "Client error '401 Unauthorized' for url",
    'Invalid username or password.',
    'The token from HF_TOKEN environment variable is invalid',
    'Password authentication in git is no longer supported',
    'Authentication failed for',
    'Authorization header is correct, but the token seems invalid',
  ],
});

const LINK_TEXT = 'Create a new token';
const OAUTH_LINK_TEXT = 'Create a user access token';

/** A token that arrived at the Hub and that the Hub does not accept. */
export function refusedToken(evidence: Evidence, because: 'expired' | 'unknown'): FindingDraft | null {
  const {
    inputs,
    runner: { tokenSources },
    hub: { whoami },
  } = evidence;
  if (whoami === null || tokenSources.checked === null) return null;
  const { source, format } = tokenSources.checked;
  const { host } = evidence.runner;
  const where = sourceName(source, host);
  const whose = tokenIn(source, host);
  const home = homeOf(evidence, source);
  const link = tokensPage(inputs.endpoint);
  const answer = evidenceOf(whoami.response);
  const hidden = behindDeadToken(evidence);
  const without = readableWithout(evidence);
  const behind = [...hidden.evidence, ...without.evidence];
  const isOfOAuth = format.kind === 'oauth';
  const oauthAdvice = `${oauthRemedy(evidence, source)}${hidden.advice}${without.advice}.`;
  if (because === 'expired') {
    return {
      cause: TOKEN_EXPIRED,
      subject: where,
      message: `The Hub's identity check reports that ${whose} has expired (401).${sameName(evidence)}`,
      advice: isOfOAuth ? oauthAdvice : `${capitalized(home.renew())}${hidden.advice}${without.advice}.`,
      link,
      linkText: isOfOAuth ? OAUTH_LINK_TEXT : LINK_TEXT,
      // The Hub's sentence holds the token's name, which is nobody's business once the token is dead.
      evidence: [{ ...answer, message: 'User Access Token "…" is expired' }, ...behind],
    };
  }
  if (format.kind === 'unknown') {
    const form = format.hasOldPrefix
      ? 'begins with api_ like an old Hub token, but the rest is different'
      : 'does not have the prefix of a Hub token';
    const guess = format.hasOldPrefix ? '' : ' It may be an account password.';
    return {
      cause: TOKEN_FORMAT_UNKNOWN,
      subject: where,
      message: `The value in ${where} ${form}, and the Hub rejects it (401).${guess}`,
      advice: `${capitalized(home.put('a user access token (hf_…)'))}${hidden.advice}${without.advice}.`,
      link,
      linkText: LINK_TEXT,
      evidence: [answer, ...behind],
    };
  }
  if (isOfOAuth) {
    return {
      cause: TOKEN_INVALID,
      subject: where,
      message: `The identity check rejects the OAuth token in ${where} (401). It has expired, as such tokens do after hours or 30 days at most, was revoked or was not copied in full; the Hub's answer does not say which.`,
      advice: oauthAdvice,
      link,
      linkText: OAUTH_LINK_TEXT,
      evidence: [answer, ...behind],
    };
  }
  const leaked = ifLeaked(evidence);
  const old = format.hasOldPrefix ? ', or the Hub no longer accepts tokens of this old kind (api_…)' : '';
  return {
    cause: TOKEN_INVALID,
    subject: where,
    message: `The identity check rejects ${whose} (401). It was deleted, rolled, revoked${leaked.message} or not copied in full${old}; the Hub's answer does not say which.`,
    advice: `${capitalized(home.put(host === 'github' ? `the token's current value, or a new token${leaked.advice},` : "the token's current value or a new token"))}${hidden.advice}${without.advice}.`,
    link,
    linkText: LINK_TEXT,
    evidence: [answer, ...leaked.evidence, ...behind],
  };
}

/** An OAuth token lives for hours, so the next one would be dead as soon in the same place. */
function oauthRemedy(evidence: Evidence, source: TokenSource): string {
  if (source === 'saved-file') return 'Log in again (hf auth login)';
  return originOf(evidence, source) === 'made-in-job'
    ? 'Check the step of this job that gets the token, or use a user access token'
    : `${capitalized(homeOf(evidence, source).put('a user access token'))}, since OAuth tokens live for hours`;
}

/** How a leak is dealt with, in a repository that everybody can read. That this token leaked, nothing shows. */
function ifLeaked({ runner: { event } }: Evidence): {
  message: string;
  advice: string;
  evidence: EvidenceItem[];
} {
  if (!event.isPublic) return { message: '', advice: '', evidence: [] };
  return {
    message: ' (as a leaked token may be once secret scanning finds it, and this repository is public)',
    advice: ' if the old one was ever published',
    evidence: [{ fact: `event ${event.name}: repository.private is false` }],
  };
}

/**
 * Which of an account's tokens it is, where another credential of this runner tells: the name in the Hub's sentence is
 * not repeated otherwise.
 */
function sameName({ runner, hub: { whoami, others } }: Evidence): string {
  const outcome = whoami?.response.outcome;
  const words = outcome?.kind === 'answer' ? (outcome.message ?? '') : '';
  const [, name] = /^User Access Token "(.+)" is expired/.exec(words) ?? [];
  for (const { is } of others) {
    if (name !== undefined && is?.kind === 'accepted' && is.tokenName === name) {
      return ` It has the name of a token that is saved on ${wordsOn(runner.host).thisRunner} and still good, "${name}" of ${is.name}.`;
    }
  }
  return '';
}

/** What everybody can read is refused to a dead token, so the job would be better off without it; the advice goes on. */
function readableWithout({ runner, hub: { repos } }: Evidence): { advice: string; evidence: EvidenceItem[] } {
  const probes = repos.map(({ request, probes: taken }) => taken[`anonymous-${readProbeFor(request.ref)}`]);
  const isOpen = repos.every(
    (observation) =>
      readingOf(observation, `anonymous-${readProbeFor(observation.request.ref)}`)?.is === 'granted',
  );
  const [first] = probes;
  if (!isOpen || first === undefined) return { advice: '', evidence: [] };
  const which = repos.length === 1 ? 'the listed repo is' : 'the listed repos are';
  return {
    advice: `; ${which} public, so until then ${wordsOn(runner.host).job} can run without a token`,
    evidence: [evidenceOf(first)],
  };
}
