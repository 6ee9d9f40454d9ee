import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ReadingTime } from '../../src/runner/files/reading-time.js';
import { observeInstallFiles } from '../../src/runner/job-clients/asked-files.js';
import { askedIn } from '../../src/runner/job-clients/asked-packages.js';

let folder: string;
let workspace: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
  workspace = join(folder, 'work');
  await mkdir(workspace);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function observed(paths: string[], files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  return observeInstallFiles(workspace, paths, new ReadingTime());
}
const EMPTY = { hub: [], transformers: [], hasDependants: false, isOpen: false };

describe('Files that the commands of a job install from', () => {
  test.each<[string, string, Partial<typeof EMPTY> | { hub: string[] }]>([
    [
      'a pin with hashes',
      'huggingface-hub==0.36.0 --hash=sha256:a \\\n  --hash=sha256:b # why\nnumpy\n',
      { hub: ['==0.36.0'] },
    ],
    ['any version', '# the client\nhuggingface_hub[cli]\n', { hub: [''] }],
    ['another package', 'vllm==0.6\n', { isOpen: true }],
    ['another index', '-i https://pypi.example/simple\nhuggingface_hub\n', { hub: [''], isOpen: true }],
    ['one more index', '--extra-index-url https://pypi.example\nhuggingface_hub\n', { hub: [''] }],
    ['a project beside it', '-e .\n', { isOpen: true }],
    ['a condition', 'huggingface_hub<1; sys_platform == "win32"\n', { isOpen: true }],
    ['what it includes', '-r sub/base.txt\n', { hub: ['<1'] }],
    ['a missing one that it includes', '-r other.txt\n', { isOpen: true }],
    ['itself', '-r a.txt\nnumpy\n', {}],
  ])('A requirements file asks for %s', async (_, text, expected) => {
    const found = await observed(['a.txt'], { 'a.txt': text, 'sub/base.txt': 'huggingface_hub<1\n' });
    expect(found.get('a.txt')).toEqual({ ...EMPTY, ...expected });
  });

  test.each<[string, string, Partial<typeof EMPTY> | { hub: string[] }]>([
    ['what it depends on', '[project]\ndependencies = ["huggingface_hub>=1", "numpy"]\n', { hub: ['>=1'] }],
    ['what a program says', '[project]\ndynamic = ["dependencies"]\n', { isOpen: true }],
    ['what another table says', '[tool.poetry.dependencies]\nhuggingface_hub = "^1"\n', { isOpen: true }],
    ['nothing that can be read', '[[[', { isOpen: true }],
  ])('A project asks for %s', async (_, text, expected) => {
    const found = await observed(['lib/pyproject.toml'], { 'lib/pyproject.toml': text });
    expect(found.get('lib/pyproject.toml')).toEqual({ ...EMPTY, ...expected });
  });

  test('A lock file asks for the version that it has', async () => {
    const lock = '[[package]]\nname = "huggingface-hub"\nversion = "1.2.0"\n';
    const found = await observed(['app/uv.lock'], { 'app/uv.lock': lock });
    expect(found.get('app/uv.lock')?.hub).toEqual(['==1.2.0']);
  });

  test('What lies outside of the workspace is not read, by whatever way', async () => {
    await writeFile(join(folder, 'out.txt'), 'huggingface_hub<1\n');
    await symlink(join(folder, 'out.txt'), join(workspace, 'link.txt'));
    await symlink(folder, join(workspace, 'away'));
    const found = await observed(['link.txt', 'away/out.txt', '../out.txt', 'gone.txt'], {});
    expect(found.size).toBe(0);
  });
});

test.each<[string, Partial<typeof EMPTY> | { hub?: string[]; transformers?: string[] }]>([
  ['transformers >= 4.40, < 5', { transformers: ['>=4.40,<5'] }],
  ['git+https://github.com/huggingface/transformers', { transformers: [''] }],
  ['git+https://github.com/huggingface/transformers@v4.40.0', { isOpen: true }],
  ['datasets', { hasDependants: true }],
  ['tokenizers==0.19', { isOpen: true }],
  ['torch; sys_platform == "linux"', {}],
  ['huggingface_hub @ https://files.example/x.whl', { isOpen: true }],
  ['huggingface_hub_extras', { isOpen: true }],
])('A requirement is read as Python packaging reads it: %s', (text, expected) => {
  expect(askedIn([text])).toEqual({ ...EMPTY, ...expected });
});
