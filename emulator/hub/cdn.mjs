import { text } from './answers.mjs';
import { lfsId } from './ids.mjs';

/**
 * @import { Answer } from './answers.mjs'
 * @import { World } from './world.mjs'
 */

/**
 * The other origin that large files come from. Its URLs speak for themselves: a client that sends its token
 * there has given it away, and is told so as object stores do, with a 400.
 * @param {World} world
 * @param {{ method: string, path: string, authorization: string | undefined }} request
 * @returns {{ answer: Answer, violation: string | null }}
 */
export function cdnAnswer(world, { method, path, authorization }) {
  if (authorization !== undefined) {
    return {
      answer: text(400, 'Only one auth mechanism allowed'),
      violation: `${method} ${path} brought an Authorization header to the CDN`,
    };
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return { answer: text(403, 'Access denied'), violation: `${method} ${path} changes state at the CDN` };
  }
  const oid = path.replace(/^\/lfs\//, '');
  const content = world.repos.flatMap((repo) => [...repo.files.values()]).find((file) => lfsId(file) === oid);
  const answer = content === undefined ? text(404, 'Not found') : text(200, content, { etag: `"${oid}"` });
  return { answer, violation: null };
}
