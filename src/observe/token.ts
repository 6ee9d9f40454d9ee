import type { Secret } from '../secret.js';
import { inspectToken, type TokenShape } from '../token.js';
import type { SavedToken } from './saved-tokens.js';

type Environment = Readonly<Record<string, string | undefined>>;

export type TokenSource = 'input' | 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN' | 'saved-file' | 'publisher';

/** Every place a token may come from, in the order of precedence, and the one that is checked. */
export interface TokenObservation {
  /** A publisher's where the check goes by one, the input, or else the token that the job's Python would send; null when there is none. */
  chosen: { source: TokenSource; shape: TokenShape } | null;
  /** All sources that hold something, also those that no client gets to see; first the chosen one. */
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
    .filter(([, value]) => !isBlank(value))
    .map(([source, value]) => ({ source, shape: inspectToken(value) }));
  const { HF_TOKEN } = environment;
  // Python chooses between the two variables before it looks whether there is more than white space in one.
  const isOldOneHidden = HF_TOKEN !== undefined && HF_TOKEN !== '' && isBlank(HF_TOKEN);
  const chosen = held.find(({ source }) => !(isOldOneHidden && source === 'HUGGING_FACE_HUB_TOKEN')) ?? null;
  return {
    chosen,
    held: chosen === null ? held : [chosen, ...held.filter((one) => one !== chosen)],
    isHfTokenBlank: HF_TOKEN !== undefined && isBlank(HF_TOKEN),
    saved,
  };
}

/** The sources with the token that was exchanged for an id token, which alone is checked; null where none came. */
export function withExchanged(stored: TokenObservation, token: Secret | null): TokenObservation {
  if (token === null) return { ...stored, chosen: null };
  const exchanged = { source: 'publisher', shape: inspectToken(token.reveal()) } as const;
  return { ...stored, chosen: exchanged, held: [exchanged, ...stored.held] };
}

function isBlank(value: string): boolean {
  return value.trim() === '';
}
