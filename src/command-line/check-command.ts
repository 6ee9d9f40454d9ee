/** `hf-auth-check [REPO…]`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldsOf } from '../model/fields.js';
import { shownJson } from '../report/encode.js';
import { type ActionRun, type RunOptions, runAction } from './action-run.js';
import { readArguments } from './arguments.js';
import type { Call } from './call.js';
import { CHECK_HELP } from './help.js';
import { inputsHere } from './inputs-here.js';
import { interruptible } from './interruption.js';
import type { OwnOption } from './option-table.js';
import { isColoured } from './output.js';
import { tokenFromStandardInput } from './standard-input.js';
import { withTemporaryFolder } from './temporary-folder.js';
import type { ShownAnnotation } from './terminal-lines.js';
import { UsageError } from './usage-error.js';

export async function checkCommand({ args, folder }: Call): Promise<number> {
  const given = readArguments(args);
  const { own } = given;
  if (own.has('help')) return printed(CHECK_HELP);
  if (own.has('version')) return printed(`${await version(folder)}\n`);
  const token = own.has('token-stdin') ? await tokenFromStandardInput() : null;
  const inputs = inputsHere(given, process.env, token);
  const isScrub = inputs.scrub !== 'none';
  const mayAsk = process.stdin.isTTY && process.stderr.isTTY && !own.has('json');
  if (isScrub && !own.has('yes') && !mayAsk) {
    throw new UsageError('--scrub needs --yes here, since nobody can be asked. Nothing was changed.');
  }
  const isTold = !own.has('json') && !own.has('quiet');
  const run = await interruptible((interruption) => {
    const options: RunOptions = {
      folder,
      environment: process.env,
      inputs,
      interruption,
      isColoured: isColoured(),
      onAside: ({ is, text }) => {
        if (isTold && (is !== 'progress' || process.stderr.isTTY)) process.stderr.write(`${text}\n`);
      },
    };
    return isScrub ? scrubbing(options, own.has('yes')) : checking(options);
  });
  for (const { on, lines } of shownOf(run, own)) for (const line of lines) process[on].write(`${line}\n`);
  return { passed: 0, failed: 1, 'unusable-inputs': 2 }[run.verdict];
}

function checking(options: RunOptions): Promise<ActionRun> {
  return withTemporaryFolder((temp) => runAction(options, { temp, kept: temp }));
}

async function scrubbing(options: RunOptions, isAgreed: boolean): Promise<ActionRun> {
  const { askAndScrub, scrubNow } = await import('./scrub-command.js');
  return isAgreed ? scrubNow(options) : askAndScrub(options);
}

interface Shown {
  on: 'stdout' | 'stderr';
  lines: readonly string[];
}

function shownOf(run: ActionRun, own: ReadonlySet<OwnOption>): readonly Shown[] {
  const { verdict, lines, annotations, report } = run;
  const [first] = annotations;
  if (own.has('json')) {
    // The check itself failed: that is all there is to say, and no report.
    if (report === null) return [{ on: 'stderr', lines: annotations.flatMap(whole) }];
    return [
      // Whoever keeps the report of a job in a file reads in its log what is wrong.
      ...(own.has('quiet') ? [] : [{ on: 'stderr' as const, lines }]),
      { on: 'stdout', lines: [shownJson(report)] },
    ];
  }
  if (verdict === 'unusable-inputs') {
    return [{ on: 'stderr', lines: [...annotations.flatMap(whole), 'Run "hf-auth-check -h" for help.'] }];
  }
  if (!own.has('quiet')) return [{ on: 'stdout', lines }];
  const isWell = first === undefined || report?.verdict === 'pass';
  return [{ on: 'stdout', lines: isWell ? [] : [first.heading, ...first.next] }];
}

function whole({ heading, message, next }: ShownAnnotation): string[] {
  return [heading, ...message, ...next];
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
