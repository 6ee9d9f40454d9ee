import { readScript } from '../../runner/workflow/shell.js';
import { folderOf } from '../paths.js';
import { type FileKind, NOTHING_READ } from '../text-reading.js';
import { together } from './command-text.js';
import { commandsReading } from './read-commands.js';
import { NOTHING_SET } from './script-values.js';

const LONGEST_SCRIPT = 10_000;

export const PACKAGE_JSON: FileKind = {
  name: 'package.json',
  has: (path) => /(?:^|\/)package\.json$/.test(path),
  hints: /"scripts"/,
  read: async ({ path, text }, part) => {
    const scripts = part === null ? null : scriptsIn(text);
    if (scripts === null) return NOTHING_READ;
    const parser = await import('unbash');
    const folder = folderOf(path);
    const names = [`pre${part}`, part ?? '', `post${part}`];
    const read = names.map((name) => {
      const script = scripts[name];
      if (typeof script !== 'string' || script.length > LONGEST_SCRIPT) return NOTHING_READ;
      const line = lineOf(text, name);
      const commands = readScript(parser, script, () => line);
      if (commands === null) return NOTHING_READ;
      return commandsReading({ commands, folders: [folder], outer: NOTHING_SET, isCertain: true }, parser);
    });
    return together(read);
  },
};

function scriptsIn(text: string): Record<string, unknown> | null {
  try {
    const { scripts } = JSON.parse(text.replace(/^\uFEFF/, '')) ?? {};
    return typeof scripts === 'object' && scripts !== null ? { ...scripts } : null;
  } catch {
    return null;
  }
}

/** Of the script with this name. */
function lineOf(text: string, name: string): number {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.includes('"scripts"'));
  const at = lines.findIndex((line, index) => index >= start && line.includes(`${JSON.stringify(name)}:`));
  return Math.max(at, start, 0) + 1;
}
