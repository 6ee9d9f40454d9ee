/** Settings whose value or key holds a URL with a credential, and passwords that git itself never reads. */
import { Secret } from '../../model/secret.js';
import { publicUrls } from '../../model/showable.js';
import { credentialInUrl, mayName, publicScope } from './credential-urls.js';
import type { GitCredential } from './git-facts.js';
import { partsOf, type Setting } from './git-settings.js';
import { credentialPattern, rankOf, type Target } from './url-match.js';

/** What git calls a rewriting rule, without the URL in its key, which holds the credential. */
const RULES: Record<string, string> = {
  insteadof: 'url.….insteadOf',
  pushinsteadof: 'url.….pushInsteadOf',
};

export function inSettings(settings: readonly Setting[], targets: readonly Target[]): GitCredential[] {
  const hosts = targets.map(({ host }) => host);
  const all = among(settings);
  return settings.flatMap((setting) => [
    ...inUrls(setting, all, hosts),
    ...inCredentialSection(setting, all, targets),
  ]);
}

/** What is to be known of the settings that one stands among, gathered once: there may be thousands. */
export interface Among {
  /** How often a key is in a file. */
  counts: ReadonlyMap<string, number>;
  /** The key of the first rewriting rule for an address. */
  firstRules: ReadonlyMap<string, string>;
  /** The key of the first setting under a URL in a file. */
  firstUnder: ReadonlyMap<string, string>;
}

export function among(settings: readonly Setting[]): Among {
  const counts = new Map<string, number>();
  const firstRules = new Map<string, string>();
  const firstUnder = new Map<string, string>();
  const note = (map: Map<string, string>, name: string, key: string) => {
    if (!map.has(name)) map.set(name, key);
  };
  for (const { key, value, origin } of settings) {
    const { section, subsection, variable } = partsOf(key);
    const inFile = named(origin.file, key);
    counts.set(inFile, (counts.get(inFile) ?? 0) + 1);
    if (section === 'url') note(firstRules, named(variable, value), key);
    note(firstUnder, named(origin.file, section, subsection), key);
  }
  return { counts, firstRules, firstUnder };
}

function named(...parts: ReadonlyArray<string | null>): string {
  return parts.map((part) => part ?? '').join('\0');
}

/** The credentials in the URLs that the setting's value and key are; `all` are those it stands among. */
export function inUrls(setting: Setting, all: Among, hosts: readonly string[]): GitCredential[] {
  if (!mayName(setting.key, hosts) && !mayName(setting.value, hosts)) return [];
  return [...inAddress(setting, all, hosts), ...inRule(setting, all, hosts), ...inKey(setting, all, hosts)];
}

interface Address {
  where: string;
  serves: GitCredential['serves'];
}

/** What a setting is about, where its value is an address. */
function addressOf(key: string): Address | null {
  const { section, subsection, variable } = partsOf(key);
  const name = publicUrls(subsection ?? '');
  switch (`${section}.${variable}`) {
    case 'remote.url':
    case 'remote.pushurl':
      return { where: `remote ${name}`, serves: 'both' };
    case 'branch.remote':
    case 'branch.pushremote':
      return { where: `branch ${name}`, serves: 'both' };
    case 'submodule.url':
      return { where: `submodule ${name}`, serves: 'both' };
    case 'lfs.url':
    case 'lfs.pushurl':
    case 'remote.lfsurl':
    case 'remote.lfspushurl':
      return { where: [section, name, variable].filter((part) => part !== '').join('.'), serves: 'lfs' };
    default:
      return null;
  }
}

function inAddress({ key, value, origin }: Setting, all: Among, hosts: readonly string[]): GitCredential[] {
  const address = addressOf(key);
  const held = address === null ? null : credentialInUrl(value.trim(), hosts);
  if (address === null || held === null) return [];
  const isPublic = publicUrls(key) === key;
  const { address: cleaned, ...login } = held;
  return [
    {
      kind: 'url',
      ...address,
      ...login,
      // No command can name a key that is not to be shown.
      ...(isPublic && cleaned !== undefined ? { address: cleaned } : {}),
      line: null,
      origin,
      helper: null,
      ...(isPublic ? { key } : {}),
      ...severalOf({ key, origin }, all),
    },
  ];
}

/** Git rewrites an address once, by the rule with the longest prefix; of two alike the first counts. */
function inRule({ key, value, origin }: Setting, all: Among, hosts: readonly string[]) {
  const { section, subsection, variable } = partsOf(key);
  const where = section === 'url' ? RULES[variable] : undefined;
  const held = where === undefined ? null : credentialInKey(subsection, hosts);
  if (where === undefined || held === null) return [];
  const serves = all.firstRules.get(named(variable, value)) === key ? 'both' : 'none';
  const rule: GitCredential = { kind: 'rewrite', where, ...held, line: null, origin, serves, helper: null };
  return [rule];
}

/**
 * A URL that is part of a key, such as those under which git-lfs keeps what it has found out about a server. No
 * client takes its credential from there. Of the settings under one URL the first counts for all.
 */
function inKey({ key, origin }: Setting, all: Among, hosts: readonly string[]): GitCredential[] {
  const { section, subsection, variable } = partsOf(key);
  const held = section === 'url' || section === 'credential' ? null : credentialInKey(subsection, hosts);
  if (held === null) return [];
  if (all.firstUnder.get(named(origin.file, section, subsection)) !== key) return [];
  const where = `${section}.….${variable}`;
  return [{ kind: 'url', where, ...held, line: null, origin, serves: 'none', helper: null }];
}

/** `credential.<url>.password`, which some tools write, and a credential in such a key's own URL. */
function inCredentialSection(
  { key, value, origin }: Setting,
  all: Among,
  targets: readonly Target[],
): GitCredential[] {
  if (!key.startsWith('credential.')) return [];
  const { subsection, variable } = partsOf(key);
  if (subsection === null) return [];
  const pattern = credentialPattern(subsection);
  const target = targets.find((one) => pattern !== null && rankOf(pattern, one) !== null);
  if (target === undefined) return [];
  const scope = publicScope(subsection);
  const isClean = scope === subsection;
  const where = `credential.${scope}.${variable}`;
  const shared = {
    kind: 'setting',
    where,
    host: target.host,
    line: null,
    origin,
    serves: 'none',
    helper: null,
  } as const;
  const held = isClean ? null : credentialInKey(subsection, [target.host]);
  return [
    ...(held === null ? [] : [{ ...shared, ...held }]),
    ...(variable !== 'password' || value === ''
      ? []
      : [
          {
            ...shared,
            username: null,
            secret: new Secret(value),
            ...(isClean ? { key } : {}),
            ...severalOf({ key, origin }, all),
          },
        ]),
  ];
}

/** Without an address where the host is written in another way, since no command would find it by that. */
function credentialInKey(subsection: string | null, hosts: readonly string[]) {
  const held = credentialInUrl(subsection ?? '', hosts);
  if (held === null) return null;
  const { address, ...login } = held;
  const isPlain = `${subsection}/`.includes(`@${held.host}/`);
  return isPlain ? held : login;
}

/** Whether a command that names the key would reach other values as well. */
export function severalOf(
  { key, origin }: Pick<Setting, 'key' | 'origin'>,
  all: Among,
): Pick<GitCredential, 'isOneOfSeveral'> {
  return (all.counts.get(named(origin.file, key)) ?? 0) > 1 ? { isOneOfSeveral: true } : {};
}
