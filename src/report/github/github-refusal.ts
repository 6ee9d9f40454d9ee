import { type Fields, fieldsOf, isObject } from '../../model/fields.js';

/** What was to be written, and the permission that it needs. */
export interface Wanted {
  permission: 'checks: write' | 'pull-requests: write' | 'issues: write';
  /** What else GitHub may refuse, to be added to the words on a 403; null if nothing else is known. */
  also: string | null;
  /** What GitHub may not know, or not take, to be added to the words on a 404 and a 422. */
  of: string;
  /** Whether the run is that of a pull request from a fork; null if it is of no pull request at all. */
  isFork: boolean | null;
}

/** How long GitHub's API may take for all that is to be written. */
export const DEADLINE_SECONDS = 10;

/**
 * Why GitHub's API did not do it and what to do, in our words alone: those of a server, and of what was thrown, may
 * quote what was sent.
 */
export function refusalText(
  thrown: unknown,
  { permission, also, of, isFork }: Wanted,
  late: boolean,
): string {
  if (late) return `GitHub's API did not answer within ${DEADLINE_SECONDS} seconds`;
  const { status, headers } = answerIn(thrown);
  const needs = `the job needs permissions: ${permission}${isFork === null ? '' : ofForks(isFork)}`;
  if (status === null) return "GitHub's answer could not be understood";
  if (status === 0) return "GitHub's API could not be reached";
  if (status === 401) return 'GitHub rejects this github-token (401): set it to ${{ github.token }}';
  if (status === 429 || (status === 403 && isQuota(headers))) {
    return `GitHub's rate limit for this token is used up (${status}): run the job again later`;
  }
  if (status === 403) return `GitHub refused (403): ${needs}${also === null ? '' : `; ${also}`}`;
  if (status === 404) return `GitHub does not show ${of} to this token (404): ${needs}`;
  if (status === 410 && permission === 'issues: write')
    return 'issues are disabled in this repository (410): enable them in its settings';
  if (status === 422) return `GitHub does not know ${of}, or rejects the text (422)`;
  return `GitHub answered ${status}`;
}

function ofForks(isFork: boolean): string {
  return isFork
    ? ', which this run does not get because its pull request comes from a fork'
    : ', which pull requests from forks never get';
}

interface Answered {
  /** 0: no answer came. Null: one came and was not what GitHub says it would be. */
  status: number | null;
  headers: Fields;
}

/** The client calls a failed connection a 500 without a response. */
function answerIn(thrown: unknown): Answered {
  const { status, response } = fieldsOf(thrown);
  if (status === undefined) return { status: null, headers: {} };
  if (!isObject(response)) return { status: 0, headers: {} };
  return { status: Number(status), headers: fieldsOf(response.headers) };
}

function isQuota(headers: Answered['headers']): boolean {
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}
