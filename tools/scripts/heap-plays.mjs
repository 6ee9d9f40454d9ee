// Runs after which the memory of the bundle is searched, and what may lie there.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { startHub } from '../emulator/hub.mjs';
import { prepareRunner } from '../emulator/runner.mjs';

/** @import { RunnerSetup } from '../emulator/runner.mjs' */

/**
 * @typedef {object} Allowed a text that may be held, since something has to be sent by it
 * @property {string} as what it is
 * @property {(text: string, secrets: Record<string, string>) => boolean} is
 *
 * @typedef {object} HeapPlay
 * @property {string} name
 * @property {(execArgv: string[]) => Promise<{secrets: Record<string, string>, verdict: string}>} run
 * @property {Allowed[]} allowed
 */

/** @type {Allowed} */
const BEARER = { as: 'the Authorization header', is: (text, { ci }) => text === `Bearer ${ci}` };

const WORLD = {
  tokens: {
    ci: { user: 'octo-ci', kind: 'write' },
    old: { state: 'unknown' },
  },
  users: { 'octo-ci': { orgs: [{ name: 'acme', role: 'write' }] } },
  repos: [
    { type: 'model', id: 'acme/open', private: true },
    { type: 'model', id: 'other/gated', gated: 'manual' },
  ],
};

/**
 * @param {(tokens: Record<string, string>, host: string) => RunnerSetup} setup
 * @param {Record<string, string>} inputs
 * @param {string[]} sought names of the tokens that the machine knows
 * @returns {HeapPlay['run']}
 */
const against = (setup, inputs, sought) => async (execArgv) => {
  const hub = await startHub(WORLD);
  const runner = await prepareRunner(setup(hub.tokens, new URL(hub.url).hostname));
  try {
    const run = await runner.run({ inputs: { endpoint: hub.url, ...inputs }, execArgv });
    const secrets = Object.fromEntries(sought.map((name) => [name, hub.tokens[name] ?? '']));
    return { secrets, verdict: `${run.outputs.verdict} ${run.outputs.cause || 'none'}` };
  } finally {
    await Promise.all([runner.close(), hub.close()]);
  }
};

/** A proxy with a password that lets nobody through. @type {HeapPlay['run']} */
async function throughProxy(execArgv) {
  const secrets = { ci: `hf_${randomBytes(17).toString('hex')}`, proxy: randomBytes(14).toString('hex') };
  const proxy = createServer();
  proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n'));
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(null)));
  const address = proxy.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const env = { HF_TOKEN: secrets.ci, HTTPS_PROXY: `http://octo:${secrets.proxy}@127.0.0.1:${port}` };
  const runner = await prepareRunner({ env });
  try {
    const inputs = { endpoint: 'https://hub.example', repos: 'acme/open', timeout: '5' };
    const run = await runner.run({ inputs, execArgv });
    return { secrets, verdict: `${run.outputs.verdict} ${run.outputs.cause || 'none'}` };
  } finally {
    proxy.close();
    await runner.close();
  }
}

/** @type {HeapPlay[]} */
export const heapPlays = [
  {
    name: 'all is granted',
    run: against(({ ci }) => ({ env: { HF_TOKEN: ci ?? '' } }), { repos: 'acme/open' }, ['ci']),
    allowed: [BEARER],
  },
  {
    name: 'the token is refused',
    run: against(({ old }) => ({ env: { HF_TOKEN: old ?? '' } }), { repos: 'acme/open' }, ['old']),
    allowed: [{ as: BEARER.as, is: (text, { old }) => text === `Bearer ${old}` }],
  },
  {
    name: 'the repo is gated',
    run: against(({ ci }) => ({ env: { HF_TOKEN: ci ?? '' } }), { repos: 'other/gated' }, ['ci']),
    allowed: [BEARER],
  },
  {
    name: 'a netrc from which an old token is taken out',
    run: against(
      ({ ci, old }, host) => ({
        env: { HF_TOKEN: ci ?? '' },
        home: { '.netrc': `machine ${host}\nlogin octo-ci\npassword ${old}\n` },
      }),
      { repos: 'acme/open', scrub: 'netrc' },
      ['ci', 'old'],
    ),
    allowed: [BEARER],
  },
  { name: 'a proxy with a password', run: throughProxy, allowed: [BEARER] },
];
