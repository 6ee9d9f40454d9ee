import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../../../src/hub/references/contents.js';

const MALFORMED = { ok: false, problem: 'malformed' };
const TOO_LARGE = { ok: false, problem: 'too-large' };
const value = (content: unknown) => ({ ok: true, value: content });

const read = (path: string, text: string) => contentsOf(path, text, ['base_model', 'tags']);

describe('a file is read', () => {
  test('a file is read as JSON', async () => {
    expect(await read('config.json', '{"a": [1]}')).toEqual(value({ a: [1] }));
    expect(await read('config.json', '{"a": ')).toEqual(MALFORMED);
    expect(await read('config.json', '<html>')).toEqual(MALFORMED);
    expect(await read('config.json', '')).toEqual(MALFORMED);
  });

  test('a file is read as YAML, with the words of older versions of it as text', async () => {
    expect(await read('config.yaml', 'a:\n  b: x/y@z\n  c: $model/z # why\n')).toEqual(
      value({ a: { b: 'x/y@z', c: '$model/z' } }),
    );
    expect(await read('config.yaml', 'a: 1\na: 2\n')).toEqual(value({ a: 2 }));
    expect(await read('config.yaml', 'a: !new:far.Class\n  b: 1\n')).toEqual(value({ a: { b: 1 } }));
    expect(await read('config.yaml', '')).toEqual(value(null));
    expect(await read('config.yaml', 'a: [')).toEqual(MALFORMED);
    expect(await read('config.yaml', 'a: *b')).toEqual(MALFORMED);
  });

  test('a file is read as the wanted fields at the head of a card', async () => {
    const card = (head: string) => read('README.md', `---\n${head}\n---\n# base_model: none\n`);
    expect(await card('base_model: a/b\nlicense: mit')).toEqual(value({ base_model: 'a/b' }));
    expect(await card('tags:\n- lora\n\n# more\n- peft\nother:\n- x')).toEqual(
      value({ tags: ['lora', 'peft'] }),
    );
    expect(await card('"base_model" : [a/b]')).toEqual(value({ base_model: ['a/b'] }));
    expect(await card('other: |\n  base_model: a/b')).toEqual(value(null));
    expect(await card('other: [\nbase_model: a/b')).toEqual(value({ base_model: 'a/b' }));
    expect(await read('README.md', '\uFEFF---\r\nbase_model: a/b\r\n---\r\n')).toEqual(
      value({ base_model: 'a/b' }),
    );
    for (const text of ['', '# Title\n---\nbase_model: a/b\n---\n', '---\nbase_model: a/b\n']) {
      expect(await read('README.md', text)).toEqual(value(null));
    }
  });

  test('a file is read however long the rest of a card is', async () => {
    const results = Array.from({ length: 20_000 }, (_, index) => `- name: x${index}\n  value: [1]`).join(
      '\n',
    );
    const text = `---\nmodel-index:\n${results}\nbase_model: a/b\n---\n`;
    expect(await read('README.md', text)).toEqual(value({ base_model: 'a/b' }));
  });

  test('a file is read with marks behind what is no line end as one text', async () => {
    const marks = await read('config.yaml', '-\r'.repeat(15_000));
    expect(marks.ok && Array.isArray(marks.value) && marks.value.length).toBe(1);
  });
});

describe('a hostile file is refused', () => {
  test('a hostile file is refused that is too large', async () => {
    expect(await read('config.json', `"${'x'.repeat(1 << 20)}"`)).toEqual(TOO_LARGE);
    expect(await read('config.yaml', `a: ${'x'.repeat(1 << 15)}`)).toEqual(TOO_LARGE);
    expect(await read('README.md', `---\ntags: [${'x,'.repeat(1 << 15)}]\n---\n`)).toEqual(TOO_LARGE);
    expect(await read('config.yaml', '"'.repeat(1 << 20))).toEqual(TOO_LARGE);
  });

  test.each([
    ['brackets', '['.repeat(30_000)],
    ['braces', '{'.repeat(30_000)],
    ['braces behind quotes', '{"}": '.repeat(5_000)],
    ['items in items', '- '.repeat(15_000)],
    ['keys in keys', 'a: '.repeat(10_000)],
    [
      'keys that are collections',
      Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}?`).join('\n'),
    ],
    ['lines ever further in', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('a hostile file is refused that is too deep: %s', async (_, text) => {
    expect(await read('config.yaml', text)).toEqual(MALFORMED);
  });

  test('a hostile file is refused that grows when it is read', async () => {
    const levels = 'bcdefghi'.split('').map((name, index) => {
      const inner = Array(9).fill(`*${'abcdefgh'[index]}`);
      return `${name}: &${name} [${inner.join(', ')}]`;
    });
    expect(await read('config.yaml', ['a: &a [x, x, x]', ...levels].join('\n'))).toEqual(MALFORMED);
  });

  test('a hostile file is refused of which every character is a mistake', async () => {
    for (const text of [
      '"'.repeat(30_000),
      '- ]\n'.repeat(7_000),
      '*a\n'.repeat(7_000),
      '&a '.repeat(9_000),
    ]) {
      expect(await read('config.yaml', text)).toEqual(MALFORMED);
    }
  });

  test('a hostile file reaches no further than itself', async () => {
    const read1 = await read('config.yaml', '__proto__:\n  polluted: 1\nconstructor: x');
    expect(read1.ok).toBe(true);
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(await read('config.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toMatchObject({
      ok: true,
    });
  });
});
