// Takes out of GitHub's OpenAPI description what the emulated GitHub API serves, and writes it to
// emulator/github/description.json. The whole package unpacks to 385 MB, so nothing depends on it:
//   npm pack @octokit/openapi@23.0.1 && tar xzf octokit-openapi-23.0.1.tgz
//   node tools/scripts/github-description.mjs package/generated/api.github.com.json && npx biome check --write tools/emulator/github
import { readFile, writeFile } from 'node:fs/promises';

const OPERATIONS = [
  'checks/list-for-ref',
  'checks/create',
  'checks/update',
  'checks/list-annotations',
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
];
const METHODS = ['get', 'post', 'patch'];

/** What describes to people and decides nothing. */
const PROSE = new Set([
  'description',
  'example',
  'examples',
  'title',
  'summary',
  'externalDocs',
  'tags',
  'headers',
  'default',
  'deprecated',
]);

/** @typedef {Record<string, unknown>} Node */

/** @param {unknown} value */
const node = (value) => /** @type {Node} */ (value);

/**
 * A part of the description without its prose; `took` hears of every other part that it refers to.
 * @param {unknown} value
 * @param {(reference: string) => void} took
 * @param {boolean} [areNames] whether the keys are names that the description gives to things
 * @returns {unknown}
 */
function bare(value, took, areNames = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item, took));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) {
    took(String(value.$ref));
    return { $ref: value.$ref };
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !(PROSE.has(key) || key.startsWith('x-')))
      .map(([key, item]) => [key, bare(item, took, key === 'properties')]),
  );
}

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error('usage: node tools/scripts/github-description.mjs api.github.com.json');
const whole = node(JSON.parse(await readFile(file, 'utf8')));
const info = node(whole.info);
/** @type {Node} */
const paths = {};
/** @type {Map<string, unknown>} */
const parts = new Map();

/** @param {string} reference */
function take(reference) {
  if (parts.has(reference)) return;
  const keys = reference.replace('#/', '').split('/');
  const part = keys.reduce((found, key) => node(found)[key], /** @type {unknown} */ (whole));
  parts.set(reference, null);
  parts.set(reference, bare(part, take));
}

for (const [path, item] of Object.entries(node(whole.paths))) {
  const taken = Object.entries(node(item)).filter(
    ([method, operation]) =>
      METHODS.includes(method) && OPERATIONS.includes(String(node(operation).operationId)),
  );
  if (taken.length > 0) {
    paths[path] = Object.fromEntries(taken.map(([method, operation]) => [method, bare(operation, take)]));
  }
}

const description = {
  source: `@octokit/openapi ${info.version} (MIT), of github/rest-api-description`,
  paths,
  parts: Object.fromEntries(parts),
};
await writeFile(
  new URL('../emulator/github/description.json', import.meta.url),
  `${JSON.stringify(description, null, 2)}\n`,
);
