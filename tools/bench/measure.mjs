import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Contender } from './contenders.mjs' */
/** @import { Machine } from './machine.mjs' */

const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));

/**
 * The whole process, from its start until it has ended.
 *
 * @param {Contender} contender
 * @param {Machine} machine
 * @returns {number} milliseconds
 */
export function timeOnce({ name, command, args, env, exitCode }, machine) {
  machine.clear();
  const begun = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, encoding: 'utf8' });
  const milliseconds = performance.now() - begun;
  if (error !== undefined || status !== exitCode) {
    const said = `${stdout}${stderr}`.slice(-2000);
    throw new Error(`${name} ended with ${status ?? error}, not ${exitCode}:\n${said}`);
  }
  return milliseconds;
}

/**
 * Runs all of them in turn, round after round, so that whatever slows the machine down meets them all. The first round
 * warms the caches of the file system and counts for nothing.
 *
 * @param {readonly Contender[]} contenders
 * @param {Machine} machine
 * @param {number} rounds
 * @returns {Map<string, number[]>} the milliseconds of each round, by name
 */
export function interleave(contenders, machine, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) timeOnce(contender, machine);
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) times.get(contender.name)?.push(timeOnce(contender, machine));
  }
  return times;
}

/**
 * The most memory that a Node process had at any time.
 *
 * @param {Contender} contender
 * @param {Machine} machine
 * @returns {number} MiB
 */
export function peakOnce(contender, machine) {
  const file = join(machine.folder, 'peak');
  const { args, env } = contender;
  timeOnce({ ...contender, args: ['--require', PEAK, ...args], env: { ...env, BENCH_PEAK: file } }, machine);
  return Number(readFileSync(file, 'utf8')) / 1024;
}
