import { TOKEN_POLICY } from '../protocol/messages.mjs';
import { isRecord, record } from './fields.mjs';

/**
 * What nobody outside the Hub knows, or what the sources disagree about, as switches. A client is right only
 * when it reaches the same conclusion under every value.
 *
 * @typedef {{ limit: number, remaining: number, reset: number }} Quota
 * @typedef {{ status: number, text: string }} WriteDenial
 */

/**
 * @template T
 * @typedef {object} Switch
 * @property {NoInfer<T>} default its type is that of the accepted values
 * @property {string} allowed the allowed values in words, for the table and for complaints
 * @property {string} section of the protocol notes
 * @property {string} meaning
 * @property {(value: unknown) => value is T} accepts
 */

/**
 * @template T
 * @param {Switch<T>} definition
 * @returns {Switch<T>}
 */
const define = (definition) => definition;

/**
 * @template {string | number} T
 * @param {T[]} values
 * @returns {(value: unknown) => value is T}
 */
const among = (...values) => {
  return /** @type {(value: unknown) => value is T} */ ((value) => values.some((known) => known === value));
};

/** @type {(value: unknown) => value is boolean} */
const isBoolean = (value) => typeof value === 'boolean';

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === 'string' && value !== '';

/** @param {unknown} value */
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;

/** @type {(value: unknown) => value is Quota | null} */
const isQuota = (value) =>
  value === null ||
  (isRecord(value) &&
    Object.keys(value).sort().join() === 'limit,remaining,reset' &&
    Object.values(value).every(isCount));

/** @type {(value: unknown) => value is WriteDenial} */
const isWriteDenial = (value) =>
  isRecord(value) &&
  Object.keys(value).sort().join() === 'status,text' &&
  isText(value.text) &&
  Number.isInteger(value.status) &&
  Number(value.status) >= 400 &&
  Number(value.status) <= 599;

export const SWITCHES = {
  badTokenText: define({
    default: 'credentials',
    allowed: 'credentials, password',
    section: '§2.4',
    meaning: 'Wording of the 401 for a token that the Hub does not know',
    accepts: among('credentials', 'password'),
  }),
  badTokenOnGated: define({
    default: 'bare',
    allowed: 'bare, gated',
    section: '§3.2',
    meaning: 'A bad token on gated content: the bare 401, or the GatedRepo 401 that an anonymous caller gets',
    accepts: among('bare', 'gated'),
  }),
  gatedScopeOnAuthCheck: define({
    default: true,
    allowed: 'true, false',
    section: '§3.2',
    meaning:
      'Whether `auth-check` reports the missing gated permission of a token, or only the file routes do',
    accepts: isBoolean,
  }),
  gatedScopeBody: define({
    default: 'text',
    allowed: 'text, json',
    section: '§3.2',
    meaning: 'Form of that refusal on the file routes',
    accepts: among('text', 'json'),
  }),
  gatedListings: define({
    default: 'public',
    allowed: 'public, gated',
    section: '§3.2',
    meaning:
      'Whether `paths-info` and `refs` of a gated repository are open to anyone, as `tree` is, or gated, as `commits` is',
    accepts: among('public', 'gated'),
  }),
  basicOnApi: define({
    default: 'accepted',
    allowed: 'accepted, refused',
    section: '§6',
    meaning: 'Basic credentials with the token as password, outside git and LFS: honoured, or a 401',
    accepts: among('accepted', 'refused'),
  }),
  scopeBeforeGate: define({
    default: true,
    allowed: 'true, false',
    section: '§8',
    meaning: 'The missing gated permission of a token is reported before the state of the access request',
    accepts: isBoolean,
  }),
  fineGrainedOutOfScopePrivate: define({
    default: 404,
    allowed: '404, 403',
    section: '§3.2',
    meaning: 'A private repository that the user sees but the token (fine-grained or OAuth) does not cover',
    accepts: among(404, 403),
  }),
  outOfScopeText: define({
    default: 'Your token does not have the permission to access this repository.',
    allowed: 'any text',
    section: '§9',
    meaning: 'Text of that refusal when it is a 403',
    accepts: isText,
  }),
  writeProbeRoute: define({
    default: true,
    allowed: 'true, false',
    section: '§3.1',
    meaning: 'Whether `auth-check/write` exists; without it, the answer is that of an unknown route',
    accepts: isBoolean,
  }),
  writeDenied: define({
    default: {
      status: 403,
      text: 'You have read access but not the required permissions for this operation',
    },
    allowed: '{status, text}',
    section: '§3.3',
    meaning: 'Answer of `auth-check/write` to a caller who may read but not write',
    accepts: isWriteDenial,
  }),
  anonymousWriteOnGated: define({
    default: 'gated',
    allowed: 'gated, bare',
    section: '§3.3',
    meaning:
      '`auth-check/write` of a gated repository without a token: the GatedRepo 401 that reading gets, or a bare one',
    accepts: among('gated', 'bare'),
  }),
  gitPushDenied: define({
    default: 'hook',
    allowed: 'hook, advertisement',
    section: '§3.3',
    meaning:
      'A `git push` by a caller who may read but not write: declined by a hook after the upload, or a 403 before',
    accepts: among('hook', 'advertisement'),
  }),
  jwtWriteProbe: define({
    default: 'allowed',
    allowed: 'allowed, denied',
    section: '§3.3',
    meaning: '`auth-check/write` for a Trusted Publisher token on its own repository',
    accepts: among('allowed', 'denied'),
  }),
  jwtWhoami: define({
    default: 200,
    allowed: '200, 401',
    section: '§2.2',
    meaning: '`whoami-v2` for a Trusted Publisher token: a minimal body, or a refusal',
    accepts: among(200, 401),
  }),
  oauthAuthType: define({
    default: 'oauth',
    allowed: 'any text',
    section: '§2.1',
    meaning: '`auth.type` that `whoami-v2` reports for an OAuth token',
    accepts: isText,
  }),
  orgAuthType: define({
    default: 'access_token',
    allowed: 'any text',
    section: '§2.2',
    meaning: '`auth.type` that `whoami-v2` reports for an organization token',
    accepts: isText,
  }),
  entityNames: define({
    default: true,
    allowed: 'true, false',
    section: '§2.1',
    meaning: 'Whether the entities of a fine-grained token carry a `name` beside their `_id`',
    accepts: isBoolean,
  }),
  restrictionText: define({
    default: 'The security settings of this organization ({restriction}) do not allow this access.',
    allowed: 'any text',
    section: '§3.4',
    meaning:
      'Text of the 403 for the restrictions `sso`, `ip`, `mfa`, and `token-policy` with a classic token; `{restriction}` becomes its name',
    accepts: isText,
  }),
  tokenPolicyText: define({
    default: TOKEN_POLICY,
    allowed: 'any text',
    section: '§3.4',
    meaning: 'Text of the 403 for a fine-grained token that its organization has not approved, or has denied',
    accepts: isText,
  }),
  restrictionStatus: define({
    default: 403,
    allowed: '403, 401',
    section: '§3.4',
    meaning: 'Status of the answer with that text',
    accepts: among(403, 401),
  }),
  disabledMetadata: define({
    default: 'shown',
    allowed: 'shown, refused',
    section: '§3.4',
    meaning:
      'Metadata of a disabled repository: a 200 with `disabled: true`, or the 403 that its contents get',
    accepts: among('shown', 'refused'),
  }),
  disabledContents: define({
    default: 'disabled',
    allowed: 'disabled, gated',
    section: '§3.4',
    meaning:
      'Contents of a disabled repository: the 403 that says so, or the GatedRepo refusal that was once recorded',
    accepts: among('disabled', 'gated'),
  }),
  disabledOnAuthCheck: define({
    default: true,
    allowed: 'true, false',
    section: '§3.4',
    meaning:
      'Whether `auth-check` reports that a repository is disabled, or only its metadata and its files do',
    accepts: isBoolean,
  }),
  redirectBeforeAccess: define({
    default: true,
    allowed: 'true, false',
    section: '§3.5',
    meaning: 'Whether a renamed repository redirects everybody, or only those who see where it went',
    accepts: isBoolean,
  }),
  regionBlockOnAuthCheck: define({
    default: true,
    allowed: 'true, false',
    section: '§3.2',
    meaning: 'Whether `auth-check` reports a region block, or only the file routes do',
    accepts: isBoolean,
  }),
  accountNameCase: define({
    default: 'any',
    allowed: 'any, exact',
    section: '§3.7',
    meaning:
      'The name of an account in other letter case, in `overview` and as the `author` of a list: understood, or unknown',
    accepts: among('any', 'exact'),
  }),
  unknownOrganizationText: define({
    default: 'This organization does not exist',
    allowed: 'any text',
    section: '§3.7',
    meaning: 'Text of the 404 for the `overview` of an organization that is none',
    accepts: isText,
  }),
  publisherWorkflow: define({
    default: 'workflow_ref',
    allowed: 'workflow_ref, job_workflow_ref',
    section: '§7',
    meaning: "The claim whose file is compared with a Trusted Publisher's `workflow`",
    accepts: among('workflow_ref', 'job_workflow_ref'),
  }),
  exchangeRefusedText: define({
    default: 'Invalid subject_token',
    allowed: 'any text',
    section: '§7',
    meaning: '`error_description` of the `invalid_grant` that refuses an exchange',
    accepts: isText,
  }),
  exchangeMalformedText: define({
    default: 'Invalid request',
    allowed: 'any text',
    section: '§7',
    meaning: '`error_description` of an `invalid_request` or `unsupported_grant_type` at `/oauth/token`',
    accepts: isText,
  }),
  expiredExchange: define({
    default: 'unknown',
    allowed: 'unknown, named',
    section: '§7',
    meaning: 'An exchanged token after its hour: refused like an unknown token, or as an expired one by name',
    accepts: among('unknown', 'named'),
  }),
  anonymousQuota: define({
    default: null,
    allowed: 'null, {limit, remaining, reset}',
    section: '§5',
    meaning: 'Rate limit of every bucket for callers without a valid token; null: the published quotas',
    accepts: isQuota,
  }),
  accountQuota: define({
    default: null,
    allowed: 'null, {limit, remaining, reset}',
    section: '§5',
    meaning: 'Rate limit of every bucket for each valid token; null: the published quotas',
    accepts: isQuota,
  }),
  whoamiQuota: define({
    default: null,
    allowed: 'null, {limit, remaining, reset}',
    section: '§5',
    meaning: 'Rate limit of `whoami-v2` alone, for everybody; null: it counts as any API request',
    accepts: isQuota,
  }),
  memberQuota: define({
    default: 'highest',
    allowed: 'highest, own',
    section: '§5',
    meaning:
      'Quota of a user whose organizations have a plan: the highest among theirs and the own, or the own',
    accepts: among('highest', 'own'),
  }),
  rateLimitOn429: define({
    default: true,
    allowed: 'true, false',
    section: '§5',
    meaning: 'Whether a 429 carries the `RateLimit` headers',
    accepts: isBoolean,
  }),
};

/** @typedef {{ [K in keyof typeof SWITCHES]: (typeof SWITCHES)[K] extends Switch<infer T> ? T : never }} Switches */

/**
 * The value of every switch: the given one, else its default.
 * @param {unknown} given
 * @returns {Switches}
 */
export function readSwitches(given) {
  const values = record(given, 'hub.switches');
  const names = Object.keys(SWITCHES);
  for (const name of Object.keys(values)) {
    if (!names.includes(name)) {
      throw new Error(`hub.switches has no switch "${name}"; the switches are: ${names.join(', ')}`);
    }
  }
  /** @type {unknown} */
  const read = Object.fromEntries(
    Object.entries(SWITCHES).map(([name, definition]) => {
      const value = values[name] ?? definition.default;
      if (!definition.accepts(value)) {
        throw new Error(`hub.switches.${name} must be ${definition.allowed}, not ${JSON.stringify(value)}`);
      }
      return [name, value];
    }),
  );
  return /** @type {Switches} */ (read);
}
