import type { TokenSection } from '../causes/sections/token-section.js';
import { attribute, code, markdown } from './encode.js';
import { blocks, fitting, isPage, leftOut, MOST_ROWS, row, table } from './html.js';
import type { RepoReport, Report } from './report.js';
import { count } from './wording.js';

/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;

const ACCESS_ORDER = { refused: 0, unknown: 1, granted: 2 } as const;
const ACCESS_CELL = {
  granted: '✅\u00a0granted',
  refused: '❌\u00a0refused',
  unknown: '❔\u00a0not\u00a0known',
} as const;
const REPO_HEAD = ['Repo', 'Asked', 'Answer', 'Why'];
/** A list of more repos is long: what is granted in it is folded away. */
const MOST_OPEN_ROWS = 15;

/** What the Hub says of the token, as far as it says anything. */
export function tokenTable({ token }: Report): string {
  if (token === null) return '';
  const { user, kind, name, source } = token;
  const columns: ReadonlyArray<readonly [head: string, cell: string | null]> = [
    ['Account', user === null ? 'not known' : code(user)],
    ['Kind', kind === 'unknown' ? null : kind],
    ['Name', name === null ? null : code(name)],
    ['Taken from', takenFrom(source)],
    ['Created', user === null ? null : createdText(token)],
    ['Expires', user === null && token.expiresAt === null ? null : expiryText(token)],
  ];
  const told = columns.filter(([, cell]) => cell !== null);
  const head = told.map(([title]) => title);
  const cells = told.map(([, cell]) => cell ?? '');
  return blocks(['### Token', table(head, [row(cells)]), ageNote(token)]);
}

function takenFrom(source: string): string {
  if (source === 'input') return 'the token input';
  return source === 'publisher' ? 'the Trusted Publisher' : code(source);
}

function expiryText({ expiresAt }: TokenSection): string {
  return expiresAt === null ? 'the Hub does not say' : markdown(expiresAt);
}

function createdText({ createdAt, ageDays }: TokenSection): string {
  if (createdAt === null) return 'the Hub does not say';
  const day = markdown(createdAt.replace(/T.*/, ''));
  return ageDays === null ? day : `${day}, ${count(ageDays, 'day')} ago`;
}

/** A classic token goes on for ever unless somebody thinks of it. */
function ageNote({ kind, ageDays }: TokenSection): string {
  const isOld = (kind === 'read' || kind === 'write') && ageDays !== null && ageDays >= OLD_DAYS;
  return isOld
    ? `<p>ℹ️ The token is ${count(ageDays, 'day')} old. A classic token has no end of its own: roll it now and then.</p>`
    : '';
}

/** What is not granted first; of a long list, what is granted is folded away. */
export function repoTable(report: Report): string {
  const { repos } = report;
  if (repos.length === 0) return '';
  const sorted = [...repos].sort((a, b) => ACCESS_ORDER[a.access] - ACCESS_ORDER[b.access]);
  const rows = fitting(sorted, MOST_ROWS, (repo) => repoRow(repo, report));
  const open = sorted.filter(({ access }) => access !== 'granted').length;
  const isLong = repos.length > MOST_OPEN_ROWS;
  const shown = isLong ? rows.slice(0, open) : rows;
  const folded = isLong ? rows.slice(open) : [];
  const granted = count(repos.length - open, 'repo');
  return blocks([
    '### Repos',
    shown.length === 0 ? '' : table(REPO_HEAD, shown),
    folded.length === 0
      ? ''
      : `<details><summary>${ACCESS_CELL.granted}: ${granted}</summary>\n${table(REPO_HEAD, folded)}\n</details>`,
    leftOut(repos.length - rows.length, 'more repo'),
  ]);
}

function repoRow(entry: RepoReport, { findings }: Report): string {
  const { repo, loadedBy = [], operation, access, cause } = entry;
  const found = findings.find(
    (finding) => finding.cause === cause && (finding.subject === repo || finding.others.includes(repo)),
  );
  const link = found?.link ?? null;
  const page = link !== null && isPage(link) ? ` <a href="${attribute(link)}">page</a>` : '';
  return row([
    [code(repo), ...[...loadedBy].reverse().map((step) => `loaded by ${markdown(step)}`)].join('<br>'),
    operation,
    ACCESS_CELL[access],
    cause === null ? (access === 'refused' ? 'see above' : '') : `<code>${cause}</code>${page}`,
  ]);
}

/** Folded, since it is long and mostly says that all is well. */
export function clientTable({ clients, token }: Report): string {
  if (token === null) return '';
  const words = {
    'checked-token': '✅ the checked token',
    other: '⚠️ another credential',
    nothing: 'nothing by itself',
    fails: '❌ nothing: it fails',
  };
  const head = ['Client', 'Sends', 'From', 'Whose it is', 'Used by this job'];
  const cells = clients.map(({ client, sends, note, from, owner, used }) => [
    markdown(client),
    note === null ? words[sends] : `${words[sends]} (${markdown(note)})`,
    from === null ? '' : code(from),
    owner === null ? '' : markdown(owner),
    used === null ? '' : markdown(used),
  ]);
  const isTold = head.map((_, column) => cells.some((line) => line[column] !== ''));
  const told = (line: readonly string[]) => line.filter((_, column) => isTold[column]);
  return `<details><summary>What each client would send from here</summary>\n${table(
    told(head),
    cells.map((line) => row(told(line))),
  )}\n</details>`;
}
