/** The text of a file in the format of git's configuration, for files that git reads only from within elsewhere. */

export interface TextSetting {
  /** As git lists it: section and variable in lower case. */
  key: string;
  value: string;
  /** Where the variable stands, counted from 1. */
  line: number;
}

const SECTION = /\[[ \t]*([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([a-z][a-z\d-]*)[ \t]*(=?)/iy;
const ESCAPED: Record<string, string> = { n: '\n', t: '\t', b: '\b' };

/** Git refuses a file with a fault in it; here the faulty line counts for nothing and the rest is read. */
export function parseConfigText(text: string): TextSetting[] {
  const settings: TextSetting[] = [];
  const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  let section = '';
  let line = 1;
  for (let at = 0; at < source.length; ) {
    const char = source.charAt(at);
    if (/\s/.test(char)) {
      if (char === '\n') line += 1;
      at += 1;
      continue;
    }
    const header = matchAt(SECTION, source, at);
    if (header !== null) {
      section = sectionOf(header[1] ?? '', header[2]);
      at += header[0].length;
      continue;
    }
    const variable = matchAt(VARIABLE, source, at);
    if (variable !== null && section !== '') {
      const begin = at + variable[0].length;
      const read = variable[2] === '' ? { value: '', end: begin } : readValue(source, begin);
      settings.push({ key: `${section}.${variable[1]?.toLowerCase()}`, value: read.value, line });
      line += source.slice(begin, read.end).split('\n').length - 1;
      at = read.end;
    }
    // What stands behind it is a comment, or a fault.
    if (variable === null || variable[2] === '' || section === '') at = endOfLine(source, at);
  }
  return settings;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Before there were quotes, a subsection stood behind a dot, in any case. */
function sectionOf(name: string, subsection: string | undefined): string {
  const lower = name.toLowerCase();
  return subsection === undefined ? lower : `${lower}.${subsection.replace(/\\(.)/g, '$1')}`;
}

/** The value that begins there, and where it ends: at a line's end that is not taken back. */
function readValue(text: string, begin: number): { value: string; end: number } {
  let value = '';
  let solid = 0;
  let isQuoted = false;
  let at = begin;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') break;
    if (!isQuoted && (char === '#' || char === ';')) {
      at = endOfLine(text, at);
      break;
    }
    if (char === '\\') {
      at += 1;
      const next = text.charAt(at);
      if (next !== '\n') value += ESCAPED[next] ?? next;
      solid = value.length;
    } else if (char === '"') {
      isQuoted = !isQuoted;
      solid = value.length;
    } else if (isQuoted || !/[ \t]/.test(char)) {
      value += char;
      solid = value.length;
    } else if (value !== '') {
      value += char;
    }
  }
  return { value: value.slice(0, solid), end: at };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
