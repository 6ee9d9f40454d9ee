import type { Look } from '../hub/access.js';
import type { Cause } from './causes.js';
import type { FindingDraft } from './finding.js';
import { tokensPage } from './links.js';
import type { RefusalReason } from './readings.js';
import { ownershipOf } from './rights.js';
import { evidenceFrom, nameOf, type Subject } from './subject.js';

interface Block {
  cause: Cause;
  what: string;
  todo: (org: string) => string;
}

const REVOKED: Block = {
  cause: 'org-token-revoked',
  what: 'an administrator revoked this token for the organization',
  todo: (org) => `Ask an administrator of ${org} why, and create a new token.`,
};

const PENDING: Block = {
  cause: 'org-token-pending-approval',
  what: 'the organization has not approved this token: the request is pending, or it was denied (both are answered alike)',
  todo: (org) =>
    `Ask an administrator of ${org} to approve the token; its state is shown on the token's page.`,
};

/** What each entry of `securityRestrictions` means (protocol notes §2.1); `token-policy` depends on the token. */
const RESTRICTIONS: Readonly<Record<string, Block>> = {
  'token-revoked': REVOKED,
  sso: {
    cause: 'org-sso-required',
    what: 'the organization asks for its single sign-on, which has not admitted this token',
    todo: (org) => `Authorize the token through the single sign-on of ${org}.`,
  },
  mfa: {
    cause: 'org-mfa-required',
    what: 'the organization asks for two-factor authentication, which the account does not have',
    todo: () => "Switch two-factor authentication on in the account's settings.",
  },
  ip: {
    cause: 'org-ip-not-allowed',
    what: "the runner's address is outside of the ranges the organization allows",
    todo: (org) => `Run the job from an address that ${org} allows, or have an administrator add this one.`,
  },
};

const FINE_GRAINED_ONLY: Block = {
  cause: 'org-requires-fine-grained',
  what: 'the organization has a token policy and this is a classic token: most likely it takes fine-grained tokens only, or the token waits for approval',
  todo: (org) =>
    `Create a fine-grained token with rights on ${org}; if it is one of several that wait, have an administrator approve it.`,
};

/**
 * The organization's own block on this token, if that is what refused the repo: proven by the Hub's words,
 * or by the restrictions that the identity check lists for the repo's organization. Null when neither says so.
 */
export function organizationBlock(
  subject: Subject,
  reason: RefusalReason | null,
  look: Look,
): FindingDraft | null {
  const ownership = ownershipOf(subject);
  const org = ownership.is === 'org' ? ownership.org.name : (subject.namespace ?? 'the organization');
  const block = blockFor(subject, reason, ownership.is === 'org' ? ownership.org.restrictions : []);
  if (block === null) return null;
  const restrictions = ownership.is === 'org' ? ownership.org.restrictions : [];
  return {
    cause: block.cause,
    subject: subject.label,
    position: subject.position,
    message: `${nameOf(subject)} is refused because ${block.what} (organization ${org}). The token works elsewhere.`,
    advice: block.todo(org),
    link: tokensPage(subject.endpoint),
    evidence: [
      ...evidenceFrom(subject, [look]),
      ...(restrictions.length === 0
        ? []
        : [{ fact: `GET /api/whoami-v2: securityRestrictions of ${org}: ${restrictions.join(', ')}` }]),
    ],
  };
}

function blockFor(
  subject: Subject,
  reason: RefusalReason | null,
  restrictions: readonly string[],
): Block | null {
  if (reason === 'org-revoked') return REVOKED;
  if (reason === 'org-approval') return PENDING;
  for (const restriction of ['token-revoked', 'token-policy', 'sso', 'mfa', 'ip']) {
    if (!restrictions.includes(restriction)) continue;
    if (restriction !== 'token-policy') return RESTRICTIONS[restriction] ?? null;
    return subject.identity?.fineGrained === null && subject.identity.role !== null
      ? FINE_GRAINED_ONLY
      : PENDING;
  }
  if (reason === 'content-policy') {
    return {
      cause: 'org-content-policy',
      what: "a content access policy of one of the account's organizations blocks it",
      todo: () => "Ask the administrators of the account's organizations.",
    };
  }
  return null;
}
