import { setTimeout as sleep } from 'node:timers/promises';
import { bodyOf, gzipped, lengthOf, piecesOf } from './fault-body.mjs';
import { canHaveBody } from './wire.mjs';

/**
 * @import { Wire } from './wire.mjs'
 * @import { Body } from './fault-body.mjs'
 * @import { Fault } from '../world/faults.mjs'
 */

/** By how much an answer that is cut off is shorter than it said. */
const CUT_BYTES = 1024;

/**
 * @param {string} on
 * @returns {RegExp}
 */
function pattern(on) {
  const parts = on.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * Whether an origin of a world cannot be reached at all.
 * @param {Fault[]} faults
 * @param {Fault['at']} origin
 */
export const isUnreachable = (faults, origin) =>
  faults.some((fault) => {
    return fault.at === origin && fault.on === '*' && fault.drop === 'connect' && fault.times === null;
  });

/** Hands out the faults of a world, each as often as it says. */
export class Faults {
  #rules;

  /** @param {Fault[]} faults */
  constructor(faults) {
    this.#rules = faults.map((fault) => ({
      fault,
      pattern: pattern(fault.on),
      left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
  }

  /**
   * The fault that answers this request, after the delays that apply to it. A fault that only delays leaves
   * the answer to the next one, or to the Hub.
   * @param {Fault['at']} origin
   * @param {string} method
   * @param {string} path
   * @param {AbortSignal} gone ends the delays
   * @returns {Promise<Fault | null>}
   */
  async next(origin, method, path, gone) {
    for (const rule of this.#rules) {
      const { fault } = rule;
      if (rule.left === 0 || fault.at !== origin || !rule.pattern.test(`${method} ${path}`)) continue;
      rule.left -= 1;
      if (fault.delayMs > 0) await pause(fault.delayMs, gone);
      if (fault.status !== null || fault.drop !== null) return fault;
    }
    return null;
  }
}

/**
 * @param {number} ms
 * @param {AbortSignal} gone
 */
const pause = (ms, gone) => sleep(ms, undefined, { signal: gone }).catch(() => {});

/**
 * The status that a fault lets the client see, if any.
 * @param {Fault} fault
 */
export const statusOf = ({ drop, status }) =>
  drop === 'connect' || drop === 'headers' ? null : (status ?? 200);

/**
 * Answers with a fault instead of the Hub. Such an answer has only the headers that the fault gives: that of a
 * CDN or a firewall carries none of the Hub's (protocol §3.4).
 * @param {Fault} fault
 * @param {Wire} wire
 * @param {Record<string, string>} always headers of any server
 */
export async function playFault(fault, wire, always) {
  const status = statusOf(fault);
  if (status === null) {
    if (fault.drop === 'connect') wire.reset();
    else wire.breakOffHead();
    return;
  }
  // There must be something to break off in the middle of.
  const content = fault.drop === 'body' && fault.body === '' ? ' ' : fault.body;
  const plain = bodyOf(content, fault.bodyBytes);
  const body = fault.encoding === 'gzip' ? gzipped(plain) : plain;
  // What follows an answer of another length than it said can be told from it only by the end of a connection.
  if (fault.contentLength !== null) wire.closeAfterwards();
  wire.begin(status, headersOf(fault, status, body, always));
  const hasBody = wire.hasBody(status);
  if (hasBody) await sendBody(fault, wire, body);
  if (hasBody && fault.drop === 'body') wire.breakOff();
  else wire.response.end();
}

/**
 * @param {Fault} fault
 * @param {number} status
 * @param {Body} body
 * @param {Record<string, string>} always
 * @returns {Fault['headers']}
 */
function headersOf({ headers, drop, contentLength, encoding }, status, body, always) {
  const names = Object.keys(headers).map((name) => name.toLowerCase());
  const length = contentLength ?? lengthOf(body) + (drop === 'body' ? CUT_BYTES : 0);
  const measured = contentLength !== null || (canHaveBody(status) && !names.includes('transfer-encoding'));
  const own = {
    ...always,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(measured ? { 'content-length': String(length) } : {}),
  };
  return {
    ...Object.fromEntries(Object.entries(own).filter(([name]) => !names.includes(name))),
    ...headers,
  };
}

/**
 * @param {Fault} fault
 * @param {Wire} wire
 * @param {Body} body
 */
async function sendBody({ drip }, wire, body) {
  wire.response.flushHeaders();
  for (const piece of piecesOf(body, drip?.bytes)) {
    if (drip) await pause(drip.everyMs, wire.gone);
    if (wire.gone.aborted) return;
    await wire.write(piece);
  }
}
