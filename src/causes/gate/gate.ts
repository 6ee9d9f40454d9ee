import { type Cause, defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { accountOf, evidenceFrom, loginOf, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { GateState } from '../../evidence/readings.js';
import { allowsRead, coverageOf, isOrganizationToken } from '../../evidence/rights.js';
import type { Probe } from '../../hub/probe.js';
import { frontMatter } from '../../model/front-matter.js';

/**
 * Means: The authors of the repo rejected the account's request.
 *
 * How we know: The answer says so.
 *
 * What to do: Contact the authors; asking again is ignored.
 */
export const GATED_REJECTED = defineCause({
  group: 'gate',
  slug: 'gated-rejected',
  severity: 'error',
  title: 'The authors rejected the access request',
});

/**
 * Means: The account never asked for access to the gated repo.
 *
 * How we know: The answer says that it is not in the authorized list.
 *
 * What to do: Log in as that account, open the repo's page and accept the conditions.
 */
export const GATED_NOT_ACCEPTED = defineCause({
  group: 'gate',
  slug: 'gated-not-accepted',
  severity: 'error',
  title: 'Gated repo: access was never asked for',
  seenAs: ['Cannot access gated repo for url', 'GatedRepoError'],
});

/**
 * Means: The authors reset the account's request.
 *
 * How we know: The answer says so.
 *
 * What to do: Ask again on the repo's page.
 */
export const GATED_RESET = defineCause({
  group: 'gate',
  slug: 'gated-reset',
  severity: 'error',
  title: 'The authors reset the access request',
});

/**
 * Means: The account's request waits for the authors.
 *
 * How we know: The answer says so.
 *
 * What to do: Wait (`wait-for-access` does), or ask the authors; a new token changes nothing.
 */
export const GATED_PENDING = defineCause({
  group: 'gate',
  slug: 'gated-pending',
  severity: 'error',
  title: 'The access request is pending',
});

/**
 * Means: The gate is closed, in words that this version does not know.
 *
 * How we know: The Hub's code `GatedRepo`; the words are quoted.
 *
 * What to do: Open the repo's page with that account: it says what is missing.
 */
export const GATED_REFUSED = defineCause({
  group: 'gate',
  slug: 'gated-refused',
  severity: 'error',
  title: 'The gate is closed',
});

interface GateText {
  cause: Cause;
  what: (repo: string, account: string, words: string) => string;
  todo: (page: string, login: string, gate: 'auto' | 'manual' | null) => string;
}

const TEXTS: Record<Exclude<GateState, 'login'>, GateText> = {
  'not-accepted': {
    cause: GATED_NOT_ACCEPTED,
    what: (repo, account) => `${repo} is gated and ${account} has not been given access to it`,
    todo: (page, login, gate) =>
      `Log in as ${login}, open ${page} and accept the conditions${afterwards(gate)}`,
  },
  pending: {
    cause: GATED_PENDING,
    what: (repo, account) => `The request of ${account} for access to ${repo} is pending`,
    todo: (page) => `Wait for the authors to decide, or ask them on ${page}; a new token changes nothing.`,
  },
  rejected: {
    cause: GATED_REJECTED,
    what: (repo, account) => `The authors of ${repo} rejected the access request of ${account}`,
    todo: (page) => `Contact the authors through ${page}; asking again from the same account is ignored.`,
  },
  reset: {
    cause: GATED_RESET,
    what: (repo, account) => `The authors of ${repo} reset the access request of ${account}`,
    todo: (page, login) => `Log in as ${login}, open ${page} and ask for access again.`,
  },
  unknown: {
    cause: GATED_REFUSED,
    what: (repo, account, words) => `The gate of ${repo} is closed to ${account}${words}`,
    todo: (page, login) => `Log in as ${login} and open ${page}: the page says what is missing.`,
  },
};

function afterwards(gate: 'auto' | 'manual' | null): string {
  if (gate === 'auto') return '; access opens at once.';
  if (gate === 'manual') return '; access opens once the authors approve.';
  return '.';
}

/** The finding for a closed gate. `probe` is the content check whose answer proves it. */
export function closedGate(
  probed: ProbedRepo,
  state: Exclude<GateState, 'login'>,
  probe: Probe,
): FindingDraft {
  const { cause, what, todo } = TEXTS[state];
  const account = accountOf(probed);
  const page = repoPage(probed.endpoint, probed.ref);
  const isUsers = !isOrganizationToken(probed) && probed.tokenFormat?.kind !== 'trusted-publisher';
  const closed = closedToEurope(probed);
  const outcome = probed.observation.probes[probe]?.outcome;
  const words =
    outcome?.kind === 'answer' && outcome.message !== null
      ? `, in words this version does not know: "${outcome.message}"`
      : ', without words';
  const fineGrained = probed.identity?.fineGrained;
  const alsoNeeds =
    fineGrained !== null && fineGrained !== undefined && !fineGrained.canReadGatedRepos
      ? ' The token itself also lacks the right to read public gated repos.'
      : lacksGatedScope(probed)
        ? ' The OAuth token itself also lacks the scope gated-repos.'
        : '';
  return {
    cause,
    subject: probed.label,
    position: probed.position,
    message: `${what(nameOf(probed), account, words)}${state === 'unknown' ? '.' : ", as the Hub's answer says."}${alsoNeeds}`,
    advice: isUsers
      ? `${todo(page, loginOf(probed), probed.metadata?.gate ?? null)}${closed}`
      : `Use a user access token of an account that was given access on ${page}: this token belongs to no user, and access is given to users only.`,
    link: page,
    evidence: evidenceFrom(probed, [probe, 'metadata', ...(closed === '' ? [] : (['card'] as const))]),
  };
}

/** That the card keeps a region out proves nothing about this run, but whoever is there would ask in vain. */
function closedToEurope({ observation: { card } }: ProbedRepo): string {
  const head = frontMatter(card ?? '');
  return head.some((line) => /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/i.test(line))
    ? ' Its card closes the gate to the European Union: from there, another model or location is needed.'
    : '';
}

/**
 * Whether this token might be kept from a public gated repo although the access check grants it: whether that
 * check knows of the missing permission was never recorded, and then only a file tells (protocol notes §3.2).
 */
export function needsFileProof(probed: ProbedRepo): boolean {
  const { identity, tokenFormat } = probed;
  // Of which kind a user's token is, the identity check alone would tell.
  if (identity === null) return tokenFormat?.kind === 'user' || lacksGatedScope(probed);
  if (identity.fineGrained === null) return lacksGatedScope(probed);
  if (identity.fineGrained.canReadGatedRepos) return false;
  const coverage = coverageOf(identity.fineGrained, probed);
  return coverage.is !== 'entry' || !allowsRead(coverage.permissions);
}

function lacksGatedScope({ tokenFormat }: ProbedRepo): boolean {
  const opening = ['gated-repos', 'read-repos', 'write-repos', 'manage-repos'];
  const scopes = tokenFormat?.oauthScopes;
  return scopes !== null && scopes !== undefined && !scopes.some((scope) => opening.includes(scope));
}
