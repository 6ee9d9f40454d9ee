import { type Cause, defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { mappingPlace, secretBehind } from '../../evidence/secret-behind.js';
import { homeOf, sourceName, type TokenHome, type TokenSeen } from '../../evidence/token-home.js';
import { placeText } from '../../evidence/workflow-place.js';
import { capitalized } from '../../model/capitalized.js';
import type { Endpoint } from '../../model/endpoint.js';
import { type ShellVariable, secretExpression } from '../../model/shell-variables.js';
import type { Malformation, TokenFault } from '../../model/token/token-fault.js';
import type { TokenSource } from '../../runner/tokens/token-sources.js';
import { type BehindToken, NOTHING_BEHIND } from './behind-dead-token.js';

/**
 * Means: The value is a placeholder instead of a token.
 *
 * How we know: The value is `None`, `true`, `test`, `changeme`, `your_token_here`, `hf_xxx…`, `hf_abc...`,
 * `***`, an expression or a variable that was not expanded, a reference such as `op://…`, or the path of a file.
 * The message quotes such a word, and it is not masked, since it is not a secret.
 *
 * What to do: Put a real token into the secret. If the workflow has a shell variable such as `$HF_TOKEN` under
 * `with:` or `env:`, write `${{ secrets.HF_TOKEN }}` there: GitHub expands nothing else.
 */
export const TOKEN_PLACEHOLDER = defineCause({
  group: 'token',
  slug: 'token-placeholder',
  severity: 'error',
  title: 'The token is only a placeholder',
  seenAs: ['Invalid credentials in Authorization header'],
});

/**
 * Means: The value is a credential of GitHub, GitLab, OpenAI, Anthropic, AWS, Slack, npm, PyPI, Docker Hub or
 * another service. It is not sent anywhere.
 *
 * How we know: The value has the prefix of that service.
 *
 * What to do: Map a secret that contains a Hugging Face token; the advice names the line or the secret. If
 * `GITHUB_TOKEN` is mapped, which GitHub creates for each job and which cannot be changed, map a secret of your
 * own instead.
 */
export const TOKEN_FOREIGN = defineCause({
  group: 'token',
  slug: 'token-foreign',
  severity: 'error',
  title: 'The token is a credential of another service',
  seenAs: ["Your access token must start with 'hf_'"],
});

/**
 * Means: Quotation marks are part of the stored value.
 *
 * How we know: The value begins or ends with a quotation mark of any kind, or contains one.
 *
 * What to do: Save the secret without them.
 */
export const TOKEN_HAS_QUOTES = defineCause({
  group: 'token',
  slug: 'token-has-quotes',
  severity: 'error',
  title: 'The token contains quotation marks',
  seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});

/**
 * Means: The stored value begins with the word `Bearer`, or with `token` or `Basic`, as in a header.
 *
 * How we know: The value begins with that word.
 *
 * What to do: Save only the token.
 */
export const TOKEN_HAS_BEARER_PREFIX = defineCause({
  group: 'token',
  slug: 'token-has-bearer-prefix',
  severity: 'error',
  title: 'The token starts with a word such as Bearer',
  seenAs: ["Your access token must start with 'hf_'", 'Invalid credentials in Authorization header'],
});

/**
 * Means: The stored value is `user:token`.
 *
 * How we know: The value contains a colon, with something other than a token before it.
 *
 * What to do: Save only the part after the colon.
 */
export const TOKEN_HAS_USERNAME = defineCause({
  group: 'token',
  slug: 'token-has-username',
  severity: 'error',
  title: 'The token includes a user name',
});

/**
 * Means: The stored value is the base64, hexadecimal or percent-encoded form of a token.
 *
 * How we know: Decoding the value, up to three times, yields a token.
 *
 * What to do: Save the token as it is.
 */
export const TOKEN_DOUBLE_ENCODED = defineCause({
  group: 'token',
  slug: 'token-double-encoded',
  severity: 'error',
  title: 'The token is stored in encoded form',
});

/**
 * Means: The value contains more than a token, only part of one, or a character that no Bearer token has (RFC
 * 6750).
 *
 * How we know: Its form. The `kind` in the report's `detail` says which: `assignment` (`NAME=token`), `json`,
 * `url`, `netrc`, `header`, `command`, `comment`, `two-tokens`, `html-entity`, `too-short`, `too-long`, or
 * the class of the first character that does not belong there (`comma`, `semicolon`, `colon`, `backslash`,
 * `bracket`, `blank`, `line-break`, `invisible-character`, `control-character`, `non-ascii` and others). Its
 * position is reported, but none of the characters around it.
 *
 * What to do: Copy the token again, as plain text with nothing around it.
 */
export const TOKEN_MALFORMED = defineCause({
  group: 'token',
  slug: 'token-malformed',
  severity: 'error',
  title: 'The token is malformed',
  seenAs: [
    "codec can't encode character",
    'is an invalid header value',
    'Cannot convert argument to a ByteString',
  ],
});

/**
 * Means: The value is an OAuth refresh token instead of an access token.
 *
 * How we know: Its prefix.
 *
 * What to do: Use the access token.
 */
export const TOKEN_IS_REFRESH_TOKEN = defineCause({
  group: 'token',
  slug: 'token-is-refresh-token',
  severity: 'error',
  title: 'The token is a refresh token, not an access token',
});

/**
 * Means: The value is not a Hub token; it may be a password.
 *
 * How we know: The value has none of the forms of Hub tokens (`hf_` and at least 16 letters, digits, dots and
 * dashes, `hf_oauth_…`, `hf_jwt_…`, `api_org_…`, the old `api_…`), so it is not sent to the Hub. Another endpoint
 * that an input names may accept keys of other forms: the value was sent there, and the endpoint rejected it.
 *
 * What to do: Use a user access token, which begins with `hf_`.
 */
export const TOKEN_FORMAT_UNKNOWN = defineCause({
  group: 'token',
  slug: 'token-format-unknown',
  severity: 'error',
  title: 'The value is not a Hub token',
  seenAs: ['Password authentication in git is no longer supported', 'Invalid username or password.'],
});

/** What a fault is a case of, and what to do about it, given where the token has its home; to go on, so without a full stop. */
const FAULTS: Record<Malformation, { cause: Cause; repair: (home: TokenHome) => string; verdict?: string }> =
  {
    placeholder: {
      cause: TOKEN_PLACEHOLDER,
      repair: (home) => home.put('a real user access token (hf_…)'),
    },
    foreign: {
      cause: TOKEN_FOREIGN,
      repair: (home) => home.put('a Hugging Face token (hf_…)'),
      verdict: 'not a Hugging Face token',
    },
    quoted: {
      cause: TOKEN_HAS_QUOTES,
      repair: (home) => home.saveAgain('without the quotation marks'),
    },
    scheme: {
      cause: TOKEN_HAS_BEARER_PREFIX,
      repair: (home) =>
        home.saveAgain('without the word before the token', 'the token without the word before it'),
    },
    'user-name': {
      cause: TOKEN_HAS_USERNAME,
      repair: (home) => home.saveAgain('with only the part after the colon', 'only the part after the colon'),
    },
    encoded: {
      cause: TOKEN_DOUBLE_ENCODED,
      repair: (home) => home.saveAgain('as the plain token, not encoded', 'the plain token, not encoded'),
    },
    malformed: {
      cause: TOKEN_MALFORMED,
      repair: (home) => home.copyAgain(),
    },
    'refresh-token': {
      cause: TOKEN_IS_REFRESH_TOKEN,
      repair: (home) => `${home.put('an access token')}: a refresh token only serves to obtain one`,
    },
    'unknown-form': {
      cause: TOKEN_FORMAT_UNKNOWN,
      repair: (home) => home.put('a user access token (hf_…)'),
      verdict: 'not a Hub token',
    },
  };

/** The causes of an unusable token, in the order of weight. */
export const UNUSABLE_TOKEN_CAUSES: readonly Cause[] = Object.values(FAULTS).map(({ cause }) => cause);

/** What tells why a value is not sent, and where to put another. */
type UnusableToken = TokenSeen & { readonly inputs: { readonly endpoint: Endpoint } };

/** What is wrong with a value that is not sent for it. */
export function unusableToken(
  evidence: UnusableToken,
  source: TokenSource,
  fault: TokenFault,
  hidden: BehindToken = NOTHING_BEHIND,
): FindingDraft {
  const { is, kind, detail, stray, variable } = fault;
  const { cause, repair, verdict = 'not a usable token' } = FAULTS[is];
  const where = sourceName(source, evidence.runner.host);
  const line = mappingPlace(evidence, source);
  const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
  const draft = {
    cause,
    subject: where,
    message: `The value in ${where} is ${verdict}: ${detail}. It was not sent.`,
    detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
    evidence: [
      { fact: `value in ${where}, checked before any request: ${kind}${place}` },
      ...(line === null ? [] : [{ fact: `${placeText(line)} maps it` }]),
      ...hidden.evidence,
    ],
  };
  if (variable !== undefined && isFromWorkflow(evidence, source)) {
    return { ...draft, advice: unexpandedToken(variable, line === null ? 'the workflow' : placeText(line)) };
  }
  return {
    ...draft,
    advice: `${capitalized(repair(homeOf(evidence, source)))}${hidden.advice}.`,
    link: tokensPage(evidence.inputs.endpoint),
    linkText: 'Open the token settings',
  };
}

/** Whether the value is text of the workflow: not what a secret or a file holds. */
function isFromWorkflow(evidence: UnusableToken, source: TokenSource): boolean {
  return (
    evidence.runner.host === 'github' && source !== 'saved-file' && secretBehind(evidence, source) === null
  );
}

/** The secret may well hold a good token: the workflow does not read it. */
function unexpandedToken(variable: ShellVariable, where: string): string {
  return `Write ${secretExpression(variable)} instead of ${variable.text} in ${where}, since GitHub expands only \${{ … }}.`;
}
