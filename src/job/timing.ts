import type { WorkflowStep } from '../runner/workflow/workflow-model.js';

/** When a step runs, as seen from the check: `beside` it in no known order, as parallel steps do. */
export type Timing = 'before' | 'itself' | 'beside' | 'after';

/**
 * For each step the index of the first one that runs only when it is done: the next one, unless it runs in the
 * background or in a `parallel:` block. What a step in the background sets (variables, outputs) applies from there on.
 */
export function endsOf(steps: readonly WorkflowStep[]): number[] {
  return steps.map(({ id, parallel: { block, isBackground } }, index) => {
    if (block !== null) {
      const end = steps.findIndex(({ parallel }, other) => other > index && parallel.block !== block);
      return end < 0 ? steps.length : end;
    }
    if (!isBackground) return index + 1;
    const wait = steps.findIndex(
      ({ parallel: { waitsFor } }, other) => other > index && (waitsFor === 'all' || waitsFor.includes(id)),
    );
    return wait < 0 ? steps.length : wait;
  });
}

/** When one step runs, as seen from another one of the same list. */
export function timingOf(step: number, own: number, ends: readonly number[]): Timing {
  if (step === own) return 'itself';
  const [first, second] = step < own ? [step, own] : [own, step];
  if ((ends[first] ?? 0) > second) return 'beside';
  return step < own ? 'before' : 'after';
}
