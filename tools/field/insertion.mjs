/** @import { FieldJob } from './workflow.mjs' */

/**
 * A workflow's text with a step in it that the original has not.
 *
 * @typedef {object} Insertion
 * @property {string} text
 * @property {(line: number) => number} originalLine of a line of the new text; a line of the inserted step is the one
 *   before which it was inserted
 * @property {(line: number) => boolean} isInserted
 */

/**
 * @param {string} text
 * @param {FieldJob} job one with steps
 * @param {number} index of the step before which it is inserted; the number of steps: behind the last one
 * @param {readonly string[]} step its lines, without indentation
 * @returns {Insertion}
 */
export function insertStep(text, job, index, step) {
  const at = job.steps[index]?.line ?? job.endLine;
  const [first] = job.steps;
  if (at === null || first === undefined) throw new Error('no step can be inserted here');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text.endsWith('\n') ? text : text + end).split('\n');
  const indentation = ' '.repeat(first.column - 1);
  lines.splice(at - 1, 0, ...step.map((line) => `${indentation}${line}${end.slice(0, -1)}`));
  return {
    text: lines.join('\n'),
    originalLine: (line) => (line < at ? line : Math.max(at, line - step.length)),
    isInserted: (line) => line >= at && line < at + step.length,
  };
}
