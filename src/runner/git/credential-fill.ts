/**
 * Git's own `git credential`, with one helper alone. It is given everything on standard input, asks nobody,
 * and is ended when it takes too long, with the helper and what that has started.
 */
import { Secret } from '../../model/secret.js';
import { runChild } from '../programs/child.js';
import { type CommandSetting, lastSettings } from './command-settings.js';
import type { GitHelper } from './git-facts.js';
import { isOfRepository, partsOf, type Setting } from './git-settings.js';
import type { GitPlace, GitProgram } from './git-surroundings.js';
import { variablesNamedIn } from './named-variables.js';
import type { Target } from './url-match.js';

/** How long one helper may take for one answer, in milliseconds. */
export const HELPER_PATIENCE_MS = 2000;

/** A git that has this helper and no other. */
export interface HelperAlone extends GitProgram {
  patienceMs: number;
}

/**
 * Git with the helper of this value alone (git 2.31 and later): settings from the environment come last, and a blank
 * helper takes back all before it. A repository's own settings count as they would for the job, as far as they say
 * what is asked for: outside of it git does not see them.
 */
export function helperAlone(
  place: GitPlace,
  value: string,
  settings: readonly Setting[],
  patienceMs: number,
): HelperAlone {
  const { program, folder, environment, variables } = place;
  const asked = settings.flatMap(({ key, value: text, origin }): CommandSetting[] => {
    const { section, variable } = partsOf(key);
    const isAsked = section === 'credential' && (variable === 'username' || variable === 'usehttppath');
    return isOfRepository(origin) && isAsked ? [[key, text]] : [];
  });
  return {
    program,
    folder,
    variables: lastSettings(
      { ...variablesNamedIn(value, environment, place.search.platform), ...variables },
      [
        ...asked,
        ['credential.helper', ''],
        ['credential.helper', value],
        ['credential.interactive', 'false'],
      ],
    ),
    patienceMs,
  };
}

/** What a helper is asked for. */
export interface Query extends Target {
  /** The one user, null where any will do. */
  username: string | null;
  /** The one repository, for helpers that keep a login for each (`credential.useHttpPath`); null where any will do. */
  path: string | null;
}

/** A login that a helper gave, in git's own format, to be handed to it again. */
export interface HelperLogin extends Query {
  username: string;
  secret: Secret;
  /** Everything git printed, one character for each byte. */
  lines: Secret;
}

export type HelperAnswer =
  | { state: Extract<GitHelper['state'], 'answered'>; login: HelperLogin }
  | { state: Extract<GitHelper['state'], 'silent' | 'failed' | 'hung'> };

/** Asks the helper for a login. */
export async function askHelper(helper: HelperAlone, query: Query): Promise<HelperAnswer> {
  const run = await runGitCredential('fill', helper, `${linesOf(query).join('\n')}\n\n`);
  if (run.end === 'hung') return { state: 'hung' };
  if (run.end !== 'exited') return { state: 'failed' };
  const login = run.code === 0 ? readLogin(run.stdout) : null;
  if (login === null) return { state: helperFailed(run.stderr) ? 'failed' : 'silent' };
  // A helper may answer for another host; what is handed back to it must never be another host's.
  const said = linesOf(login);
  return linesOf(query).every((line) => said.includes(line))
    ? { state: 'answered', login }
    : { state: 'failed' };
}

function linesOf({ scheme, host, username, path }: Query): string[] {
  return [
    `protocol=${scheme}`,
    `host=${host}`,
    ...(path === null ? [] : [`path=${path}`]),
    ...(username === null ? [] : [`username=${username}`]),
  ];
}

/** Has the helper forget or keep a login. What came of it can only be told by asking again. */
export async function tellHelper(
  helper: HelperAlone,
  action: 'reject' | 'approve',
  { lines }: HelperLogin,
): Promise<'done' | 'failed' | 'hung'> {
  const run = await runGitCredential(action, helper, `${lines.reveal()}\n`);
  if (run.end === 'hung') return 'hung';
  return run.end === 'exited' && run.code === 0 ? 'done' : 'failed';
}

function runGitCredential(
  action: 'fill' | 'reject' | 'approve',
  { program, folder, variables, patienceMs }: HelperAlone,
  input: string,
) {
  return runChild(program, ['credential', action], {
    env: variables,
    cwd: folder,
    input: Buffer.from(input, 'latin1'),
    patienceMs,
  });
}

/** Reads what `git credential fill` printed. Null where it is no whole login. */
export function readLogin(output: Buffer): HelperLogin | null {
  const lines = withOneEnd(output.toString('latin1'));
  const fields = new Map<string, string>();
  for (const line of output.toString('utf8').split('\n')) {
    const equals = line.indexOf('=');
    if (equals > 0) fields.set(line.slice(0, equals), line.slice(equals + 1));
  }
  const scheme = fields.get('protocol');
  const [host, username, password] = ['host', 'username', 'password'].map((name) => fields.get(name));
  if (scheme !== 'http' && scheme !== 'https') return null;
  if (host === undefined || username === undefined || password === undefined) return null;
  // A token may stand where the user name belongs.
  const secret = new Secret(password === '' ? username : password);
  return { scheme, host, path: fields.get('path') ?? null, username, secret, lines: new Secret(lines) };
}

/** The text with one line end at its end; as it is where there is none. */
function withOneEnd(text: string): string {
  let end = text.length;
  // A pattern would begin anew at every line end before the last ones.
  while (text.endsWith('\n\n', end)) end -= 1;
  return text.slice(0, end);
}

/** Whether git's own trace says that what it started ended badly; what lies deeper has a `/` in its `sid`. */
function helperFailed(trace: Buffer): boolean {
  const ends = trace.toString('latin1').matchAll(/\{"event":"child_exit","sid":"[^"/]*".*"code":(-?\d+)/g);
  return [...ends].some(([, code]) => code !== '0');
}
