import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { historyOf } from '../contents/history.mjs';
import { PUSH_DENIED } from '../protocol/messages.mjs';

/**
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

const compress = promisify(deflate);

/** A push must leave nothing behind that still runs when the directory goes. */
const CONFIG = `[core]
	repositoryformatversion = 0
	bare = true
[gc]
	auto = 0
[receive]
	autogc = false
`;

const RULE = '-'.repeat(73);
const DECLINE = `#!/bin/sh
cat >/dev/null
cat >&2 <<'END'
${[RULE, ...PUSH_DENIED, RULE].join('\n')}
END
exit 1
`;

/**
 * The repositories of a world as bare ones on disk, each written when git first asks for it, and kept with
 * what is pushed to them until they are closed.
 */
export class GitRepositories {
  #world;
  /** @type {Promise<string> | null} */
  #root = null;
  /** @type {Map<Repo, Promise<string>>} */
  #names = new Map();

  /** @param {World} world */
  constructor(world) {
    this.#world = world;
  }

  /**
   * @param {Repo} repo
   * @returns {Promise<{ root: string, name: string, declining: string }>} the directory of all, the name of this
   *   one in it, and a directory with the hook that declines every push
   */
  async find(repo) {
    this.#root ??= makeRoot();
    const root = await this.#root;
    const name = this.#names.get(repo) ?? this.#write(root, repo);
    this.#names.set(repo, name);
    return { root, name: await name, declining: join(root, 'declining') };
  }

  async close() {
    if (this.#root === null) return;
    const root = await this.#root;
    await Promise.allSettled(this.#names.values());
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }

  /**
   * @param {string} root
   * @param {Repo} repo
   */
  async #write(root, repo) {
    const name = `${this.#world.repos.indexOf(repo)}.git`;
    const directory = join(root, name);
    const { commits, head, objects } = historyOf(repo);
    await mkdir(join(directory, 'refs'), { recursive: true });
    for (const { id, stored } of objects.values()) {
      const folder = join(directory, 'objects', id.slice(0, 2));
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, id.slice(2)), await compress(stored));
    }
    // Git takes this one file for all references, and no name in it can lead out of the directory.
    const refs = [...commits].map(([revision, commit]) => `${commit} ${refOf(revision)}\n`);
    await writeFile(join(directory, 'packed-refs'), refs.join(''));
    await writeFile(join(directory, 'config'), CONFIG);
    await writeFile(join(directory, 'HEAD'), `ref: ${refOf(head.revision)}\n`);
    return name;
  }
}

async function makeRoot() {
  const root = await mkdtemp(join(tmpdir(), `hub-git-${process.pid}-`));
  await mkdir(join(root, 'declining'));
  await writeFile(join(root, 'declining', 'pre-receive'), DECLINE, { mode: 0o755 });
  return root;
}

/**
 * A revision is a branch unless its name says otherwise, as `refs/pr/1` does.
 * @param {string} revision
 */
const refOf = (revision) => (revision.startsWith('refs/') ? revision : `refs/heads/${revision}`);
