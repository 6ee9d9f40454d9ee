// Explains every labelled log of a folder, and compares what came first with what a person found.
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compile } from '../../fuzz/sources.mjs';
import { compared, tableOf } from './compare.mjs';

/** @import { Label } from './compare.mjs' */

const USAGE = `usage: npm run field:explain -- FOLDER [id …] [options]

  FOLDER          logs named ID.txt, and labels.json beside them
  id              only these logs, with everything that was found in them
  --labels FILE   labels other than those in the folder`;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { labels: { type: 'string' } },
});
const [folder, ...ids] = positionals;
if (folder === undefined) {
  console.error(USAGE);
  process.exit(2);
}

/** @type {Label[]} */
const labels = JSON.parse(readFileSync(values.labels ?? join(folder, 'labels.json'), 'utf8'));
const sources = await compile([
  'model',
  'hub',
  'netrc',
  'actions',
  'runner',
  'job',
  'discovery',
  'clients',
  'evidence',
  'cleanup',
  'causes',
  'probing',
  'explain',
]);
try {
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'dir');
  /** @type {typeof import('../../../src/explain/explain.js')} */
  const { explain } = await import(pathToFileURL(join(sources, 'explain/explain.js')).href);
  const wanted = labels.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const results = wanted.map((label) => {
    const text = readFileSync(join(resolve(folder), `${label.id}.txt`), 'utf8');
    const explanation = explain([{ firstLine: 1, text }]);
    if (ids.length > 0) console.dir({ label, explanation }, { depth: 5 });
    return compared(label, explanation);
  });
  console.log(tableOf(results));
} finally {
  rmSync(sources, { recursive: true, force: true });
}
