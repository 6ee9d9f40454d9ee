import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packagesIn } from '../tools/scripts/licenses.mjs';

const PAGE = readFileSync('docs/dependencies.md', 'utf8');
const BUNDLED = packagesIn(readFileSync('dist/licenses.txt', 'utf8'));
const BUNDLED_NAMES = new Set(BUNDLED.map((one) => one.split(' ')[0] ?? ''));

const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
/** The bundled packages that the sources import. */
const DIRECT = Object.entries(devDependencies).filter(([name]) => BUNDLED_NAMES.has(name));

test('the page on dependencies names every package that is bundled, in its version, and no other', () => {
  const rows = Array.from(
    PAGE.matchAll(/^\| `([^`]+)` \| (\S+) \| \S.*\. \|$/gm),
    ([, name, version]) => `${name} ${version}`,
  );
  expect(rows.sort()).toEqual(BUNDLED);
  expect(PAGE).toContain(`that of ${BUNDLED.length} packages, ${BUNDLED_NAMES.size} by name`);
});

test('a bundled package that the sources import is pinned to one version', () => {
  expect(DIRECT.length).toBeGreaterThan(0);
  for (const [name, version] of DIRECT)
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
});

test('Dependabot does not update a bundled package together with those that only tests and builds need', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8'));
  const excluded: string[] = updates[0].groups.development['exclude-patterns'];
  const isExcluded = (name: string) =>
    excluded.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  expect(DIRECT.map(([name]) => name).filter((name) => !isExcluded(name))).toEqual([]);
});

test('the SBOM of a release lists what is bundled, and nothing that only tests and builds need', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.github/scripts/sbom.mjs'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const sbom = JSON.parse(stdout);
  interface Component {
    name: string;
    version: string;
    scope: string;
    hashes: { alg: string }[];
  }
  const components: Component[] = sbom.components;
  expect(components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(BUNDLED);
  expect(new Set(components.map(({ scope }) => scope))).toEqual(new Set(['required']));
  expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  expect(stdout).not.toContain('cdx:npm:package:development');
  expect(sbom.metadata.component.name).toBe('hf-auth-check');

  const graph: { ref: string; dependsOn: string[] }[] = sbom.dependencies;
  const refs = BUNDLED.map((one) => one.replace(' ', '@'));
  expect(graph.map(({ ref }) => ref).sort()).toEqual([...refs, sbom.metadata.component['bom-ref']].sort());
  expect(graph.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([]);
});
