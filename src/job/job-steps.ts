import { localActionFolder } from '../runner/workflow/local-actions.js';
import { type NamedValue, NOT_COMPOSITE, type WorkflowStep } from '../runner/workflow/workflow-model.js';
import { type EnvironmentWrites, environmentWrites } from './environment-writes.js';
import type { CallPath } from './step-locations.js';
import { endsOf } from './timing.js';
import { givenBy, inputNamed, type Layer, layerOf, originOf, type Scope, scopeOf } from './variables.js';

/** What a step may read. */
export interface Surroundings {
  /** Where its variables are set, the nearest first. */
  readonly layers: readonly Layer[];
  readonly scope: Scope;
}

/** One step of a job; the steps of a composite action of this repository take the place of the one that uses it. */
export interface PlacedStep extends Surroundings {
  /** The file it is written in. */
  readonly file: string;
  readonly step: WorkflowStep;
  /** The step of the job itself that it is, or is a part of, by its index there. */
  readonly position: number;
  /** Whether an earlier step may have set variables of which the text does not tell. */
  readonly mayGetMore: boolean;
}

export interface PlacedSteps {
  readonly steps: readonly PlacedStep[];
  /** What a step reads that sets nothing itself, before any other step ran. */
  readonly surroundings: Surroundings;
  /** Whether every action of this repository that the steps use could be read. */
  readonly isWhole: boolean;
}

/** Composite actions may use each other; no runner goes deeper. */
const DEEPEST = 10;
const MOST_STEPS = 2_000;
const MOST_WRITES = 200;

/** Rules ask for the same job again and again. */
const known = new WeakMap<CallPath, PlacedSteps>();

/** The steps of the job in the order of its text, each with what it may read. */
export function placedSteps(callPath: CallPath): PlacedSteps {
  const found = known.get(callPath) ?? new Placing(callPath).read();
  known.set(callPath, found);
  return found;
}

class Placing {
  readonly #callPath: CallPath;
  readonly #steps: PlacedStep[] = [];
  readonly #writes: Array<EnvironmentWrites & { position: number; end: number }> = [];
  #isWhole = true;

  constructor(callPath: CallPath) {
    this.#callPath = callPath;
  }

  read(): PlacedSteps {
    const { file, job, calls } = this.#callPath;
    const input = givenBy(calls);
    const scopeOfLayers = (layers: readonly Layer[]) => this.#scope(file.path, layers, input);
    const ofFile = layerOf('workflow', file.env, scopeOfLayers([]));
    const ofJob = layerOf('job', job.env, scopeOfLayers([ofFile]));
    const outer = [ofJob, ofFile];
    const layers = [...outer, layerOf('container', job.containerEnv, scopeOfLayers(outer))];
    const ends = endsOf(job.steps);
    for (const [position, step] of job.steps.entries()) {
      this.#place(step, { file: file.path, layers, input, position, end: ends[position] ?? 0, depth: 0 });
    }
    return {
      steps: this.#steps,
      surroundings: { layers, scope: scopeOfLayers(layers) },
      isWhole: this.#isWhole,
    };
  }

  /** The choices of the matrix are read in actions, too; the inputs of the file are not. */
  #scope(file: string, layers: readonly Layer[], input: Scope['input']): Scope {
    const { file: own, job } = this.#callPath;
    const textsIn = (values: readonly NamedValue[] | undefined, name: string) =>
      (values ?? [])
        .filter((one) => one.name.toLowerCase() === name.toLowerCase())
        .map(({ text = '', line }) => ({ text, isCertain: true, place: { file: own.path, line } }))
        .filter(({ text }) => !text.includes('${{'));
    return {
      ...scopeOf(file, layers, input),
      choices: (name) => textsIn(job.choices, name),
      defaults: (name) =>
        file === own.path
          ? textsIn(own.inputDefaults, name).map((one) => ({ ...one, isCertain: false }))
          : [],
    };
  }

  #place(step: WorkflowStep, around: Around): void {
    if (this.#steps.length >= MOST_STEPS) {
      this.#isWhole = false;
      return;
    }
    const { file, input, position, end, depth } = around;
    const earlier = this.#writes.filter((one) => one.end <= position || one.position === position);
    const written: Layer = {
      route: 'earlier-step',
      variables: earlier.flatMap(({ variables }) => variables).reverse(),
    };
    const outer = [written, ...around.layers];
    const layers = [layerOf('step', step.env, this.#scope(file, outer, input)), ...outer];
    const scope = this.#scope(file, layers, input);
    const folder = localActionFolder(step.uses);
    const action = this.#callPath.actions.find((one) => one.folder === folder);
    if (folder !== null && action?.problem === null && depth < DEEPEST) {
      const given = (name: string) => {
        const value = inputNamed(step.inputs, name);
        if (value !== undefined) return originOf(value, scope);
        const byDefault = inputNamed(action.defaults, name);
        return byDefault === undefined
          ? null
          : originOf(
              byDefault,
              scopeOf(action.path ?? '', [], () => null),
            );
      };
      const within = layers.map((layer) =>
        layer.route === 'step' ? { ...layer, route: 'caller' as const } : layer,
      );
      // What was written before is looked up anew for each of its steps.
      const inner = within.filter((layer) => layer !== written);
      for (const one of action.steps) {
        this.#place(one, {
          file: action.path ?? file,
          layers: inner,
          input: given,
          position,
          end,
          depth: depth + 1,
        });
      }
      return;
    }
    if (folder !== null) this.#isWhole &&= action?.problem === NOT_COMPOSITE;
    const mayGetMore = this.#writes.some(
      (one) =>
        (one.isOpen && one.position <= position) ||
        (one.end > position && one.position < position && one.variables.length > 0),
    );
    this.#steps.push({ file, step, position, layers, scope, mayGetMore });
    if (this.#writes.length < MOST_WRITES) {
      const writes = environmentWrites(step, layers, scope);
      if (writes.variables.length > 0 || writes.isOpen) this.#writes.push({ ...writes, position, end });
    }
  }
}

interface Around {
  file: string;
  layers: readonly Layer[];
  input: Scope['input'];
  position: number;
  end: number;
  depth: number;
}
