import type { Finding } from '../evidence/finding.js';
import type { Host } from '../model/host.js';
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
  host: Host,
): Judgement {
  const open = skipped ? [] : gaps;
  const untold = open.filter((gap) => !isTold(gap, given));
  const told = open.filter((gap) => !untold.includes(gap));
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
    return { verdict, cause, ...stepResultWith(findings, told, inputs, host) };
  };
  if (worst === 'error' || counted.length > 0) return judged('fail');
  if (skipped) return judged('skip');
  return judged(worst === 'warning' || gaps.length > 0 ? 'warn' : 'pass');
}

/**
 * What a finding tells of that weighs less for the step, since it is about an optional repo or of another group, fails the
 * step all the same if `policy` says so, and is then told last by itself.
 */
function stepResultWith(
  findings: readonly Finding[],
  told: readonly Gap[],
  inputs: Pick<Inputs, 'failOn' | 'policy'>,
  host: Host,
): StepResult {
  const result = stepResult(findings, inputs, host);
  const required = told.filter(({ isOptional, isUnexplained }) => isUnexplained && !isOptional);
  if (result.stepFails || required.length === 0) return result;
  const withGaps = stepResult([...findings, atLevel(gapFinding(required), inputs.policy)], inputs, host);
  return withGaps.stepFails ? withGaps : result;
}

/** Whether `fail-on: warning` fails the step for it. */
function isCounted({ severity, cause }: Finding): boolean {
  return severity === 'warning' && causeOf(cause).isUnanswered !== true;
}
