/**
 * Which credential each client sends, by what lies around on the machine: the data that others can import. It
 * speaks the language of scenarios: `runnerFor` gives the `runner` of one, `worldFor` its `hub`. Each source has
 * a token of its own, with its name, so that the emulated Hub's record of requests tells which one it was.
 */

/**
 * @typedef {'py0' | 'py1' | 'py2' | 'js' | 'hfjs' | 'curl' | 'curl -n' | 'git' | 'git-lfs'} CredentialClient
 *   `py0` to `py2` are the major lines of huggingface_hub, `js` is @huggingface/hub and `hfjs` its command line
 *
 * @typedef {keyof typeof SOURCES} Source
 *
 * @typedef {object} CredentialCase
 * @property {string} id
 * @property {Source[]} present
 * @property {Source[]} [stale] those whose token the Hub does not know any more
 * @property {Partial<Record<CredentialClient, string[]>>} sent the names of the tokens in the order in which the
 *   Hub sees them; who is not named sends none
 * @property {Partial<Record<CredentialClient, string[]>>} [sentFromCurl816] what libcurl 8.16 changed
 */

/**
 * What a source adds to a machine; text for a file that is there already is put behind it.
 *
 * @typedef {object} Arrangement
 * @property {Record<string, string>} [env]
 * @property {Record<string, string>} [home]
 * @property {string} [remote] of git
 * @property {unknown} [idToken]
 */

const HELPER = '[credential]\n\thelper = store\n';

/** @type {Arrangement} */
const NOTHING = {};

/** What lies around. `argument` and `no token` are what the caller tells the client itself. */
export const SOURCES = {
  argument: NOTHING,
  'no token': NOTHING,
  HF_TOKEN: { env: { HF_TOKEN: '@token:HF_TOKEN' } },
  'HF_TOKEN, empty': { env: { HF_TOKEN: '' } },
  'HF_TOKEN, a blank': { env: { HF_TOKEN: ' ' } },
  HUGGING_FACE_HUB_TOKEN: { env: { HUGGING_FACE_HUB_TOKEN: '@token:HUGGING_FACE_HUB_TOKEN' } },
  HF_HUB_DISABLE_IMPLICIT_TOKEN: { env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } },
  'token-file': { home: { '.cache/huggingface/token': '@token:token-file\n' } },
  'stored-tokens': {
    home: { '.cache/huggingface/stored_tokens': '[laptop]\nhf_token = @token:stored-tokens\n' },
  },
  'HF_HOME-file': { env: { HF_HOME: '@home/hf' }, home: { 'hf/token': '@token:HF_HOME-file\n' } },
  'HF_TOKEN_PATH-file': {
    env: { HF_TOKEN_PATH: '@home/secret' },
    home: { secret: '@token:HF_TOKEN_PATH-file\n' },
  },
  netrc: { home: { '.netrc': 'machine @hub-hostname login hf_user password @token:netrc\n' } },
  'netrc-default': { home: { '.netrc': 'default login hf_user password @token:netrc-default\n' } },
  NETRC: {
    env: { NETRC: '@home/other-netrc' },
    home: { 'other-netrc': 'machine @hub-hostname login hf_user password @token:NETRC\n' },
  },
  'NETRC, no such file': { env: { NETRC: '@home/no-netrc' } },
  'git-credentials': {
    home: {
      '.gitconfig': HELPER,
      '.git-credentials': 'http://hf_user:@token:git-credentials@@hub-host\n',
    },
  },
  'extra-header': {
    home: {
      '.gitconfig':
        '[http "@hub/"]\n\textraHeader = "Authorization: Basic @basic(hf_user,token:extra-header)"\n',
    },
  },
  'remote-url': { remote: 'http://hf_user:@token:remote-url@@hub-host/acme/private' },
  'exchanged-1': {
    env: { HF_OIDC_RESOURCE: 'acme/private' },
    idToken: { claims: { repository: 'octo-org/project' } },
  },
  'HF_OIDC_RESOURCE, no id token': { env: { HF_OIDC_RESOURCE: 'acme/private' } },
};

/** A credential that no source has: here `Bearer` with nothing behind it. */
export const UNKNOWN = 'something unknown';

/** @param {string} token */
const python = (token) => ({ py0: [token], py1: [token], py2: [token] });

/** @param {string} token */
const variable = (token) => ({ ...python(token), hfjs: [token] });

/** @param {string} token what git and git-lfs answer a 401 with */
const both = (token) => ({ git: [token], 'git-lfs': [token] });

/** Everybody who obeys a netrc even where HF_TOKEN is set. */
const netrc = (token = 'netrc') => ({ py0: [token], 'curl -n': [token], ...both(token) });

/** @type {CredentialCase[]} */
export const CREDENTIAL_CASES = [
  { id: 'nothing', present: [], sent: {} },
  { id: 'HF_TOKEN', present: ['HF_TOKEN'], sent: variable('HF_TOKEN') },
  {
    id: 'HUGGING_FACE_HUB_TOKEN',
    present: ['HUGGING_FACE_HUB_TOKEN'],
    sent: python('HUGGING_FACE_HUB_TOKEN'),
  },
  { id: 'both variables', present: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'], sent: variable('HF_TOKEN') },
  {
    id: 'HF_TOKEN empty, and the older variable',
    present: ['HF_TOKEN, empty', 'HUGGING_FACE_HUB_TOKEN', 'token-file'],
    sent: python('HUGGING_FACE_HUB_TOKEN'),
  },
  {
    // Python chooses between the variables before it looks whether there is more than blanks in one.
    id: 'HF_TOKEN a blank, and the older variable',
    present: ['HF_TOKEN, a blank', 'HUGGING_FACE_HUB_TOKEN', 'token-file'],
    sent: { ...python('token-file'), hfjs: [UNKNOWN] },
  },
  { id: 'saved login', present: ['token-file'], sent: python('token-file') },
  { id: 'saved login and HF_TOKEN', present: ['token-file', 'HF_TOKEN'], sent: variable('HF_TOKEN') },
  {
    id: 'saved login elsewhere, by HF_HOME',
    present: ['token-file', 'HF_HOME-file'],
    sent: python('HF_HOME-file'),
  },
  {
    id: 'saved login elsewhere, by HF_TOKEN_PATH',
    present: ['token-file', 'HF_HOME-file', 'HF_TOKEN_PATH-file'],
    sent: python('HF_TOKEN_PATH-file'),
  },
  { id: 'a list of logins, none active', present: ['stored-tokens'], sent: {} },
  {
    id: 'HF_TOKEN, implicit tokens off',
    present: ['HF_TOKEN', 'token-file', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: { hfjs: ['HF_TOKEN'] },
  },
  {
    id: 'argument, implicit tokens off',
    present: ['argument', 'HF_TOKEN', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: { ...variable('argument'), js: ['argument'], curl: ['argument'], 'curl -n': ['argument'] },
  },
  { id: 'netrc', present: ['netrc'], sent: netrc() },
  {
    id: 'netrc and HF_TOKEN',
    present: ['netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc() },
  },
  {
    id: 'stale netrc and HF_TOKEN',
    present: ['netrc', 'HF_TOKEN'],
    stale: ['netrc'],
    sent: { ...variable('HF_TOKEN'), ...netrc() },
  },
  {
    id: 'netrc and an argument',
    present: ['netrc', 'argument', 'HF_TOKEN'],
    sent: {
      ...variable('argument'),
      ...netrc(),
      js: ['argument'],
      curl: ['argument'],
      'curl -n': ['argument'],
    },
  },
  {
    id: 'netrc, told to send nothing',
    present: ['netrc', 'no token', 'HF_TOKEN'],
    sent: { ...netrc(), hfjs: ['HF_TOKEN'] },
  },
  {
    id: 'netrc, implicit tokens off',
    present: ['netrc', 'HF_TOKEN', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: { ...netrc(), hfjs: ['HF_TOKEN'] },
  },
  {
    id: 'default entry of a netrc, and HF_TOKEN',
    present: ['netrc-default', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc('netrc-default') },
  },
  {
    id: 'NETRC names another file',
    present: ['NETRC', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), py0: ['NETRC'] },
    sentFromCurl816: { 'curl -n': ['NETRC'] },
  },
  {
    id: 'NETRC names a file that is not there',
    present: ['NETRC, no such file', 'netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('netrc'), 'curl -n': ['netrc'] },
    sentFromCurl816: { 'curl -n': [] },
  },
  {
    id: 'credential store and HF_TOKEN',
    present: ['git-credentials', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('git-credentials') },
  },
  {
    id: 'credential store and netrc',
    present: ['git-credentials', 'netrc'],
    sent: netrc(),
  },
  {
    id: 'credential store and a stale netrc',
    present: ['git-credentials', 'netrc'],
    stale: ['netrc'],
    sent: {
      ...netrc(),
      git: ['netrc', 'git-credentials'],
      'git-lfs': ['netrc', 'git-credentials'],
    },
  },
  {
    id: 'header in the git configuration, and all else',
    present: ['extra-header', 'remote-url', 'git-credentials', 'netrc'],
    sent: { ...netrc(), ...both('extra-header') },
  },
  {
    id: 'credential in the remote, and all else',
    present: ['remote-url', 'git-credentials', 'netrc'],
    sent: { ...netrc(), ...both('remote-url') },
  },
  {
    id: 'publisher and HF_TOKEN',
    present: ['exchanged-1', 'HF_TOKEN', 'token-file'],
    sent: { py0: ['HF_TOKEN'], py1: ['exchanged-1'], py2: ['exchanged-1'], hfjs: ['HF_TOKEN'] },
  },
  {
    id: 'publisher and an argument',
    present: ['exchanged-1', 'argument'],
    sent: { ...variable('argument'), js: ['argument'], curl: ['argument'], 'curl -n': ['argument'] },
  },
  {
    id: 'publisher, implicit tokens off',
    present: ['exchanged-1', 'HF_TOKEN', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: { hfjs: ['HF_TOKEN'] },
  },
  {
    // 1.x and 2.x raise OIDCError: there is no way back to HF_TOKEN.
    id: 'publisher without an id token, and HF_TOKEN',
    present: ['HF_OIDC_RESOURCE, no id token', 'HF_TOKEN', 'token-file'],
    sent: { py0: ['HF_TOKEN'], hfjs: ['HF_TOKEN'] },
  },
];

/** The tokens that a world has for the sources; what is exchanged does not exist before. */
const TOKENS = /** @type {Source[]} */ (Object.keys(SOURCES)).filter(
  (name) => /^[\w-]+$/.test(name) && name !== 'exchanged-1' && name !== 'HF_HUB_DISABLE_IMPLICIT_TOKEN',
);

/**
 * The Hub of a case: a private repository, which every token may read, and a public one.
 * @param {CredentialCase} arranged
 */
export const worldFor = ({ stale = [] }) => ({
  tokens: Object.fromEntries(
    TOKENS.map((name) => [
      name,
      stale.includes(name) ? { state: 'unknown' } : { user: 'octo-ci', kind: 'read', name },
    ]),
  ),
  users: { 'octo-ci': { orgs: [{ name: 'acme', role: 'read' }] } },
  repos: [{ id: 'acme/private', private: true }, { id: 'acme/open' }],
  publishers: [{ resource: 'acme/private', repository: 'octo-org/project' }],
});

/**
 * The machine of a case, whose Hub speaks http. Besides the placeholders of scenarios it uses `@home`, for the
 * home directory.
 *
 * @param {CredentialCase} arranged
 */
export function runnerFor({ present }) {
  /** @type {Record<string, string>} */
  const env = {};
  /** @type {Record<string, string>} */
  const home = {};
  let remote = '@hub/acme/private';
  /** @type {unknown} */
  let idToken;
  for (const source of present) {
    /** @type {Arrangement} */
    const arrangement = SOURCES[source];
    Object.assign(env, arrangement.env);
    for (const [path, text] of Object.entries(arrangement.home ?? {})) home[path] = (home[path] ?? '') + text;
    remote = arrangement.remote ?? remote;
    idToken = arrangement.idToken ?? idToken;
  }
  return {
    env,
    home,
    git: { remotes: { hub: remote } },
    ...(idToken === undefined ? {} : { idToken }),
  };
}
