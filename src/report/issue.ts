import type { Slug } from '../causes/catalogue.js';
import type { Finding } from '../evidence/finding.js';
import { DEFAULT_CHECK_NAME, type Inputs } from '../model/inputs.js';
import { clipped } from './clipped.js';
import {
  failingRepos,
  findingBlock,
  footer,
  LONGEST_MESSAGE,
  markerOf,
  stepNoteBlock,
} from './conversation-blocks.js';
import { markdown, plainTitle, visible } from './encode.js';
import { groupsOf } from './groups.js';
import { blocks } from './html.js';
import { isFailure, isGreenPass, type Report } from './report.js';
import { headline } from './summary.js';
import { tallyText } from './tally.js';
import { scopeOf } from './wording.js';

/** The issue about a check as it is to be after a run. */
export interface CheckIssue {
  /** How the issue is known again: its text begins with this. */
  marker: string;
  /** What it is called while something is wrong; null if it is to be closed. */
  title: string | null;
  /** Its text. `openedAt` is when GitHub says that it was opened; null for one that is not there yet. */
  bodySince: (openedAt: string | null) => string;
}

/** The one warning that opens an issue. */
const EXPIRES_SOON: Slug = 'token-expires-soon';

/** In characters; GitHub takes 256 of a title, and that of a cause has at most 60. */
const LONGEST_NAME = 100;

/**
 * The issue for the report of a routine run; null where the run changes nothing. A failure opens it, and so does a token
 * that expires soon; only a pass, which proves that neither is left, closes it. Any other warning, such as that the Hub
 * gave no answer, and a check that was skipped prove nothing either way.
 */
export function checkIssue(
  report: Report,
  { issue, checkName }: Pick<Inputs, 'issue' | 'checkName'>,
  runPage: string | null,
): CheckIssue | null {
  if (issue === 'never') return null;
  const marker = markerOf(checkName);
  const end = footer(checkName, runPage);
  if (isGreenPass(report)) {
    const scope = markdown(clipped(scopeOf(report), LONGEST_MESSAGE));
    const resolved = `<p>Resolved: the check passes again, so this run closed the issue. ${scope}</p>`;
    const body = `${blocks([`${marker}\n${headline(report)}`, resolved, end])}\n`;
    return { marker, title: null, bodySince: () => body };
  }
  const alarm = alarmOf(report);
  if (alarm === null) return null;
  // What opens the issue is its heading, whatever else is found.
  const told: Report = isFailure(report) ? report : { ...report, verdict: 'warn', findings: [alarm] };
  return {
    marker,
    title: titleOf(report, alarm, checkName),
    bodySince: (openedAt) =>
      `${blocks([
        `${marker}\n${headline(told)}`,
        `<p>${tallyText(report)}</p>`,
        findingBlock(alarm),
        stepNoteBlock(report),
        failingRepos(report.repos),
        `<p>${sinceText(openedAt)}Later runs update this issue and close it when the check passes.</p>`,
        end,
      ])}\n`,
  };
}

/**
 * What opens the issue: what is shown first of a failure, else that the token expires soon. A refusal that `policy` or
 * `optional` lets pass is no failure; one that `fail-on: never` lets pass is.
 */
function alarmOf(report: Report): Finding | null {
  if (isFailure(report)) return groupsOf(report)[0]?.[0] ?? null;
  if (report.verdict === 'skip') return null;
  return report.findings.find(({ cause }) => cause === EXPIRES_SOON) ?? null;
}

function titleOf(report: Report, { title }: Finding, checkName: string): string {
  const name = checkName === DEFAULT_CHECK_NAME ? '' : ` "${clipped(visible(checkName), LONGEST_NAME)}"`;
  return plainTitle(`Hugging Face token check${name} ${isFailure(report) ? 'fails' : 'warns'}: ${title}`);
}

/** The day of a moment as GitHub writes it, which is in UTC. */
function sinceText(openedAt: string | null): string {
  const [day] = /^\d{4}-\d\d-\d\d(?=T)/.exec(openedAt ?? '') ?? [];
  return day === undefined ? '' : `Reported since ${day}. `;
}
