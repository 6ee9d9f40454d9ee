/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function markdownTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** @param {number} milliseconds */
export const ms = (milliseconds) => `${milliseconds.toFixed(Math.abs(milliseconds) < 10 ? 1 : 0)} ms`;

/** @param {number} ratio */
export const times = (ratio) => ratio.toFixed(2);

/** @param {number} mebibytes */
export const megabytes = (mebibytes) => `${mebibytes.toFixed(0)} MiB`;
