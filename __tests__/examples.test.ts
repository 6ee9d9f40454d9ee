import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { RUNS } from '../tools/e2e/runs.mjs';
import { actionlint, foreignUses, githubParser, PINNED, usesOf, workflowFilesIn } from './workflow-files.js';

const examples = workflowFilesIn('examples');
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
  const parts = recipePage.matchAll(/([^`](?:(?!```)[\s\S])*?)```yaml\n([\s\S]*?)```/g);
  return Array.from(parts, ([, prose = '', block = '']) => ({
    files: Array.from(prose.matchAll(/\]\(([\w-]+\.yml)\)/g), (link) => `examples/${link[1]}`),
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
    ).toEqual(examples.map(({ path }) => path));
  });

  test('are all linked in the README, under its recipes', () => {
    const section = readme.split('\n## Recipes\n')[1]?.split('\n## ')[0] ?? '';
    const linked = Array.from(section.matchAll(/\]\((examples\/[\w-]+\.yml)\)/g), (link) => link[1] ?? '');
    expect(linked.sort()).toEqual(examples.map(({ path }) => path));
  });

  test('stand among the recipes as they are in their files', () => {
    expect(recipes().length).toBeGreaterThanOrEqual(9);
    const strangers = recipes().filter(({ files, block }) => {
      const texts = examples.filter(({ path }) => files.includes(path)).map(({ text }) => text);
      return !texts.some((text) => isPartOf(text, block));
    });
    expect(strangers).toEqual([]);
  });

  test('are what every piece of YAML in the README and on other pages for users is from', () => {
    const pieces = [readme, recipePage, ...otherPages].flatMap((page) =>
      Array.from(page.matchAll(/```yaml\n([\s\S]*?)```/g), ([, piece = '']) => piece),
    );
    expect(pieces.length).toBeGreaterThan(recipes().length);
    expect(pieces.filter((piece) => !examples.some(({ text }) => isPartOf(text, piece)))).toEqual([]);
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
