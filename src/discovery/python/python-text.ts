import type { Mention } from '../reading.js';

/** The repos that a program in Python names: a file, or one that a command holds. Lines are those of the text. */
export function readPythonText(_text: string): readonly Mention[] {
  return [];
}
