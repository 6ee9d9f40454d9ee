import { gitId } from '../world/ids.mjs';

/**
 * @typedef {object} GitObject
 * @property {string} id
 * @property {Buffer} stored header and body, as git keeps it before compression
 *
 * @typedef {{ kind: 'file' | 'folder', id: string }} TreeEntry
 */

/** When everything in a world was committed: the date that the API shows too. */
export const COMMITTED_AT = '2026-01-02T03:04:05.000Z';

const SIGNATURE = `Hub <hub@example.com> ${Date.parse(COMMITTED_AT) / 1000} +0000`;
const MODES = { file: '100644', folder: '40000' };

/**
 * @param {'blob' | 'tree' | 'commit'} type
 * @param {Buffer} body
 * @returns {GitObject}
 */
function gitObject(type, body) {
  const stored = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  return { id: gitId(stored), stored };
}

/** @param {string} content */
export const blob = (content) => gitObject('blob', Buffer.from(content));

/**
 * @param {Map<string, TreeEntry>} entries by name
 * @returns {GitObject}
 */
export function tree(entries) {
  const sorted = [...entries].sort(([first, one], [second, other]) =>
    Buffer.compare(sortKey(first, one), sortKey(second, other)),
  );
  const parts = sorted.flatMap(([name, { kind, id }]) => [
    Buffer.from(`${MODES[kind]} ${name}\0`),
    Buffer.from(id, 'hex'),
  ]);
  return gitObject('tree', Buffer.concat(parts));
}

/**
 * Git sorts a folder as if its name ended in a slash.
 * @param {string} name
 * @param {TreeEntry} entry
 */
const sortKey = (name, { kind }) => Buffer.from(kind === 'folder' ? `${name}/` : name);

/**
 * A commit without a parent, always by the same author at the same time: equal worlds have equal commits.
 * @param {string} treeId
 * @param {string} message
 */
export const commit = (treeId, message) =>
  gitObject(
    'commit',
    Buffer.from(`tree ${treeId}\nauthor ${SIGNATURE}\ncommitter ${SIGNATURE}\n\n${message}\n`),
  );
