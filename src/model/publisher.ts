import { formatRepo, parseRepo, type RepoRef } from './repo.js';

/** What a Trusted Publisher's token is asked for (protocol notes §7). */
export interface Resource {
  /** As it is sent. */
  readonly text: string;
  /**
   * A repo, which its token may write, and no other; or a user, whose token reads the public gated repos that this
   * user may read. Null where the text is neither.
   */
  readonly of:
    | { readonly is: 'repo'; readonly ref: RepoRef }
    | { readonly is: 'user'; readonly name: string }
    | null;
}

/** The fields of the Hub's form for a publisher, and the job's environment, as far as the user says what they hold. */
export const PUBLISHER_FIELDS = ['repository', 'branch', 'workflow', 'environment'] as const;
export type PublisherField = (typeof PUBLISHER_FIELDS)[number];
export type Publisher = Readonly<Partial<Record<PublisherField, string>>>;

const USER_NAME = /^\w(?:[\w.-]*\w)?$/;

/** Reads `namespace/name`, the same behind a type as in `datasets/`, or the name of a user. */
export function parseResource(text: string): Resource {
  if (USER_NAME.test(text)) return { text, of: { is: 'user', name: text } };
  const parsed = parseRepo(text);
  const isRepo = parsed.ok && parsed.ref.revision === null && parsed.ref.id.includes('/');
  return { text, of: isRepo ? { is: 'repo', ref: parsed.ref } : null };
}

/** The same, written as the Hub takes it: people also paste addresses. */
export function asSent(resource: Resource): Resource {
  return resource.of?.is === 'repo' ? { ...resource, text: formatRepo(resource.of.ref) } : resource;
}

/** Whether what the job exchanges is decided by an input, by the variable of the Python client, or only looked at. */
export interface PublisherRequest {
  /** Null where only the claims are to be shown. */
  readonly resource: Resource | null;
  readonly askedBy: 'oidc-resource' | 'HF_OIDC_RESOURCE' | 'oidc-dry-run';
  /** Whether the claims are shown and nothing is exchanged. */
  readonly isDryRun: boolean;
}

/**
 * Which Trusted Publisher the check uses; null if it uses a stored token. The variable counts only where no
 * stored token is there to be checked, nor was to be: that it would overrule one is told otherwise, and an empty secret
 * never becomes an exchange.
 */
export function publisherRequest(
  inputs: { oidcResource: Resource | null; oidcDryRun: boolean },
  variable: string | null,
  /** Whether there is a stored token, or an input or a variable that was to hold one. */
  isTokenGiven: boolean,
): PublisherRequest | null {
  const { oidcResource, oidcDryRun: isDryRun } = inputs;
  if (oidcResource !== null) return { resource: oidcResource, askedBy: 'oidc-resource', isDryRun };
  const named = variable === null ? null : parseResource(variable);
  if (isDryRun) return { resource: named, askedBy: 'oidc-dry-run', isDryRun };
  if (named === null || isTokenGiven) return null;
  return { resource: named, askedBy: 'HF_OIDC_RESOURCE', isDryRun };
}
