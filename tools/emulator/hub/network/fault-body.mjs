import { constants, deflateRawSync, gzipSync } from 'node:zlib';

/**
 * A body of any length that takes little memory: what comes before and after one block that is sent again and
 * again.
 * @typedef {{ before: Buffer, block: Buffer, times: number, after: Buffer }} Body
 */

const NOTHING = Buffer.alloc(0);
const BLOCK_BYTES = 256 * 1024;
/** Of a member without a name and a time (RFC 1952 §2.3). */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const GZIP_TRAILER_BYTES = 8;

/**
 * @param {unknown} content a text, or what becomes JSON
 * @param {number | null} bytes the length to make it: a text is repeated, JSON (and no text) padded with blanks,
 *   and cut where it is too long; null: as long as it is
 * @returns {Body}
 */
export function bodyOf(content, bytes) {
  const written = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  if (bytes === null || bytes <= written.length) {
    return { before: written.subarray(0, bytes ?? written.length), block: NOTHING, times: 0, after: NOTHING };
  }
  const repeated = typeof content === 'string' && written.length > 0;
  const unit = repeated ? written : Buffer.from(' ');
  const before = repeated ? NOTHING : written;
  const block = Buffer.alloc(Math.ceil(BLOCK_BYTES / unit.length) * unit.length, unit);
  const left = bytes - before.length;
  return {
    before,
    block,
    times: Math.floor(left / block.length),
    after: block.subarray(0, left % block.length),
  };
}

/** @param {Body} body */
export const lengthOf = ({ before, block, times, after }) =>
  before.length + block.length * times + after.length;

/**
 * The body in pieces, in order.
 * @param {Body} body
 * @param {number} [longest] bytes of a piece; without it, as they come
 * @returns {Generator<Buffer, void>}
 */
export function* piecesOf({ before, block, times, after }, longest = Number.POSITIVE_INFINITY) {
  yield* cut(before, longest);
  for (let sent = 0; sent < times; sent += 1) yield* cut(block, longest);
  yield* cut(after, longest);
}

/**
 * @param {Buffer} piece
 * @param {number} longest
 */
function* cut(piece, longest) {
  for (let at = 0; at < piece.length; at += longest) yield piece.subarray(at, at + longest);
}

/**
 * The same body compressed. The block is compressed once, however often it comes: each part ends on a whole
 * byte and refers to nothing before it, so that all of them in a row are one valid gzip member.
 * @param {Body} body
 * @returns {Body}
 */
export function gzipped({ before, block, times, after }) {
  const whole = join(join(checked(before), repeat(checked(block), times)), checked(after));
  const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
  trailer.writeUInt32LE(whole.crc, 0);
  trailer.writeUInt32LE(whole.length % 2 ** 32, 4);
  return {
    before: Buffer.concat([GZIP_HEADER, deflated(before)]),
    block: deflated(block),
    times,
    after: Buffer.concat([deflateRawSync(after), trailer]),
  };
}

/** @param {Buffer} part */
const deflated = (part) =>
  part.length === 0 ? NOTHING : deflateRawSync(part, { finishFlush: constants.Z_SYNC_FLUSH });

/** @typedef {{ crc: number, length: number }} Checked the CRC-32 of a text and how long it is */

/**
 * @param {Buffer} part
 * @returns {Checked}
 */
function checked(part) {
  const packed = gzipSync(part);
  return { crc: packed.readUInt32LE(packed.length - GZIP_TRAILER_BYTES), length: part.length };
}

/**
 * @param {Checked} unit
 * @param {number} times
 * @returns {Checked}
 */
function repeat(unit, times) {
  let all = { crc: 0, length: 0 };
  let power = unit;
  for (let left = times; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) all = join(all, power);
    power = join(power, power);
  }
  return all;
}

/**
 * Of one text after another: a CRC is a polynomial, and `length` bytes after it multiply it by x^(8 length).
 * @param {Checked} first
 * @param {Checked} second
 * @returns {Checked}
 */
const join = (first, second) => ({
  crc: (product(first.crc, powerOfX(8 * second.length)) ^ second.crc) >>> 0,
  length: first.length + second.length,
});

/** The polynomial of CRC-32 without its highest term; the lowest power is the highest bit, as everywhere here. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;
const X = 0x40000000;

/** @param {number} exponent */
function powerOfX(exponent) {
  let result = ONE;
  let square = X;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, square);
    square = product(square, square);
  }
  return result;
}

/**
 * Modulo the polynomial.
 * @param {number} a
 * @param {number} b
 */
function product(a, b) {
  let sum = 0;
  let term = b;
  for (let bit = ONE; bit > 0; bit >>>= 1) {
    if ((a & bit) !== 0) sum ^= term;
    term = (term & 1) === 1 ? (term >>> 1) ^ POLYNOMIAL : term >>> 1;
  }
  return sum >>> 0;
}
