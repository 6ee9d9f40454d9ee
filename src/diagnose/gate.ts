import type { Look } from '../hub/access.js';
import type { Cause } from './causes.js';
import type { FindingDraft } from './finding.js';
import { repoPage, tokenForm } from './links.js';
import type { GateState } from './readings.js';
import { accountOf, evidenceFrom, nameOf, type Subject } from './subject.js';

interface GateText {
  cause: Cause;
  what: (repo: string, account: string) => string;
  todo: (page: string, account: string, gate: 'auto' | 'manual' | null) => string;
}

const TEXTS: Record<Exclude<GateState, 'login'>, GateText> = {
  'not-accepted': {
    cause: 'gated-not-accepted',
    what: (repo, account) => `${repo} is gated and ${account} has not been given access to it`,
    todo: (page, account, gate) =>
      `Log in as ${account.replace(/^the account /, '')}, open ${page} and accept the conditions${afterwards(gate)}`,
  },
  pending: {
    cause: 'gated-pending',
    what: (repo, account) => `The request of ${account} for access to ${repo} is pending`,
    todo: (page) => `Wait for the authors of ${page}, or ask them; a new token changes nothing.`,
  },
  rejected: {
    cause: 'gated-rejected',
    what: (repo, account) => `The authors of ${repo} rejected the access request of ${account}`,
    todo: (page) => `Contact the authors of ${page}; asking again from the same account is ignored.`,
  },
  reset: {
    cause: 'gated-reset',
    what: (repo, account) => `The authors of ${repo} reset the access request of ${account}`,
    todo: (page, account) =>
      `Log in as ${account.replace(/^the account /, '')}, open ${page} and ask for access again.`,
  },
  unknown: {
    cause: 'gated-refused',
    what: (repo, account) =>
      `The gate of ${repo} is closed to ${account}, in words this version does not know`,
    todo: (page, account) =>
      `Log in as ${account.replace(/^the account /, '')} and open ${page}: the page says what is missing.`,
  },
};

function afterwards(gate: 'auto' | 'manual' | null): string {
  if (gate === 'auto') return '; access opens at once.';
  if (gate === 'manual') return '; the authors then decide by hand.';
  return '.';
}

/** The finding for a closed gate. `look` is the content check whose answer proves it. */
export function closedGate(subject: Subject, state: Exclude<GateState, 'login'>, look: Look): FindingDraft {
  const { cause, what, todo } = TEXTS[state];
  const account = accountOf(subject);
  const page = repoPage(subject.endpoint, subject.ref);
  const fineGrained = subject.identity?.fineGrained;
  const alsoNeeds =
    fineGrained !== null && fineGrained !== undefined && !fineGrained.canReadGatedRepos
      ? ' The token itself also lacks the right to read public gated repos.'
      : '';
  return {
    cause,
    subject: subject.label,
    position: subject.position,
    message: `${what(nameOf(subject), account)}, as the Hub's answer says.${alsoNeeds}`,
    advice: todo(page, account, subject.metadata?.gate ?? null),
    link: page,
    evidence: evidenceFrom(subject, [look, 'metadata']),
  };
}

/** The finding for a fine-grained token without the right to open public gated repos. */
export function missingGatedPermission(subject: Subject, look: Look): FindingDraft {
  const name = subject.identity?.tokenName;
  const which =
    name === null || name === undefined ? 'The fine-grained token' : `The fine-grained token "${name}"`;
  return {
    cause: 'fine-grained-missing-gated-permission',
    subject: subject.label,
    position: subject.position,
    message: `${which} may not open public gated repos such as ${nameOf(subject)}, whatever ${accountOf(subject)} was granted; the Hub's answer names this setting.`,
    advice:
      'Edit the token and tick read access to contents of all public gated repos you can access, or create a token that has it.',
    link: tokenForm(subject.endpoint, { gated: true }),
    evidence: evidenceFrom(subject, [look, 'metadata']),
  };
}
