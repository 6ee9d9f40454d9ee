import { isSince } from '../../model/compare-versions.js';

/** Git's version, from the events that it writes if it is told to (`GIT_TRACE2_EVENT`). */
export function versionIn(trace: Buffer): string | null {
  return /"event":"version".*"exe":"(\d+\.\d+[^"\s]*)/.exec(trace.toString('latin1'))?.[1] ?? null;
}

/** Whether settings can be given in the environment, as `GIT_CONFIG_COUNT` and its variables. */
export function takesSettingsFromEnvironment(version: string | null): boolean {
  return version !== null && isSince(version, '2.31');
}

/** Whether `credential.interactive` keeps git from asking a person. */
export function knowsInteractive(version: string | null): boolean {
  return version !== null && isSince(version, '2.47');
}
