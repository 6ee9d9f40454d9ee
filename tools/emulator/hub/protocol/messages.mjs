/** @import { Repo, RepoType } from '../world/repos.mjs' */

/** What the Hub says, word for word (protocol §2.4, §3.2 to §3.4, §3.7, §4, §5). */

export const NOT_AUTHENTICATED = 'Invalid username or password.';
export const BAD_CREDENTIALS = 'Invalid credentials in Authorization header';
export const REPO_NOT_FOUND = 'Repository not found';
export const USER_NOT_FOUND = 'This user does not exist';
export const ENTRY_NOT_FOUND = 'Entry not found';
export const PAGE_NOT_FOUND = "Sorry, we can't find the page you are looking for.";
export const DISABLED = 'Access to this resource is disabled.';
export const READ_ONLY_ACCESS = 'You have read access but not the required permissions for this operation';
export const PULL_REQUEST_ONLY =
  'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request';
export const GIT_PASSWORD =
  'Password authentication in git is no longer supported. You must use a user access token or an SSH key instead. See https://huggingface.co/blog/password-git-deprecation';
/** The lines of one text. */
export const PUSH_DENIED = /** @type {const} */ ([
  'You are not authorized to push to this repo.',
  'Make sure that you are properly logged in.',
]);
export const GATED_SCOPE_MISSING =
  'Please enable access to public gated repositories in your fine-grained token settings to view this repository.';
export const TOKEN_POLICY =
  'Due to the organization token policy, your token needs to be approved by the organization before you can access this resource.';
export const TOKEN_REVOKED =
  'Your token has been revoked by the organization administrator, you can no longer access organization resources. Please contact them for more information.';
export const INTERNAL_ERROR = "Internal Error - We're working hard to fix this as soon as possible!";
export const AUTHENTICATE = 'Bearer realm="Authentication required", charset="UTF-8"';
export const GIT_AUTHENTICATE = 'Basic realm="Authentication required", charset="UTF-8"';
export const UNAUTHENTICATED_WARNING =
  'unauthenticated; Warning: You are sending unauthenticated requests to the HF Hub. Please set a HF_TOKEN to enable higher rate limits and faster downloads.';

/** What the emulator says where it is not the Hub's turn: nobody shall take it for a missing right. */
export const NO_COMMITS = 'This emulated Hub takes no commits over its API, since its world never changes.';
export const CHANGES_NOTHING = 'This emulated Hub changes nothing, though this token may.';
export const HANDS_OUT_NO_CREDENTIALS =
  'This emulated Hub hands out no storage credentials, though this token may have them.';

/** @param {string} tokenName */
export const expired = (tokenName) => `User Access Token "${tokenName}" is expired`;

/** @param {string} revision */
export const revisionNotFound = (revision) => `Invalid rev id: ${revision}`;

/**
 * @param {string} path
 * @param {string} revision
 */
export const pathNotFound = (path, revision) => `${path} does not exist on "${revision}"`;

/** @param {readonly string[]} properties */
export const expandable = (properties) => `"expand" must be one of [${properties.join(', ')}]`;

/** @param {string} type */
export const created = (type) => `You already created this ${type} repo`;

/** @param {RepoType} type */
export const regionBlocked = (type) => `This ${type} is not available in your region.`;

/** @param {string} location */
export const redirecting = (location) => `Temporary Redirect. Redirecting to ${location}`;

/** @param {string} address */
export const addressLimited = (address) =>
  `We had to rate limit your IP (${address}). To continue using our service, create a HF account or login to your existing account, and make sure you pass a HF_TOKEN if you're using the API.`;

/**
 * @param {number} quota
 * @param {string} bucket
 */
export const accountLimited = (quota, bucket) =>
  `We had to rate limit you, you hit the quota of ${quota} ${bucket} requests per 5 minutes period.`;

/**
 * @param {string} type
 * @param {string} namespace
 */
export const createDenied = (type, namespace) =>
  `You don't have the rights to create a ${type} under the namespace "${namespace}"`;

/** @param {Repo} repo */
export const gatedForAnonymous = (repo) =>
  `Access to ${repo.type} ${repo.id} is restricted. You must have access to it and be authenticated to access it. Please log in.`;

/**
 * The Hub has no "my request" endpoint: this text is the only place where its state can be read (protocol §8).
 * @param {Repo} repo
 * @param {'none' | 'pending' | 'rejected' | 'reset'} state
 */
export function gated(repo, state) {
  const name = `${repo.type} ${repo.id}`;
  const page = `https://huggingface.co/${repo.type === 'model' ? '' : `${repo.type}s/`}${repo.id}`;
  switch (state) {
    case 'pending':
      return `Your request to access ${name} is awaiting a review from the repo authors.`;
    case 'rejected':
      return `Your request to access ${name} has been rejected by the repo's authors.`;
    case 'reset':
      return `Your request to access ${name} has been reset by the repo's authors. Visit ${page} to submit a new request.`;
    case 'none':
      return `Access to ${name} is restricted and you are not in the authorized list. Visit ${page} to ask for access.`;
  }
}
