/** The texts of a workspace, which a pull request may have written: read within bounds, and never run. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { readBoundedFile } from '../files/bounded-file.js';
import { isBelow } from '../files/path-walk.js';
import { Folders } from './folders.js';
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
  /**
   * The files of interest below a folder: without those that are hidden, ignored or of others, the nearest first. Of
   * the whole workspace by the empty path.
   */
  readonly filesIn: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; null if it is not there, cannot be read, or is beyond the bounds. */
  readonly text: (path: string) => Promise<string | null>;
  /** The share of the time that is spent, from 0 to 1. */
  readonly spent: () => number;
  readonly leftOut: () => Unread;
}

/** No workspace, or none that can be read. */
const NOTHING: WorkspaceFiles = {
  filesIn: async () => [],
  text: async () => null,
  spent: () => 0,
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
  const startedAt = performance.now();
  const spent = () => Math.min(1, (performance.now() - startedAt) / bounds.milliseconds);
  const isUp = () => spent() >= 1;
  const folders = new Folders(root);
  let because: Unread['because'] = null;
  const unread = new Set<string>();
  const read = new Set<string>();
  let left = bounds.mostBytes;

  const refuse = (path: string, reason: NonNullable<Unread['because']>) => {
    because ??= reason;
    unread.add(path);
    return null;
  };
  const text = async (path: string): Promise<string | null> => {
    if (isAbsolute(path) || path.includes('\0') || path.length > LONGEST_PATH) return null;
    if (isUp()) return refuse(path, 'time');
    const kind = await folders.kindOf(path);
    if (kind !== 'file' && kind !== 'link') return null;
    if (left <= 0) return refuse(path, 'bytes');
    if (read.size >= bounds.mostFiles) return refuse(path, 'files');
    read.add(path);
    const found = await textIn(root, path, kind);
    left -= found?.length ?? 0;
    return found;
  };
  const filesIn = async (folder: string): Promise<readonly string[]> => {
    if (folder !== '' && (await folders.kindOf(folder)) !== 'folder') return [];
    const { paths, stoppedBy } = await walk(root, folders, folder, wanted, {
      mostFiles: bounds.mostFiles,
      isUp,
    });
    because ??= stoppedBy;
    return paths;
  };
  return { filesIn, text, spent, leftOut: () => ({ files: unread.size, because }) };
}

const LONGEST_PATH = 1_000;

/** The text of a regular file that lies in the workspace, with no link that leads out of it; else null. */
async function textIn(root: string, path: string, kind: 'file' | 'link'): Promise<string | null> {
  const whole = join(root, ...path.split('/'));
  try {
    const real = kind === 'file' ? whole : await realpath(whole);
    if (!isBelow(root, real)) return null;
    const { bytes, isCut } = await readBoundedFile(real, LARGEST, { noFollow: true });
    return isCut || bytes.includes(0) ? null : bytes.toString('utf8');
  } catch {
    return null;
  }
}
