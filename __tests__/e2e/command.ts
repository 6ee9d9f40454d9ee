import { spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Shell {
  /** Set beside what a person's shell has. */
  env?: Record<string, string>;
  /** What is written to the standard input, which is empty otherwise. */
  input?: string;
  /** Where the person is, if not in this project. */
  folder?: string;
  /** The folder of the command's bundle, if it is not the one that was built. */
  cli?: string;
  /** Gets what sends a signal to the command. */
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the command as a person's shell does, but without a terminal and in a home of its own. */
export function command(home: string, args: readonly string[], shell: Shell = {}): Promise<Ended> {
  const { env = {}, input = '', cli = 'dist/cli', folder, onStart = () => {} } = shell;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [resolvePath(cli, 'index.js'), ...args], {
      ...(folder === undefined ? {} : { cwd: folder }),
      env: { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: join(home, 'tmp'), ...env },
    });
    const ended = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        ended[stream] += text;
      });
    }
    onStart((signal) => child.kill(signal));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export async function newHome(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'hf-auth-check-home-')));
}

export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true });
}
