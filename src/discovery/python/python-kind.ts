import { scanLines } from '../line-scan.js';
import type { FileKind } from '../text-reading.js';
import { pythonLeads } from './python-leads.js';
import { readPythonText } from './python-text.js';

/** A program in Python. */
export const PYTHON: FileKind = {
  name: 'Python',
  has: (path) => path.endsWith('.py'),
  scan: scanLines,
  imports: ({ path, text }) => pythonLeads(text, path),
  read: async ({ path, text }) => ({ mentions: readPythonText(text, path), leads: [] }),
};
