/**
 * One cell of a table: what one client did in one state.
 *
 * @typedef {'agree' | 'disagree' | 'not run'} Verdict
 *
 * @typedef {object} Row
 * @property {string} state what is the case, and in the libraries' table which call was made
 * @property {string} client the column
 * @property {Verdict} verdict
 * @property {string} expected
 * @property {string} got for `not run`: the reason
 * @property {string[]} [seen] in the table of texts: those that the client printed
 *
 * @typedef {object} Block
 * @property {string} title
 * @property {string[]} clients the columns, in order
 * @property {Row[]} rows
 */

const MARKS = { agree: '✓', disagree: '✗', 'not run': '–' };

/**
 * The table of a block, with the disagreements beneath it.
 * @param {Block} block
 * @returns {string[]} lines
 */
export function table({ title, clients, rows }) {
  const states = [...new Set(rows.map(({ state }) => state))];
  const cell = new Map(rows.map((row) => [`${row.state}\n${row.client}`, row]));
  const asked = clients.filter((client) => rows.some((row) => row.client === client));
  const width = Math.max(title.length, ...states.map((state) => state.length));
  const widths = asked.map((client) => Math.max(client.length, 3));
  const line = (/** @type {string} */ first, /** @type {string[]} */ cells) =>
    `${first.padEnd(width)}  ${cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd();
  const body = states.map((state) =>
    line(
      state,
      asked.map((client) => {
        const row = cell.get(`${state}\n${client}`);
        return row ? MARKS[row.verdict] : '';
      }),
    ),
  );
  const disagreements = rows
    .filter(({ verdict }) => verdict === 'disagree')
    .flatMap(({ state, client, expected, got }) => [
      '',
      `✗ ${state}, ${client}`,
      `    expected: ${expected}`,
      `    got:      ${got}`,
    ]);
  const reasons = rows
    .filter(({ verdict }) => verdict === 'not run')
    .map(({ client, got }) => `– ${client} was not run: ${got}`);
  return [line(title, asked), ...body, ...disagreements, ...new Set(reasons)];
}

/**
 * @param {Row[]} rows
 * @param {Verdict} verdict
 */
export const count = (rows, verdict) => rows.filter((row) => row.verdict === verdict).length;
