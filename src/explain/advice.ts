import {
  GATED_NOT_ACCEPTED,
  GATED_PENDING,
  GATED_REFUSED,
  GATED_REJECTED,
  GATED_RESET,
} from '../causes/gate/gate.js';
import { GATED_TRANSITIVE } from '../causes/gate/loaded-repos.js';
import { REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from '../causes/inputs/input-problem.js';
import { REPO_ID_NO_NAMESPACE } from '../causes/inputs/misspelt-id.js';
import {
  CREDENTIAL_NOT_RECEIVED,
  HUB_UNREACHABLE,
  OFFLINE_MODE,
  WAF_BLOCK,
} from '../causes/network/network.js';
import { HUB_OUTAGE } from '../causes/network/outage.js';
import { RATE_LIMIT_ACCOUNT, RATE_LIMIT_SHARED_IP, RATE_LIMIT_WHOAMI } from '../causes/network/quota.js';
import { TLS_UNTRUSTED_CA } from '../causes/network/untrusted-certificate.js';
import { OIDC_EXCHANGE_REFUSED } from '../causes/oidc/failed-exchange.js';
import { OIDC_MISSING_PERMISSION } from '../causes/oidc/missing-id-token.js';
import {
  ORG_IP_NOT_ALLOWED,
  ORG_MFA_REQUIRED,
  ORG_REQUIRES_FINE_GRAINED,
  ORG_SSO_REQUIRED,
  ORG_TOKEN_PENDING_APPROVAL,
  ORG_TOKEN_REVOKED,
} from '../causes/organization/organization-block.js';
import { REGION_BLOCKED, REPO_DISABLED, REPO_RENAMED, REVISION_MISSING } from '../causes/repo/condition.js';
import { FILE_MISSING } from '../causes/repo/listed-files.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from '../causes/repo/missing.js';
import { REPO_TYPE_MISMATCH } from '../causes/repo/other-type.js';
import { REFUSED_FOR_UNKNOWN_REASON } from '../causes/repo/unknown-reason.js';
import { GIT_CREDENTIAL_STALE } from '../causes/runner/git-credentials.js';
import { GIT_WITHOUT_CREDENTIAL } from '../causes/runner/git-without-credential.js';
import { CLIENT_COMMAND_MISSING } from '../causes/runner/missing-command.js';
import { NETRC_OVERRIDES_TOKEN } from '../causes/runner/stale-netrc.js';
import {
  FINE_GRAINED_NO_WRITE_ON_REPO,
  FINE_GRAINED_REPO_NOT_IN_SCOPE,
} from '../causes/scope/fine-grained.js';
import { FINE_GRAINED_MISSING_GATED_PERMISSION } from '../causes/scope/gated-permission.js';
import { ORG_ROLE_INSUFFICIENT, WRONG_NAMESPACE } from '../causes/scope/membership.js';
import { OAUTH_SCOPE_MISSING } from '../causes/scope/oauth-scope.js';
import { READ_TOKEN_FOR_WRITE } from '../causes/scope/read-token.js';
import { FINE_GRAINED_NO_CREATE } from '../causes/scope/unverifiable-write.js';
import { SECRET_NOT_DEFINED } from '../causes/token/empty-secret.js';
import { WRONG_VARIABLE_NAME } from '../causes/token/misnamed-token.js';
import {
  EMPTY_TOKEN_VALUE,
  SECRET_NOT_EXPOSED_TO_DEPENDABOT,
  SECRET_NOT_EXPOSED_TO_FORK_PR,
} from '../causes/token/missing-token.js';
import { TOKEN_EXPIRED, TOKEN_INVALID } from '../causes/token/refused-token.js';
import { SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW } from '../causes/token/secret-not-passed.js';
import { IMPLICIT_TOKEN_DISABLED, ORG_TOKEN_UNSUPPORTED, TOKEN_HAS_NEWLINE } from '../causes/token/token.js';
import {
  TOKEN_FOREIGN,
  TOKEN_FORMAT_UNKNOWN,
  TOKEN_HAS_BEARER_PREFIX,
  TOKEN_HAS_QUOTES,
  TOKEN_MALFORMED,
  TOKEN_PLACEHOLDER,
} from '../causes/token/unusable-token.js';
import type { Cause } from '../evidence/cause.js';
import type { Host } from '../model/host.js';

const CREATE_TOKEN = 'Create a token at https://huggingface.co/settings/tokens';

/** The next action, if a log is all that is known: one sentence for each cause that a rule can name. */
const ADVICE: ReadonlyMap<Cause, string> = new Map<Cause, string>([
  [REPO_ID_PLACEHOLDER, 'Set the variable that should hold the repo id.'],
  [
    REPO_ID_INVALID,
    'Check the path: if it is a local folder, it does not exist on this machine; else write namespace/name.',
  ],
  [REPO_ID_NO_NAMESPACE, 'Write the id as namespace/name; if it is a local folder, check that it exists.'],

  [
    TLS_UNTRUSTED_CA,
    "Make the client trust the root certificate of your company's proxy (SSL_CERT_FILE, REQUESTS_CA_BUNDLE or NODE_EXTRA_CA_CERTS).",
  ],
  [HUB_UNREACHABLE, "Check the machine's proxy, firewall and DNS for the host in the message."],
  [OFFLINE_MODE, 'Unset HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE, or fill the cache before the job.'],
  [WAF_BLOCK, 'Run the job again later, or on another machine.'],
  [HUB_OUTAGE, 'Run the job again later; nothing needs to be changed.'],
  [CREDENTIAL_NOT_RECEIVED, 'Check for a proxy that removes the Authorization header.'],
  [RATE_LIMIT_SHARED_IP, 'Give the job a token, since its account has a quota that nobody else uses.'],
  [RATE_LIMIT_ACCOUNT, 'Wait five minutes, and spread out the jobs that use this account.'],
  [RATE_LIMIT_WHOAMI, 'Call whoami once for each job and keep its answer.'],

  [SECRET_NOT_EXPOSED_TO_FORK_PR, 'Skip the step for pull requests from forks, or run it after the merge.'],
  [
    SECRET_NOT_EXPOSED_TO_DEPENDABOT,
    "Add the secret to the repository's Dependabot secrets, or skip the step for Dependabot.",
  ],
  [WRONG_VARIABLE_NAME, 'Set the token as HF_TOKEN.'],
  [SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW, 'Add "secrets: inherit" to the calling job.'],
  [
    SECRET_NOT_DEFINED,
    'Set HF_TOKEN for this step, and check that the secret behind it exists and is not empty.',
  ],
  [TOKEN_PLACEHOLDER, 'Put a real token in place of the placeholder.'],
  [TOKEN_FOREIGN, `${CREATE_TOKEN} and use it in place of the other service's credential.`],
  [TOKEN_HAS_QUOTES, 'Store the token without quotation marks.'],
  [TOKEN_HAS_BEARER_PREFIX, 'Store the token without the word Bearer.'],
  [TOKEN_MALFORMED, 'Copy the token again from its page, as plain text on one line.'],
  [TOKEN_EXPIRED, `${CREATE_TOKEN} and update the secret.`],
  [TOKEN_FORMAT_UNKNOWN, `${CREATE_TOKEN} and use it as the password.`],
  [
    TOKEN_INVALID,
    `${CREATE_TOKEN} and update the secret, unless the value that was sent is not the one you meant.`,
  ],
  [ORG_TOKEN_UNSUPPORTED, 'Use the token of a user account or a service account.'],
  [IMPLICIT_TOKEN_DISABLED, 'Unset HF_HUB_DISABLE_IMPLICIT_TOKEN, or pass the token in the code.'],
  [TOKEN_HAS_NEWLINE, 'Store the token without blanks or line breaks around it.'],
  [EMPTY_TOKEN_VALUE, 'Set HF_TOKEN to a token, and check that the secret behind it exists.'],

  [OIDC_MISSING_PERMISSION, 'Add "permissions: id-token: write" to the job.'],
  [
    OIDC_EXCHANGE_REFUSED,
    "Compare repository, branch and workflow file with the Trusted Publisher on the repo's settings page.",
  ],

  [ORG_TOKEN_REVOKED, "Ask the organization's administrators, then create a new token."],
  [ORG_REQUIRES_FINE_GRAINED, 'Create a fine-grained token for the organization.'],
  [ORG_TOKEN_PENDING_APPROVAL, "Ask the organization's administrators to approve the token."],
  [ORG_SSO_REQUIRED, "Authorize the token through the organization's single sign-on."],
  [ORG_MFA_REQUIRED, 'Turn on two-factor authentication for the account.'],
  [ORG_IP_NOT_ALLOWED, 'Run the job from an address that the organization allows.'],

  [READ_TOKEN_FOR_WRITE, 'Use a token with write access to the repo.'],
  [OAUTH_SCOPE_MISSING, 'Log in again with the scope that writes repos, or use a user access token.'],
  [WRONG_NAMESPACE, 'Write to a namespace that the account belongs to.'],
  [FINE_GRAINED_REPO_NOT_IN_SCOPE, "Add the repo or its owner to the token's permissions."],
  [FINE_GRAINED_NO_WRITE_ON_REPO, 'Give the fine-grained token write access to the repo.'],
  [
    FINE_GRAINED_MISSING_GATED_PERMISSION,
    "Select read access to public gated repos in the token's settings.",
  ],
  [ORG_ROLE_INSUFFICIENT, "Ask the organization's administrators for a role that may write."],
  [
    FINE_GRAINED_NO_CREATE,
    'Give the fine-grained token write access to the whole namespace, or create the repo first.',
  ],

  [REPO_DISABLED, 'Use another repo: no token opens this one.'],
  [REGION_BLOCKED, 'Run the job in another region, or use another repo.'],
  [REPO_TYPE_MISMATCH, 'Check the type of the repo: model, dataset or Space.'],
  [TARGET_MISSING, 'Create the repo before the upload, and check its owner and name.'],
  [
    REPO_MISSING_OR_NO_ACCESS,
    'Check the spelling of the repo id; if the repo is private, use a token of an account that can see it.',
  ],
  [REFUSED_FOR_UNKNOWN_REASON, "Open the repo's page as the token's account to see why it is refused."],
  [REVISION_MISSING, 'Use a branch, tag or commit that the repo has.'],
  [FILE_MISSING, "Check the file's name and the revision on the repo's page."],
  [REPO_RENAMED, "Use the repo's new id."],

  [GATED_REJECTED, 'Contact the authors: a new request is ignored.'],
  [GATED_NOT_ACCEPTED, "Log in as the token's account, open the repo's page and accept its conditions."],
  [GATED_RESET, "Ask again for access on the repo's page."],
  [GATED_PENDING, 'Wait for the authors: a new token changes nothing.'],
  [GATED_TRANSITIVE, 'Get access to the repo that the message names as well.'],
  [GATED_REFUSED, "Open the repo's page as the token's account to see the state of the request."],

  [NETRC_OVERRIDES_TOKEN, "Remove the Hub's entry from ~/.netrc."],
  [GIT_CREDENTIAL_STALE, 'Remove the old login from git with "hf-auth-check --scrub=git".'],
  [GIT_WITHOUT_CREDENTIAL, 'Log in with "hf auth login --add-to-git-credential" before git uses the Hub.'],
  [CLIENT_COMMAND_MISSING, 'Call "hf", or install a version of huggingface_hub that has the command.'],
]);

/** The same where no secret of a CI system is behind the token. */
const ADVICE_ON_TERMINAL: ReadonlyMap<Cause, string> = new Map<Cause, string>([
  [SECRET_NOT_DEFINED, 'Run hf auth login, or set HF_TOKEN.'],
  [EMPTY_TOKEN_VALUE, 'Run hf auth login, or set HF_TOKEN to a token.'],
  [TOKEN_EXPIRED, `${CREATE_TOKEN} and use it in place of the old one.`],
  [TOKEN_INVALID, `${CREATE_TOKEN} and use it, unless the value that was sent is not the one you meant.`],
]);

/** The next action for a cause. Every cause that is seen as something has one. */
export function adviceFor(cause: Cause, host: Host): string {
  const advice = (host === 'terminal' ? ADVICE_ON_TERMINAL.get(cause) : undefined) ?? ADVICE.get(cause);
  if (advice === undefined) throw new Error(`no advice for ${cause.slug}`);
  return advice;
}
