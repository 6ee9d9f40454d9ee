import { describe, expect, jest, test } from '@jest/globals';
import { type Case, model, play, pullRequest, token } from './play.js';

// The check reads files for 300 ms and no longer, which beside other tests may be too short for all of them.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

const FLOW = '.github/workflows/train.yml';
const WORKFLOW = `on: push
jobs:
  train:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: org/hf-auth-check@v1
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
      - run: python train.py
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
      - run: hf upload octo-lab/out ./model .
        env:
          HF_TOKEN: \${{ secrets.HF_TOKEN }}
`;
const TRAIN = `from transformers import AutoModel
from datasets import load_dataset

model = AutoModel.from_pretrained("meta/llama")
data = load_dataset("octo-lab/corpus")
`;
const WORKSPACE = {
  [FLOW]: WORKFLOW,
  'train.py': TRAIN,
  'tests/test_tiny.py':
    'from transformers import AutoModel\n\n\ndef test_it():\n    AutoModel.from_pretrained("hf-internal-testing/tiny")\n',
};

function runner(given: NonNullable<Case['runner']> = {}, workspace: Record<string, string> = WORKSPACE) {
  const { env, ...rest } = given;
  return {
    workspace,
    env: {
      HF_TOKEN: '@token:ci',
      GITHUB_REPOSITORY: 'acme/pipeline',
      GITHUB_WORKFLOW_REF: `acme/pipeline/${FLOW}@refs/heads/main`,
      GITHUB_JOB: 'train',
      GITHUB_ACTION: '__org_hf-auth-check',
      ...env,
    },
    ...rest,
  };
}

const CORPUS = { id: 'octo-lab/corpus', type: 'dataset', private: false, gated: false };
const OUT = model('octo-lab/out');
const hub = (llama: Record<string, unknown> = {}) => ({
  users: { 'octo-ci': { isPro: false, orgs: [{ name: 'octo-lab', role: 'admin' }] } },
  tokens: { ci: token('write') },
  repos: [model('meta/llama', llama), CORPUS, OUT],
});
const about = (requests: string[]) => requests.filter((line) => !line.includes('whoami'));

describe('three lines of YAML', () => {
  test('The first run checks the token and proposes what the job uses, and asks the Hub about none of it', async () => {
    await play(
      { runner: runner(), hub: hub(), expect: { verdict: 'pass', cause: 'none' } },
      ({ played, requests }) => {
        const { summary, outputs } = played.run;
        expect(about(requests)).toEqual([]);
        expect(summary).toContain('#### This job seems to use 3 repos\n\n```yaml\nrepos: |\n');
        for (const line of ['meta/llama', 'datasets/octo-lab/corpus', 'octo-lab/out']) {
          expect(summary).toMatch(new RegExp(`^  ${line}(?: \\w+)?$`, 'm'));
        }
        expect(summary).toContain('<code>train.py&#58;4</code>');
        expect(played.run.stdout).toContain('  meta/llama  # train.py:4\n');
        const found = JSON.parse(outputs.found ?? '');
        expect(found).toContainEqual({
          repo: 'meta/llama',
          operation: 'read',
          certain: true,
          access: null,
          cause: null,
          file: 'train.py',
          line: 4,
          by: expect.any(String),
          reach: 'file',
        });
        expect(found.find(({ repo }: { repo: string }) => repo === 'hf-internal-testing/tiny')).toMatchObject(
          {
            certain: false,
            reach: 'workspace',
          },
        );
      },
    );
  });

  test('The lines that it proposes, pasted as they are, check these very repos', async () => {
    let repos = '';
    await play({ runner: runner(), hub: hub(), expect: { verdict: 'pass', cause: 'none' } }, ({ played }) => {
      const [, block = ''] = /```yaml\nrepos: \|\n(.*?)```/s.exec(played.run.summary) ?? [];
      repos = block;
    });
    await play(
      { runner: runner(), inputs: { repos }, hub: hub(), expect: { verdict: 'pass', cause: 'none' } },
      ({ played }) => {
        expect(played.run.outputs.readable?.split('\n')).toEqual(['meta/llama', 'datasets/octo-lab/corpus']);
        expect(played.run.outputs.writable).toBe('octo-lab/out');
        expect(played.run.summary).not.toMatch(/seems to use|may use/);
        expect(played.run.outputs.found).toBe('');
      },
    );
  });

  test('Before the checkout it says that there is nothing to look at yet', async () => {
    await play(
      { runner: runner({}, {}), hub: hub(), expect: { verdict: 'pass', cause: 'none' } },
      ({ played }) => {
        expect(played.run.stdout).toContain('No repos can be proposed yet');
        expect(played.run.summary).toContain('actions/checkout');
      },
    );
  });

  test('A token that is refused comes first, and the proposal is folded', async () => {
    const dead = { ...hub(), tokens: { ci: token('write', { state: 'unknown' }) } };
    await play(
      { runner: runner(), hub: dead, expect: { verdict: 'fail', cause: 'token-invalid' } },
      ({ played }) => {
        expect(played.run.summary).toContain('<details><summary>This job seems to use 3 repos</summary>');
      },
    );
  });
});

describe('discover: true', () => {
  const inputs = { discover: 'true' };
  const GATED = hub({ gated: 'manual' });

  test('A closed gate is a warning at the line that names the repo, beside what is granted', async () => {
    await play(
      {
        runner: runner(),
        inputs,
        hub: GATED,
        expect: { verdict: 'warn', cause: 'gated-not-accepted', advice: ['meta/llama'] },
      },
      ({ played }) => {
        expect(played.run.stdout).toMatch(
          /^::warning title=meta\/llama.*,file=train\.py,line=4::train\.py:4 uses meta\/llama: /m,
        );
        expect(played.run.summary).toContain(
          '<code>meta/llama</code><br>found in <code>train.py&#58;4</code>',
        );
        expect(played.run.outputs).toMatchObject({ denied: '', readable: '' });
        expect(played.run.summary).toContain('<p>2 of 3 granted, 1 refused, 3 found by discover</p>');
        const found = JSON.parse(played.run.outputs.found ?? '');
        expect(found.find(({ repo }: { repo: string }) => repo === 'meta/llama')).toMatchObject({
          access: 'refused',
          cause: 'gated-not-accepted',
        });
      },
    );
  });

  test('With fail-on: warning the closed gate fails the step', async () => {
    await play({
      runner: runner(),
      inputs: { ...inputs, 'fail-on': 'warning' },
      hub: GATED,
      expect: { verdict: 'fail', cause: 'gated-not-accepted' },
    });
  });

  test('On events that strangers may start, nothing found is asked about', async () => {
    await play(
      {
        runner: runner({ event: 'pull_request_target', payload: pullRequest('mallory/pipeline') }),
        inputs,
        hub: GATED,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played, requests }) => {
        expect(about(requests)).toEqual([]);
        expect(played.run.summary).toContain('because somebody outside this repository may have written');
      },
    );
  });
});

test('With listed repos and without discover, no file is read and nothing is said of any', async () => {
  await play(
    {
      runner: runner(),
      inputs: { repos: 'octo-lab/out' },
      hub: hub({ gated: 'manual' }),
      expect: { verdict: 'pass', cause: 'none' },
    },
    ({ played, requests }) => {
      expect(requests).toEqual(['GET /api/whoami-v2 → 200', 'GET /api/models/octo-lab/out/auth-check → 200']);
      expect(played.run.outputs.found).toBe('');
      expect(`${played.run.stdout}${played.run.summary}`).not.toMatch(/seems to use|may use|meta\/llama/);
    },
  );
});
