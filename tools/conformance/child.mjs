import { runChild } from '../emulator/runner/child.mjs';

/** @import { Ended } from '../emulator/runner/child.mjs' */

/**
 * The environment of a client on an empty machine: of this one only PATH gets in, so that no proxy, certificate
 * or git setting of it can explain what a client does.
 *
 * @param {string} home
 * @param {Record<string, string>} [more]
 * @returns {Record<string, string>}
 */
export function emptyMachine(home, more = {}) {
  return {
    PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    HF_HUB_DISABLE_PROGRESS_BARS: '1',
    HF_HUB_DISABLE_TELEMETRY: '1',
    HF_HUB_DISABLE_UPDATE_CHECK: '1',
    // Xet storage is another protocol, which the emulated Hub does not offer.
    HF_HUB_DISABLE_XET: '1',
    ...more,
  };
}

/**
 * Runs a program to its end, without a terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: Record<string, string>, cwd: string, timeoutMs?: number }} options
 * @returns {Promise<Ended>}
 */
export const run = (command, args, { env, cwd, timeoutMs = 120_000 }) =>
  runChild({ command, args, env, cwd, timeoutMs, signal: undefined, onLine: () => {} });

/**
 * The first line that a program prints about itself.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<string | null>} null: it cannot be run
 */
export async function versionOf(command, args) {
  try {
    const { exitCode, stdout } = await run(command, args, {
      env: emptyMachine('/'),
      cwd: '/',
      timeoutMs: 20_000,
    });
    return exitCode === 0 ? (stdout.split('\n')[0] ?? '').trim() : null;
  } catch {
    return null;
  }
}
