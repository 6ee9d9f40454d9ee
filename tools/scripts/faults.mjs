// Plays every fault of the emulator at every place where the action asks, once, twice and always, against the
// committed bundle, and prints a table of what it came to. A word plays the rows whose fault contains it; `--each`
// also plays the rows that cannot differ from one that was played.
import { allRows, baseline, dueOf, isSame, nameOf, playRow, problemsOf } from './fault-matrix.mjs';

/** @import { Place, Played, Row } from './fault-matrix.mjs' */

/** So many rows at once that wait, and so many that do not: more of these would keep all from the processor. */
const LANES = { waiting: 6, busy: 2 };

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const each = process.argv.includes('--each');
const rows = allRows().filter(({ fault: { name } }) => words.every((word) => name.includes(word)));

/** @type {Map<Place, Played>} */
const baselines = new Map();
for (const { place } of rows) if (!baselines.has(place)) baselines.set(place, await baseline(place));

/** @typedef {{ told: Played['told'], problems: string[], isSame: boolean }} Result */
/** @type {Map<Row, Result>} */
const results = new Map();

/** @param {Row} row @param {Played} played */
const wrong = (row, played) => {
  const without = baselines.get(row.place);
  return without === undefined ? ['has nothing to be held against'] : problemsOf(row, played, without.told);
};

/** Those that wait the longest first; the busy lanes begin at the other end. */
const LONGEST_FIRST = ['in-time', 'again', 'stays', 'harmless'];
/** @param {Row} row */
const turn = ({ fault: { course } }) => LONGEST_FIRST.indexOf(course);
const left = rows.filter((row) => each || row.times === null).sort((one, other) => turn(one) - turn(other));
/** @param {() => Row | undefined} next */
async function lane(next) {
  for (let row = next(); row !== undefined; row = next()) {
    const played = await playRow(row);
    results.set(row, { told: played.told, problems: wrong(row, played), isSame: false });
    if (!each && row.times === null) left.unshift(...moreThan(row, played));
  }
}
await Promise.all([
  ...Array.from({ length: LANES.waiting }, () => lane(() => left.shift())),
  ...Array.from({ length: LANES.busy }, () => lane(() => left.pop())),
]);

/**
 * The rows that are left to play of a fault at a place, when the one has been in which it always comes. What that
 * settles is settled only if it is right; a machine that is too busy to ask again in time settles nothing.
 * @param {Row} always
 * @param {Played} played
 */
function moreThan(always, played) {
  const others = rows.filter(
    (row) => row.fault.name === always.fault.name && row.place === always.place && row.times !== null,
  );
  return others.filter((row) => {
    if (!isSame(row, played) || wrong(row, played).length > 0) return true;
    results.set(row, { told: played.told, problems: [], isSame: true });
    return false;
  });
}

/** One cell: what a row came to, with a mark where that is wrong, or was not played. @param {Row} row */
function cell(row) {
  const result = results.get(row);
  const { verdict, cause } = result?.told ?? { verdict: '', cause: '' };
  const mark = result?.problems.length !== 0 ? '✗' : result.isSame ? '=' : ' ';
  return `${mark}${verdict} ${cause}`;
}

const TIMES = /** @type {const} */ ([1, 2, null]);
const lines = [['fault', 'at', 'once', 'twice', 'always']];
for (const row of rows.filter(({ times }) => times === 1)) {
  const alike = TIMES.map((times) =>
    rows.find((one) => one.fault.name === row.fault.name && one.place === row.place && one.times === times),
  );
  lines.push([row.fault.name, row.place, ...alike.map((one) => (one === undefined ? '' : cell(one)))]);
}
const widths =
  lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
for (const line of lines) {
  console.log(
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

for (const [place, { told, problems }] of baselines) {
  console.log(`\nWithout a fault, ${place}: ${told.verdict} ${told.cause} ${problems.join('; ')}`.trimEnd());
  if (problems.length > 0) process.exitCode = 1;
}
const failed = rows.filter((row) => results.get(row)?.problems.length !== 0);
for (const row of failed) {
  console.log(`\n✗ ${nameOf(row)}: due ${dueOf(row)}`);
  for (const problem of results.get(row)?.problems ?? []) console.log(`    ${problem}`);
}
const same = [...results.values()].filter(({ isSame }) => isSame).length;
const recovered = rows.filter((row) => dueOf(row) === 'as without').length;
console.log(
  `\n${rows.length} rows, ${recovered} of them to be as without the fault; ${rows.length - failed.length} passed, ${failed.length} failed.`,
);
if (same > 0) {
  console.log(
    `${rows.length - same} were played. The other ${same} (=) are the same as the fault that always comes: there the place was asked no more often than the fault comes in them, so that no answer can differ. --each plays them too.`,
  );
}
if (failed.length > 0) process.exitCode = 1;
