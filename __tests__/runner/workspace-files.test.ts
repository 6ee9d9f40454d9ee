import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BOUNDS, type ReadingBounds } from '../../src/runner/workspace/bounds.js';
import { openWorkspace } from '../../src/runner/workspace/workspace-files.js';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
  workspace = join(folder, 'work');
  await mkdir(workspace);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Record<string, string>, into = workspace) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(into, name)), { recursive: true });
    await writeFile(join(into, name), text);
  }
}
const isPython = (path: string) => path.endsWith('.py');
// A busy machine must not make a test of something else fail.
const opened = (bounds: Partial<ReadingBounds> = {}) =>
  openWorkspace(workspace, isPython, { ...BOUNDS, milliseconds: 60_000, ...bounds });

describe('A walk through the workspace', () => {
  test('names files of interest by their paths, those of tests, examples and docs last', async () => {
    await write({
      'tests/test_a.py': '',
      'examples/run.py': '',
      'src/deep/er/model.py': '',
      'train.py': '',
      'README.md': '',
      'docs/conf.py': '',
    });
    const paths = await (await opened()).filesIn('');
    expect(paths).toEqual([
      'train.py',
      'src/deep/er/model.py',
      'docs/conf.py',
      'examples/run.py',
      'tests/test_a.py',
    ]);
  });

  test('leaves out what is hidden, installed, built or ignored', async () => {
    await write({
      '.gitignore': '/data/\n*_cache\n!keep_cache\n',
      'src/.gitignore': 'generated\n',
      '.hidden/a.py': '',
      '.a.py': '',
      'node_modules/x/a.py': '',
      'vendor/a.py': '',
      '.venv/lib/a.py': '',
      'venv/lib/a.py': '',
      'src/x.egg-info/a.py': '',
      'build/a.py': '',
      'data/a.py': '',
      'src/data/kept.py': '',
      'src/generated/a.py': '',
      'any_cache/a.py': '',
      'keep_cache/a.py': '',
    });
    expect(await (await opened()).filesIn('')).toEqual(['keep_cache/a.py', 'src/data/kept.py']);
  });

  test('takes no rule of a .gitignore that is made to be slow, and the others', async () => {
    const slow = Array.from({ length: 20 }, (_, index) => `${'**/a/'.repeat(12)}b/c${index}`);
    const deep = 'a/'.repeat(40);
    await write({ '.gitignore': [...slow, 'ignored', ''].join('\n'), 'ignored/x.py': '' });
    await write(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${deep}d${index}/x.py`, ''])));
    const paths = await (await opened()).filesIn('');
    expect(paths).toHaveLength(300);
  });

  test('follows no link, neither to a folder nor to a file, and takes no pipe for a file', async () => {
    await write({ 'a.py': '' });
    await write({ 'b.py': 'outside' }, folder);
    await symlink(folder, join(workspace, 'loop'));
    await symlink(join(folder, 'b.py'), join(workspace, 'b.py'));
    execFileSync('mkfifo', [join(workspace, 'pipe.py')]);
    const { filesIn, text } = await opened();
    expect(await filesIn('')).toEqual(['a.py']);
    expect(await Promise.all(['b.py', 'loop/b.py', 'pipe.py'].map(text))).toEqual([null, null, null]);
  });

  test('begins at a folder that is named, unless that is none of the workspace', async () => {
    await write({ 'tests/unit/test_a.py': '', 'train.py': '' });
    await symlink(folder, join(workspace, 'loop'));
    const { filesIn } = await opened();
    expect(await filesIn('tests')).toEqual(['tests/unit/test_a.py']);
    expect(await Promise.all(['loop', '..', 'train.py', 'missing'].map(filesIn))).toEqual([[], [], [], []]);
  });

  test('ends at its number of files, and says so', async () => {
    await write(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}.py`, ''])));
    const { filesIn, stoppedBy } = await opened({ mostFiles: 5 });
    expect(await filesIn('')).toHaveLength(5);
    expect(stoppedBy()).toBe('files');
  });

  test('finds nothing where there is no workspace, and nothing in one that is empty', async () => {
    expect(await (await openWorkspace(null, isPython)).filesIn('')).toEqual([]);
    expect(await (await openWorkspace(join(folder, 'missing'), isPython)).filesIn('')).toEqual([]);
    expect(await (await opened()).filesIn('')).toEqual([]);
  });
});

describe('Reading in the workspace', () => {
  test('gives the text of files that are named, also of hidden ones, and of links that stay inside', async () => {
    await write({ '.github/scripts/a.py': 'x = 1\n' });
    await symlink(join(workspace, '.github'), join(workspace, 'inside'));
    const { text } = await opened();
    expect(await text('.github/scripts/a.py')).toBe('x = 1\n');
    expect(await text('inside/scripts/a.py')).toBe('x = 1\n');
  });

  test.each([
    ['one that is not there', 'missing.py'],
    ['a folder', 'sub'],
    ['one above the workspace', '../b.py'],
    ['one by its absolute path', '/etc/passwd'],
    ['one with a zero byte in its name', 'a\0.py'],
    ['one with a name of any length', 'x/'.repeat(5_000)],
    ['a binary one', 'binary.py'],
    ['one that is too large', 'large.py'],
  ])('gives no text of %s', async (_, path) => {
    await write({ 'sub/a.py': '', 'binary.py': 'a\0b', 'large.py': 'x'.repeat(600 * 1024) });
    await write({ 'b.py': 'outside' }, folder);
    const { text, stoppedBy } = await opened();
    expect(await text(path)).toBeNull();
    expect(stoppedBy()).toBeNull();
  });

  test('stops at its number of bytes', async () => {
    await write({ 'a.py': 'x'.repeat(60), 'b.py': 'x'.repeat(60), 'c.py': 'x', 'd.py': 'x' });
    const { text, stoppedBy } = await opened({ mostBytes: 100 });
    const texts = await Promise.all([
      await text('a.py'),
      await text('b.py'),
      await text('c.py'),
      await text('d.py'),
    ]);
    expect(texts.map((one) => one?.length)).toEqual([60, 60, undefined, undefined]);
    expect(stoppedBy()).toBe('bytes');
  });

  test('stops when its time is up', async () => {
    await write({ 'a.py': 'x', 'b.py': 'x' });
    const { filesIn, text, stoppedBy } = await opened({ milliseconds: 0 });
    expect(await filesIn('')).toEqual([]);
    expect(await text('a.py')).toBeNull();
    expect(stoppedBy()).toBe('time');
  });
});
