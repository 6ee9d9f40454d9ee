/** Which inputs the action gets from a terminal, and which make no sense there. */
import type { Environment } from '../model/environment-variables.js';
import type { InputName } from '../model/input-variables.js';
import type { Arguments } from './arguments.js';
import { ownEndpoint } from './child-environment.js';
import { UsageError } from './usage-error.js';

type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** What needs a token for GitHub, and the value with which it does not. */
const ON_GITHUB: Readonly<Record<string, string>> = {
  'check-run': 'false',
  comment: 'never',
  issue: 'never',
};

/** What only later steps of a workflow could use. */
const FOR_LATER_STEPS: Readonly<Record<string, string>> = {
  isolate:
    '--isolate sets variables for the later steps of a workflow; no command can set them for your shell. Use --scrub instead.',
  'export-token':
    '--export-token sets HF_TOKEN for the later steps of a workflow; no command can set it for your shell. Run "export HF_TOKEN=…" instead.',
};

/** Throws a `UsageError` for what would have no effect. */
export function inputsHere({ inputs }: Arguments, environment: Environment, token: string | null): Inputs {
  for (const [name, reason] of Object.entries(FOR_LATER_STEPS)) {
    if (isOn(inputs, name, 'false')) throw new UsageError(reason);
  }
  if (isOn(inputs, 'summary', 'false') && !environment.GITHUB_STEP_SUMMARY) {
    throw new UsageError(
      '--summary needs GITHUB_STEP_SUMMARY, the file of the job summary, which is not set here.',
    );
  }
  const { scrub = 'none', restore } = inputs;
  if (restore !== undefined && scrub === 'none') {
    throw new UsageError(
      '--restore and --no-restore say what a scrub leaves to be put back. To put back what was removed, run "hf-auth-check restore".',
    );
  }
  const endpoint = inputs.endpoint === undefined ? ownEndpoint(environment) : null;
  return {
    ...(endpoint === null ? {} : { endpoint }),
    ...inputs,
    scrub,
    ...(token === null ? {} : { token }),
    ...githubToken(inputs, environment),
  };
}

/** The token for GitHub is handed on only if something is to be published there. */
function githubToken(inputs: Inputs, { GITHUB_TOKEN, GH_TOKEN }: Environment): Inputs {
  const needing = Object.entries(ON_GITHUB).find(([name, off]) => isOn(inputs, name, off));
  if (needing === undefined) return {};
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) throw new UsageError(`--${needing[0]} needs a token for GitHub. Set GITHUB_TOKEN or GH_TOKEN.`);
  return { 'github-token': token };
}

function isOn(inputs: Inputs, name: string, off: string): boolean {
  const value = new Map(Object.entries(inputs)).get(name)?.trim().toLowerCase() ?? '';
  return value !== '' && value !== off;
}
