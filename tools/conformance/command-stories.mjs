/**
 * What the command line of huggingface_hub does with a login, step by step on one machine, and what it leaves
 * there: written down from `docs/hub-protocol.md` (§1, §4, §6) and the command's own documentation.
 */

/**
 * @typedef {'py0' | 'py1' | 'py2'} CommandLine
 *
 * @typedef {object} StepEnd
 * @property {boolean} works
 * @property {string[]} says what stands in what was printed
 *
 * What lies on the machine, each as the name of a token.
 * @typedef {object} Left
 * @property {string | null} file the saved token
 * @property {Record<string, string>} stored the list of logins, by the name of each
 * @property {string | null} git the credential store
 * @property {boolean} [secret] whether nobody else may read the two files
 *
 * @typedef {object} Step
 * @property {string} step
 * @property {string[]} args of `hf`
 * @property {StepEnd | Record<CommandLine, StepEnd>} ends
 * @property {Left | Record<CommandLine, Left>} [left]
 *
 * @typedef {object} Story
 * @property {string} story
 * @property {'none' | 'store' | 'store for the Hub'} helper git's, as it is configured
 * @property {Record<string, string>} env with the placeholders of scenarios
 * @property {Step[]} steps
 */

/** @returns {StepEnd} */
const works = (/** @type {string[]} */ ...says) => ({ works: true, says });
/** @returns {StepEnd} */
const fails = (/** @type {string[]} */ ...says) => ({ works: false, says });

/** @type {Left} */
const NOTHING = { file: null, stored: {}, git: null };

/** @param {Left} left */
const secretFrom1 = (left) => ({
  py0: { ...left, secret: false },
  py1: { ...left, secret: true },
  py2: { ...left, secret: true },
});

const LOGIN = ['auth', 'login', '--add-to-git-credential', '--token'];

export const WORLD = {
  listening: 'https-trusted',
  tokens: {
    login: { user: 'octo-ci', kind: 'read', name: 'laptop' },
    environment: { user: 'octo-dev', kind: 'read', name: 'runner' },
    bad: { state: 'unknown' },
    oauth: { user: 'octo-ci', kind: 'oauth', scopes: ['openid', 'profile'] },
    org: { user: 'acme', kind: 'org' },
  },
  users: { 'octo-ci': {}, 'octo-dev': {} },
  repos: [
    { id: 'meta/pending', gated: 'manual', access: { 'octo-ci': 'pending' } },
    { id: 'meta/rejected', gated: 'manual', access: { 'octo-ci': 'rejected' } },
  ],
};

/** @type {Story[]} */
export const STORIES = [
  {
    story: 'credential store',
    helper: 'store',
    env: {},
    steps: [
      {
        step: 'whoami before',
        args: ['auth', 'whoami'],
        ends: {
          // 0.x calls this a success.
          py0: works('Not logged in'),
          py1: fails('Not logged in'),
          py2: fails('Not logged in. Run `hf auth login` first.'),
        },
      },
      {
        step: 'login',
        args: [...LOGIN, '@token:login'],
        ends: works('Login successful.', 'saved in your configured git credential helpers (store)'),
        left: secretFrom1({ file: 'login', stored: { laptop: 'login' }, git: 'login' }),
      },
      { step: 'whoami', args: ['auth', 'whoami'], ends: works('octo-ci') },
      { step: 'list', args: ['auth', 'list'], ends: works('laptop', 'hf_****') },
      {
        step: 'logout',
        args: ['auth', 'logout'],
        ends: works('Successfully logged out from all access tokens.'),
        left: NOTHING,
      },
    ],
  },
  {
    story: 'no credential helper',
    helper: 'none',
    env: {},
    steps: [
      {
        step: 'login',
        args: [...LOGIN, '@token:login'],
        ends: works(
          'Cannot authenticate through git-credential as no helper is defined',
          'Login successful.',
        ),
        left: { file: 'login', stored: { laptop: 'login' }, git: null },
      },
    ],
  },
  {
    // It reads `credential.helper` alone.
    story: 'credential store for the Hub only',
    helper: 'store for the Hub',
    env: {},
    steps: [
      {
        step: 'login',
        args: [...LOGIN, '@token:login'],
        ends: works(
          'Cannot authenticate through git-credential as no helper is defined',
          'Login successful.',
        ),
        left: { file: 'login', stored: { laptop: 'login' }, git: null },
      },
    ],
  },
  {
    story: 'bad token',
    helper: 'store',
    env: {},
    steps: [
      { step: 'login', args: [...LOGIN, '@token:bad'], ends: fails('Invalid user token.'), left: NOTHING },
    ],
  },
  {
    story: 'organization token',
    helper: 'store',
    env: {},
    steps: [
      {
        step: 'login',
        args: [...LOGIN, '@token:org'],
        ends: fails('You must use your personal account token, not an organization token.'),
        left: NOTHING,
      },
    ],
  },
  {
    story: 'OAuth token',
    helper: 'store',
    env: {},
    steps: [
      {
        step: 'login',
        args: [...LOGIN, '@token:oauth'],
        ends: {
          py0: fails("KeyError: 'accessToken'"),
          py1: works('Login successful.'),
          py2: works('Login successful.'),
        },
        left: {
          py0: NOTHING,
          py1: { file: 'oauth', stored: { 'oauth-octo-ci': 'oauth' }, git: 'oauth' },
          py2: { file: 'oauth', stored: { 'oauth-octo-ci': 'oauth' }, git: 'oauth' },
        },
      },
    ],
  },
  {
    story: 'HF_TOKEN is set',
    helper: 'store',
    env: { HF_TOKEN: '@token:environment' },
    steps: [
      {
        step: 'login',
        args: [...LOGIN, '@token:login'],
        ends: works('Login successful.', 'HF_TOKEN` is set and is the current active token'),
        left: { file: 'login', stored: { laptop: 'login' }, git: 'login' },
      },
      { step: 'whoami', args: ['auth', 'whoami'], ends: works('octo-dev') },
      {
        step: 'logout',
        args: ['auth', 'logout'],
        ends: fails('Token has been deleted from your machine but you are still logged in.'),
        left: NOTHING,
      },
    ],
  },
  {
    story: 'HF_TOKEN is bad',
    helper: 'none',
    env: { HF_TOKEN: '@token:bad' },
    steps: [
      {
        step: 'whoami',
        args: ['auth', 'whoami'],
        ends: fails('Invalid user token. The token from HF_TOKEN environment variable is invalid.'),
      },
    ],
  },
  {
    story: 'publisher, no id token',
    helper: 'none',
    env: { HF_TOKEN: '@token:environment', HF_OIDC_RESOURCE: 'acme/model' },
    steps: [
      {
        step: 'whoami',
        args: ['auth', 'whoami'],
        ends: {
          py0: works('octo-dev'),
          py1: fails('OIDC Exchange failed. HF_OIDC_RESOURCE is set but no OIDC id token is available'),
          py2: fails('OIDC Exchange failed. HF_OIDC_RESOURCE is set but no OIDC id token is available'),
        },
      },
    ],
  },
  {
    // The state of the request, which only the Hub's text tells, is lost from 1.x on.
    story: 'gated',
    helper: 'none',
    env: { HF_TOKEN: '@token:login' },
    steps: [
      {
        step: 'download, pending',
        args: ['download', 'meta/pending', 'config.json'],
        ends: {
          py0: fails('awaiting a review from the repo authors.'),
          py1: fails('Access denied.', 'requires approval.'),
          py2: fails("Access denied. Model 'meta/pending' requires approval."),
        },
      },
      {
        step: 'download, rejected',
        args: ['download', 'meta/rejected', 'config.json'],
        ends: {
          py0: fails("has been rejected by the repo's authors."),
          py1: fails('Access denied.', 'requires approval.'),
          py2: fails("Access denied. Model 'meta/rejected' requires approval."),
        },
      },
    ],
  },
];
