/**
 * Cuts a text from outside to at most so many characters, between two words: a credential that a server echoes
 * is taken out of reports by its whole spelling, so no part of one may be left over at the cut.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.slice(0, longest + 1);
  return `${words.slice(0, Math.max(0, words.search(/\s\S*$/)))}…`;
}
