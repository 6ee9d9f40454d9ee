import { json, refusal, unknownRoute } from '../protocol/answers.mjs';
import { credentialDenial } from './access.mjs';
import { accountId, accountType, avatar } from './owners.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from '../world/world.mjs'
 */

/**
 * `GET /api/organizations/{name}/overview` and `GET /api/users/{name}/overview`: the public way from a name to
 * an `_id` (protocol §2.3, rule 3).
 * @param {World} world
 * @param {Caller} caller
 * @param {'user' | 'org'} type
 * @param {string} name
 * @returns {Answer}
 */
export function overview(world, caller, type, name) {
  if (caller.kind === 'refused') return refusal('api', credentialDenial(caller, world.switches));
  if (accountType(world, name) !== type) return unknownRoute('api');
  const user = world.users.get(name);
  return json(200, {
    _id: accountId(world, type, name),
    type,
    [type === 'user' ? 'user' : 'name']: name,
    fullname: user?.fullname ?? name,
    avatarUrl: avatar(name),
    ...(type === 'user' ? { isPro: user?.isPro ?? false } : {}),
  });
}
