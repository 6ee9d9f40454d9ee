/** The program that git has ask a person for what no helper knows. It cannot be asked without disturbing one. */
import type { Environment } from '../../model/environment-variables.js';
import type { GitHelper } from './git-facts.js';
import type { Setting } from './git-settings.js';
import { knowsInteractive } from './git-version.js';

/** The first of three that is set counts, and is none where it is blank; at most one entry, the last in git's order. */
export function askpassProgram(
  environment: Environment,
  settings: readonly Setting[],
  version: string | null,
  order: number,
): GitHelper[] {
  const last = (key: string) => settings.findLast((setting) => setting.key === key)?.value;
  const isOff = /^(?:false|no|off|0|never)$/i.test(last('credential.interactive') ?? '');
  if (isOff && knowsInteractive(version)) return [];
  const candidates = [
    ['GIT_ASKPASS', environment.GIT_ASKPASS],
    ['core.askPass', last('core.askpass')],
    ['SSH_ASKPASS', environment.SSH_ASKPASS],
  ] as const;
  const [where, program] = candidates.find(([, value]) => value !== undefined) ?? [];
  if (where === undefined || program === '') return [];
  return [{ name: `the program in ${where}`, where, order, scope: null, state: 'not-asked' }];
}
