/**
 * What the programs that read a netrc make of one, each by a model of its own (runner notes §3). A name says
 * from which version on a program reads like that, up to the next name of the same program. `requests` reads
 * through Python's module, git through libcurl.
 */
import { isSince } from '../model/compare-versions.js';
import { Excerpt } from './excerpt.js';
import { openAria2 } from './readers/aria2.js';
import { CURL_READERS, OTHER_CURL_READERS } from './readers/curl.js';
import { openGitLfs } from './readers/git-lfs.js';
import { openPython } from './readers/python.js';
import { type NetrcSource, type OpenReader, type Refusal, unlimited } from './readers/reading.js';
import { openWget } from './readers/wget.js';

const OPEN = {
  'python-before-3.11': (source) => openPython(source, 'before-3.11'),
  'python-3.11': (source) => openPython(source, '3.11'),
  ...CURL_READERS,
  wget: openWget,
  'git-lfs': openGitLfs,
  aria2: openAria2,
} satisfies Record<string, OpenReader>;

export type NetrcReader = keyof typeof OPEN;

export const NETRC_READERS = Object.keys(OPEN) as readonly NetrcReader[];

/** Every model there is: also of programs as distributions have changed them, and of less common set-ups. */
export const EVERY_READER: readonly { name: string; program: string; open: OpenReader }[] = Object.entries({
  ...OPEN,
  ...OTHER_CURL_READERS,
  'python-before-3.11-latin1': (source: NetrcSource) => openPython(source, 'before-3.11', 'latin1'),
  'python-3.11-latin1': (source: NetrcSource) => openPython(source, '3.11', 'latin1'),
}).map(([name, open]) => ({ name, program: programOf(name), open }));

/** The models with these names, in words: "aria2", "Python before 3.11", "some versions of curl". */
export function readersInWords(names: ReadonlySet<string>): string[] {
  const programs = new Set(EVERY_READER.map(({ program }) => program));
  return [...programs].flatMap((program) => {
    const models = EVERY_READER.filter((one) => one.program === program);
    const found = models.filter(({ name }) => names.has(name));
    if (found.length === 0) return [];
    return found.length === models.length ? program : versionsInWords(program, names);
  });
}

function versionsInWords(program: string, names: ReadonlySet<string>): string {
  if (program !== 'Python') return `some versions of ${program}`;
  const isOld = names.has('python-before-3.11');
  const isNew = names.has('python-3.11');
  if (isOld && isNew) return program;
  if (isOld) return 'Python before 3.11';
  return isNew ? 'Python 3.11 and later' : 'Python in a Latin-1 locale';
}

function programOf(name: string): string {
  if (name.startsWith('python')) return 'Python';
  return name.startsWith('curl') ? 'curl' : name;
}

/**
 * What a reader would send. `refuses`: the whole file is of no use to it. For `grammar` and `size`, `requests`
 * goes on without a netrc and curl fails; for `encoding`, Python raises whatever the host. An entry with
 * neither login nor password makes a program send an empty credential.
 */
export type NetrcAnswer =
  | Refusal
  | { kind: 'nothing' }
  | {
      kind: 'entry';
      /** Latin1, one character per byte. Null where the entry says none. */
      login: string | null;
      password: string | null;
      /** Whether it came out of a `default` entry. */
      byDefault: boolean;
      /** The 1-based line of the `machine` or `default` it came from. */
      line: number;
    };

/** What a reader would send to a host, given without a port and in lower case, as clients send it. */
export function netrcAnswer(reader: NetrcReader, bytes: Buffer, host: string): NetrcAnswer {
  return netrcAnswers(reader, new Excerpt(bytes))(host);
}

/** The same for all hosts that the excerpt is about, reading it once. */
export function netrcAnswers(reader: NetrcReader, excerpt: Excerpt): (host: string) => NetrcAnswer {
  const open: OpenReader = OPEN[reader];
  const answer = open(excerpt.source, unlimited());
  return (host) => {
    const reading = answer(host);
    if (reading.kind !== 'entry') return reading;
    const { login, password, account, byDefault, opener } = reading;
    const name = reader.startsWith('python') && !login?.text ? (account ?? login) : login;
    return {
      kind: 'entry',
      login: name?.text ?? null,
      password: password?.text ?? null,
      byDefault,
      line: excerpt.lineAt(opener),
    };
  };
}

/** The versions from which on curl reads a netrc in another way, the latest first (runner notes §3). */
const CURL_VERSIONS: ReadonlyArray<readonly [since: string, reader: NetrcReader]> = [
  ['8.21', 'curl-8.21'],
  ['8.20', 'curl-8.20'],
  ['8.14', 'curl-8.14'],
  ['8.12', 'curl-8.12'],
  ['8.11', 'curl-8.11'],
  ['7.84', 'curl-7.84'],
  ['7.78', 'curl-7.78'],
  ['0', 'curl-before-7.78'],
];

/** Which reader a version of curl or libcurl is, such as `8.5.0`; the newest for a version that is none. */
export function curlReader(version: string): NetrcReader {
  return CURL_VERSIONS.find(([since]) => isSince(version, since))?.[1] ?? 'curl-8.21';
}
