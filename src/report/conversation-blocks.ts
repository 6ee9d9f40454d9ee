import type { Finding } from '../evidence/finding.js';
import { clipped } from './clipped.js';
import { attribute, code, markdown } from './encode.js';
import { fitting, row, table } from './html.js';
import type { RepoReport, Report } from './report.js';
import { nextStep } from './summary.js';
import { count } from './wording.js';

/**
 * What a comment and an issue are made of. GitHub takes 65,536 characters of either. Bytes are at least as many, and
 * the rest is room for what stands around the rows.
 */
const MOST_BYTES_OF_ROWS = 20_000;
const MOST_ROWS = 10;
/** In characters; encoded, a character may take 16 bytes. */
export const LONGEST_MESSAGE = 1_000;
const LONGEST_ADVICE = 1_000;
const LONGEST_LINK = 400;

/**
 * An HTML comment, which is not shown. It holds the name of the check, so that steps of other names leave it alone,
 * and nothing of the name can end it.
 */
export function markerOf(checkName: string): string {
  return `<!-- hf-auth-check: ${encodeURIComponent(checkName.replace(/\p{Surrogate}/gu, '\ufffd'))} -->`;
}

export function findingBlock(finding: Finding): string {
  const advised = {
    ...finding,
    advice: clipped(finding.advice, LONGEST_ADVICE),
    link: finding.link !== null && finding.link.length > LONGEST_LINK ? null : finding.link,
  };
  return `<p>${markdown(clipped(finding.message, LONGEST_MESSAGE))} (<code>${finding.cause}</code>)</p>\n${nextStep(advised)}`;
}

/** Why the step does not fail, or why it does, if a policy or an optional repo decided that. */
export function stepNoteBlock({ stepNote }: Report): string {
  return stepNote === null ? '' : `<p>${markdown(stepNote)}</p>`;
}

/** The first of those that were refused, and how many more there are. */
export function failingRepos(repos: readonly RepoReport[]): string {
  const failing = repos.filter(({ access }) => access === 'refused');
  if (failing.length === 0) return '';
  const rows = fitting(
    failing,
    MOST_ROWS,
    ({ repo, operation, optional, title }) =>
      row([
        code(repo),
        optional ? `${operation}, optional` : operation,
        title === null ? '' : markdown(title),
      ]),
    MOST_BYTES_OF_ROWS,
  );
  const left = failing.length - rows.length;
  const more =
    left === 0
      ? ''
      : `\n\n<p>${count(left, 'more repo')} ${left === 1 ? 'is' : 'are'} refused: see the job summary.</p>`;
  return `${rows.length === 0 ? '' : table(['Repo', 'Requested', 'Result'], rows)}${more}`;
}

export function footer(checkName: string, runPage: string | null): string {
  const name = code(clipped(checkName, LONGEST_LINK));
  const page = runPage === null ? '' : ` · <a href="${attribute(runPage)}">open the run</a>`;
  return `<p><sub>${name}${page}</sub></p>`;
}
