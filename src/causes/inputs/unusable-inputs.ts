import { type Finding, finding } from '../../evidence/finding.js';
import { mappingPlace } from '../../evidence/secret-behind.js';
import type { Host } from '../../model/host.js';
import type { InputProblem } from '../../model/input-reader.js';
import type { WorkflowFacts } from '../../runner/workflow/workflow-model.js';
import { inOrder } from '../order.js';
import { problemPlace } from '../problem-place.js';
import { UNUSABLE_TOKEN_CAUSES, unusableToken } from '../token/unusable-token.js';
import { INPUT_CAUSES } from './input-causes.js';
import { unusableInput } from './input-problem.js';
import { besideNearInputs } from './misspelt-inputs.js';
import { nearInputs } from './near-inputs.js';

/** What tells about a stored token. */
type TokenSeen = Parameters<typeof unusableToken>[0];

/** What tells where the inputs come from. */
export interface Around {
  readonly host: Host;
  readonly workflow: WorkflowFacts | null;
  readonly unknownInputs: readonly string[];
}

/**
 * What is wrong with inputs that cannot be used, all of it at once, and inputs that may be misspelt; with a stored token
 * that cannot be used either, if that is what the job would use.
 */
export function unusableInputs(
  problems: readonly InputProblem[],
  { host, workflow, unknownInputs }: Around,
  token: TokenSeen | null = null,
): Finding[] {
  const near = besideNearInputs(nearInputs(unknownInputs, workflow), [], false);
  return inOrder(
    [
      ...problems.map((problem, position) => ({
        ...unusableInput(problem, position, host),
        place: problemPlace(problem, workflow),
      })),
      ...near.map(finding),
      ...(token === null ? [] : tokenFindings(token)),
    ],
    [...INPUT_CAUSES, ...UNUSABLE_TOKEN_CAUSES],
  );
}

function tokenFindings(seen: TokenSeen): Finding[] {
  const { checked } = seen.runner.tokenSources;
  const fault = checked?.format.malformation ?? null;
  if (checked === null || fault === null) return [];
  const draft = unusableToken(seen, checked.source, fault);
  return [finding({ ...draft, place: mappingPlace(seen, checked.source) })];
}

/** Whether the workflow can show more: the line of a repo, or whose an input is that the action does not have. */
export function workflowMatters(
  problems: readonly InputProblem[],
  unknownInputs: readonly string[],
): boolean {
  return unknownInputs.length > 0 || problems.some(({ line }) => line !== null);
}
