const LONGEST_SHOWN_VALUE = 120;
const SHORTEST_CREDENTIAL = 8;

/** In characters. A longer value is not shown at all, since what may be a credential in it would take long to find. */
const LONGEST_SEARCHED = 8_000;

/** Cuts a value to a length that can be shown, without what may be a credential in it. */
export function showable(value: string, credentials: readonly string[]): string {
  const known = credentials
    .map((credential) => credential.trim())
    .filter((credential) => credential.length >= SHORTEST_CREDENTIAL)
    .reduce((text, credential) => text.replaceAll(credential, '[a credential]'), value);
  if (known.length > LONGEST_SEARCHED) return `[${value.length} characters]`;
  const without = known
    .replace(/\/\/[^/\s]*@/g, '//[…]@')
    // A password with a slash in it; a colon before a port number is none.
    .replace(/(^|\s|\/\/)[^/\s:@]*:(?!\d{1,5}(?:\/|$)|\/\/)\S*@/g, '$1[…]@')
    .replace(/(?:hf_|api_org_|gh[a-z]_|github_pat_)[A-Za-z0-9_.-]{8,}/g, '[looks like a token]');
  return without.length > LONGEST_SHOWN_VALUE ? `${without.slice(0, LONGEST_SHOWN_VALUE)}…` : without;
}
