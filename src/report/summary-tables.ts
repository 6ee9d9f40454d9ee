import type { OrganizationRights, TokenSection } from '../causes/sections/token-section.js';
import type { Finding } from '../evidence/finding.js';
import { attribute, code, markdown } from './encode.js';
import { blocks, fitting, isPage, leftOut, MOST_ROWS, row, table } from './html.js';
import type { RepoReport, Report } from './report.js';
import { tally, worstFirst } from './tally.js';
import { count } from './wording.js';

/** A classic token older than this is worth a word. */
const OLD_DAYS = 365;

const ACCESS_MARK = { granted: '✅', refused: '❌', unknown: '❔' } as const;
/** Of one organization; an account may be in hundreds. */
const MOST_GROUPS = 20;

const REPO_HEAD = ['Repo', 'Requested', 'Result', 'Next'];
/** A list of more repos is long: what is granted in it is folded away. */
const MOST_OPEN_ROWS = 15;

/** Who the token is, in a line: account, kind and name, expiry. */
export function tokenSummary({ token, publisher }: Report): string[] {
  if (token === null) return [];
  const { user, kind, name, source, savedIn, expiresAt } = token;
  const expiry = expiresAt === null ? [] : [`expires ${markdown(expiresAt.replace(/T.*/, ''))}`];
  if (source === 'publisher' && publisher?.resource != null) {
    return [`Trusted Publisher token of ${code(publisher.resource)}`, ...expiry];
  }
  if (user === null) return [`the token from ${takenFrom(token)}, account unknown`];
  const named = name === null ? '' : ` ${code(name)}`;
  const saved = savedIn === null ? [] : [`saved in ${code(savedIn)}`];
  return [code(user), `${kind === 'unknown' ? '' : `${kind} `}token${named}`, ...saved, ...expiry];
}

/** What the Hub says about the token. */
export function tokenTable({ token }: Report): string {
  if (token === null) return '';
  const { user, kind, name, readsGatedRepos, organizations } = token;
  const columns: ReadonlyArray<readonly [head: string, cell: string | null]> = [
    ['Account', user === null ? 'unknown' : code(user)],
    ['Kind', kind === 'unknown' ? null : kind],
    ['Name', name === null ? null : code(name)],
    ['Taken from', takenFrom(token)],
    ['Created', user === null ? null : createdText(token)],
    ['Expires', user === null && token.expiresAt === null ? null : expiryText(token)],
    [
      'Public gated repos',
      readsGatedRepos === null ? null : readsGatedRepos ? 'may be read' : 'may not be read',
    ],
  ];
  const known = columns.filter(([, cell]) => cell !== null);
  const head = known.map(([title]) => title);
  const cells = known.map(([, cell]) => cell ?? '');
  return blocks(['#### Token', table(head, [row(cells)]), ageNote(token), organizationTable(organizations)]);
}

/** What the account is in the organizations of the listed repos. */
function organizationTable(organizations: readonly OrganizationRights[]): string {
  if (organizations.length === 0) return '';
  const hasGroups = organizations.some(({ resourceGroups }) => resourceGroups.length > 0);
  const head = ['Organization', 'Role of the account', ...(hasGroups ? ['Its resource groups'] : [])];
  const rows = fitting(organizations, MOST_ROWS, ({ name, role, resourceGroups }) =>
    row([code(name), roleText(role), ...(hasGroups ? [groupsText(resourceGroups)] : [])]),
  );
  return blocks([table(head, rows), leftOut(organizations.length - rows.length, 'more organization')]);
}

function groupsText(groups: OrganizationRights['resourceGroups']): string {
  const shown = groups.slice(0, MOST_GROUPS).map(({ name, role }) => `${code(name)}: ${roleText(role)}`);
  const left = groups.length - shown.length;
  if (shown.length === 0) return 'none';
  return [...shown, ...(left === 0 ? [] : [`${left} more in the report file`])].join('<br>');
}

function roleText(role: string | null): string {
  return role === null ? 'the Hub does not say' : code(role);
}

function takenFrom({ source, savedIn }: TokenSection): string {
  if (source === 'input') return 'the input <code>token</code>';
  if (source === 'publisher') return 'the Trusted Publisher';
  return savedIn === null ? code(source) : `the saved login ${code(savedIn)}`;
}

function expiryText({ expiresAt }: TokenSection): string {
  return expiresAt === null ? 'the Hub does not say' : markdown(expiresAt);
}

function createdText({ createdAt, ageDays }: TokenSection): string {
  if (createdAt === null) return 'the Hub does not say';
  const day = markdown(createdAt.replace(/T.*/, ''));
  return ageDays === null ? day : `${day}, ${count(ageDays, 'day')} ago`;
}

/** A classic token never expires: somebody has to think of it. */
function ageNote({ kind, ageDays }: TokenSection): string {
  const isOld = (kind === 'read' || kind === 'write') && ageDays !== null && ageDays >= OLD_DAYS;
  return isOld
    ? `<p>ℹ️ The token is ${count(ageDays, 'day')} old. Read and write tokens never expire: rotate it now and then.</p>`
    : '';
}

/** What is not granted first; of a long list, what is granted is folded away. */
export function repoTable(report: Report): string {
  const { repos } = report;
  if (repos.length === 0) return '';
  const sorted = worstFirst(repos);
  const [first] = report.findings;
  const hasNext = repos.some(({ next }) => next !== null && nextCell(next, first) !== '');
  const head = hasNext ? REPO_HEAD : REPO_HEAD.slice(0, -1);
  const rows = fitting(sorted, MOST_ROWS, (repo) => row(repoCells(repo, first).slice(0, head.length)));
  const open = sorted.filter(({ access }) => access !== 'granted').length;
  const isLong = repos.length > MOST_OPEN_ROWS;
  const shown = isLong ? rows.slice(0, open) : rows;
  const folded = isLong ? rows.slice(open) : [];
  return blocks([
    shown.length === 0 ? '' : table(head, shown),
    folded.length === 0
      ? ''
      : `<details><summary>✅ ${count(tally(report).granted, 'repo')} granted</summary>\n${table(head, folded)}\n</details>`,
    leftOut(repos.length - rows.length, 'more repo'),
  ]);
}

function repoCells(
  { repo, loadedBy = [], foundIn, operation, access, optional, cause, title, next }: RepoReport,
  first: Finding | undefined,
): string[] {
  const result = `${ACCESS_MARK[access]}\u00a0${title === null ? access : markdown(title)}`;
  return [
    [
      code(repo),
      ...[...loadedBy].reverse().map((step) => `loaded by ${markdown(step)}`),
      ...(foundIn === undefined ? [] : [`found in ${code(foundIn)}`]),
    ].join('<br>'),
    optional ? `${operation}, optional` : operation,
    cause === null ? result : `${result}<br><sub><code>${cause}</code></sub>`,
    next === null ? '' : nextCell(next, first),
  ];
}

/** The page on which to act, under a name that says what for; without one the advice, unless it is above the table. */
function nextCell(
  { advice, link, linkText }: NonNullable<RepoReport['next']>,
  first: Finding | undefined,
): string {
  if (link !== null && isPage(link)) {
    return `<a href="${attribute(link)}">${markdown(linkText ?? 'Open the page')} ↗</a>`;
  }
  return advice === first?.advice ? '' : markdown(advice);
}

/** ✅ is only for a token that the Hub accepts; of a token that it was not asked about, or that did not arrive, nobody knows. */
const CHECKED_TOKEN: Partial<Record<TokenSection['status'], string>> = {
  good: '✅ the checked token',
  malformed: '❌ the checked token, which is not valid',
  refused: '❌ the checked token, which is not valid',
};

export function clientTable({ clients, token }: Report): string {
  if (token === null) return '';
  const words = {
    'checked-token': CHECKED_TOKEN[token.status] ?? '❔ the checked token, which was not confirmed',
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
  return blocks([
    '#### What each client would send',
    table(
      told(head),
      cells.map((line) => row(told(line))),
    ),
  ]);
}
