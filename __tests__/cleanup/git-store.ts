/** What the tests of git's credential files share: a home whose git has the `store` helper, and git itself. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Announce, GitStoreChange, Scrub } from '../../src/cleanup/change.js';
import { scrubGitStore } from '../../src/cleanup/scrub-git-store.js';
import { parseStore } from '../../src/runner/git/git.js';
import { temporaryHome } from './temporary-home.js';

export const HUB = 'huggingface.co';
export const STALE = `https://hf_user:stale@${HUB}\n`;
export const OTHER = 'https://octo:other@example.org\n';

/** A new home with this credential file; returns the file's path. */
export async function gitHome(text: string): Promise<{ home: string; path: string }> {
  const home = await temporaryHome();
  const path = join(home, '.git-credentials');
  await writeFile(join(home, '.gitconfig'), '[credential]\n\thelper = store\n');
  await writeFile(path, Buffer.from(text, 'latin1'), { mode: 0o600 });
  return { home, path };
}

/** Scrubs what the file at `seen` (by default the file itself) says of the Hub, except the token `kept`. */
export async function scrub(
  home: string,
  seen: string,
  announce?: Announce,
  path = join(home, '.git-credentials'),
): Promise<Scrub> {
  const stale = parseStore(seen, path, [HUB]).filter(({ secret }) => secret.reveal() !== 'checked');
  return scrubGitStore(path, stale, join(home, 'backups'), announce);
}

/** The record of a scrub of a credential file that was made. */
export function storeRecord(outcome: Scrub): GitStoreChange {
  if (outcome.record?.kind !== 'git-store') throw new Error('no credential file was scrubbed');
  return outcome.record;
}

/** Runs `git credential <action>` in that home; gives what it prints, null where it fails. */
export async function gitCredential(
  home: string,
  action: 'fill' | 'approve',
  host: string,
  login: { username: string; password: string } | null = null,
): Promise<string | null> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
  };
  const lines = login === null ? [] : [`username=${login.username}`, `password=${login.password}`];
  const running = promisify(execFile)('git', ['credential', action], { env, cwd: home });
  running.child.stdin?.end([`url=https://${host}`, ...lines, ''].join('\n'));
  return running.then(
    ({ stdout }) => stdout,
    () => null,
  );
}
