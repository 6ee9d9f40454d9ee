import { randomUUID } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitLines } from './lines.mjs';

/** The variables through which a step finds the files it talks to the runner with. */
const VARIABLES = /** @type {const} */ ([
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
]);

/**
 * @typedef {(typeof VARIABLES)[number]} FileVariable
 *
 * @typedef {object} FileCommands
 * @property {Record<FileVariable, string>} env where each file lies
 * @property {() => Promise<Record<FileVariable, string>>} readAll
 * @property {() => Promise<void>} remove
 */

/**
 * Creates one step's files: new and empty, since steps are isolated from each other.
 *
 * @param {string} temp the runner's temporary directory
 * @param {number} [user] to whom they are to belong
 * @returns {Promise<FileCommands>}
 */
export async function createFileCommands(temp, user) {
  const folder = join(temp, '_runner_file_commands');
  await mkdir(folder, { recursive: true });
  const step = randomUUID();
  /** @param {FileVariable} name */
  const place = (name) => join(folder, `${name.slice('GITHUB_'.length).toLowerCase()}_${step}`);
  const env = {
    GITHUB_OUTPUT: place('GITHUB_OUTPUT'),
    GITHUB_STATE: place('GITHUB_STATE'),
    GITHUB_ENV: place('GITHUB_ENV'),
    GITHUB_PATH: place('GITHUB_PATH'),
    GITHUB_STEP_SUMMARY: place('GITHUB_STEP_SUMMARY'),
  };
  await Promise.all(VARIABLES.map((name) => writeFile(env[name], '')));
  if (user !== undefined) await Promise.all(VARIABLES.map((name) => chown(env[name], user, user)));
  return {
    env,
    readAll: async () => ({
      GITHUB_OUTPUT: await readFile(env.GITHUB_OUTPUT, 'utf8'),
      GITHUB_STATE: await readFile(env.GITHUB_STATE, 'utf8'),
      GITHUB_ENV: await readFile(env.GITHUB_ENV, 'utf8'),
      GITHUB_PATH: await readFile(env.GITHUB_PATH, 'utf8'),
      GITHUB_STEP_SUMMARY: await readFile(env.GITHUB_STEP_SUMMARY, 'utf8'),
    }),
    remove: async () => {
      await Promise.all(VARIABLES.map((name) => rm(env[name], { force: true })));
    },
  };
}

/**
 * Reads `name=value` lines and `name<<delimiter` blocks. Like the runner it takes nothing from a file
 * with a bad line: it throws, and the step has failed.
 *
 * @param {string} text
 * @param {string} file what the file is for, to name it in the error
 * @returns {Record<string, string>}
 */
export function parseKeyValues(text, file) {
  /** @type {Map<string, string>} */
  const values = new Map();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0 && (equals < 0 || heredoc < equals) && heredoc + 2 < line.length) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw badFile(file, `Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
      index = end;
    } else {
      throw badFile(file, `Invalid format '${line}'`);
    }
  }
  return Object.fromEntries(values);
}

/**
 * @param {string} text
 * @returns {string[]} the directories a step wants in PATH, in the order it named them
 */
export function parsePaths(text) {
  return splitLines(text).filter((line) => line !== '');
}

/**
 * @param {string} file
 * @param {string} reason
 */
function badFile(file, reason) {
  return new Error(`Unable to process file command '${file}' successfully. ${reason}`);
}
