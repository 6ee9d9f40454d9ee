import { createHash } from 'node:crypto';
import { formsOf } from '../../emulator/runner/secret-forms.mjs';

/**
 * @import { Played, Scenario } from '../../emulator/scenario.mjs'
 */

/**
 * @typedef {object} Circumstances of one play
 * @property {number} startedAt milliseconds since the epoch
 * @property {Played} played
 * @property {Record<string, string>} addresses URLs of all that listens, by name
 * @property {string} folder of the action
 */

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A colon and a hyphen as they are, or as Markdown and URLs have them. */
const COLON = '(?::|&#58;|%3A)';

/**
 * Makes the function that puts a name in the place of what is another in every play of the same bundle: drawn tokens,
 * ids, ports and folders, and times. What the scenario itself says is no chance, and stays.
 *
 * @param {Scenario} scenario before its placeholders are replaced
 * @param {Circumstances} circumstances
 * @returns {(text: string) => string}
 */
export function chanceOf(scenario, { startedAt, played, addresses, folder }) {
  const text = JSON.stringify(scenario);
  const rules = [
    ...values({ ...played.secrets, 'the key of the post stage': played.run.state.key ?? '' }),
    place(played.runner.root, '<machine>'),
    place(folder, '<action>'),
    ...ports(addresses),
    ...digests(played),
    ...[...PATTERNS, ...times(startedAt)].map(unlessIn(text)),
    ...quotas(played.hub.requests.length),
  ];
  return (shown) =>
    rules.reduce((fixed, { pattern, name }) => fixed.replace(pattern, (...found) => name(found)), shown);
}

/**
 * Leaves what the scenario itself says.
 *
 * @param {string} text of the scenario
 * @returns {(rule: Rule) => Rule}
 */
const unlessIn =
  (text) =>
  ({ pattern, name }) => ({
    pattern,
    name: (found) => (text.includes(found[0] ?? '') ? (found[0] ?? '') : name(found)),
  });

/**
 * @typedef {object} Rule
 * @property {RegExp} pattern
 * @property {(found: string[]) => string} name of what is found: the whole, and its groups
 */

/** What is drawn anew each time, and has a form by which it is known. @type {Rule[]} */
const PATTERNS = [
  {
    pattern: /\b1-[0-9a-f]{8}-[0-9a-f]{24};[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    name: () => '<request id>',
  },
  { pattern: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, name: () => '<id>' },
  // What the main stage signs its journal with follows from a key that it draws.
  { pattern: /^ {2}[0-9a-f]{64}$(?=\n {2}\{"format":)/gm, name: () => '  <signature>' },
  // By what the post stage knows a login follows from that key, too.
  { pattern: /"[0-9a-f]{32}"/g, name: () => '"<fingerprint>"' },
  { pattern: /(?<=^logins: .*"since":)\d+/gm, name: () => '<time>' },
  { pattern: /(?<=^Debug: .*, )\d+ ms\b/gm, name: () => '<time>' },
  { pattern: /(?<=^Debug: .*, )\d+(?= left of the quota)/gm, name: () => '<as many as then>' },
  // Of a certificate that was made for this play.
  {
    pattern: new RegExp(`(?<=SHA-256 )(?:[0-9A-F]{2}${COLON}){31}[0-9A-F]{2}`, 'g'),
    name: () => '<fingerprint>',
  },
  { pattern: /(?<=\/hf-auth-check-)\w{6}(?=\/|$)/gm, name: () => '<drawn>' },
];

/**
 * Every secret in every form that a mask may have. The Base64 digit at either end also depends on what is beside it.
 *
 * @param {Record<string, string>} secrets by name
 * @returns {Rule[]} longer ones first, since they may hold shorter ones
 */
function values(secrets) {
  return Object.entries(secrets)
    .flatMap(([secret, value]) => formsOf(value).map(({ form, text }) => ({ secret, form, text })))
    .filter(({ form }) => !form.endsWith('half'))
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ secret, form, text }) => {
      const end = form.startsWith('base64') ? '[\\w+/-]?' : '';
      const name = form === 'raw' ? `<${secret}>` : `<${secret}, ${form}>`;
      return { pattern: new RegExp(`${end}${literal(text)}${end}`, 'g'), name: () => name };
    });
}

/**
 * @param {string} path
 * @param {string} name
 * @returns {Rule}
 */
const place = (path, name) => ({ pattern: new RegExp(literal(path), 'g'), name: () => name });

/**
 * @param {Record<string, string>} addresses
 * @returns {Rule[]}
 */
function ports(addresses) {
  return Object.entries(addresses)
    .map(([name, url]) => ({ name, port: new URL(url).port }))
    .filter(({ port }) => port !== '')
    .map(({ name, port }) => ({
      pattern: new RegExp(`(?<=${COLON})${port}(?!\\d)`, 'g'),
      name: () => `<port of ${name}>`,
    }));
}

/**
 * The digest of a file is drawn where a secret or an address in it is.
 *
 * @param {Played} played
 * @returns {Rule[]}
 */
function digests({ home, filesAfterMain }) {
  const before = Object.entries(home.before.files).map(([path, bytes]) => ({ path: `home/${path}`, bytes }));
  const during = filesAfterMain.map(({ path, bytes }) => ({ path: `${path} during the job`, bytes }));
  return [...before, ...during].map(({ path, bytes }) => ({
    pattern: new RegExp(createHash('sha256').update(bytes).digest('hex'), 'g'),
    name: () => `<SHA-256 of ${path}>`,
  }));
}

/**
 * Times, as far from the start of the play as they are.
 *
 * @param {number} startedAt
 * @returns {Rule[]}
 */
function times(startedAt) {
  const minutes = (/** @type {number} */ time) => Math.round((time - startedAt) / MINUTE_MS);
  const today = Math.floor(startedAt / DAY_MS);
  return [
    {
      pattern: new RegExp(`(\\d{4}-\\d\\d-\\d\\dT\\d\\d)${COLON}(\\d\\d)${COLON}(\\d\\d(?:\\.\\d+)?)Z`, 'g'),
      name: ([, hour, minute, second]) =>
        `<start + ${minutes(Date.parse(`${hour}:${minute}:${second}Z`))} min>`,
    },
    {
      pattern: /\b\d{4}-\d\d-\d\d(?!T|\d)/g,
      name: ([date = '']) => `<start + ${Date.parse(date) / DAY_MS - today} days>`,
    },
    { pattern: /\b\d{8}T\d{6}Z/g, name: () => '<time>' },
  ];
}

/**
 * What is left of a quota is what the answer that came last said: of those sent side by side, any. The seconds to its
 * end are counted down.
 *
 * @param {number} requests that the Hub saw: what is left after more than these is no chance
 * @returns {Rule[]}
 */
function quotas(requests) {
  /** @param {string[]} found */
  const told = ([left = '', all = '']) =>
    Number(left) < Number(all) && Number(left) >= Number(all) - requests ? '<as many as then>' : left;
  /** @param {string[]} found */
  const quarterMinute = ([seconds]) => `<up to ${Math.ceil(Number(seconds) / 15) * 15}>`;
  return [
    { pattern: /\b\d+(?= of (\d+) requests left)/g, name: told },
    {
      pattern: /(?<="remaining": )\d+(?=,\s+"resetSeconds": \d+,\s+"quota": (\d+))/g,
      name: told,
    },
    { pattern: /(?<= requests left for the next )\d+(?= (?:of \d+ )?seconds)/g, name: quarterMinute },
    { pattern: /(?<="resetSeconds": )\d+/g, name: quarterMinute },
  ];
}

/** The text as a pattern, whichever of its characters Markdown or a URL has encoded. @param {string} text */
function literal(text) {
  return text.replace(/[^\w]|_/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase().padStart(2, '0');
    return `(?:${character.replace(/[.*+?^${}()|[\]\\/-]/, '\\$&')}|&#${code};|%${hex})`;
  });
}
