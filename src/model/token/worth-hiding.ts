import { Secret } from '../secret.js';
import { encodedTokenIn } from './encoded-token.js';
import { foreignCredentialIn } from './foreign-credential.js';
import { placeholderIn } from './placeholder.js';
import { QUOTATION_MARKS } from './stray-character.js';
import { hubTokensIn } from './token-form.js';

/** In characters. A shorter value is no token, and a mask of a word would blot out the job's log and its outputs. */
const SHORTEST = 16;

/** An address without a credential in it is no secret, and is found in every report. */
const PLAIN_ADDRESS = /^https?:\/\/[^\s@?]*$/i;

const QUOTE = new RegExp(`[${QUOTATION_MARKS}]`, 'gu');
const AROUND = new RegExp(`[\\s:=,;${QUOTATION_MARKS}]+`, 'u');

/** Whether a value that was found in a credential's place is to be masked and kept out of texts. */
export function isWorthHiding(value: string): boolean {
  const text = value.trim();
  if (text.length < SHORTEST || placeholderIn(text) !== null) return false;
  return hubTokensIn(text).length > 0 || !PLAIN_ADDRESS.test(text);
}

/**
 * A value that was given as a token, and whatever in it is a credential by itself: what is left when quotation marks, a
 * name or a word in front of it are gone, every token inside, and one that is encoded. Only what is worth hiding.
 */
export function secretsWithin(value: string): Secret[] {
  const text = value.trim();
  const encoded = encodedTokenIn(text)?.token;
  const foreign = foreignCredentialIn(text)?.value;
  const candidates = [
    // Each line by itself: that of a value with several may be any word.
    ...text.split(/[\r\n]+/).map((line) => line.trim()),
    ...hubTokensIn(text),
    ...(encoded === undefined ? [] : [encoded]),
    ...(foreign === undefined ? [] : [foreign]),
    ...bare(text),
  ];
  return [...new Set(candidates)].filter(isWorthHiding).map((one) => new Secret(one));
}

/** What may be the credential in a value: the password of an address; else what is behind a name, or in front of words. */
function bare(text: string): string[] {
  if (/:\/\/|\s--?\w/.test(text)) return /:([^\s:@/]+)@/.exec(text)?.slice(1) ?? [];
  const [first = ''] = text.split(/[\s,;]+/);
  const last = text.split(AROUND).findLast((part) => part !== '') ?? '';
  return [/[:=@]/.test(first) ? '' : first.replaceAll(QUOTE, ''), last];
}
