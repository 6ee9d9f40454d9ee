import { isServedModel } from '../provider-models.js';
import { readPythonText } from '../python/python-text.js';
import type { Lead, Mention, Reading } from '../text-reading.js';
import {
  argumentsOf,
  type CommandText,
  leadTo,
  mentionIn,
  pathsOf,
  together,
  type Word,
} from './command-text.js';
import { hubAddress } from './hub-addresses.js';
import { optionMentions, UPLOADS } from './option-mentions.js';
import { testReading } from './test-command.js';

/** Options of the interpreter that take no word. */
const SWITCH = /^-[uBEIsSOqvbdix]+$/;
const TAKES_WORD = /^-[WX]$/;
/** Modules that have nothing to do with the Hub, whatever their arguments are. */
const NO_CLIENT =
  /^(?:pip|venv|build|twine|virtualenv|ensurepip|mypy|ruff|black|json|http|zipfile|tarfile|coverage|isort|flake8|pylint|site|compileall|pre_commit|sphinx|mkdocs|nltk|spacy|playwright|ipykernel|tox|nox)(?:\.|$)/;
const LONGEST_SCRIPT = 64 * 1024;

/** `python script.py …`, `python -m package …`, `python -c '…'`, `python - <<EOF`. */
export function pythonReading(command: CommandText): Reading {
  const { args } = command;
  let at = 0;
  while (SWITCH.test(args[at]?.text ?? '') || TAKES_WORD.test(args[at]?.text ?? '')) {
    at += TAKES_WORD.test(args[at]?.text ?? '') ? 2 : 1;
  }
  const first = args[at];
  const rest = args.slice(at + 1);
  if (first === undefined || first.text === '-') {
    return {
      mentions: command.input === null ? [] : textMentions(command, command.input, command.inputLine),
      leads: [],
    };
  }
  if (first.text === '-c')
    return { mentions: textMentions(command, rest[0]?.text ?? '', command.line), leads: [] };
  if (first.text === '-m') return moduleReading({ ...command, args: rest.slice(1) }, rest[0]);
  return scriptReading({ ...command, args: rest }, first);
}

/** A script for Python that is run with these arguments. */
export function scriptReading(command: CommandText, script: Word): Reading {
  if (/^-/.test(script.text)) return { mentions: [], leads: [] };
  const isUpload = UPLOADS.test(script.text);
  return {
    mentions: [
      ...optionMentions(command, { is: 'script', isUpload }),
      ...assignmentMentions(command, isUpload),
    ],
    leads: [...leadTo(command, script), ...fileLeads(command)],
  };
}

function moduleReading(command: CommandText, module: Word | undefined): Reading {
  const name = module?.text ?? '';
  if (module === undefined || !/^[A-Za-z_][\w.]{0,200}$/.test(name) || NO_CLIENT.test(name)) {
    return { mentions: [], leads: [] };
  }
  if (name === 'pytest') return testReading(command);
  const path = name.replaceAll('.', '/');
  const paths = [`${path}.py`, `${path}/__main__.py`].flatMap((one) => [
    ...pathsOf(command, one),
    ...pathsOf(command, `src/${one}`),
  ]);
  const lead: Lead = { is: 'file', paths, part: null, by: 'name', isCertain: command.isCertain };
  const isUpload = UPLOADS.test(name);
  return together([
    { mentions: optionMentions(command, { is: 'script', isUpload }), leads: [lead] },
    { mentions: assignmentMentions(command, isUpload), leads: fileLeads(command) },
  ]);
}

/** What the text of a program says that a command holds. */
function textMentions(command: CommandText, text: string, firstLine: number): Mention[] {
  if (text.length > LONGEST_SCRIPT) return [];
  return readPythonText(text).map((mention) => ({
    ...mention,
    line: firstLine + mention.line - 1,
    isCertain: mention.isCertain && command.isCertain,
  }));
}

const SETS_MODEL = /^(?:\w{1,30}_)?(?:MODEL|TOKENIZER)(?:_(?:ID|NAME|PATH|REPO|NAME_OR_PATH))?$/i;
const SETS_DATASET = /^(?:\w{1,30}_)?DATASET(?:_(?:ID|NAME|REPO))?$/i;
const SETS_REPO =
  /^(?:HF|HUB|HUGGINGFACE)_(?:\w{1,30}_)?(?:REPO|SPACE|MODEL)(?:_(?:ID|NAME))?$|^REPO_ID$|^SPACE_ID$/i;

/** What a variable that is set for a command alone says by its name: the program may read it. */
export function assignmentMentions(command: CommandText, isUpload: boolean): Mention[] {
  return command.assignments.flatMap(({ name, value }) => variableMentions(command, name, value, isUpload));
}

export function variableMentions(
  command: Pick<CommandText, 'isCertain'>,
  name: string,
  value: Word,
  isUpload: boolean,
): Mention[] {
  if (!value.text.includes('/') || value.text.length > 300 || isServedModel(value.text)) return [];
  const address = hubAddress(value);
  if (address !== null) {
    if (!/(?:URL|URI|LINK|FILE|SOURCE|REPO|REMOTE|SPACE|MODEL)/i.test(name)) return [];
    const operation = isUpload && !/\/resolve\//.test(address.text) ? 'write' : 'read';
    return mentionIn(command, address, { type: 'model', operation, shownBy: 'variable', isCertain: false });
  }
  const type = SETS_REPO.test(name)
    ? /SPACE/i.test(name)
      ? 'space'
      : 'model'
    : SETS_MODEL.test(name)
      ? 'model'
      : SETS_DATASET.test(name)
        ? 'dataset'
        : null;
  if (type === null) return [];
  const isTarget = isUpload && (SETS_REPO.test(name) || /REPO|SPACE/i.test(name));
  const operation = isTarget ? 'write' : 'read';
  return mentionIn(command, value, { type, operation, shownBy: 'variable', isCertain: false });
}

const FILE = /^(?:[\w.@-]{1,100}\/){0,12}[\w.@-]{1,150}\.(?:ya?ml|json|toml|py|sh|ipynb)$/;

/** The files among the words of a command, which its program may read. */
export function fileLeads(command: CommandText, { isCertain = false } = {}): Lead[] {
  const { operands, options } = argumentsOf(command.args, /^-[vqh]$/);
  const words = [...operands, ...options.flatMap(({ value }) => value ?? [])];
  return words.flatMap((word) => {
    const text = word.text.replace(/^[\w.+-]{1,100}=/, '').replace(/^\.\//, '');
    return FILE.test(text) ? leadTo(command, { ...word, text }, { isCertain }) : [];
  });
}
