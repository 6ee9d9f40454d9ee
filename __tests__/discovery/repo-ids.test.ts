import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repoIn } from '../../src/discovery/repo-ids.js';
import { formatRepo, type RepoType } from '../../src/model/repo.js';

const named = (text: string, type?: RepoType) => {
  const found = repoIn(text, type);
  return found === null ? null : formatRepo(found);
};

describe('a text that is the id of a repo', () => {
  test.each<[string, RepoType | undefined, string]>([
    ['qwen/tiny', undefined, 'qwen/tiny'],
    ['  qwen/tiny\n', undefined, 'qwen/tiny'],
    ['qwen/my-model', undefined, 'qwen/my-model'],
    ['acme/model', undefined, 'acme/model'],
    ['test-time-lab/model', undefined, 'test-time-lab/model'],
    ['qwen/corpus', 'dataset', 'datasets/qwen/corpus'],
    ['qwen/tiny@v1.0', undefined, 'qwen/tiny@v1.0'],
    ['datasets/qwen/corpus', 'model', 'datasets/qwen/corpus'],
    ['https://huggingface.co/spaces/qwen/demo', 'model', 'spaces/qwen/demo'],
    ['https://huggingface.co/qwen/tiny.git', 'space', 'qwen/tiny'],
    ['hf://datasets/qwen/corpus/a.csv', undefined, 'datasets/qwen/corpus'],
    ['git@hf.co:qwen/tiny', undefined, 'qwen/tiny'],
    ['hf://models-of-us/tiny', undefined, 'models-of-us/tiny'],
    ['bert-base-uncased', undefined, 'bert-base-uncased'],
    ['gpt2', undefined, 'gpt2'],
    ['t5-small', undefined, 't5-small'],
    ['squad', 'dataset', 'datasets/squad'],
    ['Qwen/Qwen2.5-0.5B', undefined, 'Qwen/Qwen2.5-0.5B'],
    ['huggingface/label-files', 'dataset', 'datasets/huggingface/label-files'],
    ['databricks/databricks-dolly-15k', 'dataset', 'datasets/databricks/databricks-dolly-15k'],
  ])('%j', (text, type, expected) => {
    expect(named(text, type)).toBe(expected);
  });
});

describe('a text that only looks like an id of a repo', () => {
  test.each([
    ...['image/png', 'application/json', 'text/plain', 'audio/wav'],
    ...['data/train', 'outputs/final', 'models/llama', './qwen/tiny', '/qwen/tiny', '~/tiny', '../qwen/tiny'],
    ...['origin/main', 'feature/login', 'refs/heads', 'release/v2'],
    ...['library/ubuntu', 'qwen/tiny:latest', '@scope/name', 'ghcr.io/qwen/tiny'],
    ...['https://github.com/qwen/tiny', 'git@github.com:qwen/tiny.git', 'https://huggingface.co/docs/hub'],
    ...['2024/01', '1/2', 'and/or', 'w/o', 'train/test', 'true/false'],
    ...['qwen/run.py', 'qwen/config.yaml', 'qwen/model.safetensors', 'C:\\qwen\\tiny'],
    ...['transformers.models.bert', 'v1.0.0', '3.11', 'main', 'model', 'my-model', ''],
    ...[
      'your-username/model',
      'org/name',
      'username/repo',
      '<owner>/<name>',
      '{owner}/{name}',
      '${OWNER}/tiny',
    ],
    ...[
      '${{ env.MODEL }}',
      'qwen/*',
      'qwen/tiny qwen/other',
      'qwen/tiny, qwen/other',
      'a/b/c',
      'qwen/tiny.gguf',
      'test-org/model',
      'some-user/model',
    ],
  ])('%j', (text) => {
    expect(named(text)).toBeNull();
  });

  test.each(['json', 'csv', 'parquet', 'imagefolder', 'my_dataset', 'main', 'data'])(
    '%j, as a dataset',
    (text) => {
      expect(named(text, 'dataset')).toBeNull();
    },
  );
});

test('any text is an id that is valid, or none', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\w./:@-]{0,40}$/),
    fc.stringMatching(/^https:\/\/huggingface\.co\/[\w./@?#%-]{0,40}$/),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = repoIn(text);
      if (found !== null) expect(found.id).toMatch(/^\w[\w.-]*(?:\/\w[\w.-]*)?$/);
    }),
    { numRuns: 2_000 },
  );
});
