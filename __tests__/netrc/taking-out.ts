/** What the netrc tests share: files as latin1 text, and taking out all entries of some hosts. */
import { parseNetrcAbout } from '../../src/netrc/grammar.js';
import { type Removal, removeEntries } from '../../src/netrc/removal.js';

export const HUB = 'huggingface.co';
export const STALE = `machine ${HUB} login u password stale`;

export function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export function takeOut(bytes: Buffer, hosts: readonly string[] = [HUB]): Removal {
  const parse = parseNetrcAbout(bytes, hosts);
  if (!parse.ok) return parse;
  const ours = parse.entries.filter(({ host }) => host !== null && hosts.includes(host.toLowerCase()));
  return removeEntries(bytes, parse, ours);
}

/** The file without the Hub's entries, or the reason why not. */
export function textWithout(text: string): string {
  const removal = takeOut(latin1(text));
  return removal.ok ? removal.bytes.toString('latin1') : `refused: ${removal.reason}`;
}
