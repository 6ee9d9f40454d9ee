import { describeThrown } from '../actions/thrown.js';
import { logText } from '../report/encode.js';

/** A call that makes no sense as it was written, or cannot be carried out here: one sentence, without a credential. */
export class UsageError extends Error {
  readonly help: boolean;

  /** @param help whether the help says more about it */
  constructor(sentence: string, { help = true } = {}) {
    super(sentence);
    this.help = help;
  }
}

/** Says what is wrong with the call, and returns the exit status for it. */
export function usageError(thrown: unknown): number {
  if (!(thrown instanceof UsageError)) {
    // Messages of other errors may quote anything.
    const what = `hf-auth-check failed with an internal error (${describeThrown(thrown)}); access was not checked.`;
    process.stderr.write(`${what} Report this as a bug in hf-auth-check.\n`);
    return 1;
  }
  const more = thrown.help ? '\nRun "hf-auth-check -h" for help.' : '';
  process.stderr.write(`hf-auth-check: ${logText(thrown.message)}${more}\n`);
  return 2;
}
