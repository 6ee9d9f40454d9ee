import type { Finding } from '../evidence/finding.js';
import { attribute, code, markdown } from './encode.js';
import { evidenceText } from './evidence-text.js';
import { type Group, groupsOf, heading } from './groups.js';
import { blocks, fitting, isPage, leftOut, MOST_ROWS } from './html.js';
import { publisherBlock } from './publisher-section.js';
import type { Report } from './report.js';
import { details } from './summary-details.js';
import { repoTable, tokenSummary } from './summary-tables.js';
import { tally, tallyText } from './tally.js';
import { count, MARKS, severityCounts } from './wording.js';

const MOST_GROUPS = 100;
const MOST_BYTES_A_GROUP = 60_000;

const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * The job summary in GitHub Flavored Markdown. A pass is a line and a fold, since a matrix of twenty jobs has twenty
 * summaries; else the cause, the next action, the repos and the token come first, and all else is folded. `name` is
 * that of this check if several of one job are to be told apart. All text from outside passes through the encoder;
 * tables are HTML, which nothing in a cell can break.
 */
export function renderSummary(report: Report, name: string | null = null): string {
  const groups = groupsOf(report);
  const [first, ...others] = groups;
  const isPass = report.verdict === 'pass';
  // Of a single repo that is refused the heading says it all.
  const hasOneRepo = report.repos.length === 1 && report.repos[0]?.repo === first?.[0].subject;
  const body =
    isPass || first === undefined
      ? [
          headline(report, name),
          facts([
            ...(isPass ? [] : [name === null ? [] : code(name), tallyText(report)].flat()),
            ...tokenSummary(report),
            ...severityCounts(report.findings),
          ]),
          isPass ? '' : publisherBlock(report),
          details(report, [isPass ? repoTable(report) : '', findingFolds(groups, report)]),
        ]
      : [
          headline(report, name),
          facts([
            ...(name === null ? [] : [code(name)]),
            ...(hasOneRepo ? [] : [tallyText(report)]),
            ...severityCounts(others.flat(), 'more '),
          ]),
          `<p>${markdown(first[0].message)}</p>`,
          nextStep(first[0]),
          hasOneRepo ? '' : repoTable(report),
          facts(tokenSummary(report)),
          findingFolds(others, report),
          publisherBlock(report),
          evidenceFold(first, report),
          details(report, [hasOneRepo ? repoTable(report) : '']),
        ];
  return `${blocks(body)}\n`;
}

/** Of a pass how many repos are ready, else the weightiest cause. */
export function headline(report: Report, name: string | null = null): string {
  const [first] = groupsOf(report);
  const { verdict } = report;
  const topic = name === null ? 'Hugging Face access' : markdown(name);
  const { granted } = tally(report);
  const ready = granted === 0 ? 'the token is valid' : `${count(granted, 'repo')} ready`;
  if (verdict === 'pass')
    return `### ${MARKS.pass} ${topic}: ${report.token === null && granted === 0 ? 'ready' : ready}`;
  const text = first === undefined ? 'dry run, nothing was exchanged' : markdown(heading(first, report));
  return `### ${MARKS[verdict]} ${first === undefined ? `${topic}: ${text}` : text}`;
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
