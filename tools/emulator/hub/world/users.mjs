import { Fields, oneOf } from './fields.mjs';

export const RESTRICTIONS = /** @type {const} */ (['token-policy', 'token-revoked', 'sso', 'ip', 'mfa']);
const ROLES = /** @type {const} */ (['admin', 'write', 'contributor', 'read', 'no_access']);

/**
 * @typedef {typeof ROLES[number]} Role
 * @typedef {typeof RESTRICTIONS[number]} Restriction
 *
 * @typedef {object} Membership
 * @property {string} name of the organization
 * @property {string | null} _id
 * @property {Role} role
 * @property {string | null} plan
 * @property {Restriction[]} restrictions
 * @property {{ name: string, role: Role | null }[]} resourceGroups
 *
 * @typedef {object} User
 * @property {string} name
 * @property {string | null} _id
 * @property {string} type
 * @property {string} fullname
 * @property {string} email
 * @property {boolean} isPro
 * @property {Membership[]} orgs
 */

/**
 * Reads one entry of `hub.users`.
 * @param {string} name
 * @param {unknown} value
 * @returns {User}
 */
export function readUser(name, value) {
  const place = `hub.users.${name}`;
  const user = new Fields(value, place, ['_id', 'type', 'fullname', 'email', 'isPro', 'orgs']);
  return {
    name,
    _id: user.stringOrNull('_id'),
    type: user.stringOrNull('type') ?? 'user',
    fullname: user.stringOrNull('fullname') ?? name,
    email: user.stringOrNull('email') ?? `${name}@example.com`,
    isPro: user.boolean('isPro', false),
    orgs: user.list('orgs').map((org, index) => readMembership(org, `${place}.orgs[${index}]`)),
  };
}

/**
 * @param {unknown} value
 * @param {string} place
 * @returns {Membership}
 */
function readMembership(value, place) {
  const org = new Fields(value, place, ['name', '_id', 'role', 'plan', 'restrictions', 'resourceGroups']);
  return {
    name: org.string('name'),
    _id: org.stringOrNull('_id'),
    role: org.oneOf('role', ROLES, 'read'),
    plan: org.stringOrNull('plan'),
    restrictions: org
      .list('restrictions')
      .map((why, index) => oneOf(why, RESTRICTIONS, `${place}.restrictions[${index}]`)),
    resourceGroups: org.list('resourceGroups').map((item, index) => {
      if (typeof item === 'string') return { name: item, role: null };
      const group = new Fields(item, `${place}.resourceGroups[${index}]`, ['id', 'name', 'role']);
      return {
        name: group.string('name'),
        role: group.has('role') ? group.oneOf('role', ROLES, 'read') : null,
      };
    }),
  };
}
