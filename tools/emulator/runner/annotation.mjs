import { isAbsolute, relative, sep } from 'node:path';

/** @import { Command } from './command.mjs' */
/** @import { Masker } from './masker.mjs' */

/**
 * @typedef {'error' | 'warning' | 'notice'} Level
 *
 * What hangs on the step, as people see it: masked, and cut to the size that GitHub keeps.
 *
 * @typedef {object} Annotation
 * @property {Level} level
 * @property {string} title empty when none was given
 * @property {string} message
 * @property {string | undefined} file relative to the workspace where it lies inside it
 * @property {number | undefined} line
 * @property {number | undefined} endLine
 * @property {number | undefined} col
 * @property {number | undefined} endColumn
 */

/** How many annotations of each level a step may have; the rest stands in the log alone. */
export const ANNOTATIONS_PER_LEVEL = 10;

const MESSAGE_LIMIT = 4096;

/**
 * @param {Level} level
 * @param {Pick<Command, 'properties' | 'data'>} command
 * @param {Masker} masker
 * @param {string} workspace
 * @returns {Annotation | undefined} nothing for a blank message, which GitHub does not show
 */
export function toAnnotation(level, { properties, data }, masker, workspace) {
  if (data.trim() === '') return undefined;
  const message = masker.apply(data).slice(0, MESSAGE_LIMIT);
  const { title = '', file } = properties;
  return {
    level,
    title: masker.apply(title),
    message,
    file: file === undefined ? undefined : masker.apply(insideWorkspace(file, workspace)),
    ...toRange(properties),
  };
}

/**
 * @param {string} file
 * @param {string} workspace
 */
function insideWorkspace(file, workspace) {
  if (!isAbsolute(file)) return file;
  const path = relative(workspace, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}

/**
 * The place an annotation points at, after the runner has dropped what contradicts itself.
 *
 * @param {Record<string, string>} properties
 */
function toRange(properties) {
  let endLine = toNumber(properties.endLine);
  let line = toNumber(properties.line) ?? endLine;
  let endColumn = toNumber(properties.endColumn);
  let col = toNumber(properties.col) ?? endColumn;
  const overSeveralLines = endLine !== undefined && endLine !== line;
  if (line === undefined || overSeveralLines || isBefore(endColumn, col)) {
    col = undefined;
    endColumn = undefined;
  }
  if (isBefore(endLine, line)) {
    line = undefined;
    endLine = undefined;
  }
  return { line, endLine, col, endColumn };
}

/**
 * @param {number | undefined} end
 * @param {number | undefined} start
 */
function isBefore(end, start) {
  return end !== undefined && start !== undefined && end < start;
}

/** @param {string | undefined} text */
function toNumber(text) {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}
