import { fileURLToPath } from 'node:url';

/**
 * States in which a job fails for a cause of `docs/causes.md`, and how each client is asked in them: what it prints
 * then must hold one of the texts that the page says the cause is seen as.
 *
 * @import { Library } from './expectation.mjs'
 * @import { Job } from './library-clients.mjs'
 * @import { Call } from './states.mjs'
 * @import { WorldName } from './worlds.mjs'
 */

/**
 * @typedef {object} SeenState
 * @property {string} cause
 * @property {string} state
 * @property {WorldName} [world] `everything` unless said otherwise
 * @property {string} [token] what is in HF_TOKEN, with the placeholders of scenarios; Python and the command lines
 *   find it there, JavaScript is given it
 * @property {string} [argument] a token that the caller of a library hands over, in place of HF_TOKEN
 * @property {Record<string, string>} [env]
 * @property {Record<string, string>} [home] files of the home directory
 * @property {string} [endpoint] in place of the Hub's
 * @property {string} [repo] `acme/open` unless said otherwise
 * @property {Job['type']} [type]
 * @property {string} [revision]
 * @property {Partial<Record<Library | 'python', Call>>} [calls]
 * @property {Partial<Record<'hf' | 'git' | 'curl', string[][]>>} [commands] the arguments of each, one after the
 *   other in one folder
 */

/** @typedef {NonNullable<SeenState['calls']>} Calls */

/** @type {(call: Call) => Calls} */
const python = (call) => ({ python: call });
/** @type {(call: Call) => Calls} */
const all = (call) => ({ python: call, js: call });

const remote = (/** @type {string} */ token, /** @type {string} */ repo) =>
  `https://hf_user:@token:${token}@@hub-host/${repo}`;
/** @type {(url: string) => string[][]} */
const list = (url) => [['ls-remote', url]];
/** @type {(url: string) => string[][]} */
const push = (url) => [
  ['init', '--quiet'],
  [
    ...['-c', 'user.name=octo', '-c', 'user.email=octo@example.com'],
    ...['commit', '--quiet', '--allow-empty', '--message', 'Note'],
  ],
  ['push', url, 'HEAD:refs/heads/conformance'],
];

/** A file to upload. */
const NOTE = fileURLToPath(new URL('README.md', import.meta.url));

const NO_HOST = 'https://no-such-host.invalid';

/** @type {SeenState[]} */
const BEFORE_THE_HUB = [
  { cause: 'repo-id-placeholder', state: 'no name', repo: 'acme/', calls: python('download') },
  { cause: 'repo-id-invalid', state: 'a path', repo: '/home/octo/model', calls: python('info') },
  { cause: 'repo-id-invalid', state: 'a drive', repo: 'C:\\models\\bert', calls: python('download') },
  {
    cause: 'tls-untrusted-ca',
    state: 'unknown authority',
    world: 'certificate nobody trusts',
    calls: all('info'),
    commands: {
      git: list('@hub/acme/open'),
      curl: [['-sS', '@hub/api/models/acme/open']],
    },
  },
  {
    cause: 'hub-unreachable',
    state: 'no such host',
    endpoint: NO_HOST,
    calls: python('info'),
    commands: {
      git: list(`${NO_HOST}/acme/open`),
      curl: [['-sS', `${NO_HOST}/api/models/acme/open`]],
    },
  },
  {
    cause: 'hub-unreachable',
    state: 'nobody listens',
    endpoint: 'https://localhost:1',
    calls: { py0: 'info' },
  },
  { cause: 'offline-mode', state: 'HF_HUB_OFFLINE', env: { HF_HUB_OFFLINE: '1' }, calls: python('info') },
  {
    cause: 'waf-block',
    state: 'a page with 403',
    world: 'firewall page, 403',
    token: '@token:read',
    calls: { python: 'auth_check', js: 'access' },
  },
  {
    cause: 'hub-outage',
    state: '500',
    world: 'Hub down',
    token: '@token:read',
    calls: all('info'),
  },
  {
    cause: 'hub-outage',
    state: 'a login page',
    world: 'login page, 200',
    token: '@token:read',
    calls: { py1: 'download', py2: 'download' },
  },
  { cause: 'rate-limit-shared-ip', state: 'quota spent', world: 'quota spent', calls: all('info') },
  {
    cause: 'rate-limit-account',
    state: 'quota spent',
    world: 'quota spent',
    token: '@token:read',
    calls: all('info'),
  },
  {
    cause: 'rate-limit-whoami',
    state: 'quota spent',
    world: 'quota spent',
    token: '@token:read',
    calls: { py1: 'whoami', py2: 'whoami' },
  },
];

/** @type {SeenState[]} */
const TOKEN = [
  {
    cause: 'secret-not-defined',
    state: 'private',
    repo: 'acme/private',
    calls: python('download'),
    commands: { git: list('@hub/acme/private') },
  },
  { cause: 'secret-not-defined', state: 'gated', repo: 'meta/none', calls: python('download') },
  {
    cause: 'secret-not-defined',
    state: 'whoami',
    calls: python('whoami'),
  },
  ...[
    'secret-not-exposed-to-fork-pr',
    'secret-not-exposed-to-dependabot',
    'secret-not-passed-to-reusable-workflow',
    'wrong-variable-name',
  ].map((cause) => ({ cause, state: 'whoami', calls: python('whoami') })),
  { cause: 'token-placeholder', state: 'None', token: 'None', calls: python('download') },
  { cause: 'token-foreign', state: 'of another service', token: 'ghp_0', calls: { js: 'whoami' } },
  {
    cause: 'token-has-quotes',
    state: 'quoted',
    token: '"@token:read"',
    calls: { python: 'download', js: 'whoami' },
  },
  {
    cause: 'token-has-bearer-prefix',
    state: 'Bearer',
    token: 'Bearer @token:read',
    calls: { python: 'download', js: 'whoami' },
  },
  {
    cause: 'token-malformed',
    state: 'a zero-width space',
    token: '@token:read\u200b',
    calls: { python: 'download', js: 'whoami' },
  },
  {
    cause: 'token-malformed',
    state: 'a line break inside',
    token: 'hf_x\ny',
    calls: { js: 'whoami' },
  },
  {
    cause: 'token-has-newline',
    state: 'a line break behind',
    argument: '@token:read\n',
    calls: python('info'),
  },
  {
    cause: 'empty-token-value',
    state: 'handed over',
    argument: '',
    calls: { py1: 'info', py2: 'info' },
  },
  {
    cause: 'token-expired',
    state: 'expired',
    token: '@token:expired',
    calls: all('whoami'),
    commands: { git: list(remote('expired', 'acme/private')) },
  },
  {
    cause: 'token-invalid',
    state: 'whoami',
    token: '@token:bad',
    calls: all('whoami'),
    commands: { hf: [['auth', 'whoami']], git: list(remote('bad', 'acme/private')) },
  },
  { cause: 'token-invalid', state: 'download', token: '@token:bad', calls: python('download') },
  {
    cause: 'token-invalid',
    state: 'the other text of the Hub',
    world: 'bad token: password text',
    token: '@token:bad',
    calls: all('whoami'),
  },
  {
    cause: 'token-format-unknown',
    state: 'a password',
    world: 'bad token: password text',
    token: 'hunter2',
    calls: python('whoami'),
    commands: { git: list('https://octo-ci:hunter2@@hub-host/acme/private') },
  },
  {
    cause: 'org-token-unsupported',
    state: 'login',
    token: '@token:org',
    calls: { js: 'whoami' },
    commands: { hf: [['auth', 'login', '--token', '@token:org']] },
  },
  {
    cause: 'implicit-token-disabled',
    state: 'private',
    token: '@token:read',
    env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' },
    repo: 'acme/private',
    calls: python('info'),
  },
  {
    cause: 'oidc-missing-permission',
    state: 'no id token',
    env: { GITHUB_ACTIONS: 'true', HF_OIDC_RESOURCE: 'acme/private' },
    repo: 'acme/private',
    calls: { py1: 'download', py2: 'download' },
  },
  {
    cause: 'oidc-exchange-refused',
    state: 'an id token that fits no publisher',
    env: { HF_OIDC_RESOURCE: 'acme/private', HF_OIDC_ID_TOKEN: 'e30.e30.e30' },
    repo: 'acme/private',
    calls: { py1: 'download', py2: 'download' },
  },
  {
    cause: 'netrc-overrides-token',
    state: 'a stale entry',
    token: '@token:read',
    home: { '.netrc': 'machine @hub-hostname login hf_user password @token:bad\n' },
    calls: { py0: 'download' },
  },
  {
    cause: 'git-credential-stale',
    state: 'a stale entry of the store',
    home: {
      '.gitconfig': '[credential]\n\thelper = store\n',
      '.git-credentials': `${remote('bad', '')}\n`,
    },
    commands: { git: list('@hub/acme/private') },
  },
];

/** @type {SeenState[]} */
const RIGHTS = [
  {
    cause: 'org-token-revoked',
    state: 'private',
    token: '@token:revoked',
    repo: 'initech/private',
    calls: all('info'),
    commands: { git: list(remote('revoked', 'initech/private')) },
  },
  {
    cause: 'org-token-pending-approval',
    state: 'private',
    token: '@token:pending',
    repo: 'initech/private',
    calls: all('info'),
    commands: { git: list(remote('pending', 'initech/private')) },
  },
  {
    cause: 'read-token-for-write',
    state: 'upload',
    token: '@token:read',
    calls: all('upload'),
    commands: {
      hf: [['upload', 'octo-ci/new', NOTE, 'note.txt']],
      git: push(remote('read', 'acme/open')),
    },
  },
  {
    cause: 'read-token-for-write',
    state: 'write check',
    token: '@token:read',
    calls: { py1: 'auth_check_write', py2: 'auth_check_write' },
  },
  {
    cause: 'oauth-scope-missing',
    state: 'write check',
    token: '@token:oauth',
    repo: 'acme/private',
    calls: { py1: 'auth_check_write', py2: 'auth_check_write' },
  },
  {
    cause: 'wrong-namespace',
    state: 'upload',
    token: '@token:write',
    repo: 'umbrella/open',
    calls: all('upload'),
    commands: { hf: [['upload', 'umbrella/new', NOTE, 'note.txt']] },
  },
  {
    cause: 'fine-grained-repo-not-in-scope',
    state: 'private',
    token: '@token:one-repo',
    repo: 'acme/vault',
    calls: python('download'),
  },
  {
    cause: 'fine-grained-no-write-on-repo',
    state: 'upload',
    token: '@token:one-repo-read',
    repo: 'acme/private',
    calls: all('upload'),
  },
  {
    cause: 'fine-grained-no-write-on-repo',
    state: 'write check',
    token: '@token:one-repo-read',
    repo: 'acme/private',
    calls: { py1: 'auth_check_write', py2: 'auth_check_write' },
  },
  {
    cause: 'fine-grained-no-create',
    state: 'another repo',
    token: '@token:one-repo',
    commands: { hf: [['upload', 'acme/new', NOTE, 'note.txt']] },
  },
  {
    cause: 'fine-grained-missing-gated-permission',
    state: 'granted',
    token: '@token:narrow',
    repo: 'meta/granted',
    calls: python('download'),
    commands: { git: list(remote('narrow', 'meta/granted')) },
  },
  {
    cause: 'org-role-insufficient',
    state: 'upload',
    token: '@token:write',
    repo: 'hooli/open',
    calls: all('upload'),
  },
  {
    cause: 'org-role-insufficient',
    state: 'write check',
    token: '@token:write',
    repo: 'hooli/open',
    calls: { py1: 'auth_check_write', py2: 'auth_check_write' },
  },
];

/** @type {(cause: string, repo: string) => SeenState} */
const gate = (cause, repo) => ({
  cause,
  state: 'gated',
  token: '@token:read',
  repo,
  calls: python('download'),
});

/** @type {SeenState[]} */
const REPOS = [
  {
    cause: 'repo-disabled',
    state: 'disabled',
    token: '@token:read',
    repo: 'acme/disabled',
    calls: python('download'),
    commands: { git: list(remote('read', 'acme/disabled')) },
  },
  {
    cause: 'region-blocked',
    state: 'region',
    token: '@token:read',
    repo: 'umbrella/region',
    calls: python('download'),
  },
  {
    cause: 'repo-type-mismatch',
    state: 'a dataset',
    token: '@token:read',
    repo: 'acme/corpus',
    calls: python('download'),
  },
  {
    cause: 'target-missing',
    state: 'upload',
    token: '@token:write',
    repo: 'octo-ci/new',
    calls: python('upload'),
  },
  {
    cause: 'repo-missing-or-no-access',
    state: 'missing',
    token: '@token:read',
    repo: 'acme/missing',
    calls: python('download'),
    commands: {
      hf: [['download', 'acme/missing', 'config.json']],
      git: list(remote('read', 'acme/missing')),
    },
  },
  {
    cause: 'revision-missing',
    state: 'a tag',
    token: '@token:read',
    revision: 'v9',
    calls: { python: 'download', js: 'info' },
  },
  { cause: 'repo-renamed', state: 'clone', commands: { git: list(remote('read', 'acme/old-name')) } },
  gate('gated-rejected', 'meta/rejected'),
  {
    ...gate('gated-not-accepted', 'meta/none'),
    commands: {
      hf: [['download', 'meta/none', 'config.json']],
      git: list(remote('read', 'meta/none')),
      curl: [['-sS', '-H', 'Authorization: Bearer @token:read', '@hub/meta/none/resolve/main/config.json']],
    },
  },
  gate('gated-reset', 'meta/reset'),
  { ...gate('gated-pending', 'meta/pending'), commands: { git: list(remote('read', 'meta/pending')) } },
  gate('gated-transitive', 'meta/none'),
  gate('gated-refused', 'meta/none'),
];

export const SEEN_STATES = [...BEFORE_THE_HUB, ...TOKEN, ...RIGHTS, ...REPOS];
