import { credentialDenial, denial } from './access.mjs';
import { overview } from './accounts.mjs';
import { refusal, text, unknownRoute } from './answers.mjs';
import { parseObject } from './fields.mjs';
import { cachedFile, resolveFile } from './files.mjs';
import { createDenied, NOT_AUTHENTICATED, READ_ONLY_ACCESS, redirecting } from './messages.mjs';
import { apiPath, cachePath, decode, filePath, gitPath, segmentsOf } from './paths.mjs';
import { authCheck, hasProbe } from './probes.mjs';
import { repoInfo, repoTree } from './repo-info.mjs';
import { lfsBatch, preupload } from './uploads.mjs';
import { violationOf } from './violations.mjs';
import { whoami, whoamiV1 } from './whoami.mjs';

/**
 * @import { Answer, Family } from './answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { RepoPath } from './paths.mjs'
 * @import { World } from './world.mjs'
 * @import { Repo } from './world-repos.mjs'
 */

/**
 * @typedef {object} HubRequest
 * @property {string} method
 * @property {string} path still encoded, without the query
 * @property {string} query with its question mark, or empty
 * @property {string} body
 * @property {Caller} caller
 *
 * @typedef {{ world: World, cdnUrl: string }} Hub
 */

/**
 * @param {string} path
 * @returns {Family}
 */
export function familyOf(path) {
  if (cachePath(path)) return 'file';
  if (path.startsWith('/api/') || gitPath(path)) return 'api';
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
  if (violationOf(method, path)) return refuseChange(hub, request);
  const routes =
    method === 'POST' ? [preuploadRoute, lfsRoute] : [accountRoutes, cacheRoute, apiRoutes, fileRoute];
  for (const route of routes) {
    const found = route(hub, request);
    if (found) return found;
  }
  return unknownRoute(familyOf(path));
}

/** @typedef {(hub: Hub, request: HubRequest) => Answer | null} Route null: not one of its paths */

/**
 * Nothing in a world ever changes: whoever tries is turned away, in the words that the Hub has for those who
 * lack the right (protocol §3.3).
 * @param {Hub} hub
 * @param {HubRequest} request
 * @returns {Answer}
 */
function refuseChange({ world }, { path, caller, body }) {
  if (caller.kind === 'anonymous') return refusal(familyOf(path), denial(401, null, NOT_AUTHENTICATED));
  if (caller.kind === 'refused') return refusal(familyOf(path), credentialDenial(caller, world.switches));
  const { type = 'model', organization = caller.token.user } = parseObject(body);
  const message =
    path === '/api/repos/create' ? createDenied(String(type), String(organization)) : READ_ONLY_ACCESS;
  return refusal(familyOf(path), denial(403, null, message));
}

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
const cacheRoute = (hub, request) => {
  const path = cachePath(request.path);
  if (!path) return null;
  const [commit = '', ...file] = path.action;
  const { repo, moved } = lookUp(hub.world, path, request.query);
  return moved ?? cachedFile(hub.world, request.caller, repo, commit, file.join('/'));
};

/** @type {Route} */
const apiRoutes = (hub, request) => {
  const path = apiPath(request.path);
  if (!path) return null;
  const serve = apiAction(hub.world, path);
  if (!serve) return null;
  const { repo, moved } = lookUp(hub.world, path, request.query);
  return moved ?? serve({ caller: request.caller, repo, query: new URLSearchParams(request.query) });
};

/**
 * @typedef {(asked: { caller: Caller, repo: Repo | null, query: URLSearchParams }) => Answer} ApiAction
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
  if (name === 'revision' && second !== undefined && rest.length === 0) {
    return ({ caller, repo, query }) => repoInfo(world, caller, repo, second, query);
  }
  if (name === 'tree' && second !== undefined) {
    return ({ caller, repo, query }) => {
      const recursive = /^(true|1)$/i.test(query.get('recursive') ?? '');
      return repoTree(world, caller, repo, second, rest.join('/'), recursive);
    };
  }
  const write = second === 'write';
  if (name === 'auth-check' && rest.length === 0 && (second === undefined || write)) {
    return hasProbe(world, type, write) ? ({ caller, repo }) => authCheck(world, caller, repo, write) : null;
  }
  return null;
}

/** @type {Route} */
const fileRoute = (hub, request) => {
  const path = filePath(request.path);
  const [, revision, ...file] = path?.action ?? [];
  if (!path || revision === undefined || file.length === 0) return null;
  const { repo, moved } = lookUp(hub.world, path, request.query);
  if (moved) return moved;
  return resolveFile(hub.world, request.caller, repo, {
    revision,
    file: file.join('/'),
    cdnUrl: hub.cdnUrl,
  });
};

/** @type {Route} */
const preuploadRoute = (hub, request) => {
  const path = apiPath(request.path);
  const [name, revision, ...rest] = path?.action ?? [];
  if (!path || name !== 'preupload' || revision === undefined || rest.length > 0) return null;
  const { repo, moved } = lookUp(hub.world, path, request.query);
  const pullRequest = new URLSearchParams(request.query).get('create_pr') === '1';
  return moved ?? preupload(hub.world, request.caller, repo, { revision, pullRequest, body: request.body });
};

/** @type {Route} */
const lfsRoute = (hub, request) => {
  const path = gitPath(request.path);
  if (path?.action.join('/') !== 'info/lfs/objects/batch') return null;
  const { repo, moved } = lookUp(hub.world, path, request.query);
  return moved ?? lfsBatch(hub.world, request.caller, repo, { body: request.body, cdnUrl: hub.cdnUrl });
};

/**
 * The repository that a path names, or the way to where it went: after a rename, and from another letter
 * case. The way is shown before any access check, on every sub-path, with the query kept (protocol §3.5).
 * @param {World} world
 * @param {RepoPath} path
 * @param {string} query
 * @returns {{ repo: Repo | null, moved: Answer | null }}
 */
function lookUp(world, path, query) {
  const candidates = world.repos.filter((repo) => repo.type === path.type);
  const exact = candidates.find((repo) => repo.id === path.id);
  const lower = path.id.toLowerCase();
  const similar = exact ?? candidates.find((repo) => repo.id.toLowerCase() === lower);
  const target = exact ? exact.renamedTo : (similar?.id ?? null);
  if (target === null) return { repo: exact ?? null, moved: null };
  const location = path.relocate(target) + query;
  return { repo: null, moved: text(307, redirecting(location), { location }) };
}
