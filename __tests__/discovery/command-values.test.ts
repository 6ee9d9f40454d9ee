import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/runner/workflow/parse.js';
import { plainText } from '../../src/runner/workflow/plain-text.js';
import { scriptRead, shown, stepsRead } from './step-texts.js';

const mentions = async (script: string, around: { top?: string; job?: string } = {}) =>
  (await scriptRead(script, around)).mentions.map(shown);

const DOWNLOAD = 'read octo/model (hf download)';
const MATRIX = 'strategy:\n  matrix:\n';

describe('A value is followed through one constant', () => {
  test.each([
    ['M=octo/model\nhf download "$M"', [DOWNLOAD]],
    ['export M=octo/model\nhf download ${M}', [DOWNLOAD]],
    ['O=octo\nhf download "$O/model"', [DOWNLOAD]],
    ['hf download "${M:-octo/model}"', [`perhaps ${DOWNLOAD}`]],
    ['M=${M:-octo/model}\nhf download "$M"', [`perhaps ${DOWNLOAD}`]],
    ['if [ -z "$X" ]; then M=octo/model; fi\nhf download "$M"', [`perhaps ${DOWNLOAD}`]],
    [
      'for m in octo/model octo/other; do\n  hf download $m\ndone',
      [DOWNLOAD, 'read octo/other (hf download)'],
    ],
    [
      'A=(octo/model octo/other)\nfor m in "${A[@]}"; do hf download "$m"; done',
      [DOWNLOAD, 'read octo/other (hf download)'],
    ],
    [
      'A="octo/model octo/other"\nfor m in $A; do hf download "$m"; done',
      [DOWNLOAD, 'read octo/other (hf download)'],
    ],
    ['get() {\n  hf download "$1"\n}\nget octo/model', [`perhaps ${DOWNLOAD}`]],
    [
      'ARGS="--repo-type dataset octo/corpus"\nhf download $ARGS',
      ['read datasets/octo/corpus (hf download)'],
    ],
    ['M=$(cat model.txt)\nhf download "$M"', []],
    ['M=octo/model\nM=$(cat model.txt)\nhf download "$M"', []],
    ["hf download '$M'", []],
    ['hf download "$M"\nM=octo/model', []],
  ])('%s', async (script, expected) => {
    expect(await mentions(script)).toEqual(expected);
  });

  test.each([
    ['the job', 'hf download "$M"', { job: 'env:\n  M: octo/model' }, [DOWNLOAD]],
    ['the file', 'hf download ${{ env.M }}', { top: 'on: push\nenv:\n  M: octo/model' }, [DOWNLOAD]],
    [
      'a list',
      'hf download ${{ matrix.m }}',
      { job: `${MATRIX}    m: [octo/model, octo/other]` },
      [DOWNLOAD, 'read octo/other (hf download)'],
    ],
    [
      'a list by a variable',
      'hf download "$M"',
      { job: `env:\n  M: \${{ matrix.m }}\n${MATRIX}    include:\n      - m: octo/model` },
      [DOWNLOAD],
    ],
    [
      'parts of a line',
      'hf download ${{ matrix.o }}/${{ matrix.n }}',
      { job: `${MATRIX}    include:\n      - {o: octo, n: model}\n      - {o: lumen, n: other}` },
      [DOWNLOAD, 'read lumen/other (hf download)'],
    ],
    [
      'an input that may be given',
      'hf download ${{ inputs.m }}',
      { top: 'on:\n  workflow_dispatch:\n    inputs:\n      m:\n        default: octo/model' },
      [`perhaps ${DOWNLOAD}`],
    ],
    [
      'one of two',
      'hf download "$M"',
      { job: "env:\n  M: ${{ github.event_name == 'push' && vars.M || 'octo/model' }}" },
      [`perhaps ${DOWNLOAD}`],
    ],
    ['a variable of the repository', 'hf download ${{ vars.M }}', {}, []],
    ['a secret', 'hf download ${{ secrets.M }}', { job: 'env:\n  M: octo/model' }, []],
    ['what a step found out', 'hf download ${{ steps.a.outputs.m }}', {}, []],
    [
      'a name that says it is secret',
      'hf download "$MODEL_KEY"',
      { job: 'env:\n  MODEL_KEY: octo/model' },
      [],
    ],
  ])('From %s', async (_, script, around, expected) => {
    expect(await mentions(script, around)).toEqual(expected);
  });

  test('The line is that of the value', async () => {
    const { mentions: found } = await scriptRead('hf download "$M"', { job: 'env:\n  M: octo/model' });
    expect(found.map(({ line }) => line)).toEqual([6]);
  });

  test('A variable that an earlier step may have set is not certain', async () => {
    const steps = '- run: cat x >> $GITHUB_ENV\n- run: hf download "$M"\n  env: {}';
    const { mentions: found } = await stepsRead(steps, { job: 'env:\n  M: octo/model' });
    expect(found.map(shown)).toEqual([`perhaps ${DOWNLOAD}`]);
  });

  test('What a script may read by the name of a variable is likely', async () => {
    const step = '- run: python scripts/upload.py\n  env:\n    HF_REPO_ID: octo/out\n    OTHER: octo/thing';
    expect((await stepsRead(step)).mentions.map(shown)).toEqual(['perhaps write octo/out (variable)']);
  });
});

const TOKEN = `hf_${'a'.repeat(34)}`;

describe('A text of the workflow is kept only if it is harmless', () => {
  test.each([
    ['M', 'octo/model'],
    ['M', ' octo/model@v2 '],
    ['M', 'gpt2'],
    ['U', 'https://huggingface.co/octo/model/resolve/main/a.bin?download=true'],
    ['M', '${{ matrix.model }}'],
    ['M', "${{ inputs.model || 'octo/model' }}"],
    ['M', 'octo/model octo/other'],
    ['build-args', 'MODEL=octo/model\nURL=https://huggingface.co/octo/model'],
  ])('%s: %s is', (name, text) => {
    expect(plainText(name, text)).toBe(text.trim());
  });

  test.each([
    ['M', TOKEN],
    ['M', `octo/${TOKEN}`],
    ['M', `\${{ inputs.x || '${TOKEN}' }}`],
    ['M', `hf_oauth_${'a'.repeat(30)}`],
    ['M', 'a'.repeat(41)],
    ['M', 'two words'],
    ['M', 'p@ss!word'],
    ['HF_TOKEN', 'octo/model'],
    ['DB_PASSWORD', 'simple'],
    ['API_KEY', 'abc'],
    ['client-secret', 'abc'],
    ['build-args', 'API_KEY=abc/def\nM=octo/model'],
    ['U', 'https://octo:pass@huggingface.co/octo/model'],
    ['U', 'https://octo:pass@example.com/x'],
    ['U', 'https://hooks.example.com/services/T0/B0/xyz'],
    ['U', 'octo:pass@huggingface.co/octo/model'],
    ['M', ''],
    ['M', 'x'.repeat(500)],
  ])('%s: %s is not', (name, text) => {
    expect(plainText(name, text)).toBeNull();
  });

  test('No token is in what a file says', async () => {
    const text = [
      'on:\n  workflow_dispatch:\n    inputs:\n      m:',
      `        default: ${TOKEN}`,
      `env:\n  A: ${TOKEN}\n  B: x/${TOKEN}`,
      'jobs:\n  test:\n    strategy:\n      matrix:',
      `        m: [${TOKEN}]\n        include:\n          - m: ${TOKEN}`,
      `    env:\n      C: "\${{ github.x || '${TOKEN}' }}"`,
      `    steps:\n      - uses: a/b@v1\n        with:\n          model: ${TOKEN}`,
    ].join('\n');
    const file = await parseWorkflow(text, 'ci.yml', { repository: 'acme/app', shell: 'bash', job: 'test' });
    expect(file.problem).toBeNull();
    expect(JSON.stringify(file)).not.toContain(TOKEN);
  });
});
