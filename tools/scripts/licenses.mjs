// What dist/licenses.txt says: every package of which code is inside dist/, in its version, with its licence. It is
// the one list of them that is committed, so the SBOM and docs/dependencies.md are compared with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LINE = `\n${'-'.repeat(78)}\n\n`;

/**
 * The text of dist/licenses.txt.
 *
 * @param {Iterable<string>} folders those of the packages
 */
export function licensesOf(folders) {
  const texts = [...folders].map((folder) => {
    /** @type {{name: string, version: string}} */
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:[.-]|$)/i.test(entry));
    const text = file === undefined ? 'See the package itself.' : readFileSync(join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
  });
  return texts.sort().join(LINE);
}

/**
 * `name version` of every package in dist/licenses.txt.
 *
 * @param {string} text
 */
export function packagesIn(text) {
  return text.split(LINE).map((section) => section.split('\n', 1)[0] ?? '');
}
