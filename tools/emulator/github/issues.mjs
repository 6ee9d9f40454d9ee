import { NOT_FOUND, paged, refused, unprocessable } from './answer.mjs';
import { account, MOMENT } from './shapes.mjs';

/**
 * @import { Actor } from './actor.mjs'
 * @import { Answer } from './answer.mjs'
 *
 * @typedef {object} Issue
 * @property {number} number
 * @property {string} login of its author; that of an app ends in `[bot]`
 * @property {string} title
 * @property {string | null} body
 * @property {'open' | 'closed'} state
 * @property {string | null} stateReason
 * @property {string} createdAt
 * @property {boolean} isPullRequest whether it is a pull request, which GitHub lists among the issues
 *
 * What an issue is made or changed with, of the form that the description has.
 * @typedef {object} IssueChange
 * @property {string} [title]
 * @property {string} [body]
 * @property {'open' | 'closed'} [state]
 * @property {string | null} [state_reason]
 */

/** GitHub's limits, in characters. */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;

/** The issues of one repository. */
export class Issues {
  /** @type {Issue[]} live, in the order in which they were made */
  all = [];
  #actor;
  #areEnabled;

  /**
   * @param {Actor} actor
   * @param {boolean} areEnabled whether the repository has issues
   */
  constructor(actor, areEnabled) {
    this.#actor = actor;
    this.#areEnabled = areEnabled;
  }

  /**
   * @param {Pick<Issue, 'login'> & Partial<Issue>} issue
   * @returns {Issue}
   */
  add(issue) {
    const added = { ...FRESH, number: 101 + this.all.length, ...issue };
    this.all.push(added);
    return added;
  }

  /**
   * Of a repository without issues GitHub lists the pull requests all the same.
   * @param {URL} url
   * @returns {Answer}
   */
  list(url) {
    const refusal = this.#actor.refusal('issues', 'read');
    if (refusal) return refusal;
    const state = url.searchParams.get('state') ?? 'open';
    const creator = url.searchParams.get('creator');
    const wanted = this.all.filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === null || issue.login === creator) &&
        (issue.isPullRequest || this.#areEnabled),
    );
    const isAscending = url.searchParams.get('direction') === 'asc';
    const { page, headers } = paged(isAscending ? wanted : wanted.reverse(), url);
    return { status: 200, headers, body: page.map(shown) };
  }

  /**
   * @param {IssueChange} change
   * @returns {Answer}
   */
  create({ title = '', body = '' }) {
    const refusal = this.#refusalToWrite() ?? unfitting({ title, body });
    if (refusal) return refusal;
    return { status: 201, body: shown(this.add({ login: this.#actor.login, title, body })) };
  }

  /**
   * Who may write to a repository may change anybody's issue in it: whom to leave alone is up to the client.
   * @param {number} number
   * @param {IssueChange} change
   * @returns {Answer}
   */
  update(number, change) {
    const refusal = this.#refusalToWrite() ?? unfitting(change);
    if (refusal) return refusal;
    const issue = this.all.find((one) => one.number === number && !one.isPullRequest);
    if (!issue) return NOT_FOUND;
    const { title = issue.title, body = issue.body, state = issue.state } = change;
    const reason = change.state_reason ?? (state === 'closed' ? 'completed' : null);
    Object.assign(issue, {
      title,
      body,
      state,
      stateReason: state === issue.state ? issue.stateReason : reason,
    });
    return { status: 200, body: shown(issue) };
  }

  #refusalToWrite() {
    const refusal = this.#actor.refusal('issues', 'write');
    if (refusal) return refusal;
    return this.#areEnabled ? null : refused(410, 'Issues has been disabled in this repository.');
  }
}

/** What an issue has unless it is said otherwise. */
const FRESH = {
  title: 'An issue',
  body: null,
  state: /** @type {const} */ ('open'),
  stateReason: null,
  createdAt: MOMENT,
  isPullRequest: false,
};

/** @param {IssueChange} change */
function unfitting({ title = 'x', body = '' }) {
  if (title.trim() === '') return unprocessable('Issue', 'title', "title can't be blank");
  if ([...title].length > LONGEST_TITLE) {
    return unprocessable('Issue', 'title', `title is too long (maximum is ${LONGEST_TITLE} characters)`);
  }
  return [...body].length > LONGEST_BODY
    ? unprocessable('Issue', 'body', `body is too long (maximum is ${LONGEST_BODY} characters)`)
    : null;
}

/** @param {Issue} issue */
function shown({ number, login, title, body, state, stateReason, createdAt, isPullRequest }) {
  const url = `https://api.github.com/issues/${number}`;
  const page = `https://github.com/${isPullRequest ? 'pull' : 'issues'}/${number}`;
  return {
    id: 7000 + number,
    node_id: 'I_1',
    number,
    url,
    html_url: page,
    repository_url: 'https://api.github.com/repos',
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    title,
    body,
    state,
    state_reason: stateReason,
    user: account(login),
    labels: [],
    assignee: null,
    milestone: null,
    locked: false,
    comments: 0,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: state === 'closed' ? createdAt : null,
    author_association: 'NONE',
    ...(isPullRequest
      ? { pull_request: { url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` } }
      : {}),
  };
}
