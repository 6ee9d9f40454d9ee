// Plays the recorded real failures against the committed bundle and prints what was concluded beside what
// should be. `--sweep` plays each under every value of the switches it leaves open; a word plays the
// scenarios whose id contains it.
import { readFileSync } from 'node:fs';
import { judge, openSwitches, playScenario } from '../emulator/scenario.mjs';

/** @import { Scenario } from '../emulator/scenario.mjs' */

const PARALLEL = 3;

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const sweep = process.argv.includes('--sweep');

/** @type {Scenario[]} */
const scenarios = JSON.parse(
  readFileSync(new URL('../../__tests__/scenarios.json', import.meta.url), 'utf8'),
);
const chosen = scenarios.filter(({ id }) => words.length === 0 || words.some((word) => id.includes(word)));

/** @type {Array<{scenario: Scenario, name: string, switches: Record<string, unknown> | null}>} */
const plays = chosen.map((scenario) => ({ scenario, name: scenario.id, switches: null }));

/**
 * What a scenario is to be played under once more, when it has been played under the defaults: a switch on which no
 * answer depended then makes no difference, since up to the first answer that does both plays are the same.
 * @param {Scenario} scenario
 * @param {ReadonlySet<string>} read
 */
function swept(scenario, read) {
  return openSwitches(scenario)
    .filter(({ name }) => read.has(name))
    .map(({ name, value, switches }) => ({
      scenario,
      name: `${scenario.id} [${name}=${JSON.stringify(value)}]`,
      switches,
    }));
}

/** @type {Array<{name: string, expected: string, reported: string, problems: string[], log: string[]}>} */
const rows = [];
await Promise.all(
  Array.from({ length: PARALLEL }, async () => {
    for (let play = plays.shift(); play !== undefined; play = plays.shift()) {
      const { scenario, name, switches } = play;
      const played = await playScenario(scenario, { switches: switches ?? {} });
      try {
        const { verdict, cause, problems } = judge(scenario, played);
        const expected = `${scenario.expect.verdict} ${scenario.expect.cause}`;
        if (sweep && switches === null) plays.push(...swept(scenario, played.hub.switchesRead));
        rows.push({ name, expected, reported: `${verdict} ${cause}`, problems, log: played.run.log });
      } finally {
        await played.close();
      }
    }
  }),
);

/** Which cause was reported where which was expected, over all plays; what may also be reported is no confusion. */
function confusion() {
  /** @type {Map<string, Map<string, number>>} */
  const table = new Map();
  for (const { expected, reported } of rows) {
    const [, cause = ''] = expected.split(' ');
    const [, told = ''] = reported.split(' ');
    const line = table.get(cause) ?? new Map();
    table.set(cause, line.set(told, (line.get(told) ?? 0) + 1));
  }
  const wide = Math.max(...[...table.keys()].map((cause) => cause.length));
  const lines = [...table].sort().map(([cause, line]) => {
    const told = [...line].map(([other, plays]) => `${other === cause ? '' : `${other} `}${plays}`);
    return `${cause.padEnd(wide)}  ${told.sort().join(', ')}`;
  });
  return ['Expected cause, and plays in which it was reported, or another one by name:', ...lines];
}

const order = new Map(chosen.map(({ id }, index) => [id, index]));
const place = (/** @type {string} */ name) => order.get(name.split(' ')[0] ?? '') ?? 0;
rows.sort((a, b) => place(a.name) - place(b.name));
const width = Math.max(...rows.map(({ name }) => name.length));
const middle = Math.max(...rows.map(({ expected }) => expected.length));
for (const { name, expected, reported, problems } of rows) {
  if (sweep && problems.length === 0 && name.includes('[')) continue;
  console.log(
    `${problems.length === 0 ? '✓' : '✗'} ${name.padEnd(width)}  ${expected.padEnd(middle)}  ${reported}`,
  );
}
const failed = rows.filter(({ problems }) => problems.length > 0);
for (const { name, problems, log } of failed) {
  console.log(`\n${name}\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  if (words.length > 0) console.log(log.map((line) => `    | ${line}`).join('\n'));
}
console.log(`\n${confusion().join('\n')}`);
console.log(`\n${rows.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
