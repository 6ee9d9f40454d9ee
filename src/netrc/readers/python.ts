/**
 * Python's own netrc module, before and since its rewrite in Python 3.11. It is what `requests`, and through
 * it every `huggingface_hub` before 1.0, reads; and it gives up on the whole file where others shrug. What is
 * a comment to it depends on what stands before: a comment line that follows an empty line can be fatal, and
 * the same line right below an entry is not.
 */
import { isUtf8 } from 'node:buffer';
import {
  type NetrcSource,
  newEntry,
  type OpenNetrc,
  type ReadEntry,
  readingOf,
  refusal,
  type Word,
} from './reading.js';

export type PythonGeneration = 'before-3.11' | '3.11';

/** Thrown inside this module only: the modelled reader raises, and so answers for no host at all. */
const REFUSED = new Error('the modelled reader refuses the file');

const DEFAULT = 'default';
const ENDS_AN_ENTRY = new Set(['', 'machine', DEFAULT, 'macdef']);

/**
 * Opens the file as Python does where it takes text for UTF-8, as it does nearly everywhere; with `latin1`, as
 * where it takes each byte for a character, which is the only way for it to read other bytes at all.
 */
export function openPython(
  { bytes }: NetrcSource,
  generation: PythonGeneration,
  encoding: 'utf8' | 'latin1' = 'utf8',
): OpenNetrc {
  if (encoding === 'utf8' && !isUtf8(bytes)) return () => refusal('encoding');
  const stream = new TextStream(bytes, encoding);
  const lexer = generation === '3.11' ? new OwnLexer(stream) : new ShlexLexer(stream);
  try {
    const hosts = readWith(lexer, generation);
    // The name "default" is `default` itself to Python, wherever it came from.
    const byDefault = hosts.get(DEFAULT);
    const other = byDefault === undefined ? undefined : { ...byDefault, host: null };
    return (host) => readingOf(host === DEFAULT ? other : (hosts.get(host) ?? other));
  } catch (error) {
    if (error === REFUSED) return () => refusal('grammar');
    throw error;
  }
}

/** Characters of a file opened in text mode, with Python's universal newlines. */
class TextStream {
  line = 1;
  /** Offset in the file of the character to be read next. */
  at = 0;
  private readonly text: string;
  private index = 0;

  constructor(
    bytes: Buffer,
    private readonly encoding: 'utf8' | 'latin1',
  ) {
    this.text = bytes.toString(encoding);
  }

  /** The next character, or an empty string at the end. */
  read(): string {
    const code = this.text.codePointAt(this.index);
    const raw = code === undefined ? '' : String.fromCodePoint(code);
    const crlf = raw === '\r' && this.text[this.index + 1] === '\n';
    this.index += raw.length + (crlf ? 1 : 0);
    this.at += Buffer.byteLength(raw, this.encoding) + (crlf ? 1 : 0);
    const char = raw === '\r' ? '\n' : raw;
    if (char === '\n') this.line += 1;
    return char;
  }

  /** The same word, with one character per byte. */
  inBytes({ text, at }: Word): Word {
    return { text: Buffer.from(text, this.encoding).toString('latin1'), at };
  }

  /** The rest of the line, line end included; like the original it does not count the line. */
  readLine(): string {
    const { line } = this;
    let text = '';
    for (;;) {
      const char = this.read();
      text += char;
      if (char === '' || char === '\n') break;
    }
    this.line = line;
    return text;
  }
}

abstract class PythonLexer {
  private readonly pushed: Word[] = [];

  constructor(readonly stream: TextStream) {}

  next(): Word {
    return this.pushed.shift() ?? this.stream.inBytes(this.scan());
  }

  push(word: Word): void {
    this.pushed.push(word);
  }

  protected abstract scan(): Word;
}

/** The lexer of 3.11 and later: quotes and backslashes. */
class OwnLexer extends PythonLexer {
  protected scan(): Word {
    const { stream } = this;
    let { at } = stream;
    let text = '';
    let char = stream.read();
    while (char !== '' && ' \t\r\n'.includes(char)) {
      at = stream.at;
      char = stream.read();
    }
    if (char === '"') {
      for (char = stream.read(); char !== '' && char !== '"'; char = stream.read()) {
        text += char === '\\' ? stream.read() : char;
      }
      return { text, at };
    }
    while (char !== '' && !' \t\r\n'.includes(char)) {
      text += char === '\\' ? stream.read() : char;
      char = stream.read();
    }
    return { text, at };
  }
}

/** The shlex of 3.10 and earlier: all printable ASCII makes words, any other character stands alone. */
class ShlexLexer extends PythonLexer {
  private ahead: Word | null = null;

  protected scan(): Word {
    let char = this.readChar();
    while (char.text !== '' && ' \t\r\n'.includes(char.text)) char = this.readChar();
    if (!/[!-~]/.test(char.text)) return char;
    const word = { ...char, text: '' };
    while (/[!-~]/.test(char.text)) {
      word.text += char.text;
      char = this.readChar();
    }
    if (char.text !== '' && !' \t\r\n'.includes(char.text)) this.ahead = char;
    return word;
  }

  private readChar(): Word {
    const char = this.ahead;
    this.ahead = null;
    if (char !== null) return char;
    const { at } = this.stream;
    return { text: this.stream.read(), at };
  }
}

function readWith(lexer: PythonLexer, generation: PythonGeneration): Map<string, ReadEntry> {
  const { stream } = lexer;
  const hosts = new Map<string, ReadEntry>();
  for (;;) {
    const lineBefore = stream.line;
    const top = lexer.next();
    if (top.text === '') return hosts;
    if (top.text.startsWith('#')) {
      if (stream.line === lineBefore && top.text.length === 1) stream.readLine();
    } else if (top.text === 'macdef') {
      skipMacro(lexer, generation);
    } else if (top.text === 'machine' || top.text === DEFAULT) {
      const name = top.text === DEFAULT ? DEFAULT : lexer.next().text;
      if (name === '' && generation === '3.11') throw REFUSED;
      const entry = newEntry(name, top.at);
      if (generation === '3.11') followNew(lexer, entry);
      else followOld(lexer, entry);
      hosts.set(name, entry);
    } else {
      throw REFUSED;
    }
  }
}

function skipMacro(lexer: PythonLexer, generation: PythonGeneration): void {
  lexer.next();
  for (;;) {
    const line = lexer.stream.readLine();
    if (line === '' && generation === '3.11') throw REFUSED;
    if (line === '' || line === '\n') return;
  }
}

function followNew(lexer: PythonLexer, entry: ReadEntry): void {
  for (;;) {
    const lineBefore = lexer.stream.line;
    const word = lexer.next();
    if (word.text.startsWith('#')) {
      if (lexer.stream.line === lineBefore) lexer.stream.readLine();
    } else if (ENDS_AN_ENTRY.has(word.text)) {
      lexer.push(word);
      return;
    } else {
      setKey(entry, word.text, lexer);
    }
  }
}

function followOld(lexer: PythonLexer, entry: ReadEntry): void {
  for (;;) {
    const word = lexer.next();
    if (word.text.startsWith('#') || ENDS_AN_ENTRY.has(word.text)) {
      if ((entry.password?.text ?? '') === '') throw REFUSED;
      lexer.push(word);
      return;
    }
    setKey(entry, word.text, lexer);
  }
}

function setKey(entry: ReadEntry, key: string, lexer: PythonLexer): void {
  if (key === 'login' || key === 'user') entry.login = lexer.next();
  else if (key === 'account') entry.account = lexer.next();
  else if (key === 'password') entry.password = lexer.next();
  else throw REFUSED;
}
