// Runs the action on this machine, as a step of a workflow would: what to do when the workflow is red.
// Changes nothing here: stale credentials are reported and left where they are.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Masker } from '../emulator/runner/masker.mjs';
import { runStep } from '../emulator/runner/step.mjs';

const USAGE = `usage: npm run check -- [options] [repo …]

  repo                    as in the repos input: acme/model, datasets/acme/corpus@v2, a Hub URL, hf://…;
                          "acme/model write" in quotes for another operation than --operation
  --operation read|write  what every repo must allow (default: read)
  --expected-user NAME    the account the token must belong to
  --expires-within DAYS   warn when the token ends sooner (default: 7)
  --check-transfer-hosts  also reach the hosts that files come from
  --timeout SECONDS       for the whole check (default: 30)
  --help

The token is that of HF_TOKEN, HUGGING_FACE_HUB_TOKEN or the saved login; the Hub is that of HF_ENDPOINT,
else https://huggingface.co.`;

/** @returns {{inputs: Record<string, string>} | {help: true} | {problem: string}} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        operation: { type: 'string' },
        'expected-user': { type: 'string' },
        'expires-within': { type: 'string' },
        'check-transfer-hosts': { type: 'boolean' },
        timeout: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const { help, 'check-transfer-hosts': hosts = false, ...inputs } = values;
    if (help) return { help };
    return {
      inputs: { ...inputs, 'check-transfer-hosts': String(hosts), repos: positionals.join('\n') },
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {Record<string, string>} inputs */
async function check(inputs) {
  const temp = await mkdtemp(join(tmpdir(), 'hf-auth-check-'));
  const environment = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [/** @type {const} */ ([name, value])],
  );
  try {
    const { log, exitCode } = await runStep(
      {
        entry: 'dist/index.js',
        // Who sets HF_ENDPOINT in a shell of their own and runs this has named the Hub themselves.
        inputs: { endpoint: process.env.HF_ENDPOINT ?? '', ...inputs, scrub: 'none' },
        timeoutMs: 15 * 60_000,
      },
      {
        env: {
          // The action itself writes to a pipe.
          ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
          ...Object.fromEntries(environment),
          RUNNER_TEMP: temp,
        },
        workspace: process.cwd(),
        temp,
        masker: new Masker(),
      },
    );
    console.log(log.join('\n'));
    process.exitCode = exitCode ?? 1;
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

const read = readArguments();
if ('help' in read) {
  console.log(USAGE);
} else if ('problem' in read) {
  console.error(`${read.problem}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await check(read.inputs);
}
