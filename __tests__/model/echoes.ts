/** Ways in which somebody who was sent a token may write it where it is shown, each from the token to a text. */

type Spelling = (token: string) => string;

const chars = (text: string) => [...text];
const code = (character: string) => character.codePointAt(0) ?? 0;
const padded = (number: number, base: number, length: number) => number.toString(base).padStart(length, '0');
const between =
  (separator: string): Spelling =>
  (token) =>
    chars(token).join(separator);
const each =
  (spell: (character: string) => string, separator = ''): Spelling =>
  (token) =>
    chars(token).map(spell).join(separator);
const inPieces =
  (length: number, separator: string): Spelling =>
  (token) =>
    (token.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join(separator);
const letters = (upper: number, lower: number, digit?: number): Spelling =>
  each((one) => {
    if (/[A-Z]/.test(one)) return String.fromCodePoint(upper + code(one) - 0x41);
    if (/[a-z]/.test(one)) return String.fromCodePoint(lower + code(one) - 0x61);
    return digit !== undefined && /\d/.test(one) ? String.fromCodePoint(digit + Number(one)) : one;
  });
const bits = (text: Buffer, size: number, alphabet: string): string => {
  const all = Array.from(text, (byte) => padded(byte, 2, 8)).join('');
  return (all.match(new RegExp(`.{1,${size}}`, 'g')) ?? [])
    .map((group) => alphabet[Number.parseInt(group.padEnd(size, '0'), 2)])
    .join('');
};
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

const CYRILLIC = new Map(
  chars('acehijopsxyABCEHIKMOPTX').map((one, at) => [one, chars('асеһіјорѕхуАВСЕНІКМОРТХ')[at] ?? one]),
);
const SMALL_CAPITALS = new Map(
  chars('abcdefghijklmnoprstuvwyz').map((one, at) => [one, chars('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ')[at] ?? one]),
);

/** Encodings of which each can be undone, and that may be put into one another. */
export const NESTED: Readonly<Record<string, Spelling>> = {
  'percent escapes': (text) => `%${Buffer.from(text).toString('hex').match(/../g)?.join('%')}`,
  'percent escapes of a few': (text) =>
    encodeURIComponent(text).replace(/[aeiou_]/g, (one) => `%${padded(code(one), 16, 2)}`),
  'decimal entities': each((one) => `&#${code(one)};`),
  'hexadecimal entities': each((one) => `&#x${padded(code(one), 16, 4)};`),
  'escapes of JSON': (text) => text.replace(/[\s\S]/g, (one) => `\\u${padded(one.charCodeAt(0), 16, 4)}`),
  'escapes of scripts': (text) => Buffer.from(text).toString('hex').replace(/../g, '\\x$&'),
  'octal escapes': (text) => Array.from(Buffer.from(text), (byte) => `\\${padded(byte, 8, 3)}`).join(''),
  'quoted-printable': (text) => Buffer.from(text).toString('hex').toUpperCase().replace(/../g, '=$&'),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  base32: (text) => bits(Buffer.from(text), 5, `${ALPHABET}234567`),
  hexadecimal: (text) => Buffer.from(text).toString('hex'),
  reversed: (text) => chars(text).reverse().join(''),
};

const nested =
  (...names: string[]): Spelling =>
  (token) =>
    names.reduce((text, name) => (NESTED[name] as Spelling)(text), token);

export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  ...NESTED,
  plain: (token) => token,
  'the first half': (token) => token.slice(0, token.length / 2),
  'the last half': (token) => token.slice(token.length / 2),
  'upper case': (token) => token.toUpperCase(),
  'lower case': (token) => token.toLowerCase(),
  'alternating case': (token) =>
    chars(token)
      .map((one, at) => (at % 2 === 0 ? one.toUpperCase() : one.toLowerCase()))
      .join(''),
  'percent escapes twice': nested('percent escapes', 'percent escapes'),
  'percent signs escaped three times': (token) => nested('percent escapes')(token).replaceAll('%', '%252525'),
  'entities twice': (token) => nested('decimal entities')(token).replaceAll('&', '&amp;'),
  'entities three times': (token) => nested('hexadecimal entities')(token).replaceAll('&', '&amp;amp;'),
  'entities without an end': each((one) => `&#${code(one)}`, ' '),
  'escapes of JSON twice': (token) => nested('escapes of JSON')(token).replaceAll('\\', '\\\\\\\\'),
  'escapes of JSON with braces': each((one) => `\\u{${code(one).toString(16)}}`),
  'escapes of JSON within percent escapes': nested('escapes of JSON', 'percent escapes'),
  'code points': each((one) => `U+${padded(code(one), 16, 4)}`, ' '),
  'a backslash before each': each((one) => `\\${one}`),
  'lines of quoted-printable': inPieces(7, '=\r\n'),
  'blanks between': between(' '),
  'dashes between': between('-'),
  'dots between': between('.'),
  'slashes between': between('/'),
  'commas between': between(', '),
  'double colons between': between('::'),
  'underscores between': between('_'),
  'letters of another script between': between('中'),
  'tags between': each((one) => `<b>${one}</b>`),
  'escaped line ends between': between('\\n'),
  'blank entities between': between('&nbsp;'),
  'zero-width spaces between': between('\u200b'),
  'zero-width joiners between': between('\u200d'),
  'soft hyphens between': between('\u00ad'),
  'word joiners between': between('\u2060'),
  'combining marks between': between('\u0336'),
  'direction marks between': between('\u202e'),
  'variation selectors between': between('\ufe0f'),
  'pieces of seven': inPieces(7, ' '),
  'pieces of seven in a list': inPieces(7, '","'),
  'pieces of five': inPieces(5, ' / '),
  'pieces of seven between words': inPieces(7, ' and then '),
  'pieces of seven in another order': (token) => (token.match(/.{1,7}/g) ?? []).reverse().join(' before '),
  'base64 without padding': (token) => nested('base64')(token).replace(/=+$/, ''),
  'base64 twice': nested('base64', 'base64'),
  'base64 three times': nested('base64', 'base64', 'base64'),
  'base64 of a login': (token) => nested('base64')(`octo-ci:${token}`),
  'base64 in pieces': (token) => inPieces(4, ' ')(nested('base64')(token)),
  'base64 in lower case': (token) => nested('base64')(token).toLowerCase(),
  'base32 in lower case': (token) => nested('base32')(token).toLowerCase(),
  'base32 with the other alphabet': (token) =>
    bits(Buffer.from(token), 5, `0123456789${ALPHABET.slice(0, 22)}`),
  'hexadecimal in pairs': (token) => Buffer.from(token).toString('hex').match(/../g)?.join(':') ?? '',
  'hexadecimal numbers': each((one) => `0x${code(one).toString(16)}`, ', '),
  'decimal numbers': each((one) => String(code(one)), ' '),
  'decimal numbers with commas': each((one) => String(code(one)), ', '),
  'decimal numbers of three digits': each((one) => padded(code(one), 10, 3)),
  'octal numbers': each((one) => padded(code(one), 8, 3), ' '),
  'binary numbers': each((one) => padded(code(one), 2, 8), ' '),
  'UTF-16': (token) => Buffer.from(token, 'utf16le').toString('latin1'),
  'UTF-16, big-endian': (token) => utf16be(token).toString('latin1'),
  'UTF-16 in base64': (token) => Buffer.from(token, 'utf16le').toString('base64'),
  'UTF-16 in hexadecimal': (token) => utf16be(token).toString('hex'),
  'UTF-16 in percent escapes': (token) => `%${utf16be(token).toString('hex').match(/../g)?.join('%')}`,
  'bytes read as UTF-16': (token) =>
    Buffer.from(token.padEnd(token.length + (token.length % 2))).toString('utf16le'),
  'reversed and base64': nested('reversed', 'base64'),
  'base64 and reversed': nested('base64', 'reversed'),
  'rotated by 13': each((one) =>
    one.replace(/[a-z]/i, (letter) => String.fromCharCode(code(letter) + (/[a-m]/i.test(letter) ? 13 : -13))),
  ),
  'full width': each((one) => String.fromCodePoint(code(one) + 0xfee0)),
  'full width, its bytes as Latin-1': (token) =>
    Buffer.from(each((one) => String.fromCodePoint(code(one) + 0xfee0))(token)).toString('latin1'),
  'full width in percent escapes': (token) =>
    encodeURIComponent(each((one) => String.fromCodePoint(code(one) + 0xfee0))(token)),
  'mathematical bold': letters(0x1d400, 0x1d41a, 0x1d7ce),
  'mathematical sans-serif': letters(0x1d5a0, 0x1d5ba, 0x1d7e2),
  circled: letters(0x24b6, 0x24d0),
  'in squares': (token) => letters(0x1f130, 0x1f130)(token.toUpperCase()),
  'white in black squares': (token) => letters(0x1f170, 0x1f170)(token.toUpperCase()),
  'regional indicators': (token) => letters(0x1f1e6, 0x1f1e6)(token.toUpperCase()),
  'tag characters': each((one) => String.fromCodePoint(0xe0000 + code(one))),
  'letters with accents': (token) => token.replace(/[aeiouncs]/gi, '$&\u0301').normalize('NFC'),
  'Cyrillic letters that look alike': each((one) => CYRILLIC.get(one) ?? one),
  'small capitals': each((one) => SMALL_CAPITALS.get(one) ?? one),
  'mathematical entities': each((one) => (/[a-z]/i.test(one) ? `&${one}opf;` : one)),
};
