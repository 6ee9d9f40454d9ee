import { echoFinder } from '../model/echo/echo.js';
import { encodedTokenIn } from '../model/token/encoded-token.js';
import { foreignCredentialIn } from '../model/token/foreign-credential.js';
import { placeholderIn } from '../model/token/placeholder.js';
import { hubTokensIn } from '../model/token/token-form.js';
import { type LogPart, withoutControls } from './log-lines.js';

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

/** In characters: the longest prefix, and less than a whole token. */
const LONGEST_HEAD = 41;
/** Of a token that a terminal wrapped: what is in front of the line break, and what is behind it. */
const WRAPPED_HEAD = /(?:hf_|api_org_)[A-Za-z0-9]{4,33}$/;
const WRAPPED_REST = /^[A-Za-z0-9]{1,33}(?![\w.-])/;
/** As long as the Hub's tokens are, and drawn from all of these letters: words of two lines hardly ever are both. */
const WHOLE = /^(?:hf_|api_org_)(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{34}$/;

/** In characters. A shorter credential is not cut up when its pieces are looked for. */
const SHORT = 16;

/**
 * Looks for credentials in everything that is read of a log, in time in proportion to its length: also in what says
 * nothing of a failure, such as a bar of progress, the source code in a traceback or the middle of a very long line.
 */
export function leaksIn(parts: readonly LogPart[]): Leaks {
  const found: Leak[] = [];
  const values = new Set<string>();
  for (const { firstLine, text } of parts) {
    const lines = text.split(/\r?\n/).map(withoutControls);
    for (const [index, line] of lines.entries()) {
      const seen = [...credentialsIn(line), ...wrappedIn(line, lines[index + 1] ?? '')];
      for (const { value } of seen) values.add(value);
      for (const kind of new Set(seen.map((one) => one.kind))) found.push({ line: firstLine + index, kind });
    }
  }
  const known = echoFinder([...values]);
  const short = [...values].filter(({ length }) => length < SHORT);
  return {
    found,
    gaveAway: (text) =>
      TOKEN_LIKE.test(text) ||
      short.some((value) => text.includes(value)) ||
      known(text, true) ||
      credentialsIn(text).length > 0,
  };
}

/** A Hub token of which a line holds the beginning and the next line the rest. */
function wrappedIn(line: string, next: string): Array<{ kind: 'hub'; value: string }> {
  const [head] = WRAPPED_HEAD.exec(line.slice(-LONGEST_HEAD)) ?? [];
  const [rest] = WRAPPED_REST.exec(next) ?? [];
  if (head === undefined || rest === undefined) return [];
  const value = head + rest;
  return WHOLE.test(value) ? [{ kind: 'hub', value }] : [];
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
      .filter((value) => hubTokensIn(value).length === 0 && encodedTokenIn(value) === null)
      .map((value) => ({ kind: 'login' as const, value })),
  ].filter(({ value }) => !MASKED.test(value) && placeholderIn(value) === null);
}
