import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { fileErrorCode } from '../../model/file-error.js';
import { Secret } from '../../model/secret.js';
import { trimToken } from '../../model/token/inspect-token.js';
import { readBoundedFile } from '../files/bounded-file.js';
import { distrusted } from '../files/trusted-place.js';
import { type Logins, NO_LOGINS, parseStoredTokens } from './stored-tokens.js';

/** The login that the Hub's Python client and `hf` keep in a file. */
export interface SavedToken {
  readonly path: string;
  /** The trimmed value; null when the file is blank or cannot be read. */
  readonly value: Secret | null;
  /** Why it cannot be read, in words. */
  readonly problem: string | null;
  /** Whether the Python client gives up on this file with an error instead of going on without a token. */
  readonly stopsClients?: boolean;
  /**
   * Whether it was not read because a pull request or another user can write it: what it holds cannot be told, while
   * the Python client reads it all the same.
   */
  readonly isDistrusted?: boolean;
  readonly isLink?: boolean;
  /** Whether it belongs to another user than this process's. */
  readonly isForeign?: boolean;
}

/** The file with every login by name that lies beside the token file (protocol notes §6). */
export interface StoredTokens extends Logins {
  readonly path: string;
  readonly problem: string | null;
  /** As of a saved token. */
  readonly isDistrusted?: boolean;
}

const LARGEST_TOKEN_FILE = 64 * 1024;
const LARGEST_STORED_TOKENS = 1024 * 1024;

/** Where the Python client looks for its token file (protocol notes §6). */
export function savedTokenPath(environment: Environment, platform = process.platform): string {
  const { join } = platform === 'win32' ? win32 : posix;
  const home = homeOf(environment, platform);
  const expand = (path: string) =>
    withVariables(
      path.replace(/^~(?=$|[\\/])/, () => home),
      environment,
    );
  if (environment.HF_TOKEN_PATH) return expand(environment.HF_TOKEN_PATH);
  const cache = environment.XDG_CACHE_HOME || join(home, '.cache');
  return join(expand(environment.HF_HOME || join(cache, 'huggingface')), 'token');
}

/** Where versions before 0.12 kept the token; later ones, up to 0.19, copy it to the new place when that is empty. */
export function legacyTokenPath(environment: Environment, platform = process.platform): string {
  const { join } = platform === 'win32' ? win32 : posix;
  return join(homeOf(environment, platform), '.huggingface', 'token');
}

/** Reads the saved token; null when there is none. Never throws. */
export async function observeSavedToken(environment: Environment): Promise<SavedToken | null> {
  return readTokenFile(savedTokenPath(environment), environment);
}

/** Reads the token file of old versions; null when there is none. Never throws. */
export async function observeLegacyToken(environment: Environment): Promise<SavedToken | null> {
  return readTokenFile(legacyTokenPath(environment), environment);
}

/** Reads `stored_tokens` beside the token file, wherever that lies; null when there is none. Never throws. */
export async function observeStoredTokens(environment: Environment): Promise<StoredTokens | null> {
  const beside = savedTokenPath(environment);
  const folder = beside.slice(0, Math.max(beside.lastIndexOf('/'), beside.lastIndexOf('\\')) + 1);
  const path = `${folder}stored_tokens`;
  const file = await readCredentials(path, LARGEST_STORED_TOKENS, environment);
  if (file === null) return null;
  const { bytes, problem, isDistrusted } = file;
  const known = { path, problem, ...(isDistrusted === true ? { isDistrusted } : {}) };
  if (bytes === null) return { ...known, ...NO_LOGINS };
  return { ...known, ...parseStoredTokens(bytes.toString('utf8')) };
}

async function readTokenFile(path: string, environment: Environment): Promise<SavedToken | null> {
  const file = await readCredentials(path, LARGEST_TOKEN_FILE, environment);
  if (file === null) return null;
  const { bytes, ...known } = file;
  if (bytes === null) return { path, value: null, ...known };
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) {
    return {
      ...known,
      path,
      value: null,
      problem: 'it contains bytes that are not text',
      stopsClients: true,
    };
  }
  const value = trimToken(text);
  return { ...known, path, value: value === '' ? null : new Secret(value) };
}

interface ReadFile
  extends Pick<SavedToken, 'problem' | 'stopsClients' | 'isLink' | 'isForeign' | 'isDistrusted'> {
  bytes: Buffer | null;
}

/**
 * The bytes of a regular file of a sensible size that nobody else can write; null where nothing has that name. Other
 * files are not opened.
 */
async function readCredentials(
  path: string,
  largest: number,
  environment: Environment,
): Promise<ReadFile | null> {
  const none = { bytes: null, stopsClients: false, isLink: false, isForeign: false };
  try {
    const isLink = (await lstat(path)).isSymbolicLink();
    const stats = await stat(path);
    const known = { ...none, isLink, isForeign: isForeign(stats) };
    if (stats.isDirectory()) return { ...known, problem: 'it is a folder', stopsClients: true };
    // A pipe or a device may never end; the null device is how people switch the file off.
    if (!stats.isFile()) return { ...known, problem: 'it is not a regular file' };
    const reason = await distrusted(path, surroundings(environment));
    if (reason !== null) return { ...known, problem: reason, isDistrusted: true };
    const { bytes, isCut } = await readBoundedFile(path, largest);
    return isCut ? { ...known, problem: 'it is too large' } : { ...known, bytes, problem: null };
  } catch (thrown) {
    const code = fileErrorCode(thrown);
    // Below something that is no folder there is no file, but the Python client only expects a missing one.
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { ...none, problem: `it cannot be read (${code})`, stopsClients: true };
  }
}

function surroundings(environment: Environment) {
  return {
    workspace: environment.GITHUB_WORKSPACE || null,
    home: homeOf(environment, process.platform),
    uid: process.getuid?.(),
  };
}

function isForeign({ uid }: Stats): boolean {
  const me = process.getuid?.();
  return me !== undefined && uid !== me;
}

/** Python on Windows uses the profile, whatever `HOME` says. */
function homeOf(environment: Environment, platform: NodeJS.Platform): string {
  const { HOME, USERPROFILE } = environment;
  return (platform === 'win32' ? USERPROFILE || HOME : HOME || USERPROFILE) || homedir();
}

/** `$NAME` and `${NAME}`, as the Python client replaces them in these paths; an unknown one stays as it is. */
function withVariables(path: string, environment: Environment): string {
  return path.replace(
    /\$(?:(\w+)|\{([^{}]*)\})/g,
    (all, plain, braced) => environment[plain ?? braced] ?? all,
  );
}
