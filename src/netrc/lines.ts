/**
 * Lines and blanks of a netrc, on text decoded as latin1 (one character per byte).
 * Only the four ASCII blanks separate words: JavaScript's own notion of white space would also split
 * at bytes such as 0xA0, which belong to a value.
 */

/** What Unicode has of blanks beyond ASCII, in UTF-8 read as latin1, for a regular expression: to git-lfs they part words. */
export const UNICODE_BLANK =
  '\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';

export function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

export function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

export function isSeparator(char: string | undefined): boolean {
  return isBlank(char) || isLineEnd(char);
}

/** Offset behind the line end that stands at `at`, or `at` itself where none stands. */
export function afterLineEnd(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  return text[at] === '\n' ? at + 1 : at;
}

/** Offset of the first line end at or after `at`, or the text's length. */
export function nextLineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text[end])) end += 1;
  return end;
}

/** The lines with their line feeds; a carriage return ends none. */
export function* linesWithFeeds(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** Tells the 1-based line of an offset. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = lineStarts(text);
  return (offset) => Math.max(countUpTo(offset, starts), 1);
}

/** How many of the numbers, which are in order, are not above the limit. */
export function countUpTo(limit: number, numbers: readonly number[]): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}
