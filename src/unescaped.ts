const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['bsol', '\\'],
  ['percnt', '%'],
  ['equals', '='],
  ['num', '#'],
  ['semi', ';'],
  ['plus', '+'],
]);

/** Entities that are a letter in another style, or with a mark: the letter comes first in the name. */
const LETTER_ENTITY =
  /^([a-z])(?:fr|opf|scr|acute|grave|circ|uml|tilde|cedil|ring|caron|dot|macr|breve|ogon|strok)$/i;

const ENTITY = /&#x0*([\da-f]{1,6});?|&#0*(\d{1,7});?|&([a-z]{2,24});/gi;
const CODE_POINT = /(?:%u|\\+u|U\+)([\da-f]{4})|\\+u\{0*([\da-f]{1,6})\}/gi;
/** URLs, scripts, lists of numbers, and quoted-printable, where a line may also end in an equals sign. */
const BYTES =
  /(?:%(?:25)*[\da-f]{2})+|(?:\\+x[\da-f]{2})+|(?:\b0x[\da-f]{2}[^a-z\d]{0,3})+|(?:=[\da-f]{2})+|(?:\\+[0-3][0-7]{2})+/gi;
const SOFT_BREAK = /=\r?\n/g;

/** A text with the escapes of URLs, HTML, JSON, scripts and mails undone once. */
function withoutEscapes(text: string): string {
  return text
    .replace(SOFT_BREAK, '')
    .replace(ENTITY, entity)
    .replace(CODE_POINT, (_, fixed, braced) => character(Number.parseInt(fixed ?? braced, 16)))
    .replace(BYTES, bytes);
}

function entity(_: string, hex?: string, decimal?: string, name = ''): string {
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (decimal !== undefined) return character(Number(decimal));
  return NAMED.get(name.toLowerCase()) ?? LETTER_ENTITY.exec(name)?.[1] ?? ' ';
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function bytes(escapes: string): string {
  if (escapes.startsWith('\\') && !/x/i.test(escapes)) {
    return utf8((escapes.match(/[0-7]{3}/g) ?? []).map((code) => Number.parseInt(code, 8)));
  }
  const pairs = escapes.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%').matchAll(/[%=x]([\da-f]{2})/gi);
  return utf8(Array.from(pairs, ([, pair = '']) => Number.parseInt(pair, 16)));
}

function utf8(codes: readonly number[]): string {
  return Buffer.from(codes).toString('utf8');
}

/** The texts that one may read a text as, besides what it says, if it is an escaped one; none that is the same. */
export function unescapings(text: string): string[] {
  const found: string[] = [];
  if (/[%&\\=+]|0x/i.test(text)) found.push(withoutEscapes(text));
  if (text.includes('\\')) found.push(text.replace(/\\+[abefnrtv0]/g, ''));
  if (text.includes('<')) found.push(text.replace(/<[^<>]*>/g, ''));
  if (/[^\0-\x7f]/.test(text)) found.push(...misread(text));
  found.push(...numbered(text));
  return found.filter((one) => one !== text);
}

/** What stands there if bytes were read as the wrong characters: UTF-8 as Latin-1, or plain text as UTF-16. */
function misread(text: string): string[] {
  if (!/[^\0-\xff]/.test(text)) return [Buffer.from(text, 'latin1').toString('utf8')];
  const units = Buffer.from(text.replace(/[\0-\xff]/g, ''), 'utf16le');
  const little = units.toString('latin1');
  const isText = /[\w.-]{8}/.test(little);
  return isText ? [little, units.swap16().toString('latin1')] : [];
}

/** Ten numbers and more of two or three digits, however they are kept apart. */
const NUMBERS = /(?:\d{2,3}[^A-Za-z0-9]{1,4}){9,}\d{2,3}/g;
/** The same, with three digits each and nothing between them. */
const DIGITS = /\d{27,}/g;

/** What a list of numbers says, if these are the codes of characters, in decimal or octal digits. */
function numbered(text: string): string[] {
  const lists = (text.match(NUMBERS) ?? []).map((list) => list.match(/\d+/g) ?? []);
  for (const [digits] of text.matchAll(DIGITS)) {
    for (const start of [0, 1, 2]) lists.push(digits.slice(start).match(/\d{3}/g) ?? []);
  }
  return lists.flatMap((list) =>
    [10, 8].flatMap((base) => {
      const codes = list.map((number) => Number.parseInt(number, base));
      return codes.every((code) => code >= 9 && code < 0x7f) ? [String.fromCharCode(...codes)] : [];
    }),
  );
}
