import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { diagnose } from '../../src/causes/diagnose.js';
import { TOKEN_NOT_HANDED_OVER } from '../../src/causes/runner/unhanded-token.js';
import { workflowFilesIn } from '../workflow-files.js';
import { evidence, metadata, netrcFile, no, OK, OTHER_TOKEN, READ_TOKEN, type Scene } from './evidence.js';
import { handed, jobAfterCheck } from './evidence-handed-over.js';
import { workflow } from './evidence-workflow.js';

const DOWNLOAD = '- run: hf download acme/model';
const TRAINING = '- run: pip install transformers\n- run: python train.py';

function told(scene: Scene) {
  return diagnose(evidence(scene)).findings.find(({ cause }) => cause === TOKEN_NOT_HANDED_OVER.slug) ?? null;
}

const toldOf = async (lines: string, more: Partial<Scene> = {}) =>
  told(await handed(jobAfterCheck(lines), more));

describe('A step that may get a token in any way is not told', () => {
  test.each([
    ['a variable of the file', DOWNLOAD, { top: 'on: push\nenv:\n  HUGGING_FACE_HUB_TOKEN: {}' }],
    [
      'a variable of the container',
      DOWNLOAD,
      { job: 'container:\n  image: python\n  env:\n    HF_TOKEN: {}' },
    ],
    ['a variable of another name', `${DOWNLOAD}\n  env:\n    MODEL_KEY: {}`, {}],
    ['another secret, of no known service', `${DOWNLOAD}\n  env:\n    TOKEN: \${{ secrets.BOT }}`, {}],
    ['a computed secret', `${DOWNLOAD}\n  env:\n    TOKEN: \${{ secrets[matrix.secret] }}`, {}],
    [
      'the output of another step',
      `${DOWNLOAD}\n  env:\n    HF_TOKEN: \${{ steps.login.outputs.value }}`,
      {},
    ],
    ['an expression in a script', `${DOWNLOAD} --token {}`, {}],
    ['a login in another step', `- run: hf auth login --token {}\n${DOWNLOAD}`, {}],
    ['a file that a script reads', `- run: |\n    source .env\n    hf download acme/model`, {}],
    ['what a program prints', `- run: HF_TOKEN=$(vault read hub) hf download acme/model`, {}],
    [
      'an export of such',
      `- run: |\n    export HF_TOKEN="$(vault read hub)"\n    hf download acme/model`,
      {},
    ],
    ['the file that clients read', `- run: vault read hub > ~/.cache/huggingface/token\n${DOWNLOAD}`, {}],
    ['a netrc', `- run: vault read netrc > ~/.netrc\n${DOWNLOAD}`, {}],
    ['GITHUB_ENV', `- run: echo "HF_TOKEN={}" >> $GITHUB_ENV\n${DOWNLOAD}`, {}],
    ['GITHUB_ENV by a script', `- run: python env.py >> $GITHUB_ENV\n${DOWNLOAD}`, {}],
    ['an action that loads secrets', `- uses: acme/vault-action@v1\n${DOWNLOAD}`, {}],
    ['an action that takes the token', `- uses: acme/publish@v1\n  with:\n    key: {}\n${DOWNLOAD}`, {}],
    ['a Trusted Publisher', `${DOWNLOAD}\n  env:\n    HF_OIDC_RESOURCE: acme/model`, {}],
    ['a local action that cannot be read', `- uses: ./.github/actions/login\n${DOWNLOAD}`, {}],
  ])('%s', async (_, lines, around) => {
    expect(told(await handed(jobAfterCheck(lines, around)))).toBeNull();
  });

  test.each<[string, Partial<Scene>]>([
    ['export-token: true', { inputs: { exportToken: true } }],
    ['HF_TOKEN on the machine', { variables: { HF_TOKEN: OTHER_TOKEN } }],
    ['a saved login', { saved: OTHER_TOKEN }],
    ['a netrc for the Hub', { netrc: [netrcFile('machine huggingface.co login octo password x')] }],
    ['HF_TOKEN_PATH', { places: { HF_TOKEN_PATH: '/run/secrets/hub' } }],
  ])('What the runner hands on: %s', async (_, more) => {
    expect(await toldOf(DOWNLOAD, more)).toBeNull();
  });
});

describe('What is no token for the Hub makes no difference', () => {
  test.each([
    ["GitHub's own token", `${DOWNLOAD}\n  env:\n    HF_TOKEN: \${{ github.token }}`],
    ["GitHub's own secret", `${DOWNLOAD}\n  env:\n    TOKEN: \${{ secrets.GITHUB_TOKEN }}`],
    ["another service's", `${DOWNLOAD}\n  env:\n    WANDB_API_KEY: \${{ secrets.WANDB_API_KEY }}`],
    ["another service's by the variable", `${DOWNLOAD}\n  env:\n    OPENAI_API_KEY: \${{ secrets.KEY }}`],
    ['the name of the account', `${DOWNLOAD}\n  env:\n    HF_USERNAME: \${{ secrets.HF_USERNAME }}`],
    ['a variable without a value', `${DOWNLOAD}\n  env:\n    HF_TOKEN: ''`],
    ['a variable that nobody sets', `${DOWNLOAD} --token "$HF_TOKEN"`],
    ['an export of itself', `- run: |\n    export HF_TOKEN=$HF_TOKEN\n    hf download acme/model`],
    ['a login with such a variable', `- run: hf auth login --token $HF_TOKEN\n${DOWNLOAD}`],
    [
      'a checkout with a token',
      `- uses: actions/checkout@v4\n  with:\n    token: \${{ secrets.PAT }}\n${DOWNLOAD}`,
    ],
    ['a virtual environment', `- run: |\n    source .venv/bin/activate\n    hf download acme/model`],
    ['what is set for Python', `- run: echo "PYTHONPATH=$PWD" >> $GITHUB_ENV\n${DOWNLOAD}`],
  ])('%s', async (_, lines) => {
    expect(await toldOf(lines)).not.toBeNull();
  });
});

describe('What only fits is told where nothing else explains it', () => {
  test.each([
    ['a test run', '- run: pip install transformers\n- run: pytest'],
    ['a launcher', '- run: uv add diffusers\n- run: uv run accelerate launch train.py'],
    ['a client that the job keeps a folder for', '- run: python -m app.main\n  env:\n    HF_HOME: /mnt/hub'],
  ])('%s', async (_, lines) => {
    expect((await toldOf(lines))?.message).toContain('probably uses the Hub');
  });

  test('A client that is pinned in the workspace counts as one that the job installs', async () => {
    const jobClients = [
      {
        package: 'transformers',
        version: '5.1.0',
        range: null,
        where: 'uv.lock',
        how: 'locked',
        certain: true,
      },
    ] as const;
    expect(await toldOf('- run: uv run train.py', { jobClients })).not.toBeNull();
    expect(await toldOf('- run: uv run train.py')).toBeNull();
  });

  test.each([
    ['a tool of the project', '- run: pip install transformers\n- run: python utils/check_copies.py'],
    ['tests that load no model', '- run: pip install transformers\n- run: pytest tests/test_imports.py'],
    ['a model that is written down', `${TRAINING} --model Qwen/Qwen3-8B`],
    ["a model's folder", `${TRAINING} --model /data/models/own`],
    ['a container that runs the model', `${TRAINING}\n- run: docker run vllm/vllm-openai --model acme/model`],
    ['git that works with the Hub', `${TRAINING}\n- run: git push https://huggingface.co/acme/model`],
    [
      'downloads that are cached',
      `- uses: actions/cache@v4\n  with:\n    path: ~/.cache/huggingface\n    key: x\n${TRAINING}`,
    ],
    ['offline work', `${TRAINING}\n  env:\n    HF_HUB_OFFLINE: 1`],
  ])('Not for %s', async (_, lines) => {
    expect(await toldOf(lines)).toBeNull();
  });

  test('Not on a machine of its own, which may have the models, and not if another job reads the secret', async () => {
    expect(await toldOf(TRAINING, { environment: { isSelfHosted: true } })).toBeNull();
    const other = `\n  train:\n    needs: test\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          HF_TOKEN: \${{ secrets.HUB_READ }}`;
    expect(told(await handed(jobAfterCheck(TRAINING) + other))).toBeNull();
    expect(told(await handed(jobAfterCheck(DOWNLOAD) + other))).not.toBeNull();
  });
});

test('A check that is the last step, and one whose job only looks at other things, tell nothing', async () => {
  expect(await toldOf('')).toBeNull();
  expect(
    await toldOf('- run: echo acme/model is fine\n- run: hf --version\n- run: hf cache scan'),
  ).toBeNull();
  expect(await toldOf('- run: hf download Qwen/Qwen3-8B')).toBeNull();
});

test('A step before the check is none that it could hand a token to', async () => {
  const text = jobAfterCheck('- run: make').replace('    steps:\n', `    steps:\n      ${DOWNLOAD}\n`);
  expect(told(await handed(text))).toBeNull();
});

test('A step beside the check is told as one behind it', async () => {
  const text = jobAfterCheck(DOWNLOAD).replace('- uses: org', '- background: true\n        uses: org');
  expect(told(await handed(text))?.message).toContain('line 10');
});

test('Only a repo that the token reads counts, and the one that the step names', async () => {
  const refused = { 'acme/model': { read: no(403, null, 'GatedRepo') } };
  expect(await toldOf(DOWNLOAD, { repos: refused })).toBeNull();
  const two = {
    'acme/model': { read: OK, metadata: metadata() },
    'acme/other': { read: OK, metadata: metadata({ private: true }) },
  };
  expect(await toldOf(DOWNLOAD, { repos: two })).toBeNull();
  expect((await toldOf('- run: hf download "$NAME"', { repos: two }))?.message).toContain('acme/other needs');
});

test('The advice names no expression that the step cannot read, and none that the text does not have', async () => {
  const action = {
    '.github/actions/load/action.yml': `runs:\n  using: composite\n  steps:\n    - run: hf download acme/model\n      shell: bash`,
  };
  const inAction = told(await handed(jobAfterCheck('- uses: ./.github/actions/load'), {}, action));
  expect(inAction?.place).toEqual({ file: '.github/actions/load/action.yml', line: 4 });
  expect(inAction?.advice).toBe('Set export-token: true in the check.');
  const two = jobAfterCheck(DOWNLOAD, { check: 'with:\n    token: ${{ secrets.A || secrets.B }}' });
  expect(told(await handed(two))?.advice).toBe('Set export-token: true in the check.');
});

test('It must hold for every call that may lead to the job', async () => {
  const called = jobAfterCheck(DOWNLOAD, {
    top: 'on: workflow_call',
    job: 'env:\n  HF_TOKEN: ${{ inputs.token }}',
  });
  const call = (id: string, token: string) =>
    `  ${id}:\n    uses: ./.github/workflows/called.yml\n    with:\n      token: ${token}\n    secrets: inherit\n`;
  const scene = (calls: string) => handed(`on: push\njobs:\n${calls}`, {}, { 'called.yml': called });
  expect(told(await scene(call('one', '${{ github.token }}')))).not.toBeNull();
  expect(
    told(await scene(call('one', '${{ github.token }}') + call('two', '${{ secrets.HF_TOKEN }}'))),
  ).toBeNull();
});

test('Without an answer that shows what the repo needs nothing is told', async () => {
  expect(await toldOf(DOWNLOAD, { whoami: READ_TOKEN, repos: { 'acme/model': { read: OK } } })).toBeNull();
});

test('No example of this repository hands the token to the check alone', async () => {
  const jobs = workflowFilesIn('examples').flatMap(({ path, text }) => {
    const ids = Object.keys(parse(text).jobs);
    return ids.map((job: string) => ({ path, text, job }));
  });
  const found = await Promise.all(
    jobs.map(async ({ path, text, job }) => {
      const ids = [...text.matchAll(/(?:meta-llama|acme)\/[\w.-]+/g)].map(([id]) => id);
      const repos = Object.fromEntries(
        ids.map((id) => [id, { read: OK, metadata: metadata({ private: true }) }]),
      );
      const scene = {
        ...(await handed(text)),
        repos,
        inputs: { exportToken: text.includes('export-token: true') },
        workflow: await workflow({ [path]: text }, { job, action: 'org/hf-auth-check' }),
      };
      return told(scene)?.message ?? null;
    }),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((message) => message !== null)).toEqual([]);
});
