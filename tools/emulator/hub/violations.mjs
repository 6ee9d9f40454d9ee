import { gitPath, segmentsOf } from './protocol/paths.mjs';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The last of these, by which git-lfs asks for the locks of others, is no route of the Hub. */
const HARMLESS_GIT = new Set(['git-upload-pack', 'info/lfs/objects/batch', 'info/lfs/locks/verify']);

/**
 * Why a request must not be sent by something that only checks; null when it may be. Everything that is not a
 * read counts, but for those of protocol §11, as well as the reads that mint a credential. Any endpoint may have its
 * routes behind a path (protocol §3.10).
 * @param {string} method
 * @param {string} path
 * @returns {string | null}
 */
export function violationOf(method, path) {
  const segments = segmentsOf(path);
  if (segments.includes('ask-access')) return `${method} ${path} files an access request`;
  if (segments.includes('api') && segments.some((part) => /^xet-(read|write)-token$/.test(part))) {
    return `${method} ${path} mints a storage credential`;
  }
  if (SAFE_METHODS.has(method)) return null;
  if (method === 'POST' && isHarmlessPost(path, segments)) return null;
  return `${method} ${path} changes state`;
}

/**
 * @param {string} path
 * @param {string[]} segments
 */
function isHarmlessPost(path, segments) {
  return (
    path === '/oauth/token' ||
    path === '/api/validate-yaml' ||
    (segments.includes('api') && segments.some((part) => part === 'preupload' || part === 'paths-info')) ||
    HARMLESS_GIT.has(gitPath(path)?.action.join('/') ?? '')
  );
}
