import { see } from './channels.mjs';
import { differences } from './difference.mjs';
import { swept } from './plays.mjs';

/** @import { Play } from './plays.mjs' */

const PARALLEL = 3;

/**
 * A difference, and every play in which it is the same.
 *
 * @typedef {object} Found
 * @property {string} channel
 * @property {string} diff unified, of the first of the plays
 * @property {string[]} plays names
 *
 * @typedef {object} Comparison
 * @property {number} plays how many there were
 * @property {Found[]} found in the order of the plays
 */

/**
 * Plays each with both bundles.
 *
 * @param {readonly Play[]} plays
 * @param {{before: string, after: string}} bundles folders of the action
 * @param {{sweep?: boolean}} [options] whether to play each also under every value of the switches it leaves open
 * @returns {Promise<Comparison>}
 * @throws where neither can be played: nothing would have been compared
 */
export async function compareBundles(plays, { before, after }, { sweep = false } = {}) {
  const waiting = plays.map((play, index) => ({ play, index, isSwept: false }));
  /** @type {{index: number, name: string, channel: string, diff: string}[]} */
  const all = [];
  let count = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { play, index, isSwept } = next;
      const was = await see(play, before);
      const is = await see(play, after);
      count += 1;
      const { name } = play;
      if (was.brokeOff && is.brokeOff)
        throw new Error(`${name} cannot be played: ${is.channels['the play']}`);
      all.push(...differences(was.channels, is.channels).map((one) => ({ ...one, index, name })));
      if (!sweep || isSwept) continue;
      const read = new Set([...was.switchesRead, ...is.switchesRead]);
      waiting.push(...swept(play, read).map((other) => ({ play: other, index, isSwept: true })));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return { plays: count, found: grouped(all.sort((a, b) => a.index - b.index)) };
}

/**
 * @param {{name: string, channel: string, diff: string}[]} all
 * @returns {Found[]}
 */
function grouped(all) {
  /** @type {Map<string, Found>} */
  const groups = new Map();
  for (const { name, channel, diff } of all) {
    // At which line it is makes no other difference of it.
    const key = `${channel}\n${diff.replace(/^@@.*$/gm, '@@')}`;
    const group = groups.get(key) ?? { channel, diff, plays: [] };
    groups.set(key, { ...group, plays: [...group.plays, name] });
  }
  return [...groups.values()];
}
