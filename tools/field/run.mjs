// Puts the check into every job of the workflows under a folder that uses the Hub, plays each with a good token, an
// empty secret, from a fork and without any input, and prints every finding with its line, to be judged by hand.
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { certify } from '../emulator/hub/network/certificate.mjs';
import { REAL_NAMES } from '../emulator/hub.mjs';
import { startIdTokens } from '../emulator/id-tokens.mjs';
import { playJob } from './play.mjs';
import { findingLines, folded } from './print.mjs';
import { entriesOf, readRepositories } from './repositories.mjs';
import { PLAYS } from './situation.mjs';

/** @import { FieldPlay } from './play.mjs' */

const USAGE = `usage: npm run field -- FOLDER [word …] [options]

  FOLDER            a repository with .github/workflows, or a folder of them, each named owner+name
  word              only jobs whose "owner/name file job" contains one of the words
  --bundle FOLDER   the folder of an action with its dist/ (default: this one)
  --only SLUG,…     only findings of these causes
  --without SLUG,…  no findings of these causes
  --plays NAME,…    only these plays: ${PLAYS.join(', ')}
  --verdicts        also print the verdict of every play
  --json FILE       write everything as data`;

/** No run may take longer. */
const SLOW_MS = 500;
const SLOWEST = 5;

const options = /** @type {const} */ ({
  bundle: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
  json: { type: 'string' },
  only: { type: 'string' },
  without: { type: 'string', default: '' },
  plays: { type: 'string' },
  verdicts: { type: 'boolean', default: false },
});

/** @param {string} text */
const namesIn = (text) => text.split(',').filter((name) => name !== '');
/** @param {number} number @param {string} noun */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const { values, positionals } = parseArgs({ allowPositionals: true, options });
const [folder, ...words] = positionals;
const bundle = [join(values.bundle, 'dist/index.js'), join(values.bundle, 'index.js')].find((one) =>
  existsSync(one),
);
if (folder === undefined || bundle === undefined) {
  console.error(bundle === undefined ? `${values.bundle} has no dist/index.js` : USAGE);
  process.exit(2);
}

const repositories = readRepositories(folder);
const read = repositories.map((repository) => ({ repository, ...entriesOf(repository) }));
const entries = read
  .flatMap((one) => one.entries)
  .filter(({ repository, workflow, job }) => {
    const name = `${repository.name} ${workflow.path} ${job.id}`;
    return words.length === 0 || words.some((word) => name.includes(word));
  });

const names = PLAYS.filter((name) => values.plays === undefined || namesIn(values.plays).includes(name));
const startedAt = performance.now();
const idTokens = await startIdTokens();
const machinery = {
  entry: resolve(bundle),
  certificate: certify([...REAL_NAMES.hub, REAL_NAMES.cdn], []),
  idTokens,
};
const notPlayed = read.flatMap((one) => one.notEntered.map((job) => ({ name: one.repository.name, ...job })));
/** @type {FieldPlay[][]} */
const byEntry = entries.map(() => []);
const left = entries.map((entry, index) => ({ entry, index }));
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      byEntry[next.index] = await playJob(next.entry, names, machinery).catch((error) => {
        const { repository, workflow, job } = next.entry;
        notPlayed.push({ name: repository.name, path: workflow.path, job: job.id, why: String(error) });
        return [];
      });
    }
  }),
);
await idTokens.close();

const plays = byEntry.flat();
const isWanted = (/** @type {{ cause: string }} */ { cause }) =>
  !namesIn(values.without).includes(cause) &&
  (values.only === undefined || namesIn(values.only).includes(cause));
const findings = folded(plays).filter(isWanted);
const failed = plays.filter(({ failure }) => failure !== null);
const bySpeed = plays.toSorted((a, b) => b.cpuMilliseconds - a.cpuMilliseconds);
const slow = bySpeed.filter(({ cpuMilliseconds }) => cpuMilliseconds > SLOW_MS);
const unreadable = repositories.flatMap(({ name, unreadable: files }) =>
  files.map((one) => ({ name, ...one })),
);
/** @param {FieldPlay} play */
const nameOf = ({ repository, file, job, play }) => `${repository} ${file} job ${job}, ${play}`;
/** @param {FieldPlay} play */
const timeOf = (play) =>
  `  ${Math.round(play.cpuMilliseconds)} ms (${Math.round(play.milliseconds)} ms by the clock), ${(play.bytes / 1024).toFixed(1)} KiB: ${nameOf(play)}`;

const lines = findingLines(findings, repositories);
if (values.verdicts) {
  lines.push('', '## verdicts');
  lines.push(...plays.map((play) => `${play.verdict || 'failed'} ${play.cause ?? ''} ${nameOf(play)}`));
}
lines.push('', '## summary');
lines.push(
  `${count(repositories.length, 'folder')}, ${count(
    repositories.reduce((sum, { files }) => sum + files, 0),
    'workflow file',
  )}, ${count(new Set(entries.map(({ job }) => job)).size, 'job')} using the Hub, ${count(plays.length, 'play')} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`,
);
for (const play of PLAYS) {
  const verdicts = plays.filter((one) => one.play === play).map(({ verdict }) => verdict || 'failed');
  const told = [...new Set(verdicts)]
    .sort()
    .map((verdict) => `${verdicts.filter((one) => one === verdict).length} ${verdict}`);
  if (told.length > 0) lines.push(`  ${play}: ${told.join(', ')}`);
}
const causes = [...new Set(findings.map(({ cause }) => cause))];
lines.push(`${count(findings.length, 'finding')}, the same in several plays counted once`);
for (const cause of causes) {
  const all = findings.filter((one) => one.cause === cause);
  lines.push(`  ${all.length} ${cause} (${[...new Set(all.flatMap((one) => one.plays))].join(', ')})`);
}
lines.push(`${count(failed.length, 'play')} failed to run`);
lines.push(...failed.map((play) => `  ${nameOf(play)}: ${play.failure}`));
lines.push(`${count(unreadable.length, 'file')} not read`);
lines.push(...unreadable.map(({ name, path, why }) => `  ${name} ${path}: ${why}`));
lines.push(`${count(notPlayed.length, 'job')} not played`);
lines.push(...notPlayed.map(({ name, path, job, why }) => `  ${name} ${path} job ${job}: ${why}`));
lines.push('the slowest plays, by CPU time', ...bySpeed.slice(0, SLOWEST).map(timeOf));
lines.push(
  `${count(slow.length, 'play')} above ${SLOW_MS} ms of CPU time`,
  ...slow.slice(SLOWEST).map(timeOf),
);
console.log(lines.join('\n'));
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ findings, plays, unreadable, notPlayed }, null, 1)}\n`);
}
