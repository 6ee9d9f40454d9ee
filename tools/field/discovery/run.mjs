// Plays the check without repos in every labelled job of the repositories under a folder, and compares what it found
// with what a person found: how much of what is certain is true, and how much of what the job uses was found.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { certify } from '../../emulator/hub/network/certificate.mjs';
import { REAL_NAMES } from '../../emulator/hub.mjs';
import { readWorkflow } from '../workflow.mjs';
import { compare, tableOf } from './compare.mjs';
import { stepIn } from './play.mjs';
import { timed, timesTable } from './timing.mjs';

/** @import { Compared, Label } from './compare.mjs' */
/** @import { Timed } from './timing.mjs' */

const USAGE = `usage: npm run field:discovery -- FOLDER [word …] [options]

  FOLDER           checkouts of the labelled repositories, each named owner+name
  word             only repositories whose name contains one of the words
  --set NAME       only the labels of one set: written-on or held-out
  --labels FILE    other labels than those beside this file
  --bundle FOLDER  the folder of an action with its dist/ (default: this one)
  --times          instead: what reading the workspace costs, beside git grep
  --json FILE      write everything as data`;

const here = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    labels: { type: 'string', default: join(here, 'labels.json') },
    bundle: { type: 'string', default: join(here, '../../..') },
    times: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const [folder, ...words] = positionals;
const bundle = resolve(values.bundle, 'dist/index.js');
if (folder === undefined || !existsSync(bundle)) {
  console.error(folder === undefined ? USAGE : `${values.bundle} has no dist/index.js`);
  process.exit(2);
}

/** @type {Label[]} */
const labels = JSON.parse(readFileSync(values.labels, 'utf8'));
const certificate = certify([...REAL_NAMES.hub, REAL_NAMES.cdn], []);

/** @type {Compared[]} */
const compared = [];
/** @type {Timed[]} */
const times = [];
/** @type {string[]} */
const notPlayed = [];
const jobs = labels.flatMap((label) => {
  const checkout = join(resolve(folder), label.repository.replace('/', '+'));
  const isWanted = words.length === 0 || words.some((word) => label.repository.includes(word));
  if (!isWanted || (values.set !== undefined && values.set !== label.set) || !existsSync(checkout)) return [];
  return (values.times ? label.jobs.slice(0, 1) : label.jobs).map((job) => ({ label, checkout, ...job }));
});
// One after the other: what else is running would take from the time that a check has for reading.
for (const job of jobs) await play(job);
/** @param {typeof jobs[number]} labelled */
async function play({ label, checkout, workflow: path, job: id, uses }) {
  const entry = entryOf(label.repository, checkout, path, id);
  if (entry === null) {
    notPlayed.push(`${label.repository} ${path} ${id}`);
    return;
  }
  const step = await stepIn(entry, certificate, bundle);
  try {
    if (values.times) {
      times.push(await timed(label.repository, step));
      return;
    }
    const { report, failure } = await step.play({});
    if (failure !== null) throw new Error(`${label.repository} ${path} ${id}: ${failure}`);
    const { found } = /** @type {{ found: import('./compare.mjs').Found }} */ (report);
    compared.push(compare({ label, path, job: id, uses, found }));
  } finally {
    await step.end();
  }
}

/**
 * The job; if it calls a workflow of its repository, that one's first job with steps. Null if it has no steps here.
 *
 * @param {string} name
 * @param {string} checkout
 * @param {string} path
 * @param {string} id
 * @returns {import('../repositories.mjs').FieldEntry | null}
 */
function entryOf(name, checkout, path, id) {
  const read = (/** @type {string} */ file) => readWorkflow(readFileSync(join(checkout, file), 'utf8'), file);
  const workflow = read(path);
  const job = workflow.jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`${name} ${path} has no job ${id}`);
  const repository = { name, folder: checkout, files: 1, workflows: [workflow], unreadable: [] };
  if (job.steps.length > 0) return { repository, callers: [], workflow, job };
  const called = /^\.\/(\.github\/workflows\/[^/@]+)$/.exec(job.uses)?.[1];
  if (called === undefined) return null;
  const other = read(called);
  const first = other.jobs.find(({ steps }) => steps.length > 0);
  return first === undefined
    ? null
    : { repository, callers: [{ workflow, job }], workflow: other, job: first };
}
console.log(values.times ? timesTable(times) : tableOf(compared));
if (notPlayed.length > 0)
  console.log(`Not played, as their steps are in another repository: ${notPlayed.join(', ')}`);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(values.times ? times : compared, null, 1)}\n`);
}
