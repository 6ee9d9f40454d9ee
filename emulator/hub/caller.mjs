/** @import { Token } from './world-tokens.mjs' */

/**
 * Who a request comes from, as far as its Authorization header tells.
 *
 * @typedef {{ kind: 'anonymous' }} Anonymous
 * @typedef {{ kind: 'refused', token: Token | null }} Refused a credential that the Hub does not take
 * @typedef {{ kind: 'accepted', token: Token }} Accepted
 * @typedef {Anonymous | Refused | Accepted} Caller
 */

/**
 * The secret inside an Authorization header, whatever its scheme; null without a header.
 * @param {string | undefined} header
 * @returns {{ scheme: string, secret: string } | null}
 */
function credential(header) {
  if (header === undefined) return null;
  const [scheme = '', ...rest] = header.trim().split(/\s+/);
  const value = rest.join(' ');
  if (scheme.toLowerCase() !== 'basic') return { scheme: scheme.toLowerCase(), secret: value };
  // Any user name goes with a token as the password (protocol §6).
  const pair = Buffer.from(value, 'base64').toString();
  return { scheme: 'basic', secret: pair.slice(pair.indexOf(':') + 1) };
}

/** Recognises the tokens of a world in Authorization headers. */
export class Credentials {
  #byValue;
  #basicOnApi;

  /**
   * @param {Map<string, Token>} byValue
   * @param {'accepted' | 'refused'} basicOnApi
   */
  constructor(byValue, basicOnApi) {
    this.#byValue = byValue;
    this.#basicOnApi = basicOnApi;
  }

  /**
   * What a header holds, for the record of requests: never the value itself.
   * @param {string | undefined} header
   * @returns {{ authorization: 'none' | 'known' | 'unknown', tokenName: string | null }}
   */
  describe(header) {
    const given = credential(header);
    if (given === null) return { authorization: 'none', tokenName: null };
    const token = this.#byValue.get(given.secret);
    return token
      ? { authorization: 'known', tokenName: token.key }
      : { authorization: 'unknown', tokenName: null };
  }

  /**
   * @param {string | undefined} header
   * @param {boolean} git whether the request is one of git or git-lfs, which know only Basic
   * @returns {Caller}
   */
  callerOf(header, git) {
    const given = credential(header);
    if (given === null) return { kind: 'anonymous' };
    const taken =
      given.scheme === 'bearer' || (given.scheme === 'basic' && (git || this.#basicOnApi === 'accepted'));
    const token = (taken && this.#byValue.get(given.secret)) || null;
    return token?.state === 'valid' ? { kind: 'accepted', token } : { kind: 'refused', token };
  }
}
