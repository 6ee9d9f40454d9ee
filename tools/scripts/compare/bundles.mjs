import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What a runner needs of the action: the bundle, and the inputs with their defaults. */
const ACTION = ['dist', 'action.yml'];

/**
 * The action twice, each in a folder of its own.
 *
 * @typedef {object} Bundles
 * @property {string} commit
 * @property {string} before the folder with what is committed there
 * @property {string} after the folder with a copy of the working tree's, which may be built anew meanwhile
 * @property {() => void} remove
 */

/**
 * @param {string} revision as git understands it
 * @returns {Promise<Bundles>}
 * @throws where git knows no such commit, or `dist/` is not in it
 */
export async function takeBundles(revision) {
  const commit = await git('rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`).catch(
    (cause) => {
      throw new Error(`git knows no commit ${revision} here`, { cause });
    },
  );
  const folder = mkdtempSync(join(tmpdir(), 'compare-bundles-'));
  const remove = () => rmSync(folder, { recursive: true });
  try {
    const [before, after, archive] = ['before', 'after', 'before.tar'].map((name) => join(folder, name));
    if (!before || !after || !archive) throw new Error('a path is missing');
    mkdirSync(before);
    await git('archive', '--format=tar', `--output=${archive}`, commit, ...ACTION);
    await execute('tar', ['-xf', archive, '-C', before]);
    for (const name of ACTION) cpSync(join(ROOT, name), join(after, name), { recursive: true });
    return { commit, before, after, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @param {string[]} args */
async function git(...args) {
  return (await execute('git', args, { cwd: ROOT })).stdout.trim();
}
