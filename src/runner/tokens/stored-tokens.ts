import { Secret } from '../../model/secret.js';

const MOST_LOGINS = 1000;

/** What a `stored_tokens` file holds: in memory only, and without names, since people choose them. */
export interface Logins {
  readonly tokens: readonly Secret[];
  /** Those of them that come with a refresh token: huggingface_hub renews them before they expire. */
  readonly renewable: readonly Secret[];
  /** OAuth refresh tokens: to be hidden like tokens, never compared. */
  readonly refreshTokens: readonly Secret[];
}

export const NO_LOGINS: Logins = { tokens: [], renewable: [], refreshTokens: [] };

/**
 * The tokens in a `stored_tokens` file: INI as Python's configparser writes it, a section for each login,
 * `key = value` or `key: value` in it, with keys in any letter case. Names of logins are not kept.
 */
export function parseStoredTokens(text: string): Logins {
  const tokens: Secret[] = [];
  const renewable: Secret[] = [];
  const refreshTokens: Secret[] = [];
  // What stands in front of the first section belongs to no login.
  const [, ...sections] = text.split(/^\[[^\]\r\n]+\].*$/m);
  for (const section of sections) {
    const own = valuesIn(section);
    const refreshing = own.filter(({ key }) => key === 'refresh_token').map(({ secret }) => secret);
    const logins = own.filter(({ key }) => key === 'hf_token').map(({ secret }) => secret);
    tokens.push(...logins.slice(0, MOST_LOGINS - tokens.length));
    if (refreshing.length > 0) renewable.push(...logins);
    refreshTokens.push(...refreshing);
    if (tokens.length >= MOST_LOGINS) break;
  }
  return { tokens, renewable, refreshTokens };
}

function valuesIn(section: string): Array<{ key: string; secret: Secret }> {
  return section.split(/\r\n?|\n/).flatMap((line) => {
    const [, key = '', value = ''] = /^(\w+)\s*[=:]\s*(\S.*)$/.exec(line) ?? [];
    return value === '' ? [] : [{ key: key.toLowerCase(), secret: new Secret(value.trim()) }];
  });
}
