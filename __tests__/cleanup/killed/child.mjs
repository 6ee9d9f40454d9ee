/**
 * A process that scrubs or restores with the compiled sources and kills itself on the way: before the n-th
 * operation that changes a file, or with half of what the n-th one was to write. It notes each in `temp/operations`.
 *
 *   node child.mjs <compiled sources> <job, as JSON>
 */
import { appendFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [sources = '', text = ''] = process.argv.slice(2);
/** @type {{ act: 'scrub' | 'restore', home: string, temp: string, host: string, state: string, killAt: number, only?: string, torn: boolean, restore: boolean, netrcOnly: boolean }} */
const job = JSON.parse(text);

let left = job.killAt;

/** @param {string} what */
function count(what) {
  appendFileSync(join(job.temp, 'operations'), `${what}\n`);
  if (job.only !== undefined && what !== job.only) return false;
  left -= 1;
  if (left >= 0) return false;
  appendFileSync(join(job.temp, 'killed-at'), what);
  return true;
}

const die = () => process.kill(process.pid, 'SIGKILL');

/**
 * @param {Record<string, any>} holder
 * @param {string} name
 * @param {(args: any[]) => boolean} changes
 */
function watch(holder, name, changes = () => true) {
  const original = holder[name];
  /** @this {any} @param {any[]} args */
  holder[name] = async function (...args) {
    const isTearable = name === 'write' || name === 'writeFile';
    if (changes(args) && (isTearable || !job.torn) && count(name)) {
      const [first, second] = args;
      if (job.torn && name === 'write') await original.call(this, first, 0, first.length >> 1, 0);
      if (job.torn && name === 'writeFile') {
        const whole = this === undefined || this === fs ? second : first;
        const half = whole.subarray?.(0, whole.length >> 1) ?? whole.slice(0, whole.length >> 1);
        await (this === undefined || this === fs
          ? original(first, half, args[2])
          : original.call(this, half));
      }
      die();
    }
    return original.apply(this, args);
  };
}

const handle = await fs.open(process.execPath, 'r');
const files = Object.getPrototypeOf(handle);
await handle.close();
for (const name of ['write', 'writeFile', 'sync', 'chmod', 'chown', 'truncate']) watch(files, name);
for (const name of ['writeFile', 'mkdir', 'rename', 'rm', 'unlink', 'link', 'copyFile']) watch(fs, name);
watch(fs, 'open', ([, flags]) => /[wa+]/.test(flags));
syncBuiltinESMExports();

/** @param {string} name */
const load = (name) => import(pathToFileURL(join(sources, `${name}.js`)).href);

if (job.act === 'restore') {
  const { restore } = await load('cleanup/restore');
  await restore(job.state, Buffer.alloc(32, 7));
} else {
  const [{ scrub }, { observeNetrc }, { entriesFor }, { parseStore }, { Secret }] = await Promise.all(
    ['cleanup/scrub', 'runner/netrc-files', 'netrc/entries', 'runner/git/git', 'model/secret'].map(load),
  );
  const [file] = await observeNetrc({ HOME: job.home }, process.platform);
  const store = join(job.home, '.git-credentials');
  const stale = {
    netrc: [{ file, entries: entriesFor(file, [job.host]).matching, defaults: [] }],
    gitStores: [
      { path: store, credentials: parseStore(await fs.readFile(store, 'utf8'), store, [job.host]) },
    ],
    gitHelpers: [],
    savedToken: { path: join(job.home, 'token'), value: new Secret('stale'), problem: null },
  };
  if (job.netrcOnly) Object.assign(stale, { gitStores: [], savedToken: null });
  await scrub(stale, {
    folder: job.temp,
    restore: job.restore,
    key: Buffer.alloc(32, 7),
    git: { environment: {}, folder: null, hosts: [], origin: '' },
    // The runner's own way of keeping it: at once, into a file of its own.
    announceJournal: (/** @type {string} */ path) => appendFileSync(job.state, `${path}\n`),
  });
}
appendFileSync(join(job.temp, 'done'), '');
