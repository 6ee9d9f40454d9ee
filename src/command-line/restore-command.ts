/** `hf-auth-check restore`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Environment } from '../model/environment-variables.js';
import { coloured, type Paint, plain } from '../report/paint.js';
import { runBundle } from './bundle.js';
import type { Call } from './call.js';
import { environmentFor } from './child-environment.js';
import { RESTORE_HELP } from './help.js';
import { interruptible } from './interruption.js';
import { exists, forgetScrub, type KeptScrub, keptScrubs, stateFolder } from './kept-scrubs.js';
import { isColoured } from './output.js';
import { TerminalLines } from './terminal-lines.js';
import { UsageError } from './usage-error.js';

export async function restoreCommand({ args, folder }: Call): Promise<number> {
  if (wantsHelp(args)) {
    process.stdout.write(RESTORE_HELP);
    return 0;
  }
  const scrubs = await keptScrubs(stateFolder(process.env, process.platform));
  if (scrubs.length === 0) process.stdout.write('Nothing to restore.\n');
  const paint: Paint = isColoured() ? coloured : plain;
  return interruptible(async (interruption) => {
    let isAllBack = true;
    for (const scrub of scrubs) {
      if (interruption.aborted) return 1;
      isAllBack = (await restoreOne(scrub, folder, paint, interruption)) && isAllBack;
    }
    return isAllBack ? 0 : 1;
  });
}

function wantsHelp(args: readonly string[]): boolean {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  const isOther = tokens.some((token) => !(token.kind === 'option' && token.name === 'help'));
  if (isOther)
    throw new UsageError('restore takes no arguments: it puts back everything that --scrub removed.');
  return tokens.length > 0;
}

/** Whether everything that this scrub removed is back, as the post step of a workflow puts it back. */
async function restoreOne(
  { folder: kept, journal, key }: KeptScrub,
  folder: string,
  paint: Paint,
  interruption: AbortSignal,
): Promise<boolean> {
  const isThere = await exists(journal);
  const shown = new TerminalLines(paint, ({ text }) => process.stderr.write(`${text}\n`));
  const environment: Environment = {
    ...environmentFor(process.env),
    RUNNER_TEMP: kept,
    STATE_journal: journal,
    STATE_key: key,
  };
  const { status, signal } = await runBundle(join(folder, '..', 'post', 'index.js'), {
    environment,
    interruption,
    onLine: (line, stream) => shown.accept(line, stream),
  });
  if (signal !== null) shown.accept(`::error::${signal} ended the restore; run it again.`, 'stdout');
  for (const line of shown.lines) process.stdout.write(`${line}\n`);
  // The journal goes when everything is dealt with; what is needed to go on is left with it.
  if (isThere && !(await exists(journal))) await forgetScrub(kept);
  return status === 0 && shown.annotations.length === 0;
}
