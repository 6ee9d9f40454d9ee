import { fieldsOf, isObject, listOf } from '../model/fields.js';
import type { Secret } from '../model/secret.js';
import type { HubClient } from './client.js';
import type { HubResponse } from './response.js';
import { shorten } from './shorten.js';

/** Who the Hub says the token is: the parts of `whoami-v2` that access depends on (protocol notes §2.1). */
export interface Identity {
  readonly type: string;
  readonly id: string | null;
  readonly name: string;
  readonly isPro: boolean;
  /** Whether the Hub calls it an OAuth token, whatever its prefix. */
  readonly isOAuth: boolean;
  readonly orgs: readonly OrgMembership[];
  /** The classic role or `fineGrained`; null for tokens without an access-token record (OAuth, publishers). */
  readonly role: string | null;
  readonly tokenName: string | null;
  readonly createdAt: string | null;
  readonly expiresAt: string | null;
  readonly fineGrained: FineGrained | null;
}

export interface OrgMembership {
  readonly id: string | null;
  readonly name: string;
  /** `admin`, `write`, `contributor`, `read`, `no_access`, or a name of the organization's own making. */
  readonly role: string | null;
  /** Why the organization blocks this token: `mfa`, `token-policy`, `token-revoked`, `sso`, `ip`. */
  readonly restrictions: readonly string[];
  /** Those that the account is in. */
  readonly resourceGroups: readonly ResourceGroup[];
}

/** A group of an organization's repos, which only the group's members and the organization's admins see. */
export interface ResourceGroup {
  readonly name: string;
  /** The account's role in the group, one of those in an organization. */
  readonly role: string | null;
}

export interface FineGrained {
  readonly canReadGatedRepos: boolean;
  /** Permissions that are given for no entity in particular. */
  readonly global: readonly string[];
  readonly scoped: readonly ScopedEntry[];
}

/** What a fine-grained token may do on one entity. Permission strings are open-ended. */
export interface ScopedEntry {
  readonly entityType: string;
  readonly entityId: string | null;
  readonly entityName: string | null;
  readonly permissions: readonly string[];
}

/** What `auth.type` is for OAuth tokens: the first was seen, the second is in a client's types (protocol notes §2.1). */
const OAUTH_TYPES: readonly unknown[] = ['oauth', 'app_token_as_user'];

/** Far above what the Hub lets anybody be called, in characters. */
const LONGEST_TEXT = 300;

export interface WhoamiObservation {
  readonly response: HubResponse;
  /** Null unless the answer was a proper identity. */
  readonly identity: Identity | null;
}

/** Asks the Hub who the token is. Two attempts at the most: the Hub limits this route strictly (protocol notes §5). */
export async function askWhoami(client: HubClient, token: Secret, attempts = 2): Promise<WhoamiObservation> {
  const response = await client.ask({
    method: 'GET',
    path: '/api/whoami-v2',
    token,
    attempts,
    sparing: true,
  });
  const { outcome } = response;
  const isGood = outcome.kind === 'answer' && outcome.status === 200;
  return { response, identity: isGood ? parseIdentity(outcome.json) : null };
}

/**
 * Reads a whoami body leniently: the schema changes often, so only a name is required, unknown fields are
 * ignored and fields of the wrong type count as absent.
 */
export function parseIdentity(json: unknown): Identity | null {
  const body = fieldsOf(json);
  const name = text(body.name);
  if (name === null) return null;
  const auth = fieldsOf(body.auth);
  const accessToken = fieldsOf(auth.accessToken);
  return {
    type: text(body.type) ?? 'user',
    id: text(body.id),
    name,
    isPro: body.isPro === true,
    isOAuth: OAUTH_TYPES.includes(auth.type),
    orgs: listOf(body.orgs)
      .map(parseOrg)
      .filter((org) => org !== null),
    role: text(accessToken.role),
    tokenName: text(accessToken.displayName),
    createdAt: text(accessToken.createdAt),
    expiresAt: text(auth.expiresAt),
    fineGrained: parseFineGrained(accessToken.fineGrained),
  };
}

function parseOrg(json: unknown): OrgMembership | null {
  const org = fieldsOf(json);
  const name = text(org.name);
  if (name === null) return null;
  return {
    id: text(org.id),
    name,
    role: text(org.roleInOrg),
    restrictions: texts(org.securityRestrictions),
    resourceGroups: listOf(org.resourceGroups).flatMap((item) => {
      const group = fieldsOf(item);
      const groupName = text(group.name);
      return groupName === null ? [] : [{ name: groupName, role: text(group.role) }];
    }),
  };
}

function parseFineGrained(json: unknown): FineGrained | null {
  if (!isObject(json)) return null;
  return {
    canReadGatedRepos: json.canReadGatedRepos === true,
    global: texts(json.global),
    scoped: listOf(json.scoped).map((item) => {
      const entry = fieldsOf(item);
      const entity = fieldsOf(entry.entity);
      return {
        entityType: text(entity.type) ?? '',
        entityId: text(entity._id),
        entityName: text(entity.name),
        permissions: texts(entry.permissions),
      };
    }),
  };
}

function text(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  return shorten(value, LONGEST_TEXT);
}

function texts(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}
