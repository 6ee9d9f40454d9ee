import { type FileText, textWithin } from './workflow-text.js';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const BRANCH = /^ref: (refs\/[\w./-]{1,250})$/;

/**
 * The commit that is checked out in the workspace, from the files of git; null where they do not say. A runner
 * that keeps its workspace may still have that of an earlier run.
 */
export async function checkedOutCommit(workspace: string): Promise<string | null> {
  const head = firstLine(await textWithin(workspace, '.git/HEAD'));
  if (head === null || COMMIT.test(head)) return head;
  const [, branch] = BRANCH.exec(head) ?? [];
  if (branch === undefined || branch.split('/').includes('..')) return null;
  const commit = firstLine(await textWithin(workspace, `.git/${branch}`));
  return commit !== null && COMMIT.test(commit) ? commit : null;
}

function firstLine(file: FileText): string | null {
  return 'text' in file ? (file.text.split('\n')[0] ?? '').trim() : null;
}
