import { type JobClient, packageNamed, rangeText, versionText } from './job-client.js';

const NAME = '(?:huggingface[-_.]+hub|transformers)';

/** A requirement as Python packaging writes one: name, extras, specifiers; a marker or an address ends it. */
const REQUIREMENT = new RegExp(`^(${NAME})\\s*(?:\\[[^\\]]{0,200}\\])?\\s*\\(?\\s*([^;@#()]{0,200})`, 'i');

/** `requirements*.txt`: one requirement a line; options, hashes and comments say nothing here. */
export function fromRequirements(text: string, where: string): JobClient[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => requirement(line.replace(/(?:^|\s)(?:#|--).*$/s, '').trim(), where));
}

/** What in a marker says more than which Python it is for: nobody knows here whether it is true of the job. */
const CONDITION =
  /\b(?:os_name|sys_platform|os\.name|sys\.platform|platform_\w+|implementation_\w+|extra|extras|dependency_groups)\b/;

/** One requirement, if it is about a package that matters, and meant for every system. */
export function requirement(text: string, where: string): JobClient[] {
  const [, name = '', specifiers = ''] = REQUIREMENT.exec(text) ?? [];
  // What goes on after the name is the name of another package.
  if (/^[\w.-]/.test(text.slice(name.length))) return [];
  const marker = text.indexOf(';');
  if (marker >= 0 && CONDITION.test(text.slice(marker))) return [];
  return required(name, specifiers, where);
}

/** A package and what is asked of it, if that says anything. */
export function required(name: string, specifiers: string, where: string): JobClient[] {
  const known = packageNamed(name);
  if (known === null) return [];
  const pin = /^\s*===?\s*([^,*\s]+)\s*$/.exec(specifiers)?.[1];
  const version = pin === undefined ? null : versionText(pin);
  if (version !== null)
    return [{ package: known, version, range: null, where, how: 'locked', certain: true }];
  const range = rangeText(specifiers);
  if (range === null || range === '' || range === '*') return [];
  return [{ package: known, version: null, range, where, how: 'required', certain: false }];
}
