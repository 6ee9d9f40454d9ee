import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileErrorCode } from '../model/file-error.js';
import { UsageError } from './usage-error.js';

/**
 * Runs a task with a folder that only this user can enter, and that is gone afterwards. Throws a `UsageError` if there can
 * be none.
 */
export async function withTemporaryFolder<Result>(
  task: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await newFolder(tmpdir());
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function newFolder(temp: string): Promise<string> {
  try {
    return await mkdtemp(join(await realpath(temp), 'hf-auth-check-'));
  } catch (error) {
    throw new UsageError(
      `The temporary folder ${temp} cannot be used (${fileErrorCode(error)}), so access was not checked. Set TMPDIR (on Windows TEMP) to a folder of yours.`,
      { help: false },
    );
  }
}
