import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const PAGE = readFileSync('docs/dependencies.md', 'utf8');

interface Lock {
  packages: Record<string, { dev?: boolean; version?: string }>;
}

/** `name version` of every package that is no development dependency. */
function installed(): string[] {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
  return [
    ...new Set(shipped.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`)),
  ];
}

test('the page on dependencies names every package that is shipped, in its version, and no other', () => {
  const rows = Array.from(
    PAGE.matchAll(/^\| `([^`]+)` \| (\S+) \| \S.*\. \|$/gm),
    ([, name, version]) => `${name} ${version}`,
  );
  const [, types = ''] = /types only([\s\S]*?)Their licences/.exec(PAGE) ?? [];
  const alone = Array.from(types.matchAll(/`([^`]+)` (\S+) and (\d[\d.]*\d)/g)).flatMap(
    ([, name, one, other]) => [`${name} ${one}`, `${name} ${other}`],
  );
  expect(alone).toHaveLength(4);
  expect([...rows, ...alone].sort()).toEqual(installed().sort());
  expect(PAGE).toContain(
    `that of ${rows.length} packages, ${new Set(rows.map((row) => row.split(' ')[0])).size} by name`,
  );
});

test('what is asked for directly is pinned to one version', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
