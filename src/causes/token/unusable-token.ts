import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { tokensPage } from '../../evidence/links.js';
import { mappingPlace } from '../../evidence/secret-behind.js';
import { homeOf, sourceName } from '../../evidence/token-home.js';
import { placeText } from '../../evidence/workflow-place.js';
import type { Malformation, TokenFault } from '../../model/token/token-fault.js';

import type { TokenSource } from '../../runner/tokens/token-sources.js';

/** What to do about a value that is not sent, given where the token has its home. */
const REPAIRS: Record<Malformation, (home: string) => string> = {
  'token-placeholder': (home) => `Put a real user access token, which begins with hf_, into ${home}.`,
  'token-foreign': (home) => `Put a Hugging Face token, which begins with hf_, into ${home}.`,
  'token-has-quotes': (home) => `Save ${home} again without the quotation marks.`,
  'token-has-bearer-prefix': (home) =>
    `Save ${home} again with the token alone, without the word in front of it.`,
  'token-has-username': (home) => `Save ${home} again with the part after the colon only.`,
  'token-double-encoded': (home) => `Save ${home} again as the plain token, not in an encoded form.`,
  'token-malformed': (home) =>
    `Copy the token again from the token page, as plain text with nothing around it, into ${home}.`,
  'token-is-refresh-token': (home) =>
    `Put an access token into ${home}: a refresh token only serves to get one.`,
  'token-format-unknown': (home) => `Put a user access token, which begins with hf_, into ${home}.`,
};

/** What is wrong with a value that is not sent for it. */
export function unusableToken(
  evidence: Evidence,
  source: TokenSource,
  { cause, kind, detail, stray }: TokenFault,
): FindingDraft {
  const where = sourceName(source);
  const line = mappingPlace(evidence, source);
  const place = stray === null ? '' : `, ${stray.character} at character ${stray.position}`;
  return {
    cause,
    subject: where,
    message: `What ${where} holds is ${VERDICTS[cause] ?? 'not usable as a token'}: ${detail}. It was not sent.`,
    advice: REPAIRS[cause](homeOf(evidence, source)),
    link: tokensPage(evidence.inputs.endpoint),
    detail: { kind, character: stray?.character ?? null, position: stray?.position ?? null },
    evidence: [
      { fact: `seen on this runner in ${where}, before any request: ${kind}${place}` },
      ...(line === null ? [] : [{ fact: `${placeText(line)} maps it` }]),
    ],
  };
}

/** What the value is instead of unusable. */
const VERDICTS: Partial<Record<Malformation, string>> = {
  'token-foreign': 'no Hugging Face token',
  'token-format-unknown': 'no Hub token',
};
