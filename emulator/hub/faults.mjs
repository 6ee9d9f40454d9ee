import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @import { ServerResponse } from 'node:http'
 * @import { Fault } from './world-faults.mjs'
 */

/**
 * @param {string} on
 * @returns {RegExp}
 */
function pattern(on) {
  const parts = on.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/**
 * Whether a world's Hub cannot be reached at all.
 * @param {Fault[]} faults
 */
export const isUnreachable = (faults) =>
  faults.some((fault) => fault.on === '*' && fault.drop === 'connect' && fault.times === null);

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
   * @param {string} method
   * @param {string} path
   * @returns {Promise<Fault | null>}
   */
  async next(method, path) {
    for (const rule of this.#rules) {
      if (rule.left === 0 || !rule.pattern.test(`${method} ${path}`)) continue;
      rule.left -= 1;
      if (rule.fault.delayMs > 0) await sleep(rule.fault.delayMs);
      if (rule.fault.status !== null || rule.fault.drop !== null) return rule.fault;
    }
    return null;
  }
}

/**
 * Answers with a fault instead of the Hub. Such an answer has only the headers that the fault gives: that of a
 * CDN or a firewall carries none of the Hub's (protocol §3.4).
 * @param {Fault} fault
 * @param {ServerResponse} response
 * @param {Record<string, string>} always headers of any server
 * @returns {number | null} the status that the client gets to see
 */
export function playFault(fault, response, always) {
  const body = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body);
  const status = fault.status ?? 200;
  switch (fault.drop) {
    case 'connect':
      response.socket?.destroy();
      return null;
    case 'headers':
      response.socket?.write('HTTP/1.1 2', () => response.socket?.destroy());
      return null;
    case 'body': {
      const length = Buffer.byteLength(body) + 1024;
      response.writeHead(status, { ...always, ...fault.headers, 'content-length': length });
      response.write(body || ' ', () => response.socket?.destroy());
      return status;
    }
    case null:
      response.writeHead(status, {
        ...always,
        'content-length': Buffer.byteLength(body),
        ...fault.headers,
      });
      response.end(body);
      return status;
  }
}
