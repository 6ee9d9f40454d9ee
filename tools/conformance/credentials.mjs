/**
 * Which credential each client sends, by what lies around on the machine: the data that others can import. It
 * speaks the language of scenarios: `runnerFor` gives the `runner` of one, `worldFor` its `hub`. Each source has
 * a token of its own, with its name, so that the emulated Hub's record of requests tells which one it was.
 */

/**
 * @typedef {'py018' | 'py0' | 'py1' | 'py2' | 'hf0' | 'hf1' | 'hf2' | 'js' | 'hfjs' | 'curl' | 'curl -n' | 'git' |
 *   'git-lfs'} CredentialClient `py0` to `py2` are the major lines of huggingface_hub, `py018` the last before it
 *   knew HF_TOKEN, `hf0` to `hf2` the command line `hf`, `js` is @huggingface/hub and `hfjs` its command line
 *
 * @typedef {keyof typeof SOURCES} Source
 *
 * @typedef {object} CredentialCase
 * @property {string} id
 * @property {Source[]} present
 * @property {Source[]} [stale] those whose token the Hub does not know any more
 * @property {readonly CredentialClient[]} [asked] whom it is about; everybody, where that is not said
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
 * @property {Record<string, string>} [workspace]
 * @property {string} [remote] of git
 * @property {unknown} [idToken]
 */

const HELPER = '[credential]\n\thelper = store\n';

/** The Hub's entry of a netrc. @param {string} token */
const entry = (token) => `machine @hub-hostname login hf_user password @token:${token}\n`;

/** A line of a credential file, or a URL with a credential. @param {string} token */
const url = (token) => `http://hf_user:@token:${token}@@hub-host`;

/** @param {string} token */
const header = (token) => `Authorization: Basic @basic(hf_user,token:${token})`;

/** @type {Arrangement} */
const NOTHING = {};

/** What lies around. `argument` and `no token` are what the caller tells the client itself. */
export const SOURCES = {
  argument: NOTHING,
  'no token': NOTHING,
  HF_TOKEN: { env: { HF_TOKEN: '@token:HF_TOKEN' } },
  'HF_TOKEN, empty': { env: { HF_TOKEN: '' } },
  'HF_TOKEN, a blank': { env: { HF_TOKEN: ' ' } },
  'HF_TOKEN, with a line break behind it': { env: { HF_TOKEN: '@token:HF_TOKEN\r\n' } },
  'HF_TOKEN, with a line break before it': { env: { HF_TOKEN: '\n@token:HF_TOKEN' } },
  HUGGING_FACE_HUB_TOKEN: { env: { HUGGING_FACE_HUB_TOKEN: '@token:HUGGING_FACE_HUB_TOKEN' } },
  'HUGGING_FACE_HUB_TOKEN, a blank': { env: { HUGGING_FACE_HUB_TOKEN: ' ' } },
  HF_HUB_DISABLE_IMPLICIT_TOKEN: { env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } },
  'token-file': { home: { '.cache/huggingface/token': '@token:token-file\n' } },
  'stored-tokens': {
    home: { '.cache/huggingface/stored_tokens': '[laptop]\nhf_token = @token:stored-tokens\n' },
  },
  'HF_HOME-file': { env: { HF_HOME: '@home/hf' }, home: { 'hf/token': '@token:HF_HOME-file\n' } },
  'XDG_CACHE_HOME-file': {
    env: { XDG_CACHE_HOME: '@home/cache' },
    home: { 'cache/huggingface/token': '@token:XDG_CACHE_HOME-file\n' },
  },
  'HF_TOKEN_PATH-file': {
    env: { HF_TOKEN_PATH: '@home/secret' },
    home: { secret: '@token:HF_TOKEN_PATH-file\n' },
  },
  'HF_TOKEN_PATH, no such file': { env: { HF_TOKEN_PATH: '@home/nothing' } },
  'legacy-file': { home: { '.huggingface/token': '@token:legacy-file\n' } },
  netrc: { home: { '.netrc': entry('netrc') } },
  'netrc-again': { home: { '.netrc': entry('netrc-again') } },
  'netrc-port': {
    home: { '.netrc': 'machine @hub-hostname port 443 login hf_user password @token:netrc-port\n' },
  },
  'netrc-default': { home: { '.netrc': 'default login hf_user password @token:netrc-default\n' } },
  _netrc: { home: { _netrc: entry('_netrc') } },
  NETRC: { env: { NETRC: '@home/other-netrc' }, home: { 'other-netrc': entry('NETRC') } },
  'NETRC, no such file': { env: { NETRC: '@home/no-netrc' } },
  'NETRC, empty': { env: { NETRC: '' } },
  'git-credentials': {
    home: { '.gitconfig': HELPER, '.git-credentials': `${url('git-credentials')}\n` },
  },
  'xdg-credentials': { home: { '.config/git/credentials': `${url('xdg-credentials')}\n` } },
  'scoped-helper': {
    home: {
      '.gitconfig': '[credential "http://@hub-host"]\n\thelper = store --file ~/scoped-credentials\n',
      'scoped-credentials': `${url('scoped-helper')}\n`,
    },
  },
  'elsewhere-helper': {
    home: {
      '.gitconfig': '[credential "http://git.example"]\n\thelper = store --file ~/elsewhere-credentials\n',
      'elsewhere-credentials': `${url('elsewhere-helper')}\n`,
    },
  },
  'helper-program': {
    home: {
      '.gitconfig':
        '[credential]\n\thelper = "!f() { test \\"$1\\" = get && echo username=hf_user && echo password=@token:helper-program; }; f"\n',
    },
  },
  'helper, silent': { home: { '.gitconfig': '[credential]\n\thelper = "!true"\n' } },
  'helpers, reset': { home: { '.gitconfig': '[credential]\n\thelper =\n' } },
  'user name, another': {
    home: { '.gitconfig': '[credential "http://@hub-host"]\n\tusername = somebody\n' },
  },
  'password-setting': {
    home: {
      '.gitconfig':
        '[credential "http://@hub-host"]\n\tusername = hf_user\n\tpassword = @token:password-setting\n',
    },
  },
  'extra-header': { home: { '.gitconfig': `[http "@hub/"]\n\textraHeader = "${header('extra-header')}"\n` } },
  'header-everywhere': {
    home: { '.gitconfig': `[http]\n\textraHeader = "${header('header-everywhere')}"\n` },
  },
  'header-elsewhere': {
    home: { '.gitconfig': `[http "http://git.example/"]\n\textraHeader = "${header('header-elsewhere')}"\n` },
  },
  'header-of-workspace': {
    workspace: { '.git/config': `[http "@hub/"]\n\textraHeader = "${header('header-of-workspace')}"\n` },
  },
  'headers, reset': { workspace: { '.git/config': '[http "@hub/"]\n\textraHeader =\n' } },
  'header-in-variables': {
    env: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.@hub/.extraHeader',
      GIT_CONFIG_VALUE_0: header('header-in-variables'),
    },
  },
  'remote-url': { remote: `${url('remote-url')}/acme/private` },
  'remote with a user name': { remote: 'http://hf_user@@hub-host/acme/private' },
  insteadOf: { home: { '.gitconfig': `[url "${url('insteadOf')}/"]\n\tinsteadOf = @hub/\n` } },
  lfsconfig: {
    workspace: { '.lfsconfig': `[lfs]\n\turl = ${url('lfsconfig')}/acme/private.git/info/lfs\n` },
  },
  'exchanged-1': {
    env: { HF_OIDC_RESOURCE: 'acme/private' },
    idToken: { claims: { repository: 'octo-org/project' } },
  },
  'HF_OIDC_RESOURCE, no id token': { env: { HF_OIDC_RESOURCE: 'acme/private' } },
};

/** A credential that no source has: `Bearer` with nothing behind it, a user name without a password. */
export const UNKNOWN = 'something unknown';

/** Those that speak through `requests`. @param {string} token */
const belowOne = (token) => ({ py018: [token], py0: [token], hf0: [token] });

/** @param {string} token */
const sinceOne = (token) => ({ py1: [token], py2: [token], hf1: [token], hf2: [token] });

/** @param {string} token */
const python = (token) => ({ ...belowOne(token), ...sinceOne(token) });

/** Those that know HF_TOKEN. @param {string} token */
const variable = (token) => ({ py0: [token], hf0: [token], ...sinceOne(token), hfjs: [token] });

/** Those that can be told. */
const ARGUMENT = {
  ...python('argument'),
  hfjs: ['argument'],
  js: ['argument'],
  curl: ['argument'],
  'curl -n': ['argument'],
};

/** @param {string} token what git and git-lfs answer a 401 with */
const both = (token) => ({ git: [token], 'git-lfs': [token] });

/** Everybody who obeys a netrc even where HF_TOKEN is set. */
const netrc = (token = 'netrc') => ({ ...belowOne(token), 'curl -n': [token], ...both(token) });

/**
 * The row of the action's table that is about each client, and the huggingface_hub that a job must be known to use for
 * the row to be about this one. Of several, the first is that of a job with 0.36.2.
 *
 * @type {Readonly<Record<CredentialClient, { row: string, hub?: string }>>}
 */
export const CLIENT_ROWS = {
  py018: { row: 'huggingface_hub before 0.19', hub: '0.18.0' },
  py0: { row: 'huggingface_hub 0.19 to 0.x', hub: '0.36.2' },
  py1: { row: 'huggingface_hub 1.x and later', hub: '1.33.0' },
  py2: { row: 'huggingface_hub 1.x and later', hub: '2.4.0' },
  hf0: { row: 'hf command line', hub: '0.36.2' },
  hf1: { row: 'hf command line', hub: '1.33.0' },
  hf2: { row: 'hf command line', hub: '2.4.0' },
  js: { row: 'huggingface.js' },
  hfjs: { row: 'huggingface.js command line' },
  curl: { row: 'curl' },
  'curl -n': { row: 'curl -n' },
  git: { row: 'git' },
  'git-lfs': { row: 'git-lfs' },
};

/** @satisfies {CredentialClient[]} */
const GITS = ['git', 'git-lfs'];

/** @type {CredentialCase[]} */
export const CREDENTIAL_CASES = [
  { id: 'nothing', present: [], sent: {} },
  { id: 'HF_TOKEN', present: ['HF_TOKEN'], sent: variable('HF_TOKEN') },
  {
    id: 'HUGGING_FACE_HUB_TOKEN',
    present: ['HUGGING_FACE_HUB_TOKEN'],
    sent: python('HUGGING_FACE_HUB_TOKEN'),
  },
  {
    id: 'both variables',
    present: ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
    sent: { ...variable('HF_TOKEN'), py018: ['HUGGING_FACE_HUB_TOKEN'] },
  },
  {
    id: 'HF_TOKEN empty, and the older variable',
    present: ['HF_TOKEN, empty', 'HUGGING_FACE_HUB_TOKEN', 'token-file'],
    sent: python('HUGGING_FACE_HUB_TOKEN'),
  },
  {
    // Python chooses between the variables before it looks whether there is more than blanks in one.
    id: 'HF_TOKEN a blank, and the older variable',
    present: ['HF_TOKEN, a blank', 'HUGGING_FACE_HUB_TOKEN', 'token-file'],
    sent: { ...python('token-file'), py018: ['HUGGING_FACE_HUB_TOKEN'], hfjs: [UNKNOWN] },
  },
  {
    id: 'HF_TOKEN a blank, and the older variable alone',
    present: ['HF_TOKEN, a blank', 'HUGGING_FACE_HUB_TOKEN'],
    sent: { py018: ['HUGGING_FACE_HUB_TOKEN'], hfjs: [UNKNOWN] },
  },
  {
    id: 'the older variable a blank, and a saved login',
    present: ['HUGGING_FACE_HUB_TOKEN, a blank', 'token-file'],
    sent: { ...python('token-file'), py018: [UNKNOWN] },
  },
  {
    id: 'HF_TOKEN with a line break behind it',
    present: ['HF_TOKEN, with a line break behind it', 'token-file'],
    sent: { ...variable('HF_TOKEN'), py018: ['token-file'] },
  },
  {
    // Which `fetch` takes for no header.
    id: 'HF_TOKEN with a line break before it',
    present: ['HF_TOKEN, with a line break before it', 'token-file'],
    sent: { ...variable('HF_TOKEN'), py018: ['token-file'], hfjs: [] },
  },
  { id: 'saved login', present: ['token-file'], sent: python('token-file') },
  {
    id: 'saved login and HF_TOKEN',
    present: ['token-file', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), py018: ['token-file'] },
  },
  {
    id: 'saved login elsewhere, by HF_HOME',
    present: ['token-file', 'HF_HOME-file'],
    sent: python('HF_HOME-file'),
  },
  {
    id: 'saved login elsewhere, by HF_TOKEN_PATH',
    present: ['token-file', 'HF_HOME-file', 'HF_TOKEN_PATH-file'],
    sent: { ...python('HF_TOKEN_PATH-file'), py018: ['HF_HOME-file'] },
  },
  {
    id: 'saved login elsewhere, by XDG_CACHE_HOME',
    present: ['token-file', 'XDG_CACHE_HOME-file'],
    sent: python('XDG_CACHE_HOME-file'),
  },
  {
    id: 'HF_TOKEN_PATH names a file that is not there',
    present: ['token-file', 'HF_TOKEN_PATH, no such file'],
    sent: { py018: ['token-file'] },
  },
  { id: 'saved login of old versions', present: ['legacy-file'], sent: { py018: ['legacy-file'] } },
  { id: 'a list of logins, none active', present: ['stored-tokens'], sent: {} },
  {
    id: 'HF_TOKEN, implicit tokens off',
    present: ['HF_TOKEN', 'token-file', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: { hfjs: ['HF_TOKEN'] },
  },
  {
    id: 'argument, implicit tokens off',
    present: ['argument', 'HF_TOKEN', 'HF_HUB_DISABLE_IMPLICIT_TOKEN'],
    sent: ARGUMENT,
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
    sent: { ...ARGUMENT, ...netrc(), 'curl -n': ['argument'] },
  },
  {
    id: 'netrc, told to send nothing',
    present: ['netrc', 'no token', 'HF_TOKEN'],
    // The command line cannot be told to.
    sent: { ...netrc(), hf1: ['HF_TOKEN'], hf2: ['HF_TOKEN'], hfjs: ['HF_TOKEN'] },
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
    sent: { ...variable('HF_TOKEN'), ...belowOne('NETRC') },
    sentFromCurl816: { 'curl -n': ['NETRC'] },
  },
  {
    id: 'NETRC names a file that is not there',
    present: ['NETRC, no such file', 'netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('netrc'), 'curl -n': ['netrc'] },
    sentFromCurl816: { 'curl -n': [] },
  },
  {
    id: 'NETRC names another file, and all else',
    present: ['NETRC', 'netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc(), ...belowOne('NETRC') },
    sentFromCurl816: { 'curl -n': ['NETRC'] },
  },
  {
    // `requests` goes by the variable as soon as it is there, curl where it says something.
    id: 'NETRC empty',
    present: ['NETRC, empty', 'netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('netrc'), 'curl -n': ['netrc'] },
  },
  {
    id: 'netrc by its other name',
    present: ['_netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...belowOne('_netrc') },
  },
  {
    id: 'netrc by both names',
    present: ['_netrc', 'netrc', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc() },
  },
  {
    // git-lfs refuses a file in which anything stands behind `default`; curl takes what stands first.
    id: 'default entry of a netrc before the one of the Hub',
    present: ['netrc-default', 'netrc', 'HF_TOKEN'],
    sent: {
      ...variable('HF_TOKEN'),
      ...belowOne('netrc'),
      'curl -n': ['netrc-default'],
      git: ['netrc-default'],
    },
  },
  {
    id: 'default entry of a netrc behind the one of the Hub',
    present: ['netrc', 'netrc-default', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc() },
  },
  {
    id: 'two entries of a netrc for the Hub',
    present: ['netrc', 'netrc-again', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...netrc(), ...belowOne('netrc-again') },
  },
  {
    id: 'netrc that Python refuses',
    present: ['netrc-port', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('netrc-port'), 'curl -n': ['netrc-port'] },
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
    id: 'credential store at its other place',
    asked: GITS,
    present: ['git-credentials', 'xdg-credentials'],
    sent: both('git-credentials'),
  },
  {
    id: 'credential store for the Hub alone',
    present: ['scoped-helper', 'HF_TOKEN'],
    sent: { ...variable('HF_TOKEN'), ...both('scoped-helper') },
  },
  { id: 'credential store for another host', asked: GITS, present: ['elsewhere-helper'], sent: {} },
  {
    id: 'credential helper for the Hub behind one for all',
    asked: GITS,
    present: ['git-credentials', 'scoped-helper'],
    sent: both('git-credentials'),
  },
  {
    id: 'credential helper for the Hub before one for all',
    asked: GITS,
    present: ['scoped-helper', 'git-credentials'],
    sent: both('scoped-helper'),
  },
  {
    id: 'credential helpers, the first without an answer',
    asked: GITS,
    present: ['helper, silent', 'helper-program', 'git-credentials'],
    sent: both('helper-program'),
  },
  {
    id: 'credential helpers, the first stale',
    asked: GITS,
    present: ['git-credentials', 'scoped-helper'],
    stale: ['git-credentials'],
    sent: both('git-credentials'),
  },
  {
    id: 'credential helpers, taken back',
    asked: GITS,
    present: ['git-credentials', 'helpers, reset', 'helper-program'],
    sent: both('helper-program'),
  },
  {
    id: 'credential store, another user asked for',
    asked: GITS,
    present: ['git-credentials', 'user name, another'],
    sent: {},
  },
  { id: 'password among the settings', asked: GITS, present: ['password-setting'], sent: {} },
  {
    id: 'header for every host',
    present: ['header-everywhere', 'netrc'],
    sent: { ...netrc(), ...both('header-everywhere') },
  },
  {
    id: 'header for another host',
    asked: GITS,
    present: ['header-elsewhere', 'git-credentials'],
    sent: both('git-credentials'),
  },
  {
    id: 'header in the configuration of the workspace',
    present: ['header-of-workspace', 'git-credentials', 'netrc'],
    sent: { ...netrc(), ...both('header-of-workspace') },
  },
  {
    id: 'header in variables',
    asked: GITS,
    present: ['header-in-variables', 'git-credentials'],
    sent: both('header-in-variables'),
  },
  {
    id: 'header that the workspace takes back',
    asked: GITS,
    // git-lfs does not know that a header can be taken back.
    present: ['extra-header', 'headers, reset', 'git-credentials'],
    sent: { git: ['git-credentials'], 'git-lfs': ['extra-header'] },
  },
  {
    id: 'header that is stale, and all else',
    present: ['extra-header', 'remote-url', 'git-credentials', 'netrc'],
    stale: ['extra-header'],
    sent: { ...netrc(), ...both('extra-header') },
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
    id: 'credential in the remote that is stale, and all else',
    present: ['remote-url', 'git-credentials', 'netrc'],
    stale: ['remote-url'],
    sent: { ...netrc(), ...both('remote-url') },
  },
  {
    id: 'user name in the remote, and a credential store',
    asked: GITS,
    // It goes out without a password before anything is looked up.
    present: ['remote with a user name', 'git-credentials'],
    sent: { git: [UNKNOWN, 'git-credentials'], 'git-lfs': [UNKNOWN, 'git-credentials'] },
  },
  {
    id: 'user name in the remote, and netrc',
    present: ['remote with a user name', 'git-credentials', 'netrc'],
    sent: { ...netrc(), 'git-lfs': [UNKNOWN, 'netrc'] },
  },
  {
    id: 'credential in a rule that rewrites URLs, and all else',
    present: ['insteadOf', 'git-credentials', 'netrc'],
    sent: { ...netrc(), ...both('insteadOf') },
  },
  {
    id: 'credential in .lfsconfig, and all else',
    present: ['lfsconfig', 'git-credentials', 'netrc'],
    sent: { ...netrc(), 'git-lfs': ['lfsconfig'] },
  },
  {
    id: 'publisher and HF_TOKEN',
    present: ['exchanged-1', 'HF_TOKEN', 'token-file'],
    sent: { ...variable('HF_TOKEN'), ...sinceOne('exchanged-1'), py018: ['token-file'] },
  },
  {
    id: 'publisher and netrc',
    present: ['exchanged-1', 'netrc'],
    sent: { ...sinceOne('exchanged-1'), ...netrc() },
  },
  {
    id: 'publisher and an argument',
    present: ['exchanged-1', 'argument'],
    sent: ARGUMENT,
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
    sent: { ...belowOne('HF_TOKEN'), py018: ['token-file'], hfjs: ['HF_TOKEN'] },
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
  /** @type {Record<string, string>} */
  const workspace = {};
  let remote = '@hub/acme/private';
  /** @type {unknown} */
  let idToken;
  for (const source of present) {
    /** @type {Arrangement} */
    const arrangement = SOURCES[source];
    Object.assign(env, arrangement.env);
    addFiles(home, arrangement.home);
    addFiles(workspace, arrangement.workspace);
    remote = arrangement.remote ?? remote;
    idToken = arrangement.idToken ?? idToken;
  }
  return {
    env,
    home,
    workspace,
    git: { remotes: { hub: remote } },
    ...(idToken === undefined ? {} : { idToken }),
  };
}

/**
 * @param {Record<string, string>} files
 * @param {Record<string, string>} [more]
 */
function addFiles(files, more = {}) {
  for (const [path, text] of Object.entries(more)) files[path] = (files[path] ?? '') + text;
}
