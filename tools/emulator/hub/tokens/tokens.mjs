import { randomBytes, randomInt } from 'node:crypto';
import { timeOf } from '../world/placeholders.mjs';

/** @import { Token } from '../world/tokens.mjs' */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** @param {number} length */
const letters = (length) =>
  Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

/** @param {unknown} value */
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param {Record<string, unknown>} payload */
const jwt = (payload) =>
  [part({ alg: 'EdDSA', typ: 'JWT' }), part(payload), randomBytes(64).toString('base64url')].join('.');

/**
 * When the token was made and expires, in seconds since 1970 (protocol §1).
 * @param {Token} token
 * @param {number} now
 */
function lifetime({ createdAt, expiresAt }, now) {
  /** @param {string} time */
  const seconds = (time) => Math.floor(Date.parse(timeOf(time, now)) / 1000);
  return { iat: seconds(createdAt), ...(expiresAt === null ? {} : { exp: seconds(expiresAt) }) };
}

/**
 * A fresh value in the form of the token's kind (protocol §1). Values are never stored, so that no repository
 * ever holds a string that looks like a token.
 * @param {Token} token
 * @param {number} now in milliseconds since 1970
 * @returns {string}
 */
export function tokenValue(token, now) {
  switch (token.kind) {
    case 'oauth':
      return `hf_oauth_${jwt({ sub: token.user, scope: token.scopes, ...lifetime(token, now), jti: letters(12) })}`;
    case 'jwt':
      return `hf_jwt_${jwt({ sub: token.resource, jti: letters(12) })}`;
    case 'org':
      return `api_org_${letters(34)}`;
    default:
      return `hf_${letters(34)}`;
  }
}
