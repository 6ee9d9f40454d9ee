import { credentialHosts } from '../model/endpoint.js';
import { Secret } from '../model/secret.js';
import { type Excerpt, excerptAbout } from '../netrc/excerpt.js';
import { type NetrcAnswer, type NetrcReader, netrcAnswers } from '../netrc/readers.js';
import type { NetrcFile } from '../runner/netrc-files.js';
import type { Setup } from './setup.js';
import { type Behaviour, NOTHING, type Source } from './source.js';

/** How a program finds its netrc (runner notes §2). */
export type NetrcSearch = 'requests' | 'curl' | 'curl-with-variable' | 'git-lfs';

/** A netrc as one program reads it: which of the files it opens, and what it takes from it for a host. */
export interface NetrcLookup {
  file: NetrcFile;
  answer: NetrcAnswer;
}

/**
 * The file that a program opens and its answer for the host; null if it opens none, or one that cannot be read. If
 * this action does not read the file because of its place, the answer may be anything.
 */
export function lookUp(
  setup: Setup,
  search: NetrcSearch,
  reader: NetrcReader,
  hostname: string,
): NetrcLookup | null {
  const file = fileFor(setup, search);
  if (file?.isDistrusted) return { file, answer: ANYTHING };
  if (file === null || file.bytes === null) return null;
  const hosts = new Set([...credentialHosts(setup.inputs.endpoint).hostnames, hostname]);
  return { file, answer: answersFrom(excerptAbout(file.bytes, hosts), reader)(hostname) };
}

const ANYTHING: NetrcAnswer = { kind: 'entry', line: 0, byDefault: false, login: null, password: null };

type Answers = (host: string) => NetrcAnswer;

/** Every row and every finding needs the same readers' answers about the same file: each of them reads it once. */
const opened = new WeakMap<Excerpt, Map<NetrcReader, Answers>>();

function answersFrom(excerpt: Excerpt, reader: NetrcReader): Answers {
  const readers = opened.get(excerpt) ?? new Map<NetrcReader, Answers>();
  opened.set(excerpt, readers);
  const answers = readers.get(reader) ?? netrcAnswers(reader, excerpt);
  readers.set(reader, answers);
  return answers;
}

/** The file that a program opens; null if there is none. */
export function fileFor(
  { runner: { netrc, environment, platform } }: Setup,
  search: NetrcSearch,
): NetrcFile | null {
  const named = (name: NetrcFile['kind']) =>
    netrc.find(
      ({ kind, alsoNamed, state }) => state !== 'no-file' && (kind === name || alsoNamed?.includes(name)),
    ) ?? null;
  const variable = environment.places.NETRC;
  // To `requests` the variable counts as soon as it is set, to curl when it is not empty.
  const obeys =
    search === 'requests' ? variable !== null : search === 'curl-with-variable' && Boolean(variable);
  if (obeys) return named('netrc-variable');
  const inHome = named('dot-netrc');
  return search === 'requests' || platform === 'win32' ? (inHome ?? named('underscore-netrc')) : inHome;
}

/** What a program sends that asks with what its netrc says. */
export function entryBehaviour({ file, answer }: NetrcLookup): Behaviour {
  if (answer.kind !== 'entry') return NOTHING;
  const { line, byDefault, password } = answer;
  const isKnown = !file.isDistrusted;
  const source: Source = { kind: 'netrc', path: file.path, line: isKnown ? line : null, byDefault };
  return { does: 'sends', source, secret: isKnown ? new Secret(password ?? '') : null };
}

/** That a program ends with an error because of its netrc. */
export function fileFailure({ file }: NetrcLookup): Behaviour {
  return { does: 'fails', source: { kind: 'netrc', path: file.path, line: null, byDefault: false } };
}
