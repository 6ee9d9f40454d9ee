// Which test files there are, and what each of them is, by its name and by what it imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What starts a process or opens a socket. */
const OUTSIDE =
  /^(?:node:)?(?:child_process|cluster|dgram|dns|http|https|http2|net|tls|worker_threads)(?:\/|$)|^undici(?:\/|$)|^@huggingface\/|^@actions\/(?:core|exec|github|http-client)$/;

/** What `import type` names is not loaded. */
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Every test file, by its path from the root of the repository. */
export function testFiles() {
  return readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('__tests__', name).replaceAll('\\', '/'))
    .sort();
}

/** Whether `npm test` leaves it to `npm run test:slow`. */
export const isSlow = (/** @type {string} */ path) => path.endsWith('.slow.test.ts');

/** Whether it draws at random, or asks how far to go. */
export const isWide = (/** @type {string} */ path) =>
  /from '(?:fast-check|(?:\.\.?\/)+breadth\.js)'/.test(readFileSync(path, 'utf8'));

/** Whether nothing that it loads can start a process or open a socket. */
export const isPure = (/** @type {string} */ path) => ![...loadedBy(path)].some((name) => OUTSIDE.test(name));

/**
 * The modules that a file loads, itself or by others: files of this repository by their paths, packages by name.
 * @param {string} path
 */
function loadedBy(path, loaded = new Set()) {
  for (const [, atOnce, late] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
    const name = String(atOnce ?? late);
    const module = name.startsWith('.') ? fileOf(join(dirname(path), name)) : name;
    if (loaded.has(module)) continue;
    loaded.add(module);
    if (/\.(?:ts|m?js)$/.test(module) && existsSync(module)) loadedBy(module, loaded);
  }
  return loaded;
}

/** The sources are imported by the names that they have when they are compiled. */
function fileOf(/** @type {string} */ path) {
  return existsSync(path) ? path : path.replace(/\.js$/, '.ts');
}
