import type { Inputs } from '../model/inputs.js';
import { clipped } from './clipped.js';
import {
  failingRepos,
  findingBlock,
  footer,
  LONGEST_MESSAGE,
  markerOf,
  stepNoteBlock,
} from './conversation-blocks.js';
import { code, markdown } from './encode.js';
import { seemsToUse } from './found-words.js';
import { groupsOf } from './groups.js';
import { isGreenPass, type Report } from './report.js';
import { headline } from './summary.js';
import { tallyText } from './tally.js';
import { scopeOf } from './wording.js';

/** The comment on a pull request as it is to be now. */
export interface PullRequestComment {
  /** How the comment is known again: it begins with this. */
  marker: string;
  body: string;
  /** Whether to write it where there is none yet; else it only takes the place of an earlier one. */
  mayBegin: boolean;
}

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
  const [first] = groupsOf(report);
  const isPass = isGreenPass(report) || first === undefined;
  const blocks = [
    `${marker}\n${headline(report)}`,
    ...(isPass
      ? [readyBlock(report, comment === 'on-failure')]
      : [`<p>${tallyText(report)}</p>`, findingBlock(first[0]), stepNoteBlock(report)]),
    isPass ? '' : failingRepos(report.repos),
    footer(checkName, runPage),
  ];
  return {
    marker,
    body: `${blocks.filter((block) => block !== '').join('\n\n')}\n`,
    mayBegin: comment === 'always' || report.verdict === 'fail' || report.stepFails,
  };
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
