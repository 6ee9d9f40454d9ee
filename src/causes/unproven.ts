import type { Evidence } from '../evidence/evidence.js';
import type { EvidenceItem, Finding } from '../evidence/finding.js';
import { finding } from '../evidence/finding.js';
import { evidenceOf, probeEntries } from '../evidence/readings.js';
import { hasArrived, readWhoami, type TokenStatus } from '../evidence/token-status.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import { wordsOn } from '../model/host-words.js';
import type { Operation } from '../model/inputs.js';
import { INPUT_INVALID } from './inputs/input-problem.js';
import { HUB_OUTAGE } from './network/outage.js';
import type { RepoResult } from './repo/diagnose-repo.js';

/** Something that a pass would claim, and that no answer shows. */
export interface Gap {
  /** The repo, by its label; null where it is the token. */
  subject: string | null;
  /** Whether it is about an optional repo. */
  isOptional: boolean;
  /** Whether the Hub was asked with the token, and nothing else is known that leaves it open. */
  isUnexplained: boolean;
  /** To go after "The Hub's answers do not show ". */
  what: string;
  /** What to do, as advice begins. */
  runAgain: string;
  evidence: EvidenceItem[];
}

const DOING: Readonly<Record<Operation, string>> = {
  read: 'read',
  write: 'write',
  create: 'create or write',
  pr: 'open a pull request on',
};

const MOST_NAMED = 3;
const MOST_EVIDENCE = 5;

/**
 * What is missing for a pass, which claims that the token, or the exchange that gave it, was accepted, and that each
 * listed repo grants what was asked. Whatever is known beside that, nothing else may be green.
 */
export function gapsIn(evidence: Evidence, tokenStatus: TokenStatus, results: readonly RepoResult[]): Gap[] {
  const { job, runAgain } = wordsOn(evidence.runner.host);
  const areAnswersOfAccount = EFFECTS[tokenStatus.is].repos === 'account';
  const open = results.flatMap((result, index): Gap[] => {
    if (result.access === 'granted') return [];
    const observation = evidence.hub.repos[index];
    const answers = observation === undefined ? [] : probeEntries(observation);
    return [
      {
        subject: result.label,
        isOptional: result.isOptional,
        isUnexplained:
          areAnswersOfAccount &&
          result.access === 'unknown' &&
          result.findings.every(({ severity }) => severity === 'notice'),
        what: `whether ${job} may ${DOING[result.request.operation]} ${result.label}`,
        runAgain,
        evidence: answers.map(([, response]) => evidenceOf(response)),
      },
    ];
  });
  return [...tokenGap(evidence, tokenStatus), ...open];
}

function tokenGap(evidence: Evidence, tokenStatus: TokenStatus): Gap[] {
  if (isTokenProven(evidence, tokenStatus)) return [];
  const {
    hub: { whoami, publisher },
  } = evidence;
  const asked = [publisher?.response ?? null, whoami?.response ?? null];
  return [
    {
      subject: null,
      isOptional: false,
      isUnexplained: EFFECTS[tokenStatus.is].repos === 'account',
      what: 'whether the token is accepted',
      runAgain: wordsOn(evidence.runner.host).runAgain,
      evidence: asked.flatMap((response) => (response === null ? [] : [evidenceOf(response)])),
    },
  ];
}

function isTokenProven(
  { runner: { tokenSources }, hub: { whoami, publisher, repos } }: Evidence,
  tokenStatus: TokenStatus,
): boolean {
  if (tokenStatus.is === 'good') return true;
  if (tokenStatus.is !== 'unknown' || tokenSources.checked === null || whoami === null) return false;
  // What the identity check says to a Trusted Publisher's token is not published: the exchange shows that it is good.
  if (readWhoami(whoami.response).is !== 'unauthorized') return false;
  const { source, format } = tokenSources.checked;
  if (source !== 'publisher') return format.kind === 'trusted-publisher' && hasArrived(repos, format.kind);
  const outcome = publisher?.response?.outcome;
  return outcome?.kind === 'answer' && outcome.status === 200 && outcome.stoppedAt === null;
}

/** Whether a finding that weighs something is about it, or about the run as a whole. */
export function isTold({ subject }: Gap, findings: readonly Finding[]): boolean {
  return findings.some(
    (one) =>
      one.severity !== 'notice' &&
      !isNearInput(one) &&
      (one.position < 0 || (subject !== null && (one.subject === subject || one.others.includes(subject)))),
  );
}

/** A variable that may be meant for an input says nothing about the Hub. */
function isNearInput({ cause, severity }: Finding): boolean {
  return cause === INPUT_INVALID.slug && severity === 'warning';
}

/** What is told of gaps that no other finding tells of. */
export function gapFinding(gaps: readonly Gap[]): Finding {
  const named = gaps.slice(0, MOST_NAMED).map(({ what }) => what);
  const left = gaps.length - named.length;
  const list = left === 0 ? named.join(', and ') : `${named.join(', ')}, and ${left} more`;
  const draft = finding({
    cause: HUB_OUTAGE,
    message: `The Hub's answers do not show ${list}: none of them is a clear yes or no.`,
    advice: `${gaps[0]?.runAgain} later, without changes; report this if it keeps happening.`,
    evidence: gaps.flatMap(({ evidence }) => evidence).slice(0, MOST_EVIDENCE),
  });
  return { ...draft, optional: gaps.every(({ isOptional }) => isOptional) };
}
