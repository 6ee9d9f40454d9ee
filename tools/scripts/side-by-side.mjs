// Plays checks at the same time, each in a process of its own, and prints what the failing ones say.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string[]} command for Node
 * @property {Record<string, string>} [env] beside that of this process
 */

/** @type {Check} */
export const TYPES = { name: 'types', command: ['node_modules/typescript/bin/tsc', '--pretty'] };

/** @type {Check} */
export const LINT = {
  name: 'lint and format',
  command: ['node_modules/@biomejs/biome/bin/biome', 'check', '.', '--colors=force'],
};

/**
 * Whether all of them pass.
 * @param {Check[]} checks
 */
export async function allPass(checks) {
  return (await Promise.all(checks.map(passes))).every(Boolean);
}

/** @param {Check} check */
async function passes({ name, command, env = {} }) {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  console.log(status === 0 ? `${name}: passed` : `${name}: failed\n${output}${errors}`);
  return status === 0;
}
