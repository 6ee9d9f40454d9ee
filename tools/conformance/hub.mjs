import { startHub } from '../emulator/hub.mjs';

/** @import { RunningHub } from '../emulator/hub.mjs' */

/**
 * Starts a Hub that its clients know as `localhost`. Its other origin, for large files, is at 127.0.0.1: some
 * clients compare host names only, and the real one has another name as well (protocol §3.5).
 *
 * @param {unknown} world
 * @returns {Promise<RunningHub & { tokenless: (text: string) => string }>} `tokenless` puts a token's name in
 *   place of its value
 */
export async function startNamedHub(world) {
  const hub = await startHub(world);
  const { port } = new URL(hub.url);
  const url = `${new URL(hub.url).protocol}//localhost:${port}`;
  return {
    ...hub,
    url,
    host: `localhost:${port}`,
    hostname: 'localhost',
    expand: (value) => hub.expand(renamed(value, url)),
    tokenless: (text) =>
      Object.entries(hub.tokens).reduce(
        (safe, [name, value]) => safe.replaceAll(value, `@token:${name}`),
        text,
      ),
  };
}

/**
 * @template T
 * @param {T} value
 * @param {string} url
 * @returns {T}
 */
function renamed(value, url) {
  const { host, hostname } = new URL(url);
  /** @type {Record<string, string>} */
  const places = { '@hub': url, '@hub-host': host, '@hub-hostname': hostname };
  const text = JSON.stringify(value).replace(
    /@hub(?:-host(?:name)?)?(?![A-Za-z0-9_])/g,
    (place) => places[place] ?? place,
  );
  return JSON.parse(text);
}

/**
 * What the Hub holds against its clients, without that they call it `localhost`.
 * @param {RunningHub} hub
 */
export const violationsOf = (hub) =>
  hub.violations.filter((text) => !text.endsWith(`Authorization header to ${hub.host}, not the Hub`));
