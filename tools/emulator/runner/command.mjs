/**
 * A workflow command as printed by a step, unescaped.
 *
 * @typedef {object} Command
 * @property {string} command lower case
 * @property {Record<string, string>} properties
 * @property {string} data
 */

const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY_ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** Property names mean the same in any letter case; these are the spellings they are reported in. */
const PROPERTY_NAMES = new Map(
  ['file', 'line', 'endLine', 'col', 'endColumn', 'title', 'name'].map((name) => [name.toLowerCase(), name]),
);

/** What .NET takes for white space at the start of a line. */
const LEADING_BLANKS = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * Reads one line of output as the runner does: `::name key=value::data` after leading blanks, or the
 * older `##[name key=value;]data` anywhere in the line.
 *
 * @param {string} line
 * @param {(name: string) => boolean} isKnown whether a lower-case name is one the runner acts on
 * @returns {Command | undefined} nothing when the line is plain output
 */
export function parseCommand(line, isKnown) {
  return parseCurrent(line.replace(LEADING_BLANKS, ''), isKnown) ?? parseLegacy(line, isKnown);
}

/**
 * @param {string} line
 * @param {(name: string) => boolean} isKnown
 */
function parseCurrent(line, isKnown) {
  if (!line.startsWith('::')) return undefined;
  const end = line.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, rest } = splitHead(line.slice(2, end));
  if (!isKnown(name)) return undefined;
  const properties = readProperties(rest.trim(), ',', PROPERTY_ESCAPES);
  return { command: name, properties, data: decode(line.slice(end + 2), DATA_ESCAPES) };
}

/**
 * @param {string} line
 * @param {(name: string) => boolean} isKnown
 */
function parseLegacy(line, isKnown) {
  const start = line.indexOf('##[');
  if (start < 0) return undefined;
  const end = line.indexOf(']', start);
  if (end < 0) return undefined;
  const { name, rest } = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  const properties = readProperties(rest, ';', LEGACY_ESCAPES);
  return { command: name, properties, data: decode(line.slice(end + 1), LEGACY_ESCAPES) };
}

/** @param {string} head the command's name and, behind a space, its properties */
function splitHead(head) {
  const space = head.indexOf(' ');
  return space < 0
    ? { name: head.toLowerCase(), rest: '' }
    : { name: head.slice(0, space).toLowerCase(), rest: head.slice(space + 1) };
}

/**
 * @param {string} text
 * @param {string} separator
 * @param {string[][]} escapes
 * @returns {Record<string, string>}
 */
function readProperties(text, separator, escapes) {
  /** @type {Map<string, string>} */
  const properties = new Map();
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=');
    // A property without a name or without a value is dropped.
    if (equals < 1 || equals === part.length - 1) continue;
    const name = part.slice(0, equals);
    properties.set(PROPERTY_NAMES.get(name.toLowerCase()) ?? name, decode(part.slice(equals + 1), escapes));
  }
  return Object.fromEntries(properties);
}

/**
 * @param {string} text
 * @param {string[][]} escapes in the runner's order: the percent sign comes last
 */
function decode(text, escapes) {
  return escapes.reduce((result, [code = '', plain = '']) => result.replaceAll(code, plain), text);
}
