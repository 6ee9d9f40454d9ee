import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyMachine, run } from './child.mjs';
import { WORLD } from './command-stories.mjs';
import { startNamedHub } from './hub.mjs';
import { TRUST } from './library-clients.mjs';

/**
 * @import { CommandLine, Left, Story } from './command-stories.mjs'
 * @import { LibraryClient } from './library-clients.mjs'
 * @import { Row } from './row.mjs'
 */

/**
 * Plays one story with the command line of one version, on a home of its own.
 *
 * @param {LibraryClient} client
 * @param {Story} story
 * @returns {Promise<Row[]>}
 */
export async function storyRows(client, { story, helper, env: given, steps }) {
  if (client.folder === null) throw new Error(`${client.name} has no such command line`);
  const hf = join(client.folder, 'bin', 'hf');
  const folder = mkdtempSync(join(tmpdir(), 'hf-conformance-'));
  const hub = await startNamedHub(WORLD);
  try {
    const home = join(folder, 'home');
    mkdirSync(home);
    const section = helper === 'store for the Hub' ? `[credential "${hub.url}"]` : '[credential]';
    writeFileSync(join(home, '.gitconfig'), helper === 'none' ? '' : `${section}\n\thelper = store\n`);
    const ca = join(folder, 'ca.pem');
    writeFileSync(ca, hub.caPem ?? '');
    const family = /** @type {CommandLine} */ (client.family);
    const env = emptyMachine(home, {
      HF_ENDPOINT: hub.url,
      [TRUST[family]]: ca,
      ...hub.expand(given),
    });
    /** @type {Row[]} */
    const rows = [];
    for (const { step, args, ends, left } of steps) {
      const ended = await run(hf, hub.expand(args), { env, cwd: home });
      const expected = 'works' in ends ? ends : ends[family];
      const got = { works: ended.exitCode === 0, says: `${ended.stdout}\n${ended.stderr}` };
      const expectedLeft = left === undefined ? undefined : 'file' in left ? left : left[family];
      const gotLeft = expectedLeft === undefined ? undefined : leftIn(home, hub.tokens, expectedLeft);
      const agrees =
        expected.works === got.works &&
        expected.says.every((text) => flat(got.says).includes(text)) &&
        JSON.stringify(expectedLeft) === JSON.stringify(gotLeft);
      rows.push({
        state: `${story} · ${step}`,
        client: family,
        verdict: agrees ? 'agree' : 'disagree',
        expected: describe(expected.works, expected.says.join(' … '), expectedLeft),
        got: hub.tokenless(describe(got.works, got.says, gotLeft)),
      });
    }
    return rows;
  } finally {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Messages are wrapped, coloured, and parted into lines anew from version to version. */
const flat = (/** @type {string} */ text) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours begin
  text.replace(/\u001b\[[0-9;]*m/g, '').replace(/\s+/g, ' ');

/**
 * @param {boolean} works
 * @param {string} says
 * @param {Left | undefined} left
 */
const describe = (works, says, left) =>
  `${works ? 'works' : 'fails'}: ${flat(says).trim().slice(-400)}${
    left === undefined ? '' : `, leaving ${JSON.stringify(left)}`
  }`;

/**
 * @param {string} home
 * @param {Record<string, string>} tokens
 * @param {Left} expected only what it speaks of is looked at
 * @returns {Left}
 */
function leftIn(home, tokens, expected) {
  const nameOf = (/** @type {string} */ text) =>
    Object.entries(tokens).find(([, value]) => text.includes(value))?.[0] ??
    (text.trim() === '' ? null : 'other');
  const folder = join(home, '.cache', 'huggingface');
  const [file, list] = [join(folder, 'token'), join(folder, 'stored_tokens')];
  const stored = [...textOf(list).matchAll(/^\[(.+)\]\s*\n([^[]*)/gm)].map(
    ([, name = '', body = '']) => /** @type {const} */ ([name, nameOf(body) ?? '']),
  );
  return {
    file: nameOf(textOf(file)),
    stored: Object.fromEntries(stored),
    git: nameOf(textOf(join(home, '.git-credentials'))),
    ...(expected.secret === undefined ? {} : { secret: [file, list].every(isSecret) }),
  };
}

/** @param {string} path */
const isSecret = (path) => (statSync(path).mode & 0o077) === 0;

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
