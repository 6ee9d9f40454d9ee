import { echoFinder } from '../model/echo/echo.js';
import { encodedTokenIn } from '../model/token/encoded-token.js';
import { foreignCredentialIn } from '../model/token/foreign-credential.js';
import { placeholderIn } from '../model/token/placeholder.js';
import { hubTokensIn } from '../model/token/token-form.js';
import type { LogLine } from './log-lines.js';

/** A credential that a log shows. Nothing of its value is kept. */
export interface Leak {
  line: number;
  /** Of the Hub, of another service, or what was given as a password or in a header. */
  kind: 'hub' | 'foreign' | 'login';
}

export interface Leaks {
  found: Leak[];
  /** Whether a text has a piece of a credential that the log shows, in whatever spelling. */
  gaveAway: (text: string) => boolean;
}

/** A word that may be the encoded form of a token: nothing shorter holds one. */
const ENCODED_WORD = /[A-Za-z0-9+/_%=-]{32,2000}/g;
const HEADER = /\bauthorization['"]?\s*[:=]\s*['"]?(?:bearer|basic|token)\s+([^\s'",;]{8,2000})/gi;
const LOGIN = /:\/\/[^\s:@/]{0,200}:([^\s@/]{8,500})@/g;
/** What services write in place of what they hide. */
const MASKED = /\*{3}|\.{3}|…|x{6}|X{6}|<[^>]*>|\[[^\]]*\]/;
/** In characters behind the prefix; what is shorter is an example or was cut. */
const SHORTEST_HUB_TOKEN = 30;

/** The beginning of a token that was cut. */
const TOKEN_LIKE = /(?:hf_|api_org_)[\w.-]{8,}/;

/** In number. */
const KINDS = 3;

/** Looks for credentials in every line, in time in proportion to the length of all. */
export function leaksIn(lines: readonly LogLine[]): Leaks {
  const found: Leak[] = [];
  const values = new Set<string>();
  for (const { number, text } of lines) {
    const seen = credentialsIn(text);
    for (const { value } of seen) values.add(value);
    for (const { kind } of seen) {
      // What a carriage return separates has one number.
      const isTold = found.slice(-KINDS).some((leak) => leak.line === number && leak.kind === kind);
      if (!isTold) found.push({ line: number, kind });
    }
  }
  const known = echoFinder([...values]);
  return {
    found,
    gaveAway: (text) => TOKEN_LIKE.test(text) || known(text, true) || credentialsIn(text).length > 0,
  };
}

function credentialsIn(text: string): Array<{ kind: Leak['kind']; value: string }> {
  if (text.length < 12) return [];
  const words = text.match(ENCODED_WORD) ?? [];
  const hub = hubTokensIn(text).filter((token) => token.length >= SHORTEST_HUB_TOKEN);
  const encoded = words.flatMap((word) => encodedTokenIn(word)?.token ?? []);
  const foreign = foreignCredentialIn(text)?.value;
  const logins = [...text.matchAll(HEADER), ...text.matchAll(LOGIN)].flatMap(([, value]) => value ?? []);
  return [
    ...[...hub, ...encoded].map((value) => ({ kind: 'hub' as const, value })),
    ...(foreign === undefined ? [] : [{ kind: 'foreign' as const, value: foreign }]),
    ...logins
      .filter((value) => hubTokensIn(value).length === 0)
      .map((value) => ({ kind: 'login' as const, value })),
  ].filter(({ value }) => !MASKED.test(value) && placeholderIn(value) === null);
}
