import type { FileKind } from '../text-reading.js';
import { pythonLeads } from './python-leads.js';
import { readPythonText } from './python-text.js';

/** A program in Python. It has no hints: what it imports is of interest even if it names no repo itself. */
export const PYTHON: FileKind = {
  name: 'Python',
  has: (path) => path.endsWith('.py'),
  read: async ({ path, text }) => ({ mentions: readPythonText(text, path), leads: pythonLeads(text, path) }),
};
