import type { JobClient } from './job-client.js';
import { required, requirement } from './requirements.js';

/**
 * The lists of requirements, by table and key, that a job has when it installs the project. Extras are left out,
 * and environments of their own: nobody knows whether the job wants them.
 */
const REQUIREMENT_LISTS =
  /^(?:project\.dependencies|dependency-groups\.[\w-]+|tool\.(?:uv\.(?:dev|constraint|override)-dependencies|pdm\.dev-dependencies\.[\w-]+))$/;

/** Poetry's tables, in which the key is the name and the value the version asked for. */
const POETRY_TABLES = /^tool\.poetry\.(?:(?:group\.[\w."-]+\.)?dependencies|dev-dependencies)$/;

/**
 * What a `pyproject.toml` asks for. Only its outline is read: which table a line stands in, and the strings of
 * that line. A requirement is recognised by its form, so whatever else TOML allows cannot be mistaken for one.
 */
export function fromPyproject(text: string, where: string): JobClient[] {
  const found: JobClient[] = [];
  let table = '';
  let list = '';
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\[?([^[\]]{1,200})\]\]?\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined && !/["']\s*,?\s*$/.test(header)) {
      table = header.replace(/\s/g, '');
      list = '';
      continue;
    }
    const key = /^\s*(["']?)([\w-]{1,100})\1\s*=(?!=)/.exec(line)?.[2];
    if (key !== undefined) list = `${table}.${key}`;
    if (REQUIREMENT_LISTS.test(list)) {
      for (const string of stringsIn(line)) found.push(...requirement(string, where));
    } else if (POETRY_TABLES.test(table)) {
      found.push(...poetry(line, where));
    }
  }
  return found;
}

/**
 * `name = "^1.2"`, `name = { version = "^1.2", extras = […] }`, or a list of such tables with a condition each.
 * What is optional, or for some systems only, is left out.
 */
function poetry(line: string, where: string): JobClient[] {
  const [, name = '', value = ''] = /^\s*["']?([\w.-]{1,100})["']?\s*=\s*(.+)$/s.exec(line) ?? [];
  if (/\b(?:optional\s*=\s*true|platform\s*=|markers\s*=)/.test(value)) return [];
  const versions = /^[[{]/.test(value)
    ? Array.from(value.matchAll(/\bversion\s*=\s*(["'][^"']{0,200}["'])/g), (match) => match[1] ?? '')
    : [value];
  return versions.flatMap((version) => {
    const [specifiers] = stringsIn(version);
    // To Poetry a bare version is one to be met exactly.
    return specifiers === undefined ? [] : required(name, specifiers.replace(/^(?=\d[\w.]*$)/, '=='), where);
  });
}

/** The strings of a line, up to a comment. */
function stringsIn(line: string): string[] {
  const strings: string[] = [];
  for (const [all, double, single] of line.matchAll(/"([^"\\]{0,500})"|'([^']{0,500})'|#/g)) {
    if (all === '#') break;
    strings.push(double ?? single ?? '');
  }
  return strings;
}
