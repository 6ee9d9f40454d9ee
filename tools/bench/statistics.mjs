/**
 * @typedef {object} Spread of a number of runs
 * @property {number} median
 * @property {number} low the lower quartile
 * @property {number} high the upper quartile
 */

/**
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  /** @param {number} share */
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/**
 * What one thing takes in multiples of another, round by round: what slowed the machine down in a round slowed both.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} floors of the same rounds
 */
export function ratioOf(values, floors) {
  return spreadOf(values.map((value, round) => value / (floors[round] ?? Number.NaN)));
}
