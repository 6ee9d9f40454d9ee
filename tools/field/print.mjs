import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { FieldPlay } from './play.mjs' */
/** @import { FieldFinding } from './report.mjs' */
/** @import { FieldRepository } from './repositories.mjs' */

/**
 * A finding, and every play in which it is the same.
 *
 * @typedef {FieldFinding & { repository: string, jobs: string[], plays: string[] }} FoldedFinding
 */

const CONTEXT = 2;
const SEVERITIES = ['error', 'warning', 'notice', 'section'];

/**
 * @param {readonly FieldPlay[]} plays
 * @returns {FoldedFinding[]} by severity, then cause
 */
export function folded(plays) {
  /** @type {Map<string, FoldedFinding>} */
  const found = new Map();
  for (const { repository, job, play, file, findings } of plays) {
    for (const finding of findings) {
      // What is of no line is at least of this file.
      const key = JSON.stringify([
        repository,
        finding.file ?? file,
        finding.line,
        finding.cause,
        finding.message,
      ]);
      const known = found.get(key) ?? {
        repository,
        ...finding,
        file: finding.file ?? file,
        jobs: [],
        plays: [],
      };
      if (!known.jobs.includes(job)) known.jobs.push(job);
      if (!known.plays.includes(play)) known.plays.push(play);
      found.set(key, known);
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.cause.localeCompare(b.cause),
  );
}

/**
 * @param {readonly FoldedFinding[]} findings
 * @param {readonly FieldRepository[]} repositories
 * @returns {string[]} lines
 */
export function findingLines(findings, repositories) {
  const folders = new Map(repositories.map(({ name, folder }) => [name, folder]));
  const causes = [...new Set(findings.map(({ cause }) => cause))];
  const groups = causes.map((cause) => ({ cause, all: findings.filter((one) => one.cause === cause) }));
  return groups.flatMap(({ cause, all }) => [
    '',
    `## ${cause}: ${all.length} (${[...new Set(all.map((one) => one.severity))].join(', ')})`,
    ...all.flatMap((one) => [
      '',
      `${one.repository} ${one.file}${one.line === null ? '' : `:${one.line}`}${one.isInserted ? ' (the inserted step)' : ''}`,
      `    job ${one.jobs.join(', ')}; ${one.plays.join(', ')}; ${one.severity} ${cause}`,
      `    ${one.message}${one.advice === '' ? '' : ` => ${one.advice}`}`,
      ...contextOf(join(folders.get(one.repository) ?? '', one.file ?? ''), one.line),
    ]),
  ]);
}

/**
 * @param {string} path
 * @param {number | null} line
 */
function contextOf(path, line) {
  if (line === null || !existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const first = Math.max(1, line - CONTEXT);
  return lines
    .slice(first - 1, line + CONTEXT)
    .map(
      (text, index) =>
        `    ${first + index === line ? '>' : ' '}${String(first + index).padStart(5)} | ${text}`,
    );
}
