import { count } from './wording.js';

/** Blocks of HTML for the job summary. What is in a cell or an item is encoded already. */

/** GitHub drops a step's summary above 1 MiB; these bounds keep any report well below it. */
export const MOST_ROWS = 500;
const MOST_BYTES_A_BLOCK = 150_000;

/** Blocks of Markdown, those that are there, each for itself. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A headed list, cut where there is too much; nothing for no items. */
export function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = fitting(items, MOST_ROWS, (item) => `<li>${item}</li>`);
  const left = leftOut(items.length - shown.length, 'more line');
  return blocks([`#### ${title}`, `<ul>${shown.join('')}</ul>`, left]);
}

/** As many items, rendered, as a block of the summary has room for. */
export function fitting<Item>(
  items: readonly Item[],
  most: number,
  render: (item: Item) => string,
  bytes = MOST_BYTES_A_BLOCK,
): string[] {
  const shown: string[] = [];
  let room = bytes;
  for (const item of items.slice(0, most)) {
    const text = render(item);
    room -= Buffer.byteLength(text);
    if (room < 0) break;
    shown.push(text);
  }
  return shown;
}

/** How much was left out, where anything was. */
export function leftOut(number: number, noun: string): string {
  return number === 0 ? '' : `<p>${count(number, noun)} in the report file.</p>`;
}

export function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A table; without a head where all of its cells are empty. */
export function table(head: readonly string[], rows: readonly string[]): string {
  const header = head.every((cell) => cell === '')
    ? ''
    : `<tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n`;
  return `<table>\n${header}${rows.join('\n')}\n</table>`;
}

/** Whether it can be clicked on. */
export function isPage(link: string): boolean {
  return /^https?:\/\//.test(link);
}
