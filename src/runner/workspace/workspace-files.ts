/** The texts of a workspace, which a pull request may have written: read within bounds, and never run. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isBelow } from '../files/path-walk.js';
import { BOUNDS, type Bound, type ReadingBounds } from './bounds.js';
import { Folders } from './folders.js';
import { type Walk, walk } from './walk.js';

/** Of one file: what people write by hand is smaller, and a notebook with its pictures is not read. */
const LARGEST = 512 * 1024;

/** A workspace, opened for reading. */
export interface WorkspaceFiles {
  /**
   * The files of interest below a folder: without those that are hidden, ignored or of others, the nearest first. Of
   * the whole workspace by the empty path.
   */
  readonly filesIn: (folder: string) => Promise<readonly string[]>;
  /** The text of a file; null if it is not there, cannot be read, or is beyond the bounds. */
  readonly text: (path: string) => Promise<string | null>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** The share of the time that is spent, from 0 to 1. */
  readonly spent: () => number;
  /** Null if all could be read. */
  readonly stoppedBy: () => Bound | null;
}

/** No workspace, or none that can be read. */
const NOTHING: WorkspaceFiles = {
  filesIn: async () => [],
  text: async () => null,
  isFolder: async () => false,
  spent: () => 0,
  stoppedBy: () => null,
};

const NOTHING_THERE: Walk = { paths: [], stoppedBy: null };

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
  let because: Bound | null = null;
  const known = new Set<string>();
  let left = bounds.mostBytes;

  const refuse = (reason: Bound) => {
    because ??= reason;
    return null;
  };
  const late = new Promise<'late'>((resolve) => {
    setTimeout(resolve, bounds.milliseconds, 'late').unref();
  });

  const read = async (path: string): Promise<string | null> => {
    const kind = await folders.kindOf(path);
    if (kind !== 'file' && kind !== 'link') return null;
    if (left <= 0) return refuse('bytes');
    if (known.size >= bounds.mostFiles) return refuse('files');
    known.add(path);
    const text = await textIn(root, path, kind);
    left -= text?.length ?? 0;
    return text;
  };
  return {
    // A file system that hangs costs no more than one that is slow.
    text: async (path) => {
      if (isAbsolute(path) || path.includes('\0') || path.length > LONGEST_PATH) return null;
      const text = isUp() ? 'late' : await Promise.race([read(path).then((value) => ({ value })), late]);
      return text === 'late' ? refuse('time') : text.value;
    },
    filesIn: async (folder) => {
      const limits = { mostFiles: bounds.mostFiles, isUp };
      const walking = folders
        .kindOf(folder)
        .then((kind) => (kind === 'folder' ? walk(root, folders, folder, wanted, limits) : NOTHING_THERE));
      const walked = isUp() ? 'late' : await Promise.race([walking, late]);
      because ??= walked === 'late' ? 'time' : walked.stoppedBy;
      return walked === 'late' ? [] : walked.paths;
    },
    isFolder: async (path) => (await Promise.race([folders.kindOf(path), late])) === 'folder',
    spent,
    stoppedBy: () => because,
  };
}

const LONGEST_PATH = 1_000;

/** The text of a regular file that lies in the workspace, with no link that leads out of it; else null. */
async function textIn(root: string, path: string, kind: 'file' | 'link'): Promise<string | null> {
  const whole = join(root, ...path.split('/'));
  try {
    const real = kind === 'file' ? whole : await realpath(whole);
    return isBelow(root, real) ? await textOf(real) : null;
  } catch {
    return null;
  }
}

/** In as few steps as there may be, since there are thousands of them. A pipe is not waited for, and no link followed. */
async function textOf(path: string): Promise<string | null> {
  const flags = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(path, constants.O_RDONLY | flags);
  try {
    const stats = await handle.stat();
    if (!stats.isFile() || stats.size > LARGEST) return null;
    const bytes = Buffer.alloc(stats.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.includes(0) ? null : bytes.toString('utf8', 0, length);
  } finally {
    // What it comes to is of interest to nobody.
    handle.close().catch(() => {});
  }
}
