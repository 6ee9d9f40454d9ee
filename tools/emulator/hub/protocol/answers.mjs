import { AUTHENTICATE, PAGE_NOT_FOUND } from './messages.mjs';

/** @import { Denial } from '../access/access.mjs' */

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer }} Answer
 * @typedef {'api' | 'file' | 'page'} Family of routes: it decides how an error is written (protocol §3.2)
 */

/**
 * @param {number} status
 * @param {unknown} value
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
export const json = (status, value, headers = {}) => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

/**
 * @param {number} status
 * @param {string} body
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
export const text = (status, body, headers = {}) => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body,
});

/**
 * @param {number} status
 * @param {string} heading
 * @param {string} paragraph
 * @returns {Answer}
 */
export const page = (status, heading, paragraph) => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html><body><h1>${heading}</h1><p>${paragraph}</p></body></html>`,
});

/**
 * @param {number} status
 * @param {string} message
 */
const errorPage = (status, message) => page(status, String(status), message);

/**
 * An error in the form of its route: JSON on the API, plain text for files, a page elsewhere.
 * @param {Family} family
 * @param {Pick<Denial, 'status' | 'code' | 'message'>} denial
 * @returns {Answer}
 */
export function refusal(family, { status, code, message }) {
  const answer =
    family === 'api'
      ? json(status, { error: message })
      : family === 'file'
        ? text(status, message)
        : errorPage(status, message);
  answer.headers['x-error-message'] = message;
  if (code) answer.headers['x-error-code'] = code;
  if (status === 401) answer.headers['www-authenticate'] = AUTHENTICATE;
  return answer;
}

/**
 * The answer to a route that does not exist. It differs from a missing repository only by the text and by the
 * missing code.
 * @param {Family} family
 * @returns {Answer}
 */
export const unknownRoute = (family) =>
  family === 'api' ? json(404, { error: PAGE_NOT_FOUND }) : errorPage(404, PAGE_NOT_FOUND);
