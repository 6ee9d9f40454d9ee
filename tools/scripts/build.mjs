// Builds dist/ from src/, or with --check says whether dist/ is what src/ builds.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { licensesOf } from './licenses.mjs';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../..', import.meta.url));
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

/** What ncc starts from, and the folder of dist/ that it fills. */
const ENTRIES = [
  ['src/index.ts', '.'],
  ['src/post.ts', 'post'],
  ['src/cli.ts', 'cli'],
];

/** @param {string} out */
async function build(out) {
  const folders = await Promise.all(
    ENTRIES.map(([entry = '', folder = '']) => bundle(entry, join(out, folder))),
  );
  writeFileSync(join(out, 'licenses.txt'), licensesOf(new Set(folders.flat())));
}

/**
 * @param {string} entry
 * @param {string} folder
 * @returns the folders of the packages that it bundles
 */
async function bundle(entry, folder) {
  const notes = mkdtempSync(join(tmpdir(), 'hf-auth-check-stats-'));
  const stats = join(notes, 'stats.json');
  // For the old target each module is wrapped in a plain function, in parentheses: that is how V8 knows it to be called
  // at once, and reads it once instead of twice (docs/performance.md). What is in the modules stays as it is.
  const args = [ncc, 'build', entry, '-o', folder, '--no-cache', '--transpile-only', '--target', 'es5'];
  try {
    await run(process.execPath, [...args, '--stats-out', stats], { cwd: root });
    return packageFolders(JSON.parse(readFileSync(stats, 'utf8')).modules);
  } catch (error) {
    throw new Error(`ncc failed on ${entry}`, { cause: error });
  } finally {
    rmSync(notes, { recursive: true, force: true });
  }
}

/**
 * A module as ncc reports it: its file, and the modules that were joined into it.
 *
 * @typedef {{nameForCondition: string | null, modules?: Module[]}} Module
 */

/**
 * @param {Module[]} modules
 * @returns {string[]}
 */
function packageFolders(modules) {
  return modules.flatMap(({ nameForCondition: path, modules: joined = [] }) => [
    ...(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path ?? '') ?? []),
    ...packageFolders(joined),
  ]);
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

const dist = join(root, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'hf-auth-check-dist-'));
try {
  await build(fresh);
  if (process.argv.includes('--check')) {
    const [now, committed] = [contents(fresh), contents(dist)];
    const paths = [...new Set([...now.keys(), ...committed.keys()])];
    const differing = paths.filter(
      (path) => !(now.get(path) ?? Buffer.of(0)).equals(committed.get(path) ?? Buffer.of(1)),
    );
    if (differing.length > 0) {
      console.error(`dist/ is not what src/ builds: ${differing.join(', ')}. Run "npm run bundle".`);
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(fresh, dist, { recursive: true });
    for (const [path, bytes] of contents(dist)) console.log(`${path}: ${bytes.length} bytes`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
