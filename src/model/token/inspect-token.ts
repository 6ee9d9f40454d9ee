import { type Endpoint, isHubHost } from '../endpoint.js';
import type { Fields } from '../fields.js';
import { claimsIn } from '../json-web-token.js';
import { Secret } from '../secret.js';
import { strayCharacterIn } from './stray-character.js';
import { LONGEST_TOKEN, type TokenFault, tokenFault } from './token-fault.js';
import { hasOldPrefix, isHubForm, kindOf, type TokenKind } from './token-form.js';

/** A value that was given as a token, as far as it can be judged without the network. */
export interface TokenFormat {
  /** The value as given. */
  readonly raw: Secret;
  /** The value without surrounding blanks and line breaks: what is sent and checked. */
  readonly cleaned: Secret;
  readonly kind: TokenKind;
  /** Whether blanks or line breaks surrounded the value. */
  readonly hadBlanks: boolean;
  /** Why it is sent to no endpoint at all; `faultAt` says what else keeps it from one. */
  readonly malformation: TokenFault | null;
  /** Whether a Bearer header can carry it (RFC 6750). */
  readonly isSendable: boolean;
  /** Whether it has a form in which the Hub gives tokens. Other endpoints may have others. */
  readonly isHubForm: boolean;
  /** Whether it begins as the Hub's tokens did before `hf_`. */
  readonly hasOldPrefix: boolean;
  /** The scopes an OAuth token carries inside itself; null where none can be read. Display and hints only. */
  readonly oauthScopes: readonly string[] | null;
  /** When it was made by its own account, in milliseconds since 1970; null where it does not say. A hint only. */
  readonly issuedAt: number | null;
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

const BLANK = /[^\S\ufeff]/;

/** Judges a value without sending it anywhere. Expects a value that is not blank. */
export function inspectToken(raw: string): TokenFormat {
  const value = trimToken(raw);
  const kind = kindOf(value);
  const claims = value.length <= LONGEST_TOKEN ? claimsIn(value) : null;
  return {
    raw: new Secret(raw),
    cleaned: new Secret(value),
    kind,
    hadBlanks: raw !== value,
    malformation: tokenFault(value),
    isSendable: value.length <= LONGEST_TOKEN && strayCharacterIn(value) === null,
    isHubForm: isHubForm(value),
    hasOldPrefix: hasOldPrefix(value),
    oauthScopes: kind === 'oauth' ? scopesIn(claims) : null,
    issuedAt: typeof claims?.iat === 'number' ? claims.iat * 1000 : null,
  };
}

/**
 * Why a value is not sent to this endpoint; null where it may be. The Hub itself is sent what has a form of its own
 * alone; a mirror or a repository manager may take keys of any form. What an endpoint has only just given in exchange
 * goes back to it in whatever form it has.
 */
export function faultAt(
  endpoint: Endpoint,
  { source, format }: { source: string; format: TokenFormat },
): TokenFault | null {
  if (source === 'publisher' && format.isSendable) return null;
  // With a dot behind it a name is the same to whoever looks it up, and no name to be trusted unasked.
  const isOfHub = isHubHost(endpoint.hostname.replace(/\.$/, ''));
  if (format.malformation !== null || format.isHubForm || !isOfHub) {
    return format.malformation;
  }
  const [kind, detail] =
    format.kind !== 'unknown'
      ? ['unknown-form', 'it begins like a Hub token, but the rest is different']
      : format.hasOldPrefix
        ? ['unknown-form', 'it begins with api_ like an old Hub token, but the rest is different']
        : [
            'no-prefix',
            'it does not have the prefix of a Hub token, such as hf_; it may be an account password',
          ];
  return { is: 'unknown-form', kind, detail, stray: null, foreign: null };
}

/** Reads the scope list of an OAuth token's own payload; one that cannot be read is no error. */
function scopesIn(claims: Fields | null): string[] | null {
  const scope = claims?.scope;
  if (typeof scope === 'string') return scope.split(/\s+/).filter((word) => word !== '');
  return Array.isArray(scope) ? scope.filter((word) => typeof word === 'string') : null;
}
