// Lists the packages of which code is inside dist/, or with --check says whether docs/dependencies.md names them.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const root = fileURLToPath(new URL('../..', import.meta.url));
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

/**
 * The folders of the packages that ncc bundles with an entry, from `node_modules` on.
 *
 * @param {string} entry
 */
async function foldersIn(entry) {
  const out = await mkdtemp(join(tmpdir(), 'hf-auth-check-stats-'));
  try {
    const stats = join(out, 'stats.json');
    const args = [
      ncc,
      'build',
      entry,
      '-o',
      join(out, 'dist'),
      '--no-cache',
      '--transpile-only',
      '--stats-out',
      stats,
    ];
    await run(process.execPath, args, { cwd: root });
    const text = await readFile(stats, 'utf8');
    // Behind the loaders that it goes through, each with an exclamation mark, stands the module itself.
    const modules = Array.from(
      text.matchAll(/"identifier":\s*"([^"]+)"/g),
      ([, id = '']) => id.split('!').at(-1) ?? '',
    );
    return modules.flatMap(
      (path) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
    );
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function nameAndVersion(folder) {
  /** @type {{name: string, version: string}} */
  const { name, version } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

const folders = new Set([...(await foldersIn('src/index.ts')), ...(await foldersIn('src/post.ts'))]);
const bundled = (await Promise.all([...folders].map(nameAndVersion))).sort();
if (process.argv.includes('--check')) {
  const page = await readFile(join(root, 'docs', 'dependencies.md'), 'utf8');
  const rows = Array.from(
    page.matchAll(/^\| `([^`]+)` \| (\S+) \|/gm),
    ([, name, version]) => `${name} ${version}`,
  );
  const differing = [
    ...bundled.filter((one) => !rows.includes(one)).map((one) => `${one} is bundled and not named`),
    ...rows.filter((one) => !bundled.includes(one)).map((one) => `${one} is named and not bundled`),
  ];
  for (const problem of differing) console.error(problem);
  if (differing.length > 0) process.exitCode = 1;
} else {
  for (const one of bundled) console.log(one);
}
