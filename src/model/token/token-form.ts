/** What a token's prefix says about it (protocol notes §1). */
export type TokenKind = 'user' | 'oauth' | 'trusted-publisher' | 'organization' | 'unknown';

// The longer prefixes come first: each of them also begins with a shorter one.
const PREFIXES: ReadonlyArray<readonly [string, TokenKind]> = [
  ['hf_oauth_', 'oauth'],
  ['hf_jwt_', 'trusted-publisher'],
  ['hf_', 'user'],
  ['api_org_', 'organization'],
];

/** Tokens of the time before `hf_`, which were all of users. Other services have keys that begin with `api_`, too. */
const OLD_TOKEN = /^api_[A-Za-z0-9]{16,}$/;

/** Whether it begins as tokens did before `hf_`, whatever follows. */
export function hasOldPrefix(value: string): boolean {
  return value.startsWith('api_') && !value.startsWith('api_org_');
}

/** The kind of token that a prefix names; `unknown` for everything else. */
export function kindOf(value: string): TokenKind {
  if (OLD_TOKEN.test(value)) return 'user';
  return (
    PREFIXES.find(([prefix]) => value.startsWith(prefix) && value.length > prefix.length)?.[1] ?? 'unknown'
  );
}

/** The forms that the Hub gives. Lengths are not promised, so only what is far too short is none. */
const HUB_FORMS = [
  /^hf_[A-Za-z0-9.-]{16,}$/,
  /^hf_(?:oauth|jwt)_(?!_refresh_)[A-Za-z0-9._~+/-]{16,}=*$/,
  /^api_org_[A-Za-z0-9.-]{16,}$/,
  OLD_TOKEN,
];

/** Whether the value as a whole has a form in which the Hub gives tokens. */
export function isHubForm(value: string): boolean {
  return HUB_FORMS.some((form) => form.test(value));
}

/** A body ends where the next token begins: those that run together are two. */
const HUB_TOKENS =
  /hf_(?:oauth|jwt)_(?:(?!hf_(?:oauth|jwt)_|api_org_)[\w.-]){16,}|(?:hf_|api_(?:org_)?)(?:(?!hf_|api_)[A-Za-z0-9.-]){16,}/g;

/** Whatever in a text has the form of a Hub token, from left to right. */
export function hubTokensIn(text: string): string[] {
  return text.match(HUB_TOKENS) ?? [];
}

/** Long enough to be no word: a folder may well be called `hf_cache`, and git's user is `hf_user`. */
const TOKEN_SHAPED = /^(?:(?:hf_|api_org_)[A-Za-z0-9]{20,}|hf_(?:oauth|jwt)_[\w.-]{20,})$/;

/** Whether a value, found where nobody says that it is a token, is one by its form. */
export function isTokenShaped(value: string): boolean {
  return TOKEN_SHAPED.test(value);
}
