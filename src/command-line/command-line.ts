/**
 * The command `hf-auth-check`: it starts the action's own bundles and shows in a terminal what they say.
 *
 * In: arguments, environment, and the answers of a person.
 * Out: lines for a terminal, or the JSON report, and an exit status.
 * Knows: options, terminals and the state folder. It concludes nothing about tokens and repos.
 */
import { fileErrorCode } from '../model/file-error.js';
import type { Subcommand } from './call.js';
import { usageError } from './usage-error.js';

/** By name; each is loaded only if it is called. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  explain: async () => (await import('./explain-command.js')).explainCommand,
  restore: async () => (await import('./restore-command.js')).restoreCommand,
};

const check = async () => (await import('./check-command.js')).checkCommand;

/** Never rejects. */
export async function runCommand(args: readonly string[], folder: string): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      // Whoever reads the output may have gone, as `head` does. What a full disk has not taken is no result.
      if (fileErrorCode(error) !== 'EPIPE') process.once('exit', failUnlessFailed);
    });
  }
  const [first = '', ...rest] = args;
  const load = Object.hasOwn(SUBCOMMANDS, first) ? SUBCOMMANDS[first] : undefined;
  try {
    const run = await (load ?? check)();
    return await run({ args: load === undefined ? args : rest, folder });
  } catch (error) {
    return usageError(error);
  }
}

function failUnlessFailed(): void {
  process.exitCode ||= 1;
}
