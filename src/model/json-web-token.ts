import { type Fields, isObject } from './fields.js';

/** The claims inside a JSON web token, whose signature is not checked; null for what is none. */
export function claimsIn(token: string): Fields | null {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(claims) ? claims : null;
  } catch {
    return null;
  }
}
