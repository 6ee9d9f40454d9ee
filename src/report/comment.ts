import type { Finding } from '../evidence/finding.js';
import type { Inputs } from '../model/inputs.js';
import { clipped } from './clipped.js';
import { attribute, code, markdown } from './encode.js';
import { seemsToUse } from './found-words.js';
import { fitting, row, table } from './html.js';
import type { RepoReport, Report } from './report.js';
import { headline, nextStep } from './summary.js';
import { tallyText } from './tally.js';
import { count, scopeOf } from './wording.js';

/** The comment on a pull request as it is to be now. */
export interface PullRequestComment {
  /** How the comment is known again: it begins with this. */
  marker: string;
  body: string;
  /** Whether to write it where there is none yet; else it only takes the place of an earlier one. */
  mayBegin: boolean;
}

/** GitHub takes 65,536 characters. Bytes are at least as many, and the rest is room for what stands around. */
const MOST_BYTES_OF_ROWS = 20_000;
const MOST_ROWS = 10;
/** In characters; encoded, a character may take 16 bytes. */
const LONGEST_MESSAGE = 1_000;
const LONGEST_ADVICE = 1_000;
const LONGEST_LINK = 400;
const MOST_PROPOSED = 3;
const LONGEST_REPO = 200;

/**
 * The comment for a report; null where none is wanted. With `on-failure` a run that does not fail only corrects what
 * an earlier one has written.
 */
export function pullRequestComment(
  report: Report,
  { comment, checkName }: Pick<Inputs, 'comment' | 'checkName'>,
  runPage: string | null,
): PullRequestComment | null {
  if (comment === 'never') return null;
  const marker = markerOf(checkName);
  const [first] = report.findings;
  const isPass = report.verdict === 'pass' || first === undefined;
  const blocks = [
    `${marker}\n${headline(report)}`,
    ...(isPass
      ? [readyBlock(report, comment === 'on-failure')]
      : [`<p>${tallyText(report)}</p>`, findingBlock(first)]),
    isPass ? '' : failingRepos(report.repos),
    footer(checkName, runPage),
  ];
  return {
    marker,
    body: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
    mayBegin: comment === 'always' || report.verdict === 'fail',
  };
}

/**
 * An HTML comment, which is not shown. It holds the name of the check, so that steps of other names leave it alone,
 * and nothing of the name can end it.
 */
function markerOf(checkName: string): string {
  return `<!-- hf-auth-check: ${encodeURIComponent(checkName.replace(/\p{Surrogate}/gu, '\ufffd'))} -->`;
}

function readyBlock(report: Report, wasFailing: boolean): string {
  const resolved = wasFailing ? 'Resolved: the earlier failure is gone. ' : '';
  return `<p>${resolved}${markdown(clipped(scopeOf(report), LONGEST_MESSAGE))}</p>${proposalLine(report)}`;
}

/** That there is something to list, where nobody listed a repo: the first of it, and where to find the rest. */
function proposalLine({ found }: Report): string {
  if (found === null || found.isChecked || found.repos.length === 0) return '';
  const names = found.repos.slice(0, MOST_PROPOSED).map(({ repo }) => code(clipped(repo, LONGEST_REPO)));
  return `\n\n<p>${seemsToUse(found.repos)}, such as ${names.join(', ')}: the job summary has lines to paste into the workflow.</p>`;
}

function findingBlock(finding: Finding): string {
  const advised = {
    ...finding,
    advice: clipped(finding.advice, LONGEST_ADVICE),
    link: finding.link !== null && finding.link.length > LONGEST_LINK ? null : finding.link,
  };
  return `<p>${markdown(clipped(finding.message, LONGEST_MESSAGE))} (<code>${finding.cause}</code>)</p>\n${nextStep(advised)}`;
}

/** The first of those that were refused, and how many more there are. */
function failingRepos(repos: readonly RepoReport[]): string {
  const failing = repos.filter(({ access }) => access === 'refused');
  if (failing.length === 0) return '';
  const rows = fitting(
    failing,
    MOST_ROWS,
    ({ repo, operation, title }) => row([code(repo), operation, title === null ? '' : markdown(title)]),
    MOST_BYTES_OF_ROWS,
  );
  const left = failing.length - rows.length;
  const more =
    left === 0
      ? ''
      : `\n\n<p>${count(left, 'more repo')} ${left === 1 ? 'is' : 'are'} refused: see the job summary.</p>`;
  return `${rows.length === 0 ? '' : table(['Repo', 'Requested', 'Result'], rows)}${more}`;
}

function footer(checkName: string, runPage: string | null): string {
  const name = code(clipped(checkName, LONGEST_LINK));
  const page = runPage === null ? '' : ` · <a href="${attribute(runPage)}">open the run</a>`;
  return `<p><sub>${name}${page}</sub></p>`;
}
