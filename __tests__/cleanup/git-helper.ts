/** What the tests of git's credential helpers share: a helper of their own, whose logins lie in a text file. */
import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How a helper forgets: what equals the whole login, the user's, the host's, all of it, or nothing. */
export type Forgets = 'login' | 'user' | 'host' | 'everything' | 'nothing';

const CONDITIONS: Record<Forgets, string> = {
  login: '[ "$h|$u|$p" = "$host|$username|$password" ]',
  user: '[ "$h|$u" = "$host|$username" ]',
  host: '[ "$h" = "$host" ]',
  everything: 'true',
  nothing: 'false',
};

const script = (forgets: Forgets) => `#!/bin/sh
host= username= password=
while IFS= read -r line && [ -n "$line" ]; do
  case "$line" in
    host=*) host=\${line#*=} ;; username=*) username=\${line#*=} ;; password=*) password=\${line#*=} ;;
  esac
done
echo "$1 $host \${username:--}" >> "$0.calls"
case "$1" in
get)
  while IFS='|' read -r h u p; do
    if [ "$h" = "$host" ] && { [ -z "$username" ] || [ "$u" = "$username" ]; }; then
      echo "username=$u"
      echo "password=$p"
      break
    fi
  done < "$0.logins" ;;
erase)
  while IFS='|' read -r h u p; do
    ${CONDITIONS[forgets]} || echo "$h|$u|$p"
  done < "$0.logins" > "$0.next"
  mv "$0.next" "$0.logins" ;;
store)
  { echo "$host|$username|$password"; cat "$0.logins"; } > "$0.next"
  mv "$0.next" "$0.logins" ;;
esac
`;

/** A helper with these logins, each `host|user|password`; its program's path is its configuration. */
export class TestHelper {
  private constructor(readonly path: string) {}

  static async make(
    home: string,
    logins: readonly string[],
    forgets: Forgets = 'login',
    name = 'git-credential-test',
  ): Promise<TestHelper> {
    const helper = new TestHelper(join(home, name));
    await writeFile(helper.path, script(forgets));
    await chmod(helper.path, 0o755);
    await writeFile(`${helper.path}.logins`, logins.map((login) => `${login}\n`).join(''));
    return helper;
  }

  async logins(): Promise<string[]> {
    return linesOf(`${this.path}.logins`);
  }

  /** What it was asked so far, each `<what> <host> <user or ->`. */
  async calls(): Promise<string[]> {
    return linesOf(`${this.path}.calls`);
  }
}

async function linesOf(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

export function environmentOf(home: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
}

/** Runs git in the home, with that home's settings. */
export async function git(home: string, args: string[], input = '', cwd = home): Promise<string> {
  const env = { ...environmentOf(home), GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', SSH_ASKPASS: '' };
  const running = promisify(execFile)('git', args, { env, cwd });
  // Not every command reads it.
  running.child.stdin?.on('error', () => {}).end(input);
  return (await running).stdout;
}

export async function configure(home: string, ...settings: Array<[string, string]>): Promise<void> {
  for (const [key, value] of settings) await git(home, ['config', '--global', '--add', key, value]);
}

/** The processes whose command line has the text. */
export async function processesWith(text: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pid,args']);
  return stdout.split('\n').filter((line) => line.includes(text));
}

/** Those that stay: what was ended may still be listed for a moment. */
export async function processesLeft(text: string): Promise<string[]> {
  for (let probes = 0; probes < 300; probes += 1) {
    if ((await processesWith(text)).length === 0) return [];
    await sleep(100);
  }
  return processesWith(text);
}
