/**
 * What git, git-lfs and curl must end with, written down from `docs/hub-protocol.md` (§2.4, §3.2 to §3.5).
 *
 * @import { WorldName } from './worlds.mjs'
 */

/**
 * @typedef {'ls-remote' | 'clone' | 'push' | 'push --dry-run' | 'lfs fetch' | 'lfs push' | 'curl' | 'curl -n'} Act
 *
 * @typedef {object} Ending
 * @property {boolean} works
 * @property {string[]} says what stands in what was printed; of curl, the status of the answer and its body
 *
 * @typedef {object} ProgramState
 * @property {string} state
 * @property {WorldName} [world] `everything` unless said otherwise
 * @property {string | null} token
 * @property {'none' | 'url' | 'store' | 'header' | 'netrc'} place where the program finds it
 * @property {string} repo with its prefix
 * @property {Partial<Record<Act, Ending>>} acts
 * @property {boolean} [forgotten] whether the credential store is without the token afterwards
 */

const PASSWORD = 'remote: Password authentication in git is no longer supported.';
const NO_PROMPT = 'terminal prompts disabled';
const NOT_FOUND = 'Repository not found';
const READ_ONLY = 'You have read access but not the required permissions for this operation';
const PUSH_DENIED = 'remote: You are not authorized to push to this repo.';

/** @returns {Ending} */
const works = (/** @type {string[]} */ ...says) => ({ works: true, says });
/** @returns {Ending} */
const fails = (/** @type {string[]} */ ...says) => ({ works: false, says });

/** Git shows the Hub's text behind `remote:`, and then what became of its own request. */
const forbidden = (/** @type {string} */ says) =>
  fails(`remote: ${says}`, 'The requested URL returned error: 403');

/** @type {ProgramState[]} */
export const PROGRAM_STATES = [
  {
    state: 'public, no token',
    token: null,
    place: 'none',
    repo: 'umbrella/open',
    acts: {
      'ls-remote': works('refs/heads/main'),
      clone: works(),
      push: fails(NO_PROMPT),
      'lfs fetch': works(),
      curl: works('200'),
    },
  },
  {
    state: 'public dataset, no token',
    token: null,
    place: 'none',
    repo: 'datasets/acme/corpus',
    acts: { clone: works(), 'lfs fetch': works() },
  },
  {
    state: 'public, read token in the URL',
    token: 'read',
    place: 'url',
    repo: 'umbrella/open',
    acts: { clone: works(), push: fails(PUSH_DENIED, 'pre-receive hook declined') },
  },
  {
    // Not asked for a credential, git sends none: a bad one goes unnoticed.
    state: 'public, bad token in the URL',
    token: 'bad',
    place: 'url',
    repo: 'umbrella/open',
    acts: { 'ls-remote': works('refs/heads/main'), push: fails(PASSWORD, 'Authentication failed') },
  },
  {
    // Git would ask for another credential, and shows nothing of what the Hub said.
    state: 'public, bad token in a header',
    token: 'bad',
    place: 'header',
    repo: 'umbrella/open',
    acts: {
      'ls-remote': fails(NO_PROMPT),
      curl: fails('401', 'Invalid credentials in Authorization header'),
    },
  },
  {
    state: 'private, no token',
    token: null,
    place: 'none',
    repo: 'acme/private',
    acts: {
      'ls-remote': fails(NO_PROMPT),
      'lfs fetch': fails('Git credentials for', 'not found'),
      curl: fails('401', 'Invalid username or password.'),
    },
  },
  {
    state: 'private, read token in the URL',
    token: 'read',
    place: 'url',
    repo: 'acme/private',
    acts: {
      clone: works(),
      'push --dry-run': works(),
      push: fails(PUSH_DENIED, 'pre-receive hook declined'),
      'lfs fetch': works(),
      'lfs push': fails(READ_ONLY),
    },
  },
  {
    state: 'private, read token in the store',
    token: 'read',
    place: 'store',
    repo: 'acme/private',
    acts: { clone: works(), push: fails(PUSH_DENIED), 'lfs fetch': works(), 'lfs push': fails(READ_ONLY) },
    forgotten: false,
  },
  {
    state: 'private, read token in a header',
    token: 'read',
    place: 'header',
    repo: 'acme/private',
    acts: { clone: works(), 'lfs fetch': works(), curl: works('200') },
  },
  {
    state: 'private, read token in netrc',
    token: 'read',
    place: 'netrc',
    repo: 'acme/private',
    acts: {
      clone: works(),
      'lfs fetch': works(),
      'curl -n': works('200'),
      curl: fails('401', 'Invalid username or password.'),
    },
  },
  {
    state: 'private, bad token in netrc',
    token: 'bad',
    place: 'netrc',
    repo: 'acme/private',
    acts: { 'curl -n': fails('401', 'Invalid credentials in Authorization header') },
  },
  {
    state: 'private, write token in the URL',
    token: 'write',
    place: 'url',
    repo: 'acme/private',
    acts: { 'push --dry-run': works(), push: works(), 'lfs push': works() },
  },
  {
    state: 'private, bad token in the URL',
    token: 'bad',
    place: 'url',
    repo: 'acme/private',
    acts: { 'ls-remote': fails(PASSWORD, 'Authentication failed'), 'lfs fetch': fails() },
  },
  {
    state: 'private, bad token in the store',
    token: 'bad',
    place: 'store',
    repo: 'acme/private',
    acts: { 'ls-remote': fails(PASSWORD, 'Authentication failed') },
    forgotten: true,
  },
  {
    state: 'private, expired token in the store',
    token: 'expired',
    place: 'store',
    repo: 'acme/private',
    acts: { 'ls-remote': fails('remote: User Access Token "ci" is expired', 'Authentication failed') },
    forgotten: true,
  },
  {
    state: 'private, no member, token in the store',
    token: 'read',
    place: 'store',
    repo: 'umbrella/private',
    acts: { 'ls-remote': fails(`remote: ${NOT_FOUND}`, 'not found'), 'lfs fetch': fails(NOT_FOUND) },
    forgotten: false,
  },
  {
    state: 'missing, token in a header',
    token: 'read',
    place: 'header',
    repo: 'acme/missing',
    acts: { 'ls-remote': fails(`remote: ${NOT_FOUND}`, 'not found'), curl: fails('404', NOT_FOUND) },
  },
  {
    state: 'private, outside the scope',
    token: 'one-repo',
    place: 'url',
    repo: 'acme/vault',
    acts: { 'ls-remote': fails(`remote: ${NOT_FOUND}`, 'not found') },
  },
  {
    state: 'private, in the scope',
    token: 'one-repo',
    place: 'url',
    repo: 'acme/private',
    acts: { clone: works(), push: works() },
  },
  {
    state: 'gated, no token',
    token: null,
    place: 'none',
    repo: 'meta/none',
    acts: { 'ls-remote': fails(NO_PROMPT), curl: fails('401', 'Please log in.') },
  },
  {
    state: 'gated, never asked, token in the store',
    token: 'read',
    place: 'store',
    repo: 'meta/none',
    acts: {
      clone: forbidden('Access to model meta/none is restricted and you are not in the authorized list.'),
    },
    forgotten: false,
  },
  {
    state: 'gated, pending',
    token: 'read',
    place: 'url',
    repo: 'meta/pending',
    acts: {
      clone: forbidden(
        'Your request to access model meta/pending is awaiting a review from the repo authors.',
      ),
      'lfs fetch': fails('is awaiting a review from the repo authors.'),
    },
  },
  {
    state: 'gated, granted',
    token: 'read',
    place: 'url',
    repo: 'meta/granted',
    acts: { clone: works(), 'lfs fetch': works() },
  },
  {
    state: 'gated, granted, scope lacks gates',
    token: 'narrow',
    place: 'url',
    repo: 'meta/granted',
    acts: {
      clone: forbidden('Please enable access to public gated repositories in your fine-grained token'),
    },
  },
  {
    state: 'token waits for approval',
    token: 'pending',
    place: 'url',
    repo: 'initech/private',
    acts: {
      clone: forbidden('Due to the organization token policy, your token needs to be approved'),
      'lfs fetch': fails('Due to the organization token policy'),
    },
  },
  {
    state: 'token revoked for the organization',
    token: 'revoked',
    place: 'url',
    repo: 'initech/private',
    acts: { clone: forbidden('Your token has been revoked by the organization administrator') },
  },
  {
    state: 'disabled',
    token: 'read',
    place: 'header',
    repo: 'acme/disabled',
    acts: {
      clone: forbidden('Access to this resource is disabled.'),
      curl: fails('403', 'Access to this resource is disabled.'),
    },
  },
  {
    state: 'renamed',
    token: 'read',
    place: 'url',
    repo: 'acme/old-name',
    acts: { clone: works('warning: redirecting to'), curl: fails('401') },
  },
  {
    state: 'firewall: 403 and a page',
    world: 'firewall page, 403',
    token: 'read',
    place: 'url',
    repo: 'acme/open',
    acts: { 'ls-remote': fails('The requested URL returned error: 403') },
  },
  {
    state: 'Hub down',
    world: 'Hub down',
    token: 'read',
    place: 'url',
    repo: 'acme/open',
    acts: { 'ls-remote': fails('The requested URL returned error: 500'), curl: fails('500') },
  },
];
