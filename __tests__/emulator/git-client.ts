import { spawn } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import type { play } from './hub-client.js';

type Hub = Awaited<ReturnType<typeof play>>;

export interface GitRun {
  status: number | null;
  output: string;
  /** What git told its user. */
  told: string;
}

/**
 * How git is to upload what it cannot hold in one piece, which is more than `http.postBuffer`. Over HTTP/2, libcurl from
 * 7.84 to 8.1 may ask it for more after it has said that there is none, where the end of the body has to wait for the
 * server; git before 2.44 then waits for ever for its own child, which waits for the answer.
 */
export const IN_PIECES = ['-c', 'http.version=HTTP/1.1'];

/** Many times what any of it takes, and less than a test may take: who is not done by then stands still. */
const PATIENCE_MS = 60_000;

const homes: string[] = [];

afterEach(async () => {
  await Promise.all(homes.splice(0).map((home) => rm(home, { recursive: true, force: true })));
});

/** Real git with a home of its own, in which it also works, and nobody to ask for a password. */
export class GitClient {
  readonly home: string;
  readonly #hub: Hub;
  readonly #variables: Record<string, string>;
  readonly #patience: () => AbortSignal;

  private constructor(
    home: string,
    hub: Hub,
    variables: Record<string, string>,
    patience: () => AbortSignal,
  ) {
    this.home = home;
    this.#hub = hub;
    this.#variables = variables;
    this.#patience = patience;
  }

  /**
   * One that trusts the Hub's authority, if it has one.
   * @param patience ends a run that stands still
   */
  static async make(hub: Hub, patience = () => AbortSignal.timeout(PATIENCE_MS)): Promise<GitClient> {
    const home = await mkdtemp(join(tmpdir(), 'git-client-'));
    homes.push(home);
    await writeFile(join(home, 'ca.pem'), hub.caPem ?? '');
    const variables = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_TRACE_CURL: join(home, 'trace'),
      GIT_TRACE_CURL_NO_DATA: '1',
      ...(hub.caPem === null ? {} : { GIT_SSL_CAINFO: join(home, 'ca.pem') }),
      GIT_AUTHOR_NAME: 'Dev',
      GIT_AUTHOR_EMAIL: 'dev@example.com',
      GIT_COMMITTER_NAME: 'Dev',
      GIT_COMMITTER_EMAIL: 'dev@example.com',
    };
    return new GitClient(home, hub, variables, patience);
  }

  /** @throws {Error} that tells where it stood, if it did not end */
  async run(...args: string[]): Promise<GitRun> {
    // In a group of its own, to be ended with all that it has started.
    const git = spawn('git', args, { cwd: this.home, env: this.#variables, detached: true });
    const run: GitRun = { status: null, output: '', told: '' };
    git.stdout.on('data', (chunk) => {
      run.output += chunk;
    });
    git.stderr.on('data', (chunk) => {
      run.told += chunk;
    });
    const patience = this.#patience();
    const end = () => git.pid !== undefined && process.kill(-git.pid, 'SIGKILL');
    patience.addEventListener('abort', end);
    run.status = await new Promise((resolve, reject) => {
      git.on('error', reject);
      git.on('close', resolve);
    });
    patience.removeEventListener('abort', end);
    if (patience.aborted) throw new Error(await this.#standing(args, run));
    return run;
  }

  /** Where a run stood when it was ended, without a token. */
  async #standing(args: readonly string[], { told }: GitRun): Promise<string> {
    const trace = await readFile(join(this.home, 'trace'), 'utf8').catch(() => '');
    const asked = this.#hub.requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
    const text = [
      `git ${args.join(' ')} stood still. It had told:`,
      told,
      'The Hub had been asked, and had answered:',
      ...asked,
      'Of its connections it had told last:',
      ...trace.split('\n').slice(-60),
    ].join('\n');
    return Object.entries(this.#hub.tokens).reduce(
      (shown, [name, token]) => shown.replaceAll(token, `@token:${name}`),
      text,
    );
  }

  /** As `run`, for what a test only prepares: what git prints, without the line break at its end. */
  async get(...args: string[]): Promise<string> {
    const { status, output, told } = await this.run(...args);
    if (status !== 0) throw new Error(`git ${args[0]} failed: ${told}`);
    return output.trimEnd();
  }

  /** Clones into `copy`, changes a file there and commits it; gives the commit. */
  async change(url: string, file: string, content: string | Buffer): Promise<string> {
    await this.get('clone', url, 'copy');
    await writeFile(join(this.home, 'copy', file), content);
    await this.get('-C', 'copy', 'add', '.');
    await this.get('-C', 'copy', 'commit', '-m', 'change');
    return this.get('-C', 'copy', 'rev-parse', 'HEAD');
  }
}

/** The address of a repository, with a token as the password in it where one is named. */
export function remote(hub: Hub, path: string, token?: string): string {
  const url = `${hub.url}/${path}`;
  return token === undefined ? url : url.replace('://', `://someone:${hub.expand(token)}@`);
}

/** What no compression makes shorter, the same in every run. */
export const noise = (length: number): Buffer =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(length));
