import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { observeWorkflow } from '../../src/runner/workflow/workflow.js';
import { unread, type WorkflowFacts, type WorkflowFile } from '../../src/runner/workflow/workflow-model.js';

const CI = '.github/workflows/ci.yml';
const COMMIT = '5f1d2c3b4a59687786950a1b2c3d4e5f60718293';
const OTHER_COMMIT = '0000000000000000000000000000000000000001';

let root: string;
let workspace: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hf-auth-check-workflow-'));
  workspace = join(root, 'workspace');
  mkdirSync(workspace);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

function observe(variables: Record<string, string> = {}): Promise<WorkflowFacts | null> {
  return observeWorkflow(
    {
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_WORKFLOW_REF: `acme/app/${CI}@refs/heads/main`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: '__self',
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: COMMIT,
      ...variables,
    },
    'linux',
  );
}

async function top(content: string): Promise<WorkflowFile> {
  put(CI, content);
  const facts = await observe();
  if (facts === null) throw new Error('nothing was observed');
  return facts.top;
}

const WORKFLOW = `name: CI
on: push
env:
  HF_TOKEN: \${{ secrets.HF_TOKEN }}
jobs:
  test:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v5
      - name: Check
        id: check
        uses: org/hf-auth-check@v1
        with:
          token: \${{ secrets.OTHER }}
          repos: |
            acme/model

            datasets/acme/corpus
        env:
          PLAIN: text
      - run: |
          pip install .
          docker run \\
            image
`;

describe('what the file says', () => {
  test('jobs, steps and values stand in the lines of the file', async () => {
    const file = await top(WORKFLOW);
    const [job] = file.jobs;
    const [, check, script] = job?.steps ?? [];
    expect(file.problem).toBeNull();
    expect(file.env).toEqual([
      { name: 'HF_TOKEN', line: 4, references: [{ context: 'secrets', name: 'HF_TOKEN' }], hasText: false },
    ]);
    expect(job).toMatchObject({
      id: 'test',
      line: 6,
      environment: { line: 8, name: 'production' },
      call: null,
    });
    expect(check).toMatchObject({
      id: 'check',
      line: 11,
      uses: 'org/hf-auth-check',
      withLine: 14,
      keys: [
        { name: 'token', line: 15 },
        { name: 'repos', line: 16 },
      ],
      token: { line: 15, references: [{ context: 'secrets', name: 'OTHER' }] },
      repos: {
        line: 16,
        lines: [
          { line: 17, repos: ['acme/model'] },
          { line: 18, repos: [] },
          { line: 19, repos: ['datasets/acme/corpus'] },
          { line: 20, repos: [] },
        ],
      },
      env: [{ name: 'PLAIN', line: 21, references: [], hasText: true }],
    });
    expect(script?.commands?.map(({ line }) => line)).toEqual([23, 24]);
    expect(file.secrets).toEqual([
      { name: 'HF_TOKEN', line: 4 },
      { name: 'OTHER', line: 15 },
    ]);
  });

  test('line ends of Windows and a byte order mark change nothing', async () => {
    const plain = await top(WORKFLOW);
    expect(await top(`\uFEFF${WORKFLOW.replaceAll('\n', '\r\n')}`)).toEqual(plain);
    expect(plain.jobs).toHaveLength(1);
  });

  test.each([
    ['repos: acme/model', ['7 acme/model']],
    ['repos: "acme/model@v1" # the model', ['7 acme/model@v1']],
    ["'repos': 'spaces/acme/demo write'", ['7 spaces/acme/demo']],
    ['repos: "acme/a\\nacme/b"', ['7 acme/a', '7 acme/b']],
    ['repos: |-\n            acme/a\n            acme/b', ['8 acme/a', '9 acme/b']],
    [
      'repos: |2 # of the job\n\n            # first\n            - acme/a read # once\n            https://hf.co/acme/b\n',
      ['8 blank', '9 blank', '10 acme/a', '11 acme/b', '12 blank'],
    ],
    ['repos: &list |-\n            acme/a\n            ${{ inputs.model }}', ['8 acme/a', '9 null']],
    ['repos: ${{ matrix.repo }}', ['7 null']],
    ['repos: !!str acme/a', ['7 acme/a']],
    ['repos: >\n            acme/a\n            acme/b', null],
    ['repos: "acme/a\n            acme/b"', null],
    ['repos: [acme/a]', null],
    ['repos:', null],
  ])('%j has its repos in the lines %j', async (input, lines) => {
    const file = await top(
      `jobs:\n  test:\n    runs-on: x\n    steps:\n      - uses: ./\n        with:\n          ${input}\n`,
    );
    const found = file.jobs[0]?.steps[0]?.repos;
    expect(found?.line).toBe(7);
    const shown = (repos: readonly string[] | null) =>
      repos === null ? 'null' : repos.join(', ') || 'blank';
    expect(found?.lines?.map(({ line, repos }) => `${line} ${shown(repos)}`) ?? null).toEqual(lines);
  });

  test('a list that many steps share is read as often as there is time', async () => {
    const list = Array.from({ length: 1_000 }, (_, index) => `            acme/m${index}\n`).join('');
    const steps = '      - uses: ./\n        with: { repos: *list }\n'.repeat(1_900);
    const file = await top(
      `jobs:\n  test:\n    steps:\n      - uses: ./\n        with:\n          repos: &list |\n${list}${steps}`,
    );
    const read = file.jobs[0]?.steps.map(({ repos }) => repos?.lines?.length ?? null) ?? [];
    expect(read).toHaveLength(1_901);
    expect(read.filter((length) => length !== null)).toEqual([1_001, 1_001, 1_001, 1_001]);
  });

  test('anchors and aliases are read where they stand', async () => {
    const file = await top(
      'jobs:\n  test: &job\n    env: &env\n      HF_TOKEN: ${{ vars.A }}\n    steps:\n      - run: x\n        env: *env\n  b: *job\n',
    );
    expect(file.jobs.map(({ id }) => id)).toEqual(['test', 'b']);
    expect(file.jobs[1]?.env[0]?.references).toEqual([{ context: 'vars', name: 'A' }]);
    expect(file.jobs[0]?.steps[0]?.env[0]?.name).toBe('HF_TOKEN');
  });

  test.each([
    ['${{ secrets.HF_TOKEN }}', ['secrets.HF_TOKEN']],
    ["${{ Secrets['HF_TOKEN'] }}", ['secrets.HF_TOKEN']],
    ['${{ vars.A || secrets . B }}', ['vars.A', 'secrets.B']],
    ["${{ format('{0} vars.X', env.T) }}", ['env.T']],
    ["${{ github.event_name == 'push' && vars.A || '' }}", ['github.event_name', 'vars.A']],
    ['${{ steps.login.outputs.token }}', ['steps.login.outputs.token']],
    ['${{ secrets[vars.NAME] }}', ['secrets.null', 'vars.NAME']],
    ['${{ toJSON(secrets) }}', ['secrets.null']],
    ["a-${{ '}}' }}-${{ inputs.t }}", ['inputs.t']],
    ['secrets.HF_TOKEN', []],
    ['${{ true && 1 }}', []],
  ])('%j refers to %j', async (value, references) => {
    const file = await top(`env:\n  T: ${JSON.stringify(value)}\njobs:\n  a:\n    runs-on: x\n`);
    expect(file.env[0]?.references.map(({ context, name }) => `${context}.${name}`)).toEqual(references);
  });

  test('steps have the names that GitHub gives them', async () => {
    const steps = [
      'run: a',
      'run: b',
      'uses: Org/the.check@v1',
      'uses: ./',
      'uses: ./x',
      'uses: docker://x',
      'id: own',
    ];
    const file = await top(
      `jobs:\n  test:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`,
    );
    expect(file.jobs[0]?.steps.map(({ id }) => id)).toEqual([
      ...['__run', '__run_2', '__Org_the_check', '__self', '__self_2', '__run_3', 'own'],
    ]);
  });

  test('a token that is written down in the file is not kept', async () => {
    const file = await top(
      'jobs:\n  test:\n    steps:\n      - uses: ./\n        with:\n          token: hf_sample\n',
    );
    expect(file.jobs[0]?.steps[0]?.token).toEqual({ line: 6, references: [], hasText: true });
    expect(JSON.stringify(file)).not.toContain('hf_sample');
    const written = `hf_${'0123456789'.repeat(3)}`;
    const listed = await top(
      `jobs:\n  test:\n    steps:\n      - uses: ./\n        with:\n          repos: |\n            ${written}\n            acme/a@${written}\n            acme/b\n`,
    );
    expect(listed.jobs[0]?.steps[0]?.repos?.lines?.map(({ repos }) => repos)).toEqual([
      ...[null, null, ['acme/b'], []],
    ]);
    expect(JSON.stringify(listed)).not.toContain('0123456789');
  });
});

describe('calls of reusable workflows', () => {
  test('calls of reusable workflows are followed through the files of this repository', async () => {
    put(
      '.github/workflows/a.yml',
      'jobs:\n  inner:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n',
    );
    put('.github/workflows/b.yml', 'jobs:\n  test:\n    steps: []\n');
    const file = await top(
      [
        'jobs:',
        '  one:',
        '    uses: ./.github/workflows/a.yml',
        '    with:',
        '      token: ${{ vars.T }}',
        '    secrets:',
        '      HF_TOKEN: ${{ secrets.T }}',
        '  two:',
        '    uses: acme/other/.github/workflows/x.yml@v1',
        '  three:',
        '    uses: stranger/other/.github/workflows/x.yml@v1',
      ].join('\n'),
    );
    expect(file.jobs.map(({ call }) => call)).toMatchObject([
      {
        line: 3,
        path: '.github/workflows/a.yml',
        inputs: [{ name: 'token' }],
        secrets: { is: 'named', values: [{ name: 'HF_TOKEN', line: 7 }] },
      },
      { path: null, isSameOwner: true, secrets: { is: 'none' } },
      { path: null, isSameOwner: false },
    ]);
    const facts = await observe();
    expect(facts?.called.map(({ path }) => path)).toEqual([
      '.github/workflows/a.yml',
      '.github/workflows/b.yml',
    ]);
    expect(facts?.called[0]?.jobs[0]?.call?.secrets).toEqual({ is: 'inherit' });
  });

  test('calls of reusable workflows in a circle, and of files that are not there, end', async () => {
    await top(
      'jobs:\n  a:\n    uses: ./.github/workflows/ci.yml\n  b:\n    uses: ./.github/workflows/gone.yml\n',
    );
    const facts = await observe();
    expect(facts?.called).toMatchObject([
      { path: '.github/workflows/gone.yml', problem: 'it does not exist' },
    ]);
  });
});

describe('which file', () => {
  test.each([
    ['another repository', { GITHUB_WORKFLOW_REF: `acme/other/${CI}@refs/heads/main` }],
    ['no path of a workflow', { GITHUB_WORKFLOW_REF: 'acme/app/../ci.yml@refs/heads/main' }],
    ['a path out of its folder', { GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/../../x.yml@main' }],
    ['no reference', { GITHUB_WORKFLOW_REF: '' }],
    ['no job', { GITHUB_JOB: '' }],
    ['no workspace', { GITHUB_WORKSPACE: '' }],
  ])('with %s there is no workflow file', async (_, variables) => {
    put(CI, WORKFLOW);
    expect(await observe(variables)).toBeNull();
    expect(await observe({ GITHUB_REPOSITORY: 'Acme/App' })).not.toBeNull();
  });

  test('before the checkout the workflow file is not there', async () => {
    expect((await observe())?.top).toMatchObject({ path: CI, problem: 'it does not exist', jobs: [] });
  });

  test('a link that stays in the workspace is followed, one that leaves it is not', async () => {
    mkdirSync(join(workspace, '.github/workflows'), { recursive: true });
    put('shared.yml', WORKFLOW);
    symlinkSync('../../shared.yml', join(workspace, CI));
    expect((await observe())?.top.problem).toBeNull();
    rmSync(join(workspace, CI));
    writeFileSync(join(root, 'outside.yml'), WORKFLOW);
    symlinkSync(join(root, 'outside.yml'), join(workspace, CI));
    expect((await observe())?.top.problem).toMatch(/points outside the workspace/);
  });

  test('a folder that is a link out of the workspace is not followed', async () => {
    mkdirSync(join(root, 'outside'));
    writeFileSync(join(root, 'outside', 'ci.yml'), WORKFLOW);
    mkdirSync(join(workspace, '.github'));
    symlinkSync(join(root, 'outside'), join(workspace, '.github/workflows'));
    expect((await observe())?.top.problem).toMatch(/points outside the workspace/);
  });

  test('the text of another commit is known as such', async () => {
    put(CI, WORKFLOW);
    const git = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    expect((await observe())?.isOtherCommit).toBe(false);
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
    const commit = git('rev-parse', 'HEAD').toString().trim();
    expect((await observe({ GITHUB_WORKFLOW_SHA: commit }))?.isOtherCommit).toBe(false);
    expect((await observe({ GITHUB_WORKFLOW_SHA: OTHER_COMMIT }))?.isOtherCommit).toBe(true);
    git('checkout', '-q', '--detach');
    expect((await observe({ GITHUB_SHA: commit }))?.isOtherCommit).toBe(false);
    expect((await observe())?.isOtherCommit).toBe(true);
  });
});

describe('files that are no workflow', () => {
  const many = (text: string, of = 250_000) => text.repeat(Math.floor(of / text.length));
  test.each([
    ['no YAML', 'jobs:\n\ta: [\n'],
    ['a list', '- a\n'],
    ['nothing', ''],
    ['no jobs', 'name: x\n'],
    ['two documents', 'jobs:\n  a: {}\n---\njobs:\n  b: {}\n'],
    ['bytes', '\u0000\u0001\uFFFD'],
    ['too many bytes', `jobs:\n  a: {}\n${many('#', 300_000)}`],
    ['a deep list', `jobs: ${many('[')}`],
    ['a deep list over many lines', `jobs:\n${many('[\n')}`],
    ['deep maps', `jobs: ${many('{a: ')}`],
    ['deep blocks', many('- ')],
    ['quotes', `jobs: ${many('"')}`],
    ['anchors', many('&a ')],
    ['questions', many('? ')],
    ['documents', many('---\n')],
    ['directives', many('%YAML\n')],
  ])('a file that is no workflow is unreadable, and says so: %s', async (_, text) => {
    const file = await top(text);
    expect(file.problem).not.toBeNull();
    expect(file.jobs).toEqual([]);
  });

  test.each([
    [
      'a billion laughs',
      'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\njobs:\n  test:\n    steps: *c\n',
    ],
    ['an anchor within itself', 'jobs: &a\n  test: *a\n  other:\n    steps: [*a]\n'],
    ['an alias of nothing', 'jobs:\n  test: *gone\n'],
    [
      'odd types',
      'jobs:\n  1: x\n  [a]: {}\n  test: {steps: {a: 1}, env: [x], secrets: 7, with: no, uses: [b]}\n  b: {steps: [1, null, x, {uses: 3, with: 4, run: [x], env: 5}]}\n',
    ],
    ['very many keys', `jobs:\n${Array.from({ length: 9_000 }, (_, i) => `  k${i}: {}\n`).join('')}`],
    ['very many expressions', `env:\n  A: "${many('${{', 200_000)}"\njobs:\n  a: {}\n`],
    ['a very long name', `env:\n  A: "\${{ ${many('a', 200_000)}( }}"\njobs:\n  a: {}\n`],
  ])('a file that is no workflow is read without an error: %s', async (_, text) => {
    expect(Object.keys(await top(text)).sort()).toEqual(Object.keys(unread('', '')).sort());
  });
});
