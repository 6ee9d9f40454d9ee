import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definedCauses } from '../scripts/generate/causes.mjs';
import { emptyMachine, run } from './child.mjs';
import { startNamedHub } from './hub.mjs';
import { play } from './library-clients.mjs';
import { SEEN_STATES } from './seen-states.mjs';
import { WORLDS } from './worlds.mjs';

/**
 * @import { Client } from './clients.mjs'
 * @import { Library, Outcome } from './expectation.mjs'
 * @import { Row } from './row.mjs'
 * @import { SeenState } from './seen-states.mjs'
 */

/** What each cause is seen as, as its definition says. */
const SEEN_AS = new Map(
  definedCauses(fileURLToPath(new URL('../../src/causes', import.meta.url))).map(({ slug, seenAs }) => [
    slug,
    seenAs,
  ]),
);

/**
 * The states that a client is asked in.
 * @param {Client} client
 * @returns {{ state: SeenState, title: string }[]}
 */
export const seenStatesFor = (client) =>
  SEEN_STATES.filter(
    (state) => callOf(state, client) !== undefined || commandsOf(state, client) !== undefined,
  ).map((state) => ({ state, title: `${state.cause} · ${state.state}` }));

/**
 * Lets a client fail for a cause, and looks in what it prints for a text that the cause is seen as.
 *
 * @param {Client} client
 * @param {{ state: SeenState, title: string }} asked
 * @returns {Promise<Row>}
 */
export async function seenRow(client, { state, title }) {
  const folder = mkdtempSync(join(tmpdir(), 'hf-conformance-'));
  const hub = await startNamedHub(WORLDS[state.world ?? 'everything']);
  try {
    const printed = await printedBy(client, hub.expand(state), hub, folder);
    const texts = SEEN_AS.get(state.cause) ?? [];
    const seen = texts.filter((text) => printed.includes(text));
    return {
      state: title,
      client: client.family,
      verdict: seen.length > 0 ? 'agree' : 'disagree',
      expected: texts.join(' | '),
      got: hub.tokenless(printed).replace(/\s+/g, ' ').trim().slice(0, 500),
      seen,
    };
  } finally {
    await hub.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The texts that no client printed for their cause: they were taken from a client that is not played here, or from its
 * source.
 *
 * @param {Row[]} rows
 * @returns {string[]} lines, a cause each
 */
export function unseenTexts(rows) {
  return [...SEEN_AS].flatMap(([cause, texts]) => {
    const seen = new Set(
      rows.filter(({ state }) => state.split(' · ')[0] === cause).flatMap((row) => row.seen ?? []),
    );
    const unseen = texts.filter((text) => !seen.has(text));
    return unseen.length === 0 ? [] : [`${cause}: ${unseen.join(' | ')}`];
  });
}

/**
 * @param {SeenState} state
 * @param {Client} client
 */
function callOf({ calls = {} }, { family, library }) {
  if (library === null || family === 'py018') return undefined;
  const own = calls[/** @type {Library} */ (family)];
  return own ?? (family === 'js' ? undefined : calls.python);
}

/**
 * @param {SeenState} state
 * @param {Client} client
 */
function commandsOf({ commands = {} }, { family, command }) {
  if (family === 'git' || family === 'curl') return commands[family];
  return command === null ? undefined : commands.hf;
}

/**
 * @param {Client} client
 * @param {SeenState} state without placeholders
 * @param {Awaited<ReturnType<typeof startNamedHub>>} hub
 * @param {string} folder
 */
async function printedBy(client, state, hub, folder) {
  const [home, cwd, ca] = [join(folder, 'home'), join(folder, 'work'), join(folder, 'ca.pem')];
  for (const path of [home, cwd]) mkdirSync(path);
  for (const [name, text] of Object.entries(state.home ?? {}))
    writeFileSync(join(home, name), text, { mode: 0o600 });
  const { token, endpoint = hub.url } = state;
  const env = { ...(token === undefined ? {} : { HF_TOKEN: token }), HF_ENDPOINT: endpoint, ...state.env };
  const call = callOf(state, client);
  if (call !== undefined && client.library !== null) {
    const { argument = client.family === 'js' ? (token ?? null) : null } = state;
    const { repo = 'acme/open', type = 'model', revision = null } = state;
    const job = { endpoint, token: argument, call, repo, type, file: 'config.json', revision };
    const trust = hub.caPem === null ? {} : { ca: hub.caPem };
    return (await play(client.library, [job], { ...trust, env, home })).map(textOf).join('\n');
  }
  const names = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO', 'CURL_CA_BUNDLE'];
  if (hub.caPem !== null) writeFileSync(ca, hub.caPem);
  const trust = hub.caPem === null ? {} : Object.fromEntries(names.map((name) => [name, ca]));
  const machine = { cwd, env: emptyMachine(home, { ...trust, ...env }) };
  const printed = [];
  for (const args of commandsOf(state, client) ?? []) {
    const { stdout, stderr } = await run(client.command ?? client.family, args, machine);
    printed.push(stdout, stderr);
  }
  return printed.join('\n');
}

/**
 * What a program prints that lets the error end it.
 * @param {Outcome} outcome
 * @returns {string}
 */
function textOf(outcome) {
  if ('value' in outcome) return `gives ${JSON.stringify(outcome.value)}`;
  const { error, message, because } = outcome;
  return `${because === null ? '' : `${textOf(because)}\n`}${error}: ${message}`;
}
