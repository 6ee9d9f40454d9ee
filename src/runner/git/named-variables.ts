import type { Environment } from '../../model/environment-variables.js';

/**
 * What no later step of the job has, what makes git or a helper talk where nobody listens, and what loads something
 * into every program.
 */
const WITHHELD =
  /^(?:INPUT_|STATE_|ACTIONS_|GIT_|GCM_|LD_|DYLD_|BASH_|(?:ENV|IFS|PATH|SSH_ASKPASS|PS4|SHELLOPTS|NODE_OPTIONS)$)/i;

/**
 * The variables that a helper's own words name (`$NAME`, `${NAME}`, `%NAME%`, `printenv NAME`): it may answer from
 * them, a job's token included, so it alone gets those, and no others.
 */
export function variablesNamedIn(
  words: string,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  const spelled = (name: string) => (platform === 'win32' ? name.toUpperCase() : name);
  const names = new Set((words.match(/[A-Za-z_]\w*/g) ?? []).map(spelled));
  return Object.fromEntries(
    Object.entries(environment).flatMap(
      ([name, value]): Array<[string, string]> =>
        value !== undefined && names.has(spelled(name)) && !WITHHELD.test(name) ? [[name, value]] : [],
    ),
  );
}
