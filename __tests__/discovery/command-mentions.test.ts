import { describe, expect, test } from '@jest/globals';
import { scriptRead, shown, stepsRead } from './step-texts.js';

const mentions = async (script: string) => (await scriptRead(script)).mentions.map(shown);

describe('What a command names is used', () => {
  test.each([
    ['hf download octo/model', 'read octo/model (hf download)'],
    ['uvx --from huggingface_hub hf download octo/model config.json', 'read octo/model (hf download)'],
    ['hf download --repo-type=dataset octo/corpus', 'read datasets/octo/corpus (hf download)'],
    ['hf download octo/model --revision v2', 'read octo/model@v2 (hf download)'],
    ['hf download octo/model --revision "$REV"', 'read octo/model (hf download)'],
    ['huggingface-cli upload octo/app . --repo-type space', 'create spaces/octo/app (hf upload)'],
    ['hf upload octo/model out --create-pr', 'pr octo/model (hf upload)'],
    [
      'hf upload-large-folder octo/corpus . --repo-type dataset',
      'create datasets/octo/corpus (hf upload-large-folder)',
    ],
    ['hf repos create octo/model --exist-ok', 'create octo/model (hf repos create)'],
    [
      'huggingface-cli repo create app --type space --organization octo',
      'create spaces/octo/app (hf repos create)',
    ],
    ['hf repo-files octo/model delete "*.bin"', 'write octo/model (hf repo-files)'],
    ['hf repo tag create octo/model v1', 'write octo/model (hf repos)'],
    ['hf datasets info octo/corpus', 'read datasets/octo/corpus (hf datasets info)'],
    ['hf spaces restart octo/app', 'write spaces/octo/app (hf spaces)'],
    [
      'python -m huggingface_hub.commands.huggingface_cli download octo/model',
      'read octo/model (hf download)',
    ],
    ['git clone https://huggingface.co/octo/model', 'read octo/model (git clone)'],
    [
      'GIT_LFS_SKIP_SMUDGE=1 git clone --depth 1 https://hf.co/datasets/octo/corpus x',
      'read datasets/octo/corpus (git clone)',
    ],
    [
      'git push --force https://octo:$HF_TOKEN@huggingface.co/spaces/octo/app main',
      'write spaces/octo/app (git push)',
    ],
    [
      'git push "https://octo:${{ secrets.HF_TOKEN }}@huggingface.co/spaces/octo/app" HEAD:main',
      'write spaces/octo/app (git push)',
    ],
    [
      'git remote add hf https://huggingface.co/octo/model\ngit push -f hf main',
      'write octo/model (git push)',
    ],
    ['git remote set-url hf git@hf.co:spaces/octo/app\ngit push hf', 'write spaces/octo/app (git push)'],
    ['git remote add hf https://huggingface.co/octo/model', 'perhaps write octo/model (git remote)'],
    [
      'git remote set-url origin https://octo:$HF_TOKEN@huggingface.co/spaces/octo/app\ngit push origin main',
      'write spaces/octo/app (git push)',
    ],
    [
      'git remote set-url origin https://octo:$HF_TOKEN@huggingface.co/spaces/octo/app',
      'perhaps write spaces/octo/app (git remote)',
    ],
    ['curl -L https://huggingface.co/octo/model/resolve/main/config.json', 'read octo/model (curl)'],
    [
      'wget "https://huggingface.co/datasets/octo/corpus/resolve/v2/a.csv?download=true"',
      'read datasets/octo/corpus@v2 (wget)',
    ],
    ['aria2c "https://huggingface.co/octo/model/resolve/$REV/$FILE"', 'read octo/model (aria2c)'],
    ['curl -X POST https://huggingface.co/api/spaces/octo/app/restart', 'write spaces/octo/app (curl)'],
    ['curl -s https://huggingface.co/api/models/octo/model', 'read octo/model (curl)'],
    ['vllm serve octo/model --port 80 &', 'read octo/model (vllm serve)'],
    ['python -m vllm.entrypoints.openai.api_server --model octo/model', 'read octo/model (--model)'],
    ['python3 -m sglang.launch_server --model-path octo/model', 'read octo/model (--model)'],
    ['text-generation-launcher --model-id octo/model', 'read octo/model (--model-id)'],
    [
      'lm_eval --model hf --model_args pretrained=octo/model,dtype=float --tasks x',
      'read octo/model (model_args)',
    ],
    ['lighteval accelerate "model_name=octo/model,revision=main" "x|y|0"', 'read octo/model (model_args)'],
    ['optimum-cli export onnx -m octo/model out', 'read octo/model (optimum-cli export)'],
    ['llama-server -hf octo/model-GGUF:Q4_K_M', 'read octo/model-GGUF (llama.cpp -hf)'],
    ['ollama pull hf.co/octo/model-GGUF:Q8_0', 'read octo/model-GGUF (ollama)'],
    ['litgpt download octo/model', 'read octo/model (download)'],
    ['tune download octo/model --output-dir /x', 'read octo/model (download)'],
    ['mlx_lm.convert --hf-path octo/model -q', 'read octo/model (mlx_lm)'],
    ['ct2-transformers-converter --model octo/model --output_dir out', 'read octo/model (--model)'],
    ['docker run --gpus all vllm/vllm-openai:latest --model octo/model', 'read octo/model (docker run)'],
    [
      'docker run ghcr.io/huggingface/text-generation-inference:3 --model-id octo/model',
      'read octo/model (docker run)',
    ],
    ['accelerate launch train.py --model_name_or_path octo/model', 'read octo/model (--model_name_or_path)'],
    ['uv run train.py --base_model=octo/model', 'read octo/model (--base-model)'],
    ['python train.py --tokenizer octo/tok', 'read octo/tok (--tokenizer)'],
    [
      'python train.py --model_name_or_path bert-base-uncased',
      'read bert-base-uncased (--model_name_or_path)',
    ],
    ['trl sft --dataset_name octo/corpus', 'read datasets/octo/corpus (--dataset_name)'],
    ['python train.py --push_to_hub --hub_model_id octo/out', 'create octo/out (--hub_model_id)'],
    ['python train.py --hub_model_id octo/out', 'perhaps create octo/out (--hub_model_id)'],
    [
      'python scripts/upload.py --repo-id octo/corpus --repo-type dataset',
      'write datasets/octo/corpus (--repo-id)',
    ],
    ['python main.py --repo-id octo/corpus', 'perhaps read octo/corpus (--repo-id)'],
    ['python train.py model_name_or_path=octo/model', 'read octo/model (--model_name_or_path)'],
    ['python train.py actor.model.path=octo/model', 'perhaps read octo/model (--model)'],
    ['./bench --model-id octo/model', 'perhaps read octo/model (--model-id)'],
    ['MODEL_ID=octo/model bash run.sh', 'perhaps read octo/model (variable)'],
    ['bash -c "hf download octo/model"', 'read octo/model (hf download)'],
    ['bash <<EOF\nhf download octo/model\nEOF', 'read octo/model (hf download)'],
  ])('%s', async (script, expected) => {
    expect(await mentions(script)).toEqual([expected]);
  });

  test('A clone and a push from its folder read and write', async () => {
    const script = 'git clone https://huggingface.co/spaces/octo/app site\ncd site\ngit add .\ngit push';
    expect(await mentions(script)).toEqual([
      'read spaces/octo/app (git clone)',
      'write spaces/octo/app (git push)',
    ]);
  });

  test('A push from another folder is none of the clone', async () => {
    const script = 'git clone https://huggingface.co/octo/model data\ngit push';
    expect(await mentions(script)).toEqual(['read octo/model (git clone)']);
  });

  test('The line is that of the id', async () => {
    const { mentions: found } = await scriptRead(
      'echo\nM=octo/one\nhf download \\\n  "$M"\nhf download octo/two',
    );
    expect(found.map(({ line }) => line)).toEqual([11, 14]);
  });
});

describe('What only may be run is not certain', () => {
  test.each([
    'if [ -n "$X" ]; then hf download octo/model; fi',
    '[ -d m ] || hf download octo/model',
    'test -d m && hf download octo/model',
    'case "$X" in a) hf download octo/model;; esac',
    'get() { hf download octo/model; }',
    'HF_HUB_OFFLINE=1 hf download octo/model',
    'for m in octo/model; do if [ -n "$X" ]; then hf download $m; fi; done',
  ])('%s', async (script) => {
    expect(await mentions(script)).toEqual(['perhaps read octo/model (hf download)']);
  });

  test.each([
    ['mkdir x && hf download octo/model', true],
    ['hf download octo/model || true', true],
    ['hf download octo/model | tee log', true],
  ])('But what follows another command is: %s', async (script, isCertain) => {
    expect((await scriptRead(script)).mentions.map((one) => one.isCertain)).toEqual([isCertain]);
  });

  test.each([
    ['always()', true],
    ['${{ success() }}', true],
    ["github.event_name == 'push' && github.ref == 'refs/heads/main'", true],
    ["startsWith(github.ref, 'refs/tags/')", true],
    ["(github.event_name == 'push') || !cancelled()", true],
    ["env.HF_TOKEN != ''", true],
    ["steps.changed.outputs.any == 'true'", false],
    ['failure()', false],
    ['inputs.deploy', false],
    ["matrix.python == '3.12'", false],
    ["env.HF_TOKEN == ''", false],
  ])('A step that runs if %s', async (condition, isCertain) => {
    const { mentions: found } = await stepsRead(
      `- run: hf download octo/model\n  if: ${JSON.stringify(condition)}`,
    );
    expect(found.map((one) => one.isCertain)).toEqual([isCertain]);
  });

  test.each([
    '[ -z "$X" ] && exit 0\nhf download octo/model',
    'if [ -z "$X" ]; then exit 0; fi\nhf download octo/model',
    'export HF_HUB_OFFLINE=1\nhf download octo/model',
  ])('Nothing is certain behind an early end or the way offline: %j', async (script) => {
    expect((await scriptRead(script)).mentions.map(shown)).toEqual(['perhaps read octo/model (hf download)']);
  });

  test('A loop is unrolled until there are enough words', async () => {
    const models = Array.from({ length: 100 }, (_, index) => `octo/m${index}`).join(' ');
    const padding = ' --x y'.repeat(1_000);
    const lines = Array.from({ length: 5 }, () => `  hf download $m${padding}`);
    const { mentions } = await scriptRead(
      [`for m in ${models}; do`, ...lines, 'done', 'hf download octo/last'].join('\n'),
    );
    const ids = mentions.map(({ ref }) => ref.id);
    expect(ids).toContain('octo/m99');
    // 100,000 words are passed in the first line: what comes behind is left out.
    expect(ids).not.toContain('octo/last');
  });

  test('A push in a later step goes to what an earlier one has cloned or named', async () => {
    const { mentions: cloned } = await stepsRead(
      '- run: git clone https://huggingface.co/spaces/octo/app space\n- run: |\n    cd space\n    git push\n',
    );
    expect(cloned.map(shown)).toEqual([
      'read spaces/octo/app (git clone)',
      'write spaces/octo/app (git push)',
    ]);
    const { mentions: named } = await stepsRead(
      '- run: git remote add hf https://huggingface.co/octo/model\n- run: git push hf main\n',
    );
    expect(named.map(shown)).toContain('write octo/model (git push)');
    const { mentions: elsewhere } = await stepsRead(
      '- run: git clone https://huggingface.co/spaces/octo/app space\n- run: git push\n',
    );
    expect(elsewhere.map(shown)).toEqual(['read spaces/octo/app (git clone)']);
  });

  test('A step that is switched off says nothing', async () => {
    expect((await stepsRead('- run: hf download octo/model\n  if: false')).mentions).toEqual([]);
  });

  test('Nor is anything certain in a step that is kept off the network', async () => {
    const { mentions: found } = await stepsRead(
      "- run: hf download octo/model\n  env:\n    HF_HUB_OFFLINE: '1'",
    );
    expect(found.map(shown)).toEqual(['perhaps read octo/model (hf download)']);
  });
});

describe('What only looks like a repo of the Hub is not named', () => {
  test.each([
    'echo "hf download octo/model"',
    'printf "%s" octo/model',
    '# hf download octo/model',
    'grep octo/model README.md',
    "sed -i 's/a/b/' octo/model",
    'gh pr create --repo octo/model',
    'gh release download -R octo/model',
    'docker pull octo/model',
    'docker run octo/model --port 80',
    'docker run -v octo/model:/x python:3.12 python x.py',
    'pip install octo/model',
    'pip install git+https://github.com/octo/model',
    'npm install octo/model',
    'npx octo/model',
    'git clone https://github.com/octo/model',
    'git push https://x:$T@github.com/octo/model',
    'git push origin octo/branch',
    'git checkout -b octo/model',
    'helm install x octo/model --set model=octo/model',
    'kubectl run x --image octo/model',
    'kaggle datasets download -d octo/corpus',
    'modelscope download --model octo/model',
    'hf download "$REPO"',
    'hf download ./out/model',
    'hf download your-name/model',
    'hf --help',
    'hf upload --help octo/model',
    'hf upload octo/model . --dry-run',
    'hf auth login --token octo/model',
    'hf cache rm octo/model',
    'vllm serve /models/octo/model',
    'vllm serve ./octo/model',
    'python train.py --model out/model',
    'python train.py --model checkpoints/best',
    'python train.py --dataset mnist',
    'python train.py --output_dir octo/model',
    'python ask.py --model openai/gpt-4o',
    'python ask.py --model anthropic/claude-sonnet-4',
    'python ask.py --model octo/model --base-url http://localhost',
    'curl https://huggingface.co/settings/tokens',
    'curl https://huggingface.co/api/whoami-v2',
    'curl -LsSf https://hf.co/cli/install.sh',
    'curl https://huggingface.co/docs/hub/index',
    'curl https://example.com/octo/model/resolve/main/x',
    'wget https://github.com/octo/model/raw/main/x',
    'ollama pull octo/model',
    'ollama run llama3',
    'lm_eval --tasks a/b --model gpt2',
    'ls octo/model',
    'cp -r octo/model out',
    'make octo/model',
  ])('%s', async (script) => {
    expect(await mentions(script)).toEqual([]);
  });

  test.each([
    '- uses: actions/checkout@v4\n  with:\n    repository: octo/model',
    '- uses: actions/setup-node@v4\n  with:\n    model: octo/model',
    '- uses: docker/build-push-action@v6\n  with:\n    tags: octo/model',
    '- uses: some/action@v1\n  with:\n    image: octo/model',
    '- uses: some/action@v1\n  with:\n    model: openai/gpt-4o',
    '- uses: some/github-sync@v1\n  with:\n    target_repo: octo/model',
    '- uses: some/dockerhub-push@v1\n  with:\n    repo: octo/model',
    '- run: python ask.py\n  env:\n    MODEL: openai/gpt-4o',
    '- run: echo octo\n  env:\n    MODEL: octo/model',
    '- uses: some/action@v1\n  with:\n    path: octo/model',
  ])('%s', async (step) => {
    expect((await stepsRead(step)).mentions).toEqual([]);
  });
});

describe('What an action is given is used', () => {
  test.each([
    ['huggingface/hub-sync@v0.1.0', 'huggingface_repo_id: octo/app', 'create spaces/octo/app (with)'],
    [
      'huggingface/hub-sync@v0.1.0',
      'huggingface_repo_id: octo/corpus\n    repo_type: dataset',
      'create datasets/octo/corpus (with)',
    ],
    [
      'nateraw/huggingface-sync-action@v0.0.4',
      'huggingface_repo_id: octo/app\n    repo_type: space',
      'create spaces/octo/app (with)',
    ],
    ['JacobLinCool/huggingface-sync@v1', 'user: octo\n    space: app', 'create spaces/octo/app (with)'],
    [
      'some/mirror@v1',
      'target_repo_url: https://huggingface.co/spaces/octo/app',
      'write spaces/octo/app (with)',
    ],
    ['some/action@v1', 'model: octo/model', 'perhaps read octo/model (with)'],
    ['nick-fields/retry@v3', 'command: hf download octo/model', 'read octo/model (hf download)'],
  ])('%s', async (uses, given, expected) => {
    const { mentions: found } = await stepsRead(`- uses: ${uses}\n  with:\n    ${given}`);
    expect(found.map(shown)).toEqual([expected]);
  });
});
