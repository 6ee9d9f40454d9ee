import { misplacedTokens } from './misplaced.mjs';

/** @import { Credentials } from './access/caller.mjs' */

/**
 * @typedef {object} RecordedRequest
 * @property {string} method
 * @property {string} path without the query
 * @property {'none' | 'known' | 'unknown'} authorization
 * @property {string | null} tokenName of a known credential, by its name in the world
 * @property {number | null} status null: not answered, or cut off
 * @property {'hub' | 'cdn'} origin
 * @property {string} httpVersion `1.1` or `2.0`; of a very old client `1.0`
 * @property {number} at milliseconds since the epoch
 */

/**
 * @typedef {object} Watch who wants to see what happens while it does
 * @property {(entry: RecordedRequest) => void} answered called when an answer has gone out, or was cut off
 * @property {(text: string) => void} violated
 */

/** What arrived at the emulator, with every token value left out. */
export class Recording {
  /** @type {RecordedRequest[]} */
  requests = [];
  /** @type {string[]} */
  violations = [];
  #credentials;
  #tokens;
  #watch;

  /**
   * @param {Credentials} credentials
   * @param {Record<string, string>} tokens values by name; it may grow while the Hub runs
   * @param {Watch | null} [watch]
   */
  constructor(credentials, tokens, watch = null) {
    this.#credentials = credentials;
    this.#tokens = tokens;
    this.#watch = watch;
  }

  /**
   * @param {'hub' | 'cdn'} origin
   * @param {string} method
   * @param {string} path
   * @param {string | undefined} authorization
   * @param {string} httpVersion
   * @returns {RecordedRequest}
   */
  request(origin, method, path, authorization, httpVersion) {
    const entry = {
      method,
      path: this.#withoutSecrets(path),
      ...this.#credentials.describe(authorization),
      status: null,
      origin,
      httpVersion,
      at: Date.now(),
    };
    this.requests.push(entry);
    return entry;
  }

  /**
   * Records a violation for each token that a request carries where none belongs.
   *
   * @param {RecordedRequest} entry
   * @param {Parameters<typeof misplacedTokens>[0]} request
   * @param {Buffer} body
   */
  lookForTokens({ method, path }, request, body) {
    for (const found of misplacedTokens(request, body, this.#tokens)) {
      this.violation(`${method} ${path} carried ${found}`);
    }
  }

  /** @param {string} text */
  violation(text) {
    const safe = this.#withoutSecrets(text);
    this.violations.push(safe);
    this.#watch?.violated(safe);
  }

  /** @param {RecordedRequest} entry */
  answered(entry) {
    this.#watch?.answered(entry);
  }

  /** @param {string} text */
  #withoutSecrets(text) {
    return Object.entries(this.#tokens).reduce(
      (safe, [name, value]) => safe.replaceAll(value, `@token:${name}`),
      text,
    );
  }
}
