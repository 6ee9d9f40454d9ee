import { accountType } from '../access/owners.mjs';
import { json } from '../protocol/answers.mjs';
import { parseObject } from '../world/fields.mjs';
import { verifiedClaims } from './id-token.mjs';
import { publishersFor } from './publishers.mjs';
import { parseResource } from './resources.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { Issuer } from './id-token.mjs'
 * @import { Resource } from './resources.mjs'
 * @import { World } from '../world/world.mjs'
 */

/**
 * What `POST /oauth/token` works with.
 *
 * @typedef {object} Exchange
 * @property {World} world
 * @property {string} audience that an id token must be meant for: the Hub's URL
 * @property {Issuer | null} issuer
 * @property {() => number} clock the Hub's time in milliseconds
 * @property {number} lifeSeconds of the tokens that it hands out
 * @property {(token: Record<string, unknown>) => string} issue draws a token with these fields of a world's,
 *   which the Hub takes from then on, and returns its value
 */

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const PARAMETERS = 'grant_type,resource,subject_token,subject_token_type';

/**
 * `POST /oauth/token` (protocol §7). Only Trusted Publishers are played: whoever comes with the credential of
 * another grant is told that it is none of the Hub's.
 *
 * @param {Exchange} exchange
 * @param {Parameters<typeof parseObject>[0]} body
 * @returns {Answer}
 */
export function oauthToken(exchange, body) {
  const { exchangeMalformedText, exchangeRefusedText } = exchange.world.switches;
  const parameters = parseObject(body);
  switch (parameters.grant_type) {
    case TOKEN_EXCHANGE:
      return exchanged(exchange, parameters);
    case 'authorization_code':
      return failure('invalid_grant', 'Invalid code');
    case 'refresh_token':
      return failure('invalid_grant', 'Invalid refresh_token');
    case DEVICE_CODE:
      return failure('invalid_grant', exchangeRefusedText);
    default:
      return failure(
        typeof parameters.grant_type === 'string' ? 'unsupported_grant_type' : 'invalid_request',
        exchangeMalformedText,
      );
  }
}

/**
 * @param {Exchange} exchange
 * @param {Record<string, unknown>} parameters
 * @returns {Answer}
 */
function exchanged({ world, audience, issuer, clock, lifeSeconds, issue }, parameters) {
  const { exchangeMalformedText, exchangeRefusedText, publisherWorkflow } = world.switches;
  const { subject_token: idToken, subject_token_type: type, resource: name } = parameters;
  const resource = typeof name === 'string' ? parseResource(name) : null;
  if (
    Object.keys(parameters).sort().join() !== PARAMETERS ||
    typeof idToken !== 'string' ||
    typeof name !== 'string' ||
    idToken === '' ||
    type !== ID_TOKEN ||
    resource === null
  ) {
    return failure('invalid_request', exchangeMalformedText);
  }

  const claims = verifiedClaims(idToken, { issuer, audience, now: clock() });
  const publishers = claims ? publishersFor(world.publishers, name, claims, publisherWorkflow) : [];
  if (publishers.length === 0 || !exists(world, resource)) {
    return failure('invalid_grant', exchangeRefusedText);
  }
  const rights =
    resource.type === 'user'
      ? { kind: 'oauth', user: resource.id, scopes: ['gated-repos'] }
      : { kind: 'jwt', resource: name, readOnly: publishers.every(({ readOnly }) => readOnly) };
  const createdAt = new Date(clock()).toISOString();
  const expiresAt = new Date(clock() + lifeSeconds * 1000).toISOString();
  return json(200, {
    access_token: issue({ ...rights, createdAt, expiresAt }),
    token_type: 'bearer',
    expires_in: lifeSeconds,
    issued_token_type: ACCESS_TOKEN,
  });
}

/**
 * @param {World} world
 * @param {Resource} resource
 */
const exists = (world, { type, id }) =>
  type === 'user'
    ? accountType(world, id) === 'user'
    : world.repos.some((repo) => repo.type === type && repo.id === id);

/**
 * @param {'invalid_request' | 'invalid_grant' | 'unsupported_grant_type'} error
 * @param {string} description
 */
const failure = (error, description) => json(400, { error, error_description: description });
