import { overview } from './access/accounts.mjs';
import { whoami, whoamiV1 } from './access/whoami.mjs';
import { lfsBatch } from './git/lfs-batch.mjs';
import { json, unknownRoute } from './protocol/answers.mjs';
import {
  apiPath,
  cachePath,
  decode,
  filePath,
  gitPath,
  isSmartAction,
  listedType,
  pagePath,
  segmentsOf,
} from './protocol/paths.mjs';
import { refuseChange } from './repos/changes.mjs';
import { commit, preupload } from './repos/commits.mjs';
import { cachedFile, rawFile, resolveFile } from './repos/files.mjs';
import { repoCommits, repoRefs } from './repos/history.mjs';
import { repoInfo } from './repos/info.mjs';
import { pathsInfo, repoTree } from './repos/listings.mjs';
import { repoList } from './repos/lists.mjs';
import { repoPage } from './repos/pages.mjs';
import { authCheck, hasProbe } from './repos/probes.mjs';
import { lookUp } from './repos/renames.mjs';
import { violationOf } from './violations.mjs';

/**
 * @import { Answer, Family } from './protocol/answers.mjs'
 * @import { Caller } from './access/caller.mjs'
 * @import { LfsObjects } from './git/lfs-objects.mjs'
 * @import { RepoPath } from './protocol/paths.mjs'
 * @import { World } from './world/world.mjs'
 * @import { Repo } from './world/repos.mjs'
 */

/**
 * @typedef {object} HubRequest
 * @property {string} method
 * @property {string} path still encoded, without the query
 * @property {string} query with its question mark, or empty
 * @property {Buffer} body
 * @property {string | undefined} range the `Range` header
 * @property {Caller} caller
 *
 * @typedef {{ world: World, url: string, cdnUrl: string, lfs: LfsObjects, oauth: (body: Buffer) => Answer }} Hub
 */

/**
 * @param {string} path
 * @returns {Family}
 */
export function familyOf(path) {
  if (cachePath(path)) return 'file';
  const git = gitPath(path);
  // Git shows its user nothing but plain text.
  if (git && isSmartAction(git.action)) return 'file';
  if (path.startsWith('/api/') || git) return 'api';
  return filePath(path) ? 'file' : 'page';
}

/**
 * The answer of the Hub to one request.
 * @param {Hub} hub
 * @param {HubRequest} request
 * @returns {Answer}
 */
export function answer(hub, request) {
  const { method, path } = request;
  if (violationOf(method, path)) return refused(hub, request);
  const routes =
    method === 'POST'
      ? [oauthRoute, preuploadRoute, pathsInfoRoute, validationRoute, lfsRoute]
      : [hostsRoute, accountRoutes, listRoute, cacheRoute, apiRoutes, fileRoute, pageRoute];
  for (const route of routes) {
    const found = route(hub, request);
    if (found) return found;
  }
  return unknownRoute(familyOf(path));
}

/** @typedef {(hub: Hub, request: HubRequest) => Answer | null} Route null: not one of its paths */

/**
 * @param {Hub} hub
 * @param {HubRequest} request
 * @returns {Answer}
 */
function refused({ world, url }, request) {
  const { method, path, query, caller, body } = request;
  const named = apiPath(path) ?? (segmentsOf(path).includes('ask-access') ? pagePath(path) : null);
  const change = { method, path, caller, body, hubUrl: url, family: familyOf(path) };
  if (!named) return refuseChange(world, { ...change, target: null });
  const { repo, moved } = lookUp(world, named, query, caller);
  if (moved) return moved;
  const [action = '', revision] = named.action;
  return action === 'commit' && revision !== undefined
    ? commit(world, caller, repo, { revision, pullRequest: isPullRequest(query) })
    : refuseChange(world, { ...change, target: { repo, action } });
}

/** @type {Route} The list of hosts (protocol §3.9), for a Hub on this machine with ports. */
const hostsRoute = ({ url, cdnUrl }, { path }) => {
  if (path !== '/.well-known/meta.json') return null;
  const [hub, cdn] = [url, cdnUrl].map((origin) => new URL(origin).host);
  return json(200, { lfsDomains: [cdn], cdnDomains: [], hubDomains: [hub] });
};

/** @type {Route} */
const accountRoutes = ({ world }, { path, caller }) => {
  const [api, section, name, page, ...rest] = segmentsOf(path);
  if (api !== 'api' || rest.length > 0) return null;
  if (section === 'whoami-v2' && name === undefined) return whoami(world, caller);
  if (section === 'whoami' && name === undefined) return whoamiV1();
  if (page !== 'overview' || name === undefined) return null;
  if (section === 'organizations') return overview(world, caller, 'org', decode(name));
  return section === 'users' ? overview(world, caller, 'user', decode(name)) : null;
};

/** @type {Route} */
const listRoute = ({ world, url }, { path, query, caller }) => {
  const type = listedType(path);
  if (!type) return null;
  const asked = { caller, type, query: new URLSearchParams(query), url: `${url}${path}` };
  return repoList(world, asked) ?? unknownRoute('api');
};

/** @type {Route} */
const cacheRoute = ({ world }, { path, query, caller, range }) => {
  const found = cachePath(path);
  if (!found) return null;
  const [revision = '', ...file] = found.action;
  const { repo, moved } = lookUp(world, found, query, caller);
  return moved ?? cachedFile(world, caller, repo, { revision, file: file.join('/'), range });
};

/** @type {Route} */
const apiRoutes = (hub, request) => {
  const path = apiPath(request.path);
  if (!path) return null;
  const serve = apiAction(hub.world, path);
  if (!serve) return null;
  const { caller } = request;
  const { repo, moved } = lookUp(hub.world, path, request.query, caller);
  const url = `${hub.url}${request.path}`;
  return moved ?? serve({ caller, repo, query: new URLSearchParams(request.query), url });
};

/**
 * @typedef {(asked: { caller: Caller, repo: Repo | null, query: URLSearchParams, url: string }) => Answer} ApiAction
 *
 * @param {World} world
 * @param {RepoPath} path
 * @returns {ApiAction | null}
 */
function apiAction(world, { type, action }) {
  const [name, second, ...rest] = action;
  if (name === undefined) {
    return ({ caller, repo, query }) => repoInfo(world, caller, repo, null, query);
  }
  if (name === 'tree') {
    const [revision, folder] = type === 'bucket' ? [null, action.slice(1)] : [second, rest];
    if (revision === undefined) return null;
    return ({ caller, repo, query, url }) =>
      repoTree(world, caller, repo, { revision, folder: folder.join('/'), query, url });
  }
  if (rest.length > 0) return null;
  if (name === 'revision' && second !== undefined) {
    return ({ caller, repo, query }) => repoInfo(world, caller, repo, second, query);
  }
  if (name === 'commits' && second !== undefined) {
    return ({ caller, repo }) => repoCommits(world, caller, repo, second);
  }
  if (name === 'refs' && second === undefined && type !== 'bucket') {
    return ({ caller, repo, query }) => repoRefs(world, caller, repo, query);
  }
  const write = second === 'write';
  if (name === 'auth-check' && (second === undefined || write)) {
    return hasProbe(world, type, write) ? ({ caller, repo }) => authCheck(world, caller, repo, write) : null;
  }
  return null;
}

/** @type {Route} */
const fileRoute = ({ world, cdnUrl }, { path, query, caller, range }) => {
  const found = filePath(path);
  if (!found) return null;
  const [kind, ...place] = found.action;
  const [revision, parts] = found.type === 'bucket' ? [null, place] : [place[0], place.slice(1)];
  if (revision === undefined || parts.length === 0) return null;
  const { repo, moved } = lookUp(world, found, query, caller);
  if (moved) return moved;
  const asked = { revision, file: parts.join('/') };
  return kind === 'raw'
    ? rawFile(world, caller, repo, { ...asked, range })
    : resolveFile(world, caller, repo, { ...asked, path, cdnUrl });
};

/** @type {Route} */
const pageRoute = ({ world }, { path, query, caller }) => {
  const found = pagePath(path);
  if (!found) return null;
  const { repo, moved } = lookUp(world, found, query, caller);
  // The one part of a path that names no repository may be anything: an account, or a page of the Hub's own.
  if (!repo && !moved && !found.id.includes('/')) return null;
  return moved ?? repoPage(world, repo, found.action);
};

/** @type {Route} */
const oauthRoute = ({ oauth }, { path, body }) => (path === '/oauth/token' ? oauth(body) : null);

/** @type {Route} */
const preuploadRoute = ({ world }, { path, query, caller, body }) => {
  const found = apiPath(path);
  const [name, revision, ...rest] = found?.action ?? [];
  if (!found || name !== 'preupload' || revision === undefined || rest.length > 0) return null;
  const { repo, moved } = lookUp(world, found, query, caller);
  return moved ?? preupload(world, caller, repo, { revision, pullRequest: isPullRequest(query), body });
};

/** @param {string} query */
const isPullRequest = (query) => new URLSearchParams(query).get('create_pr') === '1';

/** @type {Route} */
const pathsInfoRoute = ({ world }, { path, query, caller, body }) => {
  const found = apiPath(path);
  const [name, revision = null, ...rest] = found?.action ?? [];
  const isBucket = found?.type === 'bucket';
  if (!found || name !== 'paths-info' || rest.length > 0 || isBucket !== (revision === null)) return null;
  const { repo, moved } = lookUp(world, found, query, caller);
  return moved ?? pathsInfo(world, caller, repo, { revision, body });
};

/** @type {Route} Python has the metadata of a model card checked before it commits one. */
const validationRoute = (_hub, { path }) =>
  path === '/api/validate-yaml' ? json(200, { errors: [], warnings: [] }) : null;

/** @type {Route} */
const lfsRoute = (hub, request) => {
  const path = gitPath(request.path);
  if (path?.action.join('/') !== 'info/lfs/objects/batch') return null;
  const { repo, moved } = lookUp(hub.world, path, request.query, request.caller);
  return moved ?? lfsBatch(hub.world, request.caller, repo, { ...hub, body: request.body });
};
