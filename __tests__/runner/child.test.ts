import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runChild } from '../../src/runner/programs/child.js';
import { processesLeft, processesWith } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

const PATIENCE = { env: { PATH: process.env.PATH }, cwd: '/', patienceMs: 10_000 };

test('a program gets its input and gives its output and its code', async () => {
  const run = await runChild('sh', ['-c', 'cat; echo no >&2; exit 3'], {
    ...PATIENCE,
    input: Buffer.from('\u00ff in', 'latin1'),
  });
  expect(run).toMatchObject({ end: 'exited', code: 3 });
  if (run.end !== 'exited') throw new Error('it did not end');
  expect(run.stdout.toString('latin1')).toBe('\u00ff in');
  expect(run.stderr.toString()).toBe('no\n');
});

test('a program that reads nothing of a large input is no failure', async () => {
  const run = await runChild('true', [], { ...PATIENCE, input: Buffer.alloc(1 << 20, 'x') });
  expect(run).toMatchObject({ end: 'exited', code: 0 });
});

test('a program that is not there, or cannot be started, is told by the code', async () => {
  expect(await runChild('/none', [], PATIENCE)).toEqual({ end: 'not-started', code: 'ENOENT' });
  expect(await runChild('true', [], { ...PATIENCE, cwd: '/none' })).toEqual({
    end: 'not-started',
    code: 'ENOENT',
  });
  expect(await runChild('true', ['\0'], PATIENCE)).toEqual({
    end: 'not-started',
    code: 'ERR_INVALID_ARG_VALUE',
  });
});

test('a program that hangs is ended with what it has started', async () => {
  const home = await temporaryHome();
  const nap = `7${process.pid}5`;
  const run = await runChild('sh', ['-c', `sleep ${nap} & echo started > ${join(home, 'mark')}; wait`], {
    ...PATIENCE,
    patienceMs: 500,
  });
  expect(run).toEqual({ end: 'hung' });
  expect(await readFile(join(home, 'mark'), 'utf8')).toBe('started\n');
  expect(await processesLeft(`sleep ${nap}`)).toEqual([]);
});

test('a program that never stops talking is ended', async () => {
  expect(await runChild('yes', ['0123456789'.repeat(1000)], PATIENCE)).toEqual({ end: 'excessive' });
});

test('what a program leaves behind keeps nobody waiting and is left alone', async () => {
  const nap = `8${process.pid}5`;
  const run = await runChild('sh', ['-c', `sleep ${nap} & echo pid=$!`], PATIENCE);
  expect(run).toMatchObject({ end: 'exited', code: 0 });
  const left = await processesWith(`sleep ${nap}`);
  expect(left).toHaveLength(1);
  process.kill(Number(left[0]?.trim().split(' ')[0]));
});
