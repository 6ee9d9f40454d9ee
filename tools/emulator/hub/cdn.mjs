import { text } from './protocol/answers.mjs';
import { ranged } from './protocol/ranges.mjs';

/**
 * @import { Answer } from './protocol/answers.mjs'
 * @import { LfsObjects } from './git/lfs-objects.mjs'
 */

/**
 * @typedef {object} CdnRequest
 * @property {string} method
 * @property {string} path
 * @property {string | undefined} authorization
 * @property {string | undefined} range
 * @property {Buffer} body
 */

const DENIED = text(403, 'Access denied');

/**
 * A client that sends its token to the other origin has given it away, whatever the answer.
 * @param {Pick<CdnRequest, 'method' | 'path' | 'authorization'>} request
 * @returns {string | null} the violation
 */
export const leakToCdn = ({ method, path, authorization }) =>
  authorization === undefined ? null : `${method} ${path} brought an Authorization header to the CDN`;

/**
 * The other origin that large files come from and go to. Its URLs speak for themselves: a second credential is
 * answered as object stores do, with a 400.
 * @param {LfsObjects} lfs
 * @param {CdnRequest} request
 * @returns {{ answer: Answer, violation: string | null }}
 */
export function cdnAnswer(lfs, request) {
  const { method, path, range, body } = request;
  const leak = leakToCdn(request);
  if (leak) return { answer: text(400, 'Only one auth mechanism allowed'), violation: leak };
  const oid = path.replace(/^\/lfs\//, '');
  if (method === 'GET' || method === 'HEAD') return { answer: download(lfs, oid, range), violation: null };
  const answer = method === 'PUT' ? upload(lfs, oid, body) : DENIED;
  return { answer, violation: `${method} ${path} changes state at the CDN` };
}

/**
 * @param {LfsObjects} lfs
 * @param {string} oid
 * @param {string | undefined} range
 * @returns {Answer}
 */
function download(lfs, oid, range) {
  const body = lfs.content(oid);
  if (body === null) return text(404, 'Not found');
  const headers = { 'content-type': 'application/octet-stream', etag: `"${oid}"` };
  return ranged({ status: 200, headers, body }, range);
}

/**
 * @param {LfsObjects} lfs
 * @param {string} oid
 * @param {Buffer} body
 * @returns {Answer}
 */
function upload(lfs, oid, body) {
  switch (lfs.store(oid, body)) {
    case 'stored':
      return text(200, '');
    case 'not its content':
      return text(400, 'The content does not have the SHA-256 that the address names');
    case 'not allowed':
      return DENIED;
  }
}
