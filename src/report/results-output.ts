import { asciiJson } from './encode.js';
import type { RepoReport, Report } from './report.js';

/** In characters; GitHub takes a megabyte of a job's outputs. */
const LONGEST = 500_000;

/**
 * The output `results`: the listed repos in their order, as a list in JSON that is one line of ASCII. Empty if it would
 * be too long, which `fromJSON` refuses: a part of it could pass for all.
 */
export function resultsOutput({ repos }: Pick<Report, 'repos'>): string {
  const listed = repos.filter(({ loadedBy, foundIn }) => loadedBy === undefined && foundIn === undefined);
  const text = asciiJson(listed.map(result));
  return text.length > LONGEST ? '' : text;
}

function result({ repo, operation, access, cause, optional }: RepoReport) {
  return { repo, operation, answer: access, cause, optional };
}
