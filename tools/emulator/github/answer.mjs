/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {unknown} body
 * @property {Record<string, string>} [headers]
 */

const DOCUMENTATION = 'https://docs.github.com/rest';

/**
 * A refusal as GitHub words it.
 * @param {number} status
 * @param {string} message
 * @returns {Answer}
 */
export const refused = (status, message) => ({
  status,
  body: { message, documentation_url: DOCUMENTATION, status: String(status) },
});

/**
 * The refusal of a value that is of the right form and still cannot be.
 * @param {string} resource
 * @param {string} field
 * @param {string} message
 * @returns {Answer}
 */
export const unprocessable = (resource, field, message) => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, code: 'custom', field, message }],
    documentation_url: DOCUMENTATION,
  },
});

export const NOT_FOUND = refused(404, 'Not Found');

/**
 * One page of a list, with the `Link` header that tells of the next one.
 * @template T
 * @param {T[]} items
 * @param {URL} url
 * @returns {{ page: T[], headers: Record<string, string> }}
 */
export function paged(items, url) {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const number = Number(url.searchParams.get('page') ?? 1);
  const page = items.slice((number - 1) * size, number * size);
  if (number * size >= items.length) return { page, headers: {} };
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return { page, headers: { link: `<${next}>; rel="next"` } };
}
