/** The inputs of the action by name, and the variables in which the runner hands them over. */
import type { Environment } from './environment-variables.js';

/** Every input of `action.yml`. */
export const INPUT_NAMES = [
  'token',
  'operation',
  'repos',
  'scrub',
  'restore',
  'fail-on',
  'policy',
  'on-missing-token',
  'wait-for-access',
  'endpoint',
  'timeout',
  'export-token',
  'summary',
  'expected-user',
  'expires-within',
  'isolate',
  'discover',
  'follow-references',
  'check-transfer-hosts',
  'oidc-resource',
  'oidc-dry-run',
  'oidc-publisher',
  'job-minutes',
  'check-run',
  'check-name',
  'comment',
  'issue',
  'github-token',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/**
 * The default of the `token` input in `action.yml`. The runner takes a default only where the workflow does not have
 * the key, so this value tells a token that was never mapped from a secret that turned out empty.
 */
export const TOKEN_NOT_MAPPED = 'HF_TOKEN, else HUGGING_FACE_HUB_TOKEN, else the saved token file';

const PREFIX = 'INPUT_';

/** The variable that holds what stands behind this key under `with:`: upper case, hyphens kept, no blanks. */
export function inputVariable(key: string): string {
  return PREFIX + key.replaceAll(' ', '_').toUpperCase();
}

/** The `token` input as given, also where it is blank; null where it is not mapped, or there is no runner. */
export function tokenInput(environment: Environment): string | null {
  const value = environment[inputVariable('token')] ?? null;
  return value?.trim() === TOKEN_NOT_MAPPED ? null : value;
}

const VARIABLES: ReadonlySet<string> = new Set(INPUT_NAMES.map(inputVariable));

/** The variables that look like an input's and belong to none: a mistake under `with:`, or the job's own. */
export function unknownInputVariables(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && name === name.toUpperCase() && !VARIABLES.has(name))
    .sort();
}

/** The key that the runner made this variable of, as far as letter case and blanks can be told. */
export function keyOf(variable: string): string {
  return variable.slice(PREFIX.length).toLowerCase();
}
