/** URLs as they stand in git's settings and files: what credential they hold, and how they read without it. */
import { Secret } from '../../model/secret.js';
import { publicUrls } from '../../model/showable.js';
import { isTokenShaped } from '../../model/token/token-form.js';

/** A credential in a URL. */
export interface UrlCredential {
  host: string;
  username: string | null;
  secret: Secret;
  /** The URL without the credential; absent where it has more that may be a secret. */
  address?: string;
}

/**
 * Null for what is no URL of the web, and where its host is not written as it is: to another reader than this
 * one a tab or a letter of another alphabet makes it another host.
 */
export function parseUrl(text: string): URL | null {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (authority === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  const written = decode(authority.slice(authority.lastIndexOf('@') + 1)).toLowerCase();
  const port = url.protocol === 'http:' ? ':80' : ':443';
  return written === url.host || written === `${url.host}${port}` ? url : null;
}

/**
 * Whether a URL of one of the hosts can stand there: written with `%` it may look like anything. It takes a while to take
 * a URL apart, and most of a long file is about other hosts.
 */
export function mayName(text: string, hosts: readonly string[]): boolean {
  const said = text.toLowerCase();
  return said.includes('%') || hosts.some((host) => said.includes(host));
}

/** What a URL of one of the hosts holds, null where it holds nothing or is of another host. */
export function credentialInUrl(text: string, hosts: readonly string[]): UrlCredential | null {
  const url = mayName(text, hosts) ? parseUrl(text) : null;
  if (url === null || !hosts.includes(url.host)) return null;
  const [username, password] = [decode(url.username), decode(url.password)];
  const host = url.host;
  const shared = {
    host,
    username,
    ...(url.search === '' && url.hash === '' ? { address: publicUrl(url) } : {}),
  };
  if (password !== '') return { ...shared, secret: new Secret(password) };
  // A token may stand where the user name belongs, alone or before an empty password.
  const isToken = isTokenShaped(username) || (username !== '' && /^[^@]*:\/\/[^/@]*:@/.test(text));
  return isToken ? { ...shared, secret: new Secret(username) } : null;
}

/** Scheme, host and path. */
function publicUrl(url: URL): string {
  return url.origin + url.pathname;
}

/**
 * The URL, or the host of one, that is in a key, as it may be shown: without login, query and fragment. The very text
 * where it has none of these.
 */
export function publicScope(subsection: string): string {
  const url = parseUrl(subsection);
  if (url === null) return publicUrls(subsection).replace(/^[^/]*@/, '[…]@');
  const { username, password, search, hash } = url;
  return [username, password, search, hash].some((part) => part !== '') ? publicUrl(url) : subsection;
}

/** Percent-encoding undone; text that is not encoded rightly stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
