import type { FoundLine, FoundSection } from '../causes/sections/found-section.js';
import { code, markdown } from './encode.js';
import {
  elsewhereByFolder,
  elsewhereTitle,
  howSure,
  howToCheck,
  howToCheckLikely,
  leftOutText,
  mayUse,
  nothingNamed,
  nothingToRead,
  notProposed,
  placesText,
  proposedLines,
  seemsToUse,
  WHAT_ELSE,
  WHERE_NAMED,
} from './found-words.js';
import { blocks, fitting, leftOut, MOST_ROWS, row, table } from './html.js';
import type { Report } from './report.js';

const MOST_BYTES_OF_PLACES = 150_000;
/** What other folders name matters to few. */
const MOST_ELSEWHERE = 20;

/** What to paste of what was found, in the open of a pass that checked no repo; nothing if `discover` is set. */
export function proposal({ found }: Report): string {
  if (found === null || found.isChecked) return '';
  if (!found.hasSource) return paragraph(nothingToRead('github'));
  const { repos } = found;
  if (repos.length === 0) return blocks([paragraph(nothingNamed('github')), fold(WHAT_ELSE, besides(found))]);
  return blocks([
    `#### ${seemsToUse(repos)}`,
    ...toPaste(repos),
    fold(WHERE_NAMED, [placesTable(repos), ...besides(found)]),
  ]);
}

/** The same folded, for a summary that has something weightier to tell. */
export function proposalFold(report: Report): string {
  const { found } = report;
  if (found === null || found.isChecked || found.repos.length === 0) return proposal(report);
  const { repos } = found;
  return fold(seemsToUse(repos), [...toPaste(repos), placesTable(repos), ...besides(found)]);
}

/** With `discover`: what was found and not asked about, for the details. */
export function uncheckedFold({ found }: Report): string {
  if (found === null || !found.isChecked) return '';
  const repos = found.repos.filter(({ access }) => access === null);
  if (repos.length === 0) return fold(WHAT_ELSE, besides(found));
  return fold(mayUse(repos), [
    `<p>${howToCheckLikely(code)}</p>`,
    pasteBlock(repos),
    placesTable(repos),
    ...besides(found),
  ]);
}

function toPaste(repos: readonly FoundLine[]): string[] {
  const left = notProposed(repos);
  return [pasteBlock(repos), `<p>${howToCheck(code)}</p>`, left === '' ? '' : paragraph(left)];
}

/** A fenced block, which GitHub shows with a button to copy it. No line of it can end the fence. */
function pasteBlock(repos: readonly FoundLine[]): string {
  const lines = proposedLines(repos).map(({ text }) => text);
  return lines.length === 0 ? '' : ['```yaml', ...lines, '```'].join('\n');
}

function placesTable(repos: readonly FoundLine[]): string {
  if (repos.length === 0) return '';
  const rows = fitting(repos, MOST_ROWS, (line) => row(cells(line)), MOST_BYTES_OF_PLACES);
  return blocks([
    table(['Repo', 'Operation', 'Certainty', 'Named in'], rows),
    leftOut(repos.length - rows.length, 'more repo'),
  ]);
}

function cells(line: FoundLine): string[] {
  const { first, more } = placesText(line);
  const by = code(line.places[0]?.shownBy ?? '');
  return [
    code(line.repo),
    line.operation,
    howSure(line),
    `${code(first)}<br><sub>${by}${more === '' ? '' : ` and ${more}`}</sub>`,
  ];
}

/** What other folders name, counted and folded, and what was not looked at. */
function besides(found: FoundSection): string[] {
  const items = elsewhereByFolder(found).map(({ folder, repos }) => {
    const shown = repos.slice(0, MOST_ELSEWHERE).map(({ repo }) => code(repo));
    const left = repos.length - shown.length;
    return `<li>${repos.length} in ${folder}: ${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}</li>`;
  });
  const left = leftOutText(found);
  return [
    items.length === 0 ? '' : fold(elsewhereTitle(found), [`<ul>${items.join('')}</ul>`]),
    left === '' ? '' : paragraph(left),
  ];
}

function paragraph(text: string): string {
  return `<p>${markdown(text)}</p>`;
}

function fold(title: string, parts: readonly string[]): string {
  const inside = blocks(parts);
  return inside === '' ? '' : `<details><summary>${markdown(title)}</summary>\n\n${inside}\n\n</details>`;
}
