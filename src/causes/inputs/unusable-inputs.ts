import type { Evidence } from '../../evidence/evidence.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { InputProblem } from '../../model/input-reader.js';
import { inOrder } from '../order.js';
import { problemPlace } from '../problem-place.js';
import { INPUT_CAUSES } from './input-causes.js';
import { unusableInput } from './input-problem.js';
import { besideNearInputs } from './misspelt-inputs.js';
import { nearInputs } from './near-inputs.js';

/** What is wrong with inputs that cannot be used, all of it at once, and inputs that may be misspelt. */
export function unusableInputs(
  problems: readonly InputProblem[],
  workflow: Evidence['runner']['workflow'],
  unknownInputs: readonly string[],
): Finding[] {
  const near = besideNearInputs(nearInputs(unknownInputs, workflow), [], false);
  return inOrder(
    [
      ...problems.map((problem, position) => ({
        ...unusableInput(problem, position),
        place: problemPlace(problem, workflow),
      })),
      ...near.map(finding),
    ],
    INPUT_CAUSES,
  );
}

/** Whether the workflow can show more: the line of a repo, or whose an input is that the action does not have. */
export function workflowMatters(
  problems: readonly InputProblem[],
  unknownInputs: readonly string[],
): boolean {
  return unknownInputs.length > 0 || problems.some(({ line }) => line !== null);
}
