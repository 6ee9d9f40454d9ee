/**
 * What a client's call ends with, and what it should end with: the data of a row, and the comparison.
 */

/**
 * The error that a call ended with.
 * @typedef {object} Failure
 * @property {string} error the name of the exception's class
 * @property {number | null} status of the HTTP answer behind it, as far as the client lets one see it
 * @property {string} message
 * @property {Failure | null} because the error that this one was raised from, in Python
 *
 * @typedef {{ value: unknown } | Failure} Outcome
 */

/**
 * @typedef {object} ExpectedFailure
 * @property {string} error
 * @property {number | null} status
 * @property {string} says part of the message, in any letter case: Python leaves out the Hub's words where its own
 *   are the same but for that
 * @property {ExpectedFailure | null} because
 *
 * @typedef {{ value: unknown } | ExpectedFailure} Expected
 */

/** The families of clients that are called as libraries. */
export const LIBRARIES = /** @type {const} */ (['py0', 'py1', 'py2', 'js']);

/**
 * @typedef {typeof LIBRARIES[number]} Library
 *
 * What each family of clients should end with. `python` speaks for the three of Python where they have no
 * entry of their own; a family without an entry is not asked.
 * @typedef {Partial<Record<Library | 'python', Expected>>} ByFamily
 */

/**
 * @param {unknown} value
 * @returns {Expected}
 */
export const gives = (value) => ({ value });

/**
 * @param {string} error
 * @param {number | null} status
 * @param {string} says
 * @param {ExpectedFailure | null} [because]
 * @returns {ExpectedFailure}
 */
export const raises = (error, status, says, because = null) => ({ error, status, says, because });

/**
 * @param {ByFamily} expected
 * @param {Library} family
 * @returns {Expected | null} null: this family is not asked
 */
export function expectedOf(expected, family) {
  return expected[family] ?? (family === 'js' ? null : (expected.python ?? null));
}

/**
 * @param {Expected} expected
 * @param {Outcome} got
 * @returns {boolean}
 */
export function agrees(expected, got) {
  if ('value' in expected) {
    return 'value' in got && JSON.stringify(expected.value) === JSON.stringify(got.value);
  }
  if ('value' in got) return false;
  return (
    expected.error === got.error &&
    expected.status === got.status &&
    got.message.toLowerCase().includes(expected.says.toLowerCase()) &&
    (expected.because === null || (got.because !== null && agrees(expected.because, got.because)))
  );
}

/**
 * One line that a reader can compare with another.
 * @param {Expected | Outcome} outcome
 * @returns {string}
 */
export function describe(outcome) {
  if ('value' in outcome) return `gives ${shortened(JSON.stringify(outcome.value) ?? 'nothing')}`;
  const text = 'says' in outcome ? outcome.says : outcome.message;
  const cause = outcome.because ? `, because ${describe(outcome.because)}` : '';
  const status = outcome.status === null ? '' : ` ${outcome.status}`;
  return `${outcome.error}${status}${text === '' ? '' : ` “${shortened(text)}”`}${cause}`;
}

/** @param {string} text */
const shortened = (text) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 260 ? `${line.slice(0, 259)}…` : line;
};
