/** The options of the command: each input of the action by its name, and those that only a terminal needs. */
import { INPUT_NAMES, type InputName } from '../model/input-variables.js';

/**
 * `flag`: true where it is given, `--no-NAME` for false. `value`: what follows. `targets`: may have a value.
 * `elsewhere`: no option, since arguments are seen by every process and kept in histories.
 */
export type Kind = 'flag' | 'value' | 'targets' | 'elsewhere';

const KINDS: Readonly<Record<InputName, Kind>> = {
  token: 'elsewhere',
  'github-token': 'elsewhere',
  operation: 'value',
  repos: 'value',
  scrub: 'targets',
  restore: 'flag',
  'fail-on': 'value',
  policy: 'value',
  'on-missing-token': 'value',
  'wait-for-access': 'value',
  endpoint: 'value',
  timeout: 'value',
  'export-token': 'flag',
  summary: 'value',
  'expected-user': 'value',
  'expires-within': 'value',
  isolate: 'flag',
  discover: 'flag',
  'follow-references': 'flag',
  'check-transfer-hosts': 'flag',
  'oidc-resource': 'value',
  'oidc-dry-run': 'flag',
  'oidc-publisher': 'value',
  'job-minutes': 'value',
  'check-run': 'flag',
  'check-name': 'value',
  comment: 'value',
  issue: 'value',
};

/** Those that are no inputs, with their short names. */
const OWN = {
  'token-stdin': null,
  json: null,
  quiet: 'q',
  yes: 'y',
  help: 'h',
  version: 'v',
} as const;
export type OwnOption = keyof typeof OWN;

export const OWN_OPTIONS = Object.entries(OWN).map(([name, short]) => ({ name, short }));

export function isOwnOption(name: string): name is OwnOption {
  return Object.hasOwn(OWN, name);
}

export function isInputName(name: string): name is InputName {
  return INPUT_NAMES.some((known) => known === name);
}

export function kindOfInput(name: InputName): Kind {
  return KINDS[name];
}

/** Every option that may be written, for who misspelt one. */
export const OPTION_NAMES: readonly string[] = [
  ...INPUT_NAMES.filter((name) => KINDS[name] !== 'elsewhere'),
  ...Object.keys(OWN),
];
