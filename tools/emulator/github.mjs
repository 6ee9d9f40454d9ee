import { randomBytes } from 'node:crypto';
import { Actor } from './github/actor.mjs';
import { NOT_FOUND, refused } from './github/answer.mjs';
import { CheckRuns } from './github/check-runs.mjs';
import { Comments } from './github/comments.mjs';
import { answerMisfits, operationFor, requestMisfits } from './github/description.mjs';
import { Issues } from './github/issues.mjs';
import { authorizationOf, bodyOf, graphqlMisfit, parsed } from './github/request.mjs';
import { Faults, isUnreachable, playFault, statusOf } from './hub/network/faults.mjs';
import { Origin } from './hub/network/origin.mjs';
import { readFault } from './hub/world/faults.mjs';

/**
 * @import { ActorSetup, Level, Permission } from './github/actor.mjs'
 * @import { Answer } from './github/answer.mjs'
 * @import { Change, CheckRun, NewCheckRun } from './github/check-runs.mjs'
 * @import { Comment, Written } from './github/comments.mjs'
 * @import { Asked } from './github/description.mjs'
 * @import { Issue, IssueChange } from './github/issues.mjs'
 * @import { Wire } from './hub/network/wire.mjs'
 */

/**
 * @typedef {object} GitHubSetup
 * @property {string} [repository] the one that there is
 * @property {string} [basePath] `/api/v3` on GitHub Enterprise Server, nothing on github.com
 * @property {string[] | null} [commits] those that there are; null: any
 * @property {number[]} [pullRequests] those that there are
 * @property {number[]} [locked] pull requests whose conversation is closed
 * @property {ActorSetup} [actor] whose the token is
 * @property {Partial<Record<Permission, Level>>} [permissions] of the token
 * @property {boolean} [fork] whether the run is that of a pull request from a fork
 * @property {(Pick<CheckRun, 'name' | 'headSha' | 'app'> & Partial<CheckRun>)[]} [checkRuns] that are there already
 * @property {Omit<Comment, 'id'>[]} [comments] that are there already
 * @property {(Pick<Issue, 'login'> & Partial<Issue>)[]} [issues] that are there already, pull requests among them
 * @property {boolean} [hasIssues] whether issues are enabled in the repository
 * @property {unknown[]} [faults] as those of a Hub, without `at`; paths are without the base path
 */

/**
 * @typedef {object} GitHubRequest
 * @property {string} method
 * @property {string} path without the base path and the query
 * @property {Record<string, string>} query
 * @property {'none' | 'known' | 'unknown'} authorization
 * @property {unknown} body parsed; undefined: none
 * @property {number | null} status null: not answered, or cut off
 */

/**
 * @typedef {object} RunningGitHub
 * @property {string} url what `GITHUB_API_URL` is for a job
 * @property {string} token drawn anew at every start
 * @property {CheckRun[]} checkRuns live
 * @property {Comment[]} comments live
 * @property {Issue[]} issues live
 * @property {GitHubRequest[]} requests live, in the order of arrival, without the token
 * @property {string[]} violations live: where a request is not as GitHub describes it
 * @property {() => Promise<void>} close cuts every connection at once
 */

const ALL_WRITE = /** @type {const} */ ({ checks: 'write', issues: 'write', 'pull-requests': 'write' });

/**
 * Starts the part of GitHub's API on loopback that check runs, comments on pull requests and issues need.
 * @param {GitHubSetup} [setup]
 * @returns {Promise<RunningGitHub>}
 */
export async function startGitHub(setup = {}) {
  const { repository = 'octo-org/project', basePath = '', commits = null, pullRequests = [] } = setup;
  const { actor: who = { app: 'github-actions' }, permissions = ALL_WRITE, fork = false } = setup;
  const faults = (setup.faults ?? []).map((fault, index) => readFault(fault, `faults[${index}]`));
  const actor = new Actor(who, permissions, fork);
  const checkRuns = new CheckRuns(actor, commits);
  const comments = new Comments(actor, pullRequests, setup.locked ?? []);
  const issues = new Issues(actor, setup.hasIssues ?? true);
  for (const run of setup.checkRuns ?? []) checkRuns.add({ ...FINISHED, ...run });
  for (const comment of setup.comments ?? []) comments.add(comment);
  for (const issue of setup.issues ?? []) issues.add(issue);

  const token = `ghs_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  const faultsLeft = new Faults(faults);
  /** @type {GitHubRequest[]} */
  const requests = [];
  /** @type {string[]} */
  const violations = [];
  const origin = await Origin.open(0, null);

  origin.serve(async (wire) => {
    const url = new URL(wire.request.url ?? '/', origin.url);
    const text = await bodyOf(wire);
    const { entry, violation } = recorded(wire, url, text.replaceAll(token, '@github-token'));
    if (violation !== null) violations.push(violation);
    const fault = await faultsLeft.next('hub', entry.method, entry.path, wire.gone);
    if (fault) {
      entry.status = statusOf(fault);
      return playFault(fault, wire, { 'content-type': 'application/json; charset=utf-8' });
    }
    const { status, body, headers } = violation === null ? answerTo(entry, url) : refused(422, violation);
    entry.status = status;
    const type = { 'content-type': 'application/json; charset=utf-8' };
    wire.answer(status, { ...type, ...headers }, JSON.stringify(body));
  });

  /**
   * @param {Wire} wire
   * @param {URL} url
   * @param {string} text
   * @returns {{ entry: GitHubRequest, violation: string | null }}
   */
  function recorded(wire, url, text) {
    const { method = 'GET', headers } = wire.request;
    const isBelow = url.pathname.startsWith(`${basePath}/`);
    const path = isBelow ? url.pathname.slice(basePath.length) : url.pathname;
    const body = text === '' ? undefined : parsed(text);
    /** @type {GitHubRequest} */
    const entry = {
      method,
      path: isGraphql(url) ? '/graphql' : path,
      query: Object.fromEntries(url.searchParams),
      authorization: authorizationOf(headers.authorization, token),
      body,
      status: null,
    };
    requests.push(entry);
    if (isGraphql(url)) return { entry, violation: graphqlMisfit(method, body) };
    const asked = isBelow ? operationFor(method, path) : null;
    const misfits =
      asked === null ? ['this is not described'] : requestMisfits(asked, url.searchParams, body);
    return {
      entry,
      violation: misfits.length === 0 ? null : `${method} ${url.pathname}: ${misfits.join('; ')}`,
    };
  }

  /** GraphQL lies beside the base path on GitHub Enterprise Server. @param {URL} url */
  const isGraphql = (url) => url.pathname === `${basePath.replace(/\/v3$/, '')}/graphql`;

  /**
   * @param {GitHubRequest} entry
   * @param {URL} url
   * @returns {Answer}
   */
  function answerTo(entry, url) {
    if (entry.authorization !== 'known') return refused(401, 'Bad credentials');
    if (isGraphql(url)) return { status: 200, body: { data: { viewer: { login: actor.login } } } };
    const asked = operationFor(entry.method, entry.path);
    if (asked === null) return NOT_FOUND;
    const answer = perform(asked, entry.body, url);
    const misfits = answerMisfits(asked.operation, answer.status, answer.body);
    if (misfits.length === 0) return answer;
    violations.push(`The emulator's own ${misfits.join('; ')}`);
    return refused(500, 'The emulator answered against the description');
  }

  /**
   * @param {Asked} asked
   * @param {unknown} body of the form that the description has
   * @param {URL} url
   * @returns {Answer}
   */
  function perform({ operation, parameters }, body, url) {
    const { owner, repo, ref = '' } = parameters;
    if (`${owner}/${repo}`.toLowerCase() !== repository.toLowerCase()) return NOT_FOUND;
    const checkRun = Number(parameters.check_run_id);
    const issue = Number(parameters.issue_number);
    switch (operation.operationId) {
      case 'checks/list-for-ref':
        return checkRuns.list(ref, url);
      case 'checks/create':
        return checkRuns.create(/** @type {NewCheckRun} */ (body));
      case 'checks/update':
        return checkRuns.update(checkRun, /** @type {Change} */ (body));
      case 'checks/list-annotations':
        return checkRuns.annotations(checkRun, url);
      case 'issues/list-for-repo':
        return issues.list(url);
      case 'issues/create':
        return issues.create(/** @type {IssueChange} */ (body));
      case 'issues/update':
        return issues.update(issue, /** @type {IssueChange} */ (body));
      case 'issues/list-comments':
        return comments.list(issue, url);
      case 'issues/create-comment':
        return comments.create(issue, /** @type {Written} */ (body));
      case 'issues/update-comment':
        return comments.update(Number(parameters.comment_id), /** @type {Written} */ (body));
      default:
        throw new Error(`${operation.operationId} is described and not served`);
    }
  }

  if (isUnreachable(faults, 'hub')) await origin.close();
  return {
    url: `${origin.url}${basePath}`,
    token,
    checkRuns: checkRuns.all,
    comments: comments.all,
    issues: issues.all,
    requests,
    violations,
    close: () => origin.close(),
  };
}

/** What a check run that was there already has, unless a test says otherwise. */
const FINISHED = {
  externalId: '',
  status: 'completed',
  conclusion: 'success',
  title: null,
  summary: null,
  annotations: [],
};
