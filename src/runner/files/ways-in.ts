import { dirname, resolve } from 'node:path';
import { followPath, insideOf, isBelow } from './path-walk.js';

/** The place at which the way to a path comes into the folder; null where no part of the way lies in it. */
export type WayInto = (path: string) => Promise<string | null>;

/**
 * Tells of absolute paths whether whoever writes in the folder has a say in what lies there: it is in the folder, as
 * the path is written or by where a link leads, or one of the links on the way is. In a folder that is null or missing
 * lies nothing.
 */
export function waysInto(folder: string | null): WayInto {
  if (folder === null) return async () => null;
  const isInside = insideOf(folder);
  return async (path) => {
    const written = resolve(path);
    if (isBelow(resolve(folder), written)) return written;
    const { links, end } = await followPath(path);
    for (const link of links) if (await isInside(dirname(link))) return link;
    return end !== null && (await isInside(end)) ? end : null;
  };
}

/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
export async function isWithin(folder: string, path: string): Promise<boolean> {
  if (isBelow(folder, path)) return true;
  const isInside = insideOf(folder);
  const [place, target] = await Promise.all([followPath(dirname(path)), followPath(path)]);
  return (
    (place.end !== null && (await isInside(place.end))) ||
    (target.end !== null && (await isInside(target.end)))
  );
}
