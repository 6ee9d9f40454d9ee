import { Fields, oneOf, string } from './fields.mjs';

const DROPS = /** @type {const} */ (['connect', 'headers', 'body']);

/**
 * @typedef {object} Fault
 * @property {string} on
 * @property {number | null} times null: always
 * @property {number | null} status
 * @property {Record<string, string>} headers
 * @property {unknown} body
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
  const names = ['on', 'times', 'status', 'headers', 'body', 'drop', 'delayMs'];
  const fault = new Fields(value, place, names);
  const on = fault.string('on');
  if (on !== '*' && !/^[A-Z*]+ [/*]/.test(on)) {
    throw new Error(`${place}.on must be "*" or "METHOD /path/with/*", not ${JSON.stringify(on)}`);
  }
  const status = fault.wholeNumberOrNull('status');
  if (status !== null && (status < 200 || status > 599)) {
    throw new Error(`${place}.status must be from 200 to 599, not ${status}`);
  }
  if (status === null && !fault.has('drop') && !fault.has('delayMs')) {
    throw new Error(`${place} needs a status, a drop or a delayMs`);
  }
  return {
    on,
    times: fault.wholeNumberOrNull('times'),
    status,
    headers: Object.fromEntries(
      fault.entries('headers').map(([name, text]) => [name, string(text, `${place}.headers.${name}`)]),
    ),
    body: fault.raw('body') ?? '',
    drop: fault.has('drop') ? oneOf(fault.raw('drop'), DROPS, fault.at('drop')) : null,
    delayMs: fault.wholeNumberOrNull('delayMs') ?? 0,
  };
}
