// Plays each scenario, and what no scenario reaches, with the dist/ of another commit and with that of the working
// tree, and prints what a person, a workflow, the Hub, GitHub or the machine sees differently. `--sweep` plays each
// also under every value of the switches it leaves open; words play those whose name contains one of them.
import { parseArgs } from 'node:util';
import { takeBundles } from './compare/bundles.mjs';
import { compareBundles } from './compare/comparison.mjs';
import { PLAYS } from './compare/plays.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sweep: { type: 'boolean', default: false } },
});
const [revision, ...words] = positionals;
if (revision === undefined) {
  console.error('usage: npm run compare -- REVISION [word …] [--sweep]');
  process.exit(2);
}

const chosen = PLAYS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`no play has a name with ${words.join(' or ')} in it`);
  process.exit(2);
}
/** @param {number} number @param {string} noun */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const bundles = await takeBundles(revision);
console.log(`dist/ of ${revision} (${bundles.commit.slice(0, 12)}) beside that of the working tree`);
try {
  const { plays, found } = await compareBundles(chosen, bundles, values);
  for (const { channel, diff, plays: names } of found) {
    const [first, ...others] = names;
    console.log(`\n${first}: ${channel}\n${diff.replace(/^/gm, '    ')}`);
    if (others.length > 0) console.log(`    the same in ${others.length} more: ${others.join(', ')}`);
  }
  const result = found.length === 0 ? 'no difference' : count(found.length, 'difference');
  console.log(`\n${count(plays, 'play')}, ${result}`);
  if (found.length > 0) process.exitCode = 1;
} finally {
  bundles.remove();
}
