import { type JobClient, packageNamed, versionText } from './client.js';

/**
 * `uv.lock`, `poetry.lock` and `pdm.lock`: TOML that a program writes, a table `[[package]]` for each package
 * with its name and version on lines of their own. So lines are enough, and a parser is not needed: a file
 * that was written otherwise can at worst name another version, which it could anyway.
 */
export function fromTomlLock(text: string, where: string): JobClient[] {
  return text
    .split(/^\[\[package\]\]\s*$/m)
    .slice(1)
    .flatMap((block) => {
      const table = block.split(/^\[/m, 1)[0] ?? '';
      const name = /^name\s*=\s*["']([^"'\n]{1,100})["']\s*$/m.exec(table)?.[1];
      const version = /^version\s*=\s*["']([^"'\n]{1,100})["']\s*$/m.exec(table)?.[1];
      return locked(name, version, where);
    });
}

/** `Pipfile.lock`: JSON with `"name": { "version": "==1.2.3" }` under `default` and `develop`. */
export function fromPipfileLock(text: string, where: string): JobClient[] {
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return [];
  }
  return ['default', 'develop'].flatMap((group) =>
    Object.entries(fieldsOf(fieldsOf(lock)[group])).flatMap(([name, entry]) => {
      const { version } = fieldsOf(entry);
      return locked(name, typeof version === 'string' ? version.replace(/^===?/, '') : undefined, where);
    }),
  );
}

function locked(name: string | undefined, version: string | undefined, where: string): JobClient[] {
  const known = name === undefined ? null : packageNamed(name);
  const text = version === undefined ? null : versionText(version);
  if (known === null || text === null) return [];
  return [{ package: known, version: text, range: null, where, how: 'locked', certain: true }];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
