import { startHub } from '../emulator/hub.mjs';
import { startIdTokens } from '../emulator/id-tokens.mjs';
import { prepareRunner } from '../emulator/runner.mjs';
import { play } from './library-clients.mjs';
import { PUBLISHER_WORLD } from './publishers.mjs';

/**
 * @import { RunningHub } from '../emulator/hub.mjs'
 * @import { Runner } from '../emulator/runner.mjs'
 * @import { LibraryClient } from './library-clients.mjs'
 * @import { PublisherCase } from './publishers.mjs'
 * @import { Row } from './row.mjs'
 */

/**
 * What the Hub tells the action, and what it tells one client in the same environment.
 *
 * @param {LibraryClient} library
 * @param {PublisherCase} arranged
 * @returns {Promise<Row>}
 */
export async function publisherRow(library, arranged) {
  const [expected, got] = await Promise.all([
    told(arranged, ({ runner, hub }) =>
      runner.run({
        inputs: {
          endpoint: hub.url,
          operation: arranged.call === 'auth_check' ? 'read' : 'write',
          repos: arranged.repo,
        },
      }),
    ),
    told(arranged, ({ runner, hub }) => {
      const { call, repo } = arranged;
      const job = { endpoint: hub.url, token: null, call, repo, type: /** @type {const} */ ('model') };
      const env = { ...runner.env, HF_ENDPOINT: hub.url };
      return play(library, [{ ...job, file: '', revision: null }], { env, home: runner.home });
    }),
  ]);
  return {
    state: arranged.id,
    client: library.family,
    verdict: expected === got ? 'agree' : 'disagree',
    expected,
    got,
  };
}

/**
 * @param {PublisherCase} arranged
 * @param {(place: { runner: Runner, hub: RunningHub }) => Promise<unknown>} act
 * @returns {Promise<string>} how the exchange ended, and the check of the repo with what came of it
 */
async function told({ resource, claims, call, repo }, act) {
  const idTokens = await startIdTokens();
  const hub = await startHub(PUBLISHER_WORLD, { idTokens });
  const runner = await prepareRunner({
    event: 'push',
    env: { HF_OIDC_RESOURCE: resource },
    idTokens,
    ...(claims === null ? {} : { idToken: { claims } }),
  });
  try {
    await act({ runner, hub });
    const exchanges = hub.requests.filter(({ path }) => path === '/oauth/token');
    const path = `/api/models/${repo}/auth-check${call === 'auth_check' ? '' : '/write'}`;
    const checks = hub.requests.filter((request) => request.path === path && request.tokenName !== null);
    const parts = [exchanges, checks].map((requests) => requests.at(-1)?.status ?? 'not asked');
    return `exchange ${parts[0]}, check with the token ${parts[1]}`;
  } finally {
    await Promise.all([runner.close(), hub.close(), idTokens.close()]);
  }
}
