import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  apiPath,
  formatRepo,
  namespaceOf,
  pagePath,
  parseRepo,
  REPO_TYPES,
  type RepoRef,
  refFromApiPath,
  revisionOf,
} from '../../src/model/repo.js';
import { runs } from '../breadth.js';

const HOSTS = ['hub.example:8443', 'hub.example'];

/** The reference as it is printed, or why there is none. */
function read(text: string): string {
  const parsed = parseRepo(text, HOSTS);
  return parsed.ok ? formatRepo(parsed.ref) : parsed.is;
}

describe('a reference is understood in the form', () => {
  test.each([
    ['acme/model', 'acme/model'],
    ['models/acme/model', 'acme/model'],
    ['datasets/acme/corpus', 'datasets/acme/corpus'],
    ['datasets/acme/corpus@v2', 'datasets/acme/corpus@v2'],
    ['spaces/acme/demo', 'spaces/acme/demo'],
    ['kernels/acme/kernel', 'kernels/acme/kernel'],
    ['buckets/acme/bucket', 'buckets/acme/bucket'],
    ['acme/model/', 'acme/model'],
    ['datasets/acme/corpus/', 'datasets/acme/corpus'],
    ['acme/model@refs/pr/1', 'acme/model@refs/pr/1'],
    ['acme/model@feature/x', 'acme/model@feature/x'],
    ['Org_1/na.me-2', 'Org_1/na.me-2'],
    ['_org/_name_', '_org/_name_'],
    ['gpt2', 'gpt2'],
    ['gpt2@main', 'gpt2@main'],
    ['datasets/squad', 'datasets/squad'],
    [`acme/${'a'.repeat(96)}`, `acme/${'a'.repeat(96)}`],
    ['models/datasets/squad', 'models/datasets/squad'],
    // Addresses of pages
    ['https://huggingface.co/acme/model', 'acme/model'],
    ['https://huggingface.co/acme/model/', 'acme/model'],
    ['http://www.huggingface.co/acme/model', 'acme/model'],
    ['https://hf.co/acme/model', 'acme/model'],
    ['HTTPS://HuggingFace.co/Acme/Model', 'Acme/Model'],
    ['https://huggingface.co/gpt2', 'gpt2'],
    ['https://huggingface.co/gpt2/tree/main', 'gpt2@main'],
    ['https://huggingface.co/datasets/acme/corpus', 'datasets/acme/corpus'],
    ['https://huggingface.co/acme/model/tree/v1.0', 'acme/model@v1.0'],
    ['https://huggingface.co/acme/model/tree/main/sub/folder', 'acme/model@main'],
    ['https://huggingface.co/acme/model/tree/refs%2Fpr%2F1', 'acme/model@refs/pr/1'],
    ['https://huggingface.co/acme/model/tree/refs/pr/1/config.json', 'acme/model@refs/pr/1'],
    ['https://huggingface.co/acme/model/blob/main/config.json', 'acme/model@main'],
    ['https://huggingface.co/acme/model/resolve/abc123/a/b.bin?download=true', 'acme/model@abc123'],
    ['https://huggingface.co/acme/model/raw/main/README.md#usage', 'acme/model@main'],
    ['https://huggingface.co/acme/model/commit/0a1b2c3', 'acme/model@0a1b2c3'],
    ['https://huggingface.co/acme/model/discussions/5', 'acme/model'],
    ['https://huggingface.co/acme/model/settings', 'acme/model'],
    ['https://huggingface.co/acme/model?library=transformers#top', 'acme/model'],
    ['https://huggingface.co/acme/model.git', 'acme/model'],
    ['https://huggingface.co/datasets/acme/corpus.git', 'datasets/acme/corpus'],
    ['https://huggingface.co/api/models/acme/model', 'acme/model'],
    ['https://huggingface.co/api/datasets/acme/corpus', 'datasets/acme/corpus'],
    ['https://huggingface.co/acme/raw', 'acme/raw'],
    ['https://huggingface.co/acme/tree/tree/main', 'acme/tree@main'],
    ['https://huggingface.co/datasets/acme/c/blob/main/%C3%A9t%C3%A9.txt', 'datasets/acme/c@main'],
    ['huggingface.co/acme/model', 'acme/model'],
    ['huggingface.co/datasets/acme/corpus', 'datasets/acme/corpus'],
    ['hf.co/acme/model@v1', 'acme/model@v1'],
    ['HF.co/datasets/acme/corpus@refs/pr/1', 'datasets/acme/corpus@refs/pr/1'],
    ['hub.example/acme/model@feature/x', 'acme/model@feature/x'],
    ['hf.co/gpt2@main', 'gpt2@main'],
    ['hf.co/acme/model/blob/main/a@b.txt', 'acme/model@main'],
    ['hf.co/acme/model?download=a@b', 'acme/model'],
    ['hf.co/datasets/acme/corpus/tree/v2', 'datasets/acme/corpus@v2'],
    ['https://hub.example:8443/acme/model', 'acme/model'],
    ['https://hub.example/spaces/acme/demo', 'spaces/acme/demo'],
    ['hub.example:8443/acme/model', 'acme/model'],
    ['git@hf.co:acme/model', 'acme/model'],
    ['git@hf.co:datasets/acme/corpus.git', 'datasets/acme/corpus'],
    // Paths of the file system
    ['hf://acme/model', 'acme/model'],
    ['hf://gpt2', 'gpt2'],
    ['hf://acme/model/weights/a.bin', 'acme/model'],
    ['hf://datasets/acme/corpus@v2/data/train.csv', 'datasets/acme/corpus@v2'],
    [
      'hf://datasets/acme/corpus@refs/convert/parquet/default/0.parquet',
      'datasets/acme/corpus@refs/convert/parquet',
    ],
    ['hf://datasets/acme/corpus@refs%2Fpr%2F3/a.csv', 'datasets/acme/corpus@refs/pr/3'],
    ['hf://datasets/acme/corpus@~parquet/default/0.parquet', 'datasets/acme/corpus@refs/convert/parquet'],
    ['hf://acme/model/photo@2x.png', 'acme/model'],
    ['HF://spaces/acme/demo/app.py', 'spaces/acme/demo'],
    ['hf://buckets/acme/bucket/a/b', 'buckets/acme/bucket'],
  ])('%s', (text, printed) => {
    expect(read(text)).toBe(printed);
  });
});

describe('an unset variable is recognised in', () => {
  test.each([
    '',
    'None',
    'null',
    'NULL',
    'undefined',
    'nan',
    'nil',
    '${{ inputs.model }}',
    '{{ model }}',
    '$MODEL',
    '${MODEL}',
    '$(cat model)',
    '%MODEL%',
    '%HF_USERNAME%\\model',
    'https://huggingface.co/%HF_USERNAME%/model',
    'hf.co/acme/%NAME%',
    'hf://%HF_USERNAME%/model/config.json',
    'acme/$NAME',
    'acme/model@$REV',
    'acme/model@${{ x }}',
    'acme//x',
    'acme/',
    'datasets/',
    'datasets//x',
    'datasets/acme/',
    '@main',
    'acme/model@',
    'hf://',
    'hf://acme/model@/x',
    'https://huggingface.co/$ORG/x',
    'datasets/None',
  ])('%s', (text) => {
    expect(read(text)).toBe('placeholder-id');
  });
});

describe('no repo can be meant by', () => {
  test.each([
    'acme\\model',
    'C:\\models\\x',
    'https://huggingface.co/%E4%BD%A0/model',
    'c:/models/x',
    '/abs/path',
    '/abs',
    './rel',
    '../rel',
    '~/x',
    '.',
    'a/b/c',
    'datasets/a/b/c',
    'acme/mo del',
    'acme/modèle',
    'acme/a--b',
    'acme/a..b',
    '-acme/model',
    'acme/model-',
    'acme/.model',
    'acme/model.git',
    `acme/${'a'.repeat(97)}`,
    'acme/model@a b',
    'acme/model@a~1',
    'acme/model@a..b',
    'acme/model@/x',
    'acme/model@x/',
    'acme/model@-x',
    'acme/model@a@b',
    'acme/model@a\u0000b',
    `acme/model@${'a'.repeat(256)}`,
    'acme/model@\ud800',
    'acme/<name>',
    'acme/model?x=1',
    '"acme/model"',
    'https://example.com/acme/model',
    'https://huggingface.co.evil.example/acme/model',
    'https://[bad',
    'https://',
    's3://bucket/key',
    'file:///acme/model',
    'https://huggingface.co/',
    'https://huggingface.co/datasets',
    'https://huggingface.co/spaces/',
    'https://huggingface.co/models',
    'https://huggingface.co/settings/tokens',
    'https://huggingface.co/docs/hub',
    'git@github.com:acme/model',
  ])('%s', (text) => {
    expect(read(text)).toBe('invalid-id');
  });

  test('an address with a user name or a password, which the reason does not repeat', () => {
    for (const text of [
      'https://user:pass-word@huggingface.co/acme/x',
      'https://pass-word@huggingface.co/acme/x',
    ]) {
      expect(parseRepo(text)).toEqual({
        ok: false,
        is: 'invalid-id',
        reason: 'the URL contains a user name or password',
      });
    }
    const foreign = parseRepo('https://pass-word.example/acme/x');
    expect(foreign.ok ? '' : foreign.reason).not.toContain('pass-word');
  });
});

describe('a suffix behind a colon is named as what is wrong:', () => {
  const COLON = /the id ends before the colon/;
  const refusal = (text: string) => {
    const parsed = parseRepo(text, HOSTS);
    return parsed.ok ? null : parsed;
  };

  test.each([
    ['acme/Mini-GGUF:Q4_K_M', ':Q4_K_M'],
    ['hf.co/acme/Mini-GGUF:Q8_0', ':Q8_0'],
    ['https://huggingface.co/acme/Mini-GGUF:latest', ':latest'],
    ['hf://acme/Mini-GGUF:Q4_0/model.gguf', ':Q4_0'],
    ['datasets/acme/corpus:train', ':train'],
  ])('%s', (text, suffix) => {
    expect(refusal(text)).toMatchObject({
      is: 'invalid-id',
      reason: `"${suffix}" is not part of the repo id`,
      advice: expect.stringMatching(COLON),
    });
    expect(refusal(text)?.advice).toContain(`Remove "${suffix}"`);
  });

  test.each(['acme/x:write', 'datasets/acme/x:READ', 'acme/x:optional'])(
    '%s has a word of the line behind it',
    (text) => {
      expect(refusal(text)?.advice).toMatch(
        /^Write a blank instead of the colon in front of (?:write|READ|optional)\.$/,
      );
    },
  );

  test('nothing at all is behind it', () => {
    expect(refusal('acme/x:')).toEqual({
      ok: false,
      is: 'invalid-id',
      reason: 'the colon is not part of the repo id',
      advice: 'Remove the colon.',
    });
  });

  test.each(['acme/x:Q4 K', 'acme/bob:pass-word@hub.example', 'acme/x:hf_pass-word', 'acme/x:pass-word!'])(
    '%s, without its words',
    (text) => {
      expect(refusal(text.replace(' ', '%'))?.advice).toMatch(COLON);
      expect(JSON.stringify(refusal(text))).not.toContain('pass-word');
    },
  );

  test.each([
    'dataset:acme/x',
    'hf:acme/x',
    'localhost:8080/acme',
    'localhost:8080/acme/x',
    'bob:pass-word@huggingface.co/acme/x',
    'acme/:Q4',
    'acme/x/y:Q4',
    'acme/m!x:Q4',
    'model:Q4',
    'C:/acme/x:Q4',
    's3://acme/x:Q4',
  ])('but not in %s', (text) => {
    expect(refusal(text)).toMatchObject({ is: 'invalid-id' });
    expect(refusal(text)?.advice).toBeUndefined();
    expect(refusal(text)?.reason).not.toMatch(/colon|is not part/);
  });
});

describe('the file of a reference is kept', () => {
  const fileOf = (text: string) => {
    const parsed = parseRepo(text, HOSTS);
    if (!parsed.ok) return parsed.is;
    const { file } = parsed;
    return file === undefined ? null : `${file.path}${file.mayBeFolder ? ' or a folder' : ''}`;
  };

  test.each([
    ['https://huggingface.co/acme/model/blob/main/config.json', 'config.json'],
    ['https://huggingface.co/acme/model/resolve/abc123/a/b.bin?download=true', 'a/b.bin'],
    ['https://huggingface.co/datasets/acme/c/raw/main/README.md#usage', 'README.md'],
    ['https://huggingface.co/acme/model/blob/refs/pr/1/config.json', 'config.json'],
    ['https://huggingface.co/acme/model/blob/refs%2Fpr%2F1/config.json', 'config.json'],
    ['https://huggingface.co/datasets/acme/c/blob/main/a%20b/%C3%A9t%C3%A9%23%3F.txt', 'a b/été#?.txt'],
    ['https://huggingface.co/acme/blob/blob/main/x', 'x'],
    ['https://huggingface.co/gpt2/resolve/main/config.json', 'config.json'],
    ['hf.co/acme/model/blob/main/photo@2x.png', 'photo@2x.png'],
    ['hf://acme/model/weights/a.bin', 'weights/a.bin or a folder'],
    ['hf://acme/model/photo@2x.png', 'photo@2x.png or a folder'],
    ['hf://datasets/acme/c@v2/data/train.csv', 'data/train.csv or a folder'],
    ['hf://datasets/acme/c@refs/convert/parquet/default/0.parquet', 'default/0.parquet or a folder'],
    ['hf://datasets/acme/c@~parquet/a#b.csv', 'a#b.csv or a folder'],
    ['hf://gpt2@main/config.json', 'config.json or a folder'],
    ['hf://buckets/acme/bucket/a/b', 'a/b or a folder'],
  ])('%s', (text, file) => {
    expect(fileOf(text)).toBe(file);
  });

  test.each([
    'acme/model',
    'acme/model@feature/config.json',
    'https://huggingface.co/acme/model/tree/main/sub/folder',
    'https://huggingface.co/acme/model/blob/main',
    'https://huggingface.co/acme/model/blob/main/',
    'https://huggingface.co/acme/model/commits/main/config.json',
    'https://huggingface.co/acme/model/discussions/5',
    'hf://acme/model',
    'hf://acme/model/',
    'hf://acme/model@v1',
    'hf://datasets/acme/c/data/',
    'hf://datasets/acme/c/data/*.parquet',
    'hf://datasets/acme/c/**/train-[0-9].csv',
    'hf://datasets/acme/c/data/train-?.csv',
  ])('but %s names none', (text) => {
    expect(fileOf(text)).toBeNull();
  });

  test.each([
    'hf://acme/model/../../other/model/x',
    'hf://acme/model/./x',
    'https://huggingface.co/acme/model/blob/main/%2E%2E%2Fx',
    'https://huggingface.co/acme/model/blob/main/a%00b',
    'hf://acme/model/\ud800',
    'hf://acme/model/hf_0123456789abcdefghij',
  ])('and %j leads elsewhere or holds what no file has in its name', (text) => {
    expect(fileOf(text)).toBe('invalid-id');
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    'acme',
    'model',
    'datasets',
    'models',
    'spaces',
    '/',
    '/',
    '/',
    '@',
    'refs',
    'pr',
    '1',
    '%2F',
    '%',
    '$',
    '{',
    '}',
    '~',
    ':',
    '..',
    '--',
    '.',
    '.git',
    'https://huggingface.co/',
    'hf://',
    'hf.co/',
    'tree',
    'blob',
    'resolve',
    '#',
    '?',
    ' ',
    '\\',
    '\u0000',
    'é',
    '\ud83d',
    'git@hf.co:',
    '_',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 10 }).map((words) => words.join('')),
  );

  test('reading gives a result, and what is understood is printed in a form that reads the same', () => {
    let understood = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseRepo(text, HOSTS);
        if (!parsed.ok) return expect(parsed.reason).not.toBe('');
        if (namespaceOf(parsed.ref)?.includes('hf.co') || parsed.ref.id.startsWith('hub.example/')) return;
        understood += 1;
        expect(parseRepo(formatRepo(parsed.ref), HOSTS)).toEqual({ ok: true, ref: parsed.ref });
        expect(() => encodeURIComponent(revisionOf(parsed.ref))).not.toThrow();
      }),
      { numRuns: runs(5000) },
    );
    expect(understood).toBeGreaterThan(0);
  });

  test('every valid reference survives printing and reading', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,20}[A-Za-z0-9_])?$/);
    const refs = fc.record({
      type: fc.constantFrom(...REPO_TYPES),
      id: fc.tuple(segment, segment).map((words) => words.join('/')),
      revision: fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9_]{0,20}(?:\/[a-z0-9]{1,8})?$/)),
    });
    fc.assert(
      fc.property(refs, (ref) => {
        fc.pre(ref.type !== 'bucket' || ref.revision === null);
        fc.pre(!/--|\.\.|\.git(?:\/|$)|^(?:none|null|nil|undefined|nan)\//i.test(ref.id));
        expect(parseRepo(formatRepo(ref))).toEqual({ ok: true, ref });
      }),
    );
  });
});

describe('a bucket', () => {
  test('has no revision to list', () => {
    expect(parseRepo('buckets/acme/cache')).toMatchObject({ ok: true });
    expect(parseRepo('buckets/acme/cache@v1')).toMatchObject({ ok: false, is: 'invalid-id' });
  });
});

describe('the paths of a repo', () => {
  const dataset: RepoRef = { type: 'dataset', id: 'acme/corpus', revision: null };
  const model: RepoRef = { type: 'model', id: 'gpt2', revision: 'v1' };

  test('are those of the API and of the pages', () => {
    expect([apiPath(dataset), pagePath(dataset), revisionOf(dataset), namespaceOf(dataset)]).toEqual([
      '/api/datasets/acme/corpus',
      '/datasets/acme/corpus',
      'main',
      'acme',
    ]);
    expect([apiPath(model), pagePath(model), revisionOf(model), namespaceOf(model)]).toEqual([
      '/api/models/gpt2',
      '/gpt2',
      'v1',
      null,
    ]);
  });

  test.each([
    ['/api/datasets/acme/corpus/auth-check', dataset],
    ['/api/datasets/acme/corpus/auth-check/write', dataset],
    ['/api/datasets/acme/corpus?expand[]=private', dataset],
    ['/api/models/gpt2/auth-check', { ...model, revision: null }],
    ['/mirror/api/models/gpt2/revision/v1', { ...model, revision: null }],
    ['/api/whoami-v2', null],
    ['/api/papers/x/y', null],
    ['/acme/corpus', null],
  ])('lead back to the reference: %s', (path, ref) => {
    expect(refFromApiPath(path)).toEqual(ref);
  });
});

describe('what GitHub does not expand is named, with what it does expand:', () => {
  test.each([
    ['$(cat model.txt)', 'no shell runs the command in it', 'steps.ID.outputs.NAME'],
    ['acme/$(cat model.txt)', 'no shell runs the command in it', 'steps.ID.outputs.NAME'],
    ['{{ vars.MODEL }}', 'GitHub expands only ${{ … }}', 'Write a dollar sign before the braces.'],
    ['acme/{{model}}', 'GitHub expands only ${{ … }}', 'Write a dollar sign before the braces.'],
  ])('%s', (text, reason, advice) => {
    expect(parseRepo(text)).toMatchObject({
      is: 'placeholder-id',
      reason,
      advice: expect.stringContaining(advice),
    });
  });

  test('an expression that came out of a variable is expanded no more', () => {
    const parsed = parseRepo('${{ inputs.model }}');
    expect(parsed).toMatchObject({
      ok: false,
      is: 'placeholder-id',
      reason: 'it contains an unexpanded variable',
    });
  });
});
