import { startHub } from '../emulator/hub.mjs';
import { startIdTokens } from '../emulator/id-tokens.mjs';
import { prepareRunner } from '../emulator/runner.mjs';
import { ask } from './asking.mjs';
import { runnerFor, UNKNOWN, worldFor } from './credentials.mjs';

/**
 * @import { RunningHub } from '../emulator/hub.mjs'
 * @import { Client } from './clients.mjs'
 * @import { CredentialCase } from './credentials.mjs'
 * @import { Row } from './row.mjs'
 */

/**
 * Lets one client ask on the machine of one case, and reads in the Hub's record which credentials came along.
 *
 * @param {Client} client
 * @param {CredentialCase} arranged
 * @returns {Promise<Row>}
 */
export async function credentialRow(client, arranged) {
  const idTokens = runnerFor(arranged).idToken === undefined ? null : await startIdTokens();
  const hub = await startHub(worldFor(arranged), { idTokens });
  const runner = await prepareRunner({ ...hub.expand(runnerFor(arranged)), idTokens });
  try {
    const env = Object.fromEntries(
      Object.entries(runner.env).map(([name, value]) => [name, value.replaceAll('@home', runner.home)]),
    );
    await ask(
      client,
      hub.url,
      { home: runner.home, workspace: runner.workspace, env },
      {
        argument: arranged.present.includes('argument') ? (hub.tokens.argument ?? null) : null,
        noToken: arranged.present.includes('no token'),
      },
    );
    const sent = credentialsSeen(hub);
    const expected = expectedSequence(client, arranged);
    return {
      state: arranged.id,
      client: client.family,
      verdict: sequence(sent) === sequence(expected) ? 'agree' : 'disagree',
      expected: sequence(expected),
      got: sequence(sent),
    };
  } finally {
    await Promise.all([runner.close(), hub.close(), idTokens?.close()]);
  }
}

/**
 * @param {Client} client
 * @param {CredentialCase} arranged
 * @returns {string[]}
 */
function expectedSequence({ family, readsNetrcVariable }, { sent, sentFromCurl816 }) {
  return (readsNetrcVariable ? sentFromCurl816?.[family] : undefined) ?? sent[family] ?? [];
}

/** @param {string[]} names */
const sequence = (names) => (names.length === 0 ? 'no credential' : names.join(', then '));

/**
 * The credentials in the order in which they were tried, each run of the same one counted once.
 * @param {RunningHub} hub
 */
function credentialsSeen(hub) {
  const seen = hub.requests
    .filter(({ authorization }) => authorization !== 'none')
    .map(({ tokenName }) => tokenName ?? UNKNOWN);
  return seen.filter((name, index) => name !== seen[index - 1]);
}
