/**
 * In: the evidence, and which credentials override the token.
 * Out: what a scrub is to remove.
 * Knows: which removal harms nobody else. It changes nothing.
 */

import { GIT_CLIENTS } from '../../clients/git-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import type { Assessment } from '../../evidence/assessment.js';
import type { Evidence } from '../../evidence/evidence.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { credentialHosts } from '../../model/endpoint.js';
import type { ScrubTarget } from '../../model/scrub-targets.js';
import { Secret } from '../../model/secret.js';
import { entriesFor } from '../../netrc/entries.js';
import type { NetrcEntry } from '../../netrc/grammar.js';
import type { GitCredential } from '../../runner/git/git-facts.js';
import type { NetrcFile } from '../../runner/netrc-files.js';
import type { SavedToken } from '../../runner/tokens/saved-tokens.js';

/** A netrc file out of which some client takes something else than the token. */
export interface NetrcStale {
  file: NetrcFile;
  /** Entries for the Hub's hosts that hold something else than the token. */
  entries: NetrcEntry[];
  /** Entries for every other host; they answer for the Hub where it has no entry of its own. */
  defaults: NetrcEntry[];
}

/** A file of git's `store` helper with the credentials in it that would be sent instead of the token. */
export interface GitStoreStale {
  path: string;
  credentials: GitCredential[];
}

/** A credential helper of git that has another login for these hosts. */
export interface GitHelperStale {
  name: string;
  hosts: string[];
  checked: Secret;
}

/** What is to be removed from the runner: only what was asked for, and only while the token itself may be good. */
export interface StaleCredentials {
  netrc: NetrcStale[];
  gitStores: GitStoreStale[];
  gitHelpers: GitHelperStale[];
  savedToken: SavedToken | null;
}

/** Whether there is nothing to remove. */
export function isNothing({ netrc, gitStores, gitHelpers, savedToken }: StaleCredentials): boolean {
  return netrc.length + gitStores.length + gitHelpers.length === 0 && savedToken === null;
}

/** Decides what to scrub. Without a token to compare with, nothing is stale. */
export function staleCredentials(evidence: Evidence, assessment: Assessment): StaleCredentials {
  return staleIn(evidence, assessment, evidence.inputs.scrub);
}

/** What would be scrubbed if these targets were asked for. */
export function staleIn(
  evidence: Evidence,
  { tokenStatus, overrides }: Assessment,
  targets: ReadonlySet<ScrubTarget>,
): StaleCredentials {
  const { usable } = EFFECTS[tokenStatus.is];
  const isAsked = (target: ScrubTarget) => usable && targets.has(target);
  return {
    netrc: isAsked('netrc')
      ? staleNetrc(evidence, overrides).filter(({ entries }) => entries.length > 0)
      : [],
    gitStores: isAsked('git') ? staleGitStores(evidence, overrides) : [],
    gitHelpers: isAsked('git') ? staleGitHelpers(evidence, overrides) : [],
    savedToken: isAsked('saved-token') ? staleSavedToken(evidence) : null,
  };
}

/**
 * Netrc files by what they would send for the Hub's hosts instead of the token. If an entry is used by
 * somebody, every differing one of the file counts: readers disagree about which of two is meant.
 */
export function staleNetrc(evidence: Evidence, overrides: readonly CredentialOverride[]): NetrcStale[] {
  const token = evidence.runner.tokenSources.checked?.format.cleaned;
  if (token === undefined) return [];
  const { hostnames } = credentialHosts(evidence.inputs.endpoint);
  return evidence.runner.netrc.flatMap((file) => {
    const used = overrides.flatMap(({ source, does }) =>
      source.kind === 'netrc' && source.path === file.path && does === 'sends' ? [source] : [],
    );
    if (used.length === 0) return [];
    const { matching, defaults } = entriesFor(file, hostnames);
    const isOwn = used.some(({ byDefault }) => !byDefault);
    return [
      {
        file,
        entries: isOwn
          ? matching.filter(({ password }) => password === null || !new Secret(password).equals(token))
          : [],
        defaults: used.some(({ byDefault }) => byDefault) ? defaults : [],
      },
    ];
  });
}

/**
 * Of git's own places only the credential files and what helpers keep can be changed without a risk to other
 * hosts. Where git would say something else to a host, every differing login for it goes: behind the one that
 * is used now there may be another.
 */
function staleInHelpers(
  { runner: { git, tokenSources } }: Evidence,
  overrides: readonly CredentialOverride[],
  kind: 'store' | 'helper',
): GitCredential[] {
  const checked = tokenSources.checked?.format.cleaned;
  const hosts = new Set(
    overrides.flatMap(({ client, host }) => (GIT_CLIENTS.includes(client) ? [host.host] : [])),
  );
  return git.credentials.filter(
    (credential) =>
      credential.kind === kind && hosts.has(credential.host) && checked?.equals(credential.secret) === false,
  );
}

function staleGitStores(evidence: Evidence, overrides: readonly CredentialOverride[]): GitStoreStale[] {
  const stores = new Map<string, GitCredential[]>();
  for (const credential of staleInHelpers(evidence, overrides, 'store')) {
    stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
  }
  return [...stores].map(([path, credentials]) => ({ path, credentials }));
}

function staleGitHelpers(evidence: Evidence, overrides: readonly CredentialOverride[]): GitHelperStale[] {
  const checked = evidence.runner.tokenSources.checked?.format.cleaned;
  const helpers = new Map<string, Set<string>>();
  for (const { where, host } of staleInHelpers(evidence, overrides, 'helper')) {
    helpers.set(where, (helpers.get(where) ?? new Set()).add(host));
  }
  return checked === undefined
    ? []
    : [...helpers].map(([name, hosts]) => ({ name, hosts: [...hosts], checked }));
}

/**
 * Whether clients send the saved login to another Hub than the one that is checked. It is kept for no host: they send it
 * where `HF_ENDPOINT` says, and where nothing says it, the checked one is taken for the job's.
 */
export function isSavedTokenForOther({ inputs, runner: { environment } }: Evidence): boolean {
  const { endpoint } = environment;
  if (endpoint === null) return false;
  return !URL.canParse(endpoint) || new URL(endpoint).origin !== inputs.endpoint.origin;
}

/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken(evidence: Evidence): SavedToken | null {
  const { checked, saved } = evidence.runner.tokenSources;
  if (isSavedTokenForOther(evidence)) return null;
  if (checked === null || checked.source === 'saved-file' || saved === null || saved.value === null)
    return null;
  return saved.value.equals(checked.format.cleaned) ? null : saved;
}
