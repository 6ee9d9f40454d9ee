// Plays the committed bundle and searches what lies in its memory when it ends for every form of every secret. Of the
// memory this is the part that JavaScript has, as V8 tells it after a collection of garbage: all texts that anything
// still holds. Not seen are bytes outside of it (buffers, what the system keeps of the environment), what was there
// and has been let go, and whether any of it is ever overwritten.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldTexts, snapshotAtEnd } from '../emulator/heap.mjs';
import { findLeaks } from '../emulator/leaks.mjs';
import { heapPlays } from './heap-plays.mjs';

/** @import { HeapPlay } from './heap-plays.mjs' */

const folder = mkdtempSync(join(tmpdir(), 'heap-'));

/** @param {HeapPlay} play */
async function search({ name, run, allowed }) {
  const file = join(folder, 'end.heapsnapshot');
  const { secrets, verdict } = await run(snapshotAtEnd(file));
  if (!existsSync(file)) throw new Error(`${name}: no snapshot was written`);
  const snapshot = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  console.log(`\n${name}: ${verdict}, ${snapshot.strings.length} texts`);
  const held = heldTexts(snapshot, (text) => findLeaks({ text }, secrets).length > 0);
  for (const { text, holders } of held) {
    const forms = findLeaks({ text }, secrets).map(({ secret, form }) => `${secret}, ${form}`);
    const reason = allowed.find((one) => one.is(text, secrets));
    if (reason === undefined) process.exitCode = 1;
    const size = `${text.length} characters`;
    console.log(`  ${reason ? ' ' : '✗'} ${forms.join('; ')}: ${reason?.as ?? `not expected, ${size}`}`);
    for (const holder of holders) console.log(`      held by ${shown(holder, secrets)}`);
  }
  for (const { as } of allowed.filter((one) => !held.some(({ text }) => one.is(text, secrets)))) {
    console.log(`    not there: ${as}`);
  }
}

/** The name of a holder may be a secret itself. @param {string} holder @param {Record<string, string>} secrets */
const shown = (holder, secrets) =>
  findLeaks({ holder }, secrets).length > 0 ? 'a name that gives it away' : holder.slice(0, 120);

try {
  for (const play of heapPlays) await search(play);
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `\n${process.exitCode ? '✗ More was held than is expected' : 'Nothing was held but what is expected'}`,
);
