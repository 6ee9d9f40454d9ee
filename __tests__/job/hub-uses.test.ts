import { describe, expect, test } from '@jest/globals';
import { hubUses } from '../../src/job/hub-uses/hub-uses.js';
import { listedIn, reposNamed } from '../../src/job/hub-uses/repo-names.js';
import { jobsOf } from '../../src/job/job.js';
import { jobAfterCheck } from '../causes/evidence-handed-over.js';
import { workflow } from '../causes/evidence-workflow.js';

const IDS = ['acme/model', 'acme/Corpus'];

async function usesOf(lines: string) {
  const [job] = jobsOf(await workflow({ 'ci.yml': jobAfterCheck(lines) }));
  if (job === undefined) throw new Error('the step was not found');
  return hubUses(job, IDS, true).map(({ shownBy, repo, isCertain, line }) => ({
    shown: `${isCertain ? '' : 'perhaps '}${shownBy}${repo === null ? '' : ` (${repo})`}`,
    line,
  }));
}

const run = async (...script: string[]) =>
  (await usesOf(`- run: |\n${script.map((line) => `    ${line}`).join('\n')}`)).map(({ shown }) => shown);

describe('What a command shows of the Hub', () => {
  test.each([
    ['hf download acme/model', 'hf download (acme/model)'],
    ['uvx --from huggingface_hub hf download "$REPO"', 'hf download'],
    ['hf download --repo-type=dataset acme/corpus', 'hf download (acme/Corpus)'],
    ['hf download --local-dir data/model "$REPO"', 'hf download'],
    ['huggingface-cli upload acme/model . .', 'huggingface-cli upload (acme/model)'],
    ['hf repos create "$REPO" --exist-ok', 'hf repos create'],
    ['hf sync out hf://buckets/acme/model/out', 'hf sync (acme/model)'],
    ['curl -L https://huggingface.co/acme/model/resolve/main/config.json', 'curl acme/model (acme/model)'],
    ['wget $HF_ENDPOINT/datasets/acme/corpus/resolve/v2/a.csv', 'wget acme/Corpus (acme/Corpus)'],
    ['vllm serve acme/model', 'vllm acme/model (acme/model)'],
    ['./evaluate.sh --model=acme/model@v2', 'evaluate.sh acme/model (acme/model)'],
    ['vllm serve "$MODEL"', 'perhaps vllm serve'],
    ['lm_eval --model hf --tasks hellaswag', 'perhaps lm_eval'],
    ['python train.py', 'perhaps python train.py'],
    ['uv run scripts/train.py', 'perhaps python scripts/train.py'],
    ['python -m app.main', 'perhaps python -m app.main'],
    ['python -m pytest tests', 'perhaps pytest'],
    ['torchrun --nproc_per_node=2 train.py', 'perhaps torchrun train.py'],
  ])('%s', async (command, shown) => {
    expect(await run(command)).toEqual([shown]);
  });

  test.each([
    'hf --version',
    'hf auth whoami',
    'hf cache scan',
    'hf env',
    'huggingface-cli login --token $HF_TOKEN',
    'hf download Qwen/Qwen3-8B',
    'HF_HUB_OFFLINE=1 hf download acme/model',
    'curl https://example.com/acme/model',
    'curl https://github.com/acme/model/archive/main.tar.gz',
    'echo "hf download acme/model"',
    'git clone https://huggingface.co/acme/model',
    'docker run vllm/vllm-openai --model acme/model',
    'ls data/acme/model',
    'vllm serve Qwen/Qwen3-8B',
    'python -m pip install transformers',
    'python -m build',
    'python setup.py sdist',
    'python .github/scripts/run_matrix.py',
    'uv run .github/scripts/run_all.py',
    'python train.py --help',
    'make train',
  ])('Nothing: %s', async (command) => {
    expect(await run(command)).toEqual([]);
  });
});

describe('What an inline script shows of the Hub', () => {
  test.each([
    [
      ['python -c "from huggingface_hub import snapshot_download; snapshot_download(REPO)"'],
      ['snapshot_download'],
    ],
    [
      ['python - <<EOF', 'from datasets import load_dataset', 'load_dataset("acme/corpus")', 'EOF'],
      ['load_dataset (acme/Corpus)'],
    ],
    [
      [
        'cat <<EOF | python3',
        'from huggingface_hub import HfApi',
        'HfApi().upload_folder(repo_id=REPO)',
        'EOF',
      ],
      ['upload_folder'],
    ],
    [['python -c "import transformers; print(transformers.__version__)"'], []],
    [['python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'gpt2\')"'], []],
    [['python - <<EOF', '# from datasets import load_dataset', 'load_dataset("acme/corpus")', 'EOF'], []],
    [['python -c "print(open(\'data/acme/model\').read())"'], []],
  ])('%j', async (script, shown) => {
    expect(await run(...script)).toEqual(shown);
  });

  test('A script whose shell is Python is one, with the line of the step that it is in', async () => {
    const text = `- shell: python\n  run: |\n    from huggingface_hub import hf_hub_download\n    hf_hub_download("acme/model", "a")`;
    expect(await usesOf(text)).toEqual([{ shown: 'hf_hub_download (acme/model)', line: 11 }]);
  });
});

test('A step is shown by its first sure use', async () => {
  expect(await run('python train.py', 'hf upload acme/model .')).toEqual(['hf upload (acme/model)']);
});

test('A name of a repo is told from a path', () => {
  expect(reposNamed('data/acme/model ./acme/model acme/model/x.txt https://github.com/acme/model')).toEqual(
    [],
  );
  expect(listedIn('--model=ACME/model,other', ['acme/model'])).toBe('acme/model');
  expect(listedIn('acme/model-2 acme/model.v1', ['acme/model'])).toBeNull();
  expect(listedIn('hf://datasets/acme/corpus@v2/a.parquet', ['acme/corpus'])).toBe('acme/corpus');
});

test('A text without an end names nothing', () => {
  expect(
    reposNamed(`${'a'.repeat(50_000)}/${'/'.repeat(50_000)} https://huggingface.co/${'a.'.repeat(20_000)}`),
  ).toEqual([]);
});
