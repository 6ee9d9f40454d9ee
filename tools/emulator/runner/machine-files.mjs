import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @typedef {object} MachineFile
 * @property {string} path relative to the machine's root, with `/` on every system
 * @property {Buffer} bytes of a symbolic link: its target's name; of a socket or a pipe: none
 * @property {number} mode permission bits
 */

/** The folders whose files a step may read and change. */
const FOLDERS = ['home', 'workspace', 'temp', 'system-temp'];

/**
 * @param {string} root
 * @returns {MachineFile[]} every file of the machine, by path; of a git repository, all but its objects
 */
export function listFiles(root) {
  return FOLDERS.flatMap((folder) => walk(root, folder)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {MachineFile[]}
 */
function walk(root, path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    if (inner.endsWith('/.git/objects')) return [];
    return entry.isDirectory() ? walk(root, inner) : [readFile(root, inner)];
  });
}

/**
 * @param {string} root
 * @returns {string[]} paths of all files and folders of the machine, the objects of git repositories too
 */
export function listNames(root) {
  return FOLDERS.flatMap((folder) => namesUnder(root, folder));
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function namesUnder(root, path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? [inner, ...namesUnder(root, inner)] : [inner];
  });
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {MachineFile}
 */
export function readFile(root, path) {
  const place = join(root, path.split('/').join(sep));
  const stats = lstatSync(place);
  return { path, bytes: bytesOf(place, stats), mode: stats.mode & 0o7777 };
}

/**
 * @param {string} place
 * @param {import('node:fs').Stats} stats
 */
function bytesOf(place, stats) {
  if (stats.isSymbolicLink()) return Buffer.from(readlinkSync(place));
  return stats.isFile() ? readFileSync(place) : Buffer.alloc(0);
}
