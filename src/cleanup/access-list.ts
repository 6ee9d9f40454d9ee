/**
 * Whether a file has an access list, which a new file in its place would not have. Node has no call for that, so `ls`
 * of the system is asked. On Windows every file has one, of its own or of its folder's.
 */

import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { runChild } from '../runner/programs/child.js';

/** On which system, and where its own `ls` may lie: never by a search path. */
export interface System {
  platform: NodeJS.Platform;
  tools: readonly string[];
}

const THIS_SYSTEM: System = { platform: process.platform, tools: ['/bin/ls', '/usr/bin/ls'] };
const PATIENCE_MS = 2_000;
const FOR_THE_GROUP = 0o070;

/**
 * Whether one of these files or folders has an access list, or may have one. `mode` is that of the file that is to be
 * changed: without an answer of `ls` its bits for the group decide on Linux, since they are the mask of an access list,
 * so that one which gives anybody anything shows there. Elsewhere no answer counts as yes.
 */
export async function mayHaveAccessList(
  paths: readonly string[],
  mode: number,
  { platform, tools }: System = THIS_SYSTEM,
): Promise<boolean> {
  if (platform === 'win32') return true;
  for (const tool of tools) {
    const said = await askLs(tool, paths, platform);
    if (said !== null) return said;
  }
  return platform !== 'linux' || (mode & FOR_THE_GROUP) !== 0;
}

/** Null where there is no such tool, where it does not answer, or where it is not known to tell of access lists. */
async function askLs(
  tool: string,
  paths: readonly string[],
  platform: NodeJS.Platform,
): Promise<boolean | null> {
  // One program for many commands, such as BusyBox, shows no access lists.
  const name = await realpath(tool).then(basename, () => null);
  if (name !== 'ls') return null;
  // On macOS a mark for other attributes would hide the one for a list, whose entries have lines of their own.
  const how = platform === 'darwin' ? '-lde' : '-ld';
  const run = await runChild(tool, [how, '--', ...paths], {
    env: { LC_ALL: 'C' },
    cwd: '/',
    patienceMs: PATIENCE_MS,
  });
  if (run.end !== 'exited' || run.code !== 0) return null;
  const lines = run.stdout.toString('latin1').split('\n');
  const marks = lines.flatMap((line) => /^[-dlbcps][-rwxsStT]{9}(.)/.exec(line)?.[1] ?? []);
  if (marks.length < paths.length) return null;
  return platform === 'darwin' ? lines.some((line) => /^ \d+: /.test(line)) : marks.includes('+');
}
