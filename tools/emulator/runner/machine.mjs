import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

/** @import { Places } from './environment.mjs' */

const execute = promisify(execFile);

/**
 * @typedef {object} GitSetup
 * @property {Record<string, string>} [config] the global configuration
 * @property {Record<string, string>} [remotes] of a repository in the workspace
 */

/**
 * @returns {Promise<Places>} the empty directories of a new machine, under one private directory
 */
export async function createPlaces() {
  // The real path, because a process sees that one as its working directory.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'emulated-runner-')));
  const places = {
    root,
    home: join(root, 'home'),
    workspace: join(root, 'workspace'),
    temp: join(root, 'temp'),
    systemTemp: join(root, 'system-temp'),
    eventFile: join(root, 'event.json'),
  };
  for (const folder of [places.home, places.workspace, places.temp, places.systemTemp]) {
    await mkdir(folder, { mode: 0o700 });
  }
  return places;
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files text by path under the folder
 * @param {{file: number, folder: number}} modes of the files, and of the folders made for them
 */
export async function writeFiles(folder, files, modes) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (!path.startsWith(folder + sep)) throw new Error(`File '${name}' would lie outside its folder.`);
    await mkdir(dirname(path), { recursive: true, mode: modes.folder });
    await writeFile(path, text, { mode: modes.file });
  }
}

/**
 * Configures git by git itself, so that its files look as they do on a real machine.
 *
 * @param {GitSetup} setup
 * @param {Pick<Places, 'home' | 'workspace'>} places
 */
export async function setUpGit({ config = {}, remotes = {} }, { home, workspace }) {
  const env = { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', LANG: 'C.UTF-8' };
  /** @param {string[]} args */
  const git = (...args) => execute('git', args, { cwd: workspace, env });
  for (const [key, value] of Object.entries(config)) await git('config', '--global', '--add', key, value);
  if (Object.keys(remotes).length > 0) await git('init', '--quiet', '--initial-branch=main');
  for (const [name, url] of Object.entries(remotes)) await git('remote', 'add', name, url);
}
