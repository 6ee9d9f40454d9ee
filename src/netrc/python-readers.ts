/**
 * Models of Python's own netrc module, before and since its rewrite in Python 3.11. It is what `requests`,
 * and through it every `huggingface_hub` before 1.0, reads; and it gives up on the whole file where others
 * shrug. What is a comment to it depends on what stands before: a comment line that follows an empty line
 * can be fatal, and the same line right below an entry is not. So taking an entry out can make a file
 * unreadable although every other entry is untouched; only reading before and after can tell.
 */
import { isUtf8 } from 'node:buffer';

interface Credentials {
  login: string;
  account: string;
  password: string;
}

/** What one reader makes of a file, by host; null where it refuses the file. */
type Answers = Map<string, Credentials> | null;

/** Thrown inside this module only: the modelled reader raises, and so answers for no host at all. */
class Refused extends Error {}

const DEFAULT = 'default';
const ENDS_AN_ENTRY = new Set(['', 'machine', DEFAULT, 'macdef']);

/** Characters of a file opened in text mode, with Python's universal newlines. */
class TextStream {
  line = 1;
  private at = 0;
  private readonly text: string;

  constructor(bytes: Buffer) {
    const text = isUtf8(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
    this.text = text.replace(/\r\n?/g, '\n');
  }

  /** The next character, or an empty string at the end. */
  read(): string {
    const code = this.text.codePointAt(this.at);
    const char = code === undefined ? '' : String.fromCodePoint(code);
    this.at += char.length;
    if (char === '\n') this.line += 1;
    return char;
  }

  /** The rest of the line, line end included; like the original it does not count the line. */
  readLine(): string {
    const newline = this.text.indexOf('\n', this.at);
    const end = newline < 0 ? this.text.length : newline + 1;
    const line = this.text.slice(this.at, end);
    this.at = end;
    return line;
  }
}

abstract class PythonLexer {
  private readonly pushed: string[] = [];

  constructor(readonly stream: TextStream) {}

  next(): string {
    return this.pushed.shift() ?? this.scan();
  }

  push(token: string): void {
    this.pushed.push(token);
  }

  protected abstract scan(): string;
}

/** The lexer of 3.11 and later: quotes and backslashes. */
class OwnLexer extends PythonLexer {
  protected scan(): string {
    let token = '';
    let char = this.stream.read();
    while (char !== '' && ' \t\r\n'.includes(char)) char = this.stream.read();
    if (char === '"') {
      for (char = this.stream.read(); char !== '' && char !== '"'; char = this.stream.read()) {
        token += char === '\\' ? this.stream.read() : char;
      }
      return token;
    }
    while (char !== '' && !' \t\r\n'.includes(char)) {
      token += char === '\\' ? this.stream.read() : char;
      char = this.stream.read();
    }
    return token;
  }
}

/** The shlex of 3.10 and earlier: all printable ASCII makes words, any other character stands alone. */
class ShlexLexer extends PythonLexer {
  private ahead = '';

  protected scan(): string {
    let char = this.readChar();
    while (char !== '' && ' \t\r\n'.includes(char)) char = this.readChar();
    if (!/[!-~]/.test(char)) return char;
    let token = '';
    while (/[!-~]/.test(char)) {
      token += char;
      char = this.readChar();
    }
    if (char !== '' && !' \t\r\n'.includes(char)) this.ahead = char;
    return token;
  }

  private readChar(): string {
    const char = this.ahead;
    this.ahead = '';
    return char === '' ? this.stream.read() : char;
  }
}

function readWith(lexer: PythonLexer, generation: 'old' | 'new'): Map<string, Credentials> {
  const { stream } = lexer;
  const hosts = new Map<string, Credentials>();
  for (;;) {
    const lineBefore = stream.line;
    const top = lexer.next();
    if (top === '') return hosts;
    if (top.startsWith('#')) {
      if (stream.line === lineBefore && top.length === 1) stream.readLine();
    } else if (top === 'macdef') {
      skipMacro(lexer, generation);
    } else if (top === 'machine' || top === DEFAULT) {
      const name = top === DEFAULT ? DEFAULT : lexer.next();
      if (name === '' && generation === 'new') throw new Refused();
      hosts.set(name, generation === 'new' ? followNew(lexer) : followOld(lexer));
    } else {
      throw new Refused();
    }
  }
}

function skipMacro(lexer: PythonLexer, generation: 'old' | 'new'): void {
  lexer.next();
  for (;;) {
    const line = lexer.stream.readLine();
    if (line === '' && generation === 'new') throw new Refused();
    if (line === '' || line === '\n') return;
  }
}

function followNew(lexer: PythonLexer): Credentials {
  const found: Credentials = { login: '', account: '', password: '' };
  for (;;) {
    const lineBefore = lexer.stream.line;
    const token = lexer.next();
    if (token.startsWith('#')) {
      if (lexer.stream.line === lineBefore) lexer.stream.readLine();
    } else if (ENDS_AN_ENTRY.has(token)) {
      lexer.push(token);
      return found;
    } else {
      setKey(found, token, lexer);
    }
  }
}

function followOld(lexer: PythonLexer): Credentials {
  const found: Credentials = { login: '', account: '', password: '' };
  for (;;) {
    const token = lexer.next();
    if (token.startsWith('#') || ENDS_AN_ENTRY.has(token)) {
      if (found.password === '') throw new Refused();
      lexer.push(token);
      return found;
    }
    setKey(found, token, lexer);
  }
}

function setKey(found: Credentials, token: string, lexer: PythonLexer): void {
  if (token === 'login' || token === 'user') found.login = lexer.next();
  else if (token === 'account') found.account = lexer.next();
  else if (token === 'password') found.password = lexer.next();
  else throw new Refused();
}

function answersOf(read: () => Map<string, Credentials>): Answers {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** What Python before 3.11 and since 3.11 make of a netrc. */
export function pythonAnswers(bytes: Buffer): { before311: Answers; since311: Answers } {
  return {
    before311: answersOf(() => readWith(new ShlexLexer(new TextStream(bytes)), 'old')),
    since311: answersOf(() => readWith(new OwnLexer(new TextStream(bytes)), 'new')),
  };
}

/**
 * Whether going from one version of a file to another takes from some Python what it had: for every host
 * but those that are meant to change, the answer must stay; a file that was refused had no answers to lose.
 */
export function pythonLosesSomething(before: Buffer, after: Buffer, meant: ReadonlySet<string>): boolean {
  const old = pythonAnswers(before);
  const now = pythonAnswers(after);
  return loses(old.before311, now.before311, meant) || loses(old.since311, now.since311, meant);
}

function loses(old: Answers, now: Answers, meant: ReadonlySet<string>): boolean {
  if (old === null) return false;
  if (now === null) return true;
  return [...new Set([...old.keys(), ...now.keys(), DEFAULT])]
    .filter((host) => !meant.has(host.toLowerCase()))
    .some((host) => !sameCredentials(old.get(host) ?? old.get(DEFAULT), now.get(host) ?? now.get(DEFAULT)));
}

function sameCredentials(a: Credentials | undefined, b: Credentials | undefined): boolean {
  return a?.login === b?.login && a?.account === b?.account && a?.password === b?.password;
}

/** Whether some Python would still find an own entry (not `default`) for one of these hosts. */
export function pythonStillFinds(bytes: Buffer, hosts: ReadonlySet<string>): boolean {
  return Object.values(pythonAnswers(bytes)).some((answers) =>
    [...(answers?.keys() ?? [])].some((host) => host !== DEFAULT && hosts.has(host.toLowerCase())),
  );
}
