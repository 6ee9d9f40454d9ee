import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const README = readFileSync('README.md', 'utf8');

interface Manifest {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, unknown>;
}

const MANIFEST: Manifest = parse(readFileSync('action.yml', 'utf8'));

/** A section with what is below it, up to the next heading of its own weight. */
function section(heading: string): string {
  return README.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
}

const codeWords = (text: string): string[] =>
  Array.from(text.matchAll(/`([^`]+)`/g), (match) => match[1] ?? '');

/** The cells of the table in a section, row by row, without its head. */
function rowsOf(heading: string): string[][] {
  const lines = section(heading)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

describe('the tables of the README', () => {
  test('have every input of action.yml once, and no other', () => {
    const named = rowsOf('Inputs').flatMap(([names = '']) => codeWords(names));
    expect([...named].sort()).toEqual(Object.keys(MANIFEST.inputs).sort());
  });

  test('have the defaults of action.yml', () => {
    const told = rowsOf('Inputs').flatMap(([names = '', defaults = '']) => {
      const inputs = codeWords(names);
      const values = inputs.length === 1 ? [defaults] : defaults.split(', ');
      return inputs.map((input, index) => [input, values[index] ?? ''] as const);
    });
    expect(told.length).toBeGreaterThan(20);
    const wrong = told.filter(([input, value]) => {
      const real = MANIFEST.inputs[input]?.default ?? '';
      // Without a value of its own an input has none, or is looked for elsewhere.
      return real === '' ? value !== 'none' && !/^`HF_[A-Z]+`, else/.test(value) : value !== `\`${real}\``;
    });
    expect(wrong).toEqual([]);
  });

  test('have every output of action.yml once, and no other', () => {
    const named = rowsOf('Outputs').flatMap(([names = '']) => codeWords(names));
    expect(named.sort()).toEqual(Object.keys(MANIFEST.outputs).sort());
  });
});

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'examples/README.md',
  'tools/emulator/README.md',
  'tools/conformance/README.md',
];

const withoutBlocks = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

/** The names by which GitHub lets a heading be linked to. */
function anchorsOf(path: string): Set<string> {
  const headings = withoutBlocks(readFileSync(path, 'utf8')).matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    Array.from(headings, ([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

describe('the documents', () => {
  test.each(DOCUMENTS)('%s links only to files and headings that are there', (path) => {
    const text = withoutBlocks(readFileSync(path, 'utf8'));
    const targets = Array.from(
      text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm),
      (m) => m[1] ?? m[2] ?? '',
    );
    const dead = targets
      // Pages of the repository on GitHub, and of others.
      .filter((target) => !/^(?:https?:|\.\.\/\.\.\/)/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const there = file === '' ? path : join(dirname(path), file);
        return !existsSync(there) || (anchor !== undefined && !anchorsOf(there).has(anchor));
      });
    expect(dead).toEqual([]);
  });

  test('name only files of this repository that are there', () => {
    const named = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'].flatMap((path) =>
      codeWords(withoutBlocks(readFileSync(path, 'utf8')))
        .flatMap((words) => words.split(' '))
        .filter((word) => /^(?:src|__tests__|emulator|scripts|fuzz|docs|conformance)\/[\w./-]+$/.test(word)),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((word) => !existsSync(word))).toEqual([]);
  });

  test('name only commands that package.json has', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = DOCUMENTS.flatMap((path) =>
      Array.from(
        readFileSync(path, 'utf8').matchAll(/npm run (?:-s )?([a-z0-9:-]+)/g),
        (match) => match[1] ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('what the documents say of the usual advice', () => {
  const advice = readFileSync('docs/usual-advice.md', 'utf8').split(/^- /m).slice(1);
  const scenarios = new Set(
    JSON.parse(readFileSync('__tests__/scenarios.json', 'utf8')).map(({ id }: { id: string }) => id),
  );

  test('is five pieces of it', () => {
    expect(advice).toHaveLength(5);
  });

  test.each(advice.map((text) => [text.split('"')[1] ?? '', text] as const))(
    '%s rests on what is there',
    (_, text) => {
      // A bracket with nothing but code in it holds proofs, and the advice ends with one.
      const brackets = Array.from(text.matchAll(/\(((?:`[^`]+`(?:,\s+)?)+)\)/g), (match) => match[1] ?? '');
      expect(text.trimEnd()).toMatch(/`\)\.$/);
      expect(brackets).not.toEqual([]);
      const unknown = brackets
        .flatMap(codeWords)
        .filter((word) => !scenarios.has(word) && !(/\.(?:ts|mjs)$/.test(word) && existsSync(word)));
      expect(unknown).toEqual([]);
    },
  );
});
