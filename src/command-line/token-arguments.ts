/** Credentials among the arguments, where they must not be. */
import { isHubForm, isTokenShaped } from '../model/token/token-form.js';

const GITHUB_TOKEN = /^(?:gh[a-z]_|github_pat_)\w{16,}$/;

/** Where a token belongs. */
export const HUB_TOKEN_ADVICE =
  'Set HF_TOKEN, log in with "hf auth login", or write the token to --token-stdin: arguments are visible to other processes and kept in the history of the shell.';
export const GITHUB_TOKEN_ADVICE =
  'Set GITHUB_TOKEN or GH_TOKEN: arguments are visible to other processes and kept in the history of the shell.';

/** What to do instead, if an argument is or contains a token; null if it does not. */
export function tokenAdvice(argument: string): string | null {
  const words = argument.split(/[^\w.-]+/).map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
  if (isHubForm(argument.trim()) || words.some(isTokenShaped)) return HUB_TOKEN_ADVICE;
  return words.some((word) => GITHUB_TOKEN.test(word)) ? GITHUB_TOKEN_ADVICE : null;
}
