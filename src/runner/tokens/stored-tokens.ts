import { Secret } from '../../model/secret.js';

const MOST_LOGINS = 1000;

/**
 * The tokens in a `stored_tokens` file: INI as Python's configparser writes it, a section for each login,
 * `key = value` or `key: value` in it, with keys in any letter case. Names of logins are not kept.
 */
export function parseStoredTokens(text: string): { tokens: Secret[]; refreshTokens: Secret[] } {
  const tokens: Secret[] = [];
  const refreshTokens: Secret[] = [];
  let inSection = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^\[[^\]]+\]/.test(line)) inSection = true;
    const [, key = '', value = ''] = /^(\w+)\s*[=:]\s*(\S.*)$/.exec(line) ?? [];
    if (!inSection || value === '' || tokens.length >= MOST_LOGINS) continue;
    if (key.toLowerCase() === 'hf_token') tokens.push(new Secret(value.trim()));
    if (key.toLowerCase() === 'refresh_token') refreshTokens.push(new Secret(value.trim()));
  }
  return { tokens, refreshTokens };
}
