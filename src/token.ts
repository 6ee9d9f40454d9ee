import { Secret } from './secret.js';

/** What a token's prefix says about it (protocol notes §1). */
export type TokenKind = 'user' | 'oauth' | 'trusted-publisher' | 'organization' | 'unknown';

/** The ways in which a value can be seen to be no usable token before anything is sent. */
export type Malformation =
  | 'token-placeholder'
  | 'token-has-quotes'
  | 'token-has-bearer-prefix'
  | 'token-has-username'
  | 'token-double-encoded'
  | 'token-malformed'
  | 'token-is-refresh-token';

/** A value that was given as a token, as far as it can be judged without the network. */
export interface TokenShape {
  /** The value as given. */
  raw: Secret;
  /** The value without surrounding blanks and line breaks: what is sent and checked. */
  cleaned: Secret;
  kind: TokenKind;
  /** Whether blanks or line breaks surrounded the value. */
  hadBlanks: boolean;
  malformation: { cause: Malformation; detail: string } | null;
  /** The scopes an OAuth token carries inside itself; null where none can be read. Display and hints only. */
  oauthScopes: string[] | null;
}

// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES: ReadonlyArray<readonly [string, TokenKind]> = [
  ['hf_oauth_', 'oauth'],
  ['hf_jwt_', 'trusted-publisher'],
  ['hf_', 'user'],
  ['api_org_', 'organization'],
];

const REFRESH_PREFIX = 'hf_oauth__refresh_';

const PLACEHOLDER_WORDS =
  /^(?:none|null|nil|undefined|nan|changeme|todo|hf_token|hugging_?face_token|your[-_]?(?:hf[-_]?)?token(?:[-_]here)?)$/i;
const PLACEHOLDER_SHAPES = [
  /\$\{\{/, // an expression of the workflow that nobody expanded
  /^\$(?:[A-Za-z_][A-Za-z0-9_]*|\{[^{}]*\}|\(.*\))$/s, // a variable or a command of the shell
  /^(?:secrets|vars|env|inputs|github)\.[A-Za-z_][\w-]*$/, // an expression without its braces
  /^\$env:[A-Za-z_][A-Za-z0-9_]*$/i,
  /^%[A-Za-z_][A-Za-z0-9_]*%$/,
  /^\*{3,}$/, // a mask that was copied from a log
  /^hf_(?:x{3,}|\.{3,}|\*{3,}|…|your[-_].*|<.*>)$/i,
  /^<[^<>]*>$/,
];

/** Long enough to be no word: a folder may well be called `hf_cache`, and git's user is `hf_user`. */
const TOKEN_SHAPED = /^(?:(?:hf_|api_org_)[A-Za-z0-9]{20,}|hf_(?:oauth|jwt)_[\w.-]{20,})$/;

/** Whether a value, found where nobody says that it is a token, is one by its form. */
export function isTokenShaped(value: string): boolean {
  return TOKEN_SHAPED.test(value);
}

/** The kind of token that a prefix names; `unknown` for everything else. */
export function kindOf(value: string): TokenKind {
  return (
    PREFIXES.find(([prefix]) => value.startsWith(prefix) && value.length > prefix.length)?.[1] ?? 'unknown'
  );
}

/**
 * Takes blanks and line breaks from both ends, as the Hub's Python client does. A byte order mark stays: to
 * JavaScript it is a blank, to that client a character that it cannot send.
 */
export function trimToken(raw: string): string {
  let end = raw.length;
  // A pattern for the end would begin anew at every blank.
  while (end > 0 && BLANK.test(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end).replace(/^[^\S\ufeff]+/, '');
}

/** In characters. Servers refuse a request with a header of so many, and no token comes near. */
const LONGEST_TOKEN = 8 * 1024;

const BLANK = /[^\S\ufeff]/;

/** Judges a value without sending it anywhere. Expects a value that is not blank. */
export function inspectToken(raw: string): TokenShape {
  const value = trimToken(raw);
  const kind = kindOf(value);
  return {
    raw: new Secret(raw),
    cleaned: new Secret(value),
    kind,
    hadBlanks: raw !== value,
    malformation: malformationOf(value),
    oauthScopes: kind === 'oauth' && value.length <= LONGEST_TOKEN ? scopesInside(value) : null,
  };
}

function malformationOf(value: string): TokenShape['malformation'] {
  if (value.length > LONGEST_TOKEN) {
    return {
      cause: 'token-malformed',
      detail: `it has ${value.length} characters, and no token has more than ${LONGEST_TOKEN}`,
    };
  }
  if (PLACEHOLDER_WORDS.test(value) || PLACEHOLDER_SHAPES.some((shape) => shape.test(value))) {
    return {
      cause: 'token-placeholder',
      detail: 'a word or an unexpanded variable stands where the token belongs',
    };
  }
  if (value.startsWith(REFRESH_PREFIX)) {
    return { cause: 'token-is-refresh-token', detail: `the value begins with ${REFRESH_PREFIX}` };
  }
  const quoted = /^(["'`“‘«])(.*)(["'`”’»])$/su.exec(value);
  if (quoted !== null && kindOf(unwrapped(quoted[2] ?? '')) !== 'unknown') {
    return { cause: 'token-has-quotes', detail: 'the first and the last character are quotation marks' };
  }
  const bearer = /^(?:authorization:\s*)?bearer\s+(.*)$/is.exec(value);
  if (bearer !== null && kindOf(unwrapped(bearer[1] ?? '')) !== 'unknown') {
    return { cause: 'token-has-bearer-prefix', detail: 'the value begins with the word Bearer' };
  }
  const unsendable = firstUnsendable(value);
  if (unsendable !== null) return { cause: 'token-malformed', detail: unsendable };
  const colon = value.indexOf(':');
  if (colon >= 0 && colon === value.lastIndexOf(':') && kindOf(value.slice(colon + 1)) !== 'unknown') {
    return { cause: 'token-has-username', detail: 'a user name and a colon stand before the token' };
  }
  if (isEncodedToken(value)) {
    return { cause: 'token-double-encoded', detail: 'the value is the base64 form of a token' };
  }
  return null;
}

/** What stands behind quotation marks, blanks and the word Bearer, however they are nested. */
function unwrapped(value: string): string {
  return value.replace(/^(?:["'`“‘«\s]|bearer\s)+/i, '');
}

/** Class and position of the first character that cannot travel in an HTTP header; never the character's surroundings. */
function firstUnsendable(value: string): string | null {
  let position = 0;
  for (const character of value) {
    position += 1;
    const code = character.codePointAt(0) ?? 0;
    const where = `at character ${position}`;
    if (code === 0x0a || code === 0x0d) return `a line break ${where}`;
    if (code === 0) return `a NUL byte ${where}`;
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return `a control character ${where}`;
    if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) {
      return `an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) ${where}`;
    }
    if (code > 0xff) return `a character that no HTTP header can carry ${where}`;
  }
  return null;
}

function isEncodedToken(value: string): boolean {
  if (kindOf(value) !== 'unknown' || !/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, 'base64').toString('latin1').trim();
  return kindOf(decoded) !== 'unknown' && /^[\x21-\x7e]+$/.test(decoded);
}

/** Reads the scope list of an OAuth token's own payload; an unreadable payload is no error. */
function scopesInside(value: string): string[] | null {
  const payload = value.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('scope' in claims)) return null;
    const { scope } = claims;
    if (typeof scope === 'string') return scope.split(/\s+/).filter((word) => word !== '');
    if (Array.isArray(scope)) return scope.filter((word) => typeof word === 'string');
  } catch {
    return null;
  }
  return null;
}
