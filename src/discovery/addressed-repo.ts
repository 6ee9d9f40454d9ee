import type { RepoRef } from '../model/repo.js';
import { repoIn } from './repo-ids.js';

/** A repo that a whole text is the address of. */
export interface AddressedRepo {
  readonly ref: RepoRef;
  /** Whether it is the address of something to download or to ask for, and not of a page to read. */
  readonly isContent: boolean;
}

const ADDRESS = /^(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/i;
const CONTENT =
  /^(?:hf:\/\/|https?:\/\/[^/]+\/(?:api\/(?:models|datasets|spaces)\/|(?:[^/]+\/){1,3}(?:resolve|raw)\/))/i;
/** As Ollama and Docker Model Runner name a model of the Hub, with a quantization or without. */
const PULLED = /^hf\.co\/([\w.-]{1,96}\/[\w.-]{1,96})(?::[\w.-]{1,60})?$/i;
const LONGEST = 1_000;

/** The repo behind an address of the Hub; null if the text is none. A query and a pattern for files are left out. */
export function addressedRepo(text: string): AddressedRepo | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const [, pulled] = PULLED.exec(trimmed) ?? [];
  if (pulled !== undefined) {
    const ref = repoIn(pulled);
    return ref === null ? null : { ref, isContent: true };
  }
  if (!ADDRESS.test(trimmed)) return null;
  const isPath = /^hf:/i.test(trimmed);
  // What is computed may still be behind the id: `…/resolve/main/${file}`.
  const plain = trimmed.replace(isPath ? /\/[^/]*[*?[{$].*$/s : /(?:[?#].*|\/[^/]*[*[{$].*)$/s, '');
  const found = repoIn(plain);
  if (found === null) return null;
  const { type, id, revision } = found;
  return {
    ref: { type, id, revision: revision === 'main' ? null : revision },
    isContent: CONTENT.test(trimmed),
  };
}

/** The repo of a file that the text is the address of; null for a page, which nobody loads. */
export function contentAt(text: string): RepoRef | null {
  const found = addressedRepo(text);
  return found?.isContent ? found.ref : null;
}
