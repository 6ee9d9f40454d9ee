/** A stretch of a log, and the number that its first line has in the whole. */
export interface LogPart {
  firstLine: number;
  text: string;
}

/** One line of a log without what a runner, a terminal or a container put around it. */
export interface LogLine {
  /** In the whole log, from 1. What a carriage return separates has one number. */
  number: number;
  text: string;
  /** Whether it only warns, or says that the job goes on: something is tried again, skipped or replaced. */
  isWarning: boolean;
  /** Whether it only tells of a failure: as a comment, documentation or the name of a test that passed. */
  isQuoted: boolean;
}

/** In characters. Of a longer line its beginning and its end are read. */
const LONGEST_LINE = 8_000;

/** Colours and cursor movements; also those whose escape character was lost on the way into an issue. */
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])|[[]\d{1,2}(?:;\d{1,3}){0,4}m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text without what a terminal acts upon, and without what nobody sees. */
export function withoutControls(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(CONTROLS, '')
    .replace(/\p{Cf}/gu, '');
}

/** What is put in front of a line; taken away as often as it is found, since one wraps another. */
const PREFIXES = [
  /^[^\t]{0,200}\t[^\t]{0,200}\t\ufeff?(?=\d{4}-\d\d-\d\dT)/,
  /^\ufeff?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?: \d\d[OE][ +]?| )?(?:- )?/,
  /^##\[(?:error|warning|command|group|debug|section)\]/,
  /^::(?:error|warning|notice|debug|group)(?: [^:]{0,500})?::/,
  /^section_(?:start|end):\d+:\S+\s*/,
  /^#\d{1,4} (?:\d+\.\d+ )?/,
  /^[\w.-]{1,80} *\| ?/,
  /^\((?:\w+ )?pid=\d+(?:, ip=[\d.]+)?\)\s*/,
  /^\[(?:rank)?\d+\]:\s*/,
  /^E {2,}(?=\S)/,
];
const MOST_PREFIXES = 5;
/** In front of what is quoted in a mail or an issue, and of the source line that pytest points to. */
const QUOTE = /^(?:> ?)+/;

const WARNING =
  /\bWARN(?:ING)?\b|\b[Ww]arn(?:ing)?:|\w+Warning:|\bRetrying\b|\[Retry \d|^##\[warning\]|^::warning|\b[Ss]kipping\b|\b[Ff]alling back\b|\b[Uu]sing (?:a |the )?fallback\b/;
const COMMENT =
  /^\s*(?:#+\s|\/\/|(?:[-*•] )?(?:(?:Note|NOTE|Tip|Hint|README): )?(?:If|When) you (?:see|get|encounter|receive)\b)/;
const PASSED_TEST =
  /\b(?:PASSED|XFAIL|XPASS|SKIPPED|xfailed)\b|\bxfail\b|^\s*(?:[✓✔]|ok \d|--- (?:PASS|SKIP):)/;
/** What a bar of progress draws again and again. */
const PROGRESS = /\d{1,3}%\|[^|]{0,400}\||^\s*(?:Downloading|Uploading|Fetching)[^|]{0,200}\d{1,3}%/;

/** As a string of JSON or Python has a text of several lines: with its line breaks escaped. */
const ESCAPED_BREAK = '\\n';
const FEWEST_BREAKS = 3;

/** The lines of a log that say something, in time in proportion to its length. */
export function logLines(parts: readonly LogPart[]): LogLine[] {
  const lines = parts.flatMap(({ firstLine, text }) =>
    text.split('\n').flatMap((whole, index) =>
      withBreaks(whole)
        .split('\r')
        .map((piece) => ({ number: firstLine + index, ...plainLine(piece) }))
        .filter(({ text: plain }) => plain !== ''),
    ),
  );
  // What is mostly quoted is a log that somebody quoted.
  const isWhole = lines.filter(({ text }) => QUOTE.test(text)).length * 2 > lines.length;
  return withoutSources(lines.map((line) => withoutQuote(line, isWhole)));
}

function withoutQuote(line: Omit<LogLine, 'isQuoted'>, isWhole: boolean): LogLine {
  const text = line.text.replace(QUOTE, '');
  const isQuoted = (!isWhole && QUOTE.test(line.text)) || COMMENT.test(text) || PASSED_TEST.test(text);
  return { ...line, text, isQuoted };
}

function withBreaks(line: string): string {
  const pieces = line.split(ESCAPED_BREAK);
  return pieces.length > FEWEST_BREAKS ? pieces.join('\r') : line;
}

function plainLine(raw: string): Pick<LogLine, 'text' | 'isWarning'> {
  const short =
    raw.length > LONGEST_LINE ? `${raw.slice(0, LONGEST_LINE / 2)} … ${raw.slice(-LONGEST_LINE / 2)}` : raw;
  const plain = withoutControls(short).trimEnd();
  if (PROGRESS.test(plain)) return { text: '', isWarning: false };
  let text = plain;
  for (let times = 0; times < MOST_PREFIXES; times += 1) {
    const prefix = PREFIXES.find((form) => form.test(text));
    if (prefix === undefined) break;
    text = text.replace(prefix, '');
  }
  return { text, isWarning: WARNING.test(plain) };
}

const FRAME = /^\s*File "[^"]+", line \d+/;
/** A source line with its number, as IPython and Rich print several of around each frame. */
const NUMBERED_SOURCE =
  /^\s*(?:-+>\s*)?\d{1,5}(?:\s{2,}\S|\s*$|\s(?=[a-z@#"'(\])}]))|^\s*[│|]\s*(?:❱\s*)?\d{1,5}\s*[│|]/;
const TRACEBACK = /Traceback \(most recent call last\)/;

/** Takes out the source code in tracebacks: it names errors that may be raised, not the one that was. */
function withoutSources(lines: readonly LogLine[]): LogLine[] {
  if (!lines.some(({ text }) => TRACEBACK.test(text))) return [...lines];
  // Below a frame everything is source that is indented further than it.
  let frame = Number.POSITIVE_INFINITY;
  return lines.filter(({ text }) => {
    if (FRAME.test(text)) {
      frame = indentOf(text);
      return true;
    }
    if (indentOf(text) > frame) return false;
    frame = Number.POSITIVE_INFINITY;
    return !NUMBERED_SOURCE.test(text);
  });
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
