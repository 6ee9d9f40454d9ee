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

const isOurs = (path: string) => SOURCES.includes(path);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

/**
 * The folders of src, top floor first: an import points down this list, never up, those of types included. What is in
 * no folder is at the very top.
 */
const FLOORS = [
  'command-line',
  'steps',
  'report',
  'explain',
  'probing',
  'causes',
  'cleanup',
  'cleanup/plan',
  'evidence',
  'clients',
  'discovery',
  'job',
  'runner',
  'hub',
  'netrc',
  'actions',
  'model',
];

/** The folders that take all they know as arguments. */
const PURE = [
  'explain',
  'probing',
  'causes',
  'cleanup/plan',
  'evidence',
  'clients',
  'discovery',
  'job',
  'netrc',
  'model',
];

/** The file of each folder that says what the folder is for. */
const MAIN_FILES: Record<string, string> = {
  'command-line': 'command-line.ts',
  steps: 'collect.ts',
  report: 'report.ts',
  explain: 'explain.ts',
  probing: 'next-probes.ts',
  causes: 'diagnose.ts',
  cleanup: 'scrub.ts',
  'cleanup/plan': 'stale.ts',
  evidence: 'evidence.ts',
  clients: 'clients.ts',
  discovery: 'discovery.ts',
  job: 'job.ts',
  runner: 'runner-facts.ts',
  hub: 'client.ts',
  netrc: 'removal.ts',
  actions: 'commands.ts',
  model: 'secret.ts',
};

/** The longest path in the list that a file lies under; the empty one for the files at the top. */
const floorOf = (path: string) =>
  FLOORS.filter((floor) => path.startsWith(`${floor}/`)).sort((a, b) => b.length - a.length)[0] ?? '';

/** Modules of Node that compute, and touch nothing outside of the process. */
const COMPUTES = [
  ...['node:buffer', 'node:crypto', 'node:util', '@actions/http-client/lib/proxy'],
  ...['yaml', 'smol-toml', 'unbash', '@lezer/common', '@lezer/javascript', '@lezer/python'],
];

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
  test('are those of the list, and at the top there are only the entries and the plot', () => {
    expect(IMPORTS.length).toBeGreaterThan(500);
    const floors = new Set(SOURCES.map(floorOf));
    expect([...floors].sort()).toEqual(['', ...FLOORS].sort());
    expect(SOURCES.filter((path) => floorOf(path) === '')).toEqual([
      'cli.ts',
      'index.ts',
      'post.ts',
      'run.ts',
    ]);
  });

  test('import nothing from further up the list, not even a type', () => {
    const heightOf = (path: string) => FLOORS.indexOf(floorOf(path));
    const upward = IMPORTS.filter(({ from, to }) => isOurs(to) && heightOf(to) < heightOf(from));
    expect(upward.map(shown)).toEqual([]);
  });

  test.each(FLOORS)('%s says in its main file what comes in, what goes out and what it may know', (floor) => {
    const [head = ''] = readFileSync(join('src', floor, MAIN_FILES[floor] ?? ''), 'utf8').split('*/');
    expect(head.match(/^ \* (?:In|Out|Knows): /gm)).toEqual([' * In: ', ' * Out: ', ' * Knows: ']);
  });

  test('have no two files of one name', () => {
    const names = SOURCES.map((path) => path.slice(path.lastIndexOf('/') + 1));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('what is pure', () => {
  test.each(PURE)('%s loads nothing that reads, writes or sends', (floor) => {
    const entries = SOURCES.filter((path) => floorOf(path) === floor);
    const outside = [...loadedWith(entries)].filter((path) => !isOurs(path));
    expect(entries.length).toBeGreaterThan(3);
    expect(outside.filter((path) => !COMPUTES.includes(path))).toEqual([]);
  });
});

test('the report calls no rule: of all that concludes it takes types alone, but for the one cause that the post step finds', () => {
  const concluding = [
    'probing',
    'causes',
    'cleanup',
    'cleanup/plan',
    'evidence',
    'clients',
    'discovery',
    'job',
  ];
  const taken = IMPORTS.filter(
    ({ from, to, isType }) => floorOf(from) === 'report' && concluding.includes(floorOf(to)) && !isType,
  );
  expect(new Set(taken.map(({ to }) => to))).toEqual(new Set(['causes/runner/cleanup-failures.ts']));
});

describe('what is loaded when', () => {
  test('nothing that concludes, changes or shows is loaded before the first requests leave', () => {
    const first = [...loadedWith(['index.ts'])];
    const floors = new Set(first.filter(isOurs).map(floorOf));
    expect(first).toContain('steps/start.ts');
    expect(first).not.toContain('run.ts');
    for (const floor of ['report', 'causes', 'cleanup', 'evidence']) expect(floors).not.toContain(floor);
    expect(first.filter((path) => floorOf(path) === 'probing')).toEqual(['probing/first-probes.ts']);
    expect(first.filter((path) => /^(?:undici|yaml|@actions\/github)/.test(path))).toEqual([]);
  });

  test('nothing that changes a runner is loaded unless there is something to change', () => {
    const loaded = [...loadedWith(['index.ts', 'run.ts'])];
    expect(loaded.map(floorOf)).toContain('report');
    expect(loaded.filter((path) => floorOf(path) === 'cleanup')).toEqual(['cleanup/cleanup-result.ts']);
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
  expect(new Set(outward.map(({ from }) => from))).toEqual(new Set(['actions/commands.ts']));
  expect(outward.filter(({ to }) => !to.startsWith('../node_modules/@actions/core/'))).toEqual([]);
});

test('no file of src is longer than 300 lines', () => {
  const long = SOURCES.map((name) => ({
    name,
    lines: readFileSync(join('src', name), 'utf8').trimEnd().split('\n').length,
  })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
