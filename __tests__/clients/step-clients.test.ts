import { expect, test } from '@jest/globals';
import { clientsOfSteps } from '../../src/clients/step-clients.js';
import { evidence } from '../causes/evidence.js';
import { workflow } from '../causes/evidence-workflow.js';

async function clients(...scripts: string[]): Promise<string[]> {
  const steps = scripts.map((script) => `      - run: |\n${script.replace(/^/gm, '          ')}\n`);
  const text = `jobs:\n  test:\n    steps:\n      - uses: org/hf-auth-check@v1\n${steps.join('')}`;
  const { runner } = evidence({ workflow: await workflow({ 'ci.yml': text }) });
  return clientsOfSteps(runner).map(
    (one) => `${one.package} ${one.version ?? one.range ?? 'newest'} (${one.where}, ${one.how})`,
  );
}
const WHERE = '(line 6 of .github/workflows/ci.yml, commanded)';

test.each([
  ['the newest', 'pip install huggingface_hub', [`huggingface_hub newest ${WHERE}`]],
  [
    'a lower bound, hence the newest',
    'pip install "huggingface_hub>=0.20"',
    [`huggingface_hub newest ${WHERE}`],
  ],
  ['a pin', 'pip install huggingface_hub==0.36.2', [`huggingface_hub 0.36.2 ${WHERE}`]],
  ['an upper bound', 'pip install "huggingface_hub<1"', [`huggingface_hub <1 ${WHERE}`]],
  ['transformers', 'pip install huggingface_hub transformers==4.40.0', [`transformers 4.40.0 ${WHERE}`]],
  ['what nobody knows', 'pip install huggingface_hub vllm', []],
  ['nothing', 'echo', []],
])('What a step installs is known to those behind it: %s', async (_, script, expected) => {
  expect(await clients(script, 'python train.py')).toEqual(expected);
});

test('What one of the later steps may have otherwise is not known', async () => {
  expect(
    await clients('pip install huggingface_hub', 'python a.py', 'pip install vllm\npython b.py'),
  ).toEqual([]);
});

test('What no later step uses does not matter', async () => {
  expect(await clients('pip install huggingface_hub', 'echo done')).toEqual([]);
});
