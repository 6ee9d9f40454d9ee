import { access, credentialDenial, denial } from '../access/access.mjs';
import { accountName, namespaceOf, repoId } from '../access/owners.mjs';
import { COMMITTED_AT } from '../contents/objects.mjs';
import { json, refusal } from '../protocol/answers.mjs';
import { expandable } from '../protocol/messages.mjs';
import { nextPage } from '../protocol/next-page.mjs';
import { EXPANDABLE, propertiesOf } from './properties.mjs';
import { headCommit } from './revisions.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo, RepoType } from '../world/repos.mjs'
 */

const MOST = 1000;
/** What the Hub would search and sort by is not known of a world; only these are answered. */
const PARAMETERS = new Set(['author', 'limit', 'cursor', 'expand', 'expand[]']);

/**
 * @typedef {object} ListRequest
 * @property {Caller} caller
 * @property {RepoType} type
 * @property {URLSearchParams} query
 * @property {string} url of this list, without its query
 */

/**
 * `GET /api/{type}s?author={name}`: the repositories of one owner that the caller sees, private ones among them
 * only for those who may see them; of an owner that nobody knows, none (protocol §3.7).
 * @param {World} world
 * @param {ListRequest} request
 * @returns {Answer | null} null: another list, which is not played
 */
export function repoList(world, { caller, type, query, url }) {
  const author = query.get('author');
  const allowed = EXPANDABLE[type];
  if (!author || !allowed || ![...query.keys()].every((name) => PARAMETERS.has(name))) return null;
  if (caller.kind === 'refused') return refusal('api', credentialDenial(caller, world.switches));
  const expand = [...query.getAll('expand[]'), ...query.getAll('expand')];
  if (!expand.every((name) => allowed.includes(name))) {
    return refusal('api', denial(400, null, expandable(allowed)));
  }
  const owner = accountName(world, author);
  const seen = world.repos.filter(
    (repo) =>
      repo.type === type &&
      repo.renamedTo === null &&
      namespaceOf(repo) === owner &&
      access(world, caller, repo, 'metadata') === null,
  );
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Math.min(Number(query.get('limit')) || MOST, MOST);
  const items = seen.slice(from, to).map((repo) => item(world, caller, repo, expand));
  return json(200, items, to < seen.length ? { link: nextPage(url, query, to) } : {});
}

/**
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo} repo
 * @param {string[]} expand
 */
function item(world, caller, repo, expand) {
  const properties = propertiesOf(world, caller, repo, headCommit(repo), []);
  const names = expand.length > 0 ? expand : ['likes', 'private', 'downloads', 'tags', 'modelId'];
  const shown = Object.entries(properties).filter(([name]) => names.includes(name));
  return {
    _id: repoId(repo),
    id: repo.id,
    ...(expand.length > 0 ? {} : { createdAt: COMMITTED_AT }),
    ...Object.fromEntries(shown),
  };
}
