import type { Operation } from '../../model/inputs.js';
import type { RepoType } from '../../model/repo.js';
import type { Mention } from '../reading.js';
import { argumentsOf, type CommandText, mentionIn, optionOf } from './command-text.js';

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

/** `hf download acme/model`, `huggingface-cli upload acme/space . --repo-type space`. */
export function clientMentions(command: CommandText): Mention[] {
  const found = argumentsOf(command.args, SWITCHES);
  const { operands } = found;
  const texts = operands.map(({ text }) => text);
  const known = [3, 2, 1].flatMap((count) => {
    const words = texts.slice(0, count).join(' ');
    if (texts.length <= count || words.length > 80) return [];
    const row = COMMANDS.find((one) => one.words.test(words));
    return row === undefined ? [] : [{ row, count }];
  })[0];
  if (known === undefined || found.options.some(({ name }) => name === '--dry-run')) return [];
  const { row, count } = known;
  const given = optionOf(found, TYPE)?.text.replace(/s$/, '');
  if (given !== undefined && !/^(?:model|dataset|space|kernel|bucket)$/.test(given)) return [];
  const type = (given as RepoType | undefined) ?? row.type ?? 'model';
  const word = operands[count];
  const isPullRequest =
    row.operation === 'create' && found.options.some(({ name }) => name === '--create-pr');
  const operation = isPullRequest ? 'pr' : row.operation;
  const revision = row.operation === 'read' ? optionOf(found, /^--revision$/) : undefined;
  const pinned =
    word === undefined || revision === undefined
      ? word
      : { ...word, text: `${word.text}@${revision.text}`, isCertain: word.isCertain && revision.isCertain };
  const { shownBy } = row;
  const meaning = { type, operation, shownBy };
  const mentions = mentionIn(command, pinned, meaning);
  return mentions.length > 0 ? mentions : mentionIn(command, word, meaning);
}
