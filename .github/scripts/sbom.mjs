// Prints the CycloneDX SBOM of what is inside dist/. To npm all of it is development dependencies, as are the packages
// that only tests and builds need: so this is what npm says of the ones that dist/licenses.txt lists. It reads
// package-lock.json; nothing has to be installed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { packagesIn } from '../../tools/scripts/licenses.mjs';

/**
 * @typedef {{'bom-ref': string, name: string, scope: string, properties: {name: string}[]}} Component
 * @typedef {{
 *   metadata: {component: Component},
 *   components: Component[],
 *   dependencies: {ref: string, dependsOn: string[]}[],
 * }} Sbom
 */

const npm = ['npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
/** @type {Sbom} */
const all = JSON.parse(execFileSync(npm.join(' '), { shell: true, encoding: 'utf8', maxBuffer: 2 ** 26 }));
/** @type {{name: string}} */
const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
const root = all.metadata.component;

const bundled = new Set(
  packagesIn(readFileSync('dist/licenses.txt', 'utf8')).map((one) => one.replace(' ', '@')),
);
const components = all.components.filter((one) => bundled.has(one['bom-ref']));
if (components.length !== bundled.size)
  throw new Error('package-lock.json lacks a package of dist/licenses.txt');

const sbom = {
  ...all,
  // npm takes the name of the folder.
  metadata: { ...all.metadata, component: { ...root, name } },
  components: components.map((one) => ({
    ...one,
    scope: 'required',
    properties: one.properties.filter((property) => property.name !== 'cdx:npm:package:development'),
  })),
  dependencies: all.dependencies
    .filter(({ ref }) => ref === root['bom-ref'] || bundled.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => bundled.has(one)) })),
};
console.log(JSON.stringify(sbom, null, 2));
