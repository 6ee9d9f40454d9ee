/**
 * Looks at the netrc files that clients on this runner read. Reports what is there; judges nothing, changes
 * nothing, and throws for no state a file can be in.
 */
import type { BigIntStats } from 'node:fs';
import { access, constants, open, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileErrorCode } from '../file-error.js';
import { type NetrcEntry, type NetrcParse, parseNetrc } from '../netrc/grammar.js';
import { asciiLowerCase } from '../netrc/pieces.js';

export interface NetrcFile {
  /** As a reader names it: the link, where it is one. */
  path: string;
  /** Where the bytes lie. */
  realPath: string;
  kind: 'netrc-variable' | 'dot-netrc' | 'underscore-netrc';
  state: 'read' | 'unreadable' | 'too-large' | 'not-a-file';
  /** What kept it from being read, as the system's error code or in plain words. */
  problem: string | null;
  size: number;
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

/** The existing files, in the order in which readers prefer them; one file under two names counts once. */
export async function observeNetrc(
  env: { HOME?: string; USERPROFILE?: string; NETRC?: string },
  platform: NodeJS.Platform,
): Promise<NetrcFile[]> {
  const files: NetrcFile[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates(env, platform)) {
    const found = await look(candidate, platform);
    if (found === null || seen.has(found.identity)) continue;
    seen.add(found.identity);
    files.push(found.file);
  }
  return files;
}

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
export function entriesFor(
  file: NetrcFile,
  hosts: string[],
): { matching: NetrcEntry[]; defaults: NetrcEntry[] } {
  const wanted = new Set(hosts.map(asciiLowerCase));
  const entries = file.parse?.ok === true ? file.parse.entries : [];
  return {
    matching: entries.filter(({ host }) => host !== null && wanted.has(asciiLowerCase(host))),
    defaults: entries.filter(({ host }) => host === null),
  };
}

function candidates(
  env: { HOME?: string; USERPROFILE?: string; NETRC?: string },
  platform: NodeJS.Platform,
): Candidate[] {
  const homes = (platform === 'win32' ? [env.HOME, env.USERPROFILE] : [env.HOME]).flatMap((home) =>
    home === undefined || home === '' ? [] : [home],
  );
  const list: Candidate[] = [];
  if (env.NETRC !== undefined && env.NETRC !== '') {
    list.push({ path: withHome(env.NETRC, homes[0]), kind: 'netrc-variable' });
  }
  for (const home of homes) {
    list.push({ path: join(home, '.netrc'), kind: 'dot-netrc' });
    list.push({ path: join(home, '_netrc'), kind: 'underscore-netrc' });
  }
  return list;
}

/** `~/` at the front stands for the home, as `requests` has it. */
function withHome(path: string, home: string | undefined): string {
  return home !== undefined && /^~[\\/]/.test(path) ? join(home, path.slice(2)) : path;
}

async function look(
  { path, kind }: Candidate,
  platform: NodeJS.Platform,
): Promise<{ identity: string; file: NetrcFile } | null> {
  const file: NetrcFile = {
    path,
    realPath: path,
    kind,
    state: 'unreadable',
    problem: null,
    size: 0,
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
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { identity: path, file: { ...file, problem: code } };
  }
  const identity = `${stats.dev}:${stats.ino}`;
  file.size = Number(stats.size);
  file.mode = platform === 'win32' ? null : Number(stats.mode & 0o7777n);
  if (!stats.isFile()) {
    return { identity, file: { ...file, state: 'not-a-file', problem: 'it is not a regular file' } };
  }
  file.writable = await mayChange(file.realPath);
  return { identity, file: await withContent(file) };
}

async function withContent(file: NetrcFile): Promise<NetrcFile> {
  try {
    const bytes = await readBounded(file.realPath);
    if (bytes === null) return { ...file, state: 'too-large', problem: 'it is larger than 1 MiB' };
    return { ...file, state: 'read', size: bytes.length, parse: parseNetrc(bytes), bytes };
  } catch (error) {
    return { ...file, problem: fileErrorCode(error) };
  }
}

/** The file's bytes; null where there are more than the limit, however many more. */
export async function readBounded(path: string): Promise<Buffer | null> {
  const handle = await open(path, 'r');
  try {
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
