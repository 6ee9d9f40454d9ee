import { type Cause, type CauseGroup, groupOf } from '../evidence/catalogue.js';
import type { EvidenceItem, Finding } from '../evidence/finding.js';

/** Some findings follow from a weightier one: what they rest on is then evidence under it (one cause, one finding). */
interface Consequence {
  of: readonly Cause[];
  causes?: readonly Cause[];
  groups?: readonly CauseGroup[];
  because: string;
}

/**
 * What is not told by itself while a weightier cause stands. That a token is absent, refused or not usable
 * leaves nothing to be said about repos in the first place: see `EFFECTS`.
 */
export const CONSEQUENCES: readonly Consequence[] = [
  {
    of: ['rate-limit-shared-ip', 'rate-limit-account'],
    causes: ['rate-limit-whoami'],
    because: 'the quota that is used up for the repos is used up for the identity check, too',
  },
  {
    of: ['rate-limit-account'],
    causes: ['rate-limit-account-low'],
    because: 'of a quota that is used up little is left',
  },
  {
    of: [
      'secret-not-exposed-to-fork-pr',
      'secret-not-exposed-to-dependabot',
      'wrong-variable-name',
      'secret-not-passed-to-reusable-workflow',
      'secret-not-defined',
    ],
    causes: ['rate-limit-shared-ip'],
    because: 'only requests without a token count against the quota of an address',
  },
  {
    of: ['unexpected-user'],
    causes: ['token-expires-soon', 'token-overbroad', 'target-missing', 'repo-missing-or-no-access'],
    groups: ['organization', 'scope', 'gate'],
    because: 'the Hub answered another account, whose token is to be replaced: its own rights need no care',
  },
];

/**
 * Causes that one act cures for all repos they refuse: a right of the token, a decision of an organization.
 * Where the next action is the same, they are told once, naming all repos.
 */
export const TOLD_ONCE: readonly Cause[] = [
  'org-token-revoked',
  'org-requires-fine-grained',
  'org-token-pending-approval',
  'org-sso-required',
  'org-mfa-required',
  'org-ip-not-allowed',
  'org-content-policy',
  'read-token-for-write',
  'oauth-scope-missing',
  'wrong-namespace',
  'fine-grained-missing-gated-permission',
  'org-role-insufficient',
  'fine-grained-no-create',
  'region-blocked',
];

const MOST_NAMED = 3;
const MOST_EVIDENCE = 6;

/** One finding for each cause that has to be cured, of findings in order: consequences go, what one act cures is one. */
export function combine(findings: readonly Finding[]): Finding[] {
  const heads = findings.filter(
    (finding, index) => !findings.slice(0, index).some((weightier) => follows(finding, weightier)),
  );
  const told = new Map<string, Finding[]>();
  for (const [index, head] of heads.entries()) {
    const key = TOLD_ONCE.includes(head.cause)
      ? `${head.severity} ${head.cause} ${head.advice}`
      : String(index);
    told.set(key, [...(told.get(key) ?? []), head]);
  }
  const consequences = findings.filter((finding) => !heads.includes(finding));
  return [...told.values()].map((alike) => {
    const head = inOne(alike);
    const below = consequences.filter((finding) => follows(finding, head));
    return { ...head, evidence: joined(head.evidence, below) };
  });
}

function follows({ cause }: Finding, weightier: Finding): boolean {
  return CONSEQUENCES.some(
    ({ of, causes = [], groups = [] }) =>
      of.includes(weightier.cause) &&
      (causes.includes(cause) || groups.some((group) => group === groupOf(cause))),
  );
}

/** Findings with the same next action as one: that of the first repo, which names the others. */
function inOne(alike: readonly Finding[]): Finding {
  const [first, ...rest] = alike;
  if (first === undefined) throw new Error('no finding to tell');
  const others = [...new Set(rest.flatMap(({ subject }) => subject ?? []))];
  if (others.length === 0) return first;
  const named = others.slice(0, MOST_NAMED);
  const left = others.length - named.length;
  const list = left === 0 ? named.join(', ') : `${named.join(', ')} and ${left} more`;
  return {
    ...first,
    others,
    message: `${first.message} The same goes for ${list}.`,
    evidence: joined(first.evidence, rest),
  };
}

/** What the first finding rests on, then one piece of each of the others, as far as there is room. */
function joined(evidence: readonly EvidenceItem[], others: readonly Finding[]): EvidenceItem[] {
  const all = [...evidence];
  for (const { evidence: more } of others) {
    const [piece] = more.filter(({ fact }) => !all.some((known) => known.fact === fact));
    if (piece !== undefined && all.length < MOST_EVIDENCE) all.push(piece);
  }
  return all;
}
