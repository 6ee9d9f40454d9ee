import type { Place } from '../../resolve/token-mapping.js';

/** The place as a sentence names it. */
export function placeText({ file, line }: Place): string {
  return `line ${line} of ${file}`;
}
