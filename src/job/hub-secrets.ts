import type { WorkflowFile, WorkflowStep } from '../runner/workflow/workflow-model.js';
import { type PlacedStep, placedSteps } from './job-steps.js';
import type { CallPath } from './step-locations.js';
import { MADE_BY_GITHUB } from './token-mapping.js';
import { type Origin, originOf, type Place, variablesIn } from './variables.js';

/** A secret that a workflow uses for the Hub, by its name there, and a line that does so. */
export interface HubSecret {
  readonly name: string;
  readonly place: Place;
}

const TOKEN_VARIABLE = /^(?:HF_TOKEN|HUGGING_FACE_HUB_TOKEN)$/;
/** How people name what is for the Hub; GitHub and Docker have a hub of their own. */
const HUB_NAME = /(?:^|_)HF|HUGGING_?FACE|(?<!GIT)(?<!DOCKER)(?<!DOCKER_)HUB_?TOKEN/i;

/** Whether a name is one that people give to a secret or a variable for the Hub. */
export function isHubName(name: string): boolean {
  return HUB_NAME.test(name);
}

/**
 * The secret that this job uses for the Hub in other steps, by what they are given as `HF_TOKEN`, else by its name; of
 * several the first. If the job uses none, one that another job of the file reads. Null where there is none.
 */
export function hubSecret(callPath: CallPath, own: WorkflowStep): HubSecret | null {
  const others = placedSteps(callPath).steps.filter(({ step }) => step !== own);
  return (
    others.flatMap((step) => givenAsToken(step))[0] ??
    others.flatMap((step) => readByStep(step))[0] ??
    readInFile(callPath.file)
  );
}

function givenAsToken({ layers }: PlacedStep): HubSecret[] {
  return variablesIn(layers)
    .filter(({ name }) => TOKEN_VARIABLE.test(name))
    .flatMap(({ origins, hasText }) => (hasText ? [] : secretAmong(origins)));
}

/** By the name of the secret, or of what it is given as. */
function readByStep({ step, layers, scope }: PlacedStep): HubSecret[] {
  const given = [
    ...variablesIn(layers),
    ...step.inputs.map((input) => ({ name: input.name, ...originOf(input, scope) })),
    ...step.scriptReads.map((read) => ({ name: '', ...originOf(read, scope) })),
  ];
  return given.flatMap(({ name, origins }) =>
    secretAmong(origins).filter((secret) => isHubName(name) || isHubName(secret.name)),
  );
}

function secretAmong(origins: readonly Origin[]): HubSecret[] {
  return origins.flatMap(({ context, name, place }) =>
    context === 'secrets' && name !== null && name.toUpperCase() !== MADE_BY_GITHUB ? [{ name, place }] : [],
  );
}

function readInFile({ path, secrets }: WorkflowFile): HubSecret | null {
  const found = secrets.find(({ name }) => isHubName(name));
  return found === undefined ? null : { name: found.name, place: { file: path, line: found.line } };
}
