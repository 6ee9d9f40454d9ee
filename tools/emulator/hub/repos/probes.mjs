import { access, denial } from '../access/access.mjs';
import { refusal, text } from '../protocol/answers.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from '../access/caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Repo, RepoType } from '../world/repos.mjs'
 */

/** Kernels and buckets have no such route (protocol §3.6). */
const PROBED_TYPES = new Set(['model', 'dataset', 'space']);

/**
 * Whether the route is there at all; without it the Hub answers as to any unknown route.
 * @param {World} world
 * @param {RepoType} type
 * @param {boolean} write
 */
export const hasProbe = ({ switches }, type, write) =>
  PROBED_TYPES.has(type) && (!write || switches.writeProbeRoute);

/**
 * `GET /api/{type}s/{id}/auth-check` and `…/auth-check/write`.
 * @param {World} world
 * @param {Caller} caller
 * @param {Repo | null} repo
 * @param {boolean} write
 * @returns {Answer}
 */
export function authCheck(world, caller, repo, write) {
  const denied =
    access(world, caller, repo, write ? 'write' : 'auth-check') ??
    (write ? publisherDenial(world, caller) : null);
  return denied ? refusal('api', denied) : text(200, 'OK');
}

/**
 * A probe by a Trusted Publisher token once failed although the exchange had succeeded (protocol §3.3).
 * @param {World} world
 * @param {Caller} caller
 */
function publisherDenial({ switches }, caller) {
  if (caller.kind !== 'accepted' || caller.token.kind !== 'jwt' || switches.jwtWriteProbe === 'allowed') {
    return null;
  }
  return denial(switches.writeDenied.status, null, switches.writeDenied.text);
}
