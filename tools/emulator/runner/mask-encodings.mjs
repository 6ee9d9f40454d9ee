/**
 * The encodings of a secret that the runner masks besides its plain text. They are fewer than one
 * would wish: Base64 is found only when nothing follows the secret in the encoded text (or the
 * lengths happen to fit), and Base64url and hexadecimal are not found at all.
 *
 * @param {string} secret
 * @returns {string[]}
 */
export function runnerEncodings(secret) {
  const bytes = Buffer.from(secret, 'utf8');
  const encodings = [
    bytes.toString('base64'),
    shiftedBase64(bytes, 1),
    shiftedBase64(bytes, 2),
    secret.replaceAll('"', '\\"'),
    secret.replaceAll("'", "''"),
    JSON.stringify(secret).slice(1, -1),
    escapeUriData(bytes),
    escapeXml(secret),
    withoutDoubleQuotes(secret),
    beforeAmpersand(secret),
    afterAmpersand(secret),
  ];
  return encodings.filter((encoding) => encoding !== '');
}

/**
 * @param {Buffer} bytes
 * @param {number} shift how many leading bytes share a Base64 digit with what comes before the secret
 */
function shiftedBase64(bytes, shift) {
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
}

/** @param {Buffer} bytes */
function escapeUriData(bytes) {
  // .NET escapes these five as well, unlike encodeURIComponent; decoding first mends lone surrogates.
  return encodeURIComponent(bytes.toString('utf8')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** @param {string} text */
function escapeXml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** @param {string} text */
function withoutDoubleQuotes(text) {
  return text.length > 8 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : '';
}

// PowerShell splits a value at an ampersand when it shows it in an error; pieces under six characters
// are left alone.

/** @param {string} text */
function beforeAmpersand(text) {
  const plus = text.indexOf('&+');
  const piece = plus >= 0 ? text.slice(0, plus + 2) : text.slice(0, text.lastIndexOf('&') + 1);
  return piece.length >= 6 ? piece : '';
}

/** @param {string} text */
function afterAmpersand(text) {
  if (!text.includes('&')) return '';
  const plus = text.indexOf('&+');
  // The character behind `&+` is the one that PowerShell colours, hence one more.
  const piece = plus >= 0 ? text.slice(plus + 3) : text.slice(text.lastIndexOf('&') + 1);
  return piece.length >= 6 ? piece : '';
}
