/** What a folder holds by its name: what is in it is seldom run by a job that does not name it. */
export type FolderPurpose = 'tests' | 'examples' | 'docs';

const KINDS: ReadonlyArray<readonly [FolderPurpose, RegExp]> = [
  ['tests', /^(?:tests?|testing|spec|specs|__tests__|e2e|fixtures?|testdata)$/i],
  ['examples', /^(?:examples?|demos?|samples?|tutorials?|cookbook|notebooks?|templates?|recipes?)$/i],
  ['docs', /^(?:docs?|documentation|website|site|book)$/i],
];

/** By the outermost folder of a path that has such a name; null if none has. */
export function folderPurpose(path: string): FolderPurpose | null {
  for (const part of path.split('/').slice(0, -1)) {
    const [kind] = KINDS.find(([, names]) => names.test(part)) ?? [];
    if (kind !== undefined) return kind;
  }
  return null;
}
