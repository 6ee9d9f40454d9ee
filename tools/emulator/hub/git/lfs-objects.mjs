import { historyOf } from '../contents/history.mjs';
import { lfsId } from '../world/ids.mjs';

/**
 * @import { World } from '../world/world.mjs'
 * @import { Repo } from '../world/repos.mjs'
 */

/** The large files of a world, and those that were uploaded since, which are kept in memory. */
export class LfsObjects {
  #world;
  /** @type {Map<string, { repos: Set<Repo>, content: Buffer | null }>} */
  #uploads = new Map();
  /** @type {Map<string, string> | null} */
  #files = null;

  /** @param {World} world */
  constructor(world) {
    this.#world = world;
  }

  /**
   * @param {Repo} repo
   * @param {string} oid
   */
  has(repo, oid) {
    if (historyOf(repo).large.has(oid)) return true;
    const upload = this.#uploads.get(oid);
    return upload !== undefined && upload.content !== null && upload.repos.has(repo);
  }

  /**
   * Any file of the world or upload, since those of a bucket lie at the other origin whatever their size.
   * @param {string} oid
   * @returns {string | Buffer | null}
   */
  content(oid) {
    this.#files ??= new Map(
      this.#world.repos.flatMap((repo) => [...repo.files.values()].map((text) => [lfsId(text), text])),
    );
    return this.#files.get(oid) ?? this.#uploads.get(oid)?.content ?? null;
  }

  /**
   * Allows an upload: the other origin takes only what the Hub has signed an address for.
   * @param {Repo} repo
   * @param {string} oid
   */
  allow(repo, oid) {
    const upload = this.#uploads.get(oid) ?? { repos: new Set(), content: null };
    upload.repos.add(repo);
    this.#uploads.set(oid, upload);
  }

  /**
   * @param {string} oid
   * @param {Buffer} content
   * @returns {'stored' | 'not allowed' | 'not its content'}
   */
  store(oid, content) {
    const upload = this.#uploads.get(oid);
    if (!upload) return 'not allowed';
    if (lfsId(content) !== oid) return 'not its content';
    upload.content = content;
    return 'stored';
  }
}
