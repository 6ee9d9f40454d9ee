import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

const homes: string[] = [];

afterEach(async () => {
  await Promise.all(homes.splice(0).map((home) => rm(home, { recursive: true, force: true })));
});

/** Real git with a home of its own, in which it also works, and nobody to ask for a password. */
export class GitClient {
  readonly home: string;
  readonly #variables: Record<string, string>;

  private constructor(home: string, variables: Record<string, string>) {
    this.home = home;
    this.#variables = variables;
  }

  /** One that trusts the Hub's authority, if it has one. */
  static async make(hub: Hub): Promise<GitClient> {
    const home = await mkdtemp(join(tmpdir(), 'git-client-'));
    homes.push(home);
    await writeFile(join(home, 'ca.pem'), hub.caPem ?? '');
    return new GitClient(home, {
      PATH: process.env.PATH ?? '',
      HOME: home,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      ...(hub.caPem === null ? {} : { GIT_SSL_CAINFO: join(home, 'ca.pem') }),
      GIT_AUTHOR_NAME: 'Dev',
      GIT_AUTHOR_EMAIL: 'dev@example.com',
      GIT_COMMITTER_NAME: 'Dev',
      GIT_COMMITTER_EMAIL: 'dev@example.com',
    });
  }

  async run(...args: string[]): Promise<GitRun> {
    const git = spawn('git', args, { cwd: this.home, env: this.#variables });
    const run: GitRun = { status: null, output: '', told: '' };
    git.stdout.on('data', (chunk) => {
      run.output += chunk;
    });
    git.stderr.on('data', (chunk) => {
      run.told += chunk;
    });
    run.status = await new Promise((resolve, reject) => {
      git.on('error', reject);
      git.on('close', resolve);
    });
    return run;
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
