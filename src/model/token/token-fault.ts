import type { ShellVariable } from '../shell-variables.js';
import { hasComment, isJson, schemeIn, wrappingOf } from './around-token.js';
import { encodedTokenIn } from './encoded-token.js';
import { type ForeignKind, foreignCredentialIn } from './foreign-credential.js';
import { placeholderIn } from './placeholder.js';
import { QUOTATION_MARKS, type StrayCharacter, strayCharacterIn } from './stray-character.js';
import { hubTokensIn, isHubForm, kindOf } from './token-form.js';

/** The ways in which a value can be seen to be no usable token before anything is sent. */
export type Malformation =
  | 'placeholder'
  | 'foreign'
  | 'quoted'
  | 'scheme'
  | 'user-name'
  | 'encoded'
  | 'malformed'
  | 'refresh-token'
  | 'unknown-form';

/** Why a value is not sent. */
export interface TokenFault {
  readonly is: Malformation;
  /** What exactly, in one word for programs. */
  readonly kind: string;
  /** The same for people, as the end of a sentence. Nothing of the value is in it but a word of our own list. */
  readonly detail: string;
  /** The first character that does not belong there; null where it is no single one. */
  readonly stray: { readonly character: string; readonly position: number } | null;
  /** What a credential of another service is. */
  readonly foreign: ForeignKind | null;
  /** The variable of a shell that the value is. */
  readonly variable?: ShellVariable;
}

export const REFRESH_PREFIX = 'hf_oauth__refresh_';

/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
export const LONGEST_TOKEN = 8 * 1024;

/** Why no endpoint may be sent this value, which is trimmed and not blank; null where none of the reasons is known. */
export function tokenFault(value: string): TokenFault | null {
  if (value.length > LONGEST_TOKEN) {
    const detail = `it has ${value.length} characters, but a token has at most ${LONGEST_TOKEN}`;
    return fault('malformed', 'too-long', detail);
  }
  const placeholder = placeholderIn(value);
  if (placeholder !== null) {
    const { kind, word, variable } = placeholder;
    if (variable !== undefined) {
      const detail = `it is ${variable.text} itself, which nothing expanded`;
      return { ...fault('placeholder', kind, detail), variable };
    }
    return fault('placeholder', kind, word === null ? PLACEHOLDERS[kind] : `it is the word "${word}"`);
  }
  if (value.startsWith(REFRESH_PREFIX)) {
    return fault('refresh-token', 'refresh-token', `it begins with ${REFRESH_PREFIX}`);
  }
  if (isHubForm(value)) return runTogether(value);
  return foreign(value) ?? wrapped(value) ?? truncated(value);
}

/** What kinds of placeholders are called. */
const PLACEHOLDERS = {
  word: 'it is a word',
  expression: 'it is an expression or a variable that was not expanded',
  reference: 'it is a reference to a secret that was not resolved',
  path: 'it is the path of a file, not its content',
  mask: 'it contains only masking characters, such as *',
  example: 'it is an example of a token',
} as const;

function fault(is: Malformation, kind: string, detail: string): TokenFault {
  return { is, kind, detail, stray: null, foreign: null };
}

/** A JWT may hold any letters, so only what chance does not bring about counts as a second token. */
function runTogether(value: string): TokenFault | null {
  const second = /.(?:hf_oauth_|hf_jwt_|api_org_)|.{16}hf_[A-Za-z0-9]{34}$/.test(value);
  return second ? fault('malformed', 'two-tokens', 'it contains two tokens without a separator') : null;
}

function foreign(value: string): TokenFault | null {
  const credential = foreignCredentialIn(value);
  if (credential === null || hubTokensIn(value).length > 0) return null;
  const { name, prefix } = credential.kind;
  return {
    ...fault('foreign', prefix, `the prefix ${prefix} shows that it is ${name}`),
    foreign: credential.kind,
  };
}

/** A token of the Hub whose end is missing: every kind has more behind its prefix. */
function truncated(value: string): TokenFault | null {
  if (kindOf(value) === 'unknown' && !/^(?:hf_(?:oauth_|jwt_)?|api_org_)$/.test(value)) return null;
  if (value.length >= 3 + 16 && !/^(?:hf_(?:oauth|jwt)|api_org)_.{0,15}$/.test(value)) return null;
  return fault('malformed', 'too-short', `it has ${value.length} characters, too few for a token`);
}

const QUOTES = `[${QUOTATION_MARKS}]`;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const QUOTE_ENTITY =
  '&(?:quot|apos|[lr][sda]quo|[lr]aquo|#0*(?:34|39|96|8216|8217|8220|8221)|#x0*(?:22|27|60|201[89cd]));';
const OPENING_QUOTE = new RegExp(`^(?:\\\\?${QUOTES}|${QUOTE_ENTITY})`, 'iu');
const CLOSING_QUOTE = new RegExp(`(?:${QUOTES}|${QUOTE_ENTITY})$`, 'iu');

/**
 * What is around a token, or around what was meant for one: the outermost first, since it has to go first. Whatever a
 * Bearer token may not consist of ends here.
 */
function wrapped(value: string): TokenFault | null {
  const stray = strayCharacterIn(value);
  if (stray === null) {
    // Nothing is around what has a token's characters alone, unless they run together with others.
    if (hubTokensIn(value).length > 1) return several(value);
    return withScheme(value) ?? encoded(value) ?? beside(value);
  }
  const found = quotedFirst(value) ?? textAround(value) ?? straying(value, stray);
  return { ...found, stray: { character: stray.name, position: stray.position } };
}

function quotedFirst(value: string): TokenFault | null {
  if (isJson(value)) return fault('malformed', 'json', 'it is JSON, not just the token');
  return OPENING_QUOTE.test(value) ? quoted(value) : null;
}

function textAround(value: string): TokenFault | null {
  const scheme = withScheme(value);
  if (scheme !== null) return scheme;
  const wrapping = wrappingOf(value, (text) => hubTokensIn(text).length > 0);
  if (wrapping !== null) return fault('malformed', wrapping.kind, wrapping.detail);
  if (hubTokensIn(value).length > 1) return several(value);
  if (CLOSING_QUOTE.test(value)) return quoted(value);
  const inside = encoded(value);
  if (inside !== null) return inside;
  if (ENTITY.test(value)) {
    return fault('malformed', 'html-entity', 'it contains an HTML entity instead of a character');
  }
  return hasComment(value) ? fault('malformed', 'comment', 'it contains a comment') : null;
}

function withScheme(value: string): TokenFault | null {
  const scheme = schemeIn(value);
  if (scheme === null) return null;
  const detail = `it starts with the word ${scheme}`;
  return fault('scheme', `${scheme.toLowerCase()}-prefix`, detail);
}

function straying(value: string, { kind, name, position }: StrayCharacter): TokenFault {
  if (kind === 'quotation-mark') return quoted(value);
  // A name may have a blank; behind the colon there is the token alone.
  const [, user] =
    /^([^:\n()[\]{}<>]*):\S*$/.exec(value) ?? (kind === 'colon' ? [value, value.split(':')[0]] : []);
  if (user !== undefined && hubTokensIn(user).length === 0) {
    return fault('user-name', 'user-name', 'it contains a user name and a colon before the token');
  }
  return fault('malformed', kind, `it contains ${name} at character ${position}`);
}

/** Of a whole token and more; what other services encode may hold the letters of a prefix, but hardly such a one. */
function beside(value: string): TokenFault | null {
  return /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])/.test(value)
    ? fault('malformed', 'text-beside', 'it contains more than the token')
    : null;
}

function several(value: string): TokenFault {
  return fault('malformed', 'two-tokens', `it contains ${hubTokensIn(value).length} tokens`);
}

function encoded(value: string): TokenFault | null {
  const found = encodedTokenIn(value);
  if (found === null) return null;
  return fault('encoded', found.kind, `it is the ${found.kind} form of a token`);
}

function quoted(value: string): TokenFault {
  const opens = OPENING_QUOTE.test(value);
  const closes = CLOSING_QUOTE.test(value);
  const which =
    opens && closes && value.length > 1
      ? 'it starts and ends with a quotation mark'
      : `it ${opens ? 'starts with' : closes ? 'ends with' : 'contains'} a quotation mark`;
  const kind = opens && closes ? 'quotes' : opens || closes ? 'one-quote' : 'quotation-mark';
  return fault('quoted', kind, which);
}
