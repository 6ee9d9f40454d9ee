/** A repo of the Hub that a text names. */
export interface NamedRepo {
  /** In lower case, for ids are told apart by more than letter case. */
  readonly id: string;
  /** Whether it is part of an address of the Hub; else it may be a path as well. */
  readonly isAddress: boolean;
}

/** No command that people write is longer; the rest of an inline script names nothing that the beginning does not. */
const LONGEST_TEXT = 20_000;
const PART = String.raw`[A-Za-z0-9][\w.-]{0,95}`;
const NAME = new RegExp(
  String.raw`^(https?:\/\/(?:[^\s/@]{0,200}@)?(?:huggingface\.co|hf\.co)\/+(?:api\/)?|hf:\/\/)?(?:(?:models|datasets|spaces|kernels|buckets)\/)?(${PART}\/${PART})(.*)$`,
  'is',
);
const ENDPOINT = /\$(?:HF_ENDPOINT|\{HF_ENDPOINT[^}]{0,100}\})/g;
const BETWEEN = /[\s"'`=,;()[\]{}<>|&!]+/;

/** What in the text has the form of a repo's id, or is an address of one. */
export function reposNamed(text: string): NamedRepo[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(ENDPOINT, 'https://huggingface.co')
    .split(BETWEEN)
    .flatMap((word) => {
      const [, address, id = '', rest = ''] = NAME.exec(word) ?? [];
      if (id === '') return [];
      const isAddress = address !== undefined;
      // A revision may be behind the id; more of a path makes the word one.
      if (!isAddress && !/^(?:[@:].*)?\.?$/s.test(rest)) return [];
      return [{ id: id.replace(/\.git$/, '').toLowerCase(), isAddress }];
    });
}

/** The first of these repos that the text names. */
export function listedIn(text: string, ids: readonly string[]): string | null {
  const named = new Set(reposNamed(text).map(({ id }) => id));
  return ids.find((id) => named.has(id.toLowerCase())) ?? null;
}
