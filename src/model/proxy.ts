import { checkBypass } from '@actions/http-client/lib/proxy';
import type { Environment } from './environment-variables.js';
import { Secret } from './secret.js';

/** The proxy that the runner names for an origin. */
export interface NamedProxy {
  /** The variable that names it. */
  readonly variable: string;
  /** Null where the variable holds something that is no http proxy. */
  readonly address: { readonly origin: string; readonly host: string } | null;
  /** `user:password`, decoded; null where it names none. */
  readonly credentials: Secret | null;
}

/** Every variable by which some client finds a proxy, and so every one that may hold a password. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'];

/**
 * The proxy for an origin, by the rules of GitHub's own toolkit: the variable of the scheme, in small letters first,
 * and none for this machine and for what `NO_PROXY` names. Unlike there, an address without a scheme may begin with a
 * name, as everywhere else. Null where no proxy is to be used.
 */
export function proxyFor(origin: string, environment: Environment): NamedProxy | null {
  const target = new URL(origin);
  if (checkBypass(target)) return null;
  const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => environment[name]);
  if (variable === undefined) return null;
  const url = readAddress(environment[variable] ?? '');
  if (url === null) return { variable, address: null, credentials: null };
  const credentials =
    url.username === '' ? null : new Secret(`${decoded(url.username)}:${decoded(url.password)}`);
  return { variable, address: { origin: url.origin, host: url.host }, credentials };
}

/** The credentials in all proxy variables, in each spelling in which they may show up, whether a proxy is used or not. */
export function proxySecrets(environment: Environment): Secret[] {
  const values = VARIABLES.flatMap((name) => {
    const userinfo = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]*)@/i.exec(environment[name]?.trim() ?? '')?.[1];
    if (userinfo === undefined) return [];
    const at = userinfo.indexOf(':');
    // A user name alone is the credential itself.
    const password = at < 0 ? userinfo : userinfo.slice(at + 1);
    return [userinfo, password].flatMap((text) => [text, decoded(text)]);
  });
  return [...new Set(values)].filter((value) => value !== '').map((value) => new Secret(value));
}

function readAddress(value: string): URL | null {
  const text = value.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null;
}

/** A percent sign that begins no encoded byte stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
