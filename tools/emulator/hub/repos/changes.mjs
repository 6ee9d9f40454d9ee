import { access, credentialDenial, denial } from '../access/access.mjs';
import { mayCreate } from '../access/rights.mjs';
import { refusal } from '../protocol/answers.mjs';
import {
  CHANGES_NOTHING,
  createDenied,
  created,
  HANDS_OUT_NO_CREDENTIALS,
  NOT_AUTHENTICATED,
  READ_ONLY_ACCESS,
} from '../protocol/messages.mjs';
import { decode } from '../protocol/paths.mjs';
import { parseObject } from '../world/fields.mjs';

/**
 * @import { Denial } from '../access/access.mjs'
 * @import { Answer, Family } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 * @import { Token } from '../world/tokens.mjs'
 */

/**
 * @typedef {object} Change that is asked for
 * @property {Family} family
 * @property {string} method
 * @property {string} path
 * @property {Caller} caller
 * @property {Buffer} body
 * @property {string} hubUrl without a trailing slash
 * @property {{ repo: Repo | null, action: string } | null} target null: the path names no repository
 */

/**
 * Nothing in a world ever changes. Whoever lacks the right is turned away in the Hub's words (protocol §3.3);
 * whoever has it is told that it is the emulator that does not do it, so that nobody takes this for a missing
 * right.
 * @param {World} world
 * @param {Change} change
 * @returns {Answer}
 */
export function refuseChange(world, change) {
  const { caller, family } = change;
  if (caller.kind === 'anonymous') return refusal(family, denial(401, null, NOT_AUTHENTICATED));
  if (caller.kind === 'refused') return refusal(family, credentialDenial(caller, world.switches));
  if (caller.token.kind === 'oauth' && SPACE_RUNTIME.test(change.path)) {
    return refusal(family, denial(401, null, NOT_AUTHENTICATED));
  }
  const creation = creationOf(caller.token, change);
  if (creation) return refuseCreation(world, caller.token, creation, change.hubUrl);
  return refusal(family, changeDenial(world, change) ?? denial(501, null, wouldHave(change)));
}

/** Not for OAuth tokens: a good one is told what nobody's is told, whether the Space is there or not (protocol §2.4). */
const SPACE_RUNTIME = /^\/api\/spaces\/[^/]+\/[^/]+\/(?:restart|sleeptime|hardware)$/;

/** @param {Change} change */
const wouldHave = ({ target }) =>
  /^xet-/.test(target?.action ?? '') ? HANDS_OUT_NO_CREDENTIALS : CHANGES_NOTHING;

/**
 * @param {World} world
 * @param {Change} change
 * @returns {Denial | null}
 */
function changeDenial(world, { caller, target }) {
  if (target === null) {
    const readOnly = caller.kind === 'accepted' && caller.token.kind === 'read';
    return readOnly ? denial(403, null, READ_ONLY_ACCESS) : null;
  }
  const denied = access(world, caller, target.repo, PURPOSES.get(target.action) ?? 'write');
  return denied?.readable ? denial(403, null, READ_ONLY_ACCESS) : denied;
}

/**
 * What a route takes, where that is not the right to write. Whoever sees a repository may ask for access.
 * @type {ReadonlyMap<string, 'metadata' | 'content'>}
 */
const PURPOSES = new Map([
  ['ask-access', 'metadata'],
  ['xet-read-token', 'content'],
]);

/** A bucket is created at its own address, everything else by one route. */
const BUCKET = /^\/api\/buckets\/([^/]+)\/([^/]+)$/;

/** @typedef {{ type: string, namespace: string, name: string }} Creation */

/**
 * What is to be created, if that is what is asked for.
 * @param {Token} token
 * @param {Change} change
 * @returns {Creation | null}
 */
function creationOf(token, { method, path, body }) {
  const [, owner, bucket] = (method === 'POST' && BUCKET.exec(path)) || [];
  if (owner && bucket) return { type: 'bucket', namespace: decode(owner), name: decode(bucket) };
  if (path !== '/api/repos/create') return null;
  const { type = 'model', name: id = '', organization } = parseObject(body);
  const [name = '', namespace] = String(id).split('/').reverse();
  return { type: String(type), namespace: String(organization ?? namespace ?? token.user), name };
}

/**
 * @param {World} world
 * @param {Token} token
 * @param {Creation} creation
 * @param {string} hubUrl
 * @returns {Answer}
 */
function refuseCreation(world, token, { type, namespace, name }, hubUrl) {
  const id = `${namespace}/${name}`;
  if (!mayCreate(world, token, namespace)) {
    return refusal('api', denial(403, null, createDenied(type, namespace)));
  }
  if (!world.repos.some((repo) => repo.type === type && repo.id === id)) {
    return refusal('api', denial(501, null, CHANGES_NOTHING));
  }
  const error = created(type);
  // Python takes the address from here where it does not mind that the repository is there.
  const url = `${hubUrl}/${type === 'model' ? '' : `${type}s/`}${id}`;
  return { ...refusal('api', denial(409, null, error)), body: JSON.stringify({ error, url }) };
}
