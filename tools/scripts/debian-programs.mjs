import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * A program, and the files that belong to it.
 * @typedef {object} Program
 * @property {string} command
 * @property {string} prefix the folder in which its packages were unpacked, to go before `/usr`; empty on the machine itself
 * @property {Record<string, string>} env
 */

/** Debian's own folders are not always in the search path of whoever is not root. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];

/**
 * Finds a program on this machine. Where it has none but has apt, it takes the packages that it lacks from Debian and
 * unpacks them into a folder: nothing is installed.
 *
 * @param {string} name
 * @param {string} debianPackage
 * @param {string} folder of its own, there to be filled
 * @returns {Promise<Program | { skipped: string }>} why it cannot be had
 */
export async function findProgram(name, debianPackage, folder) {
  const found = FOLDERS.map((one) => join(one, name)).find(isProgram);
  if (found !== undefined) return { command: found, prefix: '', env: {} };
  try {
    await mkdir(folder);
    const { stdout } = await execute('apt-get', ['install', '-s', '--no-install-recommends', debianPackage]);
    const lacking = Array.from(stdout.matchAll(/^Inst (\S+)/gm), ([, one = '']) => one);
    await execute('apt-get', ['download', ...lacking], { cwd: folder });
    const prefix = join(folder, 'root');
    for (const file of await readdir(folder)) await execute('dpkg', ['-x', join(folder, file), prefix]);
    const command = ['usr/sbin', 'usr/bin'].map((one) => join(prefix, one, name)).find(isProgram);
    if (command === undefined) return { skipped: `the package ${debianPackage} has no ${name}` };
    const libraries = await readdir(join(prefix, 'usr/lib')).catch(() => []);
    const paths = libraries
      .filter((one) => one.includes('-linux-'))
      .map((one) => join(prefix, 'usr/lib', one));
    return { command, prefix, env: paths.length === 0 ? {} : { LD_LIBRARY_PATH: paths.join(':') } };
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { skipped: `there is no ${name} on this machine, nor can apt bring it (${line})` };
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
