import { denial, reach } from '../access/access.mjs';
import { page, refusal } from '../protocol/answers.mjs';
import { ENTRY_NOT_FOUND, revisionNotFound } from '../protocol/messages.mjs';
import { purposeOf } from './files.mjs';
import { resolveRevision } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Anonymous } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/** @type {Anonymous} Pages know only browser sessions: a token is not looked at, a bad one neither (protocol §3.2). */
const VISITOR = { kind: 'anonymous' };

/**
 * The page of a repository, of one of its folders or of one of its files.
 * @param {World} world
 * @param {Repo | null} target
 * @param {string[]} action what follows the id in the path
 * @returns {Answer}
 */
export function repoPage(world, target, [kind, revision, ...parts]) {
  const file = parts.join('/');
  const isFile = kind === 'blob';
  const { repo, denied } = reach(world, VISITOR, target, isFile ? purposeOf(file) : 'metadata');
  if (denied) return pageRefusal(denied, isFile);
  if (revision !== undefined && resolveRevision(repo, revision) === null) {
    return pageRefusal(denial(404, 'RevisionNotFound', revisionNotFound(revision)), isFile);
  }
  if (isFile && !repo.files.has(file)) {
    return pageRefusal(denial(404, 'EntryNotFound', ENTRY_NOT_FOUND), isFile);
  }
  return page(200, escaped(repo.id), `The ${repo.type} ${escaped([repo.id, ...parts].join('/'))}`);
}

/**
 * A 401 names the way to authenticate, except on the page of a file.
 * @param {Parameters<typeof refusal>[1]} denied
 * @param {boolean} isFile
 */
function pageRefusal(denied, isFile) {
  const answer = refusal('page', denied);
  if (isFile) delete answer.headers['www-authenticate'];
  return answer;
}

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
