import { type Cause, defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { allowsRead } from '../../evidence/permissions.js';
import { accountOf, evidenceFrom, loginOf, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { GateState } from '../../evidence/readings.js';
import { coverageOf, isOrganizationToken } from '../../evidence/rights.js';
import type { Probe } from '../../hub/probe.js';
import { frontMatter } from '../../model/front-matter.js';

/**
 * Means: The account's request for access was rejected, by the authors or by a rule of the gate, such as one that
 * excludes countries.
 *
 * How we know: The Hub's answer says that it was rejected. Its words are the same if a rule rejects by itself.
 *
 * What to do: Ask the authors whether a rule rejected it; another request from the same account is ignored.
 */
export const GATED_REJECTED = defineCause({
  group: 'gate',
  slug: 'gated-rejected',
  severity: 'error',
  title: 'The access request was rejected',
  seenAs: ["has been rejected by the repo's authors"],
});

/**
 * Means: The account has never requested access to the gated repo.
 *
 * How we know: The Hub's answer says that it is not in the authorized list.
 *
 * What to do: Log in as that account and accept the conditions on the repo's page.
 */
export const GATED_NOT_ACCEPTED = defineCause({
  group: 'gate',
  slug: 'gated-not-accepted',
  severity: 'error',
  title: 'Gated repo, conditions not accepted',
  seenAs: [
    'Cannot access gated repo for url',
    'You are trying to access a gated repo.',
    'GatedRepoError',
    'and you are not in the authorized list',
    'is a gated dataset on the Hub',
    'Access denied. This repository requires approval',
    'requires approval.',
  ],
});

/**
 * Means: The authors reset the account's request.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Request access again on the repo's page.
 */
export const GATED_RESET = defineCause({
  group: 'gate',
  slug: 'gated-reset',
  severity: 'error',
  title: 'The authors reset the access request',
  seenAs: ["has been reset by the repo's authors"],
});

/**
 * Means: The account's request is waiting for the authors.
 *
 * How we know: The Hub's answer says so.
 *
 * What to do: Wait (`wait-for-access` does), or ask the authors; a new token changes nothing.
 */
export const GATED_PENDING = defineCause({
  group: 'gate',
  slug: 'gated-pending',
  severity: 'error',
  title: 'The access request is pending',
  seenAs: ['is awaiting a review from the repo authors', 'GatedRepoError'],
});

/**
 * Means: The Hub denies access to the gated repo for a reason that this version does not know.
 *
 * How we know: The Hub's code `GatedRepo`; its words are quoted.
 *
 * What to do: Open the repo's page as that account: it says what is missing.
 */
export const GATED_REFUSED = defineCause({
  group: 'gate',
  slug: 'gated-refused',
  severity: 'error',
  title: 'The Hub denies access to the gated repo',
  seenAs: ['GatedRepoError', 'Cannot access gated repo for url'],
});

interface GateText {
  cause: Cause;
  what: (repo: string, account: string, words: string | null) => string;
  todo: (login: string, gate: 'auto' | 'manual' | null) => string;
  /** What the repo's page is opened for. */
  linkText: string;
}

const TEXTS: Record<Exclude<GateState, 'login'>, GateText> = {
  'not-accepted': {
    cause: GATED_NOT_ACCEPTED,
    what: (repo, account) =>
      `The Hub says that ${account} is not on the access list of the gated repo ${repo}`,
    todo: (login, gate) => `Accept the conditions as ${login} on the repo's page${afterwards(gate)}`,
    linkText: 'Accept the conditions',
  },
  pending: {
    cause: GATED_PENDING,
    what: (repo, account) => `The Hub says that the request of ${account} for access to ${repo} is pending`,
    todo: () => "Wait for the authors to decide, or ask them on the repo's page; a new token changes nothing",
    linkText: 'Ask the authors',
  },
  rejected: {
    cause: GATED_REJECTED,
    what: (repo, account) =>
      `The Hub says that the request of ${account} for access to ${repo} was rejected; a rule such as one for countries rejects in the same words`,
    todo: () =>
      "Ask the authors on the repo's page whether a rule rejected it; another request from the same account is ignored",
    linkText: 'Contact the authors',
  },
  reset: {
    cause: GATED_RESET,
    what: (repo, account) =>
      `The Hub says that the authors of ${repo} reset the access request of ${account}`,
    todo: (login) => `Request access again as ${login} on the repo's page`,
    linkText: 'Request access again',
  },
  unknown: {
    cause: GATED_REFUSED,
    what: (repo, account, words) =>
      words === null
        ? `The Hub denies ${account} access to the gated repo ${repo} and gives no reason`
        : `The Hub denies ${account} access to the gated repo ${repo}, in words this version does not know: "${words}"`,
    todo: (login) => `Open the repo's page as ${login}: it says what is missing`,
    linkText: "Open the repo's page",
  },
};

function afterwards(gate: 'auto' | 'manual' | null): string {
  if (gate === 'auto') return '; access opens at once';
  if (gate === 'manual') return '; access opens once the authors approve';
  return '';
}

/** The finding for a closed gate. `probe` is the content check whose answer proves it. */
export function closedGate(
  probed: ProbedRepo,
  state: Exclude<GateState, 'login'>,
  probe: Probe,
): FindingDraft {
  const { cause, what, todo, linkText } = TEXTS[state];
  const isUsers = !isOrganizationToken(probed) && probed.tokenFormat?.kind !== 'trusted-publisher';
  const isClosedToEurope = closedToEurope(probed);
  const europe = isClosedToEurope ? '; its card excludes requests from the European Union' : '';
  const outcome = probed.observation.probes[probe]?.outcome;
  const words = outcome?.kind === 'answer' ? outcome.message : null;
  const behind = behindGate(probed);
  return {
    cause,
    subject: probed.label,
    position: probed.position,
    message: `${what(nameOf(probed), accountOf(probed), words)}.${behind?.also ?? ''}`,
    advice: isUsers
      ? `${todo(loginOf(probed), probed.metadata?.gate ?? null)}${europe}${behind?.todo ?? ''}.`
      : 'Use a user access token of an account that has access: this token belongs to no user, and only users are given access.',
    link: repoPage(probed.endpoint, probed.ref),
    linkText: isUsers ? linkText : "Open the repo's page",
    evidence: evidenceFrom(probed, [probe, 'metadata', ...(isClosedToEurope ? (['card'] as const) : [])]),
  };
}

/** What the token lacks besides its account's access, and what to do about it; null if that is nothing. */
function behindGate(probed: ProbedRepo): { also: string; todo: string } | null {
  const fineGrained = probed.identity?.fineGrained ?? null;
  if (fineGrained !== null && !fineGrained.canReadGatedRepos) {
    return {
      also: ' The token itself also lacks the permission to read public gated repos.',
      todo: needsFileProof(probed)
        ? '; also tick "Read access to contents of all public gated repos you can access" in the settings of the token'
        : '',
    };
  }
  if (!lacksGatedScope(probed)) return null;
  return {
    also: ' The OAuth token itself also lacks the scope gated-repos.',
    todo: '; also log in again with the scope gated-repos',
  };
}

/** That the card excludes a region proves nothing about this run, but requests from there are futile. */
function closedToEurope({ observation: { card } }: ProbedRepo): boolean {
  const head = frontMatter(card ?? '');
  return head.some((line) => /^extra_gated_eu_disallowed[ \t]*:[ \t]*true\b/i.test(line));
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
