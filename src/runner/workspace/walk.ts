/** The files of a workspace, by a walk through its folders within bounds. git is not asked: its list is no surer. */
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { workspaceText } from '../job-clients/workspace-text.js';
import type { Folders } from './folders.js';

/** What a walk may cost. */
export interface WalkBounds {
  readonly mostFiles: number;
  readonly isUp: () => boolean;
}

export interface Walk {
  /** Relative to the workspace, with forward slashes; those nearest to where it began first. */
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
const LARGEST_IGNORE_FILE = 64 * 1024;
const MOST_RULES = 1_000;

interface Folder {
  readonly path: string;
  /** The rules of each `.gitignore` above it, with the folder of each. */
  readonly rules: ReadonlyArray<{ readonly folder: string; readonly rule: Ignore }>;
}

/**
 * The files below a folder of the workspace, in folders that are no links: without hidden ones, and without those in
 * folders that a `.gitignore` from there on names, or that hold installed things. Never rejects.
 *
 * @param wanted which files are of interest, by their paths
 */
export async function walk(
  root: string,
  folders: Folders,
  from: string,
  wanted: (path: string) => boolean,
  bounds: WalkBounds,
): Promise<Walk> {
  const paths: string[] = [];
  let now: Folder[] = [{ path: from, rules: [] }];
  let later: Folder[] = [];
  let seen = 0;
  while (now.length > 0 || later.length > 0) {
    if (now.length === 0) [now, later] = [later, []];
    const next: Folder[] = [];
    for (const folder of now) {
      if (bounds.isUp()) return { paths, stoppedBy: 'time' };
      seen += 1;
      if (seen > MOST_FOLDERS) return { paths, stoppedBy: 'files' };
      const { files, below } = await inFolder(root, folders, folder, wanted, bounds.isUp);
      for (const path of files) {
        if (paths.length >= bounds.mostFiles) return { paths, stoppedBy: 'files' };
        paths.push(path);
      }
      for (const one of below) (LATER.test(nameOf(one.path)) ? later : next).push(one);
    }
    now = next;
  }
  return { paths, stoppedBy: null };
}

async function inFolder(
  root: string,
  folders: Folders,
  { path, rules }: Folder,
  wanted: (path: string) => boolean,
  isUp: () => boolean,
) {
  const entries = await folders.list(path);
  const own = entries.get('.gitignore') === 'file' ? await rulesIn(join(root, path, '.gitignore')) : null;
  const all = own === null ? rules : [...rules, { folder: path, rule: own }];
  const files: string[] = [];
  const below: Folder[] = [];
  for (const [name, kind] of [...entries].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    if (isUp()) break;
    const at = path === '' ? name : `${path}/${name}`;
    if (kind === 'folder') {
      if (!NOT_OWN.test(name) && !isIgnored(`${at}/`, all)) below.push({ path: at, rules: all });
    } else if (kind === 'file' && wanted(at)) files.push(at);
  }
  return { files, below };
}

function isIgnored(path: string, rules: Folder['rules']): boolean {
  return rules.some(({ folder, rule }) => rule.ignores(folder === '' ? path : path.slice(folder.length + 1)));
}

async function rulesIn(path: string): Promise<Ignore | null> {
  const { text } = await workspaceText(path, LARGEST_IGNORE_FILE);
  if (text === null) return null;
  // With more globstars in one line, a look-up takes the square of the depth and more.
  const plain = text.split(/\r?\n/).filter((line) => line.split('**').length <= 3);
  return ignore().add(plain.slice(0, MOST_RULES).join('\n'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
