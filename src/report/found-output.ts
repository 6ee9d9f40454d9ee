import type { FoundLine } from '../causes/sections/found-section.js';
import { clipped } from './clipped.js';
import { asciiJson } from './encode.js';
import type { Report } from './report.js';

/** With the bounds of a line, far from the megabyte that GitHub takes of a job's outputs. */
const MOST_ENTRIES = 200;
/** In characters, each of which may take six. */
const LONGEST_TEXT = 300;

/**
 * The output `found`: what the workspace names, as a list in JSON that is one line of ASCII, whatever a path or a
 * revision holds. Empty if the workspace was not read.
 */
export function foundOutput({ found }: Pick<Report, 'found'>): string {
  if (found === null) return '';
  const entries = [...found.repos, ...found.elsewhere].slice(0, MOST_ENTRIES).map(entry);
  return asciiJson(entries);
}

function entry({ repo, operation, isCertain, access, cause, places: [first] }: FoundLine) {
  return {
    repo: clipped(repo, LONGEST_TEXT),
    operation,
    certain: isCertain,
    access,
    cause,
    file: first === undefined ? null : clipped(first.file, LONGEST_TEXT),
    line: first?.line ?? null,
    by: first?.shownBy ?? null,
    reach: first?.reach ?? null,
  };
}
