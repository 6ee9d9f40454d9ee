/** `hf-auth-check explain [FILE]`. */
import { parseArgs } from 'node:util';
import { explain } from '../explain/explain.js';
import { paintFor } from '../report/paint.js';
import type { Call } from './call.js';
import { explanationData } from './explanation-data.js';
import { explanationLines } from './explanation-lines.js';
import { EXPLAIN_HELP } from './help.js';
import { readLog } from './log-input.js';
import { UsageError } from './usage-error.js';

export async function explainCommand({ args }: Call): Promise<number> {
  const { values, positionals } = readOptions(args);
  if (values.help === true) {
    process.stdout.write(EXPLAIN_HELP);
    return 0;
  }
  const [file = '-', ...more] = positionals;
  if (more.length > 0) throw new UsageError('explain reads one log at a time.');
  if (file === '-' && process.stdin.isTTY) {
    process.stderr.write('Paste the error, then press Ctrl-D (on Windows Ctrl-Z and Enter).\n');
  }
  const data = explanationData(explain(await readLog(file)));
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const paint = paintFor({ NO_COLOR, FORCE_COLOR }, process.stdout.isTTY);
  const text =
    values.json === true ? JSON.stringify(data, null, 2) : explanationLines(data, paint).join('\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    // Its own message quotes the argument, which may be anything.
    throw new UsageError('explain has no options but --json and --help, and reads one file.');
  }
}
