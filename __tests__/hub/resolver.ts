import dns from 'node:dns';
import { isIP } from 'node:net';

/**
 * As if the resolver had these addresses for a name, in this order. Whoever calls it puts `dns.lookup` back.
 */
export function resolveTo(addressesOf: (name: string) => readonly string[]): void {
  const answer = (name: string, { all }: dns.LookupOptions, callback: (...said: unknown[]) => void) => {
    const found = addressesOf(name).map((address) => ({ address, family: isIP(address) }));
    const [first] = found;
    process.nextTick(() => {
      if (first === undefined) callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }));
      else if (all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
  dns.lookup = answer as unknown as typeof dns.lookup;
}
