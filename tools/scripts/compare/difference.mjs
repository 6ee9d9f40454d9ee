import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lines of a difference that are shown. */
const LONGEST = 60;

/**
 * @typedef {object} Difference
 * @property {string} channel
 * @property {string} diff unified, without its heads
 */

/**
 * @param {Record<string, string>} before by channel
 * @param {Record<string, string>} after
 * @returns {Difference[]} of each channel that differs
 */
export function differences(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((channel) => {
    const [was, is] = [before[channel] ?? '', after[channel] ?? ''];
    return was === is ? [] : [{ channel, diff: unified(was, is) }];
  });
}

/**
 * @param {string} before
 * @param {string} after
 * @returns {string}
 */
function unified(before, after) {
  const folder = mkdtempSync(join(tmpdir(), 'compare-texts-'));
  try {
    writeFileSync(join(folder, 'before'), `${wrapped(before)}\n`);
    writeFileSync(join(folder, 'after'), `${wrapped(after)}\n`);
    const args = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--unified=1', 'before', 'after'];
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 1) throw error ?? new Error(`git cannot compare two texts: ${stderr}`);
    const lines = stdout.trimEnd().split('\n');
    const body = lines.slice(lines.findIndex((line) => line.startsWith('@@')));
    const more = body.length - LONGEST;
    return [...body.slice(0, LONGEST), ...(more > 0 ? [`… and ${more} more lines`] : [])].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A summary has lines of pages, of which a difference would show all. @param {string} text */
const wrapped = (text) =>
  text.replace(/^.{160,}$/gm, (line) => line.replace(/(?<=<\/\w+>|[.;,] |",)(?=.)/g, '\n  ↳ '));
