import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a name in a folder is: what is none of these is read by nobody. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** In one folder; a program has written what has more. */
const MOST_ENTRIES = 5_000;

/** The folders of a workspace, each read once: most files that a text may mean are not there. */
export class Folders {
  readonly #root: string;
  readonly #known = new Map<string, Promise<ReadonlyMap<string, EntryKind>>>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What a folder holds, by its path from the workspace on; nothing if it is none. Never rejects. */
  list(folder: string): Promise<ReadonlyMap<string, EntryKind>> {
    const known = this.#known.get(folder) ?? listed(join(this.#root, folder));
    this.#known.set(folder, known);
    return known;
  }

  /** What is at the path; `link` as well if a folder on the way is one, null if nothing is there. */
  async kindOf(path: string): Promise<EntryKind | null> {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    let at = '';
    for (const [index, part] of parts.entries()) {
      if (part === '..') return null;
      const kind = (await this.list(at)).get(part) ?? null;
      if (kind !== 'folder' || index === parts.length - 1) return kind;
      at = at === '' ? part : `${at}/${part}`;
    }
    return 'folder';
  }
}

async function listed(path: string): Promise<ReadonlyMap<string, EntryKind>> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return new Map(entries.slice(0, MOST_ENTRIES).map((entry) => [entry.name, kindOf(entry)]));
  } catch {
    // What cannot be read, or is gone by now, holds nothing.
    return new Map();
  }
}

function kindOf(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
