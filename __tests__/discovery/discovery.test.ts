import { describe, expect, test } from '@jest/globals';
import { type Discovery, discover } from '../../src/discovery/discovery.js';
import { jobsOf } from '../../src/job/job.js';
import { formatRepo } from '../../src/model/repo.js';
import type { WorkspaceFiles } from '../../src/runner/workspace/workspace-files.js';
import { jobAfterCheck } from '../causes/evidence-handed-over.js';
import { workflow } from '../causes/evidence-workflow.js';

interface Scene {
  /** Lines under `run:` of the only step. */
  run?: string[];
  files?: Record<string, string>;
  /** Share of the time that is spent from the beginning on. */
  spent?: number;
  isCurrent?: boolean;
}

/** A workspace in memory, with nothing that any bound would leave out. */
function holding(files: Record<string, string>, spent: number): WorkspaceFiles {
  const below = (folder: string) => (folder === '' ? '' : `${folder}/`);
  return {
    filesIn: async (folder) => Object.keys(files).filter((path) => path.startsWith(below(folder))),
    text: async (path) => files[path] ?? null,
    isFolder: async (path) => Object.keys(files).some((one) => one.startsWith(below(path))),
    spent: () => spent,
    stoppedBy: () => null,
  };
}

async function discovered({ run = [], files = {}, spent = 0, isCurrent = true }: Scene): Promise<Discovery> {
  const script = [...run, 'true'].map((line) => `    ${line}\n`).join('');
  const [job] = jobsOf(await workflow({ 'ci.yml': jobAfterCheck(`- run: |\n${script}`) }));
  const steps = (job?.steps ?? []).filter(({ runs }) => runs !== 'itself');
  expect(steps).toHaveLength(1);
  return discover(steps, isCurrent, holding(files, spent));
}

const shown = ({ repos }: Discovery) =>
  repos.map(
    ({ ref, operation, isCertain, place: { file, line, reach, folder } }) =>
      `${isCertain ? 'certain' : 'likely'} ${operation} ${formatRepo(ref)} ${file.split('/').at(-1)}:${line} ${reach}${folder === null ? '' : ` in ${folder}`}`,
  );
const LOADS = 'AutoModel.from_pretrained("qwen/tiny")\n';

describe('Discovery', () => {
  test('comes to what a step names, what its files name, what these import, and all else', async () => {
    const found = await discovered({
      run: ['hf download qwen/a', 'python train.py'],
      files: {
        'other.py': 'AutoModel.from_pretrained("qwen/d")\n',
        'train.py': 'import helper\nAutoModel.from_pretrained("qwen/b")\n',
        'helper.py': 'AutoModel.from_pretrained("qwen/c")\n',
        'tests/test_a.py': 'def test_a():\n  AutoModel.from_pretrained("qwen/e")\n',
      },
    });
    expect(shown(found)).toEqual([
      'certain read qwen/a ci.yml:10 step',
      'certain read qwen/b train.py:2 file',
      'likely read qwen/c helper.py:1 import',
      'likely read qwen/d other.py:1 workspace',
      'likely read qwen/e test_a.py:2 workspace in tests',
    ]);
    expect(found).toMatchObject({ hasSource: true, read: 4 });
  });

  test('follows what a file names that a step names, and what that one names, in a circle as well', async () => {
    const found = await discovered({
      run: ['bash a.sh'],
      files: { 'a.sh': 'bash b.sh\n', 'b.sh': 'bash a.sh\npython c.py\n', 'c.py': LOADS },
    });
    expect(shown(found)).toEqual(['certain read qwen/tiny c.py:1 file']);
  });

  test('is sure of nothing that runs under a condition somewhere on the way', async () => {
    const found = await discovered({
      run: ['bash a.sh'],
      files: { 'a.sh': 'if [ -n "$X" ]; then python c.py; fi\n', 'c.py': LOADS },
    });
    expect(shown(found)).toEqual(['likely read qwen/tiny c.py:1 file']);
  });

  test('is sure of nothing if the text of the steps may be that of another commit', async () => {
    const found = await discovered({ run: ['hf download qwen/a'], isCurrent: false });
    expect(shown(found)).toEqual(['likely read qwen/a ci.yml:10 step']);
  });

  test('puts the surest of several places in front, and counts a repo once', async () => {
    const { repos } = await discovered({
      run: ['python train.py'],
      files: { 'a.py': LOADS, 'train.py': LOADS, 'docs/b.py': LOADS },
    });
    expect(repos).toHaveLength(1);
    expect(repos[0]?.place.file).toBe('train.py');
    expect(repos[0]?.others.map(({ file }) => file)).toEqual(['a.py', 'docs/b.py']);
  });

  test('leaves out that a repo is read if it is written at least as surely', async () => {
    const both = { run: ['hf download qwen/a', 'hf upload qwen/a out'] };
    expect(shown(await discovered(both))).toEqual(['certain create qwen/a ci.yml:11 step']);
    const perhaps = { run: ['hf download qwen/a', 'if [ -n "$X" ]; then hf upload qwen/a out; fi'] };
    expect(shown(await discovered(perhaps))).toEqual([
      'certain read qwen/a ci.yml:10 step',
      'likely create qwen/a ci.yml:11 step',
    ]);
  });

  test('looks only at the lines of programs, and is sure of none, when most of the time is spent', async () => {
    const found = await discovered({ run: ['python train.py'], files: { 'train.py': LOADS }, spent: 0.7 });
    expect(shown(found)).toEqual(['likely read qwen/tiny train.py:1 file']);
  });

  test('follows nothing more once the time is up', async () => {
    const files = { 'a.sh': 'bash b.sh\nhf download qwen/a\n', 'b.sh': 'hf download qwen/b\n' };
    const found = await discovered({ run: ['bash a.sh', 'hf download qwen/c'], files, spent: 1 });
    expect(shown(found).filter((line) => !line.includes('workspace'))).toEqual([
      'certain read qwen/c ci.yml:11 step',
    ]);
  });

  test('ends with a limit of files, however many a text leads to, in circles as well', async () => {
    const imports = Array.from({ length: 400 }, (_, index) => `import m${index}`).join('\n');
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`m${index}.py`, `${imports}\n`]),
    );
    const found = await discovered({ run: ['python m0.py'], files: { ...files, 'm399.py': LOADS } });
    expect(found.read).toBe(400);
    expect(shown(found)).toEqual(['likely read qwen/tiny m399.py:1 import']);
  });

  test('tries the places of a file in order, and takes the first that is there', async () => {
    const found = await discovered({
      run: ['cd app', 'python -m pkg.run'],
      files: { 'app/src/pkg/run.py': LOADS, 'pkg/run.py': 'AutoModel.from_pretrained("qwen/other")\n' },
    });
    expect(shown(found)).toEqual([
      'certain read qwen/tiny run.py:1 file',
      'likely read qwen/other run.py:1 workspace',
    ]);
  });

  test('finds a file in a folder that only a container has, and is not sure of it', async () => {
    const files = { 'train.py': LOADS, 'tests/test_a.py': 'def test_a():\n  load_dataset("qwen/corpus")\n' };
    const found = await discovered({ run: ['cd app', 'python train.py', 'pytest tests'], files });
    expect(shown(found)).toEqual([
      'likely read qwen/tiny train.py:1 file',
      'likely read datasets/qwen/corpus test_a.py:2 file in tests',
    ]);
    const there = await discovered({
      run: ['cd app', 'python train.py'],
      files: { ...files, 'app/x.txt': '' },
    });
    expect(shown(there)[0]).toBe('likely read qwen/tiny train.py:1 workspace');
  });

  test('is not sure of a repo whose id is a folder of the workspace, too', async () => {
    const found = await discovered({
      run: ['vllm serve qwen/tiny'],
      files: { 'qwen/tiny/config.json': '{}' },
    });
    expect(shown(found)).toEqual(['likely read qwen/tiny ci.yml:10 step']);
  });

  test('has nothing to look at without steps and without files', async () => {
    const found = await discover([], true, holding({}, 0));
    expect(found).toEqual({ repos: [], hasSource: false, read: 0, leftOut: { files: 0, because: null } });
  });

  test('ends with a limit of mentions, however many a text has', async () => {
    const many = Array.from({ length: 9_000 }, (_, index) => `AutoModel.from_pretrained("qwen/m${index}")`);
    const { repos } = await discovered({ files: { 'a.py': many.join('\n') } });
    expect(repos.length).toBeGreaterThan(100);
    expect(repos.length).toBeLessThanOrEqual(5_000);
  });
});
