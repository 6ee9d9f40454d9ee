/** Headers that git adds to its requests (`http.<url>.extraHeader`), as far as they hold a credential. */
import { Secret } from '../../model/secret.js';
import { type Among, among, severalOf } from './credential-places.js';
import { publicScope } from './credential-urls.js';
import type { GitCredential } from './git-facts.js';
import { partsOf, type Setting } from './git-settings.js';
import {
  compareRanks,
  covers,
  EVERYTHING,
  type Rank,
  rankOf,
  type Target,
  type UrlPattern,
  urlPattern,
} from './url-match.js';

interface Header {
  setting: Setting;
  subsection: string | null;
  pattern: UrlPattern;
}

export interface Headers {
  credentials: GitCredential[];
  /** Whether some setting for one of the targets takes back what stands before it. */
  areReset: boolean;
}

/** The headers that git or git-lfs sends to one of the targets, or to a part of it, each once. */
export function headersIn(settings: readonly Setting[], targets: readonly Target[]): Headers {
  const headers = settings.flatMap((setting): Header[] => {
    if (!setting.key.startsWith('http.')) return [];
    const { subsection, variable } = partsOf(setting.key);
    if (variable !== 'extraheader') return [];
    const pattern = urlPattern(subsection);
    return pattern === null ? [] : [{ setting, subsection, pattern }];
  });
  const credentials = new Map<Header, GitCredential>();
  const all = among(settings);
  let areReset = false;
  for (const target of targets) {
    const there = headers.filter(({ pattern }) => rankOf(pattern, target) !== null);
    areReset ||= there.some(({ setting }) => setting.value === '');
    for (const { pattern } of [{ pattern: EVERYTHING }, ...there]) {
      const byGit = new Set(sent(there, target, pattern));
      const byLfs = new Set(sentByLfs(there, target, pattern));
      for (const header of new Set([...byGit, ...byLfs])) {
        const serves = !byLfs.has(header) ? 'git' : byGit.has(header) ? 'both' : 'lfs';
        const known = credentials.get(header);
        if (known !== undefined) {
          if (known.serves !== serves) credentials.set(header, { ...known, serves: 'both' });
          continue;
        }
        const credential = credentialIn(header, target.host, all);
        if (credential !== null) credentials.set(header, { ...credential, serves });
      }
    }
  }
  return { credentials: headers.flatMap((header) => credentials.get(header) ?? []), areReset };
}

/**
 * The headers for URLs that `place` describes: as git reads on it drops what matches worse than something
 * before, and a blank value drops what was collected.
 */
function sent(headers: readonly Header[], target: Target, place: UrlPattern): Header[] {
  let best: Rank = [0, 0, 0];
  let collected: Header[] = [];
  for (const header of headers) {
    const rank = covers(header.pattern, place) ? rankOf(header.pattern, target) : null;
    if (rank === null || compareRanks(rank, best) < 0) continue;
    best = rank;
    collected = header.setting.value === '' ? [] : [...collected, header];
  }
  return collected;
}

/**
 * git-lfs uses the key that matches best, or else the one for all URLs, takes all its values, and does not
 * know that a blank one takes back the others (git-lfs 3.3).
 */
function sentByLfs(headers: readonly Header[], target: Target, place: UrlPattern): Header[] {
  const covering = headers.filter(({ pattern }) => covers(pattern, place));
  let best: { subsection: string | null; rank: Rank } = { subsection: null, rank: [0, 0, 0] };
  for (const { subsection, pattern } of covering) {
    const rank = subsection === null ? null : rankOf(pattern, target);
    if (rank !== null && compareRanks(rank, best.rank) >= 0) best = { subsection, rank };
  }
  return covering.filter(({ subsection, setting }) => subsection === best.subsection && setting.value !== '');
}

function credentialIn({ setting, subsection }: Header, host: string, all: Among): GitCredential | null {
  const held = credentialInHeader(setting.value);
  if (held === null) return null;
  const scope = subsection === null ? null : publicScope(subsection);
  const isClean = scope === subsection;
  const where = scope === null ? 'http.extraHeader' : `http.${scope}.extraHeader`;
  return {
    kind: 'header',
    where,
    host,
    ...held,
    line: null,
    origin: setting.origin,
    serves: 'both',
    helper: null,
    ...(isClean ? { key: where } : {}),
    ...severalOf(setting, all),
  };
}

/** What an `Authorization` header says; null for every other header. */
export function credentialInHeader(header: string): { username: string | null; secret: Secret } | null {
  const value = /^authorization\s*:\s*(.*\S)\s*$/i.exec(header)?.[1];
  if (value === undefined) return null;
  const [, scheme = '', text = ''] = /^(\S+)\s+(.+)$/.exec(value) ?? [];
  if (scheme.toLowerCase() !== 'basic') return { username: null, secret: new Secret(text || value) };
  const pair = Buffer.from(text, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 0) return { username: null, secret: new Secret(pair) };
  const [username, password] = [pair.slice(0, colon), pair.slice(colon + 1)];
  return { username, secret: new Secret(password === '' ? username : password) };
}
