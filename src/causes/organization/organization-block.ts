import { type Cause, defineCause, titled } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { limitsOn } from '../../evidence/limits.js';
import { tokensPage } from '../../evidence/links.js';
import { evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { RefusalReason } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { isClassic, ownershipOf } from '../../evidence/rights.js';
import { capitalized } from '../../model/capitalized.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';
import { writesTo } from '../../model/inputs.js';
import { accountReason, tokenReason } from '../scope/limit-words.js';

/**
 * Means: An administrator revoked the token for this organization.
 *
 * How we know: The identity check lists this restriction, or the refusal says so.
 *
 * What to do: Contact the organization's administrators, and create a new token.
 */
export const ORG_TOKEN_REVOKED = defineCause({
  group: 'organization',
  slug: 'org-token-revoked',
  severity: 'error',
  title: 'The organization revoked this token',
  seenAs: ['Your token has been revoked by the organization administrator'],
  isToldOnce: true,
});

/**
 * Means: The organization most likely accepts only fine-grained tokens.
 *
 * How we know: The identity check lists a token policy for the organization, and the token is a classic one. An
 * approval may be missing instead.
 *
 * What to do: Create a fine-grained token for the organization.
 */
export const ORG_REQUIRES_FINE_GRAINED = defineCause({
  group: 'organization',
  slug: 'org-requires-fine-grained',
  severity: 'error',
  title: 'The organization may accept only fine-grained tokens',
  isToldOnce: true,
});

/**
 * Means: The organization has not approved the token yet, or has denied it: the Hub's answer is the same.
 *
 * How we know: The refusal says so, or the identity check lists a token policy and the token is fine-grained.
 *
 * What to do: Ask an administrator to approve the token; the token's page shows its status.
 */
export const ORG_TOKEN_PENDING_APPROVAL = defineCause({
  group: 'organization',
  slug: 'org-token-pending-approval',
  severity: 'error',
  title: 'The organization has not approved this token',
  seenAs: ['Due to the organization token policy, your token needs to be approved'],
  isToldOnce: true,
});

/**
 * Means: The organization requires single sign-on.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Authorize the token through the organization's single sign-on.
 */
export const ORG_SSO_REQUIRED = defineCause({
  group: 'organization',
  slug: 'org-sso-required',
  severity: 'error',
  title: 'The organization requires single sign-on',
  isToldOnce: true,
});

/**
 * Means: The organization requires two-factor authentication.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Turn it on for the account.
 */
export const ORG_MFA_REQUIRED = defineCause({
  group: 'organization',
  slug: 'org-mfa-required',
  severity: 'error',
  title: 'The organization requires two-factor authentication',
  isToldOnce: true,
});

/**
 * Means: The address of this runner is outside the ranges that the organization allows.
 *
 * How we know: The identity check lists this restriction.
 *
 * What to do: Run the job from an address that is allowed.
 */
export const ORG_IP_NOT_ALLOWED = defineCause({
  group: 'organization',
  slug: 'org-ip-not-allowed',
  severity: 'error',
  title: "The organization does not allow the runner's address",
  titleElsewhere: 'The organization does not allow this address',
  isToldOnce: true,
});

/**
 * Means: The organization blocks this repo, which belongs to somebody else, for its members.
 *
 * How we know: The refusal names a content policy.
 *
 * What to do: Ask the organization's administrators.
 */
export const ORG_CONTENT_POLICY = defineCause({
  group: 'organization',
  slug: 'org-content-policy',
  severity: 'error',
  title: 'The organization blocks this repo for its members',
  isToldOnce: true,
});

interface Block {
  cause: Cause;
  what: (org: string, host: Host) => string;
  /** In the middle of a sentence: of several blocks each is told, and what the limits behind them ask for may follow. */
  todo: (org: string, host: Host) => string;
}

const REVOKED: Block = {
  cause: ORG_TOKEN_REVOKED,
  what: (org) => `an administrator of ${org} revoked this token for the organization`,
  todo: (org) => `ask an administrator of ${org} why, and create a new token`,
};

const PENDING: Block = {
  cause: ORG_TOKEN_PENDING_APPROVAL,
  what: (org) =>
    `${org} has not approved this token (the request is pending or was denied; the Hub does not say which)`,
  todo: (org) => `ask an administrator of ${org} to approve the token; the token's page shows its status`,
};

/** What those entries of `securityRestrictions` mean that a token of every kind may have (protocol notes §2.1). */
const OF_EVERY_TOKEN: ReadonlyArray<Block & { restriction: string }> = [
  {
    restriction: 'sso',
    cause: ORG_SSO_REQUIRED,
    what: (org) => `${org} requires single sign-on, and this token is not authorized for it`,
    todo: (org) => `authorize the token through the single sign-on of ${org}`,
  },
  {
    restriction: 'mfa',
    cause: ORG_MFA_REQUIRED,
    what: (org) => `${org} requires two-factor authentication, which the account does not use`,
    todo: () => "turn on two-factor authentication in the account's settings",
  },
  {
    restriction: 'ip',
    cause: ORG_IP_NOT_ALLOWED,
    what: (org, host) => `${wordsOn(host).runner}'s address is outside the ranges that ${org} allows`,
    todo: (org, host) =>
      `run ${wordsOn(host).job} from an address that ${org} allows, or ask an administrator to add this one`,
  },
];

const FINE_GRAINED_ONLY: Block = {
  cause: ORG_REQUIRES_FINE_GRAINED,
  what: (org) =>
    `${org} has a token policy, which most likely allows only fine-grained or approved tokens, and this is a classic token`,
  todo: (org) =>
    `create a fine-grained token with rights on ${org}, and ask an administrator to approve it if that is required`,
};

/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
export function organizationBlock({
  probed,
  reason,
  probe,
}: Pick<Refusal, 'probed' | 'reason' | 'probe'>): FindingDraft | null {
  const ownership = ownershipOf(probed);
  const org = ownership.is === 'org' ? ownership.org.name : (probed.namespace ?? 'the organization');
  const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
  const block = blockFor(probed, reason, restrictions);
  if (block === null) return null;
  const blocks = [
    block,
    ...OF_EVERY_TOKEN.filter((one) => one !== block && restrictions.includes(one.restriction)),
  ];
  const behind = behindBlock(probed);
  return {
    ...titled(block.cause, probed.host),
    subject: probed.label,
    position: probed.position,
    message: `${asBeginning(blocks.map(({ what }) => what(org, probed.host)).join(', and '))}, so the Hub refuses access to ${nameOf(probed)}. ${behind?.also ?? 'The token works elsewhere.'}`,
    advice: `${capitalized(blocks.map(({ todo }) => todo(org, probed.host)).join('; '))}${behind?.todo ?? ''}.`,
    link: tokensPage(probed.endpoint),
    linkText: 'Open the token settings',
    evidence: [
      ...evidenceFrom(probed, [probe]),
      ...(restrictions.length === 0
        ? []
        : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
    ],
  };
}

/** The limits that would refuse the token if the organization did not, with what lifts them; null without any. */
function behindBlock(probed: ProbedRepo): { also: string; todo: string } | null {
  const { request } = probed.observation;
  const operation = writesTo(request) ? 'write' : 'read';
  const limits = limitsOn({ probed, operation, isMissing: false });
  // A repo that the Hub does not show may be public, and then reading it takes no right.
  if (limits === null || (operation === 'read' && probed.metadata === null)) return null;
  const { identity, token, account } = limits;
  const isProven = account?.is === 'role' && account.unless === null;
  const reasons = [
    ...(token === null ? [] : [tokenReason({ probed, operation }, identity, token)]),
    ...(isProven ? [accountReason(probed, identity, account)] : []),
  ];
  if (reasons.length === 0) return null;
  const needs = [
    ...(token === null ? [] : [`the token must also be able to ${operation} this repo`]),
    ...(isProven ? [`${identity.name} must also be given the right to ${operation} it`] : []),
  ];
  return { also: `Besides, ${reasons.join(', and ')}.`, todo: `; ${needs.join(', and ')}` };
}

function blockFor(
  probed: ProbedRepo,
  reason: RefusalReason | null,
  restrictions: readonly string[],
): Block | null {
  if (reason === 'org-revoked') return REVOKED;
  const isClassicToken = probed.identity !== null && isClassic(probed.identity);
  if (restrictions.includes('token-revoked')) return REVOKED;
  // Neither policy lets a classic token in, so only another kind of token helps, whatever the words.
  if (restrictions.includes('token-policy') && isClassicToken) return FINE_GRAINED_ONLY;
  if (reason === 'org-approval') return PENDING;
  if (restrictions.includes('token-policy')) return PENDING;
  const ofEvery = OF_EVERY_TOKEN.find(({ restriction }) => restrictions.includes(restriction));
  if (ofEvery !== undefined) return ofEvery;
  if (reason === 'content-policy') {
    return {
      cause: ORG_CONTENT_POLICY,
      what: () => "a content access policy of one of the account's organizations blocks this repo",
      todo: () => "ask the administrators of the account's organizations to allow this repo",
    };
  }
  return null;
}

/** A name stays as it is: names of organizations may begin with a small letter. */
function asBeginning(text: string): string {
  return /^(?:an?|the|this) /.test(text) ? capitalized(text) : text;
}
