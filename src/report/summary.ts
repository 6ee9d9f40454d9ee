import { titleOf } from '../diagnose/causes.js';
import type { Finding } from '../diagnose/finding.js';
import { attribute, code, markdown } from './encode.js';
import { evidenceText } from './log.js';
import type { RepoReport, Report, TokenReport } from './report.js';
import { count, isolationLines, MARKS, removalText, scopeOf } from './wording.js';

/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;

/** GitHub drops a step's summary above 1 MiB; these bounds keep any report well below it. */
const MOST_ROWS = 500;
const MOST_FINDINGS = 100;
const MOST_BYTES_A_BLOCK = 150_000;

const ACCESS_ORDER = { refused: 0, unknown: 1, granted: 2 } as const;
const ACCESS_CELL = { granted: '✅ granted', refused: '❌ refused', unknown: '❔ not known' } as const;
const SEVERITY_MARK = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * The job summary in GitHub Flavored Markdown: verdict, cause and next action first, then what they rest
 * on. All text from outside passes through the encoder; tables are HTML, which nothing in a cell can break.
 */
export function renderSummary(report: Report): string {
  const [first, ...others] = report.findings;
  const blocks = [
    headline(report, first),
    first === undefined || report.verdict === 'pass'
      ? `<p>${markdown(scopeOf(report))}</p>`
      : findingBlock(first, report),
    tokenTable(report),
    repoTable(report.repos),
    moreFindings(report.verdict === 'pass' ? report.findings : others, report),
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
    list('Not checked', report.notChecked.map(markdown)),
    footer(report),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headline({ verdict }: Report, first: Finding | undefined): string {
  const title = verdict === 'pass' || first === undefined ? 'ready' : titleOf(first.cause);
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
function linked({ advice, link }: Finding): string {
  if (link === null || !/^https?:\/\//.test(link)) return markdown(advice);
  const shown = link.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  const anchor = `<a href="${attribute(link)}">${markdown(shown)}</a>`;
  const at = advice.indexOf(link);
  if (at < 0) return `${markdown(advice)} ${anchor}`;
  return markdown(advice.slice(0, at)) + anchor + markdown(advice.slice(at + link.length));
}

function tokenTable({ token }: Report): string {
  if (token === null) return '';
  const rows: Array<[string, string]> = [
    ['Account', token.user === null ? 'not known' : code(token.user)],
    ['Kind', token.kind],
    ['Name', token.name === null ? 'none' : code(token.name)],
    ['Taken from', token.source === 'input' ? 'the token input' : code(token.source)],
    ['Created', createdText(token)],
    ['Expires', token.expiresAt === null ? 'the Hub does not say' : markdown(token.expiresAt)],
  ];
  return `### Token\n\n${table(['', ''], rows.map(row))}`;
}

/** With its age: a classic token goes on for ever unless somebody thinks of it. */
function createdText({ createdAt, ageDays, kind }: TokenReport): string {
  if (createdAt === null) return 'the Hub does not say';
  const day = markdown(createdAt.replace(/T.*/, ''));
  if (ageDays === null) return day;
  const isOld = (kind === 'read' || kind === 'write') && ageDays >= OLD_DAYS;
  return `${day}, ${count(ageDays, 'day')} ago${isOld ? ': a classic token has no end of its own, so roll it now and then' : ''}`;
}

function repoTable(repos: readonly RepoReport[]): string {
  if (repos.length === 0) return '';
  const sorted = [...repos].sort((a, b) => ACCESS_ORDER[a.access] - ACCESS_ORDER[b.access]);
  const rows = fitting(sorted, MOST_ROWS, ({ repo, loadedBy = [], operation, access, cause }) =>
    row([
      [code(repo), ...[...loadedBy].reverse().map((step) => `loaded by ${markdown(step)}`)].join('<br>'),
      operation,
      ACCESS_CELL[access],
      cause === null ? '' : `<code>${cause}</code>`,
    ]),
  );
  const more = leftOut(repos.length - rows.length, 'more repo');
  return `### Repos\n\n${table(['Repo', 'Asked', 'Answer', 'Cause'], rows)}${more}`;
}

function moreFindings(findings: readonly Finding[], report: Report): string {
  if (findings.length === 0) return '';
  const shown = fitting(
    findings,
    MOST_FINDINGS,
    (finding) =>
      `<p>${SEVERITY_MARK[finding.severity]} <b>${markdown(titleOf(finding.cause))}</b></p>\n${findingBlock(finding, report)}`,
  );
  return `### Also\n\n${shown.join('\n\n')}${leftOut(findings.length - shown.length, 'more finding')}`;
}

function clientTable({ clients, token }: Report): string {
  if (token === null) return '';
  const words = {
    'checked-token': '✅ the checked token',
    other: '⚠️ another credential',
    nothing: 'nothing by itself',
    fails: '❌ nothing: it fails',
  };
  const rows = clients.map(({ client, sends, note, from, owner, used }) =>
    row([
      markdown(client),
      note === null ? words[sends] : `${words[sends]} (${markdown(note)})`,
      from === null ? '' : code(from),
      owner === null ? '' : markdown(owner),
      used === null ? '' : markdown(used),
    ]),
  );
  const head = ['Client', 'Sends', 'From', 'Whose it is', 'Used by this job'];
  return `<details><summary>What each client would send from here</summary>\n${table(head, rows)}\n</details>`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = fitting(items, MOST_ROWS, (item) => `<li>${item}</li>`);
  return `### ${title}\n\n<ul>${shown.join('')}</ul>${leftOut(items.length - shown.length, 'more line')}`;
}

/** As many items, rendered, as a block of the summary has room for. */
function fitting<Item>(items: readonly Item[], most: number, render: (item: Item) => string): string[] {
  const shown: string[] = [];
  let room = MOST_BYTES_A_BLOCK;
  for (const item of items.slice(0, most)) {
    const text = render(item);
    room -= Buffer.byteLength(text);
    if (room < 0) break;
    shown.push(text);
  }
  return shown;
}

function leftOut(number: number, noun: string): string {
  return number === 0 ? '' : `\n\n<p>${count(number, noun)} in the report file.</p>`;
}

function footer({ endpoint, requests, quota }: Report): string {
  const left =
    quota === null
      ? ''
      : `; ${quota.remaining}${quota.quota === null ? '' : ` of ${quota.quota}`} requests left for the next ${quota.resetSeconds} seconds`;
  const to = endpoint === '' ? '' : ` to ${code(endpoint)}`;
  return `<p><sub>${count(requests, 'request')}${to}${left}</sub></p>`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  const header = head.every((cell) => cell === '')
    ? ''
    : `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n`;
  return `<table>\n${header}${rows.join('\n')}\n</table>`;
}
