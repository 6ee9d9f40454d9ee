import { freeName } from '../world/names.mjs';
import { readToken } from '../world/tokens.mjs';
import { tokenValue } from './tokens.mjs';

/** @import { Credentials } from '../access/caller.mjs' */

/**
 * Draws a token that no world has, and makes it known to the running Hub under a name of its own, `exchanged-1`
 * and so on: whatever shows requests has to leave its value out as well.
 *
 * @param {Record<string, string>} tokens values by name; the new one is added
 * @param {Credentials} credentials
 * @param {Record<string, unknown>} fields as of a token in a world
 * @param {number} lifeSeconds
 * @returns {string} its value
 */
export function issueToken(tokens, credentials, fields, lifeSeconds) {
  const name = freeName(tokens, 'exchanged');
  const token = readToken(name, fields);
  const value = tokenValue(token, Date.now());
  tokens[name] = value;
  credentials.admit(value, token, Date.now() + lifeSeconds * 1000);
  return value;
}
