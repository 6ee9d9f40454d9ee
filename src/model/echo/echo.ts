import { base64Cores, type Secret, spellings } from '../secret.js';
import { foreignCredentialIn } from '../token/foreign-credential.js';
import { QUOTATION_MARKS } from '../token/stray-character.js';
import { hubTokensIn } from '../token/token-form.js';
import { base64Decodings, decodings } from './decoded.js';
import { plainLetters } from './plain-letters.js';
import { unescapings } from './unescaped.js';

/** In letters and digits. What is shorter tells little, and may stand anywhere by chance. */
const PIECE = 8;
/** Of a credential in base64, about as much. */
const BASE64_PIECE = 12;
/** A piece without a digit and in one letter case may be words of a language, unless it is so long. */
const PLAIN_PIECE = 12;
/** Two such pieces of one Hub token near to each other are no chance either: of one that was taken apart. */
const SMALL_PIECE = 5;
const NEAR = 1_000;

/** A shorter credential is not cut up: its pieces tell little, and cannot be told from other words. */
const SHORTEST_CUT = 16;
/** A longer credential is no Hub token: every fourth piece of it is enough to find eleven characters in a row. */
const LONG = 512;
const LONG_STEP = 4;
/** More of a credential is looked for in its common forms alone: no token is longer. */
const LONGEST_CUT = 8 * 1024;

/** What the Hub's tokens begin with. What follows is drawn at random. */
const HUB_PREFIX = /^(?:hf_(?:oauth_(?:_refresh_)?|jwt_)?|api_org_|api_)(?=[\w.-]{16})/;
const SIGNS = new RegExp(`[\\s:=,;@${QUOTATION_MARKS}]+`, 'u');
/** In characters behind the prefix, below which a piece tells of the prefix alone. */
const BEHIND_PREFIX = 3;

/**
 * Tells whether a text gives away a piece of a credential in whatever spelling. `isForeign` says that nothing in it is
 * ours: then a passphrase of plain words counts as well, whose pieces may be in our own sentences.
 */
export type EchoFinder = (text: string, isForeign?: boolean) => boolean;

/**
 * Finds pieces of credentials in texts that may spell them in any way: in other letters, cut, kept apart by signs,
 * reversed, escaped or encoded, and all that once more. A text that is too intricate to be read counts as one that
 * holds something. The time is in proportion to the length of the text, however many credentials there are.
 */
export function echoFinder(values: readonly string[]): EchoFinder {
  const index = new Index();
  for (const value of new Set(values.flatMap(drawnParts))) {
    if (value.length >= SHORTEST_CUT) index.add(value.slice(0, LONGEST_CUT));
  }
  if (index.isEmpty) return () => false;
  const known = new Map<string, boolean>();
  return (text, isForeign = false) => {
    if (text.length < PIECE) return false;
    const key = `${isForeign}${text}`;
    let holds = known.get(key);
    if (holds === undefined) {
      holds = anyReading(text, (letters) => index.isIn(letters.toLowerCase(), isForeign));
      known.set(key, holds);
    }
    return holds;
  };
}

/**
 * What of a value was drawn at random: the tokens in it, else what is long enough between signs. What is around it, such
 * as the name of a variable, is in our own sentences, too.
 */
function drawnParts(value: string): string[] {
  const tokens = hubTokensIn(value);
  if (tokens.length > 0) return tokens;
  const parts = value.split(SIGNS).filter((part) => part.length >= SHORTEST_CUT);
  return parts.length > 0 ? parts : [value.trim()];
}

/** Whether a text, such as a URL, holds the credential in any form, or a piece of it. */
export function carries(text: string, secret: Secret): boolean {
  const value = secret.reveal();
  return spellings(value).some((form) => text.includes(form)) || echoFinder([value])(text, true);
}

/** Characters that are read of a text in all its readings: many times its own if it is short, fewer if it is long. */
function mostRead({ length }: string): number {
  return 4_000 + 40 * Math.min(length, 5_000) + 4 * length;
}

/** Whether any of the ways to read a text has this property, as letters and digits; so it is if they find no end. */
function anyReading(text: string, has: (letters: string) => boolean): boolean {
  let left = mostRead(text);
  const open = [text, reversed(text)];
  const seen = new Set(open);
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    left -= one.length;
    if (left < 0) return true;
    const letters = plainLetters(one);
    if (has(letters)) return true;
    for (const next of [...unescapings(one, letters), ...decodings(letters), ...base64Decodings(one)]) {
      for (const reading of [next, reversed(next)]) {
        if (reading.length < PIECE || seen.has(reading)) continue;
        seen.add(reading);
        open.push(reading);
      }
    }
  }
  return false;
}

/** What is looked for, all in one go: a text costs its own length, however much there is. */
class Index {
  readonly #beginnings = new Beginnings();
  readonly #pieces = new Set<string>();
  readonly #base64 = new Set<string>();
  readonly #plain = new Set<string>();
  /** Where in its token each stands. */
  readonly #small = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#pieces.size === 0 && this.#plain.size === 0;
  }

  add(value: string): void {
    const letters = plainLetters(value);
    const folded = letters.toLowerCase();
    const prefix = plainLetters(HUB_PREFIX.exec(value)?.[0] ?? '').length;
    const foreign = plainLetters(foreignCredentialIn(value)?.kind.prefix ?? '').length;
    const isLong = letters.length > LONG;
    const step = isLong ? LONG_STEP : 1;
    for (let at = 0; at + PIECE <= letters.length; at += step) {
      const isPastPrefix = at + PIECE >= (prefix || foreign) + BEHIND_PREFIX;
      const counts = isPastPrefix && (prefix > 0 || isMixed(letters.slice(at, at + PIECE)));
      if (counts) this.#add(this.#pieces, folded.slice(at, at + PIECE));
      if (counts && !isLong) this.#add(this.#pieces, rotated(folded.slice(at, at + PIECE)));
      if (prefix === 0 && at + PLAIN_PIECE <= letters.length) {
        this.#add(this.#plain, folded.slice(at, at + PLAIN_PIECE));
      }
    }
    if (prefix > 0 && !isLong) this.#addSmall(folded.slice(prefix));
    if (!isLong && isMixed(letters)) this.#addBase64(value);
  }

  #addSmall(random: string): void {
    for (let at = 0; at + SMALL_PIECE <= random.length; at += 1) {
      const piece = random.slice(at, at + SMALL_PIECE);
      this.#beginnings.add(piece);
      this.#small.set(piece, at);
    }
  }

  /** In one letter case it cannot be decoded, and may still be made out. */
  #addBase64(value: string): void {
    for (const core of base64Cores(value).map((one) => plainLetters(one).toLowerCase())) {
      for (let at = 0; at + BASE64_PIECE <= core.length; at += 1) {
        this.#add(this.#base64, core.slice(at, at + BASE64_PIECE));
      }
    }
  }

  #add(pieces: Set<string>, piece: string): void {
    this.#beginnings.add(piece);
    pieces.add(piece);
  }

  /** Whether anything of it is in a text of small letters and digits. */
  isIn(text: string, isForeign: boolean): boolean {
    const small: Array<{ at: number; place: number }> = [];
    for (const at of this.#beginnings.in(text)) {
      if (this.#pieces.has(text.slice(at, at + PIECE))) return true;
      if (this.#base64.has(text.slice(at, at + BASE64_PIECE))) return true;
      if (isForeign && this.#plain.has(text.slice(at, at + PLAIN_PIECE))) return true;
      const place = this.#small.get(text.slice(at, at + SMALL_PIECE));
      if (place === undefined) continue;
      for (let near = small.length - 1; near >= 0; near -= 1) {
        const other = small[near] as (typeof small)[number];
        if (at - other.at > NEAR) break;
        if (at - other.at >= SMALL_PIECE && Math.abs(place - other.place) >= SMALL_PIECE) return true;
      }
      small.push({ at, place });
    }
    return false;
  }
}

const BEGINNING = SMALL_PIECE;
const BASE = 36;
const ALL_BEGINNINGS = BASE ** BEGINNING;
const SLOT_BITS = 20;

/** The first characters of what is looked for, in a table that says of hardly any other text that it is there. */
class Beginnings {
  readonly #slots = new Uint8Array(2 ** SLOT_BITS / 8);

  add(piece: string): void {
    let key = 0;
    for (let at = 0; at < BEGINNING; at += 1) key = key * BASE + digit(piece.charCodeAt(at));
    const slot = slotOf(key);
    this.#slots[slot >> 3] = (this.#slots[slot >> 3] as number) | (1 << (slot & 7));
  }

  /** Where in a text of small letters and digits something may begin. */
  in(text: string): number[] {
    const found: number[] = [];
    const slots = this.#slots;
    let key = 0;
    for (let end = 0; end < text.length; end += 1) {
      key = (key * BASE + digit(text.charCodeAt(end))) % ALL_BEGINNINGS;
      const slot = slotOf(key);
      if (((slots[slot >> 3] as number) & (1 << (slot & 7))) !== 0 && end >= BEGINNING - 1) {
        found.push(end - BEGINNING + 1);
      }
    }
    return found;
  }
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function digit(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x61 + 10;
}

/** Whether a text is unlike words of a language: with a digit, or letters of both cases. */
function isMixed(text: string): boolean {
  return /\d|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text);
}

/** Each letter 13 places on. */
function rotated(folded: string): string {
  let text = '';
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    text += code < 0x61 ? folded.charAt(at) : String.fromCharCode(((code - 0x61 + 13) % 26) + 0x61);
  }
  return text;
}

function reversed(text: string): string {
  if (/[\ud800-\udfff]/.test(text)) return [...text].reverse().join('');
  let result = '';
  for (let at = text.length - 1; at >= 0; at -= 1) result += text[at];
  return result;
}
