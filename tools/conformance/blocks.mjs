import { storyRows } from './command-block.mjs';
import { STORIES } from './command-stories.mjs';
import { credentialRow } from './credential-block.mjs';
import { CREDENTIAL_CASES } from './credentials.mjs';
import { LIBRARIES } from './expectation.mjs';
import { HARMLESS, libraryRows, questionsFor } from './library-block.mjs';
import { PLAYS, programRow } from './program-block.mjs';
import { publisherRow } from './publisher-block.mjs';
import { PUBLISHER_CASES } from './publishers.mjs';
import { seenRow, seenStatesFor } from './seen-block.mjs';
import { TRUSTED_THROUGH } from './trust.mjs';
import { trustRow } from './trust-block.mjs';

/**
 * @import { Client } from './clients.mjs'
 * @import { Library } from './expectation.mjs'
 * @import { Row } from './row.mjs'
 * @import { TrustSource } from './trust.mjs'
 */

/**
 * A piece of work that fills cells of one column.
 *
 * @typedef {object} Task
 * @property {string[]} states
 * @property {() => Promise<Row[]>} rows
 *
 * @typedef {(client: Client, chosen: (state: string) => boolean) => Task[]} TasksOf none for a client that the
 *   table is not about
 */

/**
 * The tables, by name.
 * @satisfies {Record<string, TasksOf>}
 */
export const BLOCKS = {
  libraries: (client, chosen) => {
    const { family } = client;
    if (!isLibrary(family)) return [];
    const states = questionsFor(family, chosen).map(({ title }) => title);
    if (states.length === 0) return [];
    return [task(client, [...states, HARMLESS], ({ library }) => libraryRows(library, chosen))];
  },
  'command line': (client, chosen) =>
    isPython(client.family)
      ? STORIES.map((story) => ({ story, states: story.steps.map(({ step }) => `${story.story} · ${step}`) }))
          .filter(({ states }) => states.some(chosen))
          .map(({ story, states }) => task(client, states, ({ library }) => storyRows(library, story)))
      : [],
  programs: (client, chosen) =>
    PLAYS.filter((play) => play.client === client.family && chosen(play.title)).map((play) =>
      task(client, [play.title], async () => [await programRow(play)]),
    ),
  credentials: (client, chosen) =>
    CREDENTIAL_CASES.filter(
      ({ id, asked = [client.family] }) => chosen(id) && asked.includes(client.family),
    ).map((arranged) => task(client, [arranged.id], async () => [await credentialRow(client, arranged)])),
  // Only the newer ones exchange id tokens.
  publishers: (client, chosen) =>
    client.family === 'py1' || client.family === 'py2'
      ? PUBLISHER_CASES.filter(({ id }) => chosen(id)).map((arranged) =>
          task(client, [arranged.id], async ({ library }) => [await publisherRow(library, arranged)]),
        )
      : [],
  texts: (client, chosen) =>
    seenStatesFor(client)
      .filter(({ title }) => chosen(title))
      .map((asked) => task(client, [asked.title], async () => [await seenRow(client, asked)])),
  certificates: (client, chosen) =>
    /** @type {TrustSource[]} */ (Object.keys(TRUSTED_THROUGH))
      .filter(chosen)
      .map((source) => task(client, [source], async () => [await trustRow(client, source)])),
};

/** @type {(family: Client['family']) => family is Library} */
const isLibrary = (family) => LIBRARIES.some((library) => library === family);

const isPython = (/** @type {Client['family']} */ family) => isLibrary(family) && family !== 'js';

/**
 * A client that cannot be had, or that breaks off, leaves its cells with the reason.
 *
 * @param {Client} client
 * @param {string[]} states
 * @param {(client: Client & { library: NonNullable<Client['library']> }) => Promise<Row[]>} work
 * @returns {Task}
 */
function task(client, states, work) {
  const { family, version, library, reason } = client;
  const rowsWith = (/** @type {Row['verdict']} */ verdict, /** @type {string} */ got) =>
    states.map((state) => ({ state, client: family, verdict, expected: '', got }));
  return {
    states,
    rows: async () => {
      if (version === null) return rowsWith('not run', reason);
      try {
        // Only the tables about libraries look at it.
        return await work({ ...client, library: /** @type {NonNullable<Client['library']>} */ (library) });
      } catch (error) {
        return rowsWith(
          'disagree',
          `the client broke off: ${error instanceof Error ? error.message : error}`,
        );
      }
    },
  };
}
