/** How much a finding weighs: an error stops the job, a warning does not, a notice leaves the verdict at pass. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * Every cause a finding may have: its severity unless a rule says otherwise, and what a person reads
 * first. The order is that of weight: what makes every later answer worthless comes first. Slugs are part of
 * the action's face: outputs and reports carry them.
 */
export const CATALOGUE = {
  inputs: {
    'input-invalid': ['error', 'An input has a value or a name that cannot be used'],
    'repo-id-placeholder': ['error', 'The repo id is what an unset variable leaves behind'],
    'repo-id-invalid': ['error', 'This cannot be a repo id'],
    'repo-id-typo': ['error', 'A type word stands where the owner belongs'],
    'repo-id-no-namespace': ['error', 'The repo id has no owner'],
    'no-repos-listed': ['notice', 'No repo is listed, so no access was checked'],
  },
  network: {
    'endpoint-not-trusted': ['error', 'The token would go to a host that nobody confirmed'],
    'tls-untrusted-ca': ['error', 'This runner does not trust the certificate it is shown'],
    'hub-unreachable': ['error', 'No connection to the Hub'],
    'offline-mode': ['error', 'The Hub clients are told to stay offline'],
    'waf-block': ['warning', 'The network edge refuses this machine'],
    'hub-outage': ['warning', 'The Hub does not answer properly'],
    'credential-not-received': ['warning', 'The token is sent but does not arrive'],
    'rate-limit-shared-ip': ['warning', 'The anonymous quota of this address is used up'],
    'rate-limit-account': ['warning', "The account's quota is used up"],
    'rate-limit-whoami': ['warning', 'The identity check was rate-limited'],
    'check-timed-out': ['warning', 'The time was up before all was known'],
    'check-failed': ['error', 'The check itself failed'],
    'rate-limit-account-low': ['warning', "Little is left of the account's quota"],
  },
  token: {
    'secret-not-exposed-to-fork-pr': ['error', 'No token: pull requests from forks get no secrets'],
    'secret-not-exposed-to-dependabot': ['error', 'No token: Dependabot runs get other secrets'],
    'wrong-variable-name': ['error', 'The token is in a variable that no Hub client reads'],
    'secret-not-passed-to-reusable-workflow': ['error', 'No token: the called workflow was given no secrets'],
    'secret-not-defined': ['error', 'No token reached this step'],
    'token-placeholder': ['error', 'A word stands where the token belongs'],
    'token-foreign': ['error', "A credential of another service is in the token's place"],
    'token-has-quotes': ['error', 'Quotation marks are part of the token'],
    'token-has-bearer-prefix': ['error', 'The word Bearer is part of the token'],
    'token-has-username': ['error', 'A user name is part of the token'],
    'token-double-encoded': ['error', 'The token is stored in an encoded form'],
    'token-malformed': ['error', 'The value is not a token alone, or not a whole one'],
    'token-is-refresh-token': ['error', 'A refresh token stands where an access token belongs'],
    'token-expired': ['error', 'The token has expired'],
    'token-format-unknown': ['error', 'The value is no Hub token'],
    'token-invalid': ['error', 'The Hub does not know this token'],
    'org-token-unsupported': ['error', 'Organization tokens cannot do this'],
    'unexpected-user': ['error', 'The token belongs to another account'],
    'implicit-token-disabled': ['error', 'The Hub clients are told not to send the token'],
    'token-has-newline': ['warning', 'Blanks or line breaks surround the token'],
    'empty-token-value': ['warning', 'HF_TOKEN is set to nothing'],
    'legacy-variable-name': ['warning', 'Only the old variable name holds the token'],
    'token-expires-soon': ['warning', 'The token expires soon'],
    'token-in-plain-variable': ['warning', 'The token is stored in a plain variable'],
  },
  oidc: {
    'oidc-missing-permission': ['error', 'The job may not ask GitHub for an id token'],
    'oidc-exchange-refused': ['error', 'The Hub gave no token for these claims'],
    'oidc-scope-too-small': ['error', 'The Trusted Publisher does not cover the repo'],
  },
  organization: {
    'org-token-revoked': ['error', 'The organization revoked this token'],
    'org-requires-fine-grained': ['error', 'The organization takes fine-grained tokens only'],
    'org-token-pending-approval': ['error', 'The organization has not approved this token'],
    'org-sso-required': ['error', 'The organization asks for single sign-on'],
    'org-mfa-required': ['error', 'The organization asks for two-factor authentication'],
    'org-ip-not-allowed': ['error', 'The organization does not admit this address'],
    'org-content-policy': ['error', 'The organization blocks this repo for its members'],
  },
  scope: {
    'read-token-for-write': ['error', 'A read token cannot write'],
    'oauth-scope-missing': ['error', 'The OAuth token lacks a scope'],
    'wrong-namespace': ['error', "The repo's owner is not the token's account"],
    'fine-grained-repo-not-in-scope': ['error', 'The fine-grained token does not cover the repo'],
    'fine-grained-no-write-on-repo': ['error', 'The fine-grained token lacks write access'],
    'fine-grained-no-read-on-repo': ['error', 'The fine-grained token may not read this repo'],
    'fine-grained-missing-gated-permission': ['error', 'The fine-grained token may not open gated repos'],
    'org-role-insufficient': ['error', "The account's role in the organization does not allow it"],
    'write-unverifiable': ['warning', 'Nothing can say safely whether the write will work'],
    'fine-grained-no-create': ['notice', 'The token can write this repo but not create others'],
  },
  repo: {
    'repo-disabled': ['error', 'The Hub took the repo down'],
    'region-blocked': ['error', "The publisher excludes this runner's region"],
    'repo-type-mismatch': ['error', 'The repo is of another type'],
    'target-missing': ['error', 'The repo to write does not exist yet'],
    'repo-missing-or-no-access': ['error', 'Repo missing, or private and not visible to this token'],
    'resource-group': ['error', 'The repo is in a resource group without this account'],
    'redirect-refused': ['error', 'The answer leads somewhere else'],
    'revision-missing': ['error', 'The revision does not exist'],
    'repo-renamed': ['warning', 'The repo has another id now'],
  },
  gate: {
    'gated-rejected': ['error', 'The authors rejected the access request'],
    'gated-not-accepted': ['error', 'Gated repo: access was never asked for'],
    'gated-eu-disallowed': ['error', "The gate excludes this runner's region"],
    'gated-reset': ['error', 'The authors reset the access request'],
    'gated-pending': ['error', 'The access request is pending'],
    'gated-transitive': ['error', 'A repo that a listed one loads is gated'],
    'gated-refused': ['error', 'The gate is closed'],
  },
  runner: {
    'transfer-host-blocked': ['error', 'A host that serves files cannot be reached'],
    'netrc-overrides-token': ['warning', 'A netrc entry replaces the token for some clients'],
    'netrc-unreadable': ['warning', 'The netrc file cannot be edited safely'],
    'git-credential-stale': ['warning', 'git would send another credential'],
    'token-in-git-url': ['warning', 'A credential stands in a git URL'],
    'oidc-overrides-token': ['warning', 'HF_OIDC_RESOURCE beats the token in recent clients'],
    'conflicting-token-sources': ['warning', 'Two sources hold different tokens'],
    'saved-token-shadows': ['warning', 'Later steps would use a saved login instead'],
    'persisted-login-on-runner': ['warning', 'The only token is a login saved on the machine'],
    'token-only-in-file': ['warning', 'The token is only in a saved file'],
    'token-not-passed-into-container': ['warning', 'A container step does not get the token'],
    'client-outdated': ['warning', "The job's huggingface_hub does not read HF_TOKEN"],
    'scrub-failed': ['warning', 'A stale credential is still there'],
    'restore-failed': ['warning', 'A scrubbed credential could not be put back'],
    'clock-skew': ['warning', "The runner's clock is wrong"],
  },
  privilege: {
    'token-overbroad': ['notice', 'The token can write, the job only reads'],
  },
} as const satisfies Record<string, Record<string, readonly [Severity, string]>>;

export type CauseGroup = keyof typeof CATALOGUE;
export type Cause = { [Group in CauseGroup]: keyof (typeof CATALOGUE)[Group] }[CauseGroup];

interface CauseEntry {
  slug: string;
  group: string;
  severity: Severity;
  title: string;
}

/** The catalogue as a list, weightiest first. */
export const CAUSES: readonly CauseEntry[] = Object.entries(CATALOGUE).flatMap(([group, entries]) =>
  Object.entries(entries).map(([slug, [severity, title]]) => ({ slug, group, severity, title })),
);

const BY_SLUG: ReadonlyMap<string, CauseEntry & { weight: number }> = new Map(
  CAUSES.map((entry, weight) => [entry.slug, { ...entry, weight }]),
);

function entryOf(cause: Cause): CauseEntry & { weight: number } {
  const entry = BY_SLUG.get(cause);
  if (entry === undefined) throw new Error(`unknown cause ${cause}`);
  return entry;
}

/** The severity a finding of this cause has unless a rule says otherwise. */
export function defaultSeverity(cause: Cause): Severity {
  return entryOf(cause).severity;
}

/** The cause in a few words, for titles. */
export function titleOf(cause: Cause): string {
  return entryOf(cause).title;
}

/** Place in the order of weight; smaller is weightier. */
export function weightOf(cause: Cause): number {
  return entryOf(cause).weight;
}

/** The part of the whole that a cause belongs to. */
export function groupOf(cause: Cause): string {
  return entryOf(cause).group;
}
