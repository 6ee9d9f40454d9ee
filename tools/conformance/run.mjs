// Takes real clients through the emulated Hub and compares how they end with what must be: see README.md.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BLOCKS } from './blocks.mjs';
import { findClients } from './clients.mjs';
import { count, table } from './row.mjs';
import { unseenTexts } from './seen-block.mjs';

/** @import { Row } from './row.mjs' */

const USAGE = `usage: npm run conformance -- [options] [word …]

  word          a client (py018, py0, py1, py2, hf0, hf1, hf2, js, hfjs, curl, git, git-lfs), a table
                (${Object.keys(BLOCKS).join(', ')}), or part of a state
  --cache DIR   where the Python environments are kept (default: hf-conformance in the temporary directory)
  --newest      ask the package index for newer releases even where an environment is there
  --strict      fail if a client cannot be had
  --json FILE   write every row
  --help`;

const PARALLEL = 3;

/** @param {string[]} args */
function readOptions(args) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      cache: { type: 'string', default: join(tmpdir(), 'hf-conformance') },
      newest: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}

/**
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<number>} the exit status
 */
async function conformance({ values, positionals }) {
  const started = performance.now();
  const found = await findClients(values);
  console.log(found.map(({ family, version }) => `${family} ${version ?? '–'}`).join(', '));

  const named = (/** @type {string} */ word) => found.some(({ family }) => family.split(' ')[0] === word);
  const clientWords = positionals.filter(named);
  const blockWords = positionals.filter((word) => word in BLOCKS);
  const stateWords = positionals.filter((word) => !named(word) && !(word in BLOCKS));
  const clients = found.filter(
    ({ family }) => clientWords.length === 0 || clientWords.includes(family.split(' ')[0] ?? ''),
  );
  const chosen = (/** @type {string} */ state) =>
    stateWords.length === 0 || stateWords.some((word) => state.includes(word));

  const blocks = Object.entries(BLOCKS)
    .filter(([name]) => blockWords.length === 0 || blockWords.includes(name))
    .map(([title, tasksOf]) => ({ title, tasks: clients.flatMap((client) => tasksOf(client, chosen)) }));
  const queue = blocks.flatMap(({ tasks }) => tasks);
  /** @type {Map<typeof queue[number], Row[]>} */
  const done = new Map();
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      for (let task = queue.shift(); task; task = queue.shift()) done.set(task, await task.rows());
    }),
  );

  const results = blocks.map(({ title, tasks }) => {
    const rows = tasks.flatMap((task) => done.get(task) ?? []);
    const states = tasks.flatMap((task) => task.states);
    return { title, clients: clients.map(({ family }) => family), rows: inOrder(rows, states) };
  });
  for (const block of results) if (block.rows.length > 0) console.log(`\n${table(block).join('\n')}`);
  const texts = results.find(({ title }) => title === 'texts');
  if (texts !== undefined && positionals.every((word) => word in BLOCKS)) {
    console.log('\nTexts that no client printed in this run:');
    for (const line of unseenTexts(texts.rows)) console.log(`  ${line}`);
  }

  const rows = results.flatMap((block) => block.rows);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (values.json !== undefined) {
    const versions = Object.fromEntries(clients.map(({ family, version }) => [family, version]));
    const tables = results.map(({ title, rows }) => ({ title, rows }));
    writeFileSync(values.json, `${JSON.stringify({ versions, seconds, tables }, null, 1)}\n`);
  }
  const [agree, disagree, missing] = [count(rows, 'agree'), count(rows, 'disagree'), count(rows, 'not run')];
  console.log(`\n${seconds} s`);
  console.log(`${rows.length} rows: ${agree} agree, ${disagree} disagree, ${missing} not run`);
  return disagree > 0 || rows.length === 0 || (values.strict && missing > 0) ? 1 : 0;
}

/**
 * Rows as their states are listed, with all that is about the same state together.
 *
 * @param {Row[]} rows
 * @param {string[]} states
 */
function inOrder(rows, states) {
  const groupOf = (/** @type {string} */ state) => state.split(' · ')[0] ?? '';
  const groups = states.map(groupOf);
  const rank = (/** @type {{ state: string }} */ { state }) =>
    groups.indexOf(groupOf(state)) * states.length + states.indexOf(state);
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

// 0.x leaves it to this how secret a saved token is.
process.umask(0o022);
const options = readOptions(process.argv.slice(2));
if (options.values.help) console.log(USAGE);
else process.exitCode = await conformance(options);
