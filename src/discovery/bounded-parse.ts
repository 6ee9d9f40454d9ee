import type { Parser, PartialParse, Tree } from '@lezer/common';

/**
 * How often the parser may try to go on behind an error. A script that people run has some, in syntax newer than the
 * parser; in a text that is none, each attempt takes a thousand times as long as a step does otherwise.
 */
const MOST_RECOVERIES = 3_000;
/** What is open at once, in numbers on the parser's stack: ten times what people write. Time is quadratic in it. */
const DEEPEST = 3_000;

/** As a parser of Lezer is inside; without these a text that is made to be slow would be. */
type Inside = PartialParse & {
  readonly recovering?: number;
  readonly stacks?: ReadonlyArray<{ readonly stack: readonly number[] }>;
};

/** The tree of a text, with errors in it; null if it is no text that people write in the parser's language. */
export function parseWithin(parser: Parser, text: string): Tree | null {
  const parse: Inside = parser.startParse(text);
  for (let recoveries = 0; recoveries < MOST_RECOVERIES; ) {
    const tree = parse.advance();
    if (tree !== null) return tree;
    if ((parse.recovering ?? 0) > 0) recoveries += 1;
    if ((parse.stacks?.[0]?.stack.length ?? 0) > DEEPEST) return null;
  }
  return null;
}
