type Environment = Readonly<Record<string, string | undefined>>;

/** What the job's variables tell the Hub's clients, beside the token itself. */
export interface EnvironmentFacts {
  /** The variables that keep clients off the network and are switched on. */
  offline: string[];
  implicitTokenDisabled: boolean;
  /** Variables that hold a token-shaped value under a name that no Hub client reads. */
  misnamed: string[];
  oidcResource: string | null;
  /** Whether the job may ask GitHub for an id token. */
  mayMintIdToken: boolean;
  isSelfHosted: boolean;
}

const READ_BY_CLIENTS = new Set(['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'INPUT_TOKEN']);

/** Long enough to be no word: a folder may well be called `hf_cache`. */
const TOKEN_SHAPED = /^(?:(?:hf_|api_org_)[A-Za-z0-9]{20,}|hf_(?:oauth|jwt)_[\w.-]{20,})$/;

export function observeEnvironment(environment: Environment): EnvironmentFacts {
  return {
    offline: ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'].filter((name) => isOn(environment[name])),
    implicitTokenDisabled: isOn(environment.HF_HUB_DISABLE_IMPLICIT_TOKEN),
    misnamed: Object.keys(environment)
      .filter((name) => /HF|HUGGING_?FACE/i.test(name) && !READ_BY_CLIENTS.has(name))
      .filter((name) => TOKEN_SHAPED.test((environment[name] ?? '').trim()))
      .sort(),
    oidcResource: environment.HF_OIDC_RESOURCE?.trim() || null,
    mayMintIdToken: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
    isSelfHosted: environment.RUNNER_ENVIRONMENT === 'self-hosted',
  };
}

/** The Python client's idea of true (protocol notes §6). */
function isOn(value: string | undefined): boolean {
  return /^(?:1|on|yes|true)$/i.test(value ?? '');
}
