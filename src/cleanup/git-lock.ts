/**
 * Git's own lock protocol for its credential files: whoever creates `<file>.lock` may change the file, and
 * everybody else waits a second and then gives up, leaving it as it is.
 */
import { constants, copyFile, link, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileErrorCode } from '../model/file-error.js';
import type { Replacement } from './atomic-file.js';
import { readPlainFile, removePlainFile } from './plain-file.js';

/** How long git's `store` helper waits for the lock by default. */
const PATIENCE_MS = 1000;
const PAUSE_MS = 50;

/** Runs `work` while holding the lock of the file, which must be named without links. */
export async function withGitLock(
  realPath: string,
  id: string,
  work: () => Promise<Replacement>,
): Promise<Replacement> {
  const refusal = await acquire(realPath, id);
  if (refusal !== null) return { ok: false, reason: refusal };
  try {
    return await work();
  } finally {
    await releaseGitLock(realPath, id);
  }
}

/** Deletes the lock if it carries this id: a lock of anybody else stays. */
export async function releaseGitLock(realPath: string, id: string): Promise<void> {
  const lock = lockOf(realPath);
  await removePlainFile(draftOf(lock, id)).catch(() => {});
  const holder = await readPlainFile(lock, id.length).catch(() => null);
  if (holder?.bytes.toString('utf8') === id) await removePlainFile(lock).catch(() => {});
}

function lockOf(realPath: string): string {
  return `${realPath}.lock`;
}

/** Null when the lock was taken, else why not. */
async function acquire(realPath: string, id: string): Promise<string | null> {
  for (const end = Date.now() + PATIENCE_MS; ; ) {
    const code = await create(lockOf(realPath), id);
    if (code === null) return null;
    if (code !== 'EEXIST') return `git's lock file beside it could not be created (${code})`;
    if (Date.now() >= end) return `it is locked: ${lockOf(realPath)} exists`;
    await sleep(PAUSE_MS);
  }
}

/**
 * The lock comes to be with the id already in it: one without could be told as nobody's, and would stand in git's
 * way for ever, should this process be killed in between.
 */
async function create(lock: string, id: string): Promise<string | null> {
  const draft = draftOf(lock, id);
  try {
    await writeFile(draft, id, { flag: 'wx', mode: 0o600 });
    try {
      await link(draft, lock).catch(async (error: unknown) => {
        if (fileErrorCode(error) === 'EEXIST') throw error;
        // A file system without links.
        await copyFile(draft, lock, constants.COPYFILE_EXCL);
      });
    } finally {
      await rm(draft, { force: true });
    }
    return null;
  } catch (error) {
    return fileErrorCode(error);
  }
}

function draftOf(lock: string, id: string): string {
  return `${lock}.${id}`;
}
