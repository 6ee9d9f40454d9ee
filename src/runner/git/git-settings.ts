/** Git's configuration, as git itself lists it. */
import { realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { runChild } from '../programs/child.js';
import type { GitOrigin, GitScope } from './git-facts.js';
import { type GitPlace, gitHome } from './git-surroundings.js';
import { versionIn } from './git-version.js';
import { isRefused, repositoryOf } from './repository.js';

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

/**
 * The settings that git would go by in a folder; null where it cannot read its own configuration. Of a repository
 * there they are listed from outside, which runs nothing, whatever they say.
 */
export async function listSettings(
  place: GitPlace,
  folder: string | null,
  patienceMs: number = SETTINGS_PATIENCE_MS,
): Promise<Listing | null> {
  const { program, environment, variables, current } = place;
  const repository = folder === null ? null : await repositoryOf(environment, folder);
  const env = repository === null ? variables : { ...variables, GIT_DIR: repository };
  const options = { env, cwd: place.folder, patienceMs };
  let withScopes = true;
  // The trace begins with the version, so that no second process has to say it.
  let run = await runChild(program, [...LIST, '--show-scope'], options);
  if (run.end === 'exited' && run.code === USAGE_ERROR) {
    // Before 2.26.
    withScopes = false;
    run = await runChild(program, LIST, options);
  }
  if (run.end !== 'exited' || run.code !== 0) return null;
  const listed = parseSettings(run.stdout.toString('utf8'), withScopes, current);
  const settings = (await attributed(listed, place)).filter(({ key }) => key !== 'safe.barerepository');
  const safe = settings.flatMap(({ key, value, origin }) =>
    key === 'safe.directory' && !isOfRepository(origin) ? [value] : [],
  );
  const hidden =
    folder !== null && repository !== null && (await isRefused(repository, folder, safe, environment));
  return {
    settings: hidden ? settings.filter(({ origin }) => !isOfRepository(origin)) : settings,
    version: versionIn(run.stderr),
  };
}

/** Of the user's, the system's or the environment's settings, and none in which the workspace had a say. */
export function isOfUser({ scope, ofWorkspace }: GitOrigin): boolean {
  return ofWorkspace !== true && (scope === 'system' || scope === 'global' || scope === 'command');
}

export function isOfRepository({ scope }: GitOrigin): boolean {
  return scope === 'local' || scope === 'worktree';
}

/**
 * With the files that links lead to, since what is to be changed by hand is those, and with what the workspace had a
 * say in. What a file there includes may itself lie anywhere.
 */
async function attributed(
  settings: readonly Setting[],
  { search, environment }: GitPlace,
): Promise<Setting[]> {
  const own = join(gitHome(environment), '.gitconfig');
  const origins = new Set(settings.map(({ origin }) => origin));
  const real = new Map(
    await Promise.all(
      Array.from(origins, async (origin): Promise<[GitOrigin, GitOrigin]> => {
        const { scope, file } = origin;
        if (file === null) return [origin, origin];
        const isTheirs = !isOfRepository(origin) && (await search.wayIn(file)) !== null;
        const real = await realpath(file).catch(() => file);
        const isNamesake = scope === 'global' && basename(real) === '.gitconfig' && file !== own;
        return [
          origin,
          {
            scope,
            file: real,
            ...(isTheirs ? { ofWorkspace: true } : {}),
            ...(isNamesake ? { isNamesake } : {}),
          },
        ];
      }),
    ),
  );
  const led = settings.flatMap(({ key, origin }) =>
    /^include(?:if\..*)?\.path$/.test(key) && real.get(origin)?.ofWorkspace ? [origin.scope] : [],
  );
  for (const [origin, known] of real) {
    if (led.includes(origin.scope)) real.set(origin, { ...known, ofWorkspace: true });
  }
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
