import { credentialHosts } from '../endpoint.js';
import type { ScrubTarget } from '../inputs.js';
import type { NetrcEntry } from '../netrc/grammar.js';
import type { GitCredential } from '../observe/git.js';
import { entriesFor, type NetrcFile } from '../observe/netrc.js';
import type { Observations } from '../observe/observations.js';
import type { SavedToken } from '../observe/saved-tokens.js';
import { Secret } from '../secret.js';
import { standingOf } from './standing.js';

/** A netrc file that some client reads and that would speak in place of the token. */
export interface NetrcStale {
  file: NetrcFile;
  /** Entries for the Hub's hosts that hold something else than the token. */
  entries: NetrcEntry[];
  /** Entries for every other host; they answer for the Hub where it has no entry of its own. */
  defaults: NetrcEntry[];
}

/** A file of git's `store` helper with the credentials in it that would speak in place of the token. */
export interface GitStoreStale {
  path: string;
  credentials: GitCredential[];
}

/** What is to be removed from the runner: only what was asked for, and only while the token itself may be good. */
export interface StaleCredentials {
  netrc: NetrcStale[];
  gitStores: GitStoreStale[];
  savedToken: SavedToken | null;
}

/** Decides what to scrub. Without a token to compare with, nothing is stale. */
export function staleCredentials(observations: Observations): StaleCredentials {
  const { scrub } = observations.inputs;
  const standing = standingOf(observations);
  const isComparable = standing.is === 'good' || standing.is === 'unknown' || standing.is === 'not-received';
  const isAsked = (target: ScrubTarget) => isComparable && scrub.has(target);
  return {
    netrc: isAsked('netrc') ? staleNetrc(observations).filter(({ entries }) => entries.length > 0) : [],
    gitStores: isAsked('git') ? staleGitStores(observations) : [],
    savedToken: isAsked('saved-token') ? staleSavedToken(observations) : null,
  };
}

/** Netrc files by what they would send for the Hub's hosts instead of the token. */
export function staleNetrc(observations: Observations): NetrcStale[] {
  const token = observations.token.chosen?.shape.cleaned;
  if (token === undefined) return [];
  const { endpoint } = observations.inputs;
  const { hostnames } = credentialHosts(endpoint);
  const hostname = endpoint.hostname.toLowerCase();
  return observations.netrc
    .filter((file) => isRead(file, observations))
    .map((file) => {
      const { matching, defaults } = entriesFor(file, hostnames);
      return {
        file,
        entries: matching.filter(({ password }) => password === null || !new Secret(password).equals(token)),
        defaults: matching.some(({ host }) => host?.toLowerCase() === hostname) ? [] : defaults,
      };
    });
}

/** `_netrc` is read on Windows, and elsewhere by `requests` when there is no `.netrc`. */
function isRead(file: NetrcFile, { netrc, platform }: Observations): boolean {
  if (file.kind !== 'underscore-netrc' || platform === 'win32') return true;
  return !netrc.some(({ kind }) => kind === 'dot-netrc');
}

/** Credentials in git's own places that differ from the token; in a URL any credential is one too many. */
export function staleGit(observations: Observations): GitCredential[] {
  const token = observations.token.chosen?.shape.cleaned;
  if (token === undefined) return [];
  return observations.git.credentials.filter(
    ({ kind, secret }) => kind === 'url' || kind === 'rewrite' || !secret.equals(token),
  );
}

/** Of git's own places only the credential files can be changed without a risk to other hosts. */
function staleGitStores(observations: Observations): GitStoreStale[] {
  const stores = new Map<string, GitCredential[]>();
  for (const credential of staleGit(observations)) {
    if (credential.kind !== 'store') continue;
    stores.set(credential.where, [...(stores.get(credential.where) ?? []), credential]);
  }
  return [...stores].map(([path, credentials]) => ({ path, credentials }));
}

/** The saved login where it is another than the token. The only token of a job is never taken away. */
function staleSavedToken({ token: { chosen, saved } }: Observations): SavedToken | null {
  if (chosen === null || chosen.source === 'saved-file' || saved === null || saved.value === null)
    return null;
  return saved.value.equals(chosen.shape.cleaned) ? null : saved;
}
