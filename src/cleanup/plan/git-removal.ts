/** The command by which a person takes a credential out of git's places, where the scrub itself never does. */
import type { GitCredential, GitOrigin, ScriptSetting } from '../../runner/git/git-facts.js';

/**
 * The command that removes this credential and nothing of another host, for a person to run in the workspace; the
 * credential is not in it. Null where there is none: a line of a file, a setting from the environment, a header
 * for every host, one of several values under a key, or a name that is not safe to paste.
 */
export function removalCommand(credential: GitCredential): string | null {
  const { kind, key, address, origin, username, isOneOfSeveral } = credential;
  if (isOneOfSeveral === true) return null;
  const place = placeOf(origin);
  switch (kind) {
    case 'url': {
      if (place === null || address === undefined) return null;
      if (key === undefined) return inKeysCommand(credential);
      const remote = /^remote\.(.+)\.(push)?url$/s.exec(key);
      if (remote?.[1] !== undefined && place[0] === '--local') {
        const push = remote[2] === undefined ? [] : ['--push'];
        return command('git', 'remote', 'set-url', ...push, remote[1], address);
      }
      return command('git', 'config', ...place, key, address);
    }
    case 'rewrite':
      return inKeysCommand(credential);
    case 'header':
    case 'setting': {
      // A password has no user name; one under a key that tells another credential would be left behind.
      if (key === undefined) return kind === 'header' || username === null ? null : inKeysCommand(credential);
      if (place === null) return null;
      if (key.indexOf('.') === key.lastIndexOf('.')) return null;
      return command('git', 'config', ...place, '--unset-all', key);
    }
    case 'helper':
      // On standard input, and in a form that every shell has.
      return address !== undefined && PLAIN_ADDRESS.test(address)
        ? `echo url=${address} | git credential reject`
        : null;
    case 'store':
      return null;
  }
}

/**
 * Takes the login out of every URL of the host in a key of the file. Git would have to be told the old key, which
 * holds the credential; `sed` finds it, and its copy of the old file goes as well.
 */
function inKeysCommand({ origin, host, address }: GitCredential): string | null {
  if (origin === null || origin.scope === 'command' || origin.file === null) return null;
  if (address === undefined || !/^[\w.:-]+$/.test(host)) return null;
  const file = quoted(origin.file);
  const copy = quoted(`${origin.file}.with-login`);
  if (file === null || copy === null) return null;
  const login = '//([^/":@]*:|hf_|api_org_)[^/"]*@';
  const script = `/^[[:space:]]*\\[/s,${login}(${host.replaceAll('.', '\\.')})([/"]),//\\2\\3,`;
  return `sed -E -i.with-login '${script}' ${file} && rm ${copy}`;
}

/**
 * The command that takes a script out of each setting that holds it, with every other value of the key left; null where
 * there is none. Few scripts forget a login if git says so.
 */
export function scriptRemovalCommand(script: readonly ScriptSetting[]): string | null {
  const commands = script.map(({ key, origin, valuePattern }) => {
    const place = placeOf(origin);
    const unset = place === null ? null : command('git', 'config', ...place, '--unset-all', key);
    if (unset === null || valuePattern === null) return null;
    // Plain quotes, since a shell that a person types into would read `!` in others as a word of its history.
    return valuePattern === '' ? unset : `${unset} '${valuePattern}'`;
  });
  return commands.includes(null) ? null : commands.join(' && ');
}

/**
 * The command that removes all that a credential file holds for the host, and nothing else, also of no other file; null
 * if git does not find the line, or a name is not safe to paste.
 */
export function storeRemovalCommand({ where, address, serves }: GitCredential): string | null {
  const file = quoted(where);
  if (serves === 'none' || file === null || address === undefined || !PLAIN_ADDRESS.test(address))
    return null;
  return `echo url=${address} | git credential-store --file ${file} erase`;
}

const PLAIN_ADDRESS = /^https?:\/\/[\w.:-]+$/;

/** Where git itself writes the settings of a scope. */
const OWN_FILES: Partial<Record<GitOrigin['scope'], RegExp>> = {
  system: /[\\/]gitconfig$/,
  global: /[\\/]\.gitconfig$/,
  local: /[\\/]\.git[\\/]config$/,
};

/** How `git config` is told where a setting stands: by its scope, or by the file, which may be an included one. */
function placeOf(origin: GitOrigin | null): string[] | null {
  if (origin === null || origin.scope === 'command' || origin.file === null) return null;
  const isOwn = OWN_FILES[origin.scope]?.test(origin.file) === true && origin.isNamesake !== true;
  return isOwn ? [`--${origin.scope}`] : ['--file', origin.file];
}

const OPTIONS = new Set(['--push', '--file', '--unset-all', '--system', '--global', '--local']);

function command(...words: readonly string[]): string | null {
  const written = words.map((word) => (word.startsWith('-') && !OPTIONS.has(word) ? null : quoted(word)));
  return written.includes(null) ? null : written.join(' ');
}

/**
 * A word as every shell takes it; null where it is too odd for that. Only what must be stands between plain quotes,
 * so that a report may shorten the home to `~`.
 */
function quoted(word: string): string | null {
  const parts = word.split('/').map((part) => {
    if (/^[\w.:@%+=,-]*$/.test(part)) return part;
    return /^[\w.:@%+=,~()&?#\\ -]+$/.test(part) ? `'${part}'` : null;
  });
  return parts.includes(null) ? null : parts.join('/');
}
