import type { Cause } from '../evidence/cause.js';
import type { EvidenceItem, Finding } from '../evidence/finding.js';
import type { CauseGroup } from '../model/cause-group.js';
import { weightiest } from '../model/severity.js';
import { causeOf } from './catalogue.js';
import {
  RATE_LIMIT_ACCOUNT,
  RATE_LIMIT_ACCOUNT_LOW,
  RATE_LIMIT_SHARED_IP,
  RATE_LIMIT_WHOAMI,
} from './network/quota.js';
import { TOKEN_OVERBROAD } from './privilege/overbroad-token.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from './repo/missing.js';
import { REFUSED_FOR_UNKNOWN_REASON } from './repo/unknown-reason.js';
import { notRaised } from './step-result.js';
import { SECRET_NOT_DEFINED } from './token/empty-secret.js';
import { TOKEN_EXPIRES_SOON } from './token/expiry.js';
import { WRONG_VARIABLE_NAME } from './token/misnamed-token.js';
import { SECRET_NOT_EXPOSED_TO_DEPENDABOT, SECRET_NOT_EXPOSED_TO_FORK_PR } from './token/missing-token.js';
import { SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW } from './token/secret-not-passed.js';
import { UNEXPECTED_USER } from './token/unexpected-user.js';

/** Some findings follow from a weightier one: what they rest on is then evidence under it (one cause, one finding). */
interface Consequence {
  of: readonly Cause[];
  causes?: readonly Cause[];
  groups?: readonly CauseGroup[];
  because: string;
}

/**
 * What is not reported by itself beside a weightier cause. That a token is absent, refused or not usable leaves nothing
 * to say about repos in the first place: see `EFFECTS`.
 */
export const CONSEQUENCES: readonly Consequence[] = [
  {
    of: [RATE_LIMIT_SHARED_IP, RATE_LIMIT_ACCOUNT],
    causes: [RATE_LIMIT_WHOAMI],
    because: 'a quota that is used up for the repos is used up for the identity check, too',
  },
  {
    of: [RATE_LIMIT_ACCOUNT],
    causes: [RATE_LIMIT_ACCOUNT_LOW],
    because: 'a quota that is used up is low, too',
  },
  {
    of: [
      SECRET_NOT_EXPOSED_TO_FORK_PR,
      SECRET_NOT_EXPOSED_TO_DEPENDABOT,
      WRONG_VARIABLE_NAME,
      SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
      SECRET_NOT_DEFINED,
    ],
    causes: [RATE_LIMIT_SHARED_IP],
    because: 'only requests without a token count against the quota of an address',
  },
  {
    of: [UNEXPECTED_USER],
    causes: [
      TOKEN_EXPIRES_SOON,
      TOKEN_OVERBROAD,
      TARGET_MISSING,
      REPO_MISSING_OR_NO_ACCESS,
      REFUSED_FOR_UNKNOWN_REASON,
    ],
    groups: ['organization', 'scope', 'gate'],
    because: 'the token belongs to the wrong account and will be replaced: its own rights do not matter',
  },
];

const MOST_EVIDENCE = 6;

/** One finding for each thing to fix, of findings in order: consequences go, and what one action fixes is one finding. */
export function combine(findings: readonly Finding[]): Finding[] {
  const heads = findings.filter(
    (finding, index) => !findings.slice(0, index).some((weightier) => follows(finding, weightier)),
  );
  const told = new Map<string, Finding[]>();
  for (const [index, head] of heads.entries()) {
    const key = causeOf(head.cause).isToldOnce
      ? `${head.severity} ${head.cause} ${head.advice} ${head.link}`
      : String(index);
    told.set(key, [...(told.get(key) ?? []), head]);
  }
  const consequences = findings.filter((finding) => !heads.includes(finding));
  return [...told.values()].map((alike) => {
    const head = inOne(alike);
    const below = consequences.filter((finding) => follows(finding, head));
    return {
      ...head,
      level: weightiest([...alike, ...below.map(notRaised)].map(({ level }) => level)),
      optional: [...alike, ...below].every(({ optional }) => optional),
      evidence: joined(head.evidence, below),
    };
  });
}

function follows(finding: Finding, weightier: Finding): boolean {
  const { slug, group } = causeOf(finding.cause);
  return CONSEQUENCES.some(
    ({ of, causes = [], groups = [] }) =>
      of.some((cause) => cause.slug === weightier.cause) &&
      (causes.some((cause) => cause.slug === slug) || groups.includes(group)),
  );
}

/** Findings with the same next action as one: that of the first repo, with the others beside it. */
function inOne(alike: readonly Finding[]): Finding {
  const [first, ...rest] = alike;
  if (first === undefined) throw new Error('no finding to tell');
  const others = [...new Set(rest.flatMap(({ subject }) => subject ?? []))];
  return others.length === 0 ? first : { ...first, others, evidence: joined(first.evidence, rest) };
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
