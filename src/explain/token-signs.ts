import { GATED_NOT_ACCEPTED } from '../causes/gate/gate.js';
import { HUB_OUTAGE } from '../causes/network/outage.js';
import { OIDC_EXCHANGE_REFUSED } from '../causes/oidc/failed-exchange.js';
import { OIDC_MISSING_PERMISSION } from '../causes/oidc/missing-id-token.js';
import { GIT_CREDENTIAL_STALE } from '../causes/runner/git-credentials.js';
import { GIT_WITHOUT_CREDENTIAL } from '../causes/runner/git-without-credential.js';
import { NETRC_OVERRIDES_TOKEN } from '../causes/runner/stale-netrc.js';
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
import { addressClaims } from './named-id.js';
import type { Scene } from './scene.js';
import { type Claim, type SignRule, WEIGHTS } from './sign.js';
import { isStorage, type Spot } from './spot.js';

const { certain, likely, possible, faint } = WEIGHTS;

/** No token was sent, so far as the words tell; why is the question. */
export function noToken({ withoutSecrets }: Scene, weight: number = likely): readonly Claim[] {
  return [
    [SECRET_NOT_EXPOSED_TO_FORK_PR, withoutSecrets === 'fork' ? weight + 5 : faint],
    [SECRET_NOT_EXPOSED_TO_DEPENDABOT, withoutSecrets === 'dependabot' ? weight + 5 : faint],
    [SECRET_NOT_DEFINED, weight],
    [WRONG_VARIABLE_NAME, faint],
    [SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW, faint],
  ];
}

/**
 * A 401 without a reason: what the Hub says to whoever sends no token (protocol §2.4). A token that it does not know often
 * gets words of its own, and only a request with a token asks whose it is.
 */
export function unauthorized({ after }: Spot, scene: Scene): readonly Claim[] {
  const { hasToken } = scene;
  const isWithToken = hasToken === true || IDENTITY_ROUTE.test(after);
  return [
    [TOKEN_INVALID, isWithToken ? likely : hasToken === false ? faint : possible],
    ...noToken(scene, isWithToken ? faint : hasToken === false ? likely : possible + 5),
    [NETRC_OVERRIDES_TOKEN, faint + 5],
    [IMPLICIT_TOKEN_DISABLED, faint],
  ];
}

const IDENTITY_ROUTE = /^.{0,120}\/api\/whoami/;

export const TOKEN_SIGNS: readonly SignRule[] = [
  {
    pattern: /User Access Token(?= .{0,120} is expired)/g,
    isOwn: true,
    claims: () => [[TOKEN_EXPIRED, certain]],
  },
  {
    pattern: /Invalid credentials in Authorization header/g,
    isOwn: true,
    claims: () => [
      [TOKEN_INVALID, likely],
      [TOKEN_PLACEHOLDER, faint],
      [TOKEN_HAS_QUOTES, faint],
      [TOKEN_HAS_BEARER_PREFIX, faint],
    ],
  },
  {
    pattern:
      /Invalid user token|The token from HF_TOKEN environment variable is invalid|The token stored is invalid|Authorization header is correct, but the token seems invalid|Invalid token passed/g,
    isOwn: true,
    claims: () => [
      [TOKEN_INVALID, likely],
      [TOKEN_EXPIRED, possible],
    ],
  },
  {
    pattern: /You must use your personal account token, not an organization token/g,
    isOwn: true,
    claims: () => [[ORG_TOKEN_UNSUPPORTED, certain]],
  },
  {
    pattern: /Your access token must start with 'hf_'/g,
    isOwn: true,
    claims: () => [
      [TOKEN_FOREIGN, possible],
      [TOKEN_FORMAT_UNKNOWN, possible - 1],
      [TOKEN_HAS_QUOTES, possible - 5],
      [TOKEN_HAS_BEARER_PREFIX, possible - 5],
      [ORG_TOKEN_UNSUPPORTED, possible - 10],
    ],
  },
  {
    pattern: /(?:(?:Illegal|Invalid) header value b['"]|invalid header ['"]Authorization: )Bearer/g,
    isOwn: false,
    claims: ({ after }) => {
      if (/^ *['"]/.test(after))
        return [
          [EMPTY_TOKEN_VALUE, likely + 10],
          [TOKEN_HAS_NEWLINE, faint],
        ];
      const isBroken = /^[^'"]{0,300}\\[nrt]|^\s[^'"]{0,300} ['"]/.test(after);
      return [
        [TOKEN_HAS_NEWLINE, isBroken ? likely + 10 : possible + 5],
        [EMPTY_TOKEN_VALUE, isBroken ? faint : possible],
        [TOKEN_MALFORMED, isBroken ? faint : possible - 5],
      ];
    },
  },
  {
    pattern: /Invalid leading whitespace, reserved character\(s\)/g,
    isOwn: false,
    claims: () => [
      [TOKEN_HAS_NEWLINE, likely],
      [TOKEN_MALFORMED, faint],
    ],
  },
  {
    pattern:
      /codec can't encode characters?|is an invalid header value|Cannot convert argument to a ByteString/g,
    isOwn: false,
    claims: ({ before, after }, { isPasted }) => {
      const beside = `${before.slice(-300)} ${after}`;
      // Any header may be meant, and any text that is written.
      if (/Bearer|token|hugging ?face|\bHF_/i.test(beside)) return [[TOKEN_MALFORMED, likely]];
      return isPasted && !beside.includes('File "') ? [[TOKEN_MALFORMED, possible]] : [];
    },
  },
  {
    pattern:
      /LocalTokenNotFoundError|Token is required \(|You need to provide a `?token`? or be logged in|You must login to the Hugging ?Face hub|You need to pass a valid `?token`?|huggingface token was not found/g,
    isOwn: true,
    claims: (_, scene) => noToken(scene),
  },
  {
    pattern:
      /no token found|You must be authenticated to access it|Please pass a token|[Nn]ot logged in|need to be logged in|Please log in\.|must be logged in|[Tt]oken must be (?:specified|provided|set|passed)/g,
    isOwn: false,
    claims: (_, scene) => noToken(scene),
  },
  {
    pattern:
      /\b(?:no|missing|invalid|without|not set|not found|requires?|required|needs?|provide|export|set)(?: (?:a|an|the|your|valid|is|you|to)){0,4} [`'"]?(?:HF_TOKEN|(?:HF|Hugging ?Face)(?: Hub)?(?: (?:access|API|auth|user|read))? token)\b(?![`'"]? to enable higher)/gi,
    isOwn: true,
    isWrapper: true,
    claims: (_, scene) => noToken(scene, possible + 10),
  },
  {
    pattern:
      /Could not download(?=.{0,120} (?:pipeline|model).{0,60}might be because the (?:pipeline|model) is private or gated)/g,
    isOwn: true,
    claims: (_, scene) => [
      ...noToken(scene, possible + 8),
      [GATED_NOT_ACCEPTED, possible + 7],
      [TOKEN_INVALID, faint],
    ],
  },
  {
    pattern: /Invalid username or password/g,
    isOwn: false,
    claims: (spot, scene) => [...unauthorized(spot, scene), [TOKEN_FORMAT_UNKNOWN, faint]],
  },
  {
    pattern:
      /401 Client Error|401 Unauthorized|HTTP Error 401|Api error with status 401|status(?: code)?(?: received)?:? 401|response code: 401|error: 401|HTTP 401|401: Unauthorized|Unauthorized for url/g,
    isOwn: false,
    claims: (spot, scene) =>
      isStorage(spot.after) ? [] : [...unauthorized(spot, scene), ...addressClaims(spot)],
  },
  {
    pattern: /Password authentication in git is no longer supported/g,
    isOwn: true,
    claims: () => [
      [TOKEN_FORMAT_UNKNOWN, possible + 10],
      [TOKEN_INVALID, possible + 5],
      [GIT_CREDENTIAL_STALE, possible],
    ],
  },
  {
    pattern: /Authentication failed for/g,
    isOwn: false,
    claims: () => [
      [TOKEN_INVALID, possible + 5],
      [GIT_CREDENTIAL_STALE, possible],
      [GIT_WITHOUT_CREDENTIAL, faint],
    ],
  },
  {
    pattern: /could not read (?:Username|Password) for|Permission denied \(publickey\)/g,
    isOwn: false,
    claims: (_, scene) => [[GIT_WITHOUT_CREDENTIAL, likely], ...noToken(scene, possible)],
  },
  {
    pattern:
      /Cannot request an OIDC id token from GitHub Actions|Make sure the workflow job sets `permissions: id-token: write`|OIDCError/g,
    isOwn: true,
    claims: (_, scene) => [
      [OIDC_MISSING_PERMISSION, likely],
      ...(scene.withoutSecrets === 'fork' ? [[SECRET_NOT_EXPOSED_TO_FORK_PR, likely + 5] as const] : []),
    ],
  },
  {
    pattern: /invalid_grant|No matching (?:trusted )?publisher/gi,
    isOwn: false,
    claims: ({ after }) =>
      /^[:'" ]{0,4}This operation was aborted/.test(after)
        ? [[HUB_OUTAGE, likely]]
        : [[OIDC_EXCHANGE_REFUSED, likely]],
  },
  {
    pattern: /unauthorized: authentication required/g,
    isOwn: false,
    claims: (_, scene) => [
      [TOKEN_FORMAT_UNKNOWN, possible + 5],
      [TOKEN_INVALID, possible],
      ...noToken(scene, possible - 5),
    ],
  },
];
