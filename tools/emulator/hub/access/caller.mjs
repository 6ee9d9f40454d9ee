/**
 * @import { Switches } from '../world/switches.mjs'
 * @import { Token } from '../world/tokens.mjs'
 */

/**
 * Who a request comes from, as far as its Authorization header tells.
 *
 * @typedef {{ kind: 'anonymous' }} Anonymous
 * @typedef {{ kind: 'refused', token: Token | null, scheme?: string }} Refused a credential that the Hub does not
 *   take; its scheme, in lower case, decides only how git is told so
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

/** Recognises the tokens of a world, and those handed out since, in Authorization headers. */
export class Credentials {
  #byValue;
  #switches;
  /** @type {Map<Token, number>} */
  #endsAt = new Map();

  /**
   * @param {Map<string, Token>} byValue
   * @param {Pick<Switches, 'basicOnApi' | 'expiredExchange'>} switches
   */
  constructor(byValue, switches) {
    this.#byValue = byValue;
    this.#switches = switches;
  }

  /**
   * Takes a token that was handed out while the Hub runs.
   * @param {string} value
   * @param {Token} token
   * @param {number} endsAt milliseconds since the epoch, by this machine's clock
   */
  admit(value, token, endsAt) {
    this.#byValue.set(value, token);
    this.#endsAt.set(token, endsAt);
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
      given.scheme === 'bearer' ||
      (given.scheme === 'basic' && (git || this.#switches.basicOnApi === 'accepted'));
    const token = taken ? this.#current(given.secret) : null;
    return token?.state === 'valid'
      ? { kind: 'accepted', token }
      : { kind: 'refused', token, scheme: given.scheme };
  }

  /**
   * @param {string} secret
   * @returns {Token | null} as the Hub knows it at this moment
   */
  #current(secret) {
    const token = this.#byValue.get(secret) ?? null;
    const endsAt = token && this.#endsAt.get(token);
    if (!token || endsAt == null || Date.now() < endsAt) return token;
    return this.#switches.expiredExchange === 'named' ? { ...token, state: 'expired' } : null;
  }
}
