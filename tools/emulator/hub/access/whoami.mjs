import { json, refusal } from '../protocol/answers.mjs';
import { BAD_CREDENTIALS, NOT_AUTHENTICATED } from '../protocol/messages.mjs';
import { objectId } from '../world/ids.mjs';
import { credentialDenial, denial } from './access.mjs';
import { accountId, avatar, repoId } from './owners.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Caller } from './caller.mjs'
 * @import { World } from '../world/world.mjs'
 * @import { Entity, Token } from '../world/tokens.mjs'
 * @import { Membership, User } from '../world/users.mjs'
 */

const PERIOD_END = 1_793_491_200;

/**
 * `GET /api/whoami-v2` (protocol §2).
 * @param {World} world
 * @param {Caller} caller
 * @returns {Answer}
 */
export function whoami(world, caller) {
  if (caller.kind === 'anonymous') return refusal('api', denial(401, null, NOT_AUTHENTICATED));
  if (caller.kind === 'refused') return refusal('api', credentialDenial(caller, world.switches));
  const { token } = caller;
  if (token.kind === 'org') return json(200, organization(world, token));
  if (token.kind !== 'jwt') return json(200, user(world, token));
  return world.switches.jwtWhoami === 200
    ? json(200, publisher(token))
    : refusal('api', credentialDenial({ token: null }, world.switches));
}

/** `GET /api/whoami`: refuses even valid tokens. */
export const whoamiV1 = () => refusal('api', denial(401, null, BAD_CREDENTIALS));

/** @param {Token} token */
const expiry = (token) => (token.expiresAt === null ? {} : { expiresAt: token.expiresAt });

/**
 * @param {World} world
 * @param {Token} token
 */
function user(world, token) {
  const name = token.user ?? '';
  /** @type {User} */
  const account = world.users.get(name) ?? {
    name,
    _id: null,
    type: 'user',
    fullname: name,
    email: `${name}@example.com`,
    isPro: false,
    orgs: [],
  };
  const classic = token.kind === 'read' || token.kind === 'write';
  // An OAuth token lists organizations only with this scope (protocol §2.2).
  const seesOrgs = token.kind !== 'oauth' || token.scopes.includes('read-memberships');
  return {
    type: account.type,
    id: accountId(world, 'user', name),
    name,
    fullname: account.fullname,
    // Fine-grained and OAuth tokens do not see the address (protocol §2.1).
    ...(classic ? { email: account.email, emailVerified: true } : {}),
    canPay: false,
    billingMode: 'prepaid',
    periodEnd: PERIOD_END,
    isPro: account.isPro,
    avatarUrl: avatar(name),
    orgs: seesOrgs ? account.orgs.map((org) => membershipBody(world, token, org)) : [],
    auth:
      token.kind === 'oauth'
        ? { type: world.switches.oauthAuthType, ...expiry(token) }
        : { type: 'access_token', accessToken: accessToken(world, token), ...expiry(token) },
  };
}

/**
 * @param {World} world
 * @param {Token} token
 * @param {Membership} org
 */
function membershipBody(world, token, org) {
  const own = token.restrictedBy.get(org.name);
  const restrictions = [...new Set(own ? [own, ...org.restrictions] : org.restrictions)];
  return {
    type: 'org',
    id: accountId(world, 'org', org.name),
    name: org.name,
    fullname: org.name,
    avatarUrl: avatar(org.name),
    ...(org.plan === null ? {} : { plan: org.plan }),
    roleInOrg: org.role,
    ...(restrictions.length === 0 ? {} : { securityRestrictions: restrictions }),
    ...(org.resourceGroups.length === 0
      ? {}
      : {
          resourceGroups: org.resourceGroups.map((group) => ({
            id: objectId('resource-group', group.name),
            name: group.name,
            role: group.role ?? org.role,
          })),
        }),
  };
}

/**
 * @param {World} world
 * @param {Token} token
 */
function accessToken(world, token) {
  const { name, kind, createdAt, fineGrained } = token;
  const body = { displayName: name, role: kind, createdAt };
  if (kind !== 'fineGrained') return body;
  return {
    ...body,
    fineGrained: {
      ...(fineGrained.canReadGatedRepos === null ? {} : { canReadGatedRepos: fineGrained.canReadGatedRepos }),
      global: fineGrained.global,
      scoped: fineGrained.scoped.map(({ entity, permissions }) => ({
        entity: {
          _id: entityId(world, entity),
          type: entity.type,
          ...(world.switches.entityNames && entity.name !== null ? { name: entity.name } : {}),
        },
        permissions,
      })),
    },
  };
}

/**
 * @param {World} world
 * @param {Entity} entity
 */
function entityId(world, { type, name, _id }) {
  if (_id !== null || name === null) return _id;
  if (type === 'user' || type === 'org') return accountId(world, type, name);
  const repo = world.repos.find((item) => item.type === type && item.id === name);
  return repo ? repoId(repo) : objectId(type, name);
}

/**
 * @param {World} world
 * @param {Token} token
 */
function organization(world, token) {
  const name = token.user ?? '';
  return {
    type: 'org',
    id: accountId(world, 'org', name),
    name,
    fullname: name,
    avatarUrl: avatar(name),
    auth: { type: world.switches.orgAuthType, ...expiry(token) },
  };
}

/**
 * No public source shows this body: the fewest fields that the schema allows (protocol §2.2).
 * @param {Token} token
 */
function publisher(token) {
  return {
    type: 'user',
    id: objectId('user', '[OIDC]'),
    name: '[OIDC]',
    fullname: '[OIDC]',
    isPro: false,
    avatarUrl: avatar('[OIDC]'),
    orgs: [],
    auth: { type: 'access_token', resource: { sub: token.resource }, ...expiry(token) },
  };
}
