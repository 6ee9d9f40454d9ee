/** Where the Hub is, and on whose word. */
export interface Endpoint {
  origin: string;
  /** Path in front of the Hub's own paths, for mirrors that have one; empty or `/…` without a final slash. */
  basePath: string;
  host: string;
  hostname: string;
  namedBy: 'input' | 'environment' | 'default';
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

/** Whether the name can only mean this machine. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '::1' ||
    /^127(?:\.\d{1,3}){3}$/.test(hostname)
  );
}

/** The Hub's own domains. Its clients know no others. */
export const HUB_DOMAINS = ['huggingface.co', 'hf.co'];

/** Whether the endpoint is the Hub itself or one of its subdomains. */
export function isHubHost(hostname: string): boolean {
  return HUB_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/**
 * Whether a token may be sent to the endpoint: on the word of the `endpoint` input or of nobody's
 * choice, always; on the word of the environment alone, only to this machine or, over https, to the Hub.
 */
export function mayReceiveToken(endpoint: Endpoint): boolean {
  if (endpoint.namedBy !== 'environment' || isLoopback(endpoint.hostname)) return true;
  return endpoint.origin.startsWith('https://') && isHubHost(endpoint.hostname);
}

/** The names by which credentials of this Hub may be stored: the endpoint's and always the Hub's own. */
export function credentialHosts(endpoint: Endpoint): { hostnames: string[]; hosts: string[] } {
  return {
    hostnames: [...new Set([endpoint.hostname.toLowerCase(), ...HUB_DOMAINS])],
    hosts: [...new Set([endpoint.host.toLowerCase(), ...HUB_DOMAINS])],
  };
}

/** A pattern for the end would begin anew at every slash. */
export function withoutFinalSlashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end -= 1;
  return text.slice(0, end);
}
