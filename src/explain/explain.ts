/**
 * In: the text of a log, as it is.
 * Out: which causes of the catalogue it fits, or what else failed.
 * Knows: causes, by what they are seen as; evidence, model.
 */

import type { Host } from '../model/host.js';
import { failureChains } from './failure-chains.js';
import { type FlatLog, flatLog } from './flat-log.js';
import { type FoundOther, othersIn, signsIn } from './found-signs.js';
import { type Leak, leaksIn } from './leaks.js';
import { hostOfLog } from './log-host.js';
import { type LogPart, logLines } from './log-lines.js';
import { mentionedRepos } from './mentioned-repos.js';
import { type Candidate, isAuthentication, LEAD, ranked } from './ranking.js';
import { sceneOf } from './scene.js';
import { WEIGHTS } from './sign.js';

export type Operation = 'read' | 'write' | 'create';

/** What a log shows of why a job failed. No text in it is from the log but words that rules look for, and ids of repos. */
export interface Explanation {
  /**
   * `authentication`: the first candidate is a cause that a token, its rights or the access of its account may cure.
   * `other`: something else failed. `unknown`: nothing in the log says what failed.
   */
  answer: 'authentication' | 'other' | 'unknown';
  /** The best first. If the answer is `other`, none is about authentication. */
  candidates: readonly Candidate[];
  /** What failed beside the causes of the catalogue, if that is the answer. */
  other: FoundOther | null;
  leaks: readonly Leak[];
  /** Repos that the command can check. */
  repos: readonly string[];
  /** What the job was about to do when it failed. */
  operation: Operation;
  /** Where the job ran. */
  host: Host;
}

/** In points: with less than this, a candidate is no answer in a log where something else failed. */
const FAINT = WEIGHTS.possible / 2;
/** In lines: what was pasted by itself. */
const ALONE = 1;

export function explain(parts: readonly LogPart[]): Explanation {
  const lines = logLines(parts);
  const log = flatLog(lines);
  const scene = sceneOf(lines);
  const leaks = leaksIn(parts);
  const signs = signsIn(log, scene);
  const others = othersIn(log).filter(({ line }) => !line.isWarning);
  const chains = failureChains(lines);
  const candidates = ranked(signs);
  const [best] = candidates;
  const other = otherInstead(best, others, (found) => chains.get(found.line) ?? 0, scene.isPasted);
  const kept = other === null ? candidates : [];
  const answer = answerOf(kept, others.length > 0, scene.isPasted && lines.length <= ALONE);
  return {
    answer,
    candidates: answer === 'other' ? kept.filter(({ cause }) => !isAuthentication(cause)) : kept,
    other: kept.length === 0 ? (other ?? others.at(-1) ?? null) : null,
    leaks: leaks.found,
    repos: mentionedRepos(aroundSigns(kept[0], log), (id) => !leaks.gaveAway(id)),
    operation: operationOf(aroundSigns(kept[0], log)),
    host: hostOfLog(parts),
  };
}

/**
 * A cause that is not about authentication is the answer only if it is clearly ahead of those that are: else they are
 * shown beside it.
 */
function answerOf(
  candidates: readonly Candidate[],
  hasOthers: boolean,
  isAlone: boolean,
): Explanation['answer'] {
  const [first] = candidates;
  if (first === undefined) return hasOthers ? 'other' : 'unknown';
  // A warning that passed by says nothing of what failed, unless it is all that there is.
  if (first.weight < FAINT && !isAlone) return 'unknown';
  const best = candidates.find(({ cause }) => isAuthentication(cause));
  return best !== undefined && first.weight - best.weight < LEAD ? 'authentication' : 'other';
}

/** In characters on each side of a sign: what one message takes. */
const AROUND = 600;
/** What is in no log any more, and so in no address. */
const CUT = '\u0000';

function aroundSigns(best: Candidate | undefined, { text }: FlatLog): string {
  return (best?.signs ?? [])
    .map(({ position }) => text.slice(Math.max(0, position - AROUND), position + AROUND))
    .join(CUT);
}

const CREATES = /\/repos\/create|\bcreate_repo\b|rights to create a/;
const WRITES =
  /push_to_hub|upload_folder|upload_file|upload_large_folder|create_commit|\/preupload\/|\/commit\/|git push|git-receive-pack|hf upload|huggingface-cli upload|read access but not the required|create_pr=1|authorized to push/;

function operationOf(text: string): Operation {
  if (CREATES.test(text)) return 'create';
  return WRITES.test(text) ? 'write' : 'read';
}

/** What no refusal of the Hub leads to: if it comes later, the job had gone on. */
const ENDS_ANY_JOB: ReadonlySet<FoundOther['kind']> = new Set(['disk', 'memory']);

/** The failure that ended the job, if it is none of the Hub's; null if the best candidate is what ended it. */
function otherInstead(
  best: Candidate | undefined,
  others: readonly FoundOther[],
  chainOf: (found: Pick<FoundOther, 'line'>) => number,
  isPasted: boolean,
): FoundOther | null {
  const last = [...others].sort((one, other) => one.position - other.position);
  if (best === undefined) return last.at(-1) ?? null;
  const sign = best.signs[0];
  if (sign === undefined) return null;
  if (best.weight < FAINT) {
    const after = last.findLast(({ position }) => position > sign.position);
    return after ?? (isPasted ? null : (last.at(-1) ?? null));
  }
  const decisive = last.filter(({ mayFollow }) => !mayFollow);
  const independent = decisive.findLast(
    ({ position, kind }) => position > sign.position && (sign.line.isWarning || ENDS_ANY_JOB.has(kind)),
  );
  if (independent !== undefined) return independent;
  const isOnlyWrapped = best.signs.every(({ isWrapper }) => isWrapper);
  if (isOnlyWrapped && decisive.length > 0) return decisive.at(-1) ?? null;
  if (best.weight >= WEIGHTS.certain - 10) {
    return (
      decisive.findLast((other) => other.position > sign.position && chainOf(other) > chainOf(sign)) ?? null
    );
  }
  const able = best.weight < WEIGHTS.possible && !isPasted ? last : decisive;
  return (
    able.findLast(
      (other) =>
        other.position > sign.position &&
        (chainOf(other) > chainOf(sign) || other.kind === 'quota' || other.kind === 'request'),
    ) ?? null
  );
}
