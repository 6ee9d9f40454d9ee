import { gives, raises } from './expectation.mjs';
import { FILES } from './worlds.mjs';

/**
 * @import { ByFamily, Expected, ExpectedFailure } from './expectation.mjs'
 * @import { WorldName } from './worlds.mjs'
 */

/**
 * What the libraries must end with in each state of the Hub, written down from `docs/hub-protocol.md` (§2 to §4)
 * and from what the clients document, not from what they were seen to do.
 *
 * @typedef {'whoami' | 'auth_check' | 'auth_check_write' | 'access' | 'info' | 'list' | 'exists' | 'download'
 *   | 'snapshot' | 'upload'} Call `access` is `checkRepoAccess` of JavaScript, which Python does not have
 *
 * @typedef {object} State
 * @property {string} state
 * @property {WorldName} [world] `everything` unless said otherwise
 * @property {string | null} [token] by its name in the world; null: none, and Python is told `token=False`;
 *   absent: what the client finds, which is nothing
 * @property {string} [repo]
 * @property {'model' | 'dataset' | 'space'} [type]
 * @property {string} [file] `config.json` unless said otherwise
 * @property {string} [revision]
 * @property {Partial<Record<Call, ByFamily>>} calls
 */

const NOT_AUTHENTICATED = 'Invalid username or password.';
const BAD_CREDENTIALS = 'Invalid credentials in Authorization header';
const NOT_FOUND = 'Repository not found';
const LOG_IN = 'You must have access to it and be authenticated to access it. Please log in.';
const ASK = 'you are not in the authorized list';
const ENABLE_GATED = 'Please enable access to public gated repositories in your fine-grained token settings';
const READ_ONLY = 'You have read access but not the required permissions for this operation';
const PULL_REQUEST = 'pass `create_pr=1` as a query parameter to create a Pull Request';
const APPROVAL = 'your token needs to be approved by the organization';
const REVOKED = 'Your token has been revoked by the organization administrator';
const DISABLED = 'Access to this resource is disabled.';
const REGION = 'This model is not available in your region.';

// The classes of §4, by what the Hub says.
const notFound = (/** @type {number} */ status, /** @type {string} */ says) =>
  raises('RepositoryNotFoundError', status, says);
const gate = (/** @type {number} */ status, /** @type {string} */ says) =>
  raises('GatedRepoError', status, says);
const refused = (/** @type {number} */ status, /** @type {string} */ says) =>
  raises('HfHubHTTPError', status, says);
const disabled = raises('DisabledRepoError', 403, DISABLED);
const api = (/** @type {number} */ status, /** @type {string} */ says) => raises('HubApiError', status, says);

/**
 * Downloads in Python pass on only what is about the repository or the credential. Any other refusal ends as a
 * file that is not in the cache, with the refusal as its cause.
 * @param {ExpectedFailure} because
 */
const hidden = (because) =>
  raises('LocalEntryNotFoundError', null, 'An error happened while trying to locate', because);

/** JavaScript drops the Hub's text where the body is not JSON, as it never is for files. */
const file = (/** @type {number} */ status) => api(status, `Api error with status ${status}`);

/** 0.x has no write check. */
const before1 = { py0: raises('TypeError', null, "unexpected keyword argument 'write'") };

/** @returns {ByFamily} */
const both = (/** @type {Expected} */ python, /** @type {Expected} */ js) => ({ python, js });
/** @returns {ByFamily} */
const all = (/** @type {Expected} */ expected) => ({ python: expected, js: expected });
/** @returns {ByFamily} */
const python = (/** @type {Expected} */ expected) => ({ python: expected });
/** @returns {ByFamily} */
const write = (/** @type {Expected} */ expected) => ({ python: expected, ...before1 });
/** @returns {ByFamily} */
const js = (/** @type {Expected} */ expected) => ({ js: expected });

const PATHS = gives(Object.keys(FILES).sort());
const CONFIG = gives(FILES['config.json']);
const WEIGHTS = gives(FILES['model.safetensors']);
const PASSED = gives(null);

/**
 * @param {string} id
 * @returns {State['calls']}
 */
const readable = (id) => ({
  info: all(gives(id)),
  auth_check: python(PASSED),
  access: js(PASSED),
  list: all(PATHS),
  exists: all(gives(true)),
  download: all(CONFIG),
  snapshot: python(PATHS),
});

/**
 * @param {string} says
 * @returns {State['calls']}
 */
const gatedFor = (says, status = 403) => ({
  auth_check: python(gate(status, says)),
  access: js(PASSED),
  list: all(PATHS),
  exists: both(gate(status, ''), file(status)),
  download: both(gate(status, says), file(status)),
  snapshot: python(gate(status, says)),
});

/**
 * A repository that is not there for this caller.
 * @param {number} status
 * @param {string} says
 * @returns {State['calls']}
 */
const invisible = (status, says) => ({
  info: both(notFound(status, says), api(status, says)),
  auth_check: python(notFound(status, says)),
  auth_check_write: write(notFound(status, says)),
  access: js(api(status, says)),
  list: both(notFound(status, says), api(status, says)),
  exists: both(gives(false), status === 404 ? gives(false) : file(status)),
  download: both(notFound(status, says), file(status)),
  snapshot: python(notFound(status, says)),
  upload: both(notFound(status, says), api(status, says)),
});

/**
 * An organization keeps this token out.
 * @param {string} says
 * @returns {State['calls']}
 */
const keptOut = (says) => ({
  info: both(refused(403, says), api(403, says)),
  auth_check: python(refused(403, says)),
  auth_check_write: write(refused(403, says)),
  access: js(api(403, says)),
  exists: both(refused(403, says), file(403)),
  download: both(hidden(refused(403, says)), file(403)),
  snapshot: python(
    raises(
      'LocalEntryNotFoundError',
      null,
      'cannot find the appropriate snapshot folder',
      refused(403, says),
    ),
  ),
});

/** whoami of Python hides the Hub's words behind its own. */
const invalidToken = {
  py0: raises('HTTPError', 401, 'Invalid user token.'),
  py1: refused(401, 'Invalid user token.'),
  py2: refused(401, 'Invalid user token.'),
};

/** @type {State[]} */
const WHO = [
  {
    state: 'no token',
    token: null,
    calls: {
      whoami: {
        // 0.x looks for one even when it is told not to.
        py0: raises('LocalTokenNotFoundError', null, 'no token found'),
        py1: raises('ValueError', null, 'Cannot use `token=False`'),
        py2: raises('ValueError', null, 'Cannot use `token=False`'),
        // Sends `Bearer undefined`.
        js: api(401, BAD_CREDENTIALS),
      },
    },
  },
  {
    state: 'nothing said of a token',
    calls: {
      whoami: both(raises('LocalTokenNotFoundError', null, 'no token found'), api(401, BAD_CREDENTIALS)),
    },
  },
  ...['read', 'write', 'narrow', 'oauth', 'oauth-narrow', 'pending', 'revoked'].map((token) => ({
    state: `${token} token`,
    token,
    calls: { whoami: all(gives('octo-ci')) },
  })),
  {
    state: 'organization token',
    token: 'org',
    calls: {
      whoami: both(gives('acme'), raises('TypeError', null, "Your access token must start with 'hf_'")),
    },
  },
  { state: 'bad token', token: 'bad', calls: { whoami: { ...invalidToken, js: api(401, BAD_CREDENTIALS) } } },
  {
    state: 'bad token, password text',
    world: 'bad token: password text',
    token: 'bad',
    calls: { whoami: { ...invalidToken, js: api(401, NOT_AUTHENTICATED) } },
  },
  {
    state: 'expired token',
    token: 'expired',
    calls: { whoami: { ...invalidToken, js: api(401, 'User Access Token "ci" is expired') } },
  },
];

/** @type {State[]} */
const OPEN = [
  {
    state: 'public, no token',
    token: null,
    repo: 'umbrella/open',
    calls: {
      ...readable('umbrella/open'),
      auth_check_write: write(notFound(401, NOT_AUTHENTICATED)),
      upload: both(notFound(401, NOT_AUTHENTICATED), api(401, NOT_AUTHENTICATED)),
    },
  },
  {
    state: 'public, large file, no token',
    token: null,
    repo: 'umbrella/open',
    file: 'model.safetensors',
    calls: { exists: all(gives(true)), download: all(WEIGHTS) },
  },
  {
    state: 'public, read token',
    token: 'read',
    repo: 'umbrella/open',
    calls: {
      ...readable('umbrella/open'),
      auth_check_write: write(refused(403, READ_ONLY)),
      upload: both(refused(403, PULL_REQUEST), api(403, PULL_REQUEST)),
    },
  },
  {
    state: 'public, large file, read token',
    token: 'read',
    repo: 'umbrella/open',
    file: 'model.safetensors',
    calls: { exists: all(gives(true)), download: all(WEIGHTS) },
  },
  {
    state: 'public, member, write token',
    token: 'write',
    repo: 'acme/open',
    calls: { auth_check_write: write(PASSED) },
  },
  {
    state: 'public, no member, write token',
    token: 'write',
    repo: 'umbrella/open',
    calls: {
      auth_check_write: write(refused(403, READ_ONLY)),
      upload: both(refused(403, PULL_REQUEST), api(403, PULL_REQUEST)),
    },
  },
  {
    state: 'public, no write check on this Hub',
    world: 'no write check',
    token: 'write',
    repo: 'acme/open',
    calls: { auth_check_write: write(refused(404, "Sorry, we can't find the page you are looking for.")) },
  },
  { state: 'dataset', token: 'read', repo: 'acme/corpus', type: 'dataset', calls: readable('acme/corpus') },
  { state: 'Space', token: 'read', repo: 'acme/demo', type: 'space', calls: readable('acme/demo') },
  {
    state: 'revision missing',
    token: 'read',
    repo: 'acme/open',
    revision: 'v9',
    calls: {
      info: both(raises('RevisionNotFoundError', 404, 'Invalid rev id: v9'), api(404, 'Invalid rev id: v9')),
      list: both(raises('RevisionNotFoundError', 404, 'Invalid rev id: v9'), api(404, 'Invalid rev id: v9')),
      exists: all(gives(false)),
      download: both(raises('RevisionNotFoundError', 404, 'Invalid rev id: v9'), file(404)),
      snapshot: python(raises('RevisionNotFoundError', 404, 'Invalid rev id: v9')),
    },
  },
  {
    state: 'file missing',
    token: 'read',
    repo: 'acme/open',
    file: 'missing.json',
    calls: {
      exists: all(gives(false)),
      download: {
        py0: raises('EntryNotFoundError', 404, 'Entry not found'),
        py1: raises('RemoteEntryNotFoundError', 404, 'Entry not found'),
        py2: raises('RemoteEntryNotFoundError', 404, 'Entry not found'),
        js: gives(null),
      },
    },
  },
];

/** @type {State[]} */
const PRIVATE = [
  { state: 'private, member', token: 'read', repo: 'acme/private', calls: readable('acme/private') },
  {
    state: 'private, member, large file',
    token: 'read',
    repo: 'acme/private',
    file: 'model.safetensors',
    calls: { exists: all(gives(true)), download: all(WEIGHTS) },
  },
  {
    state: 'private, no token',
    token: null,
    repo: 'acme/private',
    calls: invisible(401, NOT_AUTHENTICATED),
  },
  { state: 'private, no member', token: 'read', repo: 'umbrella/private', calls: invisible(404, NOT_FOUND) },
  { state: 'missing, no token', token: null, repo: 'acme/missing', calls: invisible(401, NOT_AUTHENTICATED) },
  { state: 'missing', token: 'write', repo: 'acme/missing', calls: invisible(404, NOT_FOUND) },
  {
    state: 'private, in the scope',
    token: 'one-repo',
    repo: 'acme/private',
    calls: { ...readable('acme/private'), auth_check_write: write(PASSED) },
  },
  {
    state: 'private, outside the scope',
    token: 'one-repo',
    repo: 'acme/vault',
    calls: invisible(404, NOT_FOUND),
  },
  {
    state: 'private, outside the scope, as a 403',
    world: 'outside the scope: 403',
    token: 'one-repo',
    repo: 'acme/vault',
    calls: keptOut('Your token does not have the permission to access this repository.'),
  },
  {
    state: 'private, OAuth with read-repos',
    token: 'oauth',
    repo: 'acme/private',
    calls: { ...readable('acme/private'), auth_check_write: write(refused(403, READ_ONLY)) },
  },
  {
    state: 'private, OAuth without a scope',
    token: 'oauth-narrow',
    repo: 'acme/private',
    calls: invisible(404, NOT_FOUND),
  },
  { state: 'token waits for approval', token: 'pending', repo: 'initech/private', calls: keptOut(APPROVAL) },
  {
    state: 'token revoked for the organization',
    token: 'revoked',
    repo: 'initech/private',
    calls: keptOut(REVOKED),
  },
  {
    state: 'single sign-on missing',
    token: 'sso',
    repo: 'initech/private',
    calls: keptOut('The security settings of this organization (sso) do not allow this access.'),
  },
];

/** @type {State[]} */
const GATED = [
  {
    state: 'gated, no token',
    token: null,
    repo: 'meta/none',
    calls: { info: all(gives('meta/none')), ...gatedFor(LOG_IN, 401) },
  },
  {
    state: 'gated, never asked',
    token: 'read',
    repo: 'meta/none',
    calls: { info: all(gives('meta/none')), ...gatedFor(ASK) },
  },
  {
    state: 'gated, pending',
    token: 'read',
    repo: 'meta/pending',
    calls: {
      info: all(gives('meta/pending')),
      ...gatedFor('Your request to access model meta/pending is awaiting a review from the repo authors.'),
    },
  },
  {
    state: 'gated, rejected',
    token: 'read',
    repo: 'meta/rejected',
    calls: gatedFor("Your request to access model meta/rejected has been rejected by the repo's authors."),
  },
  {
    state: 'gated, reset',
    token: 'read',
    repo: 'meta/reset',
    calls: gatedFor("Your request to access model meta/reset has been reset by the repo's authors."),
  },
  {
    state: 'gated, granted',
    token: 'read',
    repo: 'meta/granted',
    calls: { ...readable('meta/granted'), auth_check_write: write(refused(403, READ_ONLY)) },
  },
  {
    state: 'gated dataset, pending',
    token: 'read',
    repo: 'meta/corpus',
    type: 'dataset',
    calls: gatedFor('Your request to access dataset meta/corpus is awaiting a review from the repo authors.'),
  },
  {
    state: 'gated, a file that passes every gate',
    token: null,
    repo: 'meta/none',
    file: 'README.md',
    calls: { exists: python(gives(true)), download: all(gives(FILES['README.md'])) },
  },
  {
    state: 'gated, file missing',
    token: 'read',
    repo: 'meta/none',
    file: 'missing.json',
    calls: { exists: both(gate(403, ''), file(403)), download: both(gate(403, ASK), file(403)) },
  },
  {
    state: 'gated, revision missing',
    token: 'read',
    repo: 'meta/none',
    revision: 'v9',
    calls: {
      info: both(raises('RevisionNotFoundError', 404, 'Invalid rev id: v9'), api(404, 'Invalid rev id: v9')),
      download: both(gate(403, ASK), file(403)),
    },
  },
  {
    state: 'gated, granted, scope lacks gates',
    token: 'narrow',
    repo: 'meta/granted',
    calls: {
      info: all(gives('meta/granted')),
      auth_check: python(refused(403, ENABLE_GATED)),
      access: js(PASSED),
      exists: both(refused(403, ENABLE_GATED), file(403)),
      download: both(hidden(refused(403, ENABLE_GATED)), file(403)),
      snapshot: python(hidden(refused(403, ENABLE_GATED))),
    },
  },
  {
    state: 'gated, granted, scope has gates',
    token: 'narrow-gated',
    repo: 'meta/granted',
    calls: readable('meta/granted'),
  },
  {
    state: 'gated, never asked, scope lacks gates',
    token: 'narrow',
    repo: 'meta/none',
    calls: { auth_check: python(refused(403, ENABLE_GATED)) },
  },
  {
    state: 'gated, never asked, scope lacks gates; gate first',
    world: 'gate before scope',
    token: 'narrow',
    repo: 'meta/none',
    calls: { auth_check: python(gate(403, ASK)) },
  },
];

/**
 * A 401 that Python takes for a missing repository, since its text is not the one that it knows (§4).
 * @param {string} says
 * @returns {State['calls']}
 */
const mistaken = (says) => ({
  info: both(notFound(401, says), api(401, says)),
  auth_check: python(notFound(401, says)),
  auth_check_write: write(notFound(401, says)),
  access: js(api(401, says)),
  list: both(notFound(401, says), api(401, says)),
  exists: both(gives(false), file(401)),
  download: both(notFound(401, says), file(401)),
  snapshot: python(notFound(401, says)),
  upload: both(notFound(401, says), api(401, says)),
});

/**
 * A 401 that Python takes for what it is.
 * @param {string} says
 * @returns {State['calls']}
 */
const unauthorized = (says) => ({
  info: both(refused(401, says), api(401, says)),
  auth_check: python(refused(401, says)),
  auth_check_write: write(refused(401, says)),
  access: js(api(401, says)),
  list: both(refused(401, says), api(401, says)),
  exists: both(refused(401, says), file(401)),
  download: both(refused(401, says), file(401)),
  snapshot: python(refused(401, says)),
  upload: both(refused(401, says), api(401, says)),
});

/** @type {State[]} */
const CREDENTIALS = [
  {
    state: 'public, bad token',
    token: 'bad',
    repo: 'acme/open',
    calls: unauthorized(BAD_CREDENTIALS),
  },
  {
    state: 'public, bad token, password text',
    world: 'bad token: password text',
    token: 'bad',
    repo: 'acme/open',
    calls: mistaken(NOT_AUTHENTICATED),
  },
  {
    state: 'public, expired token',
    token: 'expired',
    repo: 'acme/open',
    calls: mistaken('User Access Token "ci" is expired'),
  },
  {
    state: 'gated, bad token',
    token: 'bad',
    repo: 'meta/granted',
    calls: {
      info: both(refused(401, BAD_CREDENTIALS), api(401, BAD_CREDENTIALS)),
      auth_check: python(refused(401, BAD_CREDENTIALS)),
      download: both(refused(401, BAD_CREDENTIALS), file(401)),
    },
  },
  {
    state: 'gated, bad token; the gate answers',
    world: 'bad token: gate answers',
    token: 'bad',
    repo: 'meta/granted',
    calls: {
      info: both(refused(401, BAD_CREDENTIALS), api(401, BAD_CREDENTIALS)),
      auth_check: python(gate(401, LOG_IN)),
      download: both(gate(401, LOG_IN), file(401)),
    },
  },
  {
    state: 'public, organization token',
    token: 'org',
    repo: 'acme/open',
    calls: { info: js(raises('TypeError', null, "Your access token must start with 'hf_'")) },
  },
];

/** @type {State[]} */
const CONDITIONS = [
  { state: 'renamed', token: 'read', repo: 'acme/old-name', calls: readable('acme/new-name') },
  {
    state: 'renamed, large file',
    token: 'read',
    repo: 'acme/old-name',
    file: 'model.safetensors',
    calls: { download: all(WEIGHTS) },
  },
  { state: 'wrong case', token: 'read', repo: 'ACME/Private', calls: readable('acme/private') },
  {
    state: 'wrong case, no token',
    token: null,
    repo: 'ACME/Private',
    calls: { info: both(notFound(401, NOT_AUTHENTICATED), api(401, NOT_AUTHENTICATED)) },
  },
  {
    state: 'disabled',
    token: 'read',
    repo: 'acme/disabled',
    calls: {
      info: all(gives('acme/disabled')),
      auth_check: python(disabled),
      exists: both(disabled, file(403)),
      download: both(hidden(disabled), file(403)),
      snapshot: python(hidden(disabled)),
    },
  },
  {
    state: 'region blocked',
    token: 'read',
    repo: 'umbrella/region',
    calls: {
      info: all(gives('umbrella/region')),
      auth_check: python(refused(403, REGION)),
      exists: both(refused(403, REGION), file(403)),
      download: both(hidden(refused(403, REGION)), file(403)),
      snapshot: python(hidden(refused(403, REGION))),
    },
  },
  {
    state: 'region blocked, no token',
    token: null,
    repo: 'umbrella/region',
    calls: { auth_check: python(refused(403, REGION)) },
  },
  {
    state: 'region blocked, on files only',
    world: 'region only on files',
    token: 'read',
    repo: 'umbrella/region',
    calls: { auth_check: python(PASSED), download: both(hidden(refused(403, REGION)), file(403)) },
  },
  {
    state: 'quota of the account spent',
    world: 'quota spent',
    token: 'read',
    repo: 'acme/open',
    calls: {
      whoami: {
        py0: refused(429, 'you hit the quota of 1000 api requests per 5 minutes period'),
        py1: refused(429, "You've hit the rate limit for the /whoami-v2 endpoint"),
        py2: refused(429, "You've hit the rate limit for the /whoami-v2 endpoint"),
        js: api(429, 'you hit the quota of 1000 api requests per 5 minutes period'),
      },
      auth_check: {
        py0: refused(429, '429 Client Error: Too Many Requests'),
        py1: refused(429, "you have reached your 'api' rate limit"),
        py2: refused(429, "you have reached your 'api' rate limit"),
      },
      info: {
        py0: refused(429, 'you hit the quota of 1000 api requests'),
        py1: refused(429, '(0/1000 requests remaining in current 300s window)'),
        py2: refused(429, '(0/1000 requests remaining in current 300s window)'),
        js: api(429, 'you hit the quota of 1000 api requests'),
      },
    },
  },
  {
    state: 'quota of the address spent',
    world: 'quota spent',
    token: null,
    repo: 'acme/open',
    calls: {
      info: both(
        refused(429, 'create a HF account or login to your existing account'),
        api(429, 'create a HF account or login to your existing account'),
      ),
    },
  },
  {
    state: 'quota spent, no RateLimit headers',
    world: 'quota spent, no headers',
    token: 'read',
    repo: 'acme/open',
    calls: {
      auth_check: {
        py0: refused(429, '429 Client Error: Too Many Requests'),
        py1: refused(429, '429 Too Many Requests for url'),
        py2: refused(429, '429 Too Many Requests for url'),
      },
    },
  },
  {
    state: 'Hub down',
    world: 'Hub down',
    token: 'read',
    repo: 'acme/open',
    calls: {
      whoami: all500(),
      auth_check: python(refused(500, 'Internal Error')),
      info: both(refused(500, 'Internal Error'), api(500, 'Internal Error')),
      exists: {
        // Only 0.x tries a HEAD again on its own account: five times, in 23 seconds.
        py1: refused(500, '500 Internal Server Error'),
        py2: refused(500, '500 Internal Server Error'),
      },
    },
  },
  {
    state: 'Hub down at the first try',
    world: 'Hub down once',
    token: 'read',
    repo: 'acme/open',
    calls: { download: python(CONFIG) },
  },
  {
    state: 'firewall: 403 and a page',
    world: 'firewall page, 403',
    token: 'read',
    repo: 'acme/open',
    calls: {
      whoami: both(refused(403, '403 Forbidden: None.'), api(403, 'Api error with status 403')),
      auth_check: python(refused(403, '403 Forbidden: None.')),
      download: both(hidden(refused(403, '403 Forbidden: None.')), file(403)),
    },
  },
  {
    state: 'login page: 200 and a page',
    world: 'login page, 200',
    token: 'read',
    repo: 'acme/open',
    calls: {
      whoami: both(raises('JSONDecodeError', null, ''), raises('SyntaxError', null, 'not valid JSON')),
      // Any 200 passes for a yes.
      auth_check: python(PASSED),
      access: js(PASSED),
      download: {
        py0: raises(
          'LocalEntryNotFoundError',
          null,
          'An error happened',
          raises('FileMetadataError', null, 'does not seem to be on huggingface.co'),
        ),
        py1: raises('LocalEntryNotFoundError', null, "is missing the 'X-Repo-Commit' header"),
        py2: raises('LocalEntryNotFoundError', null, "is missing the 'X-Repo-Commit' header"),
      },
    },
  },
  {
    state: 'connection cut',
    world: 'connection cut',
    token: 'read',
    repo: 'acme/open',
    calls: {
      auth_check: {
        py0: raises('ConnectionError', null, ''),
        py1: raises('RemoteProtocolError', null, 'Server disconnected'),
        py2: raises('RemoteProtocolError', null, 'Server disconnected'),
      },
      access: js(raises('TypeError', null, 'fetch failed')),
    },
  },
];

/** @returns {ByFamily} */
function all500() {
  return both(refused(500, 'Internal Error'), api(500, 'Internal Error'));
}

/**
 * Without TLS Python never takes a bare 401 for a missing repository: its rule wants `https` (§4).
 * @type {State[]}
 */
const PLAIN = [
  {
    state: 'http: public, read token',
    token: 'read',
    repo: 'acme/open',
    calls: { info: all(gives('acme/open')), auth_check: python(PASSED), download: all(CONFIG) },
  },
  {
    state: 'http: missing, no token',
    token: null,
    repo: 'acme/missing',
    calls: {
      info: both(refused(401, NOT_AUTHENTICATED), api(401, NOT_AUTHENTICATED)),
      auth_check: python(refused(401, NOT_AUTHENTICATED)),
      exists: both(refused(401, NOT_AUTHENTICATED), file(401)),
      download: both(refused(401, NOT_AUTHENTICATED), file(401)),
    },
  },
  {
    state: 'http: missing',
    token: 'read',
    repo: 'acme/missing',
    calls: {
      info: both(notFound(404, NOT_FOUND), api(404, NOT_FOUND)),
      auth_check: python(notFound(404, NOT_FOUND)),
      exists: all(gives(false)),
    },
  },
  {
    state: 'http: expired token',
    token: 'expired',
    repo: 'acme/open',
    calls: {
      whoami: { ...invalidToken, js: api(401, 'User Access Token "ci" is expired') },
      auth_check: python(refused(401, 'User Access Token "ci" is expired')),
    },
  },
  {
    state: 'http: gated, pending',
    token: 'read',
    repo: 'meta/pending',
    calls: { auth_check: python(gate(403, 'awaiting a review')) },
  },
].map((state) => ({ world: /** @type {const} */ ('over http'), ...state }));

/** @type {State[]} */
export const STATES = [...WHO, ...OPEN, ...PRIVATE, ...GATED, ...CREDENTIALS, ...CONDITIONS, ...PLAIN];
