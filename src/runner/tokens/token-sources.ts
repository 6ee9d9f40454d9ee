import type { Environment } from '../../model/environment-variables.js';
import type { Secret } from '../../model/secret.js';
import { inspectToken, type TokenFormat } from '../../model/token/inspect-token.js';
import type { SavedToken } from './saved-tokens.js';

export type TokenSource = 'input' | 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN' | 'saved-file' | 'publisher';

/** Every place a token may come from, in the order of precedence, and the one that is checked. */
export interface TokenSources {
  /**
   * A publisher's if the check uses one; the input if it is mapped; a variable if one is set; a saved login
   * only where nothing is mapped. Null where that place holds nothing: then no other is used instead.
   */
  readonly checked: { readonly source: TokenSource; readonly format: TokenFormat } | null;
  /** All sources that hold something, also those that no client gets to see; first the checked one. */
  readonly held: ReadonlyArray<{ readonly source: TokenSource; readonly format: TokenFormat }>;
  /** Whether the `token` input is mapped, but to nothing. */
  readonly isInputBlank: boolean;
  /** Whether the input or a variable is there, whatever it holds: then the step was given its token, or was to be. */
  readonly isMapped: boolean;
  /** Whether `HF_TOKEN` is set, but to nothing. */
  readonly isHfTokenBlank: boolean;
  readonly saved: SavedToken | null;
}

/** Collects the sources of a token (protocol notes §6); judges none of them. `input` is null where none is mapped. */
export function observeToken(
  input: string | null,
  environment: Environment,
  saved: SavedToken | null,
): TokenSources {
  const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment;
  const values: Array<[TokenSource, string]> = [
    ['input', input ?? ''],
    ['HF_TOKEN', HF_TOKEN ?? ''],
    ['HUGGING_FACE_HUB_TOKEN', HUGGING_FACE_HUB_TOKEN ?? ''],
    ['saved-file', saved?.value?.reveal() ?? ''],
  ];
  const held = values
    .filter(([, value]) => !isBlank(value))
    .map(([source, value]) => ({ source, format: inspectToken(value) }));
  const usable = usableSources(input, environment);
  const checked = held.find(({ source }) => usable.includes(source)) ?? null;
  return {
    checked,
    held: checked === null ? held : [checked, ...held.filter((one) => one !== checked)],
    isInputBlank: input !== null && isBlank(input),
    isMapped: !usable.includes('saved-file'),
    isHfTokenBlank: HF_TOKEN !== undefined && isBlank(HF_TOKEN),
    saved,
  };
}

/**
 * The places that may give the token to be checked. An empty one that was mapped is a missing token: what lies elsewhere
 * may be somebody else's, and a check that passes with that says nothing about the job.
 */
function usableSources(input: string | null, environment: Environment): TokenSource[] {
  const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment;
  if (input !== null) return ['input'];
  if (HF_TOKEN === undefined && HUGGING_FACE_HUB_TOKEN === undefined) return ['saved-file'];
  // Python chooses between the two variables before it looks whether there is more than white space in one.
  const isOldOneHidden = HF_TOKEN !== undefined && HF_TOKEN !== '' && isBlank(HF_TOKEN);
  return isOldOneHidden ? ['HF_TOKEN'] : ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'];
}

/** The sources with the token that was exchanged for an id token, which alone is checked; null where none came. */
export function withExchanged(stored: TokenSources, token: Secret | null): TokenSources {
  if (token === null) return { ...stored, checked: null };
  const exchanged = { source: 'publisher', format: inspectToken(token.reveal()) } as const;
  return { ...stored, checked: exchanged, held: [exchanged, ...stored.held] };
}

function isBlank(value: string): boolean {
  return value.trim() === '';
}
