/** Colours, and characters without a width: who reads a text does not see them. */
const UNSEEN = /\p{Cc}\[[\d;]*m|\p{Cf}|\u034f/gu;

const ENTITY = /&#(\d{1,7});|&#x([\da-f]{1,6});|&(amp|lt|gt|quot|apos);/gi;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The ways to read a text, the plainest first: what is written in one of these is no better hidden than in plain
 * words.
 *
 * @param {string} text
 * @returns {{how: string, text: string}[]} without duplicates
 */
export function readings(text) {
  const plain = text.replace(UNSEEN, '');
  const unescaped = [
    { how: 'in entities', text: plain.replace(ENTITY, entity) },
    { how: 'with escapes of URLs', text: plain.replace(/(?:%[\da-f]{2})+/gi, decodePercent) },
    {
      how: 'with escapes of JSON',
      text: plain.replace(/\\u([\da-f]{4})/gi, (_, code) => character(code, 16)),
    },
  ];
  const all = [
    { how: '', text: plain },
    ...unescaped,
    // A wrapped line still shows what it holds.
    ...[{ how: '', text: plain }, ...unescaped].map((one) => ({
      how: 'broken by white space',
      text: one.text.replace(/\s+/g, ''),
    })),
  ];
  const seen = new Set();
  return all.filter((one) => !seen.has(one.text) && seen.add(one.text));
}

/**
 * @param {string} whole
 * @param {string | undefined} decimal
 * @param {string | undefined} hex
 * @param {string | undefined} name
 */
function entity(whole, decimal, hex, name) {
  if (decimal !== undefined) return character(decimal, 10);
  if (hex !== undefined) return character(hex, 16);
  return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}

/**
 * @param {string} digits
 * @param {number} base
 */
function character(digits, base) {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** @param {string} escapes */
function decodePercent(escapes) {
  return Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
}
