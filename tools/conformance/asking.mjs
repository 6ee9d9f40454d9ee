import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { emptyMachine, run } from './child.mjs';
import { play } from './library-clients.mjs';

/** @import { Client } from './clients.mjs' */

/**
 * @typedef {object} Machine
 * @property {string} home
 * @property {string} workspace where git has a remote named `hub`
 * @property {Record<string, string>} env
 *
 * @typedef {object} Telling what the caller tells the client itself
 * @property {string | null} argument the value of a token
 * @property {boolean} noToken
 */

/**
 * Lets one client ask the Hub for the repository `acme/private`, in whatever way it asks. How that ends is no
 * matter here: the Hub's record of requests tells what came along.
 *
 * @param {Client} client
 * @param {string} hub its URL
 * @param {Machine} machine
 * @param {Telling} telling
 */
export async function ask(client, hub, { home, workspace, env }, { argument, noToken }) {
  const machine = { cwd: workspace, env: emptyMachine(home, { ...env, HF_ENDPOINT: hub }) };
  if (client.library) {
    const repo = { repo: 'acme/private', type: /** @type {const} */ ('model'), file: '', revision: null };
    const token = noToken ? false : argument;
    const job = { ...repo, endpoint: hub, token, call: /** @type {const} */ ('info') };
    await play(client.library, [job], { env: machine.env, home });
    return;
  }
  if (client.command !== null) {
    const token = argument === null ? [] : ['--token', argument];
    await run(client.command, ['download', 'acme/private', 'README.md', '--quiet', ...token], machine);
    return;
  }
  switch (client.family) {
    case 'curl':
    case 'curl -n': {
      const header = argument === null ? [] : ['-H', `Authorization: Bearer ${argument}`];
      const option = client.family === 'curl -n' ? ['-n'] : [];
      await run('curl', ['-s', ...option, ...header, `${hub}/api/models/acme/private`], machine);
      return;
    }
    case 'hfjs': {
      writeFileSync(join(workspace, 'note.txt'), 'x');
      const token = argument === null ? [] : ['--token', argument];
      // A public one: where it sees none, this command creates it.
      const args = ['upload', 'acme/open', 'note.txt', '--quiet', ...token];
      await run(process.execPath, [hfjs(), ...args], machine);
      return;
    }
    case 'git':
      await run('git', ['ls-remote', 'hub'], machine);
      return;
    case 'git-lfs':
      await commitPointer(machine);
      await run('git', ['lfs', 'fetch', 'hub', 'HEAD'], machine);
      return;
    default:
      throw new Error(`Nobody knows how ${client.family} asks`);
  }
}

const hfjs = () => join(dirname(createRequire(import.meta.url).resolve('@huggingface/hub')), 'cli.js');

/**
 * A commit with one large file that is not there, so that git-lfs has something to ask for.
 * @param {{ cwd: string, env: Record<string, string> }} machine
 */
async function commitPointer(machine) {
  const oid = '1'.padStart(64, '0');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 5\n`;
  writeFileSync(join(machine.cwd, 'model.safetensors'), pointer);
  await run('git', ['add', 'model.safetensors'], machine);
  await run('git', COMMIT, machine);
}

const COMMIT = [
  ...['-c', 'user.name=octo', '-c', 'user.email=octo@example.com'],
  ...['commit', '--quiet', '--message', 'Point at a large file'],
];
