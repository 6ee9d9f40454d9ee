import type { Finding } from '../evidence/finding.js';
import { attribute, code, markdown } from './encode.js';
import { evidenceText } from './evidence-text.js';
import { proposal, proposalFold } from './found-blocks.js';
import { type Group, groupsOf, heading } from './groups.js';
import { blocks, fitting, isPage, leftOut, MOST_ROWS } from './html.js';
import { publisherBlock } from './publisher-section.js';
import { isGreenPass, type Report } from './report.js';
import { details } from './summary-details.js';
import { repoTable, tokenSummary } from './summary-tables.js';
import { tally, tallyText } from './tally.js';
import { count, MARKS, severityCounts } from './wording.js';

const MOST_GROUPS = 100;
const MOST_BYTES_A_GROUP = 60_000;

const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * The job summary in GitHub Flavored Markdown. A pass is a line and a fold, since a matrix of twenty jobs has twenty
 * summaries; if no repo is listed, also the lines to paste. Else the cause, the next action, the repos and the token come
 * first, and all else is folded. `name` is that of this check if several of one job are to be told apart. All text from
 * outside passes through the encoder; tables are HTML, which nothing in a cell can break.
 */
export function renderSummary(report: Report, name: string | null = null): string {
  const [first, ...others] = groupsOf(report);
  const below =
    first === undefined || isGreenPass(report)
      ? whole(report, name)
      : weightiest(report, first, others, name);
  return `${blocks([headline(report, name), ...below])}\n`;
}

/** Of a pass, and of a dry run, which finds nothing: what was presented is all there is to show of that one. */
function whole(report: Report, name: string | null): string[] {
  const isPass = report.verdict === 'pass';
  const counts = severityCounts(report.findings);
  return isPass
    ? [
        facts([...tokenSummary(report), ...counts]),
        proposal(report),
        details(report, [repoTable(report), findingFolds(groupsOf(report), report)]),
      ]
    : [
        facts(nameAnd(name, [tallyText(report)])),
        publisherBlock(report),
        proposalFold(report),
        details(report, []),
      ];
}

function weightiest(report: Report, first: Group, others: readonly Group[], name: string | null): string[] {
  // Of a single repo that is refused the heading says it all.
  const hasOneRepo = report.repos.length === 1 && report.repos[0]?.repo === first[0].subject;
  const counts = severityCounts(others.flat(), 'more ');
  return [
    facts(nameAnd(name, hasOneRepo ? counts : [tallyText(report), ...counts])),
    `<p>${markdown(first[0].message)}</p>`,
    nextStep(first[0]),
    report.stepNote === null ? '' : `<p>${markdown(report.stepNote)}</p>`,
    hasOneRepo ? '' : repoTable(report),
    facts(tokenSummary(report)),
    findingFolds(others, report),
    proposalFold(report),
    publisherBlock(report),
    evidenceFold(first, report),
    details(report, [hasOneRepo ? repoTable(report) : '']),
  ];
}

/** A pass has the name of the check in its heading. */
function nameAnd(name: string | null, texts: readonly string[]): string[] {
  return [...(name === null ? [] : [code(name)]), ...texts];
}

/** Of a pass how many repos are ready, else the weightiest cause. */
export function headline(report: Report, name: string | null = null): string {
  const { verdict, stepFails } = report;
  const [first] = groupsOf(report);
  const topic = name === null ? 'Hugging Face access' : markdown(name);
  const { granted } = tally(report);
  const text = isGreenPass(report)
    ? `${topic}: ${granted === 0 ? 'the token is valid' : `${count(granted, 'repo')} ready`}`
    : first === undefined
      ? `${topic}: dry run, nothing was exchanged`
      : markdown(heading(first, report));
  return `### ${MARKS[stepFails ? 'fail' : verdict]} ${text}`;
}

function facts(texts: readonly string[]): string {
  return texts.length === 0 ? '' : `<p>${texts.join(' · ')}</p>`;
}

/** The next action as a link that says what it does, and the rest of the advice. */
export function nextStep(finding: Finding): string {
  return `<p>${advised(finding)}</p>`;
}

function advised({ advice, link, linkText }: Finding): string {
  if (link === null || !isPage(link)) return `<b>Next:</b> ${markdown(advice)}`;
  const text = linkText ?? link.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  const anchor = `<b><a href="${attribute(link)}">${markdown(text)} ↗</a></b>`;
  // Most advice begins with what the link is called; then the link takes the place of these words.
  return advice.startsWith(text)
    ? anchor + markdown(advice.slice(text.length))
    : `${anchor}<br>${markdown(advice)}`;
}

/** A fold for each other group of findings: its title is what is wrong. */
function findingFolds(groups: readonly Group[], report: Report): string {
  const shown = fitting(groups, MOST_GROUPS, (group) => findingFold(group, report));
  const left = groups.slice(shown.length).flat().length;
  return blocks([...shown, leftOut(left, 'more finding')]);
}

function findingFold(group: Group, report: Report): string {
  const [first] = group;
  const title = `${SEVERITY_MARK[first.severity]} ${markdown(heading(group, report))}`;
  const parts = [
    `<p>${markdown(first.message)}</p>`,
    nextStep(first),
    evidence(group, report),
    otherSteps(group),
  ];
  return `<details><summary>${title}</summary>\n${parts.filter((part) => part !== '').join('\n')}\n</details>`;
}

function evidenceFold(group: Group, report: Report): string {
  const parts = [evidence(group, report), otherSteps(group)].filter((part) => part !== '');
  return `<details><summary>How we know</summary>\n${parts.join('\n')}\n</details>`;
}

/** What the first finding rests on, and the name of the cause, by which it can be searched for. */
function evidence([{ cause, evidence: items }]: Group, { causesPage }: Report): string {
  const slug = `<code>${cause}</code>`;
  const name = causesPage === null ? slug : `<a href="${attribute(`${causesPage}#${cause}`)}">${slug}</a>`;
  const list = items.map((item) => `<li>${code(evidenceText(item))}</li>`).join('');
  return `<ul>${list}<li>Cause: ${name}</li></ul>`;
}

/** What to do about each of the other findings of a group. */
function otherSteps([, ...others]: Group): string {
  if (others.length === 0) return '';
  const items = fitting(
    others,
    MOST_ROWS,
    (finding) =>
      `<li>${finding.subject === null ? '' : `${code(finding.subject)}: `}${advised(finding)}</li>`,
    MOST_BYTES_A_GROUP,
  );
  const left = others.length - items.length;
  const more = left === 0 ? '' : `<li>${count(left, 'more finding')} in the report file.</li>`;
  return `<p>The same applies to ${count(others.length, 'more repo')}:</p>\n<ul>${items.join('')}${more}</ul>`;
}
