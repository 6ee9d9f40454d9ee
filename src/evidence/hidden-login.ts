import type { Secret } from '../model/secret.js';
import { faultAt } from '../model/token/inspect-token.js';
import type { Evidence } from './evidence.js';

/** A login on this runner that no client uses, because a variable with the checked token goes before it. */
export interface HiddenLogin {
  readonly variable: 'HF_TOKEN' | 'HUGGING_FACE_HUB_TOKEN';
  readonly path: string;
  /** The one in the token file; null where others are saved by name, of which somebody would have to choose one. */
  readonly secret: Secret | null;
}

/** The login that clients would use without the checked token's variable; null where it hides none. */
export function hiddenLogin({
  inputs,
  runner: { tokenSources, storedTokens },
}: Evidence): HiddenLogin | null {
  const { checked, held, saved } = tokenSources;
  if (checked === null) return null;
  const { cleaned } = checked.format;
  const [first, ...others] = (['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'] as const).filter((name) =>
    held.some(({ source }) => source === name),
  );
  const isChecked = (name: string) =>
    held.some(({ source, format }) => source === name && format.cleaned.equals(cleaned));
  if (first === undefined || !isChecked(first) || !others.every(isChecked)) return null;
  const login = held.find(({ source }) => source === 'saved-file');
  if (login !== undefined && saved !== null) {
    const isUsable = !login.format.cleaned.equals(cleaned) && faultAt(inputs.endpoint, login) === null;
    return isUsable ? { variable: first, path: saved.path, secret: login.format.cleaned } : null;
  }
  const named = storedTokens?.tokens.some((one) => !one.equals(cleaned)) === true ? storedTokens.path : null;
  return named === null ? null : { variable: first, path: named, secret: null };
}
