import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { RUNS } from '../tools/e2e/runs.mjs';
import { RECIPE_RUNS } from '../tools/recipes/runs.mjs';
import { actionlint, foreignUses, githubParser, PINNED, usesOf, workflowFilesIn } from './workflow-files.js';

const examples = workflowFilesIn('examples');
/** The recipes for other CIs than GitHub, for clusters and for laptops. */
const elsewhere = readdirSync('examples/elsewhere')
  .sort()
  .map((name) => ({
    path: `examples/elsewhere/${name}`,
    text: readFileSync(`examples/elsewhere/${name}`, 'utf8'),
  }));
const all = [...examples, ...elsewhere].sort((one, other) => (one.path < other.path ? -1 : 1));
const PAGES = ['README.md', 'examples/README.md', 'docs/trusted-publishers.md', 'docs/pull-requests.md'];
const [readme = '', recipePage = '', ...otherPages] = PAGES.map((path) => readFileSync(path, 'utf8'));
const inputs = Object.keys(parse(readFileSync('action.yml', 'utf8')).inputs);

const OURS = /^org\/hf-auth-check(?:\/node24)?@v1$/;
/** What a reader puts in place of: a workflow of their own organisation. */
const READERS_OWN = /^acme\/workflows\/\.github\/workflows\/[\w-]+\.yml@v1$/;

interface Recipe {
  files: string[];
  block: string;
}

/** The recipes of their page: which files each one links, and the lines that it shows of them. */
function recipes(): Recipe[] {
  const parts = recipePage.matchAll(/([^`](?:(?!```)[\s\S])*?)```(?:yaml|sh)\n([\s\S]*?)```/g);
  return Array.from(parts, ([, prose = '', block = '']) => ({
    files: Array.from(prose.matchAll(/\]\(((?:elsewhere\/)?[\w.-]+)\)/g), (link) => `examples/${link[1]}`),
    block,
  }));
}

/** Whether all lines of a block stand in a text one after the other, however far they are indented there. */
function isPartOf(text: string, block: string): boolean {
  const lines = text.split('\n');
  const wanted = block.trimEnd().split('\n');
  return lines.some((_, at) => {
    const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    return wanted.every((line, offset) => lines[at + offset] === (line === '' ? '' : indent + line));
  });
}

describe('the examples', () => {
  test('are all recipes of their page, and each recipe is one of them', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10);
    expect(
      recipes()
        .flatMap(({ files }) => files)
        .sort(),
    ).toEqual(all.map(({ path }) => path));
  });

  test('are all linked in the README, under its recipes', () => {
    const section = readme.split('\n## Recipes\n')[1]?.split('\n## ')[0] ?? '';
    const linked = Array.from(section.matchAll(/\]\((examples\/[\w-]+\.yml)\)/g), (link) => link[1] ?? '');
    expect(linked.sort()).toEqual(examples.map(({ path }) => path));
  });

  test('stand among the recipes as they are in their files', () => {
    expect(recipes().length).toBeGreaterThanOrEqual(9);
    const strangers = recipes().filter(({ files, block }) => {
      const texts = all.filter(({ path }) => files.includes(path)).map(({ text }) => text);
      return !texts.some((text) => isPartOf(text, block));
    });
    expect(strangers).toEqual([]);
  });

  test('are what every piece of YAML in the README and on other pages for users is from', () => {
    const pieces = [readme, recipePage, ...otherPages].flatMap((page) =>
      Array.from(page.matchAll(/```yaml\n([\s\S]*?)```/g), ([, piece = '']) => piece),
    );
    expect(pieces.length).toBeGreaterThan(recipes().length);
    expect(pieces.filter((piece) => !all.some(({ text }) => isPartOf(text, piece)))).toEqual([]);
  });

  test.each(examples)('$path begins with what it is for', ({ text }) => {
    expect(text).toMatch(/^# [^\n]+\n(?:# [^\n]+\n)*name: /);
  });

  test('are valid for actionlint', async () => {
    expect(await actionlint('examples')).toBe('');
  });

  test.each(examples)("$path is valid for GitHub's own parser", async (example) => {
    expect(await githubParser(example)).toEqual([]);
  });

  test('are executed by npm run e2e, every one of them', () => {
    const executed = new Set(RUNS.flatMap(({ workflows }) => workflows));
    expect(examples.map(({ path }) => path).filter((path) => !executed.has(path))).toEqual([]);
  });

  test('give this action nothing but inputs that it has', () => {
    const ours = examples.flatMap(usesOf).filter(({ uses }) => OURS.test(uses));
    expect(ours.length).toBeGreaterThanOrEqual(10);
    const unknown = ours.flatMap(({ where, with: given }) =>
      Object.keys(given)
        .filter((name) => !inputs.includes(name))
        .map((name) => `${where}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('pin the actions of others by hash', () => {
    const foreign = examples
      .flatMap(({ text }) => foreignUses(text))
      .filter((uses) => !OURS.test(uses) && !READERS_OWN.test(uses));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((uses) => !PINNED.test(uses))).toEqual([]);
  });

  test('have no permission but to read the sources, for a report on GitHub, and for an id token', () => {
    const granted = examples.flatMap(({ path, content }) => {
      // Without the key, a workflow has whatever the repository's settings give.
      expect(content).toHaveProperty('permissions');
      return [content, ...Object.values(content.jobs)].flatMap(({ permissions = {} }) =>
        Object.entries(permissions).map(([name, right]) => `${path} ${name}: ${right}`),
      );
    });
    expect(granted.filter((right) => !right.endsWith(' contents: read'))).toEqual([
      'examples/pull-request-report.yml checks: write',
      'examples/pull-request-report.yml pull-requests: write',
      'examples/token-health.yml issues: write',
      'examples/trusted-publisher.yml id-token: write',
    ]);
  });

  test('check out without leaving the credential behind', () => {
    const checkouts = examples.flatMap(usesOf).filter(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((use) => use.with['persist-credentials'] !== false)).toEqual([]);
  });
});

describe('the recipes beyond GitHub', () => {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  /** How each calls the command and keeps its report; the others call the script. */
  const calls = elsewhere.flatMap(({ path, text }) =>
    Array.from(
      text
        .replace(/\n\s+/g, ' ')
        .matchAll(/\bhf-auth-check(?:@1)? (--json [^>]*)> \S*.*?hf-auth-check\.json/g),
      ([, given = '']) => ({
        path,
        options: Array.from(given.matchAll(/ --([a-z-]+)/g), ([, name]) => name),
      }),
    ),
  );

  test.each(elsewhere)('$path begins with what it is for', ({ text }) => {
    expect(text.replace(/^#!.*\n/, '')).toMatch(/^(?:#|\/\/) [A-Za-z]/);
  });

  test('npm run recipes executes every one of them, to a good and to a bad end', () => {
    const ends = (succeeded: boolean) =>
      [
        ...new Set(
          RECIPE_RUNS.filter(({ expected }) => expected.succeeded === succeeded).map(({ recipe }) => recipe),
        ),
      ].sort();
    expect(ends(true)).toEqual(elsewhere.map(({ path }) => path));
    expect(ends(false)).toEqual(elsewhere.map(({ path }) => path));
  });

  test('each call keeps the report and uses no option but inputs of the action', () => {
    const files = [
      'gitlab-ci.yml',
      'kubernetes-init-container.yml',
      'pre-commit-config.yaml',
      'shell-step.sh',
    ];
    expect(calls.map(({ path }) => path)).toEqual(files.map((file) => `examples/elsewhere/${file}`));
    const options = calls.flatMap(({ options }) => options);
    expect(options).toContain('on-missing-token');
    expect(options.filter((option) => !inputs.includes(option ?? ''))).toEqual([]);
  });

  test('npx gets the newest version 1 of the package, and asks nothing', () => {
    const asked = elsewhere.flatMap(({ text }) => text.match(/\bnpx .*?hf-auth-check\S*/g) ?? []);
    expect(new Set(asked)).toEqual(new Set([`npx --yes ${name}@1`]));
  });

  test('every image has a version', () => {
    const images = elsewhere.flatMap(({ text }) => text.match(/(?<=\bimage: ).*/g) ?? []);
    expect(images.length).toBeGreaterThan(2);
    expect(images.filter((image) => !/^[\w./-]+:v?\d+\.\d+/.test(image))).toEqual([]);
  });

  test('pre-commit finds the hook in this repository', () => {
    const [repo] = parse(readFileSync('examples/elsewhere/pre-commit-config.yaml', 'utf8')).repos;
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    expect(hooks).toMatchObject([
      { id: repo.hooks[0].id, entry: name, language: 'node', pass_filenames: false },
    ]);
  });
});
