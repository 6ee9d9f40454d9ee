/** `hf-auth-check [REPO…]`. */
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INPUT_INVALID, REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import { fieldsOf } from '../model/fields.js';
import { coloured, paintFor } from '../report/paint.js';
import { type ActionRun, type RunOptions, runAction } from './action-run.js';
import { readArguments } from './arguments.js';
import type { Call } from './call.js';
import { CHECK_HELP } from './help.js';
import { inputsHere } from './inputs-here.js';
import { tokenFromStandardInput } from './standard-input.js';

export async function checkCommand({ args, folder }: Call): Promise<number> {
  const given = readArguments(args);
  const { own } = given;
  if (own.has('help')) return printed(CHECK_HELP);
  if (own.has('version')) return printed(`${await version(folder)}\n`);
  const token = own.has('token-stdin') ? await tokenFromStandardInput() : null;
  const inputs = { ...inputsHere(given, process.env, token), scrub: 'none' };
  const isTold = !own.has('json') && !own.has('quiet');
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const how: Omit<RunOptions, 'place'> = {
    folder,
    environment: process.env,
    inputs,
    isColoured: paintFor({ NO_COLOR, FORCE_COLOR }, process.stdout.isTTY) === coloured,
    onLines: (lines) => {
      if (isTold) for (const line of lines) process.stdout.write(`${line}\n`);
    },
    onProgress: (lines) => {
      if (isTold && process.stderr.isTTY) for (const line of lines) process.stderr.write(`${line}\n`);
    },
  };
  const place = await mkdtemp(join(await realpath(tmpdir()), 'hf-auth-check-'));
  try {
    const run = await runAction({ ...how, place });
    if (own.has('json')) showReport(run);
    else if (own.has('quiet')) showCause(run);
    return statusOf(run);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The report and nothing else. Where the check itself failed there is none: then the reason is no output either. */
function showReport(run: ActionRun): void {
  if (run.report !== null) process.stdout.write(`${JSON.stringify(run.report, null, 2)}\n`);
  else showCause(run, process.stderr);
}

/** The first finding and the next action, if anything is wrong. */
function showCause(
  { annotations: [first], heading, report }: ActionRun,
  to: NodeJS.WritableStream = process.stdout,
): void {
  if (first === undefined || report?.verdict === 'pass') return;
  to.write(`${[heading(first), ...first.next.map((line) => `  ${line}`)].join('\n')}\n`);
}

const UNUSABLE_INPUTS = [INPUT_INVALID, REPO_ID_INVALID, REPO_ID_PLACEHOLDER].map(({ slug }) => slug);

/** With inputs that cannot be used nothing was requested: that is wrong usage, and no answer of the Hub. */
function statusOf({ failed, report }: ActionRun): number {
  if (!failed) return 0;
  const isUsage = UNUSABLE_INPUTS.some((slug) => slug === report?.cause) && report?.endpoint === '';
  return isUsage ? 2 : 1;
}

function printed(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** As the package says that holds the running bundle. */
async function version(folder: string): Promise<string> {
  const text = await readFile(join(folder, '..', '..', 'package.json'), 'utf8');
  return String(fieldsOf(JSON.parse(text)).version);
}
