import type { Assignment, DoubleQuotedChild, Word, WordPart } from 'unbash';
import type { ShellWord } from './workflow-model.js';

/** Turns parsed words into plain ones. It gets what puts GitHub's expressions back into a text. */
export class ShellWords {
  readonly #restore: (text: string) => string;

  constructor(restore: (text: string) => string) {
    this.#restore = restore;
  }

  word(word: Word): ShellWord {
    const parts = word.parts ?? [];
    const leaves = parts.flatMap(
      (part): Array<{ part: WordPart; isQuoted: boolean }> =>
        part.type === 'DoubleQuoted' || part.type === 'LocaleString'
          ? part.parts.map((inner) => ({ part: inner, isQuoted: true }))
          : [{ part, isQuoted: false }],
    );
    return {
      text: this.#restore(parts.length === 0 ? word.value : leaves.map(({ part }) => textOf(part)).join('')),
      // In quotes an expansion stays one word, unless it is a list.
      mayBeSeveral:
        leaves.length > 0 &&
        leaves.every(
          ({ part, isQuoted }) => isExpansion(part) && (!isQuoted || /[@*]\]?\}?$/.test(part.text)),
        ),
      isQuoted: parts.some(({ type }) => /Quoted$|^LocaleString$/.test(type)),
    };
  }

  /** What an assignment assigns; of an array, its elements in parentheses. */
  value({ value }: Assignment): ShellWord {
    if (value.type === 'Word') return this.word(value);
    const elements = value.elements.map((element) => this.word(element));
    return {
      text: `(${elements.map(({ text }) => text).join(' ')})`,
      mayBeSeveral: false,
      isQuoted: elements.some(({ isQuoted }) => isQuoted),
    };
  }

  /** An argument in the form of an assignment, as of `export`. */
  assignment(assignment: Assignment): ShellWord {
    const { text, isQuoted } = this.value(assignment);
    const operator = assignment.append ? '+=' : '=';
    return { text: `${assignment.name}${operator}${text}`, mayBeSeveral: false, isQuoted };
  }
}

/** A word that is written as this text, without quotes. */
export function plainWord(text: string): ShellWord {
  return { text, mayBeSeveral: false, isQuoted: false };
}

/** Without its quotes; an expansion as it is written, and `$(…)` for the output of commands. */
function textOf(part: WordPart | DoubleQuotedChild): string {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      return '$(…)';
    default:
      return part.text;
  }
}

function isExpansion({ type }: WordPart): boolean {
  return /^(?:Simple|Parameter|Command|Arithmetic)Expansion$|^ProcessSubstitution$/.test(type);
}
