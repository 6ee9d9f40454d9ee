import { join } from 'node:path';
import { emptyMachine, run } from '../conformance/child.mjs';

/**
 * A machine that has Node and npm, a cache of npm that is empty, and no network: so npm can install only what it is
 * given, and whatever else it needs is an error.
 *
 * @param {string} folder where everything of it is
 */
export function bareMachine(folder) {
  const { SystemRoot } = process.env;
  const env = emptyMachine(folder, {
    TMPDIR: folder,
    TEMP: folder,
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
  });
  // npm says where it is to what it runs. By itself it is no program on every system.
  const { npm_execpath: script } = process.env;
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  return {
    /**
     * @param {string[]} args
     * @param {{cwd?: string, env?: Record<string, string>}} [how]
     */
    npm: (args, { cwd = folder, env: more = {} } = {}) =>
      run(command, [...first, ...args], { cwd, env: { ...env, ...more } }),
  };
}
