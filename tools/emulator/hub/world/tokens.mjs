import { Fields, oneOf } from './fields.mjs';
import { RESTRICTIONS } from './users.mjs';

/** @import { Restriction } from './users.mjs' */

const STATES = /** @type {const} */ (['valid', 'unknown', 'expired']);
const KINDS = /** @type {const} */ (['read', 'write', 'fineGrained', 'oauth', 'jwt', 'org']);

/**
 * @typedef {typeof KINDS[number]} TokenKind
 * @typedef {{ type: string, name: string | null, _id: string | null }} Entity
 * @typedef {{ entity: Entity, permissions: string[] }} ScopedEntry
 * @typedef {{ canReadGatedRepos: boolean | null, global: string[], scoped: ScopedEntry[] }} FineGrained
 *
 * @typedef {object} Token
 * @property {string} key its name in the world
 * @property {typeof STATES[number]} state
 * @property {TokenKind} kind
 * @property {string | null} user
 * @property {string} name the display name
 * @property {string} createdAt
 * @property {string | null} expiresAt
 * @property {FineGrained} fineGrained
 * @property {string[]} scopes of an OAuth token
 * @property {string | null} resource of a Trusted Publisher token
 * @property {boolean} readOnly of a Trusted Publisher token
 * @property {Map<string, Restriction>} restrictedBy by organization
 */

/**
 * Reads one entry of `hub.tokens`.
 * @param {string} key
 * @param {unknown} value
 * @returns {Token}
 */
export function readToken(key, value) {
  const place = `hub.tokens.${key}`;
  if (!/^[A-Za-z0-9_-]+$/.test(key)) {
    throw new Error(`${place}: a token's name has only letters, digits, "_" and "-"`);
  }
  const token = new Fields(value, place, [
    'state',
    'user',
    'kind',
    'name',
    'createdAt',
    'expiresAt',
    'fineGrained',
    'scopes',
    'resource',
    'readOnly',
    'restrictedBy',
  ]);
  const state = token.oneOf('state', STATES, 'valid');
  const kind = token.oneOf('kind', KINDS, 'read');
  if (state !== 'unknown' && kind !== 'jwt' && !token.has('user')) throw new Error(`${place} needs a user`);
  if (state !== 'unknown' && kind === 'jwt' && !token.has('resource')) {
    throw new Error(`${place} needs a resource`);
  }
  return {
    key,
    state,
    kind,
    user: token.stringOrNull('user'),
    name: token.stringOrNull('name') ?? key,
    createdAt: token.stringOrNull('createdAt') ?? '2026-01-02T03:04:05.000Z',
    expiresAt: token.stringOrNull('expiresAt'),
    fineGrained: readFineGrained(token.raw('fineGrained') ?? {}, token.at('fineGrained')),
    scopes: token.strings('scopes'),
    resource: token.stringOrNull('resource'),
    readOnly: token.boolean('readOnly', false),
    restrictedBy: new Map(
      token
        .entries('restrictedBy')
        .map(([org, why]) => [org, oneOf(why, RESTRICTIONS, `${place}.restrictedBy.${org}`)]),
    ),
  };
}

/**
 * @param {unknown} value
 * @param {string} place
 * @returns {FineGrained}
 */
function readFineGrained(value, place) {
  const fineGrained = new Fields(value, place, ['canReadGatedRepos', 'global', 'scoped']);
  return {
    canReadGatedRepos: fineGrained.has('canReadGatedRepos')
      ? fineGrained.boolean('canReadGatedRepos', false)
      : null,
    global: fineGrained.strings('global'),
    scoped: fineGrained.list('scoped').map((item, index) => {
      const scoped = new Fields(item, `${place}.scoped[${index}]`, ['entity', 'permissions']);
      const entity = new Fields(scoped.raw('entity'), scoped.at('entity'), ['type', 'name', '_id']);
      if (!entity.has('name') && !entity.has('_id'))
        throw new Error(`${scoped.at('entity')} needs a name or an _id`);
      return {
        entity: {
          type: entity.string('type'),
          name: entity.stringOrNull('name'),
          _id: entity.stringOrNull('_id'),
        },
        permissions: scoped.strings('permissions'),
      };
    }),
  };
}
