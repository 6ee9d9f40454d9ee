import type { Place } from '../job/variables.js';

/** The place as a sentence names it. */
export function placeText({ file, line }: Place): string {
  return `line ${line} of ${file}`;
}

/** The one line that all of them are; null where they differ, or one is not known. */
export function samePlace(places: ReadonlyArray<Place | null | undefined>): Place | null {
  const [first, ...others] = places;
  if (first == null) return null;
  return others.every((one) => one?.file === first.file && one.line === first.line) ? first : null;
}
