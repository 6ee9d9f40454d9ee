/**
 * The first of `{stem}-1`, `{stem}-2` and so on that is not taken.
 * @param {Record<string, unknown>} taken by name
 * @param {string} stem
 */
export function freeName(taken, stem) {
  let number = 1;
  while (`${stem}-${number}` in taken) number += 1;
  return `${stem}-${number}`;
}
