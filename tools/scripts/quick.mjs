// The inner loop: types, lint, and the tests that start no process and open no socket, side by side.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { isPure, isSlow, testFiles } from './test-files.mjs';

/** What is drawn at random is drawn a tenth as often as in `npm test`. */
const FEW = { TEST_TIMES: '0.1' };

const tests = testFiles().filter((path) => !isSlow(path) && isPure(path));
const JEST = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...tests];

/**
 * @param {string} what
 * @param {string[]} command for Node
 */
async function passes(what, command, env = {}) {
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  console.log(status === 0 ? `${what}: passed` : `${what}: failed\n${output}${errors}`);
  return status === 0;
}

const all = await Promise.all([
  passes('types', ['node_modules/typescript/bin/tsc', '--pretty']),
  passes('lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '.', '--colors=force']),
  passes(`${tests.length} test files`, JEST, FEW),
]);
process.exitCode = all.every(Boolean) ? 0 : 1;
