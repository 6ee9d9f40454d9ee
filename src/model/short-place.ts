const LONGEST_PATH = 120;

/** A file and a line of it, as compilers write them; of a long path the end. */
export function shortPlace({ file, line }: { readonly file: string; readonly line: number }): string {
  const shown = file.length > LONGEST_PATH ? `…${file.slice(-LONGEST_PATH)}` : file;
  return `${shown}:${line}`;
}
