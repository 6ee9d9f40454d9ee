/** Writes the few ASN.1 values, in DER, that an X.509 certificate is made of. */

/**
 * @param {number} tag
 * @param {...Uint8Array} parts
 * @returns {Buffer}
 */
export function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const length = Buffer.from(content.length.toString(16).padStart(content.length > 0xff ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, content]);
}

/** @param {...Uint8Array} parts */
export const sequence = (...parts) => der(0x30, ...parts);

/** @param {...Uint8Array} parts */
export const set = (...parts) => der(0x31, ...parts);

/** @param {Uint8Array} bytes of a number, the most significant first */
export const integer = (bytes) =>
  der(0x02, (bytes[0] ?? 0) & 0x80 ? Buffer.from([0]) : Buffer.alloc(0), bytes);

/** @param {Uint8Array} bytes */
export const octets = (bytes) => der(0x04, bytes);

/** @param {Uint8Array} bytes */
export const bits = (bytes) => der(0x03, Buffer.from([0]), bytes);

export const yes = der(0x01, Buffer.from([0xff]));

/** @param {string} text */
export const utf8 = (text) => der(0x0c, Buffer.from(text));

/** @param {Date} date */
export const utcTime = (date) =>
  der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

/**
 * @param {string} dotted
 * @returns {Buffer}
 */
export function objectIdentifier(dotted) {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}
