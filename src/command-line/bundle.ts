/** Runs one of the action's bundles, line by line. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Environment } from '../model/environment-variables.js';

/** How it ended: by itself with a status, or by a signal. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface BundleOptions {
  readonly environment: Environment;
  /** Aborted with the name of a signal, which then goes to the bundle: that says what it means. */
  readonly interruption: AbortSignal;
  readonly onLine: (line: string, stream: 'stdout' | 'stderr') => void;
}

/** Rejects if the bundle cannot be started. */
export async function runBundle(
  path: string,
  { environment, interruption, onLine }: BundleOptions,
): Promise<Ended> {
  const child = spawn(process.execPath, [path], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const forward = () => child.kill(interruption.reason);
  interruption.addEventListener('abort', forward);
  if (interruption.aborted) forward();
  eachLine(child.stdout, (line) => onLine(line, 'stdout'));
  eachLine(child.stderr, (line) => onLine(line, 'stderr'));
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ status, signal }));
    });
  } finally {
    interruption.removeEventListener('abort', forward);
  }
}

/** Only a line feed ends a line: a text that is to be masked may hold any other sign that programs take for one. */
function eachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/, ''));
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
