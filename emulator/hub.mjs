import { isIP, isIPv4 } from 'node:net';
import { Credentials } from './hub/access/caller.mjs';
import { LfsObjects } from './hub/git/lfs-objects.mjs';
import { GitServer } from './hub/git/server.mjs';
import { certify } from './hub/network/certificate.mjs';
import { Faults, isUnreachable } from './hub/network/faults.mjs';
import { LOOPBACK, Origin } from './hub/network/origin.mjs';
import { RateLimits } from './hub/protocol/rate-limits.mjs';
import { Recording } from './hub/recording.mjs';
import { cdnListener, hubListener } from './hub/server.mjs';
import { issueToken } from './hub/tokens/issued-tokens.mjs';
import { oauthToken } from './hub/tokens/oauth.mjs';
import { tokenValue } from './hub/tokens/tokens.mjs';
import { placeholders } from './hub/world/placeholders.mjs';
import { readWorld } from './hub/world/world.mjs';

/**
 * @import { Certificate } from './hub/network/certificate.mjs'
 * @import { Exchange } from './hub/tokens/oauth.mjs'
 * @import { Issuer } from './hub/tokens/id-token.mjs'
 * @import { RecordedRequest, Watch } from './hub/recording.mjs'
 */

/**
 * @typedef {object} RunningHub
 * @property {string} url without a trailing slash
 * @property {string} host with its port
 * @property {string} hostname
 * @property {string} cdnUrl the other origin, that large files come from, without a trailing slash
 * @property {Record<string, string>} tokens live: the value of each token, by its name in the
 *   world; those that were handed out since are `exchanged-1` and so on
 * @property {<T>(value: T) => T} expand replaces the placeholders in every string inside a value
 * @property {RecordedRequest[]} requests live, in the order of arrival, without a token value
 * @property {string[]} violations live: requests that nothing that only checks may send
 * @property {Set<string>} switchesRead live: the switches on which an answer has depended so far
 * @property {string | null} caPem the authority to trust, where the world says that the runner trusts it
 * @property {() => Promise<void>} close cuts every connection at once
 */

/**
 * @typedef {object} HubOptions
 * @property {number} [clockOffsetSeconds] by how much the runner's clock is ahead of the Hub's
 * @property {number} [port] to listen on, else any that is free
 * @property {string} [address] to listen on, of this machine; 127.0.0.1 unless given
 * @property {string} [hostname] by which clients call it, where something leads them from there to the address
 * @property {Certificate} [certificate] to show over TLS instead of one that fits
 * @property {Watch | null} [watch] who is told of each request and violation as it happens
 * @property {Issuer | null} [idTokens] whose id tokens can be exchanged; without one, none can
 * @property {number} [exchangedLifeSeconds] how long an exchanged token is good for
 */

/**
 * Starts a Hub on loopback that plays a world: the `hub` object of a scenario, placeholders and all.
 * @param {unknown} world
 * @param {HubOptions} [options]
 * @returns {Promise<RunningHub>}
 */
export async function startHub(world, options = {}) {
  const { clockOffsetSeconds = 0, port = 0, watch = null } = options;
  const { address = LOOPBACK, hostname = address } = options;
  const { idTokens = null, exchangedLifeSeconds = 3600 } = options;
  // Read once as it stands: mistakes show before anything listens, and the tokens can be drawn.
  const draft = readWorld(world);
  const tokens = Object.fromEntries([...draft.tokens].map(([name, token]) => [name, tokenValue(token)]));
  const secure = draft.listening.startsWith('https');
  const called = ['localhost', LOOPBACK, address, hostname];
  const fitting = () =>
    certify(
      called.filter((name) => !isIP(name)),
      called.filter((name) => isIPv4(name)),
    );
  const certificate = secure ? (options.certificate ?? fitting()) : null;

  const main = await Origin.open(port, certificate, { address, hostname });
  const cdn = await Origin.open(0, certificate, { address, hostname });
  const { url, host } = main;
  const cdnUrl = cdn.url;
  try {
    const startedAt = Date.now();
    /** @type {RunningHub['expand']} */
    const expand = (value) => placeholders(tokens, { url, host, hostname, cdnUrl }, startedAt)(value);
    const read = readWorld(expand(world));
    const byValue = new Map([...read.tokens].map(([name, token]) => [tokens[name] ?? '', token]));
    const credentials = new Credentials(byValue, read.switches);
    const recording = new Recording(credentials, tokens, watch);
    /** @type {Exchange} */
    const exchange = {
      world: read,
      audience: url,
      issuer: idTokens,
      clock: () => Date.now() - clockOffsetSeconds * 1000,
      lifeSeconds: exchangedLifeSeconds,
      issue: (fields) => issueToken(tokens, credentials, fields, exchangedLifeSeconds),
    };
    const service = {
      world: read,
      credentials,
      recording,
      rateLimits: new RateLimits(read),
      faults: new Faults(read.faults),
      lfs: new LfsObjects(read),
      oauth: (/** @type {Buffer} */ body) => oauthToken(exchange, body),
      clockOffsetSeconds,
    };
    const git = new GitServer(read, recording);
    main.serve(hubListener({ ...service, git, url, cdnUrl, host }));
    cdn.serve(cdnListener(service));
    if (read.listening === 'none' || isUnreachable(read.faults, 'hub')) await main.close();
    if (read.listening === 'none' || isUnreachable(read.faults, 'cdn')) await cdn.close();
    return {
      url,
      host,
      hostname,
      cdnUrl,
      tokens,
      expand,
      requests: recording.requests,
      violations: recording.violations,
      switchesRead: read.switchesRead,
      caPem: read.listening === 'https-trusted' && certificate ? certificate.ca : null,
      close: async () => {
        await Promise.all([main.close(), cdn.close(), git.close()]);
      },
    };
  } catch (error) {
    await Promise.all([main.close(), cdn.close()]);
    throw error;
  }
}
