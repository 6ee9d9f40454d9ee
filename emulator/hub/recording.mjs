/** @import { Credentials } from './caller.mjs' */

/**
 * @typedef {object} RecordedRequest
 * @property {string} method
 * @property {string} path without the query
 * @property {'none' | 'known' | 'unknown'} authorization
 * @property {string | null} tokenName of a known credential, by its name in the world
 * @property {number | null} status null: not answered, or cut off
 * @property {'hub' | 'cdn'} origin
 * @property {number} at milliseconds since the epoch
 */

/** What arrived at the emulator, with every token value left out. */
export class Recording {
  /** @type {RecordedRequest[]} */
  requests = [];
  /** @type {string[]} */
  violations = [];
  #credentials;
  #secrets;

  /**
   * @param {Credentials} credentials
   * @param {Record<string, string>} tokens
   */
  constructor(credentials, tokens) {
    this.#credentials = credentials;
    this.#secrets = Object.entries(tokens);
  }

  /**
   * @param {'hub' | 'cdn'} origin
   * @param {string} method
   * @param {string} path
   * @param {string | undefined} authorization
   * @returns {RecordedRequest}
   */
  request(origin, method, path, authorization) {
    const entry = {
      method,
      path: this.#withoutSecrets(path),
      ...this.#credentials.describe(authorization),
      status: null,
      origin,
      at: Date.now(),
    };
    this.requests.push(entry);
    return entry;
  }

  /** @param {string} text */
  violation(text) {
    this.violations.push(this.#withoutSecrets(text));
  }

  /** @param {string} text */
  #withoutSecrets(text) {
    return this.#secrets.reduce((safe, [name, value]) => safe.replaceAll(value, `@token:${name}`), text);
  }
}
