/**
 * Whether a file with a credential lies where only this user puts one. What a pull request or another user can write
 * may hold anything: it must not choose what is sent, masked or taken away.
 */
import { lstat, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';

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

/** As many links as Linux follows. */
const MOST_LINKS = 40;

const IN_WORKSPACE = 'lies in the workspace, where a pull request can write';

/**
 * Why the file is not to be relied on, as a sentence about it; null where it is: then it, its folder, and every link
 * on the way to it with its folder lie outside of the workspace, belong to this user or the system, and may be written
 * by nobody else. Owners and modes are not looked at without a `uid`. To the superuser the owner of its home counts as this user, as in a job's container. Rejects where
 * the way cannot be followed.
 */
export async function distrusted(
  path: string,
  { workspace, home, uid }: Surroundings,
): Promise<string | null> {
  const places = await placesOnTheWay(path);
  const file = places.at(-1) ?? path;
  if (workspace !== null) {
    const root = { path: await realpath(workspace).catch(() => workspace), id: await identityOf(workspace) };
    for (const place of [resolve(path), ...places]) {
      const isLink = place !== file && place !== resolve(path);
      const isThere = isInside(workspace, place) || isInside(root.path, place);
      if (isThere || (await isBelow(root.id, place))) {
        return `${isLink ? 'a link on the way to it' : 'it'} ${IN_WORKSPACE}`;
      }
    }
  }
  if (uid === undefined) return null;
  const owners = new Set([0, uid]);
  if (uid === 0)
    owners.add(
      await stat(home).then(
        (stats) => stats.uid,
        () => 0,
      ),
    );
  for (const place of places) {
    const what = place === file ? ['it', 'its folder'] : [null, 'the folder of a link on the way to it'];
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

/** Every link that is followed, by the real path of its folder and its name, and the real path at the end. */
async function placesOnTheWay(path: string): Promise<string[]> {
  const links: string[] = [];
  const whole = resolve(path);
  let at = parse(whole).root;
  let rest = whole.slice(at.length).split(sep);
  while (rest.length > 0) {
    const [name = '', ...others] = rest;
    rest = others;
    const next = join(at, name);
    if (!(await lstat(next)).isSymbolicLink()) {
      at = next;
      continue;
    }
    links.push(next);
    if (links.length > MOST_LINKS) throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
    const target = await readlink(next);
    const { root } = parse(target);
    rest = [...target.slice(root.length).split(/[\\/]/), ...rest];
    if (isAbsolute(target)) at = parse(resolve(target)).root;
  }
  return [...links, at];
}

/** A folder by device and number: whatever it is called, and in whatever letter case. */
async function identityOf(path: string): Promise<string | null> {
  return stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  );
}

async function isBelow(folder: string | null, place: string): Promise<boolean> {
  if (folder === null) return false;
  for (let at = dirname(place); ; at = dirname(at)) {
    if ((await identityOf(at)) === folder) return true;
    if (at === dirname(at)) return false;
  }
}

function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
