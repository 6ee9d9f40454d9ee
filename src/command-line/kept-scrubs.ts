/**
 * What scrubs of this machine removed, until it is put back: a folder for each scrub, in the user's state folder. The
 * runner does this for a workflow with its own state; here is nobody else who could.
 */
import { access, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { readPrivateFile } from '../cleanup/backup.js';
import { isPrivateFolder } from '../cleanup/places.js';
import type { Environment } from '../model/environment-variables.js';
import { fileErrorCode } from '../model/file-error.js';
import { STATE_FILE } from './action-run.js';
import { readKeyValues } from './key-values.js';
import { UsageError } from './usage-error.js';

/** A scrub that can be undone. */
export interface KeptScrub {
  readonly folder: string;
  readonly journal: string;
  readonly key: string;
}

/** `hf-auth-check` in the folder where programs of this user keep their state. */
export function stateFolder(environment: Environment, platform: NodeJS.Platform, home = homedir()): string {
  const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = environment;
  const [named, usual] =
    platform === 'win32'
      ? [LOCALAPPDATA, join(home, 'AppData', 'Local')]
      : [XDG_STATE_HOME, join(home, '.local', 'state')];
  // A relative path would depend on where the command was called.
  return join(isAbsolute(named) ? named : usual, 'hf-auth-check');
}

/** Makes the folder of a new scrub. Throws a `UsageError` if that is not possible, or others could enter it. */
export async function newScrubFolder(state: string): Promise<string> {
  try {
    await mkdir(state, { recursive: true, mode: 0o700 });
    const time = new Date().toISOString().replaceAll(':', '-');
    return await mkdtemp(join(await soundFolder(state), `${time}-`));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = fileErrorCode(error);
    throw new UsageError(
      `${state} cannot be used to keep what a scrub removes (${code}), so nothing was changed. Set XDG_STATE_HOME to a folder of yours.`,
      { help: false },
    );
  }
}

/** The scrubs that changed something and are not undone yet, newest first. */
export async function keptScrubs(state: string): Promise<KeptScrub[]> {
  const names = await namesIn(state);
  const kept: KeptScrub[] = [];
  for (const name of names.sort().reverse()) {
    const folder = join(await soundFolder(state), name);
    const scrub = await keptScrub(folder);
    if (scrub !== null) kept.push(scrub);
  }
  return kept;
}

/** Null where nothing was changed. Throws a `UsageError` for what others could have put there. */
async function keptScrub(folder: string): Promise<KeptScrub | null> {
  let text: string;
  try {
    if (!(await isPrivateFolder(folder))) throw notSound(folder);
    text = (await readPrivateFile(join(folder, STATE_FILE))).toString('utf8');
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return null;
    throw error instanceof UsageError ? error : notSound(folder);
  }
  const state = readKeyValues(text);
  const [journal = '', key = ''] = [state.get('journal'), state.get('key')];
  if (journal === '') return null;
  // In the folder that the action made in this one.
  if (dirname(dirname(journal)) !== folder) throw notSound(folder);
  return { folder, journal, key };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    throw notSound(folder);
  }
}

/** The state folder by its real name: what is above it may be a link, but not itself. */
async function soundFolder(state: string): Promise<string> {
  const folder = join(await realpath(dirname(state)), 'hf-auth-check');
  if (!(await isPrivateFolder(folder))) throw notSound(folder);
  return folder;
}

function notSound(folder: string): UsageError {
  return new UsageError(
    `${folder} is not a folder that only you can enter, so nothing was changed. Check its owner and set its mode to 700.`,
    { help: false },
  );
}

/** Once nothing is to be put back. */
export async function forgetScrub(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** Whether a journal is there, that is whether something may still be put back. */
export async function exists(journal: string): Promise<boolean> {
  return access(journal).then(
    () => true,
    () => false,
  );
}
