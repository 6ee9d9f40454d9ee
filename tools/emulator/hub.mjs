import { isIP, isIPv4 } from 'node:net';
import { Credentials } from './hub/access/caller.mjs';
import { LfsObjects } from './hub/git/lfs-objects.mjs';
import { GitServer } from './hub/git/server.mjs';
import { certify } from './hub/network/certificate.mjs';
import { Faults, isUnreachable } from './hub/network/faults.mjs';
import { LOOPBACK, Origin } from './hub/network/origin.mjs';
import { startTunnel } from './hub/network/tunnel.mjs';
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
 * @property {string | null} proxyUrl what leads clients here from the names that `names` gives; null without them
 * @property {string[]} tunnels live: `host:port` of each connection that the proxy was asked for
 * @property {string | null} caPem the authority to trust, where the world says that the runner trusts it
 * @property {() => Promise<void>} close cuts every connection at once
 */

/**
 * @typedef {object} Names
 * @property {[string, ...string[]]} hub all that lead to it; its own first
 * @property {string} cdn
 */

/** Those of the real Hub. @type {Names} */
export const REAL_NAMES = { hub: ['huggingface.co', 'hf.co'], cdn: 'cas-bridge.xethub.hf.co' };

/**
 * @typedef {object} HubOptions
 * @property {number} [clockOffsetSeconds] by how much the runner's clock is ahead of the Hub's
 * @property {number} [port] to listen on, else any that is free
 * @property {string} [address] to listen on, of this machine; 127.0.0.1 unless given
 * @property {string} [hostname] by which clients call it, where something leads them from there to the address
 * @property {Names} [names] by which alone clients know it, on the port that belongs to the scheme, instead of `hostname`
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
  const { names = null, address = LOOPBACK, hostname = names?.hub[0] ?? address } = options;
  const { idTokens = null, exchangedLifeSeconds = 3600 } = options;
  // Read once as it stands: mistakes show before anything listens, and the tokens can be drawn.
  const draft = readWorld(world);
  const startedAt = Date.now();
  const tokens = Object.fromEntries(
    [...draft.tokens].map(([name, token]) => [name, tokenValue(token, startedAt)]),
  );
  const secure = draft.listening.startsWith('https');
  if (names !== null && !secure) throw new Error('A Hub that is called by names of its own listens over TLS');
  const called = [
    'localhost',
    LOOPBACK,
    address,
    hostname,
    ...(names?.hub ?? []),
    ...(names ? [names.cdn] : []),
  ];
  const fitting = () =>
    certify(
      called.filter((name) => !isIP(name)),
      called.filter((name) => isIPv4(name)),
    );
  const certificate = secure ? (options.certificate ?? fitting()) : null;

  const atOwnPort = names !== null;
  const main = await Origin.open(port, certificate, { address, hostname, atOwnPort });
  const cdn = await Origin.open(0, certificate, { address, hostname: names?.cdn ?? hostname, atOwnPort });
  const tunnel = names === null ? null : await startTunnel(routes(names, address, main, cdn));
  const { url, host } = main;
  const cdnUrl = cdn.url;
  try {
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
      proxyUrl: tunnel?.url ?? null,
      tunnels: tunnel?.asked ?? [],
      caPem: read.listening === 'https-trusted' && certificate ? certificate.ca : null,
      close: async () => {
        await Promise.all([tunnel?.close(), main.close(), cdn.close(), git.close()]);
      },
    };
  } catch (error) {
    await Promise.all([tunnel?.close(), main.close(), cdn.close()]);
    throw error;
  }
}

/**
 * @param {Names} names
 * @param {string} address
 * @param {Origin} main
 * @param {Origin} cdn
 */
function routes(names, address, main, cdn) {
  return new Map([
    ...names.hub.map((name) => /** @type {const} */ ([`${name}:443`, { address, port: main.port }])),
    [`${names.cdn}:443`, { address, port: cdn.port }],
  ]);
}
