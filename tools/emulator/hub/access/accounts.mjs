import { json, refusal } from '../protocol/answers.mjs';
import { USER_NOT_FOUND } from '../protocol/messages.mjs';
import { credentialDenial, denial } from './access.mjs';
import { accountId, accountName, accountType, avatar } from './owners.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from '../world/world.mjs'
 */

/**
 * `GET /api/organizations/{name}/overview` and `GET /api/users/{name}/overview`: the public way from a name to
 * an `_id` (protocol §2.3, rule 3), and whether there is such an account at all (protocol §3.7).
 * @param {World} world
 * @param {Caller} caller
 * @param {'user' | 'org'} type
 * @param {string} asked
 * @returns {Answer}
 */
export function overview(world, caller, type, asked) {
  if (caller.kind === 'refused') return refusal('api', credentialDenial(caller, world.switches));
  const name = accountName(world, asked);
  if (accountType(world, name) !== type) {
    const message = type === 'user' ? USER_NOT_FOUND : world.switches.unknownOrganizationText;
    return refusal('api', denial(404, null, message));
  }
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
