import type { NamedValue, Reference, WorkflowValue } from '../runner/workflow/workflow-model.js';
import { type KnownText, type TextScope, textsOf } from './known-texts.js';
import type { Caller } from './step-locations.js';

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

/** What a value of the workflow was made of, before anybody else had a hand in it. */
export interface Value {
  readonly place: Place;
  readonly origins: readonly Origin[];
  /** Whether it holds something beside expressions. */
  readonly hasText: boolean;
  /** What it may be, as far as the text of the workflow was kept; left out if nothing is known. */
  readonly texts?: readonly KnownText[];
}

export interface Variable extends Value {
  readonly name: string;
}

/** By which route a variable gets to a step; the nearest wins, in this order. */
export type Route = 'step' | 'caller' | 'earlier-step' | 'job' | 'workflow' | 'container';

/** The variables that one place sets for a step. */
export interface Layer {
  readonly route: Route;
  readonly variables: readonly Variable[];
}

/** What the expressions of a value may read where it stands. */
export interface Scope extends TextScope {
  readonly variable: (name: string) => Value | null;
  /** An input of the reusable workflow or the action that the value stands in. */
  readonly input: (name: string) => Value | null;
}

/** Follows the value to what it comes from: through variables and inputs, as far as the text has them. */
export function originOf(value: WorkflowValue, scope: Scope): Value {
  const place = { file: scope.file, line: value.line };
  const once = { ...scope, input: rememberedBy(scope.input) };
  const texts = textsOf(value, once);
  return {
    place,
    origins: value.references.flatMap((reference) => originsOf(reference, place, once)),
    hasText: value.hasText,
    ...(texts.length === 0 ? {} : { texts }),
  };
}

/** An input is followed through all the calls: once for what it comes from and for what it may be. */
function rememberedBy(input: Scope['input']): Scope['input'] {
  const known = new Map<string, Value | null>();
  return (name) => {
    const found = known.has(name) ? (known.get(name) ?? null) : input(name);
    known.set(name, found);
    return found;
  };
}

function originsOf({ context, name }: Reference, place: Place, scope: Scope): readonly Origin[] {
  const further =
    name === null
      ? null
      : context === 'env'
        ? scope.variable(name)
        : context === 'inputs'
          ? scope.input(name)
          : null;
  // A text that stands there is no token's way here, but one that is written down.
  return further === null || further.origins.length === 0 ? [{ context, name, place }] : further.origins;
}

export function layerOf(route: Route, values: readonly NamedValue[], scope: Scope): Layer {
  return { route, variables: values.map((value) => ({ name: value.name, ...originOf(value, scope) })) };
}

/** The variable as it is set nearest, with the route that it took. */
export function variableIn(layers: readonly Layer[], name: string): (Variable & { route: Route }) | null {
  for (const { route, variables } of layers) {
    const found = variables.find((one) => one.name === name);
    if (found !== undefined) return { ...found, route };
  }
  return null;
}

/** Every variable of these layers, each as it is set nearest. */
export function variablesIn(layers: readonly Layer[]): Array<Variable & { route: Route }> {
  const nearest = new Map<string, Variable & { route: Route }>();
  for (const { route, variables } of layers) {
    for (const one of variables) if (!nearest.has(one.name)) nearest.set(one.name, { ...one, route });
  }
  return [...nearest.values()];
}

/** What the expressions of a job's steps read; what its container sets is read by no expression. */
export function scopeOf(file: string, layers: readonly Layer[], input: Scope['input']): Scope {
  const read = layers.filter(({ route }) => route !== 'container');
  return { file, variable: (name) => variableIn(read, name), input };
}

/** The inputs of a reusable workflow, as its callers give them. */
export function givenBy(calls: readonly Caller[]): Scope['input'] {
  const caller = calls.at(-1);
  if (caller === undefined) return () => null;
  const { file, call } = caller;
  const input = givenBy(calls.slice(0, -1));
  const bare = scopeOf(file.path, [], input);
  const scope = scopeOf(file.path, [layerOf('workflow', file.env, bare)], input);
  return (name) => {
    const value = inputNamed(call.inputs, name);
    return value === undefined ? null : originOf(value, scope);
  };
}

/** Inputs have no letter case. */
export function inputNamed(inputs: readonly NamedValue[], name: string): NamedValue | undefined {
  return inputs.find((one) => one.name.toLowerCase() === name.toLowerCase());
}
