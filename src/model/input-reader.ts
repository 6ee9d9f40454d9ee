import type { Environment } from './environment-variables.js';
import { type Host, hostOf } from './host.js';
import { type InputName, inputVariable, tokenInput } from './input-variables.js';
import { Secret } from './secret.js';
import {
  type ShellVariable,
  secretVariable,
  shellVariablesIn,
  unexpandedAdvice,
  unexpandedReason,
  variableAlone,
} from './shell-variables.js';
import { showable, withoutCredentials } from './showable.js';

/** In characters, of any input. */
const LONGEST_INPUT = 1024 * 1024;
/** Nobody fixes more at once: after so many unusable values no further line is read. */
const MOST_PROBLEMS = 200;

/** A value that cannot be used: which one, where, and what would be. */
export interface InputProblem {
  is: 'invalid-value' | 'invalid-id' | 'placeholder-id';
  input: string;
  line: number | null;
  /** The value as given, with anything that may be a credential left out. */
  value: string;
  reason: string;
  /** What to do, where it is more than to write what is allowed. */
  advice?: string;
}

/** Reads single inputs, and collects what is wrong with them. */
export class InputReader {
  readonly #environment: Environment;
  readonly #problems: InputProblem[];
  readonly #tooLong = new Set<string>();
  readonly #unexpanded = new Set<string>();

  constructor(environment: Environment, problems: InputProblem[]) {
    this.#environment = environment;
    this.#problems = problems;
  }

  get host(): Host {
    return hostOf(this.#environment);
  }

  raw(name: InputName): string {
    const value = this.#environment[inputVariable(name)] ?? '';
    if (value.length <= LONGEST_INPUT) return value;
    if (!this.#tooLong.has(name)) {
      this.#tooLong.add(name);
      this.refuse(name, value, `it must have at most ${LONGEST_INPUT} characters`);
    }
    return '';
  }

  get isFull(): boolean {
    return this.#problems.length >= MOST_PROBLEMS;
  }

  secret(name: InputName): Secret | null {
    const value = this.text(name);
    return value === '' ? null : new Secret(value);
  }

  /** The value without blanks around it; empty if a variable in it was not expanded. */
  text(name: InputName): string {
    const value = this.raw(name).trim();
    return this.refuseUnexpanded(name, value) ? '' : value;
  }

  /** Whether the value is refused, once, since it holds a variable of a shell. */
  refuseUnexpanded(input: string, value: string, place: Partial<InputProblem> = {}): boolean {
    const variables = variablesOf(input, value);
    if (variables.length === 0) return false;
    const known = `${input} ${place.line} ${value}`;
    if (!this.#unexpanded.has(known)) {
      this.#unexpanded.add(known);
      const advice = unexpandedAdvice(variables, this.host, input === 'github-token');
      this.refuse(input, value, unexpandedReason(variables, this.host), { ...place, advice });
    }
    return true;
  }

  choice<Choice extends string>(name: InputName, allowed: readonly Choice[], fallback: Choice): Choice {
    const value = this.text(name).toLowerCase();
    if (value === '') return fallback;
    const choice = allowed.find((candidate) => candidate === value);
    if (choice === undefined) this.refuse(name, this.text(name), `it must be one of ${allowed.join(', ')}`);
    return choice ?? fallback;
  }

  boolean(name: InputName, fallback: boolean): boolean {
    return this.choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  }

  wholeNumber(name: InputName, fallback: number, range: { from: number; to: number }): number {
    const value = this.text(name);
    if (value === '') return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.from && number <= range.to) return number;
    this.refuse(name, value, `it must be a whole number from ${range.from} to ${range.to}`);
    return fallback;
  }

  /** The credentials among the inputs and sources of a token, wherever they were pasted by mistake. */
  #credentials(): string[] {
    const { HF_TOKEN = '', 'INPUT_GITHUB-TOKEN': githubToken = '' } = this.#environment;
    const values = [tokenInput(this.#environment) ?? '', githubToken, HF_TOKEN];
    return values.filter((value) => secretVariable(value) === null);
  }

  refuse(
    input: string,
    value: string,
    reason: string,
    { advice, ...place }: Partial<Omit<InputProblem, 'value' | 'reason'>> = {},
  ): void {
    const credentials = this.#credentials();
    this.#problems.push({
      is: 'invalid-value',
      input,
      line: null,
      value: showable(value, credentials),
      reason: withoutCredentials(reason, credentials),
      ...(advice === undefined ? {} : { advice: withoutCredentials(advice, credentials) }),
      ...place,
    });
  }
}

/** A check run may have a dollar sign in its name, and so may a password that was pasted by mistake. */
function variablesOf(input: string, value: string): ShellVariable[] {
  if (input !== 'check-name' && input !== 'github-token') return shellVariablesIn(value);
  const variable = input === 'check-name' ? variableAlone(value) : secretVariable(value);
  return variable === null ? [] : [variable];
}
