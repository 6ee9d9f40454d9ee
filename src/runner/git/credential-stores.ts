/** The files of git's `store` helper, read by lines: some hold a secret that the helper itself never finds. */
import { join, resolve } from 'node:path';
import { shellWords } from './command-words.js';
import { type ConfiguredHelper, helperName, pinnedUser } from './credential-helpers.js';
import { credentialInUrl, decode, mayName } from './credential-urls.js';
import type { GitCredential } from './git-facts.js';
import type { Setting } from './git-settings.js';
import { type GitPlace, gitHome } from './git-surroundings.js';
import { readText } from './text-file.js';
import type { Target } from './url-match.js';

/** The files that a `store` helper reads, in its order; null where it is none, or only a shell can tell. */
export function storeFiles(
  { value }: { value: string },
  { environment, current }: Pick<GitPlace, 'environment' | 'current'>,
): string[] | null {
  if (helperName(value) !== 'store') return null;
  const home = gitHome(environment);
  const words = shellWords(value, environment, home)?.slice(1);
  if (words === undefined) return null;
  if (words.length === 0) {
    const configuration = environment.XDG_CONFIG_HOME || join(home, '.config');
    return [join(home, '.git-credentials'), join(configuration, 'git', 'credentials')];
  }
  const [option = '', argument = ''] = words;
  const named = option === '--file' && words.length === 2 ? argument : /^--file=(.+)$/s.exec(option)?.[1];
  return named === undefined || named === '' ? null : [resolve(current, named)];
}

export interface StoredCredentials {
  credentials: GitCredential[];
  state: 'read-as-file' | 'failed';
}

/** What the files hold for the targets' hosts; failed where one is there and cannot be read. */
export async function readStores(
  helper: ConfiguredHelper,
  files: readonly string[],
  settings: readonly Setting[],
  targets: readonly Target[],
): Promise<StoredCredentials> {
  const hosts = targets.map(({ host }) => host);
  const texts = await Promise.all(files.map((file) => readText(file)));
  const isUsed = ({ host, username }: GitCredential, line: string) => {
    const target = helper.targets.find((one) => one.host === host);
    if (target === undefined || !storeFinds(line, target)) return false;
    const pin = helper.username ?? pinnedUser(settings, target);
    return pin === null || pin === username;
  };
  const credentials = texts.flatMap(({ text }, index) => {
    const lines = (text ?? '').split('\n');
    return parseStore(text ?? '', files[index] ?? '', hosts).map((credential): GitCredential => {
      const isServing = isUsed(credential, lines[(credential.line ?? 0) - 1] ?? '');
      return { ...credential, serves: isServing ? 'both' : 'none', helper: helper.order };
    });
  });
  const isWhole = texts.every(({ state }) => state !== 'unreadable');
  return { credentials, state: isWhole ? 'read-as-file' : 'failed' };
}

/** The lines of a credential file that hold something for the hosts, whether the helper finds them or not. */
export function parseStore(content: string, file: string, hosts: readonly string[]): GitCredential[] {
  return content.split('\n').flatMap((line, index) => {
    const held = mayName(line, hosts) ? credentialInUrl(readable(line), hosts) : null;
    if (held === null) return [];
    const { host, username, secret } = held;
    const credential: GitCredential = {
      kind: 'store',
      where: file,
      host,
      username,
      secret,
      line: index + 1,
      origin: null,
      serves: 'both',
      helper: null,
    };
    return [credential];
  });
}

/** A byte order mark, blanks and the carriage return go; a port may have its colon as git writes it, `%3a`. */
function readable(line: string): string {
  // A pattern for the end would begin anew at every blank.
  let end = line.length;
  while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end -= 1;
  return line
    .slice(0, end)
    .replace(/^(?:\u00ef\u00bb\u00bf)?[ \t]*/, '')
    .replace(/%3a(?=\d{1,5}(?:\/|$))/i, ':');
}

/** Whether the helper finds the line for the target: it compares what is decoded, byte by byte. */
export function storeFinds(line: string, { scheme, host }: Target): boolean {
  const separator = line.indexOf('://');
  if (separator < 1 || line.slice(0, separator) !== scheme) return false;
  const rest = line.slice(separator + 3);
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const at = authority.indexOf('@');
  const colon = authority.indexOf(':');
  // Both a user name and a password, though either may be empty.
  return at >= 0 && colon >= 0 && colon < at && decode(authority.slice(at + 1)) === host;
}
