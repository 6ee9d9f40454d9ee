/** Rows of plain entries: complete, with nothing between them, and in words that every reader of a netrc takes alike. */

/** What may run over line ends, so that a row within it means something else. */
const HOLDS_LINES = /["\\\0]|macdef/i;

/** To curl these are keywords wherever they are in an entry of another host. */
const NO_KEYWORD = '(?!(?:[Mm][Aa][Cc][Hh][Ii][Nn][Ee]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt])\\s)';
/** Shorter than any reader's limit, and nothing that one of them takes for a quote, an escape or a comment. */
const WORD = `${NO_KEYWORD}[!$-[\\]-~]{1,100}`;
const BLANKS = '[ \\t]{1,20}';
/** Without CR, which some curl take for a part of the name before it. */
const GAP = `(?:${BLANKS}|\\n[ \\t]{0,20})`;
/** Its host has no capitals, about which readers differ. */
const PLAIN_ENTRY = new RegExp(
  `machine${BLANKS}(${NO_KEYWORD}[a-z\\d][a-z\\d_.:-]{0,99})${GAP}login${BLANKS}${WORD}${GAP}password${BLANKS}${WORD}\\r?\\n+`,
  'y',
);

/** Where each plain entry of a row begins, which is where the one before it ends, and where the last one ends. */
export type Row = readonly number[];

/** All of a file, in order. */
export function rowsOf(text: string): Row[] {
  if (HOLDS_LINES.test(text)) return [];
  const rows: Row[] = [];
  for (let at = 0; at < text.length; ) {
    const row = [at];
    PLAIN_ENTRY.lastIndex = at;
    while (PLAIN_ENTRY.test(text)) row.push(PLAIN_ENTRY.lastIndex);
    if (row.length > 1) rows.push(row);
    const feed = text.indexOf('\n', row.at(-1));
    if (feed < 0) break;
    at = feed + 1;
  }
  return rows;
}

/** The host of the plain entry that begins there. */
export function hostAt(text: string, start: number): string {
  PLAIN_ENTRY.lastIndex = start;
  return PLAIN_ENTRY.exec(text)?.[1] ?? '';
}
