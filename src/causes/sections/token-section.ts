import type { Evidence } from '../../evidence/evidence.js';
import { sameName } from '../../evidence/rights.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { Identity, ResourceGroup } from '../../hub/whoami.js';
import type { RepoRequest } from '../../model/inputs.js';
import { namespaceOf } from '../../model/repo.js';

export type TokenKindName =
  | 'read'
  | 'write'
  | 'fine-grained'
  | 'oauth'
  | 'trusted-publisher'
  | 'organization'
  | 'unknown';

/** The checked token: where it comes from, and what the Hub says of it. */
export interface TokenSection {
  source: string;
  /** What the Hub makes of it, or why it was not sent there. */
  status: TokenStatus['is'];
  /** The file that the token is saved in; null where it came another way. */
  savedIn: string | null;
  kind: TokenKindName;
  user: string | null;
  name: string | null;
  createdAt: string | null;
  /** Whole days since then, by the runner's clock. */
  ageDays: number | null;
  expiresAt: string | null;
  /** Whether a fine-grained token may read public gated repos; null for all others. */
  readsGatedRepos: boolean | null;
  /** The account's organizations, but only those that own a listed repo: the others are nobody else's business. */
  organizations: OrganizationRights[];
}

/** What the account is in an organization. */
export interface OrganizationRights {
  name: string;
  role: string | null;
  resourceGroups: readonly ResourceGroup[];
}

const DAY_MS = 86_400_000;

/** Null without a token. `exchangedUntil` is when an exchanged token expires (ISO 8601), if that is known. */
export function tokenSection(
  { inputs, runner: { tokenSources, now } }: Evidence,
  tokenStatus: TokenStatus,
  exchangedUntil: string | null,
): TokenSection | null {
  const { checked, saved } = tokenSources;
  if (checked === null) return null;
  const identity = tokenStatus.is === 'good' ? tokenStatus.identity : null;
  return {
    source: checked.source,
    status: tokenStatus.is,
    savedIn: checked.source === 'saved-file' ? (saved?.path ?? null) : null,
    kind: kindName(checked.format.kind, identity),
    user: identity?.name ?? null,
    name: identity?.tokenName ?? null,
    createdAt: identity?.createdAt ?? null,
    ageDays: ageInDays(identity?.createdAt ?? null, now),
    expiresAt: exchangedUntil ?? identity?.expiresAt ?? null,
    readsGatedRepos: identity?.fineGrained?.canReadGatedRepos ?? null,
    organizations: listedOrganizations(inputs.repos, identity),
  };
}

function listedOrganizations(
  listed: readonly RepoRequest[],
  identity: Identity | null,
): OrganizationRights[] {
  const owners = listed.flatMap(({ ref }) => namespaceOf(ref) ?? []);
  return (identity?.orgs ?? [])
    .filter(({ name }) => owners.some((owner) => sameName(owner, name)))
    .map(({ name, role, resourceGroups }) => ({ name, role, resourceGroups }));
}

function ageInDays(createdAt: string | null, now: number): number | null {
  const days = Math.floor((now - Date.parse(createdAt ?? '')) / DAY_MS);
  return Number.isNaN(days) || days < 0 ? null : days;
}

function kindName(prefix: string, identity: Identity | null): TokenKindName {
  if (prefix === 'oauth' || prefix === 'trusted-publisher' || prefix === 'organization') return prefix;
  if (identity?.isOAuth) return 'oauth';
  if (identity?.type === 'org') return 'organization';
  if (identity?.fineGrained || identity?.role === 'fineGrained') return 'fine-grained';
  return identity?.role === 'read' || identity?.role === 'write' ? identity.role : 'unknown';
}
