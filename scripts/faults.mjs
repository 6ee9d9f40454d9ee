// Plays every fault of the emulator at every place where the action asks, once, twice and always, against the
// committed bundle, and prints a table of what it came to. A word plays the rows whose fault contains it.
import { allRows, baseline, dueOf, nameOf, playRow } from './fault-matrix.mjs';

/** @import { Place, Row, Told } from './fault-matrix.mjs' */

/** Many rows mostly wait. */
const PARALLEL = 4;

const words = process.argv.slice(2);
const rows = allRows().filter(({ fault: { name } }) => words.every((word) => name.includes(word)));

/** @type {Map<Place, Promise<{ told: Told, problems: string[] }>>} */
const baselines = new Map();
/** @param {Place} place */
const without = (place) => {
  const known = baselines.get(place) ?? baseline(place);
  baselines.set(place, known);
  return known;
};

/** @type {Map<Row, { told: Told, problems: string[] }>} */
const results = new Map();
const waiting = [...rows];
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      results.set(row, await playRow(row, (await without(row.place)).told));
    }
  }),
);

/** One cell: what a row came to; a mark where that is wrong. @param {Row} row */
function cell(row) {
  const result = results.get(row);
  const { verdict, cause } = result?.told ?? { verdict: '', cause: '' };
  return `${result?.problems.length === 0 ? ' ' : '✗'}${verdict} ${cause}`;
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

for (const [place, played] of baselines) {
  const { told, problems } = await played;
  console.log(`\nWithout a fault, ${place}: ${told.verdict} ${told.cause} ${problems.join('; ')}`.trimEnd());
  if (problems.length > 0) process.exitCode = 1;
}
const failed = rows.filter((row) => results.get(row)?.problems.length !== 0);
for (const row of failed) {
  console.log(`\n✗ ${nameOf(row)}: due ${dueOf(row)}`);
  for (const problem of results.get(row)?.problems ?? []) console.log(`    ${problem}`);
}
const recovered = rows.filter((row) => dueOf(row) === 'as without').length;
console.log(
  `\n${rows.length} rows, ${recovered} of them to be as without the fault; ${rows.length - failed.length} passed, ${failed.length} failed`,
);
if (failed.length > 0) process.exitCode = 1;
