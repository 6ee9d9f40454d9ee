import { fieldsOf } from '../../model/fields.js';
import { type JobClient, packageNamed, versionText } from './job-client.js';

/** Whether the time for reading is up: then a long file is left unread. */
type IsUp = () => boolean;

/** No line that says a name or a version is longer. */
const LONGEST_LINE = 500;

/** How many lines are read between two looks at the clock. */
const LINES_BETWEEN = 5_000;

/** Up to here, in characters, JSON is taken apart as a whole: that takes longer than reading lines. */
const LARGEST_JSON = 1024 * 1024;

/**
 * `uv.lock`, `poetry.lock` and `pdm.lock`: TOML that a program writes, a table `[[package]]` for each package
 * with its name and version on lines of their own. So lines are enough, and a parser is not needed: a file
 * that was written otherwise can at worst name another version, which it could anyway.
 */
export function fromTomlLock(text: string, where: string, isUp?: IsUp): JobClient[] {
  const found: JobClient[] = [];
  let table: { name: string | undefined; version: string | undefined } | null = null;
  const endTable = () => {
    found.push(...locked(table?.name, table?.version, where));
    table = null;
  };
  for (const line of linesOf(text, isUp)) {
    if (line === null) return [];
    if (line.startsWith('[')) {
      endTable();
      if (/^\[\[package\]\]\s*$/.test(line)) table = { name: undefined, version: undefined };
    } else if (table !== null) {
      const [, key, value] = /^(name|version)\s*=\s*["']([^"'\n]{1,100})["']\s*$/.exec(line) ?? [];
      if (key === 'name') table.name ??= value;
      if (key === 'version') table.version ??= value;
    }
  }
  endTable();
  return found;
}

/**
 * `Pipfile.lock`: JSON with `"name": { "version": "==1.2.3" }` under `default` and `develop`. A large one is read by
 * lines, as Pipenv writes them.
 */
export function fromPipfileLock(text: string, where: string, isUp?: IsUp): JobClient[] {
  if (text.length > LARGEST_JSON) return fromPipenvLines(text, where, isUp);
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return [];
  }
  return ['default', 'develop'].flatMap((group) =>
    Object.entries(fieldsOf(fieldsOf(lock)[group])).flatMap(([name, entry]) => {
      const { version } = fieldsOf(entry);
      return typeof version === 'string' ? lockedByPipenv(name, version, where) : [];
    }),
  );
}

function fromPipenvLines(text: string, where: string, isUp?: IsUp): JobClient[] {
  const found: JobClient[] = [];
  let inGroup = false;
  let name = '';
  for (const line of linesOf(text, isUp)) {
    if (line === null) return [];
    const [, indent = '', key = '', value] =
      /^( +)"([^"\\]{1,100})": (?:\{|"([^"\\]{1,100})",?)\r?$/.exec(line) ?? [];
    if (indent.length === 4) inGroup = key === 'default' || key === 'develop';
    if (indent.length === 8) name = inGroup && value === undefined ? key : '';
    if (indent.length === 12 && key === 'version' && value !== undefined) {
      found.push(...lockedByPipenv(name, value, where));
    }
  }
  return found;
}

function lockedByPipenv(name: string, version: string, where: string): JobClient[] {
  return locked(name, version.replace(/^===?/, ''), where);
}

/** Line after line, those that are too long as blank ones; null as the last where the time is up before the end. */
function* linesOf(text: string, isUp: IsUp = () => false): Generator<string | null> {
  let count = 0;
  for (let at = 0; at <= text.length; ) {
    count += 1;
    if (count % LINES_BETWEEN === 0 && isUp()) return yield null;
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield end - at > LONGEST_LINE ? '' : text.slice(at, end);
    at = end + 1;
  }
}

function locked(name: string | undefined, version: string | undefined, where: string): JobClient[] {
  const known = name === undefined ? null : packageNamed(name);
  const text = version === undefined ? null : versionText(version);
  if (known === null || text === null) return [];
  return [{ package: known, version: text, range: null, where, how: 'locked', certain: true }];
}
