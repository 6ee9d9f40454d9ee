import { describe, expect, test } from '@jest/globals';
import { expand, Secrets } from '../tools/field/expressions.mjs';
import { namedRepos, placeOfCheck, tokenExpression } from '../tools/field/hub-use.mjs';
import { insertStep } from '../tools/field/insertion.mjs';
import { type FieldWorkflow, readWorkflow } from '../tools/field/workflow.mjs';

const CI = '.github/workflows/ci.yml';
const STEP = ['- name: Check', '  uses: octo-org/hf-auth-check@v1'];

function jobOf(workflow: FieldWorkflow, id = 'test') {
  const job = workflow.jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`no job ${id}`);
  return job;
}

/** The steps of the job with the check in it, by what they run, and the first and last lines as they were. */
function inserted(text: string, index: number, id = 'test') {
  const insertion = insertStep(text, jobOf(readWorkflow(text, CI), id), index, STEP);
  const steps = jobOf(readWorkflow(insertion.text, CI), id).steps.map(({ run, uses }) => run || uses);
  return { ...insertion, steps };
}

describe('a step inserted into a workflow', () => {
  const TEXT =
    'on: push\njobs:\n  test:\n    steps:\n    - run: one\n    # Two.\n    - run: |\n        two\n';

  test.each([
    ['before the first step', TEXT, 0, ['octo-org/hf-auth-check@v1', 'one', 'two\n'], 5],
    ['before the second step', TEXT, 1, ['one', 'octo-org/hf-auth-check@v1', 'two\n'], 7],
    ['behind the last step', TEXT, 2, ['one', 'two\n', 'octo-org/hf-auth-check@v1'], 9],
    [
      'behind a last step without a line end',
      TEXT.trimEnd(),
      2,
      ['one', 'two\n', 'octo-org/hf-auth-check@v1'],
      9,
    ],
    [
      'in a file with the line ends of Windows',
      TEXT.replaceAll('\n', '\r\n'),
      1,
      ['one', 'octo-org/hf-auth-check@v1', 'two\n'],
      7,
    ],
  ])(
    'A step that is inserted %s is read there, and all other lines keep their number',
    (_, text, index, steps, at) => {
      const result = inserted(text, index);
      expect(result.steps).toEqual(steps);
      const before = text.split(/\r?\n/);
      const others = result.text
        .split(/\r?\n/)
        .flatMap((line, index) =>
          result.isInserted(index + 1) ? [] : [[line, before[result.originalLine(index + 1) - 1] ?? '']],
        );
      expect(others.length).toBeGreaterThanOrEqual(before.length);
      for (const [line, original] of others) expect(line).toBe(original);
      expect(result.originalLine(at + 1)).toBe(at);
    },
  );

  test('A step is inserted where the steps of an alias are written', () => {
    const text =
      'on: push\njobs:\n  first:\n    steps: &steps\n      - run: one\n  test:\n    steps: *steps\n';
    expect(inserted(text, 0).steps).toEqual(['octo-org/hf-auth-check@v1', 'one']);
  });

  test('No step can be inserted into a list in brackets', () => {
    const workflow = readWorkflow('on: push\njobs:\n  test:\n    steps: [{ run: one }]\n', CI);
    expect(jobOf(workflow).endLine).toBeNull();
  });

  test('A file that is not YAML or not a workflow is refused with the reason', () => {
    expect(() => readWorkflow('jobs: [', CI)).toThrow(/Flow sequence/);
    expect(() => readWorkflow('on: push\n', CI)).toThrow('it has no jobs');
  });
});

describe('the place of the check', () => {
  const steps = (...written: string[]) =>
    jobOf(
      readWorkflow(
        `on: push\njobs:\n  test:\n    steps:\n${written.map((one) => `      - ${one}\n`).join('')}`,
        CI,
      ),
    ).steps;

  test.each([
    [
      'is before the first step that uses the Hub',
      ['uses: actions/checkout@v5', 'run: ls', 'run: hf download a/b'],
      2,
    ],
    ['is not before a step that only installs a client', ['run: pip install vllm', 'run: vllm serve a/b'], 1],
    [
      'is behind the set-up if no step uses the Hub by itself',
      ['uses: actions/checkout@v5', 'uses: actions/setup-python@v6', 'run: make'],
      2,
    ],
    ['is behind a checkout that comes late', ['run: df', 'uses: actions/checkout@v5', 'run: make'], 2],
    ['is behind the last step if all set the job up', ['uses: actions/checkout@v5'], 1],
  ])('The place of the check %s', (_, written, index) => {
    expect(placeOfCheck(steps(...written), () => false)).toBe(index);
  });

  test('The place of the check is before a local action that uses the Hub', () => {
    const written = steps('run: ls', 'uses: ./.github/actions/models');
    expect(placeOfCheck(written, ({ uses }) => uses.startsWith('./'))).toBe(1);
  });
});

describe('what a job uses of the Hub', () => {
  const workflow = (body: string) =>
    readWorkflow(
      `on: push\njobs:\n  test:\n    steps:\n      - ${body.replaceAll('\n', '\n        ')}\n`,
      CI,
    );

  test.each([
    ['a variable of a step', 'run: x\nenv:\n  HF_TOKEN: ${{ secrets.CI_HF }}', '${{ secrets.CI_HF }}'],
    [
      'an input of an action',
      'uses: a/b@v1\nwith:\n  hf_token: ${{ secrets.A || secrets.B }}',
      '${{ secrets.A || secrets.B }}',
    ],
    [
      'a login and not from that of another registry',
      'run: |\n  docker login -u ${{ secrets.DOCKER_USER }}\n  hf auth login --token ${{ secrets.LOGIN }}',
      '${{ secrets.LOGIN }}',
    ],
    [
      'an address of git',
      'run: git push https://me:${{ secrets.PUSH }}@huggingface.co/a/b main',
      '${{ secrets.PUSH }}',
    ],
    [
      'a secret with a name of the Hub',
      'run: x ${{ secrets.HF_APP_ID }} ${{ secrets.HF_CI_TOKEN }}',
      '${{ secrets.HF_CI_TOKEN }}',
    ],
    ['nothing of the Hub', 'run: x\nenv:\n  TOKEN: ${{ secrets.OTHER }}', null],
  ])('The expression of the token is taken from %s', (_, body, expression) => {
    const read = workflow(body);
    expect(tokenExpression(read, jobOf(read))).toBe(expression);
  });

  test.each([
    ['hf download acme/model', [{ type: 'model', id: 'acme/model', isWritten: false }]],
    ['hf upload acme/data . --repo-type dataset', [{ type: 'dataset', id: 'acme/data', isWritten: true }]],
    [
      'git clone https://huggingface.co/spaces/acme/app',
      [{ type: 'space', id: 'acme/app', isWritten: false }],
    ],
    [
      'git push --force https://u:$T@huggingface.co/spaces/acme/app main',
      [{ type: 'space', id: 'acme/app', isWritten: true }],
    ],
    [
      'git clone https://huggingface.co/acme/model && cd model && git push',
      [{ type: 'model', id: 'acme/model', isWritten: true }],
    ],
    [
      'git add .\ngit push https://huggingface.co/acme/model main',
      [{ type: 'model', id: 'acme/model', isWritten: true }],
    ],
    ['vllm serve acme/model', [{ type: 'model', id: 'acme/model', isWritten: false }]],
    ['hf download $MODEL', []],
    ['hf download acme/${{ matrix.model }}', []],
    ['python run.py --model models/small', []],
    ['python run.py --model local/small', []],
    ['# hf download acme/model', []],
  ])('The repos that `%s` names with certainty are found', (run, repos) => {
    const read = workflow(`run: |-\n  ${run.replaceAll('\n', '\n  ')}`);
    expect(namedRepos(jobOf(read), (path) => path === 'local')).toEqual(repos);
  });
});

describe('the expressions of a workflow', () => {
  const secrets = new Secrets((name) => (name === 'HF_A' ? 'value' : ''));

  test.each([
    ['${{ secrets.HF_A }}', 'value'],
    ["${{ secrets[format('HF_{0}', matrix.name)] }}", 'value'],
    ["${{ secrets.OTHER || 'none' }}", 'none'],
    ['x-${{ matrix.name }}', 'x-A'],
    ["${{ hashFiles('*.lock') }}", ''],
    ['${{ broken', '${{ broken'],
  ])('The expression %s is evaluated', (text, value) => {
    expect(expand(text, { secrets, matrix: { name: 'A' } })).toBe(value);
  });
});
