import type { Operation } from '../../model/inputs.js';
import { REPO_TYPES } from '../../model/repo.js';
import { isServedModel } from '../provider-models.js';
import type { Mention } from '../text-reading.js';
import {
  type Arguments,
  argumentsOf,
  type CommandText,
  mentionIn,
  optionOf,
  type Word,
} from './command-text.js';
import { meaningOf, type OptionMeaning } from './option-meanings.js';

/** How much is known of the program whose options are read. */
export interface Reader {
  /**
   * `loader`: it fetches from the Hub what its options name. `script`: it is a script for Python, and hands them to a
   * library that does, or are folders. `other`: nothing is known.
   */
  readonly is: 'loader' | 'script' | 'other';
  /** Whether its name says that it uploads. */
  readonly isUpload: boolean;
}

const LONGEST_VALUE = 300;
const SWITCHES =
  /^--?(?:push[-_]to[-_]hub|trust[-_]remote[-_]code|do[-_]\w+|use[-_]\w+|no[-_][\w-]+|fp16|bf16|verbose|debug|force|quiet|help|version|dry[-_]run|overwrite[-_]\w+|[vqh])$/;
/** Options of programs that ask a service for answers of the model that they name. */
const SERVICES = /^--(?:api[-_]?key|api[-_]?base|base[-_]url|openai[-_]\w+|provider)$/;
const SETTING = /^[+~]{0,2}([A-Za-z_][\w.-]{0,99})=(.*)$/s;

/** Scripts have it for other things as well, of which few have the form of an id. */
const SHORT_MODEL: OptionMeaning = {
  type: 'model',
  operation: 'read',
  shownBy: '-m',
  isPlain: false,
  mayBeFolder: true,
};

/** Repos by the options of a command, whatever its program, and by the words `key=value` among its operands. */
export function optionMentions(command: CommandText, reader: Reader): Mention[] {
  const found = argumentsOf(command.args, SWITCHES);
  if (reader.is !== 'loader' && found.options.some(({ name }) => SERVICES.test(name))) return [];
  const pushes = found.options.some(
    ({ name, value }) => /^--push[-_]to[-_]hub$/.test(name) && !/^(?:false|0|no)$/i.test(value?.text ?? ''),
  );
  const settings = reader.is !== 'other' ? found.operands.flatMap((word) => settingIn(word) ?? []) : [];
  const given = found.options.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  return [...given, ...settings].flatMap(({ name, value }) => {
    const meaning = reader.is === 'script' && name === '-m' ? SHORT_MODEL : meaningOf(name);
    if (meaning === null || value.text.length > LONGEST_VALUE || isServedModel(value.text)) return [];
    if (!value.text.includes('/') && !mayBeBare(meaning)) return [];
    const { operation, isSure } = operationOf(meaning, pushes, reader);
    const type = meaning.shownBy === '--repo-id' ? typeOf(found) : meaning.type;
    return mentionIn(command, value, {
      type,
      operation,
      shownBy: meaning.shownBy,
      isCertain:
        isSure &&
        (reader.is === 'loader' || (reader.is === 'script' && !meaning.mayBeFolder)) &&
        (value.text.includes('/') || meaning.isPlain),
    });
  });
}

function settingIn(word: Word): { name: string; value: Word } | null {
  const [, name, text] = SETTING.exec(word.text.slice(0, 2 * LONGEST_VALUE)) ?? [];
  return name === undefined || text === undefined
    ? null
    : { name, value: { ...word, text: text.replace(/^(["'])(.*)\1$/s, '$2') } };
}

/** A model by one word is told from other words by its name; a dataset is not. */
function mayBeBare({ type, shownBy }: OptionMeaning): boolean {
  return type === 'model' || shownBy === '--dataset_name';
}

function operationOf(
  { operation, shownBy }: OptionMeaning,
  pushes: boolean,
  { isUpload }: Reader,
): { operation: Operation; isSure: boolean } {
  if (operation === 'create') return { operation, isSure: pushes || shownBy === '--hub_dataset_id' };
  if (shownBy !== '--repo-id') return { operation, isSure: true };
  return isUpload ? { operation: 'write', isSure: true } : { operation, isSure: false };
}

function typeOf(found: Arguments): OptionMeaning['type'] {
  const text = optionOf(found, /^--repo[-_]type$/)?.text.replace(/s$/, '');
  return REPO_TYPES.find((type) => type === text) ?? 'model';
}

/** Words of a script's name that say that it uploads. */
export const UPLOADS = /upload|push|publish|deploy|(?:^|[/_-])(?:sync|release)(?:[/_.-]|$)/i;
