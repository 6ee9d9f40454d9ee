import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = parse(readFileSync('action.yml', 'utf8'));
const node24 = parse(readFileSync('node24/action.yml', 'utf8'));

describe('the action declared for Node 24', () => {
  test('has the name, the inputs with their defaults, and the outputs of the other, in the same words', () => {
    const { runs: _ofRoot, ...shownByRoot } = root;
    const { runs: _ofNode24, ...shownByNode24 } = node24;
    expect(Object.keys(shownByRoot.inputs).length).toBeGreaterThan(20);
    expect(shownByNode24).toEqual(shownByRoot);
    expect(Object.keys(shownByNode24.inputs)).toEqual(Object.keys(shownByRoot.inputs));
  });

  test('runs the same bundles, by paths from its own folder', () => {
    const { using, ...stages } = root.runs;
    expect(using).toBe('node20');
    const fromItsFolder = Object.fromEntries(
      Object.entries<string>(stages).map(([stage, path]) => [stage, `../${path}`]),
    );
    expect(node24.runs).toEqual({ using: 'node24', ...fromItsFolder });
    const files = Object.values(fromItsFolder).map((path) => normalize(join('node24', path)));
    expect(files).toEqual(['dist/index.js', 'dist/post/index.js']);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

test.each([
  ['action.yml', root],
  ['node24/action.yml', node24],
])('the description in %s is no longer than the Marketplace takes', (_, { description }) => {
  expect(description).not.toBe('');
  expect(description.length).toBeLessThan(125);
});
