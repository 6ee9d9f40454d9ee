import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { versionOf } from './child.mjs';
import { PYTHON_LINES, python, pythonEnvironment } from './python-environments.mjs';

/**
 * @import { CredentialClient } from './credentials.mjs'
 * @import { LibraryClient } from './library-clients.mjs'
 * @import { PythonLine } from './python-environments.mjs'
 */

/**
 * A client that nobody here wrote.
 *
 * @typedef {object} Client
 * @property {CredentialClient} family
 * @property {string | null} version null: it cannot be had
 * @property {string} reason why not, or empty
 * @property {LibraryClient | null} library how it is called as a library
 * @property {string | null} command where the command line `hf` lies
 * @property {boolean} readsNetrcVariable whether it is curl from 8.16 on
 */

/**
 * Finds every client, and makes the Python ones.
 *
 * @param {{ cache: string, newest: boolean }} options
 * @returns {Promise<Client[]>}
 */
export async function findClients({ cache, newest }) {
  const lines = /** @type {PythonLine[]} */ (Object.keys(PYTHON_LINES));
  const [pythons, curl, git, lfs] = await Promise.all([
    Promise.all(lines.map((line) => findPython(line, cache, newest))),
    versionOf('curl', ['--version']),
    versionOf('git', ['--version']),
    versionOf('git-lfs', ['--version']),
  ]);
  const curlVersion = curl?.match(/\d+\.\d+\.\d+/)?.[0] ?? null;
  return [
    ...pythons,
    ...pythons.filter(({ family }) => family !== 'py018').map(commandLine),
    ...findJavaScript(),
    program('curl', curlVersion),
    { ...program('curl -n', curlVersion), readsNetrcVariable: isFrom(curlVersion ?? '0', 8, 16) },
    program('git', git?.match(/\d+\.\d+\.\d+/)?.[0] ?? null),
    program('git-lfs', git === null ? null : (lfs?.match(/\d+\.\d+\.\d+/)?.[0] ?? null)),
  ];
}

/**
 * @param {PythonLine} line
 * @param {string} cache
 * @param {boolean} newest
 * @returns {Promise<Client>}
 */
async function findPython(line, cache, newest) {
  const found = await pythonEnvironment(line, cache, newest);
  if ('reason' in found) return { ...program(line, null), reason: found.reason };
  const { folder, version } = found;
  // It is called like its successors.
  const family = line === 'py018' ? 'py0' : line;
  return { ...program(line, version), library: { family, name: `huggingface_hub ${version}`, folder } };
}

/**
 * The command line that comes with a line of huggingface_hub.
 * @param {Client} client
 * @returns {Client}
 */
function commandLine({ family, version, reason, library }) {
  const folder = library?.folder ?? null;
  return {
    ...program(/** @type {CredentialClient} */ (family.replace('py', 'hf')), version),
    reason,
    command: folder === null ? null : join(dirname(python(folder)), 'hf'),
  };
}

/** @returns {Client[]} the library and its command line */
function findJavaScript() {
  try {
    const entry = createRequire(import.meta.url).resolve('@huggingface/hub');
    const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
    const library = {
      family: /** @type {const} */ ('js'),
      name: `@huggingface/hub ${version}`,
      folder: null,
    };
    return [{ ...program('js', version), library }, program('hfjs', version)];
  } catch {
    return [program('js', null), program('hfjs', null)];
  }
}

/**
 * @param {CredentialClient} family
 * @param {string | null} version
 * @returns {Client}
 */
const program = (family, version) => ({
  family,
  version,
  reason: version === null ? `${family} is not installed` : '',
  library: null,
  command: null,
  readsNetrcVariable: false,
});

/**
 * @param {string} version
 * @param {number} major
 * @param {number} minor
 */
function isFrom(version, major, minor) {
  const [first = 0, second = 0] = version.split('.').map(Number);
  return first > major || (first === major && second >= minor);
}
