/** Compiles `src` as it is, or with changes made to its text, so that broken versions of it can be tried. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * A change to one source file, named from `src` on: the text `from`, which must stand there exactly once,
 * becomes `to`.
 *
 * @typedef {{file: string, from: string, to: string}} Patch
 *
 * @typedef {{
 *   excerpt: typeof import('../../src/netrc/excerpt.js'),
 *   grammar: typeof import('../../src/netrc/grammar.js'),
 *   lexemes: typeof import('../../src/netrc/lexer.js'),
 *   readers: typeof import('../../src/netrc/readers.js'),
 *   reading: typeof import('../../src/netrc/readers/reading.js'),
 *   removal: typeof import('../../src/netrc/removal.js'),
 * }} Netrc
 */

/**
 * Compiles some folders of `src` into a new folder, which the caller deletes.
 *
 * @param {readonly string[]} folders
 * @param {readonly Patch[]} patches
 */
export async function compile(folders, patches = []) {
  const out = await mkdtemp(join(tmpdir(), 'hf-auth-check-src-'));
  await writeFile(join(out, 'package.json'), '{"type":"module"}');
  for (const item of await readdir(src, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    const name = relative(src, path).replaceAll(sep, '/');
    const folder = name.includes('/') ? (name.split('/')[0] ?? '') : '.';
    if (!item.isFile() || !folders.includes(folder)) continue;
    const source = patched(await readFile(path, 'utf8'), name, patches);
    const { code } = await transform(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } });
    await mkdir(dirname(join(out, name)), { recursive: true });
    await writeFile(join(out, name.replace(/\.ts$/, '.js')), code);
  }
  return out;
}

/**
 * @param {readonly Patch[]} patches
 * @returns {Promise<Netrc>}
 */
export async function loadNetrc(patches = []) {
  const folder = await compile(['model', 'netrc'], patches);
  try {
    /** @param {string} name */
    const load = (name) => import(pathToFileURL(join(folder, 'netrc', `${name}.js`)).href);
    return {
      excerpt: await load('excerpt'),
      grammar: await load('grammar'),
      lexemes: await load('lexer'),
      readers: await load('readers'),
      reading: await load('readers/reading'),
      removal: await load('removal'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} source
 * @param {string} name
 * @param {readonly Patch[]} patches
 */
function patched(source, name, patches) {
  let text = source;
  for (const { file, from, to } of patches) {
    if (file !== name) continue;
    if (text.split(from).length !== 2) throw new Error(`${name} does not hold exactly once: ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}
