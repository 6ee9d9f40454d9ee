import type { Operation } from '../../model/inputs.js';
import { REPO_TYPES, type RepoType } from '../../model/repo.js';
import type { Mention } from '../text-reading.js';
import {
  argumentsOf,
  type CommandText,
  type Meaning,
  mentionIn,
  optionOf,
  type Word,
} from './command-text.js';

/** A command of the Hub's own client, by the words it begins with; the repo is the operand behind them. */
interface ClientCommand {
  readonly words: RegExp;
  readonly shownBy: string;
  readonly operation: Operation;
  /** What the repo is if no option says so. */
  readonly type?: RepoType;
}

const COMMANDS: readonly ClientCommand[] = [
  { words: /^download$/, shownBy: 'hf download', operation: 'read' },
  { words: /^upload$/, shownBy: 'hf upload', operation: 'create' },
  { words: /^upload-large-folder$/, shownBy: 'hf upload-large-folder', operation: 'create' },
  { words: /^repos? create$/, shownBy: 'hf repos create', operation: 'create' },
  { words: /^repos? (?:delete|move|settings|delete-files)$/, shownBy: 'hf repos', operation: 'write' },
  { words: /^repos? tag list$/, shownBy: 'hf repos tag list', operation: 'read' },
  { words: /^repos? (?:tag|branch) (?:create|delete)$/, shownBy: 'hf repos', operation: 'write' },
  { words: /^tag$/, shownBy: 'huggingface-cli tag', operation: 'write' },
  { words: /^repo-files(?: delete)?$/, shownBy: 'hf repo-files', operation: 'write' },
  { words: /^models info$/, shownBy: 'hf models info', operation: 'read' },
  { words: /^datasets info$/, shownBy: 'hf datasets info', operation: 'read', type: 'dataset' },
  { words: /^spaces (?:info|logs|wait)$/, shownBy: 'hf spaces', operation: 'read', type: 'space' },
  {
    words: /^spaces (?:restart|pause|dev-mode|hot-reload|settings|(?:secrets|variables|volumes) \w+)$/,
    shownBy: 'hf spaces',
    operation: 'write',
    type: 'space',
  },
  { words: /^buckets create$/, shownBy: 'hf buckets create', operation: 'create', type: 'bucket' },
];
const SWITCHES =
  /^(?:--(?:private|no-private|public|create-pr|quiet|force-download|exist-ok|yes|dry-run|no-\w+|json|help|resume-download|no-exist-ok|delete-tag)|-[yhqlj])$/;
const TYPE = /^--(?:repo-)?type$/;

/** What a command does with a repo, and the word that is to be it. */
interface Use extends Meaning {
  readonly word: Word | undefined;
  readonly revision: Word | undefined;
}

function useOf({ args }: CommandText): Use | null {
  const found = argumentsOf(args, SWITCHES);
  const { operands } = found;
  const texts = operands.map(({ text }) => text);
  const known = [3, 2, 1].flatMap((count) => {
    const words = texts.slice(0, count).join(' ');
    if (texts.length <= count || words.length > 80) return [];
    const row = COMMANDS.find((one) => one.words.test(words));
    return row === undefined ? [] : [{ row, count }];
  })[0];
  if (known === undefined || found.options.some(({ name }) => name === '--dry-run')) return null;
  const { operation, shownBy, type } = known.row;
  const given = optionOf(found, TYPE)?.text.replace(/s$/, '');
  if (given !== undefined && !isType(given)) return null;
  const isPullRequest = operation === 'create' && found.options.some(({ name }) => name === '--create-pr');
  const word = operands[known.count];
  const owner = optionOf(found, /^--organization$/);
  return {
    type: given ?? type ?? 'model',
    operation: isPullRequest ? 'pr' : operation,
    shownBy,
    word: owner && word && !word.text.includes('/') ? { ...word, text: `${owner.text}/${word.text}` } : word,
    revision: operation === 'read' ? optionOf(found, /^--revision$/) : undefined,
  };
}

function isType(text: string): text is RepoType {
  return REPO_TYPES.some((type) => type === text);
}

/** `hf download acme/model`, `huggingface-cli upload acme/space . --repo-type space`. */
export function clientMentions(command: CommandText): Mention[] {
  const use = useOf(command);
  if (use === null) return [];
  const { word, revision } = use;
  const pinned = word && revision && { ...word, text: `${word.text}@${revision.text}` };
  const mentions = mentionIn(command, pinned, { ...use, isCertain: revision?.isCertain ?? true });
  return mentions.length > 0 ? mentions : mentionIn(command, word, use);
}

/** What a function of a script does with the repo that it is given; null if this is no call with a parameter. */
export function parameterOf(command: CommandText): Meaning | null {
  if (!/^(?:hf|huggingface-cli)$/.test(command.program)) return null;
  const use = useOf(command);
  return use !== null && /^\$\{?\w+\}?$/.test(use.word?.text ?? '') ? use : null;
}
