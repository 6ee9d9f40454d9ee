/** Release numbers; what comes behind them in a version, such as `rc1`, makes no difference to any question here. */
export type Version = readonly number[];

/** `0.36.2`, `v1.33.0rc1`, `1!2.0`; null if it does not begin with numbers. */
export function parseVersion(text: string): Version | null {
  const match = /^v?(?:\d+!)?(\d{1,6}(?:\.\d{1,6}){0,5})/.exec(text.trim());
  return match?.[1] === undefined ? null : match[1].split('.').map(Number);
}

/** Below zero if `a` is the lower one. */
export function compareVersions(a: Version, b: Version): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `version` is `bound` or a later one; both as text. */
export function isSince(version: string, bound: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(bound)];
  return a !== null && b !== null && compareVersions(a, b) >= 0;
}
