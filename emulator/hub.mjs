import { Credentials } from './hub/caller.mjs';
import { certify } from './hub/certificate.mjs';
import { Faults, isUnreachable } from './hub/faults.mjs';
import { placeholders } from './hub/placeholders.mjs';
import { RateLimits } from './hub/rate-limits.mjs';
import { Recording } from './hub/recording.mjs';
import { bind, cdnListener, hubListener, LOOPBACK, serve, shut } from './hub/server.mjs';
import { tokenValue } from './hub/tokens.mjs';
import { readWorld } from './hub/world.mjs';

/**
 * @import { Server } from 'node:http'
 * @import { RecordedRequest } from './hub/recording.mjs'
 */

/**
 * @typedef {object} RunningHub
 * @property {string} url without a trailing slash
 * @property {string} host with its port
 * @property {string} hostname
 * @property {Record<string, string>} tokens the value of each token, by its name in the world
 * @property {<T>(value: T) => T} expand replaces the placeholders in every string inside a value
 * @property {RecordedRequest[]} requests live, in the order of arrival, without a token value
 * @property {string[]} violations live: requests that nothing that only checks may send
 * @property {string | null} caPem the authority to trust, where the world says that the runner trusts it
 * @property {() => Promise<void>} close cuts every connection at once
 */

/**
 * Starts a Hub on loopback that plays a world: the `hub` object of a scenario, placeholders and all.
 * @param {unknown} world
 * @param {{ clockOffsetSeconds?: number, port?: number }} [options] by how much the runner's clock is ahead of
 *   the Hub's; the port to listen on, else any that is free
 * @returns {Promise<RunningHub>}
 */
export async function startHub(world, options = {}) {
  const { clockOffsetSeconds = 0, port = 0 } = options;
  // Read once as it stands: mistakes show before anything listens, and the tokens can be drawn.
  const draft = readWorld(world);
  const tokens = Object.fromEntries([...draft.tokens].map(([name, token]) => [name, tokenValue(token)]));
  const secure = draft.listening.startsWith('https');
  const certificate = secure ? certify(['localhost'], [LOOPBACK]) : null;

  const main = await bind(port, certificate);
  const host = `${LOOPBACK}:${main.port}`;
  const url = `${secure ? 'https' : 'http'}://${host}`;
  /** @type {Server[]} */
  const servers = [main.server];
  try {
    const expand = placeholders(tokens, { url, host, hostname: LOOPBACK }, Date.now());
    const read = readWorld(expand(world));
    const byValue = new Map([...read.tokens].map(([name, token]) => [tokens[name] ?? '', token]));
    const credentials = new Credentials(byValue, read.switches.basicOnApi);
    const recording = new Recording(credentials, tokens);
    const service = {
      world: read,
      credentials,
      recording,
      rateLimits: new RateLimits(read),
      faults: new Faults(read.faults),
      clockOffsetSeconds,
    };
    if (read.listening === 'none' || isUnreachable(read.faults)) {
      await Promise.all(servers.splice(0).map(shut));
    } else {
      const cdn = await bind(0, certificate);
      servers.push(cdn.server);
      const cdnUrl = `${secure ? 'https' : 'http'}://${LOOPBACK}:${cdn.port}`;
      serve(cdn.server, cdnListener(service));
      serve(main.server, hubListener({ ...service, cdnUrl, host }));
    }
    return {
      url,
      host,
      hostname: LOOPBACK,
      tokens,
      expand,
      requests: recording.requests,
      violations: recording.violations,
      caPem: read.listening === 'https-trusted' && certificate ? certificate.ca : null,
      close: async () => {
        await Promise.all(servers.splice(0).map(shut));
      },
    };
  } catch (error) {
    await Promise.all(servers.map(shut));
    throw error;
  }
}
