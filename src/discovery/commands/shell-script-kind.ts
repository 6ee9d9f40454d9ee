import { readScript } from '../../runner/workflow/shell.js';
import { folderOf } from '../paths.js';
import { type FileKind, NOTHING_READ } from '../text-reading.js';
import { commandsReading } from './read-commands.js';
import { NOTHING_SET } from './script-values.js';

/** Characters. The parser may take half a second for as many that are made to be slow. */
const LONGEST = 100_000;
/** Scripts without an extension are only looked at in folders for such. */
const WITHOUT_EXTENSION = /(?:^|\/)(?:bin|scripts?|ci)\/[\w-]{1,100}$/;
const FIRST_LINE = /^#!\s*\/\S{0,100}?(?:\s*\/?env\s+(?:-S\s+)?)?(?:\S{0,100}\/)?(?:ba|da|z|k)?sh\b/;

export const SHELL_SCRIPT: FileKind = {
  name: 'Shell script',
  has: (path) => /\.(?:ba|z)?sh$/.test(path) || WITHOUT_EXTENSION.test(path),
  hints:
    /hugging|\bhf\b|model|dataset|tokenizer|python|pytest|\.sh\b|\b(?:make|node|npm|yarn|pnpm|docker|curl|wget|accelerate|torchrun)\b/i,
  read: async ({ path, text }) => {
    if (text.length > LONGEST) return NOTHING_READ;
    if (WITHOUT_EXTENSION.test(path) && !FIRST_LINE.test(text.slice(0, 300))) return NOTHING_READ;
    const parser = await import('unbash');
    const commands = readScript(parser, text, (line) => line + 1);
    if (commands === null) return NOTHING_READ;
    return commandsReading(
      { commands, folders: foldersOf(path), outer: NOTHING_SET, isCertain: true },
      parser,
    );
  },
};

/** A script runs in the folder of whoever starts it, which is the workspace as a rule, or changes to its own. */
function foldersOf(path: string): string[] {
  const own = folderOf(path);
  return own === '' ? [''] : ['', own];
}
