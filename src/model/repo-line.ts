/** An entry of the `repos` input, taken apart; what its words mean is judged elsewhere. */
export interface RepoLine {
  /** What is in the place of the repo. */
  repo: string;
  /** What is in the place of the operation. */
  operation: string | undefined;
  /** Whether the last word says that the repo never fails the step. */
  isOptional: boolean;
  /** What belongs nowhere. */
  rest: string[];
}

/** The word, at the end of an entry, for a repo that never fails the step. */
export const OPTIONAL = 'optional';

/** Takes an entry apart. */
export function splitRepoLine(text: string): RepoLine {
  // Placeholders may hold blanks (`${{ inputs.model }}`, `$(cat model)`), so the id is read before the entry is split.
  const [word = '', ...words] = /\{\{|\$\(/.test(text) ? [text] : text.split(/\s+/);
  const isOptional = words.at(-1)?.toLowerCase() === OPTIONAL;
  const [operation, ...rest] = isOptional ? words.slice(0, -1) : words;
  return { repo: word.replace(/^(["'])(.*)\1$/, '$2'), operation, isOptional, rest };
}
