import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FRAMEWORKS, plainKey } from '../../src/discovery/settings/framework-keys.js';
import { JSON_SETTINGS, TOML_SETTINGS, YAML_SETTINGS } from '../../src/discovery/settings/setting-kinds.js';
import { named } from './readings.js';

const yaml = (text: string, path = 'config/train.yaml') => named(YAML_SETTINGS, path, text);
const json = (text: string, path = 'config/train.json') => named(JSON_SETTINGS, path, text);
const toml = (text: string, path = 'config/train.toml') => named(TOML_SETTINGS, path, text);

const lines = (...all: string[]) => all.join('\n');

describe('keys that name a repo whatever else is in the file', () => {
  test.each([
    ['model_name_or_path: qwen/tiny', ['1 read qwen/tiny by model_name_or_path']],
    ['pretrained_model_name_or_path: "qwen/tiny"', ['1 read qwen/tiny by pretrained_model_name_or_path']],
    ['base-model: qwen/tiny  # small', ['1 read qwen/tiny by base_model']],
    ['modelId: qwen/tiny', ['1 read qwen/tiny by model_id']],
    ['Base_Model: bert-base-uncased', ['1 read bert-base-uncased by base_model']],
    ['hf_repo: qwen/tiny', ['1 read qwen/tiny by hf_repo']],
    ['base_model: hf://qwen/tiny', ['1 read qwen/tiny by base_model']],
    ['base_model: https://huggingface.co/qwen/tiny', ['1 read qwen/tiny by base_model']],
    ['base_model: huggingface/qwen/tiny', ['1 read qwen/tiny by base_model, likely']],
    ['dataset_name: qwen/corpus', ['1 read datasets/qwen/corpus by dataset_name']],
    ['a: {b: {tokenizer_name: qwen/tiny}}', ['1 read qwen/tiny by tokenizer_name']],
    [lines('repo_id: qwen/corpus', 'repo_type: dataset'), ['1 read datasets/qwen/corpus by repo_id']],
    [lines('model:', '  pretrained: qwen/tiny'), ['2 read qwen/tiny by model.pretrained']],
    ['space_id: qwen/demo', ['1 read spaces/qwen/demo by space_id, likely']],
    ['embedding_model: BAAI/bge-small', ['1 read BAAI/bge-small by embedding_model, likely']],
    [
      lines('# base_model: qwen/tiny', 'name: qwen/tiny-run', 'base_model: qwen/tiny'),
      ['3 read qwen/tiny by base_model'],
    ],
    [
      lines('model_ids:', '  - qwen/tiny', '  - qwen/small'),
      ['2 read qwen/tiny by model_ids', '3 read qwen/small by model_ids'],
    ],
  ])('YAML: %j', async (text, expected) => {
    expect(await yaml(text)).toEqual(expected);
  });

  test('In JSON and TOML they are the same, each at its line', async () => {
    expect(
      await json(lines('{', '  "base_model": "qwen/tiny",', '  "dataset_name": "qwen/corpus"', '}')),
    ).toEqual(['2 read qwen/tiny by base_model', '3 read datasets/qwen/corpus by dataset_name']);
    expect(
      await toml(lines('[train]', 'base_model = "qwen/tiny"', '', '# dataset_name = "qwen/old"')),
    ).toEqual(['2 read qwen/tiny by base_model']);
  });

  test('The same value has a line each time', async () => {
    expect(await yaml(lines('a:', '  base_model: qwen/tiny', 'b:', '  base_model: qwen/tiny'))).toEqual([
      '2 read qwen/tiny by base_model',
      '4 read qwen/tiny by base_model',
    ]);
  });

  test('A project in TOML is read for the tables of its tools alone', async () => {
    const text = lines('[project]', 'base_model = "qwen/no"', '[tool.train]', 'base_model = "qwen/tiny"');
    expect(await toml(text, 'pyproject.toml')).toEqual(['4 read qwen/tiny by base_model']);
  });
});

describe('keys of a framework', () => {
  const axolotl = lines(
    'base_model: qwen/tiny',
    'micro_batch_size: 2',
    'datasets:',
    '  - path: qwen/corpus',
    '    type: alpaca',
    '  - path: json',
    '    data_files: data.json',
    '  - path: data/local.jsonl',
    'hub_model_id: qwen/tuned',
  );

  test('Axolotl reads its datasets, and pushes where it is told to', async () => {
    expect(await yaml(axolotl)).toEqual([
      '1 read qwen/tiny by base_model',
      '4 read datasets/qwen/corpus by datasets.path',
      '9 create qwen/tuned by hub_model_id',
    ]);
  });

  test('A path below datasets is a file unless a framework reads it as a dataset', async () => {
    expect(await yaml(lines('datasets:', '  - path: qwen/corpus'))).toEqual([]);
  });

  test.each([
    ['true', ['2 create qwen/tuned by hub_model_id']],
    ['false', []],
  ])('A trainer pushes to hub_model_id if push_to_hub is %s', async (value, expected) => {
    const text = lines(`push_to_hub: ${value}`, 'hub_model_id: qwen/tuned');
    expect(await yaml(text)).toEqual(expected);
  });

  test('It is only likely to push if nothing says whether it does', async () => {
    expect(await yaml('hub_model_id: qwen/tuned')).toEqual(['1 create qwen/tuned by hub_model_id, likely']);
  });

  test('A task of lm-evaluation-harness names its dataset, by one word as well', async () => {
    const task = (path: string) => lines('task: x', 'output_type: multiple_choice', `dataset_path: ${path}`);
    expect(await yaml(task('qwen/corpus'))).toEqual(['3 read datasets/qwen/corpus by dataset_path']);
    expect(await yaml(task('super_glue'))).toEqual(['3 read datasets/super_glue by dataset_path']);
    expect(await yaml(task('json'))).toEqual([]);
    expect(await yaml('dataset_path: qwen/corpus')).toEqual([]);
  });

  test('The pattern for the files of a dataset names the dataset', async () => {
    const text = lines(
      'dataset_kwargs:',
      '  data_files:',
      '    test: hf://datasets/qwen/corpus/data/*.jsonl',
    );
    expect(await yaml(text)).toEqual(['3 read datasets/qwen/corpus by an address']);
  });

  test.each([
    ['torchtune', lines('dataset:', '  _component_: x.alpaca', '  source: qwen/corpus'), 'dataset.source'],
    [
      'NeMo',
      lines('dataset:', '  _target_: x.Squad', '  path_or_dataset: qwen/corpus'),
      'dataset.path_or_dataset',
    ],
    ['MLX-LM', lines('lora_parameters: {}', 'hf_dataset:', '  name: qwen/corpus'), 'hf_dataset.name'],
  ])('%s names its dataset', async (_name, text, shownBy) => {
    expect(await yaml(text)).toEqual([`3 read datasets/qwen/corpus by ${shownBy}`]);
  });

  test('A mixture of datasets has them for keys', async () => {
    const text = lines('model_name_or_path: qwen/tiny', 'dataset_mixer:', '  qwen/corpus: 1.0');
    expect(await yaml(text)).toEqual([
      '1 read qwen/tiny by model_name_or_path',
      '3 read datasets/qwen/corpus by dataset_mixer',
    ]);
  });

  test('model and the like are likely beside what only those say who run one, and nothing else', async () => {
    expect(await yaml(lines('model: qwen/tiny', 'max_model_len: 512'))).toEqual([
      '1 read qwen/tiny by model, likely',
    ]);
    expect(await yaml(lines('model: qwen/tiny', 'colour: red'))).toEqual([]);
    expect(await yaml(lines('dataset: alpaca_en_demo', 'model_name_or_path: qwen/tiny'))).toEqual([
      '2 read qwen/tiny by model_name_or_path',
    ]);
  });

  test('Variables of a container are likely, by their capitals', async () => {
    const text = lines(
      'env:',
      '  - name: MODEL_ID',
      '    value: qwen/tiny',
      'other: {HF_MODEL_ID: qwen/small}',
    );
    expect(await yaml(text)).toEqual([
      '3 read qwen/tiny by MODEL_ID, likely',
      '4 read qwen/small by HF_MODEL_ID, likely',
    ]);
  });

  test('promptfoo asks for a model by its provider', async () => {
    expect(await yaml('providers: ["huggingface:text-generation:qwen/tiny"]')).toEqual([
      '1 read qwen/tiny by huggingface:, likely',
    ]);
  });

  test('The keys of the table are distinct to whoever compares them', () => {
    for (const { keys } of FRAMEWORKS) {
      const plain = keys.map(({ key }) => plainKey(key));
      expect(new Set(plain).size).toBe(plain.length);
    }
  });
});

describe('commands', () => {
  test.each([
    [
      'a task of Ansible',
      lines('- hosts: all', '  tasks:', '    - name: get', '      shell: hf download qwen/tiny'),
      ['4 read qwen/tiny by hf download, likely'],
    ],
    [
      'a job of another CI system',
      lines('train:', '  script:', '    - pip install x', '    - hf download qwen/tiny'),
      ['4 read qwen/tiny by hf download, likely'],
    ],
    [
      'words of a container',
      lines('image: vllm/vllm-openai', 'args:', '  - --model', '  - qwen/tiny'),
      ['4 read qwen/tiny by --model, likely'],
    ],
    ['a command with its words', lines('command: [hf, download]', '# qwen/tiny', 'args: [--quiet]'), []],
    ['what is only said', 'script: echo hf download qwen/tiny', []],
    ['a sentence', 'description: Run hf download qwen/tiny first', []],
  ])('%s', async (_name, text, expected) => {
    expect(await yaml(text)).toEqual(expected);
  });
});

describe('addresses', () => {
  const FILE = 'https://huggingface.co/qwen/tiny/resolve/main/model.gguf';

  test.each([
    [`url: ${FILE}?download=true`, ['1 read qwen/tiny by an address']],
    [`dest: ${FILE}`, ['1 read qwen/tiny by an address, likely']],
    [`homepage: ${FILE}`, []],
    ['url: https://huggingface.co/qwen/tiny', []],
    ['url: https://huggingface.co/docs/hub/resolve/main/x', []],
    ['url: https://example.com/qwen/tiny/resolve/main/model.gguf', []],
    ['url: https://huggingface.co/qwen/tiny/resolve/v2/model.gguf', ['1 read qwen/tiny@v2 by an address']],
  ])('%s', async (text, expected) => {
    expect(await yaml(lines(text, 'see: hf://'))).toEqual(expected);
  });
});

describe('what only looks like a repo', () => {
  test.each([
    ['a model that is only served', 'model_id: openai/gpt-4o'],
    ['another one', 'model_name_or_path: anthropic/claude-sonnet-4'],
    ['a provider in front', 'base_model: together_ai/qwen/tiny'],
    ['a provider in front of a word', 'base_model: groq/llama-3'],
    ['a path', 'model_name_or_path: ./qwen/tiny'],
    ['a folder', 'model_name_or_path: outputs/tiny'],
    ['a file', 'base_model: qwen/tiny.safetensors'],
    ['a placeholder', 'base_model: your-org/tiny'],
    ['an expression', 'base_model: ${oc.env:ORG}/tiny'],
    ['a template', 'base_model: "{{ org }}/tiny"'],
    ['an image', 'image: vllm/vllm-openai'],
    ['an image with a tag', 'model_id: vllm/vllm-openai:latest'],
    ['a sentence', 'base_model: either qwen/tiny or none'],
    ['what is switched off', lines('base_model: qwen/tiny', 'enabled: false')],
    ['a repository of GitHub', lines('base_model: none', 'repository: qwen/tiny')],
    ['a label', lines('# base_model', 'labels: [kind/bug, area/model]')],
    ['a translation', lines('# base_model', 'home.title: Home/Start')],
    ['a media type', lines('# base_model', 'accept: application/json')],
    ['several documents', lines('base_model: qwen/tiny', '---', 'base_model: qwen/small')],
    ['no YAML', 'base_model: [qwen/tiny'],
  ])('%s', async (_name, text) => {
    expect(await yaml(text)).toEqual([]);
  });

  test('A file for a server of somebody else is not certain', async () => {
    const text = lines('base_url: https://openrouter.ai/api/v1', 'model_name_or_path: qwen/tiny');
    expect(await yaml(text)).toEqual(['2 read qwen/tiny by model_name_or_path, likely']);
  });

  test('A list of many models to choose from is not certain', async () => {
    const text = Array.from({ length: 5 }, (_, index) => `m${index}: {base_model: qwen/tiny-${index}}`);
    const found = await yaml(lines(...text));
    expect(found).toHaveLength(5);
    expect(found.every((one) => one.endsWith(', likely'))).toBe(true);
  });

  test('What a program wrote down about a model is not certain', async () => {
    const text = '{"peft_type": "LORA", "base_model_name_or_path": "qwen/tiny"}';
    expect(await json(text, 'adapter_config.json')).toEqual([
      '1 read qwen/tiny by base_model_name_or_path, likely',
    ]);
  });

  test('A schema names no repo', async () => {
    expect(await json('{"properties": {"base_model": {"default": "qwen/tiny"}}}')).toEqual([]);
  });

  test.each([
    '.github/workflows/train.yml',
    'mkdocs.yml',
    'pnpm-lock.yaml',
    'conda-lock.yml',
    'openapi.yaml',
    'environment.yml',
    '.pre-commit-config.yaml',
    'action.yml',
  ])('%s is of others', async (path) => {
    expect(await yaml('base_model: qwen/tiny', path)).toEqual([]);
  });

  test.each([
    'package.json',
    'package-lock.json',
    'tsconfig.build.json',
    'web/composer.lock',
    'x.schema.json',
    'a.jsonl',
  ])('%s is of others', async (path) => {
    expect(await json('{"base_model": "qwen/tiny"}', path)).toEqual([]);
  });

  test('A name that only has the letters of another is read', async () => {
    expect(await yaml('base_model: qwen/tiny', 'blockwise.yaml')).toHaveLength(1);
  });

  test('JSON with comments is not read', async () => {
    expect(await json('{"base_model": "qwen/tiny" /* small */}')).toEqual([]);
  });
});

describe('any text', () => {
  const WORDS = [
    'base_model',
    'datasets',
    'path',
    'qwen/tiny',
    'model',
    ':',
    '\n',
    ' ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    '&a',
    '*a',
    '#',
    'hf://',
    '=',
    '!!x',
    '<<',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')),
  );

  test.each([YAML_SETTINGS, JSON_SETTINGS, TOML_SETTINGS])(
    '$name is read without an exception, and within its lines',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          const { mentions } = await kind.read({ path: 'x', text }, null);
          const last = text.split('\n').length;
          for (const { line, ref } of mentions) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(last);
            expect(ref.id).toMatch(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/);
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test('Anchors that multiply are read once', async () => {
    const bomb = [
      'a0: &a0 [qwen/tiny]',
      ...Array.from(
        { length: 30 },
        (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index},`.repeat(9)}]`,
      ),
    ];
    expect(await yaml(lines('base_model: qwen/tiny', ...bomb))).toEqual(['1 read qwen/tiny by base_model']);
  });
});
