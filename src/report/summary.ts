import type { Finding } from '../evidence/finding.js';
import { attribute, code, markdown } from './encode.js';
import { blocks, fitting, isPage, leftOut, list, MOST_ROWS } from './html.js';
import { evidenceText } from './log.js';
import { hintBlock, publisherBlock } from './publisher-section.js';
import type { Report } from './report.js';
import { clientTable, repoTable, tokenTable } from './summary-tables.js';
import { count, hostLines, isolationLines, MARKS, removalText, scopeOf } from './wording.js';

const MOST_FINDINGS = 100;
const MOST_BYTES_A_GROUP = 60_000;

const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * The job summary in GitHub Flavored Markdown: verdict, cause and next action first, then what they rest
 * on. All text from outside passes through the encoder; tables are HTML, which nothing in a cell can break.
 */
export function renderSummary(report: Report): string {
  const [first, ...others] = report.findings;
  return `${blocks([
    headline(report, first),
    first === undefined || report.verdict === 'pass'
      ? `<p>${markdown(scopeOf(report))}</p>`
      : findingBlock(first, report),
    tokenTable(report),
    publisherBlock(report),
    repoTable(report),
    moreFindings(report.verdict === 'pass' ? report.findings : others, report),
    hintBlock(report),
    clientTable(report),
    list(
      'Removed from this runner',
      report.scrubbed.map(
        ({ path, restored, backup }) =>
          `${code(path)}, ${restored ? 'put back when the job ends' : 'for good'}${backup === null ? '' : `; the original is kept in ${code(backup)}`}`,
      ),
    ),
    list('Isolation of this job', isolationLines(report).map(markdown)),
    list(
      'What a scrub would do',
      report.wouldRemove.map((planned) => markdown(removalText(planned))),
    ),
    list('Hosts that files come from', hostLines(report).map(markdown)),
    list('Not checked', report.notChecked.map(markdown)),
    footer(report),
  ])}\n`;
}

export function headline({ verdict }: Report, first: Finding | undefined): string {
  const title = verdict === 'pass' ? 'ready' : first === undefined ? 'only looked at' : first.title;
  return `## ${MARKS[verdict]} Hugging Face access: ${markdown(title)}`;
}

function findingBlock(finding: Finding, report: Report): string {
  return [
    `<p>${markdown(finding.message)}</p>`,
    `<p><b>Next:</b> ${linked(finding)}</p>`,
    evidenceBlock(finding, report),
  ].join('\n');
}

function evidenceBlock({ cause, evidence }: Finding, { causesPage }: Report): string {
  const items = evidence.map((item) => `<li>${code(evidenceText(item))}</li>`).join('');
  const rest = items === '' ? '' : `<ul>${items}</ul>`;
  const slug = `<code>${cause}</code>`;
  const name = causesPage === null ? slug : `<a href="${attribute(`${causesPage}#${cause}`)}">${slug}</a>`;
  return `<details><summary>How we know (cause ${name})</summary>${rest}</details>`;
}

/** The advice with its page to click on: where the words name it, else after them. */
export function linked({ advice, link }: Finding): string {
  if (link === null || !isPage(link)) return markdown(advice);
  const shown = link.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  const anchor = `<a href="${attribute(link)}">${markdown(shown)}</a>`;
  const at = advice.indexOf(link);
  if (at < 0) return `${markdown(advice)} ${anchor}`;
  return markdown(advice.slice(0, at)) + anchor + markdown(advice.slice(at + link.length));
}

/** The other findings, those of one cause together: what to do about each is folded away. */
function moreFindings(findings: readonly Finding[], report: Report): string {
  if (findings.length === 0) return '';
  const groups = alike(findings);
  const shown = fitting(groups, MOST_FINDINGS, (group) => groupBlock(group, report));
  const left = groups.slice(shown.length).flat().length;
  return blocks(['### Also', ...shown, leftOut(left, 'more finding')]);
}

function groupBlock([first, ...rest]: readonly [Finding, ...Finding[]], report: Report): string {
  const number = rest.length === 0 ? '' : ` (${rest.length + 1})`;
  const title = `<p>${SEVERITY_MARK[first.severity]} <b>${markdown(first.title)}</b>${number}</p>`;
  const block = `${title}\n${findingBlock(first, report)}`;
  if (rest.length === 0) return block;
  const noun = rest.every(({ position }) => position >= 0) ? 'more repo' : 'more finding';
  const items = fitting(
    rest,
    MOST_ROWS,
    (finding) => `<li>${finding.subject === null ? '' : `${code(finding.subject)}: `}${linked(finding)}</li>`,
    MOST_BYTES_A_GROUP,
  );
  const more =
    rest.length === items.length
      ? ''
      : `<li>${count(rest.length - items.length, 'more finding')} in the report file.</li>`;
  return `${block}\n<details><summary>The same for ${count(rest.length, noun)}</summary><ul>${items.join('')}${more}</ul></details>`;
}

/** Findings of one severity and cause together, in the order of the first of each. */
function alike(findings: readonly Finding[]): Array<[Finding, ...Finding[]]> {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.cause}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function footer({ endpoint, requests, quota }: Report): string {
  const left =
    quota === null
      ? ''
      : `; ${quota.remaining}${quota.quota === null ? '' : ` of ${quota.quota}`} requests left for the next ${quota.resetSeconds} seconds`;
  const to = endpoint === '' ? '' : ` to ${code(endpoint)}`;
  return `<p><sub>${count(requests, 'request')}${to}${left}</sub></p>`;
}
