/**
 * Generates netrc files, takes the Hub's entries out of each, and asks real programs before and after.
 *
 *   node tools/fuzz/netrc.mjs [--runs N] [--seed S] [--threads N] [--python N] [--curl N] [--git N]
 *   node tools/fuzz/netrc.mjs --mutate [--mutant NAME]... [--runs N] [--seed S]
 *
 * `--python`, `--curl` and `--git`: how many of the scrubbed files those are asked about.
 * With `--mutate` broken versions of the sources are tried, each until something is noticed.
 */

import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { EVERYDAY } from './everyday.mjs';
import { firstNoticed, MUTANTS } from './mutants.mjs';
import { portions } from './portions.mjs';
import { checkEveryday } from './properties.mjs';
import { add } from './share.mjs';
import { loadNetrc } from './sources.mjs';

/** @typedef {import('./share.mjs').Tally} Tally */

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    threads: { type: 'string' },
    python: { type: 'string', default: '1000000' },
    curl: { type: 'string', default: '3000' },
    git: { type: 'string', default: '60' },
    mutate: { type: 'boolean', default: false },
    mutant: { type: 'string', multiple: true, default: Object.keys(MUTANTS) },
  },
});
const seed = Number(values.seed ?? randomInt(2 ** 31));

async function fuzz() {
  const runs = Number(values.runs ?? 100_000);
  console.log(`${runs} files, seed ${seed}`);
  const started = Date.now();
  const netrc = await loadNetrc();
  checkEveryday(netrc, netrc);
  const of = Number(values.threads ?? Math.min(4, availableParallelism()));
  const tallies = await Promise.all(Array.from({ length: of }, (_, share) => inThread(runs, { share, of })));
  print(tallies.reduce(sum));
  console.log(`${Object.keys(EVERYDAY).length} everyday files scrubbed`);
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * @param {number} runs
 * @param {{share: number, of: number}} part
 * @returns {Promise<Tally>}
 */
async function inThread(runs, part) {
  /** @param {string} all */
  const share = (all) => Math.ceil(Number(all) / part.of);
  /** @type {import('./share.mjs').Task} */
  const workerData = {
    run: { runs, seed },
    part,
    most: { python3: share(values.python), curl: share(values.curl), git: share(values.git) },
  };
  const [tally] = await once(new Worker(new URL('./share.mjs', import.meta.url), { workerData }), 'message');
  return tally;
}

/**
 * @param {Tally} all
 * @param {Tally} one
 * @returns {Tally}
 */
function sum(all, one) {
  for (const kind of /** @type {const} */ (['none', 'removed', 'refused']))
    all.counts[kind] += one.counts[kind];
  for (const [reason, count] of one.reasons) all.reasons.set(reason, (all.reasons.get(reason) ?? 0) + count);
  for (const [index, program] of all.programs.entries()) {
    const other = one.programs[index];
    if (other === undefined) continue;
    program.found ??= other.found;
    add(program, other);
  }
  return all;
}

/** @param {Tally} tally */
function print({ counts, reasons, programs }) {
  console.log(
    `scrubbed ${counts.removed}, refused ${counts.refused}, without an entry of the Hub ${counts.none}`,
  );
  for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a))
    console.log(`  ${count}  ${reason}`);
  for (const { name, found, files, answers, kept, freed, likeModels } of programs) {
    if (found === null) {
      console.log(`${name}: not asked`);
      continue;
    }
    const like = likeModels?.length ? `the model ${likeModels.join(', ')}` : 'no model';
    console.log(
      `${found}: ${files} files, ${answers} answers; for other hosts ${kept} credentials kept, ${freed} free to change and changed; like ${like}`,
    );
  }
}

async function mutate() {
  const runs = Number(values.runs ?? 20_000);
  console.log(`up to ${runs} files for each, seed ${seed}`);
  const trusted = await loadNetrc();
  checkEveryday(trusted, trusted);
  for (const name of values.mutant) {
    const patch = MUTANTS[name];
    if (patch === undefined) throw new Error(`there is no mutant "${name}"`);
    const noticed = firstNoticed(await loadNetrc([patch]), trusted, portions({ runs, seed }));
    console.log(noticed === null ? `NOT NOTICED: ${name}` : `noticed: ${name} (${noticed})`);
    if (noticed === null) process.exitCode = 1;
  }
}

await (values.mutate ? mutate() : fuzz());
