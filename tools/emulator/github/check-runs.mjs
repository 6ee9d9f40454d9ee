import { appId } from './actor.mjs';
import { NOT_FOUND, paged, refused, unprocessable } from './answer.mjs';
import { annotation, checkRun } from './shapes.mjs';

/**
 * @import { Actor } from './actor.mjs'
 * @import { Answer } from './answer.mjs'
 *
 * @typedef {object} Annotation
 * @property {string} path
 * @property {number} start_line
 * @property {number} end_line
 * @property {'notice' | 'warning' | 'failure'} annotation_level
 * @property {string} message
 * @property {string} [title]
 *
 * @typedef {object} CheckRun
 * @property {number} id
 * @property {string} name
 * @property {string} headSha
 * @property {string} app slug of the app that it belongs to
 * @property {string} externalId
 * @property {string} status
 * @property {string | null} conclusion
 * @property {string | null} title
 * @property {string | null} summary
 * @property {Annotation[]} annotations
 *
 * What a check run is made or changed with, of the form that the description has.
 * @typedef {object} Change
 * @property {string} [name]
 * @property {string} [head_sha]
 * @property {string} [external_id]
 * @property {string} [status]
 * @property {string} [conclusion]
 * @property {{ title?: string, summary: string, text?: string, annotations?: Annotation[] }} [output]
 *
 * @typedef {Change & { name: string, head_sha: string }} NewCheckRun
 */

/** Limits that the description gives in words only; of the texts GitHub counts the bytes (github/docs issue 35252). */
const LONGEST_TEXT_BYTES = 65_535;
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const LONGEST_TITLE = 255;

/** The check runs of one repository. */
export class CheckRuns {
  /** @type {CheckRun[]} live, in the order in which they were made */
  all = [];
  #actor;
  #commits;

  /**
   * @param {Actor} actor
   * @param {readonly string[] | null} commits those that there are; null: any
   */
  constructor(actor, commits) {
    this.#actor = actor;
    this.#commits = commits;
  }

  /**
   * @param {Omit<CheckRun, 'id'>} run
   * @returns {CheckRun}
   */
  add(run) {
    const added = { ...run, id: 1001 + this.all.length };
    this.all.push(added);
    return added;
  }

  /**
   * @param {string} ref
   * @param {URL} url
   * @returns {Answer}
   */
  list(ref, url) {
    const refusal = this.#actor.refusal('checks', 'read');
    if (refusal) return refusal;
    if (!this.#hasCommit(ref)) return refused(422, `No commit found for SHA: ${ref}`);
    const name = url.searchParams.get('check_name');
    const wanted = this.all
      .filter((run) => run.headSha === ref && (name === null || run.name === name))
      .reverse();
    const isLatest = url.searchParams.get('filter') !== 'all';
    const runs = isLatest
      ? wanted.filter((run, index) => wanted.findIndex(sameCheck(run)) === index)
      : wanted;
    const { page, headers } = paged(runs, url);
    return { status: 200, headers, body: { total_count: runs.length, check_runs: page.map(checkRun) } };
  }

  /**
   * @param {NewCheckRun} change
   * @returns {Answer}
   */
  create(change) {
    const refusal = this.#refusalToWrite() ?? unfitting(change);
    if (refusal) return refusal;
    if (!this.#hasCommit(change.head_sha)) return refused(422, `No commit found for SHA: ${change.head_sha}`);
    const run = this.add({
      name: change.name,
      headSha: change.head_sha,
      app: this.#actor.app ?? '',
      externalId: change.external_id ?? '',
      status: 'queued',
      conclusion: null,
      title: null,
      summary: null,
      annotations: [],
    });
    apply(run, change);
    return { status: 201, body: checkRun(run) };
  }

  /**
   * @param {number} id
   * @param {Change} change
   * @returns {Answer}
   */
  update(id, change) {
    const refusal = this.#refusalToWrite();
    if (refusal) return refusal;
    const run = this.all.find((one) => one.id === id);
    if (!run) return NOT_FOUND;
    if (run.app !== this.#actor.app) {
      const words = 'check run can only be modified by the GitHub App that created it.';
      return refused(403, `Invalid app_id \`${appId(run.app)}\` - ${words}`);
    }
    const problem = unfitting(change);
    if (problem) return problem;
    apply(run, change);
    return { status: 200, body: checkRun(run) };
  }

  /**
   * @param {number} id
   * @param {URL} url
   * @returns {Answer}
   */
  annotations(id, url) {
    const refusal = this.#actor.refusal('checks', 'read');
    if (refusal) return refusal;
    const run = this.all.find((one) => one.id === id);
    if (!run) return NOT_FOUND;
    const { page, headers } = paged(run.annotations, url);
    return { status: 200, headers, body: page.map(annotation) };
  }

  /** Only apps may write check runs, whatever else a token may. */
  #refusalToWrite() {
    if (this.#actor.app === null) return refused(403, 'You must authenticate via a GitHub App.');
    return this.#actor.refusal('checks', 'write');
  }

  /** @param {string} sha */
  #hasCommit(sha) {
    return this.#commits === null ? /^[0-9a-f]{40}$/.test(sha) : this.#commits.includes(sha);
  }
}

/**
 * @param {CheckRun} run
 * @returns {(other: CheckRun) => boolean}
 */
const sameCheck = (run) => (other) => other.name === run.name && other.app === run.app;

/**
 * Puts a change in force. Annotations come on top of those that are there already, as the description says.
 * @param {CheckRun} run
 * @param {Change} change
 */
function apply(run, { name, external_id, status, conclusion, output }) {
  Object.assign(run, {
    name: name ?? run.name,
    externalId: external_id ?? run.externalId,
    status: conclusion === undefined ? (status ?? run.status) : 'completed',
    conclusion: conclusion ?? run.conclusion,
    title: output?.title ?? run.title,
    summary: output?.summary ?? run.summary,
    annotations: [...run.annotations, ...(output?.annotations ?? [])],
  });
}

/**
 * @param {Change} change
 * @returns {Answer | null}
 */
function unfitting({ status, conclusion, output }) {
  if (status === 'completed' && conclusion === undefined) {
    return unprocessable('CheckRun', 'conclusion', 'conclusion is required for a status of completed');
  }
  for (const field of /** @type {const} */ (['summary', 'text'])) {
    if (Buffer.byteLength(output?.[field] ?? '') > LONGEST_TEXT_BYTES) {
      const message = `${field} exceeds a maximum bytesize of ${LONGEST_TEXT_BYTES}`;
      return unprocessable('CheckRun', field, message);
    }
  }
  const tooLong = output?.annotations?.some(
    ({ message, title = '', start_line, end_line }) =>
      Buffer.byteLength(message) > LONGEST_MESSAGE_BYTES ||
      [...title].length > LONGEST_TITLE ||
      start_line < 1 ||
      end_line < start_line,
  );
  return tooLong || [...(output?.title ?? '')].length > LONGEST_TITLE
    ? unprocessable('CheckRun', 'output', 'a title, a message or a line is out of bounds')
    : null;
}
