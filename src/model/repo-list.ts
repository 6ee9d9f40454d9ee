/** The `repos` input as a list of entries, in whatever form it was written or computed. */

/** One entry of the list. */
export interface RepoEntry {
  /** Line in the input, counted from 1. */
  readonly line: number;
  /** The entry without comment, bullet and quotation marks. */
  readonly text: string;
  /** Whether it is an object, a list, or something else of JSON in which no repo can be named. */
  readonly isOther: boolean;
}

/**
 * Takes the input apart: a repo a line, also with bullets and comments; several in a line, with commas between them; or
 * a list in brackets, such as JSON, YAML and Python write one. Blank entries are left out.
 */
export function repoEntries(input: string): RepoEntry[] {
  return jsonEntries(input) ?? plainEntries(input);
}

/** The elements of a list in JSON; an object counts as its only one. Null if it is not JSON. */
function jsonEntries(input: string): RepoEntry[] | null {
  if (!/^\s*[[{]/.test(input)) return null;
  let json: unknown;
  try {
    json = JSON.parse(input);
  } catch {
    return null;
  }
  if (!Array.isArray(json)) return [{ line: firstLine(input), text: input.trim(), isOther: true }];
  const elements: unknown[] = json;
  const lines = elementLines(input);
  return elements.map((element, index) => {
    const line = lines[index] ?? 1;
    // What `toJSON` makes of a value that is not there is a placeholder like any other.
    if (typeof element === 'string' || element === null)
      return { line, text: `${element}`.trim(), isOther: false };
    return { line, text: JSON.stringify(element), isOther: true };
  });
}

function firstLine(input: string): number {
  return input.slice(0, input.search(/\S/)).split(LINE_END).length;
}

/** The line in which each element of a list in JSON begins. */
function elementLines(json: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isNext = false;
  for (const [token] of json.matchAll(/\r\n|\r|\n|"(?:[^"\\]|\\.)*"|\S/g)) {
    const isLineEnd = /^[\r\n]/.test(token);
    if (isLineEnd) line += 1;
    else if (depth === 1 && isNext && token !== ']') lines.push(line);
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (!isLineEnd) isNext = depth === 1 && (token === ',' || token === '[');
  }
  return lines;
}

const LINE_END = /\r\n|\r|\n/;

function plainEntries(input: string): RepoEntry[] {
  const lines = withoutBrackets(input.split(LINE_END).map(withoutComment));
  return lines.flatMap((text, index) =>
    splitAtCommas(unquoted(text.replace(/^\s*[-*•]\s+/, '')))
      .map((entry) => unquoted(entry))
      .filter((entry) => entry !== '')
      .map((entry) => ({ line: index + 1, text: entry, isOther: /^\{(?!\{).*\}$/s.test(entry) })),
  );
}

function withoutComment(line: string): string {
  const comment = line.search(/(?:^|\s)#/);
  return comment < 0 ? line : line.slice(0, comment);
}

/** The lines of a list in brackets without these. */
function withoutBrackets(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (!lines[first]?.trimStart().startsWith('[') || !lines[last]?.trimEnd().endsWith(']')) return [...lines];
  return lines
    .map((line, index) => (index === first ? line.trimStart().slice(1) : line))
    .map((line, index) => (index === last ? line.trimEnd().slice(0, -1) : line));
}

/** Without quotation marks around the whole text. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  const [mark = ''] = trimmed;
  const isQuoted =
    /^["']/.test(mark) && trimmed.indexOf(mark, 1) === trimmed.length - 1 && trimmed.length > 1;
  return isQuoted ? trimmed.slice(1, -1).trim() : trimmed;
}

/**
 * No id has a comma in it, but an expression may have one in its brackets, and the address of a file or the name of a
 * revision anywhere.
 */
function splitAtCommas(text: string): string[] {
  const entries: string[] = [];
  let start = 0;
  let depth = 0;
  let named = text.search(NAMED);
  for (const { 0: sign, index } of text.matchAll(/[{}()[\],]/g)) {
    if (sign !== ',') {
      depth = Math.max(0, depth + ('{(['.includes(sign) ? 1 : -1));
      continue;
    }
    const isNamed = named >= start && named < index;
    if (depth > 0 || (isNamed && !isSeparator(text.slice(index + 1), text[named] === '@'))) continue;
    entries.push(text.slice(start, index));
    start = index + 1;
    // Looked for again only where one was passed, so that the text is gone through once.
    if (named >= 0 && named < start) {
      const next = text.slice(start).search(NAMED);
      named = next < 0 ? -1 : start + next;
    }
  }
  return [...entries, text.slice(start)];
}

/** Where the address or the revision of an entry begins, in which commas may be. */
const NAMED = /:\/\/|@/;

/** Whether a comma behind that ends it: a blank or another address follows, or another repo behind a revision. */
function isSeparator(rest: string, isRevision: boolean): boolean {
  return (
    /^(?:["'\s]|$|[a-z][a-z0-9+.-]{0,20}:\/\/)/i.test(rest) ||
    (isRevision && /^[\w.-]{1,96}(?:\/[\w.-]{1,96}){1,2}(?:[@,\s]|$)/.test(rest))
  );
}
