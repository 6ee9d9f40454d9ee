/**
 * What follows a name in its marker, `<!-- generated NAME: THESE, WORDS -->`.
 *
 * @param {string} page
 * @param {string} name
 */
export function wordsAt(page, name) {
  const [, words] = new RegExp(`<!-- generated ${name}: ([^>]*) -->`).exec(page) ?? [];
  if (words === undefined) throw new Error(`no place for the generated ${name}`);
  return words.split(', ');
}

/**
 * The page with another text between `<!-- generated NAME -->` and the `<!-- end -->` that follows.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export function between(page, name, text) {
  const begin = `<!-- generated ${name} -->\n`;
  const start = page.indexOf(begin);
  const end = page.indexOf('<!-- end -->\n', start);
  if (start < 0 || end < 0) throw new Error(`no place for the generated ${name}`);
  return `${page.slice(0, start + begin.length)}\n${text}\n${page.slice(end)}`;
}
