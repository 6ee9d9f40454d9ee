import type { BigIntStats } from 'node:fs';
import { readlink, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, relative, resolve } from 'node:path';

/** The place at which the way to a path comes into the folder; null where no part of the way lies in it. */
export type WayInto = (path: string) => Promise<string | null>;

/** As many as a system follows before it gives up. */
const MOST_LINKS = 40;

/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it stands in the
 * folder, as the path is written or by where a link leads, or one of the links on the way does. A folder is known by
 * what it is and not by its name, so that another letter case, a short name or a second mount makes no difference. In
 * a folder that is null or missing lies nothing. On Windows junctions are links as well.
 */
export function waysInto(folder: string | null): WayInto {
  if (folder === null) return async () => null;
  const known = new Map<string, Promise<string | null>>();
  const identity = (path: string): Promise<string | null> => {
    const found = known.get(path) ?? stat(path, { bigint: true }).then(nameOf, () => null);
    known.set(path, found);
    return found;
  };
  const isInside = async (path: string): Promise<boolean> => {
    const root = await identity(folder);
    if (root === null) return false;
    for (let at = path; ; at = dirname(at)) {
      if ((await identity(at)) === root) return true;
      if (at === dirname(at)) return false;
    }
  };
  return async (path) => {
    const written = resolve(path);
    if (isBelow(resolve(folder), written)) return written;
    let at = parse(path).root;
    const ahead = partsOf(path);
    for (let links = 0; ahead.length > 0; ) {
      const part = ahead.shift() ?? '';
      if (part === '..') {
        at = dirname(at);
        continue;
      }
      const next = join(at, part);
      const target = await readlink(next).catch(() => null);
      if (target === null) {
        at = next;
        continue;
      }
      if (await isInside(at)) return next;
      links += 1;
      // Nothing can be reached on such a way.
      if (links > MOST_LINKS) return null;
      ahead.unshift(...partsOf(target));
      if (isAbsolute(target)) at = parse(target).root;
    }
    return (await isInside(at)) ? at : null;
  };
}

function nameOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

function partsOf(path: string): string[] {
  const separator = process.platform === 'win32' ? /[\\/]/ : '/';
  return path
    .slice(parse(path).root.length)
    .split(separator)
    .filter((part) => part !== '' && part !== '.');
}

/** By the letters alone; a folder is below itself. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
