/** A share of a run, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { ask } from './asking.mjs';
import { portions } from './portions.mjs';
import { check } from './properties.mjs';
import { curl, git, python } from './readers.mjs';
import { loadNetrc } from './sources.mjs';

/**
 * @typedef {import('./asking.mjs').Scrubbed} Scrubbed
 * @typedef {{name: string, found: string | null} & import('./asking.mjs').Asked} Program `found`: its version
 * @typedef {{
 *   counts: {none: number, removed: number, refused: number},
 *   reasons: Map<string, number>,
 *   programs: Program[],
 * }} Tally
 *
 * `most`: how many scrubbed files each program is asked about.
 * @typedef {{
 *   run: {runs: number, seed: number},
 *   part: {share: number, of: number},
 *   most: {python3: number, curl: number, git: number},
 * }} Task
 */

const OPEN = { python3: python, curl, git };

/**
 * @param {Task} task
 * @returns {Promise<Tally>}
 */
async function tally({ run, part, most }) {
  const netrc = await loadNetrc();
  const counts = { none: 0, removed: 0, refused: 0 };
  /** @type {Map<string, number>} */
  const reasons = new Map();
  const asked = await Promise.all(
    /** @type {const} */ (['python3', 'curl', 'git']).map(async (name) => ({
      reader: await OPEN[name](),
      most: most[name],
      /** @type {Program} */
      program: { name, found: null, files: 0, answers: 0, kept: 0, freed: 0, likeModels: null },
    })),
  );
  try {
    for (const portion of portions(run, part)) {
      /** @type {Scrubbed[]} */
      const scrubbed = [];
      for (const before of portion) {
        const outcome = checked(netrc, before);
        counts[outcome.kind] += 1;
        if (outcome.kind === 'removed') scrubbed.push({ before, ...outcome });
        if (outcome.kind === 'refused') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1);
      }
      for (const { reader, most: all, program } of asked) {
        // Spread over the whole share.
        const few = Math.ceil((all * part.of * portion.length) / run.runs);
        const sample = scrubbed.slice(-Math.min(few, all - program.files, scrubbed.length));
        if (reader === null || all <= program.files || sample.length === 0) continue;
        program.found = reader.name;
        add(program, await ask(reader, sample, netrc));
      }
    }
  } finally {
    for (const { reader } of asked) await reader?.close();
  }
  return { counts, reasons, programs: asked.map(({ program }) => program) };
}

/**
 * @param {import('./sources.mjs').Netrc} netrc
 * @param {Buffer} before
 */
function checked(netrc, before) {
  try {
    return check(netrc, netrc, before);
  } catch (error) {
    throw new Error(`in ${JSON.stringify(before.toString('latin1'))}`, { cause: error });
  }
}

/**
 * @param {Program} sum
 * @param {import('./asking.mjs').Asked} asked
 */
export function add(sum, asked) {
  for (const key of /** @type {const} */ (['files', 'answers', 'kept', 'freed'])) sum[key] += asked[key];
  const { likeModels } = asked;
  if (likeModels !== null)
    sum.likeModels = sum.likeModels?.filter((name) => likeModels.includes(name)) ?? likeModels;
}

if (parentPort !== null) parentPort.postMessage(await tally(workerData));
