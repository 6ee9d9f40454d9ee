/** Where the Hub is, and on whose word. */
export interface Endpoint {
  readonly origin: string;
  /** Path in front of the Hub's own paths, for mirrors that have one; empty or `/…` without a final slash. */
  readonly basePath: string;
  readonly host: string;
  readonly hostname: string;
  readonly namedBy: 'input' | 'environment' | 'default';
}

/** Reads an address; null when it is none that a Hub can have. */
export function parseEndpoint(text: string, namedBy: Endpoint['namedBy']): Endpoint | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return bare ? endpointAt(url, namedBy) : null;
}

export function endpointAt(url: URL, namedBy: Endpoint['namedBy']): Endpoint {
  return {
    origin: url.origin,
    basePath: withoutFinalSlashes(url.pathname),
    host: url.host,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    namedBy,
  };
}

/** As `URL` writes them: IPv4, IPv6, and IPv4 within IPv6. */
const LOOPBACK_ADDRESS = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:7f[\da-f]{2}:[\da-f]{1,4})$/;

/**
 * Whether the host, as `URL` has it, can only be this machine: an address of the loopback network, also one of IPv4
 * written in IPv6, or `localhost`, for which every system's own table of hosts has such an address. A name below
 * `localhost` is in no such table: the resolver decides about it, which may ask the network.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || LOOPBACK_ADDRESS.test(hostname);
}

/** The Hub's own domains. Its clients know no others. */
const HUB_DOMAINS = ['huggingface.co', 'hf.co'];

/** Whether the host is one of Hugging Face: the Hub itself, or a subdomain. */
export function isHubHost(hostname: string): boolean {
  return HUB_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/**
 * Whether a token may be sent to the endpoint: if the `endpoint` input names it, or if nothing does, always; if the
 * environment alone names it, only over https to a host of Hugging Face. This machine is no exception: on a shared one,
 * any of its users may listen there.
 */
export function mayReceiveToken({ namedBy, origin, hostname }: Endpoint): boolean {
  return namedBy !== 'environment' || (origin.startsWith('https://') && isHubHost(hostname));
}

/** A host as git knows it, with its port where that is not the scheme's own, and as a netrc does, without. */
export interface Host {
  host: string;
  hostname: string;
}

/** Whether the endpoint is the Hub itself, and not a mirror, a subdomain or another port. */
export function isHub({ host }: Endpoint): boolean {
  return HUB_DOMAINS.includes(host);
}

/**
 * The hosts for which this endpoint's credentials are stored, the one it is named by first. The Hub itself has two, and
 * clients know it by either; any other endpoint has its own alone.
 */
export function ownHosts(endpoint: Endpoint): [Host, ...Host[]] {
  const { host, hostname } = endpoint;
  const others = isHub(endpoint) ? HUB_DOMAINS.filter((domain) => domain !== host) : [];
  return [{ host, hostname }, ...others.map((domain) => ({ host: domain, hostname: domain }))];
}

/** The same, apart: `hostnames` for a netrc, `hosts` for git. */
export function credentialHosts(endpoint: Endpoint): { hostnames: string[]; hosts: string[] } {
  const own = ownHosts(endpoint);
  return { hostnames: own.map(({ hostname }) => hostname), hosts: own.map(({ host }) => host) };
}

/**
 * The hosts that are this Hub in the words of a job, its own first. A Hub on this machine is one to try things out with,
 * for jobs that name the Hub itself.
 */
export function hubHosts(endpoint: Endpoint): [string, ...string[]] {
  const [own, ...others] = ownHosts(endpoint);
  return [own.host, ...others.map(({ host }) => host), ...(isLoopback(endpoint.hostname) ? HUB_DOMAINS : [])];
}

/** A pattern for the end would begin anew at every slash. */
export function withoutFinalSlashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}
