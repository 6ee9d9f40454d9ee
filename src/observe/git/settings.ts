/** Git's configuration, as git itself lists it. */
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runChild } from '../child.js';
import type { GitOrigin, GitScope } from './facts.js';
import { type GitPlace, gitVariablesWithoutCredentials } from './place.js';
import { versionIn } from './version.js';

export interface Setting {
  /** Section and variable in lower case, what stands between them as it is written. */
  key: string;
  value: string;
  origin: GitOrigin;
}

/** A key taken apart: `http.https://hf.co/.extraheader` has the subsection `https://hf.co/`. */
export interface Key {
  section: string;
  subsection: string | null;
  variable: string;
}

/** Far more than git needs to read a few files; a configuration file may be a pipe that never ends. */
const SETTINGS_PATIENCE_MS = 5000;

/** What git says to an option it does not know. */
const USAGE_ERROR = 129;

const LIST = ['config', '--list', '-z', '--includes', '--show-origin'];
const SCOPES: readonly string[] = ['system', 'global', 'local', 'worktree', 'command'];

export interface Listing {
  settings: Setting[];
  /** Git's version; null before git 2.22, which does not tell it by the way. */
  version: string | null;
}

/** Null where git is missing or cannot read its own configuration. */
export async function listSettings(
  place: GitPlace,
  patienceMs: number = SETTINGS_PATIENCE_MS,
): Promise<Listing | null> {
  // The trace begins with the version, so that no second process has to say it.
  const env = { ...gitVariablesWithoutCredentials(place.environment), GIT_TRACE2_EVENT: '2' };
  const options = { env, cwd: place.folder, patienceMs };
  let withScopes = true;
  let run = await runChild('git', [...LIST, '--show-scope'], options);
  if (run.end === 'exited' && run.code === USAGE_ERROR) {
    // Before 2.26.
    withScopes = false;
    run = await runChild('git', LIST, options);
  }
  if (run.end !== 'exited' || run.code !== 0) return null;
  const settings = parseSettings(run.stdout.toString('utf8'), withScopes, place.folder);
  return { settings: await withoutLinks(settings), version: versionIn(run.stderr) };
}

/** With the files that links lead to: what is to be changed by hand is those. */
async function withoutLinks(settings: readonly Setting[]): Promise<Setting[]> {
  const origins = new Set(settings.map(({ origin }) => origin));
  const real = new Map(
    await Promise.all(
      Array.from(origins, async (origin): Promise<[GitOrigin, GitOrigin]> => {
        const { scope, file } = origin;
        return [origin, { scope, file: file && (await realpath(file).catch(() => file)) }];
      }),
    ),
  );
  return settings.map(({ key, value, origin }) => ({ key, value, origin: real.get(origin) ?? origin }));
}

/** Records of `scope NUL origin NUL key LF value NUL`; a key alone is a setting without a value. */
export function parseSettings(listing: string, withScopes: boolean, folder: string): Setting[] {
  const fields = listing.split('\0');
  const settings: Setting[] = [];
  const origins = new Map<string, GitOrigin>();
  for (let at = 0; at < fields.length - 1; ) {
    const scope = withScopes ? (fields[at++] ?? '') : 'unknown';
    const origin = fields[at++] ?? '';
    const item = fields[at++] ?? '';
    const known = origins.get(`${scope} ${origin}`) ?? originOf(scope, origin, folder);
    origins.set(`${scope} ${origin}`, known);
    const end = item.indexOf('\n');
    settings.push({
      key: end < 0 ? item : item.slice(0, end),
      value: end < 0 ? '' : item.slice(end + 1),
      origin: known,
    });
  }
  return settings;
}

function originOf(scope: string, origin: string, folder: string): GitOrigin {
  return {
    scope: SCOPES.includes(scope) ? (scope as GitScope) : 'unknown',
    file: origin.startsWith('file:') ? resolve(folder, origin.slice('file:'.length)) : null,
  };
}

export function partsOf(key: string): Key {
  const first = key.indexOf('.');
  const last = key.lastIndexOf('.');
  return {
    section: key.slice(0, first),
    subsection: first === last ? null : key.slice(first + 1, last),
    variable: key.slice(last + 1),
  };
}
