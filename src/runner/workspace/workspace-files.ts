/** The texts of a workspace, which a pull request may have written: read within bounds, and never run. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readBoundedFile } from '../files/bounded-file.js';
import { isBelow } from '../files/path-walk.js';
import { walk } from './walk.js';

/** What all reading together may cost. */
export interface ReadingBounds {
  readonly mostFiles: number;
  readonly mostBytes: number;
  readonly milliseconds: number;
}

export const BOUNDS: ReadingBounds = { mostFiles: 2_000, mostBytes: 20 * 1024 * 1024, milliseconds: 300 };

/** Of one file: what people write by hand is smaller, and a notebook with its pictures is not read. */
const LARGEST = 512 * 1024;

/** What was not read, and which of the bounds was the first to say so. */
export interface Unread {
  readonly files: number;
  readonly because: 'time' | 'files' | 'bytes' | null;
}

/** A workspace, opened for reading. */
export interface WorkspaceFiles {
  /** What a walk through its folders came to. */
  readonly paths: readonly string[];
  readonly text: (path: string) => Promise<string | null>;
  readonly leftOut: () => Unread;
}

/** No workspace, or none that can be read. */
const NOTHING: WorkspaceFiles = {
  paths: [],
  text: async () => null,
  leftOut: () => ({ files: 0, because: null }),
};

/** Opens a workspace: `wanted` says which files are of interest, by their paths. Never rejects. */
export async function openWorkspace(
  workspace: string | null,
  wanted: (path: string) => boolean,
  bounds: ReadingBounds = BOUNDS,
): Promise<WorkspaceFiles> {
  const root = workspace === null ? null : await realpath(workspace).catch(() => null);
  if (root === null) return NOTHING;
  const end = performance.now() + bounds.milliseconds;
  const isUp = () => performance.now() >= end;
  const { paths, stoppedBy } = await walk(root, wanted, { mostFiles: bounds.mostFiles, isUp });
  let because: Unread['because'] = stoppedBy;
  const unread = new Set<string>();
  const read = new Set<string>();
  let left = bounds.mostBytes;

  const refuse = (path: string, reason: NonNullable<Unread['because']>) => {
    because ??= reason;
    unread.add(path);
    return null;
  };
  const text = async (path: string): Promise<string | null> => {
    if (isUp()) return refuse(path, 'time');
    if (left <= 0) return refuse(path, 'bytes');
    if (read.size >= bounds.mostFiles) return refuse(path, 'files');
    const found = await textIn(root, path);
    if (found === null) return null;
    read.add(path);
    left -= found.length;
    return found;
  };
  return { paths, text, leftOut: () => ({ files: unread.size, because }) };
}

/** The text of a regular file that lies in the workspace, with no link that leads out of it; else null. */
async function textIn(root: string, path: string): Promise<string | null> {
  if (isAbsolute(path) || path.includes('\0') || path.length > 1_000) return null;
  try {
    const real = await realpath(join(root, ...path.split('/')));
    if (!isBelow(root, real)) return null;
    const { bytes, isCut } = await readBoundedFile(real, LARGEST, { noFollow: true });
    return isCut || bytes.includes(0) ? null : bytes.toString('utf8');
  } catch {
    return null;
  }
}
