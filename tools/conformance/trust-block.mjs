import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHub } from '../emulator/hub.mjs';
import { prepareRunner } from '../emulator/runner.mjs';
import { ask } from './asking.mjs';
import { TRUSTED_THROUGH } from './trust.mjs';

/**
 * @import { Client } from './clients.mjs'
 * @import { Row } from './row.mjs'
 * @import { TrustSource } from './trust.mjs'
 */

const WORLD = { listening: 'https-trusted', repos: [{ id: 'acme/private' }, { id: 'acme/open' }] };

/**
 * Whether one client talks to a Hub whose certificate it can trust through this source alone.
 *
 * @param {Client} client
 * @param {TrustSource} source
 * @returns {Promise<Row>}
 */
export async function trustRow(client, source) {
  const hub = await startHub(WORLD);
  const runner = await prepareRunner({ git: { remotes: { hub: `${hub.url}/acme/private` } } });
  try {
    const ca = join(runner.temp, 'ca.pem');
    writeFileSync(ca, hub.caPem ?? '');
    const isSetting = source.startsWith('http.');
    if (isSetting) writeFileSync(join(runner.home, '.gitconfig'), `[http]\n\tsslCAInfo = ${ca}\n`);
    const env = { ...runner.env, ...(isSetting ? {} : { [source]: ca }) };
    const telling = { argument: null, noToken: true };
    await ask(client, hub.url, { home: runner.home, workspace: runner.workspace, env }, telling);
    /** @type {readonly string[]} */
    const readers = TRUSTED_THROUGH[source];
    const [expected, got] = [readers.includes(client.family), hub.requests.length > 0].map((trusts) =>
      trusts ? 'talks to the Hub' : 'does not trust it',
    );
    return {
      state: source,
      client: client.family,
      verdict: expected === got ? 'agree' : 'disagree',
      expected: expected ?? '',
      got: got ?? '',
    };
  } finally {
    await Promise.all([runner.close(), hub.close()]);
  }
}
