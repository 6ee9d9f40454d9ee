import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FILE_KINDS } from '../../src/discovery/file-kinds.js';
import { formatRepo, parseRepo } from '../../src/model/repo.js';

/** A path of each kind. */
const PATHS = [
  'a.py',
  'a.ipynb',
  'a.ts',
  'a.sh',
  'Makefile',
  'Dockerfile',
  'compose.yml',
  'package.json',
  'README.md',
  'a.yaml',
  'a.json',
  'a.toml',
];

/** What people write in any of them, to be put together in any order. */
const PIECES = [
  ...['model_name_or_path: ', 'repo_id = ', '"base_model": ', 'dataset_name=', 'base_model:\n  - '],
  ...['AutoModel.from_pretrained(', 'load_dataset(', 'hf download ', 'git push https://huggingface.co/'],
  ...['FROM x\nRUN ', 'ENV MODEL_ID=', 'services:\n  a:\n    command: ', 'all:\n\t', '{"scripts":{"test":"'],
  ...[
    '---\n',
    'datasets:\n- ',
    '{"cells":[{"cell_type":"code","source":["',
    '[a]\n',
    'import x\n',
    '<<EOF\n',
  ],
  ...[
    '"qwen/tiny"',
    'qwen/tiny',
    "'qwen/corpus'",
    '$X',
    '${X:-qwen/tiny}',
    '$(',
    ')',
    '}',
    ']',
    '"',
    "'",
    '`',
  ],
  ...['\n', '\r\n', '\t', '  ', ': ', '- ', '#', '\\', '\u0000', '\u2028', '\ud800', '&a ', '*a', '!!x '],
];
const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 20 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe('Whatever a file holds', () => {
  test('every kind has a path here', () => {
    const kinds = PATHS.map((path) => FILE_KINDS.find((kind) => kind.has(path)));
    expect(new Set(kinds)).toEqual(new Set(FILE_KINDS));
  });

  test.each(PATHS)(
    'of %s only valid ids come, with lines that are there, and leads within the workspace',
    async (path) => {
      const kind = FILE_KINDS.find((one) => one.has(path));
      if (kind === undefined) throw new Error(`no kind has ${path}`);
      await fc.assert(
        fc.asyncProperty(texts, fc.constantFrom(null, 'test', 'all'), async (text, part) => {
          const file = { path, text };
          const { mentions, leads } = await kind.read(file, part);
          const scanned = [true, false].flatMap((isReached) => [...(kind.scan?.(file, isReached) ?? [])]);
          const lines = text.split('\n').length;
          for (const { ref, line } of [...mentions, ...scanned]) {
            const parsed = parseRepo(formatRepo(ref));
            expect(parsed).toMatchObject({ ok: true, ref: { type: ref.type, id: ref.id } });
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
          }
          expect(scanned.every(({ isCertain }) => !isCertain)).toBe(true);
          for (const lead of [...leads, ...(kind.imports?.(file) ?? [])]) {
            const paths = lead.is === 'file' ? lead.paths : [lead.folder];
            for (const one of paths) expect(one).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)|\0/);
          }
        }),
      );
    },
  );
});
