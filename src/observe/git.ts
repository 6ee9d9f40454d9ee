import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { getExecOutput } from '@actions/exec';
import { Secret } from '../secret.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A credential for one of the Hub's hosts that git has been told about. */
export interface GitCredential {
  /** A URL of a remote, a rewriting rule, an extra header, or a line of a credential file. */
  kind: 'url' | 'rewrite' | 'header' | 'store';
  /** Where it stands, without the credential: a configuration key or a file. */
  where: string;
  host: string;
  secret: Secret;
  /** Line in the credential file, counted from 1; null elsewhere. */
  line: number | null;
}

export interface GitFacts {
  state: 'read' | 'unavailable';
  credentials: GitCredential[];
  /** Helpers that are configured and were not asked: asking one may open a window or hang. */
  unaskedHelpers: string[];
}

interface Setting {
  key: string;
  value: string;
}

const LARGEST_STORE = 1 << 20;

/** What `git` needs to find its configuration, and nothing that holds a credential. */
const NEEDED_VARIABLES =
  /^(?:PATH|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|XDG_CONFIG_HOME|SYSTEMROOT|PROGRAMDATA|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_DIR)$/i;

/**
 * Reads what git's configuration and its credential files hold for `hosts` (host, with the port where it
 * is not the scheme's own). Credentials of other hosts are not kept. Without git there is nothing to see.
 */
export async function observeGit(
  environment: Environment,
  folder: string | null,
  hosts: readonly string[],
): Promise<GitFacts> {
  const settings = await listSettings(environment, folder);
  if (settings === null) return { state: 'unavailable', credentials: [], unaskedHelpers: [] };
  const helpers = helpersFor(settings, hosts);
  const stores = await Promise.all(storeFiles(helpers, environment).map((file) => readStore(file, hosts)));
  return {
    state: 'read',
    credentials: [...settings.flatMap((setting) => inSetting(setting, hosts)), ...stores.flat()],
    unaskedHelpers: [...new Set(helpers.map(({ value }) => helperName(value)))].filter(
      (name) => name !== 'store',
    ),
  };
}

async function listSettings(environment: Environment, folder: string | null): Promise<Setting[] | null> {
  const env: Record<string, string> = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && NEEDED_VARIABLES.test(name)) env[name] = value;
  }
  try {
    const { exitCode, stdout } = await getExecOutput('git', ['config', '--list', '--includes', '-z'], {
      env,
      silent: true,
      ignoreReturnCode: true,
      ...(folder === null || !existsSync(folder) ? {} : { cwd: folder }),
    });
    return exitCode === 0 ? parseSettings(stdout) : null;
  } catch {
    return null;
  }
}

/** `key LF value NUL`, repeated; a key alone is a setting without a value. */
export function parseSettings(listing: string): Setting[] {
  return listing
    .split('\0')
    .filter((item) => item !== '')
    .map((item) => {
      const end = item.indexOf('\n');
      return end < 0 ? { key: item, value: '' } : { key: item.slice(0, end), value: item.slice(end + 1) };
    });
}

/** The helpers that git would ask for one of the hosts: a blank one takes back those before it. */
function helpersFor(settings: readonly Setting[], hosts: readonly string[]): Setting[] {
  const helpers: Setting[] = [];
  for (const setting of settings) {
    const match = /^credential\.(?:(.*)\.)?helper$/s.exec(setting.key);
    if (match === null) continue;
    const host = match[1] === undefined ? null : (parseUrl(match[1])?.host ?? null);
    if (host !== null && !host.includes('*') && !hosts.includes(host)) continue;
    if (setting.value.trim() !== '') helpers.push(setting);
    else if (match[1] === undefined) helpers.length = 0;
  }
  return helpers;
}

function inSetting({ key, value }: Setting, hosts: readonly string[]): GitCredential[] {
  const remote = /^remote\.(.*)\.(?:push)?url$/s.exec(key);
  if (remote !== null) return inUrl(value, 'url', `remote ${remote[1]}`, hosts, null);
  const rewrite = /^url\.(.*)\.(?:push)?insteadof$/s.exec(key);
  if (rewrite !== null) return inUrl(rewrite[1] ?? '', 'rewrite', 'url.….insteadOf', hosts, null);
  const secret = /^http\.(?:.*\.)?extraheader$/s.test(key) ? secretInHeader(value) : null;
  if (secret === null) return [];
  const scope = /^http\.(.*)\.extraheader$/s.exec(key)?.[1];
  // Without a URL in its key the header goes to every host.
  const [everywhere = ''] = hosts;
  if (scope === undefined) {
    return [{ kind: 'header', where: 'http.extraHeader', host: everywhere, secret, line: null }];
  }
  const url = parseUrl(scope);
  if (url === null || !hosts.includes(url.host)) return [];
  return [{ kind: 'header', where: `http.${url.origin}/.extraHeader`, host: url.host, secret, line: null }];
}

function inUrl(
  text: string,
  kind: GitCredential['kind'],
  where: string,
  hosts: readonly string[],
  line: number | null,
): GitCredential[] {
  const url = parseUrl(text.trim());
  if (url === null || !hosts.includes(url.host)) return [];
  // A URL with a user name alone may carry the token there.
  const value = decode(url.password === '' ? url.username : url.password);
  const isCredential = url.password !== '' || /^(?:hf_|api_org_)/.test(value);
  return isCredential ? [{ kind, where, host: url.host, secret: new Secret(value), line }] : [];
}

function secretInHeader(value: string): Secret | null {
  const match = /^authorization:\s*(basic|bearer)\s+(\S+)\s*$/i.exec(value);
  if (match?.[2] === undefined) return null;
  if (match[1]?.toLowerCase() === 'bearer') return new Secret(match[2]);
  const pair = Buffer.from(match[2], 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? null : new Secret(pair.slice(colon + 1));
}

/** The files that the configured `store` helpers read, in git's own order. */
function storeFiles(helpers: readonly Setting[], environment: Environment): string[] {
  const home = environment.HOME || homedir();
  const files = new Set<string>();
  for (const { value } of helpers) {
    if (helperName(value) !== 'store') continue;
    const named = /--file(?:=|\s+)("[^"]+"|'[^']+'|\S+)/.exec(value)?.[1]?.replace(/^["']|["']$/g, '');
    if (named !== undefined) {
      files.add(named.replace(/^~(?=\/)/, () => home));
      continue;
    }
    files.add(join(home, '.git-credentials'));
    files.add(join(environment.XDG_CONFIG_HOME || join(home, '.config'), 'git', 'credentials'));
  }
  return [...files];
}

/** `store`, `cache`, `manager` … for git's own helpers; the program for others; nothing for a reset. */
function helperName(value: string): string {
  if (value.startsWith('!')) return 'a shell command';
  return (value.trim().split(/\s+/)[0] ?? '').replace(/^.*[\\/]/, '').replace(/^git-credential-/, '');
}

async function readStore(file: string, hosts: readonly string[]): Promise<GitCredential[]> {
  try {
    const bytes = await readFile(file);
    return bytes.length > LARGEST_STORE ? [] : parseStore(bytes.toString('latin1'), file, hosts);
  } catch {
    return [];
  }
}

/** The lines of a credential file that hold something for the hosts. */
export function parseStore(content: string, file: string, hosts: readonly string[]): GitCredential[] {
  return content
    .split('\n')
    .flatMap((text, index) => inUrl(withPlainPort(text), 'store', file, hosts, index + 1));
}

/** git writes the colon before a port as `%3a`, which no URL parser takes. */
function withPlainPort(text: string): string {
  return text.replace(/%3a(?=\d{1,5}\s*(?:\/|$))/i, ':');
}

function parseUrl(text: string): URL | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
