/**
 * Whether a file with a credential lies where only this user puts one. What a pull request or another user can write
 * may hold anything: it must not choose what is sent, masked or taken away.
 */
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { followPath, insideOf, isBelow } from './path-walk.js';

/** Whose machine it is, as far as it matters here. */
export interface Surroundings {
  /** The checked-out repository; null where there is none. */
  workspace: string | null;
  /** The home folder of this user. */
  home: string;
  /** Of this process; undefined on Windows, where owners and modes are not looked at. */
  uid: number | undefined;
}

const WRITABLE_BY_OTHERS = 0o022;

const IN_WORKSPACE = 'is in the workspace, where a pull request can write';

/**
 * Why the file is not to be relied on, as a sentence about it; null where it is: then it, its folder, and every link
 * on the way to it with its folder lie outside of the workspace, belong to this user or the system, and may be written
 * by nobody else. Owners and modes are not looked at without a `uid`. To the superuser the owner of its home counts as
 * this user, as in a job's container. Rejects where the way cannot be followed.
 */
export async function distrusted(
  path: string,
  { workspace, home, uid }: Surroundings,
): Promise<string | null> {
  // What is missing, and a link that leads to itself, end here.
  await stat(path);
  const { links, end } = await followPath(path);
  if (end === null) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
  if (workspace !== null) {
    const isInWorkspace = insideOf(workspace);
    const written = resolve(path);
    for (const place of [written, ...links, end]) {
      if (!isBelow(workspace, place) && !(await isInWorkspace(dirname(place)))) continue;
      return `${place === written || place === end ? 'it' : 'a link on the way to it'} ${IN_WORKSPACE}`;
    }
  }
  if (uid === undefined) return null;
  const owners = new Set([0, uid]);
  if (uid === 0) {
    const owner = await stat(home).catch(() => null);
    owners.add(owner?.uid ?? 0);
  }
  for (const place of [...links, end]) {
    const what = place === end ? ['it', 'its folder'] : [null, 'the folder of a link on the way to it'];
    for (const [index, one] of [place, dirname(place)].entries()) {
      const name = what[index] ?? null;
      // A link's own mode says nothing.
      if (name === null) continue;
      const stats = await stat(one);
      if (!owners.has(stats.uid)) return `${name} belongs to another user`;
      if ((stats.mode & WRITABLE_BY_OTHERS) !== 0) return `${name} can be written by others`;
    }
  }
  return null;
}
