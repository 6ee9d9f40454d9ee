import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';

/** What looking a name up gave: addresses in the resolver's order, or the code of its failure. */
export type Found = { addresses: LookupAddress[] } | { code: string };

/** Looks a name up where that can be broken off. */
export interface Resolver {
  find: (name: string) => Promise<Found>;
  /** Breaks off what is still looked up, which then has failed. */
  end: () => void;
}

type Callback = (error: Error | null, found: string | LookupAddress[], family?: number) => void;
export type Lookup = (name: string, options: LookupOptions, callback: Callback) => void;

/** Of a name that was found, no other process is started for so long. */
const KEPT_MS = 30_000;

/**
 * Has this whole process look names up by a resolver that can be ended, whoever connects: undici, TLS, proxies, and
 * GitHub's toolkit all come to `dns.lookup` for it, at the time of the call. In Node itself a lookup keeps a thread,
 * which a process waits for at its end, by whatever way it ends: for half a minute where a name server does not answer.
 */
export function lookUpWith(resolver: Resolver): void {
  const own = dns.lookup as unknown as Lookup;
  dns.lookup = lookupBy(resolver, own) as unknown as typeof dns.lookup;
  process.once('exit', resolver.end);
}

/**
 * `dns.lookup`, by a resolver. Whoever asks for the same name at the same time shares one answer, and one that brought
 * addresses is kept for a while. What needs no name server goes to \`own\`, Node's function.
 */
export function lookupBy(resolver: Resolver, own: Lookup): Lookup {
  const known = new Map<string, { found: Promise<Found>; until: number }>();
  const find = (name: string): Promise<Found> => {
    const before = known.get(name);
    if (before !== undefined && performance.now() < before.until) return before.found;
    const entry = { found: resolver.find(name), until: Number.POSITIVE_INFINITY };
    known.set(name, entry);
    entry.found.then((found) => {
      if ('code' in found) known.delete(name);
      else entry.until = performance.now() + KEPT_MS;
    });
    return entry.found;
  };
  const lookup: Lookup = (name, options, callback) => {
    if (typeof options === 'function') return own(name, {}, options);
    if (typeof options === 'number') return lookup(name, { family: options }, callback);
    // Also what is no name at all is told by Node itself.
    if (typeof name !== 'string' || name === '' || isIP(name) !== 0 || name === 'localhost')
      return own(name, options, callback);
    return void find(name).then((found) => answer(name, found, options, callback));
  };
  return lookup;
}

function answer(name: string, found: Found, options: LookupOptions, callback: Callback): void {
  const family = Number(String(options.family ?? 0).replace('IPv', ''));
  const addresses =
    'code' in found ? [] : found.addresses.filter((one) => family === 0 || one.family === family);
  const [first] = addresses;
  if (first === undefined) {
    const code = 'code' in found ? found.code : 'ENOTFOUND';
    const problem = { code, syscall: 'getaddrinfo', hostname: name };
    callback(Object.assign(new Error(`getaddrinfo ${code} ${name}`), problem), options.all ? [] : '');
  } else if (options.all) callback(null, addresses);
  else callback(null, first.address, first.family);
}
