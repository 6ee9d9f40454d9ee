/** Says of a value whether it is what a parser promises to return. */

/**
 * Tells where a value is not as it should be; null where it is.
 *
 * @typedef {(value: unknown, at: string) => string | null} Shape
 */

/**
 * @param {string} name
 * @param {(value: unknown) => boolean} is
 * @returns {Shape}
 */
const simple = (name, is) => (value, at) => (is(value) ? null : `${at} is no ${name}`);

export const text = simple('text', (value) => typeof value === 'string');
export const number = simple('finite number', (value) => Number.isFinite(value));
/** Up to which a number counts things without loss. */
export const count = simple('whole number', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const yesOrNo = simple('boolean', (value) => typeof value === 'boolean');
export const anything = simple('value', () => true);
/** A credential: an object that shows nothing of itself. */
export const secret = simple('secret', (value) => String(value) === '[secret]');

/** @param {...string} words @returns {Shape} */
export const oneOf = (...words) =>
  simple(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));

/** @param {Shape} shape @returns {Shape} */
export const orNull = (shape) => (value, at) => (value === null ? null : shape(value, at));

/** @param {Shape} shape @returns {Shape} */
export const orNone = (shape) => (value, at) => (value === undefined ? null : shape(value, at));

/** @param {Shape} shape @returns {Shape} */
export const listOf = (shape) => (value, at) =>
  Array.isArray(value)
    ? firstOf(value.map((item, index) => shape(item, `${at}[${index}]`)))
    : `${at} is no list`;

/**
 * An object with these fields; whether it may have others is not asked.
 *
 * @param {Record<string, Shape>} fields
 * @returns {Shape}
 */
export const record = (fields) => (value, at) => {
  if (typeof value !== 'object' || value === null) return `${at} is no object`;
  const { ...held } = /** @type {Record<string, unknown>} */ (value);
  return firstOf(Object.entries(fields).map(([name, shape]) => shape(held[name], `${at}.${name}`)));
};

/** @param {Array<string | null>} problems */
const firstOf = (problems) => problems.find((problem) => problem !== null) ?? null;
