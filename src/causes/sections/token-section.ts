import type { Evidence } from '../../evidence/evidence.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { Identity } from '../../hub/whoami.js';

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
}

const DAY_MS = 86_400_000;

/** Null without a token. `exchangedUntil` is when an exchanged token expires (ISO 8601), if that is known. */
export function tokenSection(
  { runner: { tokenSources, now } }: Evidence,
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
  };
}

function ageInDays(createdAt: string | null, now: number): number | null {
  const days = Math.floor((now - Date.parse(createdAt ?? '')) / DAY_MS);
  return Number.isNaN(days) || days < 0 ? null : days;
}

function kindName(prefix: string, identity: Identity | null): TokenKindName {
  if (prefix === 'oauth' || prefix === 'trusted-publisher' || prefix === 'organization') return prefix;
  if (identity?.type === 'org') return 'organization';
  if (identity?.fineGrained || identity?.role === 'fineGrained') return 'fine-grained';
  return identity?.role === 'read' || identity?.role === 'write' ? identity.role : 'unknown';
}
