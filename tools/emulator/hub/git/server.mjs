import { text, unknownRoute } from '../protocol/answers.mjs';
import { gitPath } from '../protocol/paths.mjs';
import { lookUp } from '../repos/renames.mjs';
import { gitAccess, gitRefusal } from './access.mjs';
import { runBackend } from './backend.mjs';
import { GitRepositories } from './repositories.mjs';

/**
 * @import { Answer } from '../protocol/answers.mjs'
 * @import { GitService } from './access.mjs'
 * @import { Recording } from '../recording.mjs'
 * @import { GitRequest } from '../server.mjs'
 * @import { World } from '../world/world.mjs'
 */

const SERVICES = /** @type {const} */ (['git-upload-pack', 'git-receive-pack']);

/** Git's own protocol over HTTP, spoken by `git http-backend`. */
export class GitServer {
  #world;
  #recording;
  #repositories;
  #closing = new AbortController();
  /** @type {Set<Promise<unknown>>} */
  #running = new Set();

  /**
   * @param {World} world
   * @param {Recording} recording
   */
  constructor(world, recording) {
    this.#world = world;
    this.#recording = recording;
    this.#repositories = new GitRepositories(world);
  }

  /**
   * Whether a request is git's, so that its body is to be left unread. A bucket is no git repository.
   * @param {string} method
   * @param {string} path
   */
  takes(method, path) {
    const found = gitPath(path);
    if (!found || found.type === 'bucket') return false;
    const action = found.action.join('/');
    return method === 'POST' ? isService(action) : method === 'GET' && action === 'info/refs';
  }

  /**
   * @param {GitRequest} asked
   * @returns {Promise<number | null | Answer>}
   */
  async serve(asked) {
    const answering = this.#answer(asked).catch((error) => this.#failed(asked, error));
    this.#running.add(answering);
    try {
      return await answering;
    } finally {
      this.#running.delete(answering);
    }
  }

  async close() {
    this.#closing.abort();
    await Promise.allSettled(this.#running);
    await this.#repositories.close();
  }

  /**
   * @param {GitRequest} asked
   * @returns {Promise<number | null | Answer>}
   */
  async #answer({ request, response, gone, method, path, query, caller, headers }) {
    const found = gitPath(path);
    const service = method === 'GET' ? new URLSearchParams(query).get('service') : found?.action[0];
    // Without a service, this would be the protocol of old that reads a repository's files one by one.
    if (!found || !isService(service)) return unknownRoute('file');
    const { repo: target, moved } = lookUp(this.#world, found, query, caller);
    if (moved) return moved;
    const { repo, declined, denied } = gitAccess(this.#world, caller, target, service);
    if (denied) return gitRefusal(denied);

    const { root, name, declining } = await this.#repositories.find(repo);
    const user = caller.kind === 'accepted' ? (caller.token.user ?? caller.token.key) : null;
    return runBackend({
      request,
      response,
      gone,
      root,
      path: `${name}/${found.action.join('/')}`,
      query: query.slice(1),
      user,
      hooks: declined ? declining : null,
      headers,
      closing: this.#closing.signal,
    });
  }

  /**
   * A mistake in the emulator, or a machine without git, must fail the test that met it.
   * @param {GitRequest} asked
   * @param {unknown} error
   * @returns {Answer}
   */
  #failed({ method, path }, error) {
    const message = `The emulator failed at ${method} ${path}: ${error}`;
    this.#recording.violation(message);
    return text(500, message);
  }
}

/**
 * @param {string | null | undefined} name
 * @returns {name is GitService}
 */
const isService = (name) => SERVICES.some((service) => service === name);
