import { randomBytes, randomUUID } from 'node:crypto';
import { Origin } from './hub/network/origin.mjs';
import { freeName } from './hub/world/names.mjs';
import { newSigner } from './id-tokens/signer.mjs';

/** @import { Issuer } from './hub/tokens/id-token.mjs' */

/**
 * The variables by which a job with `permissions: id-token: write` asks for id tokens.
 * @typedef {{ ACTIONS_ID_TOKEN_REQUEST_URL: string, ACTIONS_ID_TOKEN_REQUEST_TOKEN: string }} IdTokenAccess
 *
 * @typedef {object} IdTokenService
 * @property {string} url without a trailing slash
 * @property {string} issuer
 * @property {Issuer['keys']} keys
 * @property {Record<string, string>} secrets live: every request token and id token that was given out, by name
 * @property {(claims: Record<string, unknown>) => IdTokenAccess} grant lets a job ask for id tokens with these
 *   claims; what it says of `iss`, `aud`, `jti` or the times stands instead of the service's own
 * @property {() => Promise<void>} close
 */

/** Whose tokens they are, wherever the service listens: relying parties know GitHub by this name. */
const ISSUER = 'https://token.actions.githubusercontent.com';
const SECONDS_BEFORE = 600;
const SECONDS_AFTER = 300;

/**
 * Starts the service that hands out id tokens to the jobs of GitHub Actions (protocol §7), on loopback.
 * @param {{ clockOffsetSeconds?: number }} [options] by how much the runner's clock is ahead of the service's
 * @returns {Promise<IdTokenService>}
 */
export async function startIdTokens({ clockOffsetSeconds = 0 } = {}) {
  const signer = await newSigner();
  const origin = await Origin.open(0, null);
  const { url } = origin;
  /** @type {Map<string, { requestToken: string, claims: Record<string, unknown> }>} */
  const jobs = new Map();
  /** @type {Record<string, string>} */
  const secrets = {};

  /**
   * @param {Record<string, unknown>} claims
   * @param {string | null} audience
   */
  const mint = (claims, audience) => {
    const now = Math.floor(Date.now() / 1000) - clockOffsetSeconds;
    const value = signer.sign({
      iss: ISSUER,
      aud: audience ?? `https://github.com/${String(claims.repository).split('/')[0]}`,
      jti: randomUUID(),
      nbf: now - SECONDS_BEFORE,
      iat: now,
      exp: now + SECONDS_AFTER,
      ...claims,
    });
    secrets[freeName(secrets, 'id-token')] = value;
    return value;
  };

  origin.serve(async (wire) => {
    wire.request.resume();
    const { pathname, searchParams } = new URL(wire.request.url ?? '/', url);
    const { status, body } = answerTo(pathname, searchParams, wire.request.headers.authorization);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    };
    wire.answer(status, headers, body === null ? '' : JSON.stringify(body));
  });

  /**
   * @param {string} path
   * @param {URLSearchParams} query
   * @param {string | undefined} authorization
   * @returns {{ status: number, body: unknown }}
   */
  function answerTo(path, query, authorization) {
    if (path === '/.well-known/openid-configuration') return { status: 200, body: configuration(url) };
    if (path === '/.well-known/jwks') return { status: 200, body: { keys: [signer.publicKey] } };
    const job = jobs.get(path);
    if (!job) return { status: 404, body: null };
    const given = /^bearer +(.*)$/i.exec(authorization ?? '')?.[1];
    if (given !== job.requestToken) return { status: 401, body: null };
    return { status: 200, body: { value: mint(job.claims, query.get('audience')) } };
  }

  return {
    url,
    issuer: ISSUER,
    keys: [signer.publicKey],
    secrets,
    grant: (claims) => {
      const path = `/idtoken/${randomUUID()}/${randomUUID()}`;
      const requestToken = randomBytes(48).toString('base64url');
      jobs.set(path, { requestToken, claims });
      secrets[freeName(secrets, 'id-token-request')] = requestToken;
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${path}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      };
    },
    close: () => origin.close(),
  };
}

/** @param {string} url */
const configuration = (url) => ({
  issuer: ISSUER,
  jwks_uri: `${url}/.well-known/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
});
