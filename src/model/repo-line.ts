/** An entry of the `repos` input, taken apart; what its words mean is judged elsewhere. */
export interface RepoLine {
  /** Where the repo stands. */
  repo: string;
  /** Where the operation stands. */
  operation: string | undefined;
  /** What belongs nowhere. */
  rest: string[];
}

/** Takes an entry apart. */
export function splitRepoLine(text: string): RepoLine {
  // Placeholders may hold blanks (`${{ inputs.model }}`, `$(cat model)`), so the id is read before the entry is split.
  const [word = '', operation, ...rest] = /\{\{|\$\(/.test(text) ? [text] : text.split(/\s+/);
  return { repo: word.replace(/^(["'])(.*)\1$/, '$2'), operation, rest };
}
