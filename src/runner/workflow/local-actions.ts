/**
 * The folder of an action of the same repository, relative to the workspace, empty for the workspace itself; null for
 * an action of another repository, and for a path that could lead out of the workspace.
 */
export function localActionFolder(uses: string | null): string | null {
  const path = /^[.$]\/(.*)$/s.exec(uses ?? '')?.[1];
  if (path === undefined || !/^[\w./ -]{0,250}$/.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : parts.join('/');
}
