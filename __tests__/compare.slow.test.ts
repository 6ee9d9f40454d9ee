import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseInputs } from '../tools/emulator/runner/manifest.mjs';
import { compareBundles } from '../tools/scripts/compare/comparison.mjs';
import { PLAYS } from '../tools/scripts/compare/plays.mjs';

const HERE = process.cwd();
const named = (...names: string[]) => PLAYS.filter(({ name }) => names.includes(name));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the action, each file of whose bundle is changed so, or left as it is. */
function changed(change: (text: string, file: string) => string): string {
  const copy = mkdtempSync(join(folder, 'action-'));
  mkdirSync(join(copy, 'dist'));
  for (const name of ['dist', 'action.yml']) cpSync(name, join(copy, name), { recursive: true });
  let changes = 0;
  for (const file of readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(copy, 'dist', file), 'utf8');
    const other = change(text, file);
    if (other === text) continue;
    changes += 1;
    writeFileSync(join(copy, 'dist', file), other);
  }
  expect(changes).toBeGreaterThan(0);
  return copy;
}

/** A copy whose main stage does something more at its beginning. */
const doing = (code: string) => changed((text, file) => (file === 'index.js' ? `${code};\n${text}` : text));

/** What a play shows with that copy and not with the bundle itself. */
const shownBy = async (name: string, copy: string) =>
  (await compareBundles(named(name), { before: HERE, after: copy })).found;

describe('a comparison of two bundles', () => {
  test('finds nothing where they are the same, whatever is drawn, counted or measured', async () => {
    const names = ['expires-soon', 'netrc-host-entry', 'oidc-repo-token-private-read', 'extra-check-run'];
    const plays = named(...names, 'extra-debug-log', 'extra-untrusted-certificate');
    expect(await compareBundles(plays, { before: HERE, after: HERE })).toEqual({ plays: 6, found: [] });
  });

  test('shows a sentence that has changed, in each place where it is read', async () => {
    const copy = changed((text) => text.replaceAll('Restored', 'Put back'));
    const found = await shownBy('netrc-host-entry', copy);
    expect(found.map(({ channel }) => channel)).toEqual(['log of the post stage']);
    expect(found[0]?.diff).toMatch(/^-Restored .*\n\+Put back /m);
    const heading = changed((text) => text.replaceAll(' ↗<', ' →<'));
    expect((await shownBy('extra-check-run', heading)).map(({ channel }) => channel)).toEqual([
      'job summary',
      'requests to GitHub',
      'check runs',
      'comments',
    ]);
  });

  test.each([
    [
      'a request more',
      "require('node:http').get(`${process.env.INPUT_ENDPOINT}/api/whoami-v2`).on('error', () => {})",
      ['requests to the Hub'],
      '+GET /api/whoami-v2 → 429, none',
    ],
    [
      'another output',
      "process.on('exit', () => require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'user=somebody\\n'))",
      ['outputs'],
      '+user: somebody',
    ],
    [
      'a file that is left',
      'require(\'node:fs\').writeFileSync(`${process.env.HOME}/left`, "x")',
      ['files during the job', 'files afterwards'],
      '+home/left 644',
    ],
    ['a mask more', "console.log('::add-mask::some-word')", ['masks'], '+some-word'],
    ['another exit code', "process.on('exit', () => process.exit(3))", ['outcome'], '+failure, exit code 3'],
  ])('shows %s', async (_, code, channels, line) => {
    const found = await shownBy('believed-logged-in', doing(code));
    expect(found.map(({ channel }) => channel)).toEqual(channels);
    expect(found[0]?.diff.split('\n')).toContain(line);
  });

  test('names all plays in which a difference is the same', async () => {
    const copy = doing("console.log('::add-mask::some-word')");
    const plays = named('believed-logged-in', 'no-token-at-all-gated');
    const { found } = await compareBundles(plays, { before: HERE, after: copy });
    expect(found).toMatchObject([{ channel: 'masks', plays: plays.map(({ name }) => name) }]);
  });

  test('plays each also under the switches that it leaves open', async () => {
    const bundles = { before: HERE, after: HERE };
    const { plays } = await compareBundles(named('rotated'), bundles, { sweep: true });
    expect(plays).toBeGreaterThan(1);
  });

  test('fails where a play breaks off with both', async () => {
    const copy = doing("require('node:fs').writeFileSync(process.env.GITHUB_ENV, 'no value')");
    const plays = named('believed-logged-in');
    await expect(compareBundles(plays, { before: copy, after: copy })).rejects.toThrow(/cannot be played/);
  });
});

test('some play gives each input another value than its default', () => {
  const defaults = parseInputs(readFileSync('action.yml', 'utf8'));
  const unset = Object.entries(defaults).filter(
    ([input, usual]) =>
      !PLAYS.some(({ scenario, github }) => {
        const value = input === 'github-token' && github ? 'drawn' : scenario.inputs[input];
        return value !== undefined && value !== usual;
      }),
  );
  expect(unset).toEqual([]);
});
