/** Inputs that the action does not have, and that somebody wrote who meant one that it has. */

import { nearNames } from '../../evidence/near-names.js';
import { samePlace } from '../../evidence/workflow-place.js';
import { isThisAction, type StepLocation, stepLocations } from '../../job/step-locations.js';
import type { Place } from '../../job/variables.js';
import { INPUT_NAMES, type InputName, inputVariable, keyOf } from '../../model/input-variables.js';
import type { WorkflowFacts } from '../../runner/workflow/workflow-model.js';

/** Names that mean an input without resembling its own, many of them inputs of other actions. */
const OTHER_NAMES: ReadonlyArray<readonly [RegExp, InputName]> = [
  [/^(?:gh|repo|github-(?:api|access))-?token$/, 'github-token'],
  [
    /^(?:hf|hugging-?face|hub)-?(?:hub-?)?(?:(?:api|access|auth|user|read|write)-?)?(?:token|key)s?$/,
    'token',
  ],
  [/^(?:api|access|auth|user)-?token$/, 'token'],
  [
    /^(?:(?:hf|hugging-?face|hub)-?)?(?:repo|repositor(?:y|ie)|model|dataset|space|kernel|bucket)s?(?:-?(?:id|name|list)s?)?$/,
    'repos',
  ],
  [/^(?:ops?|mode|operation-(?:mode|type))$/, 'operation'],
  [/^(?:(?:hf|hugging-?face|hub)-?(?:endpoint|url|host)|endpoint-?url|base-?url)$/, 'endpoint'],
  [/^policies$/, 'policy'],
  [/^timeout-?(?:s|secs?|seconds|minutes)$/, 'timeout'],
];

/** A variable that looks like an input's, what was most likely meant, and where the workflow proves that it is one. */
export interface NearInput {
  variable: string;
  meant: InputName[];
  /** The line of our own step; null where no text shows it. */
  place: Place | null;
}

/** The near misses among these variables. What belongs to the job or to an action around this one is none. */
export function nearInputs(unknown: readonly string[], workflow: WorkflowFacts | null): NearInput[] {
  const here = stepLocations(workflow);
  const action = workflow?.action ?? null;
  return unknown.flatMap((variable) => {
    if (isOfActionAround(variable, action, here)) return [];
    const place = ownPlace(variable, action, here);
    const meant = meantBy(keyOf(variable), place !== null);
    return meant.length === 0 ? [] : [{ variable, meant, place }];
  });
}

/** The inputs that a word is close to. Where nothing shows that it is an input, it must not just share a word with one. */
function meantBy(key: string, isInput: boolean): InputName[] {
  const words = key.replace(/[_. ]/g, '-');
  const other = OTHER_NAMES.find(([pattern]) => pattern.test(words));
  if (other !== undefined) return [other[1]];
  const same = INPUT_NAMES.find((name) => name === words);
  if (same !== undefined) return [same];
  const near = nearNames(words, INPUT_NAMES).filter((name) => isInput || !isByWord(words, name));
  return INPUT_NAMES.filter((name) => near.includes(name));
}

/** A job may well have a `name`, a `user` or a `comment-body` of its own. */
function isByWord(words: string, name: string): boolean {
  const isPart = name.startsWith(`${words}-`) || name.endsWith(`-${words}`);
  const isMore = words.startsWith(`${name}-`) || words.endsWith(`-${name}`);
  return isPart || (isMore && !name.includes('-'));
}

/** The line in which every step that may be this one has the key; null where one has not, or is another action's. */
function ownPlace(variable: string, action: string | null, here: readonly StepLocation[]): Place | null {
  return samePlace(
    here.map(({ callPath, step }) => {
      if (step === null || !isThisAction(step.uses ?? '', action)) return null;
      const key = step.keys.find(({ name }) => inputVariable(name) === variable);
      return key === undefined ? null : { file: callPath.file.path, line: key.line };
    }),
  );
}

/** Some runners hand the inputs of a composite action down to the actions in it. */
function isOfActionAround(variable: string, action: string | null, here: readonly StepLocation[]): boolean {
  const around = here.flatMap(({ callPath, step }) => (step === null ? callPath.job.steps : [step]));
  return around.some(
    ({ uses, keys }) =>
      uses !== null &&
      !isThisAction(uses, action) &&
      keys.some(({ name }) => inputVariable(name) === variable),
  );
}

/** The input by the key that the runner made this variable of. */
export function inputText(variable: string): string {
  return `the input ${keyOf(variable)}`;
}
