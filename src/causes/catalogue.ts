import type { Cause } from '../evidence/cause.js';
import { TOKEN_BESIDE_FOREIGN_CODE } from './exposure/foreign-code.js';
import { TOKEN_IN_CACHE } from './exposure/token-in-cache.js';
import { TOKEN_IN_WORKFLOW_TEXT } from './exposure/written-token.js';
import {
  GATED_NOT_ACCEPTED,
  GATED_PENDING,
  GATED_REFUSED,
  GATED_REJECTED,
  GATED_RESET,
} from './gate/gate.js';
import { GATED_TRANSITIVE } from './gate/loaded-repos.js';
import { INPUT_CAUSES } from './inputs/input-causes.js';
import { NO_REPOS_LISTED } from './inputs/no-repos.js';
import { ENDPOINT_LACKS_CHECKS } from './network/missing-checks.js';
import {
  CREDENTIAL_NOT_RECEIVED,
  ENDPOINT_NOT_TRUSTED,
  HUB_UNREACHABLE,
  OFFLINE_MODE,
  WAF_BLOCK,
} from './network/network.js';
import { CHECK_FAILED, CHECK_TIMED_OUT } from './network/no-verdict.js';
import { HUB_OUTAGE } from './network/outage.js';
import {
  RATE_LIMIT_ACCOUNT,
  RATE_LIMIT_ACCOUNT_LOW,
  RATE_LIMIT_SHARED_IP,
  RATE_LIMIT_WHOAMI,
} from './network/quota.js';
import { TLS_UNTRUSTED_CA } from './network/untrusted-certificate.js';
import { OIDC_EXCHANGE_REFUSED } from './oidc/failed-exchange.js';
import { OIDC_MISSING_PERMISSION } from './oidc/missing-id-token.js';
import { OIDC_SCOPE_TOO_SMALL } from './oidc/resource-scope.js';
import {
  ORG_CONTENT_POLICY,
  ORG_IP_NOT_ALLOWED,
  ORG_MFA_REQUIRED,
  ORG_REQUIRES_FINE_GRAINED,
  ORG_SSO_REQUIRED,
  ORG_TOKEN_PENDING_APPROVAL,
  ORG_TOKEN_REVOKED,
} from './organization/organization-block.js';
import { TOKEN_OVERBROAD } from './privilege/overbroad-token.js';
import {
  REDIRECT_REFUSED,
  REGION_BLOCKED,
  REPO_DISABLED,
  REPO_RENAMED,
  REVISION_MISSING,
} from './repo/condition.js';
import { FILE_MISSING } from './repo/listed-files.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from './repo/missing.js';
import { REPO_TYPE_MISMATCH } from './repo/other-type.js';
import { REFUSED_FOR_UNKNOWN_REASON } from './repo/unknown-reason.js';
import { RESTORE_FAILED, SCRUB_FAILED } from './runner/cleanup-failures.js';
import { CLOCK_SKEW } from './runner/clock.js';
import { CONFLICTING_TOKEN_SOURCES } from './runner/conflicts.js';
import { TOKEN_NOT_PASSED_INTO_CONTAINER } from './runner/containers.js';
import { GIT_CREDENTIAL_STALE, TOKEN_IN_GIT_URL } from './runner/git-credentials.js';
import { GIT_WITHOUT_CREDENTIAL } from './runner/git-without-credential.js';
import { LOGIN_LEFT_ON_RUNNER } from './runner/left-login.js';
import { CLIENT_COMMAND_MISSING } from './runner/missing-command.js';
import { CLIENT_OUTDATED } from './runner/old-client.js';
import { OIDC_OVERRIDES_TOKEN } from './runner/publisher-behind-token.js';
import { PERSISTED_LOGIN_ON_RUNNER, SAVED_TOKEN_SHADOWS, TOKEN_ONLY_IN_FILE } from './runner/saved-login.js';
import { NETRC_OVERRIDES_TOKEN, NETRC_UNREADABLE } from './runner/stale-netrc.js';
import { TOKEN_NOT_HANDED_OVER } from './runner/unhanded-token.js';
import { TRANSFER_HOST_BLOCKED } from './runner/unreached-hosts.js';
import {
  FINE_GRAINED_NO_READ_ON_REPO,
  FINE_GRAINED_NO_WRITE_ON_REPO,
  FINE_GRAINED_REPO_NOT_IN_SCOPE,
} from './scope/fine-grained.js';
import { FINE_GRAINED_MISSING_GATED_PERMISSION } from './scope/gated-permission.js';
import { ORG_ROLE_INSUFFICIENT, WRONG_NAMESPACE } from './scope/membership.js';
import { OAUTH_SCOPE_MISSING } from './scope/oauth-scope.js';
import { READ_TOKEN_FOR_WRITE } from './scope/read-token.js';
import { FINE_GRAINED_NO_CREATE, WRITE_UNVERIFIABLE } from './scope/unverifiable-write.js';
import { SECRET_NOT_DEFINED } from './token/empty-secret.js';
import { TOKEN_EXPIRES_SOON } from './token/expiry.js';
import { WRONG_VARIABLE_NAME } from './token/misnamed-token.js';
import {
  EMPTY_TOKEN_VALUE,
  SECRET_NOT_EXPOSED_TO_DEPENDABOT,
  SECRET_NOT_EXPOSED_TO_FORK_PR,
} from './token/missing-token.js';
import { TOKEN_IN_PLAIN_VARIABLE } from './token/plain-variable.js';
import { TOKEN_EXPIRED, TOKEN_INVALID } from './token/refused-token.js';
import { SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW } from './token/secret-not-passed.js';
import {
  IMPLICIT_TOKEN_DISABLED,
  LEGACY_VARIABLE_NAME,
  ORG_TOKEN_UNSUPPORTED,
  TOKEN_HAS_NEWLINE,
} from './token/token.js';
import { UNEXPECTED_USER } from './token/unexpected-user.js';
import {
  TOKEN_DOUBLE_ENCODED,
  TOKEN_FOREIGN,
  TOKEN_FORMAT_UNKNOWN,
  TOKEN_HAS_BEARER_PREFIX,
  TOKEN_HAS_QUOTES,
  TOKEN_HAS_USERNAME,
  TOKEN_IS_REFRESH_TOKEN,
  TOKEN_MALFORMED,
  TOKEN_PLACEHOLDER,
} from './token/unusable-token.js';

/**
 * Every cause that a finding may have, in the order of weight: what makes every later answer worthless comes first.
 */
export const CAUSES = [
  ...INPUT_CAUSES,
  NO_REPOS_LISTED,

  ENDPOINT_NOT_TRUSTED,
  TLS_UNTRUSTED_CA,
  HUB_UNREACHABLE,
  OFFLINE_MODE,
  WAF_BLOCK,
  ENDPOINT_LACKS_CHECKS,
  HUB_OUTAGE,
  CREDENTIAL_NOT_RECEIVED,
  RATE_LIMIT_SHARED_IP,
  RATE_LIMIT_ACCOUNT,
  RATE_LIMIT_WHOAMI,
  CHECK_TIMED_OUT,
  CHECK_FAILED,
  RATE_LIMIT_ACCOUNT_LOW,

  SECRET_NOT_EXPOSED_TO_FORK_PR,
  SECRET_NOT_EXPOSED_TO_DEPENDABOT,
  WRONG_VARIABLE_NAME,
  SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
  SECRET_NOT_DEFINED,
  TOKEN_PLACEHOLDER,
  TOKEN_FOREIGN,
  TOKEN_HAS_QUOTES,
  TOKEN_HAS_BEARER_PREFIX,
  TOKEN_HAS_USERNAME,
  TOKEN_DOUBLE_ENCODED,
  TOKEN_MALFORMED,
  TOKEN_IS_REFRESH_TOKEN,
  TOKEN_EXPIRED,
  TOKEN_FORMAT_UNKNOWN,
  TOKEN_INVALID,
  ORG_TOKEN_UNSUPPORTED,
  UNEXPECTED_USER,
  IMPLICIT_TOKEN_DISABLED,
  TOKEN_HAS_NEWLINE,
  EMPTY_TOKEN_VALUE,
  LEGACY_VARIABLE_NAME,
  TOKEN_EXPIRES_SOON,
  TOKEN_IN_PLAIN_VARIABLE,

  OIDC_MISSING_PERMISSION,
  OIDC_EXCHANGE_REFUSED,
  OIDC_SCOPE_TOO_SMALL,

  ORG_TOKEN_REVOKED,
  ORG_REQUIRES_FINE_GRAINED,
  ORG_TOKEN_PENDING_APPROVAL,
  ORG_SSO_REQUIRED,
  ORG_MFA_REQUIRED,
  ORG_IP_NOT_ALLOWED,
  ORG_CONTENT_POLICY,

  READ_TOKEN_FOR_WRITE,
  OAUTH_SCOPE_MISSING,
  WRONG_NAMESPACE,
  FINE_GRAINED_REPO_NOT_IN_SCOPE,
  FINE_GRAINED_NO_WRITE_ON_REPO,
  FINE_GRAINED_NO_READ_ON_REPO,
  FINE_GRAINED_MISSING_GATED_PERMISSION,
  ORG_ROLE_INSUFFICIENT,
  WRITE_UNVERIFIABLE,
  FINE_GRAINED_NO_CREATE,

  REPO_DISABLED,
  REGION_BLOCKED,
  REPO_TYPE_MISMATCH,
  TARGET_MISSING,
  REPO_MISSING_OR_NO_ACCESS,
  REFUSED_FOR_UNKNOWN_REASON,
  REDIRECT_REFUSED,
  REVISION_MISSING,
  FILE_MISSING,
  REPO_RENAMED,

  GATED_REJECTED,
  GATED_NOT_ACCEPTED,
  GATED_RESET,
  GATED_PENDING,
  GATED_TRANSITIVE,
  GATED_REFUSED,

  TRANSFER_HOST_BLOCKED,
  NETRC_OVERRIDES_TOKEN,
  NETRC_UNREADABLE,
  GIT_CREDENTIAL_STALE,
  TOKEN_IN_GIT_URL,
  OIDC_OVERRIDES_TOKEN,
  CONFLICTING_TOKEN_SOURCES,
  SAVED_TOKEN_SHADOWS,
  PERSISTED_LOGIN_ON_RUNNER,
  TOKEN_ONLY_IN_FILE,
  TOKEN_NOT_HANDED_OVER,
  TOKEN_NOT_PASSED_INTO_CONTAINER,
  GIT_WITHOUT_CREDENTIAL,
  CLIENT_COMMAND_MISSING,
  CLIENT_OUTDATED,
  SCRUB_FAILED,
  RESTORE_FAILED,
  LOGIN_LEFT_ON_RUNNER,
  CLOCK_SKEW,

  TOKEN_IN_WORKFLOW_TEXT,
  TOKEN_BESIDE_FOREIGN_CODE,
  TOKEN_IN_CACHE,

  TOKEN_OVERBROAD,
] as const;

export type Slug = (typeof CAUSES)[number]['slug'];

const BY_SLUG: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.slug, cause]));

/** The cause with this slug. */
export function causeOf(slug: string): Cause {
  const cause = BY_SLUG.get(slug);
  if (cause === undefined) throw new Error(`unknown cause ${slug}`);
  return cause;
}
