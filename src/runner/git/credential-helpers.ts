/** The credential helpers that git would ask about the Hub, in its order (runner notes §4). */
import type { Query } from './credential-fill.js';
import { decode, parseUrl, publicScope } from './credential-urls.js';
import type { GitHelper, GitOrigin, ScriptSetting } from './git-facts.js';
import { isOfUser, partsOf, type Setting } from './git-settings.js';
import { type HelperSetting, helperKey, scriptsIn } from './script-helpers.js';
import { covers, credentialPattern, rankOf, type Target } from './url-match.js';

export interface ConfiguredHelper extends Omit<GitHelper, 'state'> {
  /** As git has it: a name with arguments, a path, or a shell command after `!`. May hold a secret. */
  value: string;
  /** Where it is configured. */
  origin: GitOrigin;
  /** For which of the targets it is asked. */
  targets: Target[];
  /** The only user for whom it is asked; null where there is no such condition. */
  username: string | null;
  /** If it is a script: every setting that holds it, the same list for all of them. Null for any other. */
  script: readonly ScriptSetting[] | null;
}

/** More than a workspace has remotes. */
const MOST_PATHS = 5;

/** A blank helper takes back those before it, as far as its own URL goes. */
export function configuredHelpers(
  settings: readonly Setting[],
  targets: readonly Target[],
): ConfiguredHelper[] {
  const configured = withVariable(settings, 'helper');
  const asked = new Map<HelperSetting, Target[]>();
  const used = new Set<HelperSetting>();
  for (const target of targets) {
    const { active, repeated } = activeFor(configured, target);
    for (const one of active) asked.set(one, [...(asked.get(one) ?? []), target]);
    for (const one of [...active, ...repeated]) used.add(one);
  }
  const relevant = configured.filter((one) => asked.has(one));
  const scripts = scriptsIn([...used], configured);
  const names = relevant.map(({ setting }) => helperName(setting.value));
  return relevant.map((one, order) => {
    const name = names[order] ?? '';
    const { value, origin } = one.setting;
    const scope = one.subsection === null ? null : publicScope(one.subsection);
    return {
      // Two of one name are told apart by their place.
      name: names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (no. ${order + 1})`,
      where: helperKey(scope),
      order,
      scope,
      value,
      origin,
      targets: asked.get(one) ?? [],
      username: one.pattern.user,
      script: scripts.get(value) ?? null,
    };
  });
}

/** `credential.<url>.username`: the one user whose logins git looks for there; null where any will do. */
export function pinnedUser(settings: readonly Setting[], target: Target): string | null {
  const pins = withVariable(settings, 'username').filter(
    ({ pattern }) => pattern.path === '/' && pattern.user === null && rankOf(pattern, target) !== null,
  );
  return pins.at(-1)?.setting.value ?? null;
}

/**
 * What a helper is to be asked for about a target: whatever it has. Where it keeps a login for each repository
 * (`credential.useHttpPath`), first for those that the workspace's remotes name, as git itself would.
 */
export function queriesFor(
  settings: readonly Setting[],
  { username }: Pick<ConfiguredHelper, 'username'>,
  target: Target,
): Query[] {
  const paths = isByPath(settings, target) ? remotePaths(settings, target) : [];
  return [...paths, null].map((path) => ({ ...target, username, path }));
}

/** Whether git keeps a login for each repository there, and not one for the host. */
export function isByPath(settings: readonly Setting[], target: Target): boolean {
  const last = withVariable(settings, 'usehttppath')
    .filter(({ pattern }) => rankOf(pattern, target) !== null)
    .at(-1)?.setting.value;
  return last !== undefined && !/^(?:false|no|off|0)$/i.test(last);
}

/** The paths of the remotes on the target's host, as git gives them to helpers. */
function remotePaths(settings: readonly Setting[], { scheme, host }: Target): string[] {
  const paths = settings.flatMap(({ key, value }) => {
    const { section, variable } = partsOf(key);
    const url = section === 'remote' && /^(?:push)?url$/.test(variable) ? parseUrl(value) : null;
    if (url === null || url.host !== host || url.protocol !== `${scheme}:`) return [];
    return [decode(url.pathname.replace(/^\/+|\/+$/g, ''))];
  });
  return [...new Set(paths)].filter((path) => path !== '' && !/[\0\n\r]/.test(path)).slice(0, MOST_PATHS);
}

function withVariable(settings: readonly Setting[], wanted: string): HelperSetting[] {
  return settings.flatMap((setting) => {
    if (!setting.key.startsWith('credential.')) return [];
    const { subsection, variable } = partsOf(setting.key);
    if (variable !== wanted) return [];
    const pattern = credentialPattern(subsection);
    return pattern === null ? [] : [{ setting, subsection, pattern }];
  });
}

/** Those that are asked about the target, and those that hold once more what one of them does. */
function activeFor(
  configured: readonly HelperSetting[],
  target: Target,
): { active: HelperSetting[]; repeated: HelperSetting[] } {
  let active: HelperSetting[] = [];
  let repeated: HelperSetting[] = [];
  for (const one of configured) {
    if (rankOf(one.pattern, target) === null) continue;
    if (one.setting.value === '') {
      active = active.filter(({ pattern }) => !covers(one.pattern, pattern));
      repeated = repeated.filter(({ pattern }) => !covers(one.pattern, pattern));
      continue;
    }
    // The same once more can only give the same answer, unless the first may not be asked.
    const isRepeated = active.some(
      ({ setting, pattern }) =>
        setting.value === one.setting.value &&
        covers(pattern, one.pattern) &&
        (isOfUser(setting.origin) || !isOfUser(one.setting.origin)),
    );
    (isRepeated ? repeated : active).push(one);
  }
  return { active, repeated };
}

/** `store`, `cache`, `manager` … for git's own helpers; the program for others. */
export function helperName(value: string): string {
  if (value.startsWith('!')) return 'a shell command';
  const program = (value.trim().split(/\s+/)[0] ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/^git-credential-/, '')
    .replace(/\.exe$/i, '');
  return /^[\w.+-]{1,40}$/.test(program) ? program : 'a program';
}
