/** The files of a workspace, by a walk through its folders within bounds. git is not asked: its files are no more sure. */
import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { workspaceText } from '../job-clients/workspace-text.js';

/** What a walk may cost. */
export interface WalkBounds {
  readonly mostFiles: number;
  readonly isUp: () => boolean;
}

export interface Walk {
  /** Relative to the workspace, with forward slashes; those nearest to its root first. */
  readonly paths: readonly string[];
  /** Why there may be more; null if there are none. */
  readonly stoppedBy: 'time' | 'files' | null;
}

/** Folders of installed or built things, of whatever language: nobody writes in them by hand. */
const NOT_OWN =
  /^(?:node_modules|bower_components|vendor|third[-_]party|site-packages|__pycache__|venv|virtualenv|env|target|build|dist|out|\w[\w.-]*\.egg-info)$/i;
/** Folders whose files are looked at last: a job seldom runs them without naming them. */
const LATER = /^(?:tests?|__tests__|examples?|docs?|website|benchmarks?|notebooks?)$/i;
const MOST_FOLDERS = 2_000;
/** In one folder; a program has written what has more. */
const MOST_ENTRIES = 5_000;
const LARGEST_IGNORE_FILE = 64 * 1024;

interface Folder {
  readonly path: string;
  /** The rules of each `.gitignore` above it, with the folder of each. */
  readonly rules: ReadonlyArray<{ readonly folder: string; readonly rule: Ignore }>;
}

/**
 * The files that are regular ones, in folders that are no links: without those that are hidden, ignored by a
 * `.gitignore`, or in folders of installed things. `wanted` says which of them are of interest. Never rejects.
 */
export async function walk(
  workspace: string,
  wanted: (path: string) => boolean,
  bounds: WalkBounds,
): Promise<Walk> {
  const paths: string[] = [];
  let folders: Folder[] = [{ path: '', rules: [] }];
  let later: Folder[] = [];
  let seen = 0;
  while (folders.length > 0 || later.length > 0) {
    if (folders.length === 0) [folders, later] = [later, []];
    const next: Folder[] = [];
    for (const folder of folders) {
      if (bounds.isUp()) return { paths, stoppedBy: 'time' };
      seen += 1;
      if (seen > MOST_FOLDERS) return { paths, stoppedBy: 'files' };
      const { files, below } = await inFolder(workspace, folder, wanted);
      for (const path of files) {
        if (paths.length >= bounds.mostFiles) return { paths, stoppedBy: 'files' };
        paths.push(path);
      }
      for (const one of below) (LATER.test(nameOf(one.path)) ? later : next).push(one);
    }
    folders = next;
  }
  return { paths, stoppedBy: null };
}

async function inFolder(workspace: string, { path, rules }: Folder, wanted: (path: string) => boolean) {
  const entries = await entriesOf(join(workspace, path));
  const own = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
    ? await rulesIn(join(workspace, path, '.gitignore'))
    : null;
  const all = own === null ? rules : [...rules, { folder: path, rule: own }];
  const files: string[] = [];
  const below: Folder[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const at = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!NOT_OWN.test(entry.name) && !isIgnored(`${at}/`, all)) below.push({ path: at, rules: all });
    } else if (entry.isFile() && wanted(at) && !isIgnored(at, all)) files.push(at);
  }
  return { files, below };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      entries.push(entry);
      if (entries.length >= MOST_ENTRIES) break;
    }
  } catch {
    // What cannot be read, or is gone by now, holds nothing.
  }
  return entries;
}

function isIgnored(path: string, rules: Folder['rules']): boolean {
  return rules.some(({ folder, rule }) => rule.ignores(folder === '' ? path : path.slice(folder.length + 1)));
}

async function rulesIn(path: string): Promise<Ignore | null> {
  const { text } = await workspaceText(path, LARGEST_IGNORE_FILE);
  return text === null ? null : ignore().add(text);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
