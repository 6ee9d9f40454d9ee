/** Which settings of the form `<section>.<url>.<variable>` git applies to a URL (git-config, `http.<url>.*`). */
import { withoutFinalSlashes } from '../../model/endpoint.js';
import { decode, parseUrl } from './credential-urls.js';

/** The URL in a key. What is null matches everything. */
export interface UrlPattern {
  scheme: string | null;
  /** With the port, where it is not the scheme's own; `*` stands for one label. */
  host: string | null;
  path: string;
  user: string | null;
}

/** What git is about to talk to. */
export interface Target {
  scheme: 'http' | 'https';
  host: string;
}

/** How well a pattern matches, the weightier first; git prefers the greater. */
export type Rank = readonly [host: number, path: number, user: number];

/** The pattern that a key without a URL amounts to. */
export const EVERYTHING: UrlPattern = { scheme: null, host: null, path: '/', user: null };

export function urlPattern(subsection: string | null): UrlPattern | null {
  if (subsection === null) return EVERYTHING;
  const url = parseUrl(subsection);
  if (url === null) return null;
  return {
    scheme: url.protocol.slice(0, -1),
    host: url.host,
    path: url.pathname,
    user: url.username === '' ? null : decode(url.username),
  };
}

/** In the section `credential` a URL may also be a host or a scheme alone. */
export function credentialPattern(subsection: string | null): UrlPattern | null {
  const full = urlPattern(subsection);
  if (full !== null || subsection === null) return full;
  const schemeAlone = /^(https?):\/\/$/.exec(subsection)?.[1];
  if (schemeAlone !== undefined) return { ...EVERYTHING, scheme: schemeAlone };
  const hostAlone = subsection.includes('://') ? null : urlPattern(`https://${subsection}`);
  return hostAlone === null ? null : { ...hostAlone, scheme: null };
}

/** How the pattern matches some URL of the target, null where it matches none. */
export function rankOf({ scheme, host, path, user }: UrlPattern, target: Target): Rank | null {
  if (scheme !== null && scheme !== target.scheme) return null;
  if (host !== null && !hostMatches(host, target.host)) return null;
  const length = withoutFinalSlashes(path).length;
  return [host?.length ?? 0, host === null ? 0 : length + 1, user === null ? 0 : 1];
}

/** Whether everything that the inner pattern matches at a target is matched by the outer one. */
export function covers(outer: UrlPattern, inner: UrlPattern): boolean {
  const folder = `${withoutFinalSlashes(outer.path)}/`;
  const isBelow = `${withoutFinalSlashes(inner.path)}/`.startsWith(folder);
  return isBelow && (outer.user === null || outer.user === inner.user);
}

export function compareRanks(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function hostMatches(pattern: string, host: string): boolean {
  const [labels, port] = labelsAndPort(host);
  const [patterns, wantedPort] = labelsAndPort(pattern);
  return (
    port === wantedPort &&
    labels.length === patterns.length &&
    patterns.every((part, at) => part === '*' || part === labels[at])
  );
}

function labelsAndPort(host: string): [labels: string[], port: string] {
  const port = /:\d+$/.exec(host)?.[0] ?? '';
  return [host.slice(0, host.length - port.length).split('.'), port];
}
