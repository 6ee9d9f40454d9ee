import type { NetrcEntry, NetrcParse } from './grammar.js';
import { asciiLowerCase } from './lexer.js';

/** The entries that name one of the hosts, and those that answer for every host without an own one. */
export function entriesFor(
  { parse }: { parse: NetrcParse | null },
  hosts: string[],
): { matching: NetrcEntry[]; defaults: NetrcEntry[] } {
  const wanted = new Set(hosts.map(asciiLowerCase));
  const entries = parse?.ok === true ? parse.entries : [];
  return {
    matching: entries.filter(({ host }) => host !== null && wanted.has(asciiLowerCase(host))),
    defaults: entries.filter(({ host }) => host === null),
  };
}
