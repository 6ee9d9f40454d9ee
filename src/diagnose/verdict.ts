import type { Inputs } from '../inputs.js';
import type { Cause } from './causes.js';
import type { Finding } from './finding.js';

export type Verdict = 'pass' | 'warn' | 'fail' | 'skip';

export interface Judgement {
  verdict: Verdict;
  /** The first finding's cause; null on pass. */
  cause: Cause | null;
  /** Whether the step is to fail. */
  stepFails: boolean;
}

/**
 * The verdict over findings in order. `fail-on` decides whether the step fails: `warning` turns a warning
 * into a failure, `never` leaves the verdict as it is and the step green. A missing token under
 * `on-missing-token: skip` is a notice that makes the verdict `skip` unless something weightier was found.
 */
export function judge(findings: readonly Finding[], failOn: Inputs['failOn'], skipped: boolean): Judgement {
  const first = findings[0];
  const worst = first?.severity;
  if (worst === 'error' || (worst === 'warning' && failOn === 'warning')) {
    return { verdict: 'fail', cause: first?.cause ?? null, stepFails: failOn !== 'never' };
  }
  if (skipped) return { verdict: 'skip', cause: first?.cause ?? null, stepFails: false };
  if (worst === 'warning') return { verdict: 'warn', cause: first?.cause ?? null, stepFails: false };
  return { verdict: 'pass', cause: null, stepFails: false };
}
