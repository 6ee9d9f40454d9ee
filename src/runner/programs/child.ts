/**
 * Runs another program for a bounded time, in a process group of its own. `@actions/exec` gives neither: it
 * knows no deadline and keeps the process to itself, so that nobody could end one that hangs, let alone what
 * that one has started.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { win32 } from 'node:path';
import type { Environment } from '../../model/environment-variables.js';
import { fileErrorCode } from '../../model/file-error.js';

export interface ChildOptions {
  /** All that it gets: nothing of this process's own is added. */
  env: Environment;
  /** Never the workspace: there lies what others wrote. */
  cwd: string;
  /** What it reads on standard input, which then ends. */
  input?: Buffer;
  /** After so many milliseconds it is ended, with everything it has started. */
  patienceMs: number;
}

export type ChildRun =
  /** `code` is null where a signal ended it. */
  | { end: 'exited'; code: number | null; stdout: Buffer; stderr: Buffer }
  /** It took too long, or said too much, and was ended. */
  | { end: 'hung' | 'excessive' }
  /** `code` is the system's, such as `ENOENT` where there is no such program. */
  | { end: 'not-started'; code: string };

/** How a program ended, for whoever watches: without what it read. */
export interface ProgramEnd {
  command: string;
  args: readonly string[];
  run: ChildRun;
  milliseconds: number;
}

/** Tells of every program when it has ended. */
export const programs = new EventEmitter<{ ended: [ProgramEnd] }>();

const LARGEST_OUTPUT = 1 << 24;

/** How long to wait for the ends of its output after it has ended: a daemon it left may hold them open. */
const TRAILING_MS = 250;

/** `command` is a path in full, since a name would be looked for on PATH. Never throws. */
export function runChild(command: string, args: readonly string[], options: ChildOptions): Promise<ChildRun> {
  const { env, cwd, input, patienceMs } = options;
  const started = performance.now();
  return new Promise((resolve) => {
    const tell = (run: ChildRun) => {
      programs.emit('ended', { command, args, run, milliseconds: performance.now() - started });
      resolve(run);
    };
    let child: ChildProcess;
    try {
      child = spawn(command, args, {
        env: { ...env },
        cwd,
        stdio: 'pipe',
        // A group of its own, and no terminal to ask on. On Windows it would mean a window instead.
        detached: process.platform !== 'win32',
        windowsHide: true,
      });
    } catch (error) {
      tell({ end: 'not-started', code: fileErrorCode(error) });
      return;
    }
    watch(child);
    let trailing: NodeJS.Timeout | undefined;
    const deadline = setTimeout(() => abort('hung'), patienceMs);
    const settle = (run: ChildRun) => {
      clearTimeout(deadline);
      clearTimeout(trailing);
      ended(child);
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
      child.unref();
      tell(run);
    };
    const abort = (end: 'hung' | 'excessive') => {
      endGroup(child);
      settle({ end });
    };

    let room = LARGEST_OUTPUT;
    const collected = (stream: ChildProcess['stdout']) => {
      const chunks: Buffer[] = [];
      stream?.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        room -= chunk.length;
        if (room < 0) abort('excessive');
      });
      stream?.on('error', () => {});
      return chunks;
    };
    const stdout = collected(child.stdout);
    const stderr = collected(child.stderr);
    const exited = () =>
      settle({
        end: 'exited',
        code: child.exitCode,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr),
      });
    child.on('error', (error) => settle({ end: 'not-started', code: fileErrorCode(error) }));
    child.on('exit', () => {
      trailing = setTimeout(exited, TRAILING_MS);
    });
    child.on('close', exited);
    // It may end without having read what it was given.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Those that run now: with a group of their own they would outlive this process when a job is cancelled. */
const running = new Set<ChildProcess>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function watch(child: ChildProcess): void {
  if (running.size === 0) {
    process.on('exit', endGroups);
    for (const signal of SIGNALS) process.on(signal, endAll);
  }
  running.add(child);
}

function ended(child: ChildProcess): void {
  running.delete(child);
  if (running.size > 0) return;
  process.off('exit', endGroups);
  for (const signal of SIGNALS) process.off(signal, endAll);
}

/** Ends them all. */
function endGroups(): void {
  for (const child of running) {
    endGroup(child);
    ended(child);
  }
}

/** Ends them all, and then this process, as the signal would have done by itself. */
function endAll(signal: NodeJS.Signals): void {
  endGroups();
  process.kill(process.pid, signal);
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    endTree(pid).catch(() => {});
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** On Windows. Ends by itself and at once, so that it needs no deadline. It lies with the system, whatever PATH says. */
async function endTree(pid: number): Promise<void> {
  const { exec } = await import('@actions/exec');
  const system = win32.resolve(process.env.SYSTEMROOT || 'C:\\Windows');
  await exec(`"${win32.join(system, 'System32', 'taskkill.exe')}"`, ['/pid', String(pid), '/t', '/f'], {
    silent: true,
    ignoreReturnCode: true,
    cwd: system,
    env: { SYSTEMROOT: system },
  });
}
