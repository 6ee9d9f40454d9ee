// Builds dist/ from src/, or with --check says whether dist/ is what src/ builds.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../..', import.meta.url));
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

/** @param {string} out */
async function build(out) {
  await Promise.all([bundle('src/index.ts', out), bundle('src/post.ts', join(out, 'post'))]);
  writeFileSync(join(out, 'licenses.txt'), licenses());
}

/**
 * @param {string} entry
 * @param {string} folder
 */
async function bundle(entry, folder) {
  // For the old target each module is wrapped in a plain function, in parentheses: that is how V8 knows it to be called
  // at once, and reads it once instead of twice (docs/performance.md). What is in the modules stays as it is.
  const args = [ncc, 'build', entry, '-o', folder, '--no-cache', '--transpile-only', '--target', 'es5'];
  try {
    await run(process.execPath, args, { cwd: root });
  } catch (error) {
    throw new Error(`ncc failed on ${entry}`, { cause: error });
  }
}

/**
 * The licence of every package the bundle may hold. ncc's own list forgets those of the main file as soon as
 * there is a second one.
 */
function licenses() {
  /** @type {{packages: Record<string, {dev?: boolean, version?: string}>}} */
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  return packages
    .map(([path, { version }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const file = readdirSync(join(root, path)).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
      const text =
        file === undefined ? 'See the package itself.' : readFileSync(join(root, path, file), 'utf8');
      return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
    })
    .join(`\n${'-'.repeat(78)}\n\n`);
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
