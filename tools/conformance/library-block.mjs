import { agrees, describe, expectedOf } from './expectation.mjs';
import { startNamedHub, violationsOf } from './hub.mjs';
import { play } from './library-clients.mjs';
import { STATES } from './states.mjs';
import { WORLDS } from './worlds.mjs';

/**
 * @import { Expected, Library, Outcome } from './expectation.mjs'
 * @import { Job, LibraryClient } from './library-clients.mjs'
 * @import { Row } from './row.mjs'
 * @import { Call, State } from './states.mjs'
 * @import { WorldName } from './worlds.mjs'
 */

/** @typedef {{ state: State, call: Call, title: string, expected: Expected }} Question */

/** The row for all calls of a client together. */
export const HARMLESS = 'nothing was changed, no token went astray';

/**
 * Takes one client through every state that its family has an expectation for.
 *
 * @param {LibraryClient} client
 * @param {(title: string) => boolean} chosen
 * @returns {Promise<Row[]>}
 */
export async function libraryRows(client, chosen) {
  const questions = questionsFor(client.family, chosen);
  const names = [...new Set(questions.map(({ state }) => state.world ?? 'everything'))];
  /** @type {Map<WorldName, Awaited<ReturnType<typeof startNamedHub>>>} */
  const hubs = new Map();
  try {
    for (const name of names) hubs.set(name, await startNamedHub(WORLDS[name]));
    const hubOf = (/** @type {State} */ state) => {
      const hub = hubs.get(state.world ?? 'everything');
      if (!hub) throw new Error(`No Hub plays ${state.world}`);
      return hub;
    };
    const jobs = questions.map(({ state, call }) => jobFor(state, call, hubOf(state)));
    const ca = [...hubs.values()].map((hub) => hub.caPem ?? '').join('\n');
    const outcomes = await play(client, jobs, { ca });
    const rows = questions.map((question, index) => {
      const got = outcomes[index] ?? { error: 'nothing', status: null, message: '', because: null };
      return judged(client, question.title, question.expected, got, hubOf(question.state).tokenless);
    });
    const violations = [...hubs.values()].flatMap(violationsOf);
    return [...rows, judged(client, HARMLESS, { value: [] }, { value: violations }, (text) => text)];
  } finally {
    await Promise.all([...hubs.values()].map((hub) => hub.close()));
  }
}

/**
 * @param {Library} family
 * @param {(title: string) => boolean} chosen
 * @returns {Question[]}
 */
export function questionsFor(family, chosen) {
  return STATES.flatMap((state) =>
    Object.entries(state.calls).flatMap(([name, byFamily]) => {
      const call = /** @type {Call} */ (name);
      const expected = expectedOf(byFamily, family);
      const title = `${state.state} · ${call}`;
      return expected && chosen(title) ? [{ state, call, title, expected }] : [];
    }),
  );
}

/**
 * @param {State} state
 * @param {Call} call
 * @param {{ url: string, tokens: Record<string, string> }} hub
 * @returns {Job}
 */
function jobFor(state, call, hub) {
  const named = typeof state.token === 'string' ? hub.tokens[state.token] : undefined;
  if (typeof state.token === 'string' && named === undefined) {
    throw new Error(`The world has no token named ${state.token}`);
  }
  return {
    endpoint: hub.url,
    token: named ?? (state.token === null ? false : null),
    call,
    repo: state.repo ?? '',
    type: state.type ?? 'model',
    file: state.file ?? 'config.json',
    revision: state.revision ?? null,
  };
}

/**
 * @param {LibraryClient} client
 * @param {string} state
 * @param {Expected} expected
 * @param {Outcome} got
 * @param {(text: string) => string} tokenless
 * @returns {Row}
 */
const judged = (client, state, expected, got, tokenless) => ({
  state,
  client: client.family,
  verdict: agrees(expected, got) ? 'agree' : 'disagree',
  expected: describe(expected),
  got: tokenless(describe(got)),
});
