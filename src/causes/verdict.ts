import type { Finding } from '../evidence/finding.js';
import type { Inputs } from '../model/inputs.js';
import { CAUSES, causeOf } from './catalogue.js';
import { inOrder } from './order.js';
import { atLevel, type StepResult, stepResult } from './step-result.js';
import { type Gap, gapFinding, isTold } from './unproven.js';

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip';

export interface Judgement extends StepResult {
  verdict: Verdict;
  /** The slug of the first finding's cause; null on pass. */
  cause: string | null;
}

/**
 * The verdict over findings in order, and the one place that can say `pass`: only without errors, warnings and gaps.
 * `fail-on: warning` turns a warning into a failure, unless it says only that the Hub gave no answer. A missing token that
 * is skipped is a notice that makes the verdict `skip` unless something weightier was found. The findings are those given,
 * and one about what is not proven where none of them is about it.
 */
export function judge(
  given: readonly Finding[],
  gaps: readonly Gap[],
  inputs: Pick<Inputs, 'failOn' | 'policy'>,
  skipped: boolean,
): Judgement {
  const untold = skipped ? [] : gaps.filter((gap) => !isTold(gap, given));
  const all =
    untold.length === 0
      ? [...given]
      : inOrder([...given, atLevel(gapFinding(untold), inputs.policy)], CAUSES);
  const worst = all[0]?.severity;
  const counted = inputs.failOn === 'warning' && worst === 'warning' ? all.filter(isCounted) : [];
  // What turns the step red comes before what would not.
  const findings = counted.length === 0 ? all : [...counted, ...all.filter((one) => !counted.includes(one))];
  const [first] = findings;
  const judged = (verdict: Verdict): Judgement => {
    const cause = verdict === 'pass' ? null : (first?.cause ?? null);
    return { verdict, cause, ...stepResult(findings, inputs) };
  };
  if (worst === 'error' || counted.length > 0) return judged('fail');
  if (skipped) return judged('skip');
  return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}

/** Whether `fail-on: warning` fails the step for it. */
function isCounted({ severity, cause }: Finding): boolean {
  return severity === 'warning' && causeOf(cause).isUnanswered !== true;
}
