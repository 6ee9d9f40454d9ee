/**
 * Gives every parser of outside input what it may meet and what it should never meet: none may throw, take long,
 * make much of little, or return what it does not promise.
 *
 *   node tools/fuzz/parsers.mjs [--runs N] [--seed S] [--only WORDS]
 *
 * `--runs`: inputs for each parser. `--only`: only those whose name holds these words.
 */
import { randomInt } from 'node:crypto';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MODULES, parsersOf } from './parser-list.mjs';
import { tryParser } from './parser-runs.mjs';
import { compile } from './sources.mjs';

/** @typedef {import('./parser-list.mjs').Modules} Modules */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? randomInt(2 ** 31));

/** @returns {Promise<Modules>} */
async function load() {
  const folder = await compile([
    'actions',
    'causes',
    'cleanup',
    'clients',
    'evidence',
    'hub',
    'model',
    'netrc',
    'runner',
  ]);
  try {
    await symlink(
      fileURLToPath(new URL('../../node_modules', import.meta.url)),
      join(folder, 'node_modules'),
    );
    const entries = Object.entries(MODULES).map(async ([name, path]) => {
      return [name, await import(pathToFileURL(join(folder, `${path}.js`)).href)];
    });
    const loaded = Object.fromEntries(await Promise.all(entries));
    // These packages are loaded when the first YAML and TOML are read, when the folder will be gone.
    await loaded.contents.contentsOf('x.yaml', 'a: 1', []);
    await loaded.pyproject.fromPyproject('# transformers', 'x');
    return loaded;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

console.log(`${runs} inputs for each parser, seed ${seed}`);
const started = Date.now();
for (const parser of parsersOf(await load())) {
  if (!parser.name.includes(values.only)) continue;
  const started = Date.now();
  try {
    const tried = await tryParser(parser, { runs, seed });
    console.log(`${parser.name}: ${tried} read, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.log(`FAILED: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
console.log(`${Math.round((Date.now() - started) / 1000)} s`);
