import { access, credentialDenial, denial } from './access.mjs';
import { refusal } from './answers.mjs';
import { parseObject } from './fields.mjs';
import {
  CHANGES_NOTHING,
  createDenied,
  created,
  HANDS_OUT_NO_CREDENTIALS,
  NOT_AUTHENTICATED,
  READ_ONLY_ACCESS,
} from './messages.mjs';
import { decode } from './paths.mjs';
import { mayCreate } from './rights.mjs';

/**
 * @import { Denial } from './access.mjs'
 * @import { Answer, Family } from './answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from './world.mjs'
 * @import { Repo } from './world-repos.mjs'
 */

/**
 * @typedef {object} Change that is asked for
 * @property {Family} family
 * @property {string} method
 * @property {string} path
 * @property {Caller} caller
 * @property {Buffer} body
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
  return refusal(family, changeDenial(world, change) ?? denial(501, null, wouldHave(change)));
}

/** @param {Change} change */
const wouldHave = ({ target }) =>
  /^xet-/.test(target?.action ?? '') ? HANDS_OUT_NO_CREDENTIALS : CHANGES_NOTHING;

/**
 * @param {World} world
 * @param {Change} change
 * @returns {Denial | null}
 */
function changeDenial(world, { method, path, caller, body, target }) {
  const bucket = method === 'POST' && target?.action === '' ? BUCKET.exec(path) : null;
  if (path === '/api/repos/create') return creationDenial(world, caller, parseObject(body));
  if (bucket) {
    const [, organization, name] = bucket.map(decode);
    return creationDenial(world, caller, { type: 'bucket', organization, name });
  }
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

/**
 * @param {World} world
 * @param {Caller} caller
 * @param {Record<string, unknown>} fields
 * @returns {Denial | null}
 */
function creationDenial(world, caller, fields) {
  if (caller.kind !== 'accepted') return null;
  const type = String(fields.type ?? 'model');
  const [name = '', owner] = String(fields.name ?? '')
    .split('/')
    .reverse();
  const namespace = String(fields.organization ?? owner ?? caller.token.user);
  if (!mayCreate(world, caller.token, namespace)) return denial(403, null, createDenied(type, namespace));
  const exists = world.repos.some((repo) => repo.type === type && repo.id === `${namespace}/${name}`);
  return exists ? denial(409, null, created(type)) : null;
}
