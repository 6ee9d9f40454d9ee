/** Time for the last words to leave. */
const LAST_WORDS_MS = 1_000;

/**
 * Ends the process soon, with the exit status that was set. What was begun and is not awaited any more must not
 * keep the job waiting: a helper of git for one, or a name server that does not answer.
 */
export function endSoon(): void {
  setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
}
