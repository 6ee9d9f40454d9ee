import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const PAGE = readFileSync('docs/architecture.md', 'utf8');

/** What lies beside the sources without being any. */
const NOT_OURS = ['.git', 'node_modules', 'coverage', '.cache'];

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !NOT_OURS.includes(item.name))
    .map((item) => normalize(`${folder}/${item.name}/`).replaceAll('\\', '/'));

const foldersUnder = (folder: string): string[] =>
  foldersIn(folder).flatMap((path) => [path, ...foldersUnder(path)]);

/** The paths that the tree on the page names, by its indentation; folders end with a slash. */
function treeOf(page: string): string[] {
  const block = /^```text\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
  const above: string[] = [];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+) +\S/.exec(line) ?? [];
      above.length = indent.length / 2;
      above.push(name);
      return above.join('');
    });
}

describe('the tree on the page about the architecture', () => {
  const tree = treeOf(PAGE);

  test('names every folder at the top and every folder of src, each once', () => {
    const wanted = [...foldersIn('.'), ...foldersUnder('src')];
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((path) => !tree.includes(path))).toEqual([]);
    expect(new Set(tree).size).toBe(tree.length);
  });

  test('names every file at the top of src', () => {
    const files = readdirSync('src', { withFileTypes: true }).filter((item) => item.isFile());
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(({ name }) => `src/${name}`).filter((path) => !tree.includes(path))).toEqual([]);
  });

  test('names nothing that is not there', () => {
    const paths = [...foldersIn('.'), ...['__tests__', 'dist', 'docs', 'src', 'tools'].flatMap(foldersUnder)];
    const files = readdirSync('src', { withFileTypes: true }).filter((item) => item.isFile());
    const there = new Set([...paths, ...files.map(({ name }) => `src/${name}`)]);
    expect(tree.filter((path) => !there.has(path))).toEqual([]);
  });
});

interface Import {
  from: string;
  /** A file of `src`, from there on, or a module of Node or of a package. */
  to: string;
  /** Whether it is gone when the types are. */
  isType: boolean;
  /** Whether it is loaded only when the code comes to it. */
  isLate: boolean;
}

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.ts$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause;
    return (
      node.isTypeOnly ||
      (names !== undefined && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly))
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  );
}

function importsOf(file: string): Import[] {
  const tree = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean, isLate: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const path = normalize(join(dirname(file), text)).replaceAll('\\', '/');
    const to = text.startsWith('.') ? path.replace(/\.js$/, '.ts') : text;
    found.push({ from: file, to, isType, isLate });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node), false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const IMPORTS = SOURCES.flatMap(importsOf);

/** The folder of src that a file is in; null for those at the top. */
const roomOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : null);
const isOurs = (path: string) => SOURCES.includes(path);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

/** Files at the top that know none of the folders, so that every folder may use them. */
const PLAIN_WORDS = [
  'around-token.ts',
  'encoded-token.ts',
  'decoded.ts',
  'echo.ts',
  'endpoint.ts',
  'file-error.ts',
  'foreign-credential.ts',
  'input-variables.ts',
  'inputs.ts',
  'placeholder.ts',
  'plain-letters.ts',
  'private-folder.ts',
  'proxy.ts',
  'publisher.ts',
  'repo-line.ts',
  'repo.ts',
  'secret.ts',
  'showable.ts',
  'stray-character.ts',
  'token-fault.ts',
  'token-form.ts',
  'token.ts',
  'toolkit.ts',
  'turn.ts',
  'unescaped.ts',
  'version.ts',
  'yaml-document.ts',
];

/** By folder, those of whose values it may make use, and those of which it may know the types. */
const MAY_IMPORT: Record<string, { values: string[]; types: string[] }> = {
  netrc: { values: [], types: [] },
  resolve: { values: ['netrc'], types: ['observe'] },
  diagnose: { values: ['netrc', 'resolve', 'hub', 'references'], types: ['observe'] },
  hub: { values: [], types: [] },
  references: { values: ['hub'], types: [] },
  observe: { values: ['netrc', 'hub'], types: ['references'] },
  act: { values: ['netrc', 'observe'], types: ['diagnose'] },
  report: { values: ['diagnose', 'netrc'], types: ['act', 'hub', 'observe', 'references', 'resolve'] },
};

/** Modules of Node that compute, and touch nothing outside of the process. */
const COMPUTES = ['node:buffer', 'node:crypto', 'node:util'];

/** What a file loads, and all that is loaded along with it; not what is loaded late. */
function loadedWith(entries: readonly string[]): Set<string> {
  const loaded = new Set(entries);
  for (const path of loaded) {
    for (const one of IMPORTS) {
      if (one.from === path && !one.isType && !one.isLate) loaded.add(one.to);
    }
  }
  return loaded;
}

describe('the folders of src', () => {
  test('are all under the rules', () => {
    expect(IMPORTS.length).toBeGreaterThan(500);
    const rooms = new Set(SOURCES.map((path) => roomOf(path)));
    rooms.delete(null);
    expect([...rooms].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test.each(Object.entries(MAY_IMPORT))('%s knows no folder but those it may know', (room, may) => {
    const wrong = IMPORTS.filter((one) => {
      const other = isOurs(one.to) ? roomOf(one.to) : null;
      if (roomOf(one.from) !== room || other === null || other === room) return false;
      return !may.values.includes(other) && !(one.isType && may.types.includes(other));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('use of the files at the top only plain words', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        roomOf(from) !== null && isOurs(to) && roomOf(to) === null && !PLAIN_WORDS.includes(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('are unknown to plain words', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => PLAIN_WORDS.includes(from) && isOurs(to) && !PLAIN_WORDS.includes(to),
    );
    expect(wrong.map(shown)).toEqual([]);
    expect(PLAIN_WORDS.filter((path) => !IMPORTS.some(({ to }) => to === path))).toEqual([]);
  });
});

describe('what is pure', () => {
  test.each(['netrc', 'resolve', 'diagnose'])('%s loads nothing that reads, writes or sends', (room) => {
    const entries = SOURCES.filter((path) => roomOf(path) === room);
    const outside = [...loadedWith(entries)].filter((path) => !isOurs(path));
    expect(entries.length).toBeGreaterThan(3);
    expect(outside.filter((path) => !COMPUTES.includes(path))).toEqual([]);
  });
});

describe('what is loaded when', () => {
  test('nothing that concludes, changes or shows is loaded before the first requests leave', () => {
    const first = [...loadedWith(['index.ts'])];
    const rooms = first.filter(isOurs).map(roomOf);
    expect(first).toContain('beginning.ts');
    expect(first).not.toContain('action.ts');
    expect(rooms).not.toContain('act');
    expect(rooms).not.toContain('report');
    expect(first.filter((path) => roomOf(path) === 'diagnose')).toEqual(['diagnose/first-looks.ts']);
    expect(first.filter((path) => /^(?:undici|yaml|@actions\/github)/.test(path))).toEqual([]);
  });

  test('nothing that changes a runner is loaded unless there is something to change', () => {
    const rooms = [...loadedWith(['index.ts', 'action.ts'])].map(roomOf);
    expect(rooms).toContain('report');
    expect(rooms).not.toContain('act');
  });

  test('the post step loads nothing unless there is something to put back', () => {
    expect([...loadedWith(['post.ts'])]).toEqual(['post.ts']);
  });
});

test('the emulator knows nothing of src, and src nothing outside of itself', () => {
  const emulator = readdirSync('tools/emulator', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[cm]js$/.test(name),
  );
  expect(emulator.length).toBeGreaterThan(50);
  const guilty = emulator.filter((name) =>
    /['"/]src\//.test(readFileSync(join('tools/emulator', name), 'utf8')),
  );
  expect(guilty).toEqual([]);
  const outward = IMPORTS.filter(({ to }) => to.startsWith('..'));
  expect(new Set(outward.map(({ from }) => from))).toEqual(new Set(['toolkit.ts']));
  expect(outward.filter(({ to }) => !to.startsWith('../node_modules/@actions/core/'))).toEqual([]);
});

test('no file of src is longer than 300 lines', () => {
  const long = SOURCES.map((name) => ({
    name,
    lines: readFileSync(join('src', name), 'utf8').trimEnd().split('\n').length,
  })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
