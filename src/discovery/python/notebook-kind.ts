import { type FileKind, type Mention, NOTHING_READ } from '../reading.js';
import { pythonLeads } from './python-leads.js';
import { readPythonText } from './python-text.js';

/** A notebook: its cells are read as one program, since what one assigns is known to the next. */
export const NOTEBOOK: FileKind = {
  name: 'Jupyter notebook',
  has: (path) => path.endsWith('.ipynb'),
  hints:
    /from_pretrained|huggingface|transformers|load_dataset|hf_|hf-hub|hf:|hub|repo_id|pretrained|dataset/i,
  read: async ({ path, text }) => {
    const code = codeOf(text);
    if (code === null) return NOTHING_READ;
    const lineIn = finder(text);
    const mentions = readPythonText(code.join('\n')).map((mention): Mention => {
      const line = lineIn(code[mention.line - 1] ?? '', mention.line);
      return { ...mention, line };
    });
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
  const cells = isRecord(value) && Array.isArray(value.cells) ? value.cells : null;
  if (cells === null) return null;
  return cells.flatMap((cell: unknown) => {
    if (!isRecord(cell) || cell.cell_type !== 'code') return [];
    const source = cell.source;
    if (typeof source === 'string') return [source];
    return Array.isArray(source) ? [source.filter((line) => typeof line === 'string').join('')] : [];
  });
}

/**
 * Which line of the file holds a line of the code, counted from 1. Asked in the order of the code it goes on from the
 * last one that it found; a line that the file writes in another way is that where the search began.
 */
function finder(text: string): (code: string, at: number) => number {
  const file = text.split('\n');
  const lineOf = new Map<string, number[]>();
  for (const [index, line] of file.entries()) {
    const plain = line.trim().replace(/,$/, '');
    const known = lineOf.get(plain);
    if (known === undefined) lineOf.set(plain, [index + 1]);
    else known.push(index + 1);
  }
  return (code) => {
    const plain = [JSON.stringify(`${code}\n`), JSON.stringify(code)];
    const found = plain.flatMap((one) => lineOf.get(one) ?? []);
    return found[0] ?? 1;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
