// Packs the npm package, installs it where there is no network and nothing else, runs it there against an emulated Hub,
// and does all of publishing it but the upload.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startHub } from '../emulator/hub.mjs';
import { bareMachine } from './bare-machine.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-package-'));
const machine = bareMachine(folder);

/**
 * @param {string[]} args
 * @param {Parameters<typeof machine.npm>[1]} [how]
 */
async function npm(args, how) {
  const { exitCode, stdout, stderr } = await machine.npm(args, how);
  assert.equal(exitCode, 0, `npm ${args[0]} failed:\n${stdout}\n${stderr}`);
  return stdout;
}

/** @returns {Promise<string>} the tarball */
async function pack() {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(await npm(pack, { cwd: root }));
  console.log(`${filename}: ${size} bytes, ${unpackedSize} unpacked, ${entryCount} files`);
  return join(folder, filename);
}

/**
 * @param {string} tarball
 * @returns {Promise<string>} the folder that it is installed in
 */
async function install(tarball) {
  const clean = join(folder, 'clean');
  await mkdir(clean);
  await npm(['install', '--no-audit', '--no-fund', tarball], { cwd: clean });
  const packages = (await readdir(join(clean, 'node_modules'))).filter((name) => !name.startsWith('.'));
  assert.deepEqual(packages, ['hf-auth-check']);
  console.log('installed without a network: one package');
  return clean;
}

/** @param {string} clean */
async function runIn(clean) {
  const hub = await startHub({
    tokens: { ci: { user: 'octo-ci', kind: 'read' } },
    users: { 'octo-ci': { orgs: [{ name: 'acme', role: 'write' }] } },
    repos: [{ id: 'acme/model' }],
  });
  /** @param {string[]} args */
  const command = (...args) =>
    machine.npm(['exec', '--', 'hf-auth-check', ...args], {
      cwd: clean,
      env: { HF_ENDPOINT: hub.url, HF_TOKEN: hub.tokens.ci ?? '' },
    });
  try {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const told = await command('--version');
    assert.deepEqual([told.exitCode, told.stdout.trim()], [0, version]);

    const green = await command('acme/model');
    assert.equal(green.exitCode, 0, green.stdout + green.stderr);

    const red = await command('--json', '--operation', 'write', 'acme/model');
    const { verdict, cause } = JSON.parse(red.stdout);
    assert.deepEqual([red.exitCode, verdict, cause], [1, 'fail', 'read-token-for-write']);

    assert.equal((await command('--no-such-option')).exitCode, 2);
    assert.deepEqual(hub.violations, []);
    console.log(`runs on Node ${process.version}: --version, a passing check, a failing one, a wrong option`);
  } finally {
    await hub.close();
  }
}

try {
  const tarball = await pack();
  await runIn(await install(tarball));
  console.log((await npm(['publish', '--dry-run', '--ignore-scripts', tarball])).trim());
} finally {
  await rm(folder, { recursive: true, force: true });
}
