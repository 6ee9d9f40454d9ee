import { validateHeaderName, validateHeaderValue } from 'node:http';
import { Fields, oneOf, string } from './fields.mjs';

const DROPS = /** @type {const} */ (['connect', 'headers', 'body']);
const ORIGINS = /** @type {const} */ (['hub', 'cdn']);
const ENCODINGS = /** @type {const} */ (['gzip']);
/** The fields that say how an answer is sent: without an answer they would say nothing. */
const MANNERS = ['bodyBytes', 'encoding', 'contentLength', 'drip'];
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const LONGEST_BODY_BYTES = 2 ** 50;

/**
 * @typedef {object} Fault
 * @property {typeof ORIGINS[number]} at
 * @property {string} on
 * @property {number | null} times null: always
 * @property {number | null} status
 * @property {Record<string, string | string[]>} headers a list is sent as so many headers of the same name
 * @property {unknown} body
 * @property {number | null} bodyBytes the length to make the body; null: as it is
 * @property {typeof ENCODINGS[number] | null} encoding
 * @property {number | null} contentLength what the answer says; null: the truth
 * @property {{ bytes: number, everyMs: number } | null} drip
 * @property {typeof DROPS[number] | null} drop
 * @property {number} delayMs
 */

/**
 * Reads one entry of `hub.faults`.
 * @param {unknown} value
 * @param {string} place
 * @returns {Fault}
 */
export function readFault(value, place) {
  const names = ['at', 'on', 'times', 'status', 'headers', 'body', ...MANNERS, 'drop', 'delayMs'];
  const fault = new Fields(value, place, names);
  const on = fault.string('on');
  if (on !== '*' && !/^[A-Z*]+ [/*]/.test(on)) {
    throw new Error(`${place}.on must be "*" or "METHOD /path/with/*", not ${JSON.stringify(on)}`);
  }
  const status = fault.wholeNumberOrNull('status');
  if (status !== null && (status < 200 || status > 599)) {
    throw new Error(`${place}.status must be from 200 to 599, not ${status}`);
  }
  const drop = fault.has('drop') ? oneOf(fault.raw('drop'), DROPS, fault.at('drop')) : null;
  if (status === null && drop === null && !fault.has('delayMs')) {
    throw new Error(`${place} needs a status, a drop or a delayMs`);
  }
  const answers = drop === 'body' || (drop === null && status !== null);
  const manner = MANNERS.find((name) => fault.has(name));
  if (manner && !answers) {
    throw new Error(`${place}.${manner} needs an answer: a status without a drop, or the drop "body"`);
  }
  return {
    at: fault.oneOf('at', ORIGINS, 'hub'),
    on,
    times: fault.wholeNumberOrNull('times'),
    status,
    headers: readHeaders(fault, place),
    body: fault.raw('body') ?? '',
    bodyBytes: atMost(fault, 'bodyBytes', LONGEST_BODY_BYTES),
    encoding: fault.has('encoding') ? oneOf(fault.raw('encoding'), ENCODINGS, fault.at('encoding')) : null,
    contentLength: atMost(fault, 'contentLength', LONGEST_BODY_BYTES),
    drip: fault.has('drip') ? readDrip(fault.raw('drip'), fault.at('drip')) : null,
    drop,
    delayMs: atMost(fault, 'delayMs', LONGEST_TIMER_MS) ?? 0,
  };
}

/**
 * @param {Fields} fault
 * @param {string} place
 * @returns {Fault['headers']}
 */
function readHeaders(fault, place) {
  const headers = fault.entries('headers').map(([name, given]) => {
    const at = `${place}.headers.${name}`;
    const value = Array.isArray(given) ? given.map((text) => string(text, at)) : string(given, at);
    try {
      validateHeaderName(name);
      for (const text of [value].flat()) validateHeaderValue(name, text);
    } catch {
      throw new Error(`${at} is no header that HTTP can carry`);
    }
    const lower = name.toLowerCase();
    if (lower === 'content-length') throw new Error(`${at} is given by ${fault.at('contentLength')}`);
    if (lower === 'transfer-encoding' && fault.has('contentLength')) {
      throw new Error(`${at} and ${fault.at('contentLength')} exclude each other`);
    }
    return [name, value];
  });
  return Object.fromEntries(headers);
}

/**
 * @param {unknown} value
 * @param {string} place
 */
function readDrip(value, place) {
  const drip = new Fields(value, place, ['bytes', 'everyMs']);
  const bytes = drip.wholeNumberOrNull('bytes');
  const everyMs = atMost(drip, 'everyMs', LONGEST_TIMER_MS);
  if (!bytes || everyMs === null) throw new Error(`${place} needs bytes, at least 1, and everyMs`);
  return { bytes, everyMs };
}

/**
 * @param {Fields} fields
 * @param {string} name
 * @param {number} most
 */
function atMost(fields, name, most) {
  const value = fields.wholeNumberOrNull(name);
  if (value !== null && value > most) throw new Error(`${fields.at(name)} must be at most ${most}`);
  return value;
}
