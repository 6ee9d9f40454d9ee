import { findLeaks } from '../leaks.mjs';

/** @import { IncomingHttpHeaders } from 'node:http' */

/**
 * Where a request carries a token beside the one place for it, the header `Authorization`: in the URL, which ends up
 * in the logs of everybody between, in another header, or in the body.
 *
 * @param {{url?: string | undefined, headers: IncomingHttpHeaders}} request
 * @param {Buffer} body
 * @param {Record<string, string>} tokens values by name
 * @returns {string[]} `token ci in the URL`, without the value
 */
export function misplacedTokens({ url = '', headers }, body, tokens) {
  // A proxy's own credential is for the proxy; what a client sends there never arrives here.
  const { authorization: _, ...others } = headers;
  const places = {
    'the URL': url,
    ...Object.fromEntries(
      Object.entries(others).map(([name, value]) => [`the header ${name}`, [value].flat().join('\n')]),
    ),
    // The exchange of a token is asked for with one in the body.
    ...(url.startsWith('/oauth/token') ? {} : { 'the body': body }),
  };
  return findLeaks(places, tokens).map(({ channel, secret }) => `token ${secret} in ${channel}`);
}
