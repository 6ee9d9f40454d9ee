import { describe, expect, test } from '@jest/globals';
import { mentionsIn, namingFiles } from '../../../src/hub/references/mentions.js';
import { formatRepo, type RepoType } from '../../../src/model/repo.js';

const NO_MODEL = ['config.json', 'model_index.json'];

/** What a repo with these files names, as `repo (file: key)`. */
function named(contents: Record<string, unknown>, absent: string[] = [], type: RepoType = 'model'): string[] {
  const repo = { type, id: 'acme/own', revision: null };
  const mentions = mentionsIn(repo, new Map(Object.entries(contents)), new Set(absent));
  return mentions.map(({ ref, file, key }) => `${formatRepo(ref)} (${file}: ${key})`);
}

const config = (content: unknown) => named({ 'config.json': content });
const adapter = (content: unknown) => named({ 'adapter_config.json': content });
const pipeline = (params: unknown) => named({ 'config.yaml': { pipeline: { params } } });
const card = (content: unknown, absent = NO_MODEL) => named({ 'README.md': content }, absent);
const dataset = (content: unknown) => named({ 'README.md': content }, [], 'dataset');

describe('config.json names', () => {
  test.each<[string, unknown, string[]]>([
    [
      'the repo of a class',
      { auto_map: { AutoConfig: 'far/code--configuration.Config' } },
      ['far/code (config.json: auto_map.AutoConfig)'],
    ],
    [
      'the repos of a pair of classes',
      { auto_map: { AutoTokenizer: ['far/slow--t.Slow', 'far/fast--t.Fast', null] } },
      ['far/slow (config.json: auto_map.AutoTokenizer)', 'far/fast (config.json: auto_map.AutoTokenizer)'],
    ],
    ['nothing by a class of its own', { auto_map: { AutoModel: 'modeling.Model' } }, []],
    ['nothing by its own name before a class', { auto_map: { AutoModel: 'Acme/Own--modeling.Model' } }, []],
    [
      'the repo of a pipeline class',
      { custom_pipelines: { pairs: { impl: 'far/code--pairs.Pipeline', pt: ['AutoModel'] } } },
      ['far/code (config.json: custom_pipelines.pairs)'],
    ],
    [
      'the models it is made of',
      { text_model_id: 'meta/text', audio_model_id: 'far/audio', vision_model_id: null },
      ['meta/text (config.json: text_model_id)', 'far/audio (config.json: audio_model_id)'],
    ],
    [
      'the model it speculates for',
      { speculators_config: { verifier: { name_or_path: 'meta/llama' } } },
      ['meta/llama (config.json: speculators_config.verifier.name_or_path)'],
    ],
    ['nothing by where it came from', { _name_or_path: 'meta/llama' }, []],
    ['nothing by where a part came from', { text_config: { _name_or_path: 'meta/llama' } }, []],
    ['nothing by the base that a full model was made from', { base_model: 'meta/llama' }, []],
  ])('config.json names: %s', (_, content, expected) => {
    expect(config(content)).toEqual(expected);
  });
});

describe('adapter_config.json names', () => {
  test.each<[string, unknown, string[]]>([
    [
      'the base model',
      { base_model_name_or_path: 'meta/llama', revision: null },
      ['meta/llama (adapter_config.json: base_model_name_or_path)'],
    ],
    [
      'the base model at its revision',
      { base_model_name_or_path: 'meta/llama', revision: 'v2' },
      ['meta/llama@v2 (adapter_config.json: base_model_name_or_path)'],
    ],
    ['no tokenizer, which only training reads', { tokenizer_name_or_path: 'meta/llama' }, []],
    ['nothing by an absolute path', { base_model_name_or_path: '/srv/models/llama' }, []],
    ['nothing by a path from here', { base_model_name_or_path: './out/llama' }, []],
    ['nothing by a longer path', { base_model_name_or_path: 'out/run/checkpoint' }, []],
    ['nothing by an id without an owner', { base_model_name_or_path: 'gpt2' }, []],
  ])('adapter_config.json names: %s', (_, content, expected) => {
    expect(adapter(content)).toEqual(expected);
  });
});

describe('the index of a pipeline names', () => {
  const place = (given: object) => ({
    vae: [null, null, { subfolder: 'vae', type_hint: ['diffusers', 'X'], ...given }],
  });

  test('nothing where the components are its own', () => {
    const index = { _class_name: 'Pipeline', _name_or_path: 'meta/base', unet: ['diffusers', 'UNet'] };
    expect(named({ 'model_index.json': index })).toEqual([]);
  });

  test.each(['model_index.json', 'modular_model_index.json'])('the repos of components, in %s', (file) => {
    const key = `(${file}: components.vae)`;
    expect(named({ [file]: place({ repo: 'meta/vae' }) })).toEqual([`meta/vae ${key}`]);
    expect(named({ [file]: place({ repo: 'meta/vae', revision: 'v1' }) })).toEqual([`meta/vae@v1 ${key}`]);
    expect(named({ [file]: place({ pretrained_model_name_or_path: 'meta/vae' }) })).toEqual([
      `meta/vae ${key}`,
    ]);
    expect(named({ [file]: place({ repo: null }) })).toEqual([]);
  });
});

describe('config.yaml names', () => {
  test.each<[string, unknown, string[]]>([
    [
      'models, with a revision or without',
      { clustering: 'Agglomerative', segmentation: 'far/seg@v3', embedding: 'far/emb', batch: 32 },
      [
        'far/seg@v3 (config.yaml: pipeline.params.segmentation)',
        'far/emb (config.yaml: pipeline.params.embedding)',
      ],
    ],
    [
      'a model in parts',
      { plda: { checkpoint: 'far/plda', revision: 'v4', subfolder: 'plda' } },
      ['far/plda@v4 (config.yaml: pipeline.params.plda)'],
    ],
    ['nothing by its own folders', { segmentation: '$model/segmentation', plda: '$model/plda' }, []],
    ['nothing by a path', { segmentation: '/data/seg/model.bin', database: 'a/b/c.yml' }, []],
  ])('config.yaml names: %s', (_, params, expected) => {
    expect(pipeline(params)).toEqual(expected);
  });

  test('nothing where it is that of something else', () => {
    expect(named({ 'config.yaml': { model: 'far/seg', params: { segmentation: 'far/seg' } } })).toEqual([]);
  });
});

describe('the card of a model names its base', () => {
  const BASE = ['meta/llama (README.md: base_model)'];

  test.each<[string, unknown]>([
    ['says that it is an adapter', { base_model_relation: 'adapter' }],
    ['is for PEFT', { library_name: 'peft' }],
    ['is tagged so', { tags: ['text-to-image', 'lora'] }],
  ])('the card of a model names its base where it %s', (_, given) => {
    expect(card({ base_model: 'meta/llama', ...(given as object) })).toEqual(BASE);
    expect(card({ base_model: ['meta/llama'], ...(given as object) })).toEqual(BASE);
  });

  test('the card of a model names its base, and not where it was made from it', () => {
    for (const relation of ['finetune', 'merge', 'quantized', 7]) {
      expect(card({ base_model: 'meta/llama', base_model_relation: relation })).toEqual([]);
    }
    expect(card({ base_model: 'meta/llama', base_model_relation: 'finetune', tags: ['lora'] })).toEqual([]);
    expect(card({ base_model: 'meta/llama', tags: ['trl', 'sft'], library_name: 'transformers' })).toEqual(
      [],
    );
  });

  test('the card of a model names its base, and not by a tag where a whole model may be in the repo', () => {
    const tagged = { base_model: 'meta/llama', tags: ['lora'] };
    expect(card(tagged, ['model_index.json'])).toEqual([]);
    expect(card(tagged, [])).toEqual([]);
  });

  test('the card of a model names its base, but not its datasets, which it was trained on', () => {
    expect(card({ datasets: ['far/corpus'], library_name: 'peft' })).toEqual([]);
  });
});

describe('the card of a dataset names', () => {
  const files = (data_files: unknown) => dataset({ configs: [{ config_name: 'default', data_files }] });
  const FAR = ['datasets/far/corpus (README.md: configs.data_files)'];

  test.each<[string, unknown]>([
    ['as one address', 'hf://datasets/far/corpus/train/*.parquet'],
    ['in a list', ['data/*.csv', 'hf://datasets/far/corpus/a.csv', 'hf://datasets/far/corpus/b.csv']],
    ['by split', { train: 'hf://datasets/far/corpus/a.csv', test: ['b.csv'] }],
    ['in a list by split', { train: ['hf://datasets/far/corpus/a.csv'] }],
    ['as paths of splits', [{ split: 'train', path: 'hf://datasets/far/corpus/a.csv' }]],
    ['as lists of paths of splits', [{ split: 'train', path: ['x', 'hf://datasets/far/corpus/a.csv'] }]],
  ])('the repos of its files, %s', (_, value) => {
    expect(files(value)).toEqual(FAR);
  });

  test('the revision of such a file', () => {
    expect(files('hf://datasets/far/corpus@v2/a.csv')).toEqual([
      'datasets/far/corpus@v2 (README.md: configs.data_files)',
    ]);
  });

  test('nothing by its own files, by those elsewhere, and by what it was made from', () => {
    expect(files(['data/*.csv', 'https://huggingface.co/datasets/far/corpus', 's3://far/corpus'])).toEqual(
      [],
    );
    expect(files('hf://datasets/acme/own/a.csv')).toEqual([]);
    expect(files('hf://far/*/a.csv')).toEqual([]);
    expect(dataset({ source_datasets: ['far/corpus'], base_model: 'meta/llama', tags: ['lora'] })).toEqual(
      [],
    );
  });
});

test('a repo that several places name is named once, by the weightiest', () => {
  const contents = {
    'adapter_config.json': { base_model_name_or_path: 'meta/Llama' },
    'README.md': { base_model: 'meta/llama', library_name: 'peft' },
  };
  expect(named(contents, NO_MODEL)).toEqual(['meta/Llama (adapter_config.json: base_model_name_or_path)']);
});

test('of Spaces, kernels and buckets no file is read, of datasets the card alone', () => {
  expect((['space', 'kernel', 'bucket'] as const).flatMap(namingFiles)).toEqual([]);
  expect(namingFiles('dataset')).toEqual(['README.md']);
});

describe('hostile contents name nothing and throw nothing', () => {
  const IDS: unknown[] = [
    null,
    true,
    7,
    '',
    'x',
    [],
    ['far/code'],
    {},
    { toString: 'far/code' },
    'far/code/more',
    '../../etc/passwd',
    '..\\x',
    'far/../code',
    'far//code',
    '/far/code',
    'far/code?x=1',
    'far/code#x',
    'far/code%2F..',
    'far/co de',
    'far/code\n',
    'far/\u202ecode',
    'https://huggingface.co/far/code',
    'https://evil.example/far/code',
    'huggingface.co/far/code',
    'hf://far/code',
    'git@hf.co:far/code',
    'models/far',
    'datasets/far/code',
    '$model/far',
    '${far}/code',
    'None/None',
    `${'x'.repeat(97)}/code`,
    `far/${'x'.repeat(1e6)}`,
    'far/code--',
  ];

  test.each(IDS.map((id) => [id]))('hostile contents name nothing and throw nothing as an id: %j', (id) => {
    expect(config({ text_model_id: id, auto_map: id, custom_pipelines: id, speculators_config: id })).toEqual(
      [],
    );
    expect(adapter({ base_model_name_or_path: id })).toEqual([]);
    expect(named({ 'modular_model_index.json': { vae: [null, null, { repo: id }], x: id } })).toEqual([]);
    expect(card({ base_model_relation: 'adapter', base_model: Array.isArray(id) ? null : id })).toEqual([]);
    if (!Array.isArray(id)) expect(pipeline({ plda: id, segmentation: { checkpoint: id } })).toEqual([]);
    if (id !== 'hf://far/code') expect(dataset({ configs: [{ data_files: id }, id] })).toEqual([]);
  });

  test('hostile contents name nothing and throw nothing as a whole file', () => {
    for (const content of [undefined, null, 'text', 7, [], [[]], { pipeline: 7 }, { configs: 'x' }]) {
      const files = Object.fromEntries(namingFiles('model').map((name) => [name, content]));
      expect([named(files), dataset(content)]).toEqual([[], []]);
    }
  });

  test('hostile contents name nothing and throw nothing by what objects inherit', () => {
    const inherited = JSON.parse('{"__proto__": {"base_model_name_or_path": "far/code"}}');
    expect(adapter(inherited)).toEqual([]);
    expect(adapter(Object.create({ base_model_name_or_path: 'far/code' }))).toEqual([]);
    expect(
      config({ auto_map: JSON.parse('{"__proto__": "far/code--x.Y", "constructor": "far/two--x.Y"}') }),
    ).toEqual(['far/code (config.json: auto_map.__proto__)', 'far/two (config.json: auto_map.constructor)']);
  });

  test('hostile contents name nothing and throw nothing by a revision that is none', () => {
    for (const revision of ['', ' ', '../x', 'a b', 7, {}]) {
      expect(adapter({ base_model_name_or_path: 'far/code', revision })).toEqual([
        'far/code (adapter_config.json: base_model_name_or_path)',
      ]);
    }
  });

  test('hostile contents name nothing and throw nothing by a key that is no word, which is not repeated', () => {
    expect(
      config({ auto_map: { '<b>::error::': 'far/code--x.Y', [`${'k'.repeat(50)}`]: 'far/two--x.Y' } }),
    ).toEqual(['far/code (config.json: auto_map)', 'far/two (config.json: auto_map)']);
  });
});
