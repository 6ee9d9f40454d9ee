/** Git's version, from the events that it writes when it is told to (`GIT_TRACE2_EVENT`). */
export function versionIn(trace: Buffer): string | null {
  return /"event":"version".*"exe":"(\d+\.\d+[^"\s]*)/.exec(trace.toString('latin1'))?.[1] ?? null;
}

/** Whether settings can be given in the environment, as `GIT_CONFIG_COUNT` and its variables. */
export function takesSettingsFromEnvironment(version: string | null): boolean {
  return isAtLeast(version, 2, 31);
}

/** Whether `credential.interactive` keeps git from asking a person. */
export function knowsInteractive(version: string | null): boolean {
  return isAtLeast(version, 2, 47);
}

function isAtLeast(version: string | null, wantedMajor: number, wantedMinor: number): boolean {
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
