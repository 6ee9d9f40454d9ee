/**
 * Jobs that go by a Trusted Publisher, in which the action and the Python client are to be told the same by the Hub.
 *
 * @typedef {object} PublisherCase
 * @property {string} id
 * @property {string} resource as `HF_OIDC_RESOURCE` names it
 * @property {Record<string, string> | null} claims null: the job may not ask for id tokens
 * @property {'auth_check' | 'auth_check_write'} call
 * @property {string} repo
 */

const CLAIMS = {
  repository: 'octo-org/project',
  ref: 'refs/heads/main',
  workflow_ref: 'octo-org/project/.github/workflows/publish.yml@refs/heads/main',
};

/** @type {readonly PublisherCase[]} */
export const PUBLISHER_CASES = [
  {
    id: 'write the repo',
    resource: 'acme/private',
    claims: CLAIMS,
    call: 'auth_check_write',
    repo: 'acme/private',
  },
  { id: 'read the repo', resource: 'acme/private', claims: CLAIMS, call: 'auth_check', repo: 'acme/private' },
  {
    id: 'write another repo',
    resource: 'acme/private',
    claims: CLAIMS,
    call: 'auth_check_write',
    repo: 'acme/open',
  },
  {
    id: 'read a private repo for a user',
    resource: 'octo-ci',
    claims: CLAIMS,
    call: 'auth_check',
    repo: 'acme/private',
  },
  {
    id: 'read a gated repo for a user',
    resource: 'octo-ci',
    claims: CLAIMS,
    call: 'auth_check',
    repo: 'meta/gated',
  },
  {
    id: 'another branch',
    resource: 'acme/private',
    claims: { ...CLAIMS, ref: 'refs/heads/dev' },
    call: 'auth_check',
    repo: 'acme/private',
  },
  {
    id: 'another audience',
    resource: 'acme/private',
    claims: { ...CLAIMS, aud: 'https://github.com/octo-org' },
    call: 'auth_check',
    repo: 'acme/private',
  },
  { id: 'no publisher', resource: 'acme/open', claims: CLAIMS, call: 'auth_check', repo: 'acme/open' },
  { id: 'no permission', resource: 'acme/private', claims: null, call: 'auth_check', repo: 'acme/private' },
];

export const PUBLISHER_WORLD = {
  listening: 'http',
  tokens: {},
  users: { 'octo-ci': { isPro: false, orgs: [] } },
  repos: [
    { id: 'acme/private', type: 'model', private: true, gated: false },
    { id: 'acme/open', type: 'model', private: false, gated: false },
    { id: 'meta/gated', type: 'model', private: false, gated: 'manual', access: { 'octo-ci': 'granted' } },
  ],
  publishers: ['acme/private', 'octo-ci'].map((resource) => ({
    resource,
    repository: 'octo-org/project',
    branch: 'main',
    workflow: 'publish.yml',
  })),
};
