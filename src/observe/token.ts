import { inspectToken, type TokenShape } from '../token.js';
import type { SavedToken } from './saved-tokens.js';

type Environment = Readonly<Record<string, string | undefined>>;

export type TokenSource = 'input' | 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN' | 'saved-file';

/** Every place a token may come from, in the order of precedence, and the one that is checked. */
export interface TokenObservation {
  /** The first source that is not blank; null when there is none. */
  chosen: { source: TokenSource; shape: TokenShape } | null;
  /** All sources that hold something, first the chosen one. */
  held: Array<{ source: TokenSource; shape: TokenShape }>;
  /** Whether `HF_TOKEN` is set, but to nothing. */
  isHfTokenBlank: boolean;
  saved: SavedToken | null;
}

/** Collects the sources of a token (protocol notes §6); judges none of them. */
export function observeToken(
  input: string | null,
  environment: Environment,
  saved: SavedToken | null,
): TokenObservation {
  const values: Array<[TokenSource, string]> = [
    ['input', input ?? ''],
    ['HF_TOKEN', environment.HF_TOKEN ?? ''],
    ['HUGGING_FACE_HUB_TOKEN', environment.HUGGING_FACE_HUB_TOKEN ?? ''],
    ['saved-file', saved?.value?.reveal() ?? ''],
  ];
  const held = values
    .filter(([, value]) => value.trim() !== '')
    .map(([source, value]) => ({ source, shape: inspectToken(value) }));
  return {
    chosen: held[0] ?? null,
    held,
    isHfTokenBlank: environment.HF_TOKEN !== undefined && environment.HF_TOKEN.trim() === '',
    saved,
  };
}
