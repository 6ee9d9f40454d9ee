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
for (const label of labels) {
  const checkout = join(resolve(folder), label.repository.replace('/', '+'));
  const isWanted = words.length === 0 || words.some((word) => label.repository.includes(word));
  if (!isWanted || (values.set !== undefined && values.set !== label.set) || !existsSync(checkout)) continue;
  for (const { workflow: path, job: id, uses } of values.times ? label.jobs.slice(0, 1) : label.jobs) {
    const workflow = readWorkflow(readFileSync(join(checkout, path), 'utf8'), path);
    const job = workflow.jobs.find((one) => one.id === id);
    if (job === undefined) throw new Error(`${label.repository} ${path} has no job ${id}`);
    const repository = {
      name: label.repository,
      folder: checkout,
      files: 1,
      workflows: [workflow],
      unreadable: [],
    };
    const step = await stepIn({ repository, callers: [], workflow, job }, certificate, bundle);
    try {
      if (values.times) {
        times.push(await timed(label.repository, step));
        continue;
      }
      const { report, failure } = await step.play({});
      if (failure !== null) throw new Error(`${label.repository} ${path} ${id}: ${failure}`);
      const { found } = /** @type {{ found: import('./compare.mjs').Found }} */ (report);
      compared.push(compare({ label, path, job: id, uses, found }));
    } finally {
      await step.end();
    }
  }
}
console.log(values.times ? timesTable(times) : tableOf(compared));
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify(values.times ? times : compared, null, 1)}\n`);
}
