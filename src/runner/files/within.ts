import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/** Whether the path lies in the folder: as it is written, by where its own folder is, or by where a link leads. */
export async function isWithin(folder: string, path: string): Promise<boolean> {
  const real = (one: string) => realpath(one).catch(() => resolve(one));
  const [root, place, target] = await Promise.all([real(folder), real(dirname(path)), real(path)]);
  return [relative(root, place), relative(root, target), relative(folder, path)].some(
    (way) => !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way),
  );
}
