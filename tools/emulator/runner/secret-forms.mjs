/**
 * One way in which a secret may stand in a text.
 *
 * @typedef {object} SecretForm
 * @property {string} form its name
 * @property {string} text what to look for
 */

/**
 * In characters. A shorter piece of a secret proves nothing, since it may stand in a text by chance: so halves are
 * looked for of secrets of sixteen characters and more.
 */
const SHORTEST_HALF = 8;
const SHORTEST_BASE64 = 8;

/**
 * Every form of a secret that would give it, or half of it, away. A form comes after those that
 * contain it.
 *
 * @param {string} secret
 * @returns {SecretForm[]} without duplicates; none for a blank secret
 */
export function formsOf(secret) {
  const token = secret.trim();
  if (token === '') return [];
  const bytes = Buffer.from(token, 'utf8');
  const middle = Math.ceil(token.length / 2);
  const halves = token.length - middle >= SHORTEST_HALF ? [token.slice(0, middle), token.slice(middle)] : [];
  const hex = bytes.toString('hex');
  const forms = [
    { form: 'raw', text: secret },
    { form: 'trimmed', text: token },
    { form: 'first half', text: halves[0] },
    { form: 'second half', text: halves[1] },
    ...[0, 1, 2].flatMap((offset) => base64Forms(bytes, offset)),
    { form: 'URL-encoded', text: encodeURIComponent(bytes.toString('utf8')) },
    { form: 'JSON-escaped', text: JSON.stringify(token).slice(1, -1) },
    { form: 'hexadecimal', text: hex },
    { form: 'hexadecimal, upper case', text: hex.toUpperCase() },
    { form: 'reversed', text: [...token].reverse().join('') },
  ];
  const seen = new Set();
  return forms.flatMap(({ form, text }) => {
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ form, text }];
  });
}

/**
 * The Base64 digits that depend on the secret alone, when it begins `offset` bytes behind a group of
 * three: they are the same whatever stands before and after it, `user:` for instance.
 *
 * @param {Buffer} bytes
 * @param {number} offset
 */
function base64Forms(bytes, offset) {
  const digits = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const core = digits.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  if (core.length < SHORTEST_BASE64) return [];
  return [
    { form: `base64, offset ${offset}`, text: core },
    { form: `base64url, offset ${offset}`, text: core.replaceAll('+', '-').replaceAll('/', '_') },
  ];
}
