import { generateKeyPair, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** @import { JsonWebKey } from 'node:crypto' */

const generate = promisify(generateKeyPair);

/**
 * @typedef {object} Signer
 * @property {JsonWebKey} publicKey as a key set shows it
 * @property {(claims: Record<string, unknown>) => string} sign makes a JWT
 */

/**
 * Draws a key of the kind that GitHub signs its id tokens with: RS256, named by a `kid`.
 * @returns {Promise<Signer>}
 */
export async function newSigner() {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 });
  const kid = randomUUID();
  const header = encoded({ typ: 'JWT', alg: 'RS256', kid });
  return {
    publicKey: { ...publicKey.export({ format: 'jwk' }), alg: 'RS256', kid, use: 'sig' },
    sign: (claims) => {
      const signed = `${header}.${encoded(claims)}`;
      return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
  };
}

/** @param {unknown} value */
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
