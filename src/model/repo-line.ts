/** A line of the `repos` input, taken apart; what its words mean is judged elsewhere. */
export interface RepoLine {
  /** The line without comment, bullet and quotation marks. */
  bare: string;
  /** Where the repo stands. */
  repo: string;
  /** Where the operation stands. */
  operation: string | undefined;
  /** What belongs nowhere. */
  rest: string[];
}

/** Takes a line apart; null if it is empty. */
export function splitRepoLine(text: string): RepoLine | null {
  const comment = text.search(/(?:^|\s)#/);
  const bare = (comment < 0 ? text : text.slice(0, comment))
    .replace(/^\s*[-*•]\s+/, '') // the bullet of a list, pasted along
    .replace(/^\s*(["'])(.*)\1\s*$/, '$2')
    .trim();
  if (bare === '') return null;
  // Placeholders may hold blanks (`${{ inputs.model }}`), so the id is read before the line is split.
  const [word = '', operation, ...rest] = /\$\{\{|\{\{/.test(bare) ? [bare] : bare.split(/\s+/);
  return { bare, repo: word.replace(/^(["'])(.*)\1$/, '$2'), operation, rest };
}
