import { createPublicKey, verify } from 'node:crypto';
import { parseObject } from '../world/fields.mjs';

/**
 * @import { JsonWebKey } from 'node:crypto'
 * @import { Claims } from './publishers.mjs'
 */

/**
 * Whose id tokens a Hub takes, and the keys that they are signed with.
 * @typedef {{ issuer: string, keys: readonly JsonWebKey[] }} Issuer
 */

/**
 * Checks an id token as any relying party does: signature, issuer, audience and time.
 *
 * @param {string} jwt
 * @param {{ issuer: Issuer | null, audience: string, now: number }} expected `now` in milliseconds; without an
 *   issuer no id token is ever right
 * @returns {Claims | null} null: not to be trusted, for whatever reason
 */
export function verifiedClaims(jwt, { issuer, audience, now }) {
  const [header = '', payload = '', signature = '', ...rest] = jwt.split('.');
  const { alg, kid } = decoded(header);
  const key = issuer?.keys.find((candidate) => candidate.kid === kid);
  if (!issuer || !key || alg !== 'RS256' || rest.length > 0) return null;
  const signed = Buffer.from(`${header}.${payload}`);
  const publicKey = createPublicKey({ key, format: 'jwk' });
  if (!verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))) return null;

  const claims = decoded(payload);
  const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (claims.iss !== issuer.issuer || !audiences.includes(audience)) return null;
  const { nbf = 0, exp } = claims;
  const seconds = now / 1000;
  return typeof exp === 'number' && typeof nbf === 'number' && nbf <= seconds && seconds < exp
    ? claims
    : null;
}

/** @param {string} part */
const decoded = (part) => parseObject(Buffer.from(part, 'base64url'));
