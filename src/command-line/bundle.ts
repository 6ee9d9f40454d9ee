/** Runs one of the action's bundles, line by line. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Environment } from '../model/environment-variables.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How it ended: by itself with a status, or by a signal. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A signal that this process gets goes to the bundle, which says what it means. Rejects if it cannot be started. */
export async function runBundle(
  path: string,
  environment: Environment,
  onLine: (line: string, stream: 'stdout' | 'stderr') => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [path], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  eachLine(child.stdout, (line) => onLine(line, 'stdout'));
  eachLine(child.stderr, (line) => onLine(line, 'stderr'));
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ status, signal }));
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, forward);
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
