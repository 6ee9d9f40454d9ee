import { NOT_FOUND, paged, refused, unprocessable } from './answer.mjs';
import { account, app, MOMENT } from './shapes.mjs';

/**
 * @import { Actor } from './actor.mjs'
 * @import { Answer } from './answer.mjs'
 *
 * @typedef {object} Comment
 * @property {number} id
 * @property {number} pullRequest
 * @property {string} login of its author; that of an app ends in `[bot]`
 * @property {string} body
 *
 * @typedef {Pick<Comment, 'body'>} Written
 */

const LONGEST_BODY = 65_536;

/** The comments on the pull requests of one repository. */
export class Comments {
  /** @type {Comment[]} live, in the order in which they were made */
  all = [];
  #actor;
  #pullRequests;
  #locked;

  /**
   * @param {Actor} actor
   * @param {readonly number[]} pullRequests those that there are
   * @param {readonly number[]} locked those whose conversation is closed
   */
  constructor(actor, pullRequests, locked) {
    this.#actor = actor;
    this.#pullRequests = pullRequests;
    this.#locked = locked;
  }

  /** @param {Omit<Comment, 'id'>} comment */
  add(comment) {
    const added = { ...comment, id: 5001 + this.all.length };
    this.all.push(added);
    return added;
  }

  /**
   * @param {number} number
   * @param {URL} url
   * @returns {Answer}
   */
  list(number, url) {
    const refusal = this.#actor.refusal('pull-requests', 'read');
    if (refusal) return refusal;
    if (!this.#pullRequests.includes(number)) return NOT_FOUND;
    const { page, headers } = paged(
      this.all.filter(({ pullRequest }) => pullRequest === number),
      url,
    );
    return { status: 200, headers, body: page.map(shown) };
  }

  /**
   * @param {number} number
   * @param {Written} change
   * @returns {Answer}
   */
  create(number, { body }) {
    const refusal = this.#actor.refusal('pull-requests', 'write');
    if (refusal) return refusal;
    if (!this.#pullRequests.includes(number)) return NOT_FOUND;
    if (this.#locked.includes(number)) {
      return refused(403, 'Unable to create comment because issue is locked.');
    }
    const problem = unfitting(body);
    if (problem) return problem;
    const comment = this.add({ pullRequest: number, login: this.#actor.login, body });
    return { status: 201, body: shown(comment) };
  }

  /**
   * Who may write to a repository may change anybody's comment in it: whom to leave alone is up to the client.
   * @param {number} id
   * @param {Written} change
   * @returns {Answer}
   */
  update(id, { body }) {
    const refusal = this.#actor.refusal('pull-requests', 'write');
    if (refusal) return refusal;
    const comment = this.all.find((one) => one.id === id);
    if (!comment) return NOT_FOUND;
    const problem = unfitting(body);
    if (problem) return problem;
    comment.body = body;
    return { status: 200, body: shown(comment) };
  }
}

/** @param {string} body */
const unfitting = (body) =>
  [...body].length > LONGEST_BODY
    ? unprocessable('IssueComment', 'body', `body is too long (maximum is ${LONGEST_BODY} characters)`)
    : null;

/** @param {Comment} comment */
const shown = ({ id, pullRequest, login, body }) => ({
  id,
  node_id: 'IC_1',
  url: `https://api.github.com/issues/comments/${id}`,
  html_url: `https://github.com/pull/${pullRequest}#issuecomment-${id}`,
  issue_url: `https://api.github.com/issues/${pullRequest}`,
  user: account(login),
  created_at: MOMENT,
  updated_at: MOMENT,
  author_association: 'NONE',
  body,
  performed_via_github_app: login.endsWith('[bot]') ? app(login.replace(/\[bot\]$/, '')) : null,
});
