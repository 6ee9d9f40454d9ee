/** Whose token it must be: that of an account, or of any member of an organization. */
export interface ExpectedAccount {
  readonly is: 'account' | 'member';
  /** Of the account or of the organization; empty where none was given. */
  readonly name: string;
}

/**
 * Reads names that are separated by commas, blanks or line breaks, as a list of dashes or as JSON: `NAME`, `@NAME`, or
 * `org:NAME` for its members.
 */
export function parseExpectedAccounts(text: string): ExpectedAccount[] {
  return text
    .replace(/\borg:[\s@]+/gi, 'org:')
    .split(/[\s,[\]"']+/)
    .filter((word) => word !== '' && word !== '-')
    .map((word): ExpectedAccount => {
      const [, organization] = /^@?org:(.*)$/i.exec(word) ?? [];
      return organization === undefined
        ? { is: 'account', name: word.replace(/^@/, '') }
        : { is: 'member', name: organization };
    });
}
