import { fileURLToPath } from 'node:url';
import { definedCauses } from '../scripts/generate/causes.mjs';

/** @import { Row } from './row.mjs' */

/**
 * Which of the words by which causes are searched for, `seenAs` of their definitions, a client printed in this run. What
 * was not printed comes from programs that are not played here, such as transformers, or from states that are not.
 *
 * @param {readonly Row[]} rows
 * @returns {{ printed: string[], others: string[] }}
 */
export function seenWords(rows) {
  const causes = definedCauses(fileURLToPath(new URL('../../src/causes', import.meta.url)));
  const words = [...new Set(causes.flatMap(({ seenAs }) => seenAs))];
  const texts = rows.map(({ got }) => got);
  const isPrinted = (/** @type {string} */ text) => texts.some((got) => got.includes(text));
  return {
    printed: words.filter(isPrinted),
    others: words.filter((text) => !isPrinted(text)),
  };
}
