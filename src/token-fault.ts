import { encodedTokenIn } from './encoded-token.js';
import { type ForeignKind, foreignCredentialIn } from './foreign-credential.js';
import { placeholderIn } from './placeholder.js';
import { QUOTATION_MARKS, strayCharacterIn } from './stray-character.js';
import { hubTokensIn, isHubForm, kindOf } from './token-form.js';

/** The ways in which a value can be seen to be no usable token before anything is sent. */
export type Malformation =
  | 'token-placeholder'
  | 'token-foreign'
  | 'token-has-quotes'
  | 'token-has-bearer-prefix'
  | 'token-has-username'
  | 'token-double-encoded'
  | 'token-malformed'
  | 'token-is-refresh-token'
  | 'token-format-unknown';

/** Why a value is not sent. */
export interface TokenFault {
  cause: Malformation;
  /** What exactly, in one word for programs. */
  kind: string;
  /** The same for people, as the end of a sentence. Nothing of the value is in it but a word of our own list. */
  detail: string;
  /** The first character that does not belong there; null where it is no single one. */
  stray: { character: string; position: number } | null;
  /** What a credential of another service is. */
  foreign: ForeignKind | null;
}

export const REFRESH_PREFIX = 'hf_oauth__refresh_';

/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
export const LONGEST_TOKEN = 8 * 1024;

/** Why no endpoint may be sent this value, which is trimmed and not blank; null where none of the reasons is known. */
export function tokenFault(value: string): TokenFault | null {
  if (value.length > LONGEST_TOKEN) {
    const detail = `it has ${value.length} characters, and no token has more than ${LONGEST_TOKEN}`;
    return fault('token-malformed', 'too-long', detail);
  }
  const placeholder = placeholderIn(value);
  if (placeholder !== null) {
    const { kind, word } = placeholder;
    return fault('token-placeholder', kind, word === null ? PLACEHOLDERS[kind] : `it is the word "${word}"`);
  }
  if (value.startsWith(REFRESH_PREFIX)) {
    const detail = `it begins with ${REFRESH_PREFIX}`;
    return fault('token-is-refresh-token', 'refresh-token', detail);
  }
  if (isHubForm(value)) return runTogether(value);
  return foreign(value) ?? wrapped(value) ?? truncated(value);
}

/** What kinds of placeholders are called. */
const PLACEHOLDERS = {
  word: 'it is a word',
  expression: 'it is an expression or a variable that nothing has replaced by its value',
  reference: 'it says where a secret is kept, and nothing has fetched it from there',
  path: 'it is the path of a file, not what the file holds',
  mask: 'it is a row of characters that hide a value or leave it out',
  example: 'it is an example of what a token looks like',
} as const;

function fault(cause: Malformation, kind: string, detail: string): TokenFault {
  return { cause, kind, detail, stray: null, foreign: null };
}

/** A JWT may hold any letters, so only what chance does not bring about counts as a second token. */
function runTogether(value: string): TokenFault | null {
  const second = /.(?:hf_oauth_|hf_jwt_|api_org_)|.{16}hf_[A-Za-z0-9]{34}$/.test(value);
  return second ? fault('token-malformed', 'two-tokens', 'two tokens follow each other in it') : null;
}

function foreign(value: string): TokenFault | null {
  const credential = foreignCredentialIn(value);
  if (credential === null || hubTokensIn(value).length > 0) return null;
  const { name, prefix } = credential.kind;
  return {
    ...fault('token-foreign', prefix, `it is ${name}, as the prefix ${prefix} tells`),
    foreign: credential.kind,
  };
}

/** A token of the Hub whose end is missing: every kind has more behind its prefix. */
function truncated(value: string): TokenFault | null {
  if (kindOf(value) === 'unknown' && !/^(?:hf_(?:oauth_|jwt_)?|api_org_)$/.test(value)) return null;
  if (value.length >= 3 + 16 && !/^(?:hf_(?:oauth|jwt)|api_org)_.{0,15}$/.test(value)) return null;
  return fault('token-malformed', 'too-short', `it has ${value.length} characters, too few for a token`);
}

const QUOTES = `[${QUOTATION_MARKS}]`;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const QUOTE_ENTITY =
  '&(?:quot|apos|[lr][sda]quo|[lr]aquo|#0*(?:34|39|96|8216|8217|8220|8221)|#x0*(?:22|27|60|201[89cd]));';
const OPENING_QUOTE = new RegExp(`^(?:\\\\?${QUOTES}|${QUOTE_ENTITY})`, 'iu');
const CLOSING_QUOTE = new RegExp(`(?:${QUOTES}|${QUOTE_ENTITY})$`, 'iu');

const HEADER = /^(?:(?:proxy-)?authorization|http_authorization|(?:x|private|job|deploy)-[a-z-]+)\s*[:=]/i;
const NAME = '[A-Za-z_][\\w.-]*';
const ASSIGNMENT = new RegExp(
  `^(?:(?:export|set|setenv|env|declare|local|readonly|let|const|var|ENV|ARG|-e|--env)\\s+(?:-\\w+\\s+)*|\\$(?:env:)?)?(${NAME})\\s*[:?+]?=\\s*[^=\\s]`,
);
const YAML_ENTRY = new RegExp(`^(?:-\\s+)?(${NAME})\\s*:\\s+\\S`);
/** A colon without a blank behind it is that of a user name, unless what precedes it names a variable. */
const VARIABLE_NAME = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:[a-z]+_)?(?:token|secret|key))$/;
const COMMAND =
  /^(?:\$\s|--?[A-Za-z][\w-]*[\s=]|hf\s+(?:auth|login|download|upload|repo)\s|(?:sudo|huggingface-cli|curl|wget|git|python3?|pip|uv|docker|podman|echo|printf|export|setx?|login|notebook_login)\s)|\s--?[A-Za-z][\w-]*[\s=]/;

/**
 * What is around a token, or around what was meant for one: the outermost first, since it has to go first. Whatever a
 * Bearer token may not consist of ends here.
 */
function wrapped(value: string): TokenFault | null {
  const tokens = hubTokensIn(value);
  const malformed = (kind: string, detail: string) => fault('token-malformed', kind, detail);
  if (/^[{[]\s*["'[{]|^"[^"]*"\s*:/.test(value))
    return malformed('json', 'it is JSON, with the token somewhere inside');
  if (OPENING_QUOTE.test(value)) return quoted(value);
  if (/^[a-z][a-z0-9+.-]*:\/\/|^[^\s/@]+@[\w-]+\.[\w.-]+/i.test(value)) {
    return malformed('url', 'it is a URL, not the token alone');
  }
  if (/^(?:machine|default|login)\s+\S/.test(value)) {
    return malformed('netrc', 'it is an entry of a netrc file, not the token alone');
  }
  const word =
    /^(?:(?:proxy-)?authorization\s*[:=]\s*)?(?:(bearer)(?=[\s:=]|$|[^A-Za-z0-9]?(?:hf_|api_))|(token|basic)\s)/i.exec(
      value,
    );
  if (word !== null) {
    const scheme = (word[1] ?? word[2] ?? '').toLowerCase();
    const written = scheme.charAt(0).toUpperCase() + scheme.slice(1);
    return fault(
      'token-has-bearer-prefix',
      `${scheme}-prefix`,
      `the word ${written} is in front of the token`,
    );
  }
  if (HEADER.test(value)) return malformed('header', 'it is a header of a request, not the token alone');
  const name = ASSIGNMENT.exec(value)?.[1] ?? YAML_ENTRY.exec(value)?.[1] ?? nameBeforeColon(value);
  if (name !== undefined && hubTokensIn(name).length === 0) {
    return malformed('assignment', 'the name of a variable is in front of the token');
  }
  if (COMMAND.test(value)) return malformed('command', 'it is a command, not the token alone');
  if (tokens.length > 1) return malformed('two-tokens', `${tokens.length} tokens are in it`);
  if (CLOSING_QUOTE.test(value)) return quoted(value);
  const encoded = encodedTokenIn(value);
  if (encoded !== null) {
    return fault(
      'token-double-encoded',
      encoded.kind,
      `it is the ${ENCODINGS[encoded.kind]} form of a token`,
    );
  }
  if (ENTITY.test(value)) return malformed('html-entity', 'it holds an HTML entity in place of a character');
  if (/^\S+(?:\s*#|\s+(?:\/\/|--|;|\(|<!--|rem\s)|<!--)|^(?:#|\/\/\s|<!--)/i.test(value)) {
    return malformed('comment', 'a comment is beside the token');
  }
  const stray = strayCharacterIn(value);
  if (stray === null) return null;
  const { kind, name: character, position } = stray;
  const where = `${character} at character ${position}`;
  const at = { stray: { character, position } };
  if (kind === 'quotation-mark') return { ...quoted(value), ...at };
  if (kind === 'colon' && hubTokensIn(value.slice(0, value.indexOf(':'))).length === 0) {
    return {
      ...fault('token-has-username', 'user-name', 'a user name and a colon are in front of the token'),
      ...at,
    };
  }
  const colon = value.indexOf(':');
  if (kind === 'blank' && colon > 0 && !/\s/.test(value.slice(colon)) && tokens.length < 2) {
    return {
      ...fault('token-has-username', 'user-name', 'a user name and a colon are in front of the token'),
      ...at,
    };
  }
  return { ...malformed(kind, `it holds ${where}`), ...at };
}

const ENCODINGS = {
  base64: 'base64',
  hexadecimal: 'hexadecimal',
  'percent-encoded': 'percent-encoded',
} as const;

function quoted(value: string): TokenFault {
  const opens = OPENING_QUOTE.test(value);
  const closes = CLOSING_QUOTE.test(value);
  const which =
    opens && closes && value.length > 1
      ? 'the first and the last character are quotation marks'
      : `${opens ? 'the first' : closes ? 'the last' : 'a'} character is a quotation mark`;
  const kind = opens && closes ? 'quotes' : opens || closes ? 'one-quote' : 'quotation-mark';
  return fault('token-has-quotes', kind, which);
}

function nameBeforeColon(value: string): string | undefined {
  const name = value.slice(0, Math.max(0, value.indexOf(':')));
  return VARIABLE_NAME.test(name) ? name : undefined;
}
