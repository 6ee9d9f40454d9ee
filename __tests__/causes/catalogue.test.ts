import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CAUSES } from '../../src/causes/catalogue.js';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    path: join('src', name).replaceAll('\\', '/'),
    text: readFileSync(join('src', name), 'utf8'),
  }));

const constantOf = (slug: string) => slug.toUpperCase().replaceAll('-', '_');

/** The files that have a text, each as often as it does. */
const filesWith = (pattern: RegExp) =>
  SOURCES.flatMap(({ path, text }) => Array.from(text.matchAll(pattern), () => path));

/**
 * Who knows a cause by its slug alone. How the process ends is loaded before anything else is, and there is no finding
 * then; the report calls no rule, and an issue is opened for one warning.
 */
const BY_SLUG: Record<string, string> = {
  'check-failed': 'src/actions/exit.ts',
  'check-timed-out': 'src/actions/exit.ts',
  'token-expires-soon': 'src/report/issue.ts',
};

describe('a cause', () => {
  test.each(CAUSES)('$slug is found by its slug, in the folder of its group', ({ slug, group }) => {
    const files = filesWith(new RegExp(`['"\`]${slug}['"\`]`, 'g')).filter((path) => path !== BY_SLUG[slug]);
    expect(files.map((path) => dirname(path))).toEqual([`src/causes/${group}`]);
  });

  test.each(CAUSES)('$slug is concluded by a rule', ({ slug }) => {
    const name = constantOf(slug);
    const uses = filesWith(new RegExp(`\\b${name}\\b(?!\\.slug| = defineCause)`, 'g'));
    // The list imports it and has it; what else there is beside imports takes it.
    const imports = filesWith(new RegExp(`import [^;]*\\b${name}\\b[^;]*;`, 'g'));
    const taken = uses.length - imports.length - 1;
    expect(taken > 0 || BY_SLUG[slug] === 'src/actions/exit.ts').toBe(true);
  });
});

test('who knows a cause by its slug alone knows the slug that it has', () => {
  const slugs = CAUSES.map(({ slug }): string => slug);
  for (const [slug, path] of Object.entries(BY_SLUG)) {
    expect(slugs).toContain(slug);
    expect(readFileSync(path, 'utf8')).toContain(`'${slug}'`);
  }
});
