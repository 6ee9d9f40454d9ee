/** @import { CredentialClient } from './credentials.mjs' */

/**
 * By what each client is told to trust a certificate authority, as a company's proxy needs it: the clients that
 * read it, by the name of the variable or of git's setting.
 * @satisfies {Record<string, CredentialClient[]>}
 */
export const TRUSTED_THROUGH = {
  nothing: [],
  REQUESTS_CA_BUNDLE: ['py018', 'py0', 'hf0'],
  CURL_CA_BUNDLE: ['py018', 'py0', 'hf0', 'curl', 'curl -n'],
  SSL_CERT_FILE: ['py1', 'py2', 'hf1', 'hf2', 'curl', 'curl -n', 'git-lfs'],
  NODE_EXTRA_CA_CERTS: ['js', 'hfjs'],
  GIT_SSL_CAINFO: ['git', 'git-lfs'],
  'http.sslCAInfo': ['git', 'git-lfs'],
};

/** @typedef {keyof typeof TRUSTED_THROUGH} TrustSource */
