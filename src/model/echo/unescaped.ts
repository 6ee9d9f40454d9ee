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
const CODE_POINT = /(?:%u|\\{1,16}u|U\+)([\da-f]{4})|\\{1,16}u\{0*([\da-f]{1,6})\}/gi;
/** URLs, scripts, lists of numbers, and quoted-printable, where a line may also end in an equals sign. */
const BYTES =
  /(?:%(?:25)*[\da-f]{2})+|(?:\\{1,16}x[\da-f]{2})+|(?:\b0x[\da-f]{2}[^a-z\d]{0,3})+|(?:=[\da-f]{2})+|(?:\\{1,16}[0-3][0-7]{2})+/gi;
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

/**
 * What else one may read in a text, if it is escaped, or spelled with numbers or with something between its letters;
 * `letters` are those of it alone.
 */
export function unescapings(text: string, letters: string): string[] {
  const found: string[] = [];
  if (/[%&\\=+]|0x/i.test(text)) found.push(withoutEscapes(text));
  if (text.includes('\\')) found.push(text.replace(/\\{1,16}[abefnrtv0]/g, ''));
  if (text.includes('<')) found.push(text.replace(/<[^<>]*>/g, ''));
  if (/[^\0-\x7f]/.test(text)) found.push(...misread(text));
  found.push(...numbered(text, letters), ...betweenSame(letters));
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

/** Ten numbers and more of two or three digits, whatever keeps them apart. */
const NUMBERS = /(?:\d{2,3}\D{1,8}){9,}\d{2,3}/g;
/** The same with nothing between them: either each has three digits, or those have that begin with a one. */
const DIGITS = /\d{24,}/g;
const OF_ANY_LENGTH = /1\d\d|[2-9]\d/g;
/** Hexadecimal ones, each behind a letter that says so. */
const HEXADECIMAL = /(?:[a-z]{0,12}?0?[ux]0{0,4}[2-7][\da-f]){10,}/gi;

/** What numbers say, if they are the codes of characters in decimal, octal or hexadecimal digits. */
function numbered(text: string, letters: string): string[] {
  const lists = (text.match(NUMBERS) ?? []).map((list) => list.match(/\d{2,3}/g) ?? []);
  for (const [digits] of letters.matchAll(DIGITS)) {
    for (const start of [0, 1, 2]) {
      const rest = digits.slice(start);
      lists.push(rest.match(/\d{3}/g) ?? [], rest.match(OF_ANY_LENGTH) ?? []);
    }
  }
  const hexadecimal = (letters.match(HEXADECIMAL) ?? []).map((list) =>
    Array.from(list.matchAll(/[ux]0{0,4}([2-7][\da-f])/gi), ([, code = '']) => code),
  );
  return [
    ...lists.flatMap((list) => [spoken(list, 10), spoken(list, 8)]),
    ...hexadecimal.map((list) => spoken(list, 16)),
  ];
}

function spoken(numbers: readonly string[], base: number): string {
  const codes = numbers.map((number) => Number.parseInt(number, base));
  return codes.map((code) => (code > 0x20 && code < 0x7f ? String.fromCharCode(code) : ' ')).join('');
}

const LONGEST_PERIOD = 8;
/** So many letters in a row, each with as many signs behind it, are no chance. */
const REPEATED = 8;

/** The letters of a text that always has the same between them, such as a tag or a word. */
function betweenSame(letters: string): string[] {
  const found: string[] = [];
  for (let period = 2; period <= LONGEST_PERIOD && period * REPEATED <= letters.length; period += 1) {
    const enough = (period - 1) * REPEATED;
    let same = 0;
    for (let at = period; at < letters.length; at += 1) {
      if (letters.charCodeAt(at) === letters.charCodeAt(at - period)) same += 1;
      const left = at - period * REPEATED;
      if (left >= period && letters.charCodeAt(left) === letters.charCodeAt(left - period)) same -= 1;
      if (same < enough) continue;
      for (let start = 0; start < period; start += 1) found.push(everyNth(letters.slice(start), period));
      break;
    }
  }
  return found;
}

function everyNth(text: string, step: number): string {
  let result = '';
  for (let at = 0; at < text.length; at += step) result += text.charAt(at);
  return result;
}
