// Writes what follows from the sources: docs/causes.md and the schema's list of slugs from the definitions of causes,
// node24/action.yml and the README's tables from action.yml. With --check it writes nothing, and fails if something
// would change. A slug that is gone is an error, since slugs are public: --retire SLUG takes it out of the vocabulary.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { actionOfNode24, inputTable, outputTable } from './generate/action.mjs';
import { definedCauses, sectionsOf, seenTable, slugsGone, withSlugs } from './generate/causes.mjs';
import { between, wordsAt } from './generate/markers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @param {string} path */
const read = (path) => readFileSync(`${root}${path}`, 'utf8');

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    retire: { type: 'string', multiple: true, default: [] },
  },
});

const causes = definedCauses(`${root}src/causes`);
const action = read('action.yml');
const schema = read('schema/report.schema.json');

const gone = slugsGone(schema, causes).filter((slug) => !options.retire.includes(slug));
if (gone.length > 0) {
  console.error(
    `These slugs are public, and no cause has them any more: ${gone.join(', ')}. See CONTRIBUTING.md.`,
  );
  process.exit(1);
}

const readme = read('README.md');
const shown = wordsAt(readme, 'seen as');
const groups = [...new Set(causes.map(({ group }) => group))];
const files = {
  'docs/causes.md': groups.reduce(
    (page, group) => between(page, `causes: ${group}`, sectionsOf(causes, group)),
    read('docs/causes.md'),
  ),
  'schema/report.schema.json': withSlugs(schema, causes),
  'node24/action.yml': actionOfNode24(action),
  'README.md': [
    [`seen as: ${shown.join(', ')}`, seenTable(causes, shown)],
    ['inputs', inputTable(action)],
    ['outputs', outputTable(action)],
  ].reduce((page, [name = '', text = '']) => between(page, name, text), readme),
};

const changed = Object.entries(files).filter(([path, text]) => read(path) !== text);
for (const [path, text] of changed) {
  if (options.check) console.error(`${path} is not what its sources say: npm run generate`);
  else writeFileSync(`${root}${path}`, text);
}
if (options.check && changed.length > 0) process.exit(1);
