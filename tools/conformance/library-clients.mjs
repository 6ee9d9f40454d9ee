import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyMachine, run } from './child.mjs';
import { python } from './python-environments.mjs';

/**
 * @import { Library, Outcome } from './expectation.mjs'
 * @import { Call } from './states.mjs'
 */

/**
 * One call of a library.
 * @typedef {object} Job
 * @property {string} endpoint
 * @property {string | boolean | null} token false: none; null: whatever the client finds
 * @property {Call} call
 * @property {string} repo
 * @property {'model' | 'dataset' | 'space'} type
 * @property {string} file
 * @property {string | null} revision
 *
 * @typedef {object} LibraryClient
 * @property {Library} family
 * @property {string} name with its version
 * @property {string | null} folder of its virtual environment; null for JavaScript
 */

/** The variable by which each library is told whom to trust. */
export const TRUST = {
  py0: 'REQUESTS_CA_BUNDLE',
  py1: 'SSL_CERT_FILE',
  py2: 'SSL_CERT_FILE',
  js: 'NODE_EXTRA_CA_CERTS',
};

/**
 * Lets one process of a client make all the calls, in order.
 *
 * @param {LibraryClient} client
 * @param {Job[]} jobs
 * @param {{ ca?: string, env?: Record<string, string>, home?: string }} [machine] `ca` in PEM
 * @returns {Promise<Outcome[]>}
 */
export async function play(client, jobs, machine = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hf-conformance-'));
  try {
    const list = join(folder, 'jobs.json');
    const authorities = join(folder, 'ca.pem');
    writeFileSync(list, JSON.stringify(jobs), { mode: 0o600 });
    writeFileSync(authorities, machine.ca ?? '');
    const trust = machine.ca === undefined ? {} : { [TRUST[client.family]]: authorities };
    const env = emptyMachine(machine.home ?? folder, { ...trust, ...machine.env });
    const { command, script } = program(client);
    const { exitCode, stdout, stderr } = await run(command, [script, list], { env, cwd: folder });
    if (exitCode !== 0) throw new Error(`${client.name} ended with ${exitCode}: ${stderr.slice(-600)}`);
    return JSON.parse(stdout).outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {LibraryClient} client */
function program({ folder }) {
  const script = folder === null ? './javascript/play.mjs' : './python/play.py';
  return {
    command: folder === null ? process.execPath : python(folder),
    script: fileURLToPath(new URL(script, import.meta.url)),
  };
}
