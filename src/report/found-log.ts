import type { FoundLine, FoundSection } from '../causes/sections/found-section.js';
import type { Host } from '../model/host.js';
import { logText } from './encode.js';
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
  type ProposedLine,
  placesText,
  proposedLines,
  seemsToUse,
  WHAT_ELSE,
  WHERE_NAMED,
} from './found-words.js';
import { folded, type LogPart, line } from './log-part.js';
import type { Report } from './report.js';

const MOST_LINES = 200;

/**
 * What was found, for the log: of a pass that checked no repo the block to paste is in the open, of all else it is
 * folded.
 */
export function foundParts({ found, verdict }: Report, host: Host): LogPart[] {
  if (found === null) return [];
  const { repos } = found;
  if (found.isChecked) return unchecked(found, host);
  if (!found.hasSource) return [line(nothingToRead(host))];
  if (repos.length === 0) return [line(nothingNamed(host)), ...group(WHAT_ELSE, besides(found, host))];
  const block = [
    ...proposedLines(repos, host).map(withPlace),
    howToCheck(asTyped, host),
    notProposed(repos),
  ].filter((text) => text !== '');
  const places = [...placeLines(repos), ...besides(found, host)];
  return verdict === 'pass'
    ? [line(`${seemsToUse(repos, host)}:`), ...block.map(logText).map(line), ...group(WHERE_NAMED, places)]
    : group(seemsToUse(repos, host), [...block, ...places]);
}

function unchecked(found: FoundSection, host: Host): LogPart[] {
  const repos = found.repos.filter(({ access }) => access === null);
  if (repos.length === 0) return [];
  return group(mayUse(repos, host), [
    howToCheckLikely(asTyped, host),
    ...placeLines(repos),
    ...besides(found, host),
  ]);
}

function asTyped(text: string): string {
  return text;
}

/** Letters, digits and what paths are made of: GitHub would replace an expression in a comment, too. */
const PLAIN_PLACE = /^[\p{L}\p{N} ./_@+:-]+$/u;

/** The place as a comment, which may be pasted along. */
function withPlace({ text, from }: ProposedLine): string {
  const place = from === null ? '' : placesText(from).first;
  return PLAIN_PLACE.test(place) ? `${text}  # ${place}` : text;
}

function placeLines(repos: readonly FoundLine[]): string[] {
  return repos.slice(0, MOST_LINES).map(placeLine);
}

function placeLine(one: FoundLine): string {
  const { first, more } = placesText(one);
  const by = one.places[0]?.shownBy ?? '';
  return `${one.operation} ${one.repo}: ${howSure(one)}, ${first}${more === '' ? '' : ` and ${more}`} (${by})`;
}

function besides(found: FoundSection, host: Host): string[] {
  const left = leftOutText(found);
  const named = elsewhereByFolder(found).flatMap(({ folder, repos }) =>
    placeLines(repos).map((text) => `  in ${folder}: ${text}`),
  );
  return [
    ...(named.length === 0 ? [] : [`${elsewhereTitle(found, host)}:`, ...named]),
    ...(left === '' ? [] : [left]),
  ];
}

function group(title: string, lines: readonly string[]): LogPart[] {
  return folded(title, lines.map(logText));
}
