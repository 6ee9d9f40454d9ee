import { type Cause, defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { mappingPlace } from '../../evidence/secret-behind.js';
import { homeOf, sourceName } from '../../evidence/token-home.js';
import { placeText } from '../../evidence/workflow-place.js';
import type { Malformation, TokenFault } from '../../model/token/token-fault.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';

/**
 * Means: A word stands where the token belongs.
 *
 * How we know: The value is `None`, `true`, `test`, `changeme`, `your_token_here`, `hf_xxx…`, `hf_abc...`,
 * `***`, an expression or a variable that nothing has replaced, a reference such as `op://…`, or the path of
 * a file. A word of this kind is named in the message, and not masked: it is no secret.
 *
 * What to do: Put a real token into the secret.
 */
export const TOKEN_PLACEHOLDER = defineCause({
  group: 'token',
  slug: 'token-placeholder',
  severity: 'error',
  title: 'A word stands where the token belongs',
});

/**
 * Means: The value is a credential of GitHub, GitLab, OpenAI, Anthropic, AWS, Slack, npm, PyPI, Docker Hub or
 * another service. It is sent to no endpoint.
 *
 * How we know: Its prefix, which is that service's.
 *
 * What to do: Map a secret that holds a Hugging Face token; the message names the line or the secret. Nobody
 * can put anything into `GITHUB_TOKEN`, which GitHub makes for each job: then map a secret of your own in its
 * place.
 */
export const TOKEN_FOREIGN = defineCause({
  group: 'token',
  slug: 'token-foreign',
  severity: 'error',
  title: "A credential of another service is in the token's place",
});

/**
 * Means: Quotation marks are part of the stored value.
 *
 * How we know: It begins or ends with one, of any kind, or there is one inside, whatever else the value is.
 *
 * What to do: Save the secret without them.
 */
export const TOKEN_HAS_QUOTES = defineCause({
  group: 'token',
  slug: 'token-has-quotes',
  severity: 'error',
  title: 'Quotation marks are part of the token',
});

/**
 * Means: The stored value begins with the word `Bearer`, or with `token` or `Basic`, as in a header.
 *
 * How we know: That word.
 *
 * What to do: Save the token alone.
 */
export const TOKEN_HAS_BEARER_PREFIX = defineCause({
  group: 'token',
  slug: 'token-has-bearer-prefix',
  severity: 'error',
  title: 'The word Bearer is part of the token',
});

/**
 * Means: The stored value is `user:token`.
 *
 * How we know: A colon, with something other than a token in front of it.
 *
 * What to do: Save only what stands behind the colon.
 */
export const TOKEN_HAS_USERNAME = defineCause({
  group: 'token',
  slug: 'token-has-username',
  severity: 'error',
  title: 'A user name is part of the token',
});

/**
 * Means: The stored value is the base64, hexadecimal or percent-encoded form of a token.
 *
 * How we know: Decoded, up to three times, it holds a token.
 *
 * What to do: Save the token as it is.
 */
export const TOKEN_DOUBLE_ENCODED = defineCause({
  group: 'token',
  slug: 'token-double-encoded',
  severity: 'error',
  title: 'The token is stored in an encoded form',
});

/**
 * Means: The value holds more than a token, less than one, or a character that no Bearer token has (RFC
 * 6750).
 *
 * How we know: Its form. The `kind` in the report's `detail` says which: `assignment` (`NAME=token`), `json`,
 * `url`, `netrc`, `header`, `command`, `comment`, `two-tokens`, `html-entity`, `too-short`, `too-long`, or
 * the class of the first character that does not belong there (`comma`, `semicolon`, `colon`, `backslash`,
 * `bracket`, `blank`, `line-break`, `invisible-character`, `control-character`, `non-ascii` and others). Its
 * place is told, and nothing of what is around it.
 *
 * What to do: Copy the token again from its page, as plain text with nothing around it.
 */
export const TOKEN_MALFORMED = defineCause({
  group: 'token',
  slug: 'token-malformed',
  severity: 'error',
  title: 'The value is not a token alone, or not a whole one',
});

/**
 * Means: An OAuth refresh token stands where an access token belongs.
 *
 * How we know: Its prefix.
 *
 * What to do: Use the access token.
 */
export const TOKEN_IS_REFRESH_TOKEN = defineCause({
  group: 'token',
  slug: 'token-is-refresh-token',
  severity: 'error',
  title: 'A refresh token stands where an access token belongs',
});

/**
 * Means: The value is no token of the Hub; it may be a password.
 *
 * How we know: It has none of the forms in which the Hub gives tokens (`hf_` and at least 16 more of letters,
 * digits, dots and dashes, `hf_oauth_…`, `hf_jwt_…`, `api_org_…`, the old `api_…`), so the Hub is not sent
 * it. Another endpoint that an input names may take keys of other forms: it is sent the value, and refused
 * it.
 *
 * What to do: Use a user access token, which begins with `hf_`.
 */
export const TOKEN_FORMAT_UNKNOWN = defineCause({
  group: 'token',
  slug: 'token-format-unknown',
  severity: 'error',
  title: 'The value is no Hub token',
});

/** What a fault is a case of, and what to do about it, given where the token has its home. */
const FAULTS: Record<Malformation, { cause: Cause; repair: (home: string) => string; verdict?: string }> = {
  placeholder: {
    cause: TOKEN_PLACEHOLDER,
    repair: (home) => `Put a real user access token, which begins with hf_, into ${home}.`,
  },
  foreign: {
    cause: TOKEN_FOREIGN,
    repair: (home) => `Put a Hugging Face token, which begins with hf_, into ${home}.`,
    verdict: 'no Hugging Face token',
  },
  quoted: {
    cause: TOKEN_HAS_QUOTES,
    repair: (home) => `Save ${home} again without the quotation marks.`,
  },
  scheme: {
    cause: TOKEN_HAS_BEARER_PREFIX,
    repair: (home) => `Save ${home} again with the token alone, without the word in front of it.`,
  },
  'user-name': {
    cause: TOKEN_HAS_USERNAME,
    repair: (home) => `Save ${home} again with the part after the colon only.`,
  },
  encoded: {
    cause: TOKEN_DOUBLE_ENCODED,
    repair: (home) => `Save ${home} again as the plain token, not in an encoded form.`,
  },
  malformed: {
    cause: TOKEN_MALFORMED,
    repair: (home) =>
      `Copy the token again from the token page, as plain text with nothing around it, into ${home}.`,
  },
  'refresh-token': {
    cause: TOKEN_IS_REFRESH_TOKEN,
    repair: (home) => `Put an access token into ${home}: a refresh token only serves to get one.`,
  },
  'unknown-form': {
    cause: TOKEN_FORMAT_UNKNOWN,
    repair: (home) => `Put a user access token, which begins with hf_, into ${home}.`,
    verdict: 'no Hub token',
  },
};

/** What is wrong with a value that is not sent for it. */
export function unusableToken(
  evidence: Evidence,
  source: TokenSource,
  { is, kind, detail, stray }: TokenFault,
): FindingDraft {
  const { cause, repair, verdict = 'not usable as a token' } = FAULTS[is];
  const where = sourceName(source);
  const line = mappingPlace(evidence, source);
  const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
  return {
    cause,
    subject: where,
    message: `What ${where} holds is ${verdict}: ${detail}. It was not sent.`,
    advice: repair(homeOf(evidence, source)),
    link: tokensPage(evidence.inputs.endpoint),
    detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
    evidence: [
      { fact: `seen on this runner in ${where}, before any request: ${kind}${place}` },
      ...(line === null ? [] : [{ fact: `${placeText(line)} maps it` }]),
    ],
  };
}
