/**
 * The worlds that the clients are taken through, in the format of `tools/emulator/`. One holds nearly every state side
 * by side, since one client process can then ask for all of them; the others differ in what concerns the Hub as
 * a whole.
 */

/** @typedef {Record<string, unknown>} World */

const LARGE = 'Weights, as far as a client can tell.\n'.repeat(60);

/** The content of the files that the states name. */
export const FILES = {
  '.gitattributes': '*.safetensors filter=lfs diff=lfs merge=lfs -text\n',
  'README.md': '---\nlicense: other\n---\n',
  'config.json': '{"model_type": "bert"}\n',
  'model.safetensors': LARGE,
};

/** @param {string} id */
const repo = (id, more = {}) => ({ id, files: FILES, ...more });

/** @param {string} state */
const gated = (state) => repo(`meta/${state}`, { gated: 'manual', access: { 'octo-ci': state } });

/**
 * @param {Record<string, unknown>} fineGrained
 * @param {Record<string, unknown>} [more]
 */
const fineGrained = (fineGrained, more = {}) => ({
  user: 'octo-ci',
  kind: 'fineGrained',
  fineGrained,
  ...more,
});

const onPrivate = {
  entity: { type: 'model', name: 'acme/private' },
  permissions: ['repo.content.read', 'repo.write'],
};
const onOrganization = {
  entity: { type: 'org', name: 'initech' },
  permissions: ['repo.content.read'],
};

/** @type {World} */
const everything = {
  listening: 'https-trusted',
  tokens: {
    read: { user: 'octo-ci', kind: 'read' },
    write: { user: 'octo-ci', kind: 'write' },
    // Covers no repository, and no gate.
    narrow: fineGrained({ canReadGatedRepos: false, scoped: [] }),
    'narrow-gated': fineGrained({ canReadGatedRepos: true, scoped: [] }),
    'one-repo': fineGrained({ canReadGatedRepos: false, scoped: [onPrivate] }),
    'one-repo-read': fineGrained({
      canReadGatedRepos: false,
      scoped: [{ ...onPrivate, permissions: ['repo.content.read'] }],
    }),
    pending: fineGrained(
      { canReadGatedRepos: false, scoped: [onOrganization] },
      { restrictedBy: { initech: 'token-policy' } },
    ),
    revoked: { user: 'octo-ci', kind: 'read', restrictedBy: { initech: 'token-revoked' } },
    sso: { user: 'octo-ci', kind: 'write', restrictedBy: { initech: 'sso' } },
    bad: { state: 'unknown' },
    expired: { state: 'expired', user: 'octo-ci', name: 'ci' },
    oauth: { user: 'octo-ci', kind: 'oauth', scopes: ['openid', 'profile', 'read-repos'] },
    'oauth-narrow': { user: 'octo-ci', kind: 'oauth', scopes: ['openid', 'profile'] },
    org: { user: 'acme', kind: 'org' },
  },
  users: {
    'octo-ci': {
      orgs: [
        { name: 'acme', role: 'write' },
        { name: 'initech', role: 'write' },
        { name: 'hooli', role: 'read' },
      ],
    },
  },
  repos: [
    repo('acme/open'),
    repo('acme/corpus', { type: 'dataset' }),
    repo('acme/demo', { type: 'space' }),
    repo('acme/private', { private: true }),
    repo('acme/vault', { private: true }),
    repo('acme/new-name', { private: true }),
    repo('acme/old-name', { renamedTo: 'acme/new-name' }),
    repo('umbrella/private', { private: true }),
    repo('umbrella/open'),
    repo('hooli/open'),
    gated('none'),
    gated('pending'),
    gated('rejected'),
    gated('reset'),
    gated('granted'),
    repo('meta/corpus', { type: 'dataset', gated: 'manual', access: { 'octo-ci': 'pending' } }),
    repo('acme/disabled', { disabled: true }),
    repo('umbrella/region', { regionBlocked: true }),
    repo('initech/private', { private: true }),
  ],
};

/** @param {Record<string, unknown>} switches */
const withSwitches = (switches) => ({ ...everything, switches });

/** @param {Record<string, unknown>[]} faults */
const withFaults = (faults) => ({ ...everything, faults });

const SPENT = { limit: 1000, remaining: 0, reset: 100 };
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Everything that a failing proxy, firewall or login page answers: not the Hub, and no header of its own. */
const page = (/** @type {string} */ title) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

/** @satisfies {Record<string, World>} */
export const WORLDS = {
  everything,
  'over http': { ...everything, listening: 'http' },
  'certificate nobody trusts': { ...everything, listening: 'https-untrusted' },
  'bad token: password text': withSwitches({ badTokenText: 'password' }),
  'bad token: gate answers': withSwitches({ badTokenOnGated: 'gated' }),
  'gate before scope': withSwitches({ scopeBeforeGate: false }),
  'outside the scope: 403': withSwitches({ fineGrainedOutOfScopePrivate: 403 }),
  'no write check': withSwitches({ writeProbeRoute: false }),
  'region only on files': withSwitches({ regionBlockOnAuthCheck: false }),
  'quota spent': withSwitches({ accountQuota: SPENT, anonymousQuota: { ...SPENT, limit: 500 } }),
  'quota spent, no headers': withSwitches({ accountQuota: SPENT, rateLimitOn429: false }),
  'Hub down': withFaults([
    {
      on: '*',
      status: 500,
      headers: JSON_TYPE,
      body: { error: "Internal Error - We're working hard to fix this as soon as possible!" },
    },
  ]),
  'Hub down once': withFaults([{ on: 'HEAD /*', times: 1, status: 503, headers: HTML, body: page('503') }]),
  'firewall page, 403': withFaults([{ on: '*', status: 403, headers: HTML, body: page('Blocked') }]),
  'login page, 200': withFaults([{ on: '*', status: 200, headers: HTML, body: page('Sign in to Wi-Fi') }]),
  'connection cut': withFaults([{ on: 'GET *', drop: 'connect' }]),
};

/** @typedef {keyof typeof WORLDS} WorldName */
