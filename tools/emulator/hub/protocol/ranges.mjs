import { text } from './answers.mjs';

/** @import { Answer } from './answers.mjs' */

/**
 * The part of a whole answer that a `Range` header asks for; clients learn a file's size by asking for its first
 * byte. Several ranges at once, and what is no range of bytes, are answered with the whole, as HTTP allows.
 * @param {Answer} whole a 200
 * @param {string | undefined} range
 * @returns {Answer}
 */
export function ranged(whole, range) {
  const headers = { ...whole.headers, 'accept-ranges': 'bytes' };
  const body = Buffer.from(whole.body);
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return { ...whole, headers };
  const start = first === '' ? Math.max(0, body.length - Number(last)) : Number(first);
  const end = first === '' || last === '' ? body.length - 1 : Math.min(Number(last), body.length - 1);
  if (start > end) {
    return text(416, 'Range Not Satisfiable', { 'content-range': `bytes */${body.length}` });
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${body.length}` },
    body: body.subarray(start, end + 1),
  };
}
