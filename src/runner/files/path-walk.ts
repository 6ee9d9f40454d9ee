/** The way that a system takes to a path, and whether a place on it lies in a folder. */
import type { BigIntStats } from 'node:fs';
import { readlink, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';

export interface PathWalk {
  /** Every link that is followed, by the real path of its folder and its own name. */
  links: string[];
  /** The real path at the end; null where there are more links than a system follows, so that nothing is reached. */
  end: string | null;
}

/** As many as Linux follows before it gives up. */
const MOST_LINKS = 40;

/**
 * Goes up from where a link has led, as a system does. A part that is missing, or cannot be looked at, is taken for no
 * link. On Windows junctions are links as well. Never rejects.
 */
export async function followPath(path: string): Promise<PathWalk> {
  const whole = isAbsolute(path) ? path : process.cwd() + sep + path;
  const links: string[] = [];
  let at = parse(whole).root;
  const ahead = partsOf(whole);
  while (ahead.length > 0) {
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
    links.push(next);
    if (links.length > MOST_LINKS) return { links, end: null };
    ahead.unshift(...partsOf(target));
    if (isAbsolute(target)) at = parse(target).root;
  }
  return { links, end: at };
}

function partsOf(path: string): string[] {
  const separator = process.platform === 'win32' ? /[\\/]/ : '/';
  return path
    .slice(parse(path).root.length)
    .split(separator)
    .filter((part) => part !== '' && part !== '.');
}

/**
 * Tells of places whether they lie in the folder, or are it. A folder is known by what it is and not by its name, so
 * that another letter case, a short name or a second mount makes no difference. In a missing folder lies nothing.
 */
export function insideOf(folder: string): (place: string) => Promise<boolean> {
  const known = new Map<string, Promise<string | null>>();
  const identity = (path: string): Promise<string | null> => {
    const found = known.get(path) ?? stat(path, { bigint: true }).then(identityIn, () => null);
    known.set(path, found);
    return found;
  };
  return async (place) => {
    const root = await identity(folder);
    if (root === null) return false;
    for (let at = resolve(place); ; at = dirname(at)) {
      if ((await identity(at)) === root) return true;
      if (at === dirname(at)) return false;
    }
  };
}

function identityIn({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** By the letters alone; a folder is below itself. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
