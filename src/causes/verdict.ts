import type { Finding } from '../evidence/finding.js';
import type { Inputs } from '../model/inputs.js';
import { CAUSES, causeOf } from './catalogue.js';
import { inOrder } from './order.js';
import { type Gap, gapFinding, isTold } from './unproven.js';

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip';

export interface Judgement {
  verdict: Verdict;
  /** The slug of the first finding's cause; null on pass. */
  cause: string | null;
  /** Whether the step is to fail. */
  stepFails: boolean;
  /** Those given, and one about what is not proven where none of them is about it. */
  findings: Finding[];
}

/**
 * The verdict over findings in order, and the one place that can say `pass`: only without errors, warnings and gaps.
 * `fail-on` decides whether the step fails: `warning` turns a warning into a failure, unless it says only that the Hub
 * gave no answer, and `never` leaves the verdict as it is and the step green. A missing token that is skipped is a
 * notice that makes the verdict `skip` unless something weightier was found.
 */
export function judge(
  given: readonly Finding[],
  gaps: readonly Gap[],
  failOn: Inputs['failOn'],
  skipped: boolean,
): Judgement {
  const untold = skipped ? [] : gaps.filter((gap) => !isTold(gap, given));
  const all = untold.length === 0 ? [...given] : inOrder([...given, gapFinding(untold)], CAUSES);
  const worst = all[0]?.severity;
  const counted = failOn === 'warning' && worst === 'warning' ? all.filter(isCounted) : [];
  // What turns the step red comes before what would not.
  const findings = counted.length === 0 ? all : [...counted, ...all.filter((one) => !counted.includes(one))];
  const [first] = findings;
  const judged = (verdict: Verdict, stepFails = false): Judgement => {
    return { verdict, cause: verdict === 'pass' ? null : (first?.cause ?? null), stepFails, findings };
  };
  if (worst === 'error' || counted.length > 0) {
    return judged('fail', failOn !== 'never');
  }
  if (skipped) return judged('skip');
  return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}

/** Whether `fail-on: warning` fails the step for it. */
function isCounted({ severity, cause }: Finding): boolean {
  return severity === 'warning' && causeOf(cause).isUnanswered !== true;
}
