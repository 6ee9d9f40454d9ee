import { isTokenShaped } from './token/token-form.js';

/** A file of a repo that a reference names. */
export interface NamedFile {
  /** Path in the repo, not encoded. */
  readonly path: string;
  /** Whether the path may as well be a folder's, as in `hf://`. */
  readonly mayBeFolder: boolean;
}

/** The file at a path behind `hf://`; null for what is a folder, a pattern, or nothing. */
export function fileAtPath(words: readonly string[]): NamedFile | null {
  const path = words.filter((word) => word !== '').join('/');
  if (words.at(-1) === '' || /[*?[\]]/.test(path)) return null;
  return path === '' ? null : { path, mayBeFolder: true };
}

/** The file in the address of its page or its download. */
export function fileInAddress(words: readonly string[]): NamedFile | null {
  return words.length === 0 ? null : { path: words.join('/'), mayBeFolder: false };
}

/** Whether a repo can have a file of that path, and its address is no other one. */
export function isFilePath(path: string): boolean {
  const isText = !/[\p{Cc}\p{Surrogate}]/u.test(path);
  return isText && path.split('/').every((word) => !/^\.{0,2}$/.test(word) && !isTokenShaped(word));
}

/** The path as part of an address. */
export function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
