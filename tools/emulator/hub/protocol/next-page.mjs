/**
 * The `Link` to the rest of a list. What a cursor holds is the Hub's own affair.
 * @param {string} url without the query
 * @param {URLSearchParams} query
 * @param {number} to
 */
export function nextPage(url, query, to) {
  const rest = new URLSearchParams(query);
  rest.set('cursor', String(to));
  return `<${url}?${rest}>; rel="next"`;
}
