// Plays the committed bundle behind squid and tinyproxy, as Debian has them, and prints a table of what it came to.
// A word plays the proxy of that name. They are used where they are on this machine, and else taken from Debian's
// packages into a folder that goes with the run.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '../emulator/hub.mjs';
import { channelsOf, describeLeak, findLeaks } from '../emulator/leaks.mjs';
import { prepareRunner } from '../emulator/runner.mjs';
import { findProgram } from './debian-programs.mjs';
import { KINDS, startProxy } from './proxy-programs.mjs';

/**
 * @import { Program } from './debian-programs.mjs'
 * @import { Kind } from './proxy-programs.mjs'
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {'right' | 'wrong' | 'none'} credentials
 * @property {boolean} [denies]
 * @property {boolean} [isDown] whether the Hub is
 * @property {string} verdict
 * @property {string} cause
 * @property {string} says what has to stand in the annotation
 */

/** @type {Row[]} */
const ROWS = [
  { name: 'right credentials', credentials: 'right', verdict: 'pass', cause: '', says: '' },
  { name: 'wrong credentials', credentials: 'wrong', ...unreachable('rejects the user name') },
  { name: 'no credentials', credentials: 'none', ...unreachable('requires a user name and password') },
  { name: 'denied by its rules', credentials: 'right', denies: true, ...unreachable('refuses to connect') },
  { name: 'Hub down', credentials: 'right', isDown: true, ...unreachable('cannot reach it') },
];

/** @param {string} says */
function unreachable(says) {
  return { verdict: 'fail', cause: 'hub-unreachable', says };
}

const USER = 'octo';
const REPO = { id: 'acme/model', type: 'model', private: true };

/**
 * @param {Kind} kind
 * @param {Program} program
 * @param {Row} row
 * @returns {Promise<{ came: string, connects: number, problems: string[] }>}
 */
async function play(kind, program, row) {
  const place = kind.hub();
  if (place === null) throw new Error('the Hub has no place');
  const { hostname, address } = place;
  /** @type {{ close: () => Promise<void> }[]} */
  const running = [];
  try {
    const hub = await startHub(
      {
        listening: 'https-trusted',
        tokens: { ci: { user: 'octo-ci', kind: 'read' } },
        users: { 'octo-ci': { orgs: [{ name: 'acme', role: 'read' }] } },
        repos: [REPO],
      },
      { hostname, address },
    );
    running.push(hub);
    if (row.isDown) await hub.close();
    const password = randomBytes(16).toString('hex');
    const setup = { user: USER, password, hub: hostname, port: Number(new URL(hub.url).port) };
    const proxy = await startProxy(kind, program, { ...setup, denies: row.denies ?? false });
    running.push(proxy);
    const given = row.credentials === 'wrong' ? randomBytes(16).toString('hex') : password;
    const userinfo = row.credentials === 'none' ? '' : `${USER}:${given}@`;
    const runner = await prepareRunner({
      env: { HF_TOKEN: hub.tokens.ci ?? '', HTTPS_PROXY: `http://${userinfo}127.0.0.1:${proxy.port}` },
      trustedCa: hub.caPem,
    });
    running.push(runner);
    const run = await runner.run({ inputs: { endpoint: hub.url, repos: REPO.id, timeout: '20' } });
    const { verdict = '', cause = '' } = run.outputs;
    const connects = proxy
      .log()
      .split('\n')
      .filter((line) => line.includes(`CONNECT ${hostname}:`)).length;
    const shown = run.annotations.map(({ message }) => message).join('\n');
    const leaks = findLeaks(channelsOf(run, runner), { ...hub.tokens, password, given });
    const reached = hub.requests.length > 0;
    return {
      came: `${verdict} ${cause}`.trim(),
      connects,
      problems: [
        ...(verdict === row.verdict && cause === row.cause ? [] : [`should be ${row.verdict} ${row.cause}`]),
        ...(run.exitCode === (row.verdict === 'fail' ? 1 : 0) ? [] : [`exit status ${run.exitCode}`]),
        ...(shown.includes(row.says) ? [] : [`does not say '${row.says}': ${shown}`]),
        ...(run.stderr === '' ? [] : [`says on stderr: ${run.stderr.slice(0, 200)}`]),
        ...(connects > 0 ? [] : [`the proxy has written down no CONNECT: ${proxy.log().slice(-300)}`]),
        ...(reached === (row.verdict === 'pass') ? [] : [`the Hub was ${reached ? '' : 'not '}asked`]),
        ...hub.violations,
        ...leaks.map(describeLeak),
      ],
    };
  } finally {
    await Promise.all(running.map((one) => one.close()));
  }
}

const words = process.argv.slice(2);
const packages = await mkdtemp(join(tmpdir(), 'proxies-'));
// A program in it may run as somebody else.
await chmod(packages, 0o755);
let passed = 0;
let failed = 0;
try {
  for (const kind of KINDS.filter(({ name }) => words.every((word) => name.includes(word)))) {
    const program =
      kind.hub() === null
        ? { skipped: 'this machine has no address but those on loopback' }
        : await findProgram(kind.name, kind.debianPackage, join(packages, kind.name));
    if ('skipped' in program) {
      console.log(`${kind.name}: skipped: ${program.skipped}`);
      continue;
    }
    for (const row of ROWS) {
      const { came, connects, problems } = await play(kind, program, row);
      const mark = problems.length === 0 ? '✓' : '✗';
      console.log(
        `${mark} ${kind.name.padEnd(10)} ${row.name.padEnd(20)} ${came.padEnd(24)} ${connects} CONNECT`,
      );
      for (const problem of problems) console.log(`    ${problem}`);
      if (problems.length === 0) passed += 1;
      else failed += 1;
    }
  }
} finally {
  await rm(packages, { recursive: true, force: true });
}
console.log(`\n${passed + failed} rows; ${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
