/** Credentials among the arguments, where they must not be. */
import { encodedTokenIn } from '../model/token/encoded-token.js';
import { isHubForm, isTokenShaped } from '../model/token/token-form.js';

const GITHUB_TOKEN = /^(?:gh[a-z]_|github_pat_)\w{16,}$/;

/** What may be an encoded token: nothing shorter holds one. */
const ENCODED_WORD = /[A-Za-z0-9+/_%=-]{32,}/g;

/** Where a token belongs. */
export const HUB_TOKEN_ADVICE =
  'Set HF_TOKEN, log in with "hf auth login", or write the token to --token-stdin: arguments are visible to other processes and kept in the history of the shell.';
export const GITHUB_TOKEN_ADVICE =
  'Set GITHUB_TOKEN or GH_TOKEN: arguments are visible to other processes and kept in the history of the shell.';

/** What to do instead, if an argument is or contains a token; null if it does not. */
export function tokenAdvice(argument: string): string | null {
  const words = argument.split(/[^\w.-]+/).map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
  // A slash is a letter of base64, and it separates an owner from a name.
  const encoded = [argument, ...argument.split('/')].flatMap((part) => part.match(ENCODED_WORD) ?? []);
  const isEncoded = encoded.some((word) => encodedTokenIn(word) !== null);
  if (isHubForm(argument.trim()) || words.some(isTokenShaped) || isEncoded) return HUB_TOKEN_ADVICE;
  return words.some((word) => GITHUB_TOKEN.test(word)) ? GITHUB_TOKEN_ADVICE : null;
}
