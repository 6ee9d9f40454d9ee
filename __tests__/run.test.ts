import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../src/model/version.js';

const action = readFileSync('action.yml', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The names under a key of action.yml's top level. */
function namesUnder(key: 'inputs' | 'outputs'): string[] {
  const block = new RegExp(`^${key}:\\n((?: .*\\n|\\n)*)`, 'm').exec(action)?.[1] ?? '';
  return Array.from(block.matchAll(/^ {2}([a-z-]+):$/gm), (match) => match[1] ?? '');
}

/** The code words of the README's section under a heading. */
function wordsUnder(heading: string): string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return Array.from(section.matchAll(/`([a-z-]+)`/g), (match) => match[1] ?? '');
}

describe('the action', () => {
  test('runs the committed bundles on node20', () => {
    const runs = Object.fromEntries(
      Array.from(action.matchAll(/^ {2}(using|main|post): ["']?([^"'\n]*)["']?$/gm), (m) => [m[1], m[2]]),
    );
    expect(runs).toEqual({ using: 'node20', main: 'dist/index.js', post: 'dist/post/index.js' });
    expect([runs.main ?? '', runs.post ?? ''].every((file) => existsSync(file))).toBe(true);
  });

  test('has the version of its package', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION);
  });

  test('explains every input and every output in the README', () => {
    expect(namesUnder('inputs').length).toBeGreaterThan(20);
    expect(wordsUnder('Inputs')).toEqual(expect.arrayContaining(namesUnder('inputs')));
    expect(wordsUnder('Outputs')).toEqual(expect.arrayContaining(namesUnder('outputs')));
  });
});
