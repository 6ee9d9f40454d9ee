import { readFileSync } from 'node:fs';
import { isRecord } from '../hub/world/fields.mjs';

/**
 * The world that a file holds: by itself, or as the `hub` of a scenario.
 * @param {string | URL} path
 * @returns {unknown} not checked any further
 * @throws {Error} that names the file
 */
export function readWorldFile(path) {
  const value = parse(read(path), path);
  if (!isRecord(value)) throw new Error(`${path} holds no world, which is an object`);
  return value.hub ?? value;
}

/** @param {string | URL} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path} cannot be read: ${messageOf(error)}`);
  }
}

/**
 * @param {string} text
 * @param {string | URL} path
 * @returns {unknown}
 */
function parse(text, path) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${messageOf(error)}`);
  }
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
