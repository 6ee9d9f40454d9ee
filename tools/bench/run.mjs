// Measures whole processes side by side: starting up, the post step, and the same questions to a distant Hub, each
// beside its floor and beside what people would do instead. Nothing here is a test; see docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { takeBundles } from '../scripts/compare/bundles.mjs';
import * as contenders from './contenders.mjs';
import { startDistantHub } from './hub.mjs';
import { littered } from './litter.mjs';
import { layOutMachine } from './machine.mjs';
import { interleave, peakOnce, timeOnce } from './measure.mjs';
import { readProfile } from './profile.mjs';
import { ratioOf, spreadOf } from './statistics.mjs';
import { markdownTable, megabytes, ms, times } from './table.mjs';

/** @import { Contender, Work } from './contenders.mjs' */

const USAGE = `usage: npm run bench -- [--quick] [--only start,command,profile,litter,hub,memory] [--node 20,24] [--against REV]

  --quick   fewer rounds, and only short lists of repos; takes less than two minutes
  --only    some of the parts
  --node    some of the versions of Node; the first is the one that runs this
  --against measures the bundle that is committed there beside today's, in the same rounds`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const NODE_24 = 'node@24.19.0';
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: 'start,command,profile,litter,hub,memory' },
    node: { type: 'string', default: '20,24' },
    against: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const quick = options.quick;
const parts = options.only.split(',');

/** Enough for a ratio to stand still: what takes long varies less. */
/** @type {Record<string, number>} */
const ROUNDS = quick ? { start: 7, 1: 5, 100: 3, 1000: 1 } : { start: 21, 1: 9, 100: 5, 1000: 3 };
const ROUND_TRIPS_MS = quick ? [0, 40] : [0, 40, 150];
const SIZES = quick ? [1, 100] : [1, 100, 1000];

/** @param {string} line */
const print = (line = '') => process.stdout.write(`${line}\n`);

/** @returns {Array<{ label: string, program: string }>} */
function nodes() {
  const wanted = options.node.split(',');
  const own = { label: `Node ${process.versions.node}`, program: process.execPath };
  if (!wanted.includes('24') || process.versions.node.startsWith('24.')) return [own];
  try {
    const args = ['--yes', `--package=${NODE_24}`, '--', 'node', '-p', 'process.execPath'];
    const program = execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const other = { label: `Node ${NODE_24.slice(5)}`, program: program.trim() };
    return wanted.includes('20') ? [own, other] : [other];
  } catch {
    print(`Skipped: ${NODE_24}, which cannot be had here.`);
    return [own];
  }
}

/**
 * @param {readonly Contender[]} entries the first is the floor of the others
 * @param {number} rounds
 */
function rowsOf(entries, rounds) {
  const measured = interleave(entries, machine, rounds);
  const floors = measured.get(entries[0]?.name ?? '') ?? [];
  return entries.map(({ name }, index) => {
    const values = measured.get(name) ?? [];
    const { median, low, high } = spreadOf(values);
    const ratio = ratioOf(values, floors);
    return [name, ms(median), `${ms(low)}–${ms(high)}`, index === 0 ? '1' : times(ratio.median)];
  });
}

/** Each contender, followed by itself with the older bundle. @param {readonly Contender[]} entries */
const besideOlder = (entries) =>
  entries.flatMap((one) =>
    older === null ? [one] : [one, ...contenders.withActionOf(one, older.before, options.against ?? '')],
  );

const HEAD = ['process', 'median', 'quartiles', '× the first'];

/** @param {string} program */
function startUp(program) {
  const entries = [
    contenders.emptyScript(program),
    contenders.malformedToken(program, machine),
    contenders.malformedTokenAlone(program, machine),
    contenders.invalidInput(program, machine),
    contenders.idlePost(program, machine),
    contenders.toolkitAlone(program),
  ];
  print(markdownTable(HEAD, rowsOf(besideOlder(entries), ROUNDS.start ?? 1)));
}

/** @param {string} program */
function profile(program) {
  const rows = readProfile(contenders.malformedToken(program, machine), machine).map(({ part, share }) => [
    part,
    `${share.toFixed(0)} %`,
  ]);
  print(markdownTable(['of a run with a malformed token', 'share'], rows));
}

/** @param {string} program */
function litter(program) {
  const entries = [contenders.emptyScript(program), contenders.malformedToken(program, machine)];
  const litters = littered(machine.folder);
  const all = [
    ...entries,
    ...litters.map(({ name, env }) => {
      const one = contenders.malformedToken(program, machine);
      return { ...one, name: `malformed token, ${name}`, env: { ...one.env, ...env } };
    }),
  ];
  const measured = interleave(all, machine, Math.ceil((ROUNDS.start ?? 1) / 2));
  const [empty, clean] = entries.map(({ name }) => measured.get(name) ?? []);
  const rows = litters.map(({ name }) => {
    const values = measured.get(`malformed token, ${name}`) ?? [];
    const more = values.map((value, round) => value - (clean?.[round] ?? Number.NaN));
    return [name, ms(spreadOf(more).median), times(ratioOf(more, empty ?? []).median)];
  });
  print(markdownTable(['on the runner', 'more than with a clean home', '× node -e 0'], rows));
}

/**
 * @param {string} program
 * @param {import('./hub.mjs').DistantHub} hub
 * @param {number} size
 * @param {number} roundTripMs
 * @returns {Work}
 */
function workOf(program, hub, size, roundTripMs) {
  const repos = Array.from({ length: size }, (_, index) => `acme/model-${index}`);
  const reposFile = join(machine.folder, `repos-${size}`);
  writeFileSync(reposFile, `${repos.join('\n')}\n`);
  const { token, authority } = hub;
  return { node: program, endpoint: hub.endpoint(roundTripMs), token, authority, repos, reposFile, floor };
}

/** @param {string} program @param {import('./hub.mjs').DistantHub} hub @param {boolean} isFirst */
async function distantHub(program, hub, isFirst) {
  const python = await contenders.pythonClient();
  if (python === null) print('Skipped: huggingface_hub, which cannot be installed here.\n');
  for (const size of SIZES) {
    for (const roundTripMs of ROUND_TRIPS_MS) {
      const work = workOf(program, hub, size, roundTripMs);
      // One after the other, a thousand questions take minutes, and so do a hundred at 150 ms.
      const isLong = size > 100 || size * roundTripMs > 100 * 40 || (quick && size > 1);
      // Those that are not Node are measured beside the first Node only.
      const others = isFirst ? [python, contenders.hasCurl() ? contenders.curlLoop : null] : [];
      const peers = isLong ? [] : [contenders.javascriptClient, ...others];
      const http2 = quick || size > 100 ? [] : [contenders.http2Floor];
      const makers = [contenders.floor, contenders.action, ...http2, ...peers];
      const entries = makers.flatMap((make) => (make === null ? [] : [make(work, machine)]));
      print(`\n${size} ${size === 1 ? 'repo' : 'repos'}, round trip ${roundTripMs} ms\n`);
      print(markdownTable(HEAD, rowsOf(besideOlder(entries), ROUNDS[size] ?? 1)));
    }
  }
}

/** @param {string} program @param {import('./hub.mjs').DistantHub} hub */
async function inTerminal(program, hub) {
  const whoami = await contenders.pythonCommand();
  if (whoami === null) print('Skipped: hf, which cannot be installed here.\n');
  const work = workOf(program, hub, 1, 40);
  const entries = [
    ...(whoami === null ? [] : [whoami(work, machine)]),
    contenders.command({ ...work, repos: [] }, machine),
    contenders.command(work, machine),
    contenders.action(work, machine),
  ];
  print(markdownTable(HEAD, rowsOf(entries, ROUNDS.start ?? 1)));
}

/** @param {string} program @param {import('./hub.mjs').DistantHub} hub */
async function memory(program, hub) {
  const sizes = quick ? [1, 100] : [1, 100, 1000, 5000];
  const rows = [];
  for (const size of sizes) {
    const work = workOf(program, hub, size, 0);
    const [bare, own] = [contenders.floor, contenders.action].map((make) => make(work, machine));
    if (bare === undefined || own === undefined) continue;
    const runs = Array.from({ length: 3 }, () => [peakOnce(bare, machine), peakOnce(own, machine)]);
    const before = await hub.requests();
    const took = timeOnce(own, machine);
    const asked = (await hub.requests()) - before;
    const [floorPeak, ownPeak] = [0, 1].map(
      (at) => spreadOf(runs.map((run) => run[at] ?? Number.NaN)).median,
    );
    rows.push([
      String(size),
      String(asked),
      megabytes(floorPeak ?? 0),
      megabytes(ownPeak ?? 0),
      ms(took / size),
    ]);
  }
  print(
    markdownTable(
      ['repos', 'requests', 'peak of the bare script', 'peak of hf-auth-check', 'time a repo'],
      rows,
    ),
  );
}

/** @param {string} folder @returns {string} the floor in one file, as the action is */
function bundleFloor(folder) {
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  const source = join(root, 'tools', 'bench', 'contenders', 'floor.cjs');
  const out = join(folder, 'floor');
  mkdirSync(out);
  execFileSync(process.execPath, [ncc, 'build', source, '-o', out, '--no-cache'], {
    cwd: root,
    stdio: 'ignore',
  });
  return join(out, 'index.cjs');
}

if (options.help) {
  print(USAGE);
  process.exit();
}
const older = options.against === undefined ? null : await takeBundles(options.against);
const machine = layOutMachine();
const floor = bundleFloor(machine.folder);
const begun = performance.now();
try {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  print(`${cpus().length} × ${model}, ${process.platform}; ${new Date().toISOString().slice(0, 10)}`);
  const hub = parts.some((part) => ['hub', 'memory', 'command'].includes(part))
    ? await startDistantHub(quick ? 100 : 5000, ROUND_TRIPS_MS, machine.folder)
    : null;
  try {
    for (const [index, { label, program }] of nodes().entries()) {
      print(`\n## ${label}\n`);
      if (parts.includes('start')) {
        print('### Starting\n');
        startUp(program);
      }
      if (parts.includes('command') && hub !== null) {
        print('\n### The command\n');
        await inTerminal(program, hub);
      }
      if (parts.includes('profile')) {
        print('\n### Where the time goes\n');
        profile(program);
      }
      if (parts.includes('litter')) {
        print('\n### What lies on the runner\n');
        litter(program);
      }
      if (parts.includes('hub') && hub !== null) {
        print('\n### Asking the Hub');
        await distantHub(program, hub, index === 0);
      }
      if (parts.includes('memory') && hub !== null) {
        print('\n### Memory and requests\n');
        await memory(program, hub);
      }
    }
  } finally {
    hub?.close();
  }
  print(`\nTook ${Math.round((performance.now() - begun) / 1000)} s.`);
} finally {
  rmSync(machine.folder, { recursive: true, force: true });
  older?.remove();
}
