import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CAUSES } from '../src/causes/catalogue.js';
import { definedCauses, slugsGone } from '../tools/scripts/generate/causes.mjs';

test('what is generated is what its sources say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
});

test('the generator reads the causes that the action has, in their order', () => {
  const read = definedCauses('src/causes').map(({ parts, ...cause }) => cause);
  expect(read).toEqual(
    CAUSES.map(({ group, slug, severity, title, ...rest }) => ({
      group,
      slug,
      severity,
      title,
      seenAs: 'seenAs' in rest ? rest.seenAs : [],
    })),
  );
});

test('the generator notices a public slug that no cause has any more', () => {
  const schema = readFileSync('schema/report.schema.json', 'utf8');
  const causes = definedCauses('src/causes');
  expect(slugsGone(schema, causes)).toEqual([]);
  expect(slugsGone(schema, causes.slice(1))).toEqual(['input-invalid']);
});
