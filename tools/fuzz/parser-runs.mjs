/** Gives a parser many inputs and says what it did wrong with one of them. */
import fc from 'fast-check';

/** @typedef {import('./parser-list.mjs').Parser} Parser */

/** Far above what any reading takes on a machine that does nothing else; a quadratic one takes longer. */
const MOST_MS = 2_000;
/** What comes back may be longer than what went in, by so much. */
const MOST_TIMES = 100;
const MOST_BYTES_MORE = 100_000;

/**
 * Throws with the smallest input that it finds to be read wrongly. Returns how many were read.
 *
 * @param {Parser} parser
 * @param {{runs: number, seed: number, mostMs?: number}} how `mostMs`: what one input may take
 * @returns {Promise<number>}
 */
export async function tryParser({ name, given, read, returns, promise }, { runs, seed, mostMs = MOST_MS }) {
  let tried = 0;
  const property = fc.asyncProperty(given, async (input) => {
    tried += 1;
    const started = performance.now();
    const result = await read(input);
    const took = performance.now() - started;
    if (took > mostMs) throw new Error(`it took ${Math.round(took)} ms`);
    const problem = returns(result, 'the result') ?? promise?.(input, result) ?? null;
    if (problem !== null) throw new Error(problem);
    const [before, after] = [input, result].map((value) => JSON.stringify(value)?.length ?? 0);
    if ((after ?? 0) > MOST_TIMES * (before ?? 0) + MOST_BYTES_MORE) {
      throw new Error(`${before} bytes became ${after}`);
    }
  });
  const details = await fc.check(property, { numRuns: runs, seed });
  if (!details.failed) return tried;
  const { errorInstance, counterexample } = details;
  const why = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const input = fc.stringify(counterexample?.[0]);
  throw new Error(
    `${name}, seed ${seed}: ${why}\nread: ${input.length > 2_000 ? `${input.slice(0, 2_000)}…` : input}`,
  );
}
