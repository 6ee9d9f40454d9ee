import { fieldsOf, listOf } from '../model/fields.js';
import { encodedPath, type NamedFile } from '../model/named-file.js';
import { apiPath, pagePath, type RepoRef, revisionOf } from '../model/repo.js';
import type { HubRequest } from './client.js';
import type { HubResponse } from './response.js';

/**
 * What can be asked about a file that a listed repo is to have, with its path: whether it would be served (`file`);
 * whether there is a folder of that path (`folder`); and which files everybody sees in its folder (`beside`).
 */
export type FileProbe = `${Question} ${string}`;
type Question = 'file' | 'folder' | 'beside';

/** Where the Hub redirects to for a small file that is there and may be read (protocol notes §3.2). */
const CACHE = '/api/resolve-cache/';

export function fileProbe(question: Question, { path }: NamedFile): FileProbe {
  return `${question} ${path}`;
}

export function isFileProbe(probe: string): probe is FileProbe {
  return /^(?:file|folder|beside) /.test(probe);
}

/** The path in quotation marks, as it is told. */
export function fileNamed(probe: FileProbe): string {
  return `"${pathOf(probe)}"`;
}

function pathOf(probe: FileProbe): string {
  return probe.slice(probe.indexOf(' ') + 1);
}

export function fileRequest(ref: RepoRef, probe: FileProbe, token: HubRequest['token']): HubRequest {
  const path = pathOf(probe);
  if (probe.startsWith('file ')) return { method: 'HEAD', path: filePath(ref, path), token, endsAt: CACHE };
  if (probe.startsWith('folder ')) return { method: 'GET', path: treePath(ref, path), token };
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  // Without the token, so that no answer holds what readers of a public log could not see themselves. The answer makes
  // an advice clearer, and decides nothing.
  return { method: 'GET', path: treePath(ref, folder), token: null, attempts: 1 };
}

/** The path from which a file is served. */
export function filePath(ref: RepoRef, path: string): string {
  return `${pagePath(ref)}/resolve${revisionPart(ref)}/${encodedPath(path)}`;
}

function treePath(ref: RepoRef, folder: string): string {
  return `${apiPath(ref)}/tree${revisionPart(ref)}${folder === '' ? '' : `/${encodedPath(folder)}`}`;
}

/** Buckets have no revisions. */
function revisionPart(ref: RepoRef): string {
  return ref.type === 'bucket' ? '' : `/${encodeURIComponent(revisionOf(ref))}`;
}

/** The paths of the files in the answer to `beside`; none if it is no listing. */
export function readListing(response: HubResponse | undefined): string[] {
  const outcome = response?.outcome;
  if (outcome?.kind !== 'answer' || outcome.status !== 200) return [];
  return listOf(outcome.json).flatMap((item) => {
    const { type, path } = fieldsOf(item);
    return type === 'file' && typeof path === 'string' ? [path] : [];
  });
}
