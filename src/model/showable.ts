const LONGEST_SHOWN_VALUE = 120;
const SHORTEST_CREDENTIAL = 8;

/** In characters. A longer value is not shown at all, since what may be a credential in it would take long to find. */
const LONGEST_SEARCHED = 8_000;

/** The text without these credentials. */
export function withoutCredentials(text: string, credentials: readonly string[]): string {
  return credentials
    .map((credential) => credential.trim())
    .filter((credential) => credential.length >= SHORTEST_CREDENTIAL)
    .reduce((left, credential) => left.replaceAll(credential, '[a credential]'), text);
}

/** Cuts a value to a length that can be shown, without what may be a credential in it. */
export function showable(value: string, credentials: readonly string[]): string {
  const known = withoutCredentials(value, credentials);
  if (known.length > LONGEST_SEARCHED) return `[${value.length} characters]`;
  // What such a value means nobody knows, nor where in it an address ends.
  const without = withoutLogins(withoutQuery(known, /[?#]/)).replace(
    /(?:hf_|api_org_|gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{8,}/g,
    '[looks like a token]',
  );
  return without.length > LONGEST_SHOWN_VALUE ? `${without.slice(0, LONGEST_SHOWN_VALUE)}…` : without;
}

/**
 * The text with no more of each address in it than scheme, host and path: a login, a query or a fragment may hold a
 * secret, which need not have the form of one.
 */
export function publicUrls(text: string): string {
  return withoutLogins(
    text.replace(/\S+/g, (word) => withoutQuery(word, word.includes('//') ? /[?#]/ : /\?/)),
  );
}

/** Cuts at the sign with which a query or a fragment begins. */
function withoutQuery(text: string, sign: RegExp): string {
  const at = text.search(sign);
  if (at < 0 || !/[\p{L}\p{N}]/u.test(text.slice(at))) return text;
  // A password may hold such a sign as well: then nothing tells where it ends.
  if (text.includes('@', at)) return `${/^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0] ?? ''}[…]`;
  return `${text.slice(0, at + 1)}[…]`;
}

function withoutLogins(text: string): string {
  return (
    text
      .replace(/\/\/[^/\s]*@/g, '//[…]@')
      // A password with a slash in it; a colon before a port number is none.
      .replace(/(^|\s|\/\/)[^/\s:@]*:(?!\d{1,5}(?:\/|$)|\/\/)\S*@/g, '$1[…]@')
  );
}
