import { isObject } from '../../model/fields.js';
import { type FileKind, type Mention, NOTHING_READ } from '../text-reading.js';
import { pythonLeads } from './python-leads.js';
import { PYTHON_HINTS, readPythonText } from './python-text.js';

/** A notebook: its cells are read as one program, since what one assigns is known to the next. */
export const NOTEBOOK: FileKind = {
  name: 'Jupyter notebook',
  has: (path) => path.endsWith('.ipynb'),
  hints: PYTHON_HINTS,
  read: async ({ path, text }) => {
    const code = codeOf(text);
    if (code === null) return NOTHING_READ;
    const lineIn = finder(text, code);
    const mentions = readPythonText(code.join('\n')).map(
      (mention): Mention => ({ ...mention, line: lineIn(mention.line) }),
    );
    return { mentions, leads: pythonLeads(code.join('\n'), path) };
  },
};

const MOST_LINES = 20_000;

/** The lines of all cells with code, those for the shell left empty; null for a text that is no notebook of Python. */
function codeOf(text: string): string[] | null {
  const cells = cellsIn(text);
  if (cells === null) return null;
  return cells
    .flatMap((source) => {
      const lines = source.split('\n');
      const isForOther =
        /^\s{0,20}%%(?:bash|sh|script|html|javascript|js|writefile|latex|markdown|R|sql)\b/.test(source);
      return lines.map((line) => (isForOther || /^\s{0,40}[!%]/.test(line) ? '' : line));
    })
    .slice(0, MOST_LINES);
}

function cellsIn(text: string): string[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const cells = isObject(value) && Array.isArray(value.cells) ? value.cells : null;
  if (cells === null) return null;
  return cells.flatMap((cell: unknown) => {
    if (!isObject(cell) || cell.cell_type !== 'code') return [];
    const source = cell.source;
    if (typeof source === 'string') return [source];
    return Array.isArray(source) ? [source.filter((line) => typeof line === 'string').join('')] : [];
  });
}

const MOST_SEARCHES = 20;

/**
 * Which line of the file holds a line of the code, both counted from 1: the first of equal lines of the code is that of
 * equal lines of the file, and so on. In a file with cells as single texts it is the line of the cell.
 */
function finder(text: string, code: readonly string[]): (line: number) => number {
  const places = new Map<string, number[]>();
  for (const [index, line] of text.split('\n').entries()) {
    const plain = line.trim().replace(/,$/, '').replace(/\\n"$/, '"');
    const known = places.get(plain);
    if (known === undefined) places.set(plain, [index + 1]);
    else known.push(index + 1);
  }
  const seen = new Map<string, number>();
  const found = code.map((line) => {
    const plain = JSON.stringify(line);
    const count = seen.get(plain) ?? 0;
    seen.set(plain, count + 1);
    const all = places.get(plain);
    return all?.[Math.min(count, all.length - 1)] ?? null;
  });
  let searches = 0;
  return (line) => {
    const known = found[line - 1] ?? null;
    if (known !== null) return known;
    searches += 1;
    const at =
      searches > MOST_SEARCHES ? -1 : text.indexOf(JSON.stringify(code[line - 1] ?? '').slice(1, -1));
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
  };
}
