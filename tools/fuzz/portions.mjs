/** Generated files in portions, so that a hundred thousand of them need not be in memory at once. */
import fc from 'fast-check';
import { netrcText } from './files.mjs';

/** Files in a portion, which are also asked about at once. */
const PORTION = 250;

/**
 * One of several equal shares of all portions. A portion's files are small at its beginning.
 *
 * @param {{runs: number, seed: number}} run
 * @param {{share: number, of: number}} part the share is counted from 0
 */
export function* portions({ runs, seed }, { share, of } = { share: 0, of: 1 }) {
  for (let done = share * PORTION; done < runs; done += of * PORTION) {
    const texts = fc.sample(netrcText, { numRuns: Math.min(PORTION, runs - done), seed: seed + done });
    yield texts.map((text) => Buffer.from(text, 'latin1'));
  }
}
