/** Which files of the workspace the paths in an image are: those that were copied there. */

interface Copy {
  readonly sources: readonly string[];
  /** Absolute. */
  readonly target: string;
  readonly isFolder: boolean;
}

const MOST_COPIES = 200;
const LONGEST = 500;

/** What was copied into an image so far, and the folder that its commands run in. */
export class ImagePaths {
  readonly #copies: Copy[] = [];
  #folder = '/';

  /** `WORKDIR`. */
  moveTo(folder: string): void {
    this.#folder = this.#absolute(folder);
  }

  /** `COPY` or `ADD`: its words without its flags. */
  copy(words: readonly string[]): void {
    const sources = words.slice(0, -1);
    const target = words.at(-1);
    if (target === undefined || sources.length === 0 || this.#copies.length === MOST_COPIES) return;
    const isFolder = sources.length > 1 || /(?:^|\/)\.?$/.test(target) || !/\.\w{1,10}$/.test(target);
    this.#copies.push({ sources: sources.map(plainPath), target: this.#absolute(target), isFolder });
  }

  /** Where a path of the image comes from, relative to the folder that the image is built from; null if from nowhere. */
  sourceOf(path: string): string | null {
    if (path.length > LONGEST) return null;
    const wanted = this.#absolute(path);
    for (const { sources, target, isFolder } of this.#copies.toReversed()) {
      if (wanted === target && !isFolder) return sources[0] ?? null;
      const start = target === '/' ? '/' : `${target}/`;
      if (!isFolder || !wanted.startsWith(start)) continue;
      const rest = wanted.slice(start.length);
      const file = sources.find((source) => source === rest || source.endsWith(`/${rest}`));
      if (file !== undefined) return file;
      // The contents of a folder are copied, and not the folder.
      const [folder] = sources.filter((source) => !/\.\w{1,10}$/.test(source));
      if (folder !== undefined) return folder === '' ? rest : `${folder}/${rest}`;
    }
    return null;
  }

  #absolute(path: string): string {
    return `/${plainPath(path.startsWith('/') ? path : `${this.#folder}/${path}`)}`;
  }
}

/** Without `.`, `..` and empty parts. */
function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.slice(0, LONGEST).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
