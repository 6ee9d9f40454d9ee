/**
 * Looks at the netrc files that clients on this runner read. Reports what is there; judges nothing, changes
 * nothing, and throws for no state a file can be in.
 */
import type { BigIntStats } from 'node:fs';
import { access, constants, lstat, open, realpath, stat } from 'node:fs/promises';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../file-error.js';
import { type NetrcParse, parseNetrc, parseNetrcAbout } from '../netrc/grammar.js';

export interface NetrcFile {
  /** As a reader names it: the link, where it is one. */
  path: string;
  /** Where the bytes lie. */
  realPath: string;
  kind: 'netrc-variable' | 'dot-netrc' | 'underscore-netrc';
  /** The other names under which readers find the same file. */
  alsoNamed?: NetrcFile['kind'][];
  /** `no-file`: a link that leads nowhere, or what `NETRC` says where there is no file; readers find nothing. */
  state: 'read' | 'unreadable' | 'too-large' | 'not-a-file' | 'no-file';
  /** What kept it from being read, as the system's error code or in plain words. */
  problem: string | null;
  size: number;
  /** Whether the path is a link. */
  link: boolean;
  /** Whose it is; unknown on Windows, and where it cannot be looked at. */
  owner: 'me' | 'other' | 'unknown';
  /** Permission bits; null on Windows, where they say nothing. */
  mode: number | null;
  /** Whether the file, or the folder it lies in, may be written. */
  writable: boolean;
  parse: NetrcParse | null;
  /** For the scrub, in memory only: never to be reported. */
  bytes: Buffer | null;
}

/** Far above any real netrc. */
export const LARGEST_NETRC = 1024 * 1024;

interface Candidate {
  path: string;
  kind: NetrcFile['kind'];
}

/** The variables that say where a netrc lies. */
interface Environment {
  HOME?: string;
  USERPROFILE?: string;
  HOMEDRIVE?: string;
  HOMEPATH?: string;
  NETRC?: string;
}

interface Machine {
  platform: NodeJS.Platform;
  /** Undefined on Windows. */
  uid: number | undefined;
}

/** What to look for, and on which machine. */
interface Search extends Machine {
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
  const files: NetrcFile[] = [];
  const seen = new Map<string, NetrcFile>();
  for (const candidate of candidates(env, platform)) {
    const found = await look(candidate, { platform, uid, hosts });
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

/** On Windows Python goes by the profile, git by HOME or else by drive and path. */
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
async function look(
  { path, kind }: Candidate,
  { platform, uid, hosts }: Search,
): Promise<{ identity: string; file: NetrcFile } | null> {
  const file: NetrcFile = {
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
    const problem = file.link ? 'it is a link that leads nowhere' : 'there is no such file';
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

/**
 * The file's bytes; null where there are more than the limit, however many more. What is no file any more is
 * refused with `EINVAL`: a named pipe would keep its reader waiting.
 */
export async function readBounded(path: string): Promise<Buffer | null> {
  // Windows does not know the second flag, and has no such pipes.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw Object.assign(new Error('not a file'), { code: 'EINVAL' });
    const buffer = Buffer.alloc(LARGEST_NETRC + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length > LARGEST_NETRC ? null : Buffer.from(buffer.subarray(0, length));
  } finally {
    await handle.close();
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
