import { withoutFinalSlashes } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';
import { unknownInputVariables } from '../model/input-variables.js';
import { Secret } from '../model/secret.js';
import { publicUrls } from '../model/showable.js';
import { trimToken } from '../model/token/inspect-token.js';
import { isTokenShaped } from '../model/token/token-form.js';

/** What the job's variables tell the Hub's clients, beside the token itself (protocol notes §6). */
export interface EnvironmentFacts {
  /** The variables that keep clients off the network and are switched on. */
  readonly offline: readonly string[];
  readonly implicitTokenDisabled: boolean;
  /** Variables that hold a token-shaped value under a name that no Hub client reads. */
  readonly misnamed: readonly string[];
  /** The token in each of them. */
  readonly misnamedTokens: ReadonlyMap<string, Secret>;
  /** Variables that look like an input of the action that it does not have. */
  readonly unknownInputs: readonly string[];
  readonly oidcResource: string | null;
  /** Whether an id token was handed to the job, which clients then do not ask GitHub for. */
  readonly holdsIdToken: boolean;
  /** Whether the job may ask GitHub for an id token. */
  readonly mayMintIdToken: boolean;
  readonly isSelfHosted: boolean;
  /** Whether each of the token's two variables is there, and what it holds; blank is white space alone. */
  readonly tokenVariables: {
    readonly HF_TOKEN: VariableState;
    readonly HUGGING_FACE_HUB_TOKEN: VariableState;
  };
  /** `HF_ENDPOINT` without a final slash; null when unset or empty. It may be no address at all. */
  readonly endpoint: string | null;
  /** The variables that say where clients keep or look for credentials, and where this job is at home; null when unset, also kept when empty. */
  readonly places: Readonly<Record<PlaceVariable, string | null>>;
}

export type VariableState = 'unset' | 'empty' | 'blank' | 'set';

export type PlaceVariable =
  | 'HF_HOME'
  | 'HF_TOKEN_PATH'
  | 'XDG_CACHE_HOME'
  | 'XDG_CONFIG_HOME'
  | 'NETRC'
  | 'HOME'
  | 'GITHUB_WORKSPACE';

const READ_BY_CLIENTS = new Set(['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'INPUT_TOKEN']);

/** What has the form of a token in a variable that looks like an input's, and is none: to be hidden as one. */
export function tokensInUnknownInputs(environment: Environment): Secret[] {
  return unknownInputVariables(environment)
    .map((name) => environment[name] ?? '')
    .filter((value) => isTokenShaped(value.trim()))
    .flatMap((value) => [new Secret(value), new Secret(value.trim())]);
}

/** Whether clients send the token where nothing is said of it. */
export function isTokenImplicit(environment: Environment): boolean {
  return !isOn(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN);
}

/** The resource for which recent Python clients exchange the job's id token; what no resource has is left out. */
export function oidcResourceIn(environment: Environment): string | null {
  return publicUrls(environment.HF_OIDC_RESOURCE?.trim() ?? '') || null;
}

function isSelfHosted({ RUNNER_ENVIRONMENT }: Environment): boolean {
  return RUNNER_ENVIRONMENT === 'self-hosted';
}

/** Whether files in the home outlive the job: not on GitHub's machines, nor in a job's container (runner notes §6). */
export function keepsHome(environment: Environment): boolean {
  return isSelfHosted(environment) && environment.HOME !== '/github/home';
}

export function observeEnvironment(environment: Environment): EnvironmentFacts {
  const misnamed = misnamedIn(environment);
  return {
    offline: ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'].filter((name) => isOn(environment[name])),
    implicitTokenDisabled: !isTokenImplicit(environment),
    misnamed,
    misnamedTokens: new Map(misnamed.map((name) => [name, new Secret(trimToken(environment[name] ?? ''))])),
    unknownInputs: unknownInputVariables(environment),
    oidcResource: oidcResourceIn(environment),
    holdsIdToken: (environment.HF_OIDC_ID_TOKEN ?? '') !== '',
    mayMintIdToken: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
    isSelfHosted: isSelfHosted(environment),
    tokenVariables: {
      HF_TOKEN: stateOf(environment.HF_TOKEN),
      HUGGING_FACE_HUB_TOKEN: stateOf(environment.HUGGING_FACE_HUB_TOKEN),
    },
    endpoint: withoutFinalSlashes(environment.HF_ENDPOINT?.trim() ?? '') || null,
    places: {
      HF_HOME: environment.HF_HOME ?? null,
      HF_TOKEN_PATH: environment.HF_TOKEN_PATH ?? null,
      XDG_CACHE_HOME: environment.XDG_CACHE_HOME ?? null,
      XDG_CONFIG_HOME: environment.XDG_CONFIG_HOME ?? null,
      NETRC: environment.NETRC ?? null,
      HOME: environment.HOME ?? null,
      GITHUB_WORKSPACE: environment.GITHUB_WORKSPACE ?? null,
    },
  };
}

function misnamedIn(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => /HF|HUGGING_?FACE/i.test(name) && !READ_BY_CLIENTS.has(name))
    .filter((name) => isTokenShaped((environment[name] ?? '').trim()))
    .sort();
}

function stateOf(value: string | undefined): VariableState {
  if (value === undefined) return 'unset';
  if (value === '') return 'empty';
  return value.trim() === '' ? 'blank' : 'set';
}

/** The Python client's idea of true (protocol notes §6). */
function isOn(value: string | undefined): boolean {
  return /^(?:1|on|yes|true)$/i.test(value ?? '');
}
