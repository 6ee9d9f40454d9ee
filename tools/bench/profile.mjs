import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @import { Contender } from './contenders.mjs' */
/** @import { Machine } from './machine.mjs' */

/**
 * A profile as V8 writes it, as far as it is read here.
 *
 * @typedef {{ id: number, callFrame: { functionName: string, url: string }, children?: number[] }} ProfileNode
 * @typedef {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} Profile
 */

/** What a chunk of the bundle mainly is, by words that stand in no other. */
const PACKAGES = /** @type {const} */ ([
  ['undici', 'llhttp'],
  ['yaml', 'YAMLParseError'],
]);

/**
 * Where the time of one run goes, in shares of a hundred: for each sample of `--cpu-prof`, the innermost frame that
 * tells something.
 *
 * @param {Contender} contender a Node process
 * @param {Machine} machine
 * @returns {Array<{ part: string, share: number }>} the largest first
 */
export function readProfile({ command, args, env }, machine) {
  const folder = join(machine.folder, 'profile');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  machine.clear();
  const flags = ['--cpu-prof', '--cpu-prof-interval', '100', '--cpu-prof-dir', folder];
  spawnSync(command, [...flags, ...args], { env });
  const [file] = readdirSync(folder);
  /** @type {Profile} */
  const profile = JSON.parse(readFileSync(join(folder, file ?? ''), 'utf8'));
  const parts = partsOf(profile);
  const all = [...parts.values()].reduce((sum, time) => sum + time, 0);
  return [...parts]
    .map(([part, time]) => ({ part, share: (100 * time) / all }))
    .sort((a, b) => b.share - a.share);
}

/** @param {Profile} profile @returns {Map<string, number>} microseconds */
function partsOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [index, sample] of samples.entries()) {
    let part = 'Node itself';
    for (let id = /** @type {number | undefined} */ (sample); id !== undefined; id = parents.get(id)) {
      const told = partOf(byId.get(id)?.callFrame);
      if (told === null) continue;
      part = told;
      break;
    }
    parts.set(part, (parts.get(part) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return parts;
}

/** @param {ProfileNode['callFrame'] | undefined} frame @returns {string | null} null where the caller tells more */
function partOf(frame) {
  if (frame === undefined) return null;
  const { functionName: name, url } = frame;
  if (name === '(idle)') return 'waiting: for git, for files, for the network';
  if (name === '(garbage collector)') return 'collecting garbage';
  if (name === 'wrapSafe' || name === 'readFileSync') return 'reading and compiling the bundle';
  if (name === 'compileForInternalLoader') return "loading Node's own modules";
  if (name === '__nccwpck_require__') return 'setting up modules of the bundle';
  if (!url.startsWith('file:') || !url.includes('/dist/')) return null;
  const text = chunk(url);
  const found = PACKAGES.find(([, word]) => text.includes(word));
  return found === undefined ? 'what this action does' : `what ${found[0]} does`;
}

/** @type {Map<string, string>} */
const chunks = new Map();

/** @param {string} url */
function chunk(url) {
  const known = chunks.get(url);
  if (known !== undefined) return known;
  const text = basename(url) === 'index.js' ? '' : readFileSync(new URL(url), 'utf8');
  chunks.set(url, text);
  return text;
}
