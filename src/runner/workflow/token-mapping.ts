import type { Caller, StepLocation } from './step-locations.js';
import type { NamedValue, WorkflowFile, WorkflowJob, WorkflowStep, WorkflowValue } from './workflow-model.js';

/** A line of a workflow file. */
export interface Place {
  file: string;
  line: number;
}

/** What a value comes from in the end, and the line that reads it from there. */
export interface Origin {
  context: string;
  name: string | null;
  place: Place;
}

export type TokenWay = 'input' | 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN';

/** What the text of the workflow gives this step as its token, in one of the ways a token can take. */
export interface Mapping {
  callPath: TokenWay;
  place: Place;
  origins: Origin[];
  /** Whether the value holds something beside expressions. */
  hasText: boolean;
}

/** Values may refer to each other in a circle. */
const LONGEST_CHAIN = 12;

/** What maps the token for this step, in the order in which the action looks for one. */
export function mappingsOf(location: StepLocation): Mapping[] {
  const { step } = location;
  const scope = scopeOf(location);
  const mappings: Mapping[] = [];
  if (step?.token != null) mappings.push(mapping('input', step.token, scope));
  for (const name of ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'] as const) {
    const found = variableOfStep(name, scope);
    if (found !== null) mappings.push(mapping(name, found.value, found.scope));
  }
  return mappings;
}

/** The line that sets this variable for the step; null where none does. */
export function variablePlace(name: string, location: StepLocation): Place | null {
  const { value } = variableOfStep(name, scopeOf(location)) ?? {};
  return value === undefined ? null : { file: location.callPath.file.path, line: value.line };
}

/** From where an expression is read: a step's own variables go before its job's, and those before its file's. */
interface Scope {
  file: WorkflowFile;
  job: WorkflowJob | null;
  step: WorkflowStep | null;
  calls: Caller[];
}

function scopeOf({ callPath, step }: StepLocation): Scope {
  return { file: callPath.file, job: callPath.job, step, calls: callPath.calls };
}

function mapping(callPath: TokenWay, value: WorkflowValue, scope: Scope): Mapping {
  return {
    callPath,
    place: { file: scope.file.path, line: value.line },
    origins: originsOf(value, scope, 0),
    hasText: value.hasText,
  };
}

function originsOf(value: WorkflowValue, scope: Scope, depth: number): Origin[] {
  const place = { file: scope.file.path, line: value.line };
  return value.references.flatMap(({ context, name }): Origin[] => {
    const origin = { context, name, place };
    if (name === null || depth >= LONGEST_CHAIN) return [origin];
    const further =
      context === 'env' ? variable(name, scope) : context === 'inputs' ? given(name, scope) : null;
    // A text that stands there is no token's way here, but one that is written down.
    if (further === null || further.value.references.length === 0) return [origin];
    return originsOf(further.value, further.scope, depth + 1);
  });
}

/** As the step gets it: what its container sets counts only if no `env:` does, and no expression reads it. */
function variableOfStep(name: string, scope: Scope): ReturnType<typeof variable> {
  const ofContainer = scope.job?.containerEnv.find((one) => one.name === name);
  const nearest = variable(name, scope);
  return nearest !== null || ofContainer === undefined
    ? nearest
    : { value: ofContainer, scope: { ...scope, step: null } };
}

/** The variable as it is set nearest; an expression in it reads what is set farther out. */
function variable(name: string, scope: Scope): { value: WorkflowValue; scope: Scope } | null {
  const layers: Array<[readonly NamedValue[], Scope]> = [
    [scope.step?.env ?? [], { ...scope, step: null }],
    [scope.job?.env ?? [], { ...scope, step: null, job: null }],
    [scope.file.env, { ...scope, step: null, job: null, file: { ...scope.file, env: [] } }],
  ];
  for (const [values, outer] of layers) {
    const value = values.find((one) => one.name === name);
    if (value !== undefined) return { value, scope: outer };
  }
  return null;
}

/** An input of a reusable workflow, as its caller gives it. */
function given(name: string, { calls }: Scope): { value: WorkflowValue; scope: Scope } | null {
  const caller = calls.at(-1);
  const value = caller?.call.inputs.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (caller === undefined || value === undefined) return null;
  return { value, scope: { file: caller.file, job: null, step: null, calls: calls.slice(0, -1) } };
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
