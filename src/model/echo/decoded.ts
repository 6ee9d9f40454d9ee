/** An alphabet in which each character is worth so many bits. */
interface Alphabet {
  bits: number;
  /** By character code; -1 for what is not in it. */
  values: Int8Array;
}

function alphabet(bits: number, ...spellings: string[]): Alphabet {
  const values = new Int8Array(128).fill(-1);
  for (const spelling of spellings) {
    for (const [value, character] of [...spelling].entries()) values[character.charCodeAt(0)] = value;
  }
  return { bits, values };
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

const BASE64 = alphabet(
  6,
  `${UPPER}${UPPER.toLowerCase()}${DIGITS}+/`,
  `${UPPER}${UPPER.toLowerCase()}${DIGITS}-_`,
);
const BASE32 = alphabet(5, `${UPPER}234567`, `${UPPER.toLowerCase()}234567`);
const BASE32_HEX = alphabet(
  5,
  `${DIGITS}${UPPER.slice(0, 22)}`,
  `${DIGITS}${UPPER.slice(0, 22).toLowerCase()}`,
);
const HEX = alphabet(4, '0123456789ABCDEF', '0123456789abcdef');
const BINARY = alphabet(1, '01');

/** In bytes: so many in a row that can be read are hardly found by chance. */
const SHORTEST_RUN = 10;

/** In characters; base64 has the shortest texts for as many bytes. */
const SHORTEST = (SHORTEST_RUN * 8) / 6;

/**
 * What can be read in letters and digits, if these are base64, base32, hexadecimal or binary digits, wherever the
 * encoded text begins among them. Only what looks like text comes back.
 */
export function decodings(letters: string): string[] {
  if (letters.length < SHORTEST) return [];
  return [
    ...decoded(letters, BASE64),
    ...decoded(letters, BASE32),
    ...decoded(letters, BASE32_HEX),
    ...(/[\da-f]{20}/i.test(letters) ? decoded(letters, HEX) : []),
    ...(/[01]{80}/.test(letters) ? decoded(letters, BINARY) : []),
  ];
}

/** The same where the two characters of base64 that are neither letters nor digits are some of its digits. */
export function base64Decodings(text: string): string[] {
  return text.length >= SHORTEST && /[+/_-]/.test(text)
    ? decoded(text.replace(/[^\w+/-]+/g, ''), BASE64)
    : [];
}

function decoded(text: string, alphabet: Alphabet): string[] {
  return beginnings(text, alphabet).map((offset) => decodedFrom(text, offset, alphabet));
}

/**
 * The offsets in bits at which bytes may begin so that many of them in a row are text: of all offsets in one go, since
 * most texts have none.
 */
function beginnings(text: string, { bits, values }: Alphabet): number[] {
  const step = stepOf(bits);
  const lengths = new Uint32Array(8);
  const missing = new Int8Array(8);
  const found = new Set<number>();
  let held = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (values[code] as number) : -1;
    if (value < 0) {
      lengths.fill(0);
      missing.fill(0);
      held = 0;
      before = 0;
      continue;
    }
    held = ((held << bits) | value) & 0xffff;
    for (let end = step; end <= bits; end += step) {
      if (before + end < 8) continue;
      const offset = (before + end) & 7;
      const more = FOLLOWING[(held >> (bits - end)) & 0xff] as number;
      const left = missing[offset] as number;
      if (left === 0 ? more >= 0 : more === CONTINUATION) {
        missing[offset] = left === 0 ? more : left - 1;
        lengths[offset] = (lengths[offset] as number) + 1;
        if (lengths[offset] === SHORTEST_RUN) found.add(offset);
      } else {
        lengths[offset] = 0;
        missing[offset] = 0;
      }
    }
    before += bits;
    if (before >= 16) before -= 8;
  }
  return [...found];
}

/** Digits begin to count at multiples of this, in bits. */
function stepOf(bits: number): number {
  return bits === 4 ? 4 : bits === 6 ? 2 : 1;
}

function decodedFrom(text: string, offset: number, { bits, values }: Alphabet): string {
  const bytes = Buffer.allocUnsafe(text.length);
  const runs: string[] = [];
  let held = 0;
  let heldBits = -offset;
  let length = 0;
  let missing = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const value = code < 128 ? (values[code] as number) : -1;
    let isText = value >= 0;
    if (isText) {
      held = ((held << bits) | value) & 0xffff;
      heldBits += bits;
      if (heldBits < 8) continue;
      heldBits -= 8;
      const byte = (held >> heldBits) & 0xff;
      const more = FOLLOWING[byte] as number;
      isText = missing === 0 ? more >= 0 : more === CONTINUATION;
      if (isText) {
        missing = missing === 0 ? more : missing - 1;
        bytes[length] = byte;
        length += 1;
        continue;
      }
    } else {
      held = 0;
      heldBits = -offset;
    }
    if (length >= SHORTEST_RUN) runs.push(bytes.toString('utf8', 0, length));
    length = 0;
    missing = 0;
  }
  if (length >= SHORTEST_RUN) runs.push(bytes.toString('utf8', 0, length));
  return runs.join(' ');
}

const CONTINUATION = -1;
const NO_TEXT = -2;

/** How many bytes a character of UTF-8 has after one that begins it; NUL is every second byte of a text in UTF-16. */
const FOLLOWING = Int8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x80)
    return (byte >= 0x20 && byte !== 0x7f) || [0x00, 0x09, 0x0a, 0x0d].includes(byte) ? 0 : NO_TEXT;
  if (byte < 0xc0) return CONTINUATION;
  if (byte < 0xc2 || byte > 0xf4) return NO_TEXT;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
});
