import type { Finding } from '../evidence/finding.js';
import type { Inputs } from '../model/inputs.js';
import { CAUSES } from './catalogue.js';
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
 * `fail-on` decides whether the step fails: `warning` turns a warning into a failure, `never` leaves the verdict as it
 * is and the step green. A missing token under `on-missing-token: skip` is a notice that makes the verdict `skip`
 * unless something weightier was found.
 */
export function judge(
  given: readonly Finding[],
  gaps: readonly Gap[],
  failOn: Inputs['failOn'],
  skipped: boolean,
): Judgement {
  const untold = skipped ? [] : gaps.filter((gap) => !isTold(gap, given));
  const findings = untold.length === 0 ? [...given] : inOrder([...given, gapFinding(untold)], CAUSES);
  const [first] = findings;
  const worst = first?.severity;
  const judged = (verdict: Verdict, stepFails = false): Judgement => {
    return { verdict, cause: verdict === 'pass' ? null : (first?.cause ?? null), stepFails, findings };
  };
  if (worst === 'error' || (worst === 'warning' && failOn === 'warning')) {
    return judged('fail', failOn !== 'never');
  }
  if (skipped) return judged('skip');
  return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}
