/**
 * Looks at the netrc files that clients on this runner read. Reports what is there; judges nothing, changes
 * nothing, and throws for no state a file can be in.
 */
import type { BigIntStats } from 'node:fs';
import { access, constants, lstat, realpath, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import type { Environment } from '../model/environment-variables.js';
import { fileErrorCode } from '../model/file-error.js';
import type { Writable } from '../model/writable.js';
import { type NetrcParse, parseNetrc, parseNetrcAbout } from '../netrc/grammar.js';
import { readBounded } from './files/bounded-file.js';
import { distrusted } from './files/trusted-place.js';

export interface NetrcFile {
  /** As a reader names it: the link, where it is one. */
  readonly path: string;
  /** Where the bytes lie. */
  readonly realPath: string;
  readonly kind: 'netrc-variable' | 'dot-netrc' | 'underscore-netrc';
  /** The other names under which readers find the same file. */
  readonly alsoNamed?: readonly NetrcFile['kind'][];
  /** `no-file`: a link that leads nowhere, or what `NETRC` says where there is no file; readers find nothing. */
  readonly state: 'read' | 'unreadable' | 'too-large' | 'not-a-file' | 'no-file';
  /** What kept it from being read, as the system's error code or in plain words. */
  readonly problem: string | null;
  /** Whether it was not read because a pull request can write it; clients read it all the same. */
  readonly isDistrusted?: true;
  readonly size: number;
  /** Whether the path is a link. */
  readonly link: boolean;
  /** Whose it is; unknown on Windows, and where it cannot be looked at. */
  readonly owner: 'me' | 'other' | 'unknown';
  /** Permission bits; null on Windows, where they say nothing. */
  readonly mode: number | null;
  /** Whether the file, or the folder it lies in, may be written. */
  readonly writable: boolean;
  readonly parse: NetrcParse | null;
  /** For the scrub, in memory only: never to be reported. */
  readonly bytes: Buffer | null;
}

interface Candidate {
  path: string;
  kind: NetrcFile['kind'];
}

interface Machine {
  platform: NodeJS.Platform;
  /** Undefined on Windows. */
  uid: number | undefined;
}

/** What to look for, and on which machine. */
interface Search extends Machine {
  workspace: string | null;
  hosts: readonly string[] | null;
}

/**
 * The files, in the order in which readers prefer them (runner notes §2); one file under two names counts once.
 * Where `NETRC` is set but leads to no file, that is the first of them. Where hosts are given, the entries of others
 * need not be read.
 */
export async function observeNetrc(
  env: Environment,
  platform: NodeJS.Platform,
  hosts: readonly string[] | null = null,
  uid = process.getuid?.(),
): Promise<NetrcFile[]> {
  const workspace = env.GITHUB_WORKSPACE || null;
  const files: NetrcFile[] = [];
  const seen = new Map<string, Writable<NetrcFile>>();
  for (const candidate of candidates(env, platform)) {
    const found = await probe(candidate, { platform, uid, hosts, workspace });
    if (found === null) continue;
    const known = seen.get(found.identity);
    if (known !== undefined) {
      known.alsoNamed = [...(known.alsoNamed ?? []), candidate.kind];
      continue;
    }
    seen.set(found.identity, found.file);
    files.push(found.file);
  }
  return files;
}

function candidates(env: Environment, platform: NodeJS.Platform): Candidate[] {
  const homes = homesOf(env, platform);
  const list: Candidate[] = [];
  if (env.NETRC !== undefined) {
    list.push({ path: withHome(env.NETRC, homes[0]), kind: 'netrc-variable' });
  }
  for (const home of homes) {
    list.push({ path: join(home, '.netrc'), kind: 'dot-netrc' });
    list.push({ path: join(home, '_netrc'), kind: 'underscore-netrc' });
  }
  return list;
}

/** On Windows Python uses the profile, git HOME or else drive and path. */
function homesOf(env: Environment, platform: NodeJS.Platform): string[] {
  const { HOME, USERPROFILE, HOMEDRIVE = '', HOMEPATH = '' } = env;
  const homes = platform === 'win32' ? [USERPROFILE, HOME, HOMEDRIVE + HOMEPATH] : [HOME];
  return homes.flatMap((home) => (home === undefined || home === '' ? [] : [home]));
}

/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path: string, home: string | undefined): string {
  return home !== undefined && /^~[\\/]/.test(path) ? join(home, path.slice(2)) : path;
}

/** Null where there is nothing, and readers look for none in particular. */
async function probe(
  { path, kind }: Candidate,
  { platform, uid, hosts, workspace }: Search,
): Promise<{ identity: string; file: Writable<NetrcFile> } | null> {
  const file: Writable<NetrcFile> = {
    path,
    realPath: path,
    kind,
    state: 'unreadable',
    problem: null,
    size: 0,
    link: await isLink(path),
    owner: 'unknown',
    mode: null,
    writable: false,
    parse: null,
    bytes: null,
  };
  let stats: BigIntStats;
  try {
    stats = await stat(path, { bigint: true });
    file.realPath = await realpath(path);
  } catch (error) {
    const code = fileErrorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      return { identity: path, file: { ...file, problem: code } };
    }
    if (!file.link && kind !== 'netrc-variable') return null;
    const problem = file.link ? 'it is a broken link' : 'it does not exist';
    return { identity: path, file: { ...file, state: 'no-file', problem } };
  }
  const identity = `${stats.dev}:${stats.ino}`;
  file.size = Number(stats.size);
  if (platform !== 'win32') {
    file.mode = Number(stats.mode & 0o7777n);
    if (uid !== undefined) file.owner = stats.uid === BigInt(uid) ? 'me' : 'other';
  }
  // Named in `NETRC` to have clients read nothing at all.
  if (file.realPath === devNull) return { identity, file: { ...file, ...contentOf(Buffer.alloc(0), hosts) } };
  if (!stats.isFile()) {
    return { identity, file: { ...file, state: 'not-a-file', problem: notAFile(stats) } };
  }
  // Who else can write it is not asked: clients read it from a home that a group shares, too.
  const reason = workspace === null ? null : await distrusted(path, { workspace, home: '', uid: undefined });
  if (reason !== null) return { identity, file: { ...file, problem: reason, isDistrusted: true } };
  file.writable = await mayChange(file.realPath);
  return { identity, file: await withContent(file, hosts) };
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

function notAFile(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'it is a folder';
  if (stats.isFIFO()) return 'it is a named pipe';
  return stats.isSocket() ? 'it is a socket' : 'it is a device';
}

function contentOf(
  bytes: Buffer,
  hosts: Search['hosts'],
): Pick<NetrcFile, 'state' | 'size' | 'parse' | 'bytes'> {
  return {
    state: 'read',
    size: bytes.length,
    parse: hosts === null ? parseNetrc(bytes) : parseNetrcAbout(bytes, hosts),
    bytes,
  };
}

async function withContent(file: NetrcFile, hosts: Search['hosts']): Promise<NetrcFile> {
  try {
    const bytes = await readBounded(file.realPath);
    if (bytes === null) return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
    return { ...file, ...contentOf(bytes, hosts) };
  } catch (error) {
    return { ...file, problem: fileErrorCode(error) };
  }
}

/** A file is replaced by its folder's rights, or else written in place by its own. */
async function mayChange(realPath: string): Promise<boolean> {
  return (
    (await allows(realPath, constants.W_OK)) ||
    (await allows(dirname(realPath), constants.W_OK | constants.X_OK))
  );
}

async function allows(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
