import { spawn } from 'node:child_process';
import { LineSplitter } from './lines.mjs';

/**
 * How a step's process ended, and what it printed.
 *
 * @typedef {object} Ended
 * @property {number | null} exitCode null when a signal ended it
 * @property {NodeJS.Signals | null} signal
 * @property {string} stdout
 * @property {string} stderr
 * @property {number} durationMs
 *
 * @typedef {object} ChildOptions
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string>} env all of it: nothing is inherited
 * @property {string} cwd
 * @property {number} timeoutMs after which the process is killed
 * @property {AbortSignal | undefined} signal cancels the step as people cancel a job
 * @property {number} [user] as whom it runs
 * @property {(stream: 'stdout' | 'stderr', line: string) => void} onLine each line, as it arrives
 */

/** How long the runner waits, once a job is cancelled, before it asks harder. */
const PATIENCE = /** @type {const} */ ([
  [0, 'SIGINT'],
  [7_500, 'SIGTERM'],
  [10_000, 'SIGKILL'],
]);

/**
 * Runs one process without a shell and waits until it and its output have ended.
 *
 * @param {ChildOptions} options
 * @returns {Promise<Ended>}
 */
export function runChild({ command, args, env, cwd, timeoutMs, signal, user, onLine }) {
  const started = performance.now();
  const as = user === undefined ? {} : { uid: user, gid: user };
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'], ...as });
  const stdout = collect(child.stdout, (line) => onLine('stdout', line));
  const stderr = collect(child.stderr, (line) => onLine('stderr', line));
  /** @type {NodeJS.Timeout[]} */
  const timers = [setTimeout(() => child.kill('SIGKILL'), timeoutMs)];
  const cancel = () => {
    timers.push(...PATIENCE.map(([delay, name]) => setTimeout(() => child.kill(name), delay)));
  };
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (_code, ended) => {
      // A killed step may leave children behind that hold its pipes open for ever.
      if (ended === 'SIGKILL') for (const stream of [child.stdout, child.stderr]) stream.destroy();
    });
    child.on('close', (exitCode, ended) => {
      const durationMs = performance.now() - started;
      resolve({ exitCode, signal: ended, stdout: stdout(), stderr: stderr(), durationMs });
    });
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
  });
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} onLine
 * @returns {() => string} to be called at the end: hands on the last line, and returns the whole text
 */
function collect(stream, onLine) {
  /** @type {Buffer[]} */
  const chunks = [];
  const splitter = new LineSplitter();
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    splitter.push(chunk).forEach(onLine);
  });
  return () => {
    splitter.end().forEach(onLine);
    return Buffer.concat(chunks).toString('utf8');
  };
}
