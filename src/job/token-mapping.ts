import { placedSteps, type Surroundings } from './job-steps.js';
import type { Caller, StepLocation } from './step-locations.js';
import { type Origin, originOf, type Place, type Value, variableIn } from './variables.js';

export type TokenWay = 'input' | 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN';

/** What the text of the workflow gives this step as its token, in one of the ways a token can take. */
export interface Mapping extends Value {
  readonly way: TokenWay;
}

/** What maps the token for this step, in the order in which the action looks for one. */
export function mappingsOf(location: StepLocation): Mapping[] {
  const { step } = location;
  const { layers, scope } = surroundingsOf(location);
  const mappings: Mapping[] = [];
  if (step?.token != null) mappings.push({ way: 'input', ...originOf(step.token, scope) });
  for (const way of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'] as const) {
    const found = variableIn(layers, way);
    if (found !== null) mappings.push({ way, ...found });
  }
  return mappings;
}

/** What the step may read; of one that is not told from the others, what all of them may. */
function surroundingsOf({ callPath, step }: StepLocation): Surroundings {
  const { steps, surroundings } = placedSteps(callPath);
  return steps.find((one) => one.step === step) ?? surroundings;
}

/** The line that sets this variable for the step; null where none does. */
export function variablePlace(name: string, location: StepLocation): Place | null {
  return variableIn(surroundingsOf(location).layers, name)?.place ?? null;
}

/**
 * The secret that an expression reads, by its name there; null where it reads something else. GitHub makes the one that
 * is called `secrets.GITHUB_TOKEN` or `github.token` for each job, and nobody can put anything into it.
 */
export function secretRead({ context, name }: Pick<Origin, 'context' | 'name'>): string | null {
  if (context === 'secrets') return name;
  return context === 'github' && name?.toLowerCase() === 'token' ? MADE_BY_GITHUB : null;
}

export const MADE_BY_GITHUB = 'GITHUB_TOKEN';

/** A secret by the name it has where it is kept, and the line that reads it there: callers may pass it under another. */
export function passedFrom(
  { place }: Origin,
  name: string,
  calls: readonly Caller[],
): { name: string; place: Place } {
  let known = { name, place };
  for (const { file, call } of [...calls].reverse()) {
    if (call.secrets.is !== 'named') continue;
    const passed = call.secrets.values.find((one) => one.name.toLowerCase() === known.name.toLowerCase());
    const [first, ...others] = passed?.references ?? [];
    const read = first === undefined || others.length > 0 ? null : secretRead(first);
    if (passed === undefined || read === null) break;
    known = { name: read, place: { file: file.path, line: passed.line } };
  }
  return known;
}
