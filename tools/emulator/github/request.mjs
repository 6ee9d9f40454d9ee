/** @import { Wire } from '../hub/network/wire.mjs' */

/** @param {Wire} wire */
export async function bodyOf({ request }) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/**
 * @param {string} text
 * @returns {unknown} the text itself where it is no JSON
 */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * @param {string | undefined} header
 * @param {string} token
 * @returns {'none' | 'known' | 'unknown'}
 */
export function authorizationOf(header, token) {
  if (header === undefined) return 'none';
  return /^(?:token|bearer) (.*)$/i.exec(header)?.[1] === token ? 'known' : 'unknown';
}

/**
 * GraphQL has no part in the OpenAPI description: the one question that is understood is whose the token is.
 * @param {string} method
 * @param {unknown} body
 */
export function graphqlMisfit(method, body) {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  const isKnown = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(query);
  return method === 'POST' && isKnown ? null : `${method} /graphql: this question is not understood`;
}
