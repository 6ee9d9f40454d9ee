/** Texts by channel, such as those of `channelsOf`. */
type Channels = Readonly<Record<string, string | Buffer>>;

/**
 * In characters of the token: the longest piece of an echo that came through into any of these lines, in the spelling
 * it was given or in that which is left of it without its signs. It knows nothing of how echoes are recognised: it
 * compares what was said with what is shown.
 */
export function longestPiece(token: string, echo: string, lines: readonly string[]): number {
  const bareLines = lines.map(bareOf);
  // A part of the token as it is.
  if (token.includes(echo)) return Math.max(piece(echo, lines), piece(lettersOf(echo), bareLines));
  const plain = piece(echo, lines) / echo.length;
  const stripped = lettersOf(echo);
  // What is mostly signs is compared with them alone: it has too few letters of its own to be told by them.
  const bare = stripped.length < token.length / 2 ? 0 : piece(stripped, bareLines) / stripped.length;
  return Math.floor(Math.max(plain, bare) * token.length);
}

/** What people see in the channels, each line once, without that which each channel does to characters. */
export function shownLines(channels: Channels): string[] {
  return [
    ...new Set(Object.values(channels).flatMap((content) => asSeen(content.toString('utf8')).split('\n'))),
  ];
}

function asSeen(text: string): string {
  const parsed = /^\s*\{/.test(text) ? stringsOf(JSON.parse(text)).join('\n') : text;
  return parsed
    .replace(/⟨U\+([\dA-F]{4,6})⟩/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/:\u2060(?=:)/g, ':')
    .replace(/&#(\d+);/g, (whole, code) => (/[<>]/.test(text) ? String.fromCodePoint(Number(code)) : whole));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll('\n', ' ')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The letters of a line, which is compared with every spelling of a token. */
const bare = new Map<string, string>();

function bareOf(line: string): string {
  const known = bare.get(line) ?? lettersOf(line);
  bare.set(line, known);
  return known;
}

/** In UTF-16 units, the longest text that stands in the echo and in one of the lines. */
function piece(echo: string, lines: readonly string[]): number {
  let longest = 0;
  for (const line of lines) {
    for (let at = 0; at + longest < line.length; at += 1) {
      while (at + longest < line.length && echo.includes(line.slice(at, at + longest + 1))) longest += 1;
    }
  }
  return longest;
}
