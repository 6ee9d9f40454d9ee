import { within } from '../../job/job-commands.js';
import { folderOf } from '../paths.js';
import type { Lead } from '../text-reading.js';

const LONGEST_LINE = 1_000;
const MOST = 300;

/** What a line imports, by its path: `import … from`, `export … from`, `import(…)`, `require(…)`. */
const PATHS = [
  /(?:\bfrom|^\s*import|\bimport\s*\(|\brequire\s*\()\s*["'`](\.{1,2}\/[^"'`\s]{1,300})["'`]/g,
  /new\s+(?:URL|Worker|SharedWorker)\s*\(\s*["'`](\.{1,2}\/[^"'`\s]{1,300})["'`]/g,
];
const ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '.jsx', '.cjs', '.mts'];
/** A module in TypeScript is imported by the name that it has when it is compiled. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.js', '.ts', '.tsx', '.jsx'],
  '.jsx': ['.jsx', '.tsx'],
  '.mjs': ['.mjs', '.mts'],
  '.cjs': ['.cjs', '.cts'],
};

/** The modules of the workspace that a module imports. Read by lines: that is quick enough for every script there is. */
export function importedBy(path: string, text: string): Lead[] {
  const folder = folderOf(path);
  const found = new Map<string, Lead>();
  for (const line of text.split('\n')) {
    if (line.length > LONGEST_LINE || !/["'`]\.{1,2}\//.test(line)) continue;
    if (/^\s*(?:\/\/|\*|\/\*|import\s+type\b)/.test(line)) continue;
    for (const pattern of PATHS) {
      for (const [, target = ''] of line.matchAll(pattern)) {
        const at = within(folder, target.split(/[?#]/, 1)[0] ?? '');
        if (at === null || found.has(at) || found.size === MOST) continue;
        found.set(at, { is: 'file', paths: candidates(at), part: null, by: 'import', isCertain: true });
      }
    }
  }
  return [...found.values()];
}

function candidates(path: string): string[] {
  const [ending = ''] = /\.[a-z]+$/.exec(path) ?? [];
  const bare = path.slice(0, path.length - ending.length);
  if (Object.hasOwn(SOURCES, ending)) return (SOURCES[ending] ?? []).map((one) => bare + one);
  if (ENDINGS.includes(ending) || ending === '.json') return [path];
  return [...ENDINGS.map((one) => path + one), ...ENDINGS.map((one) => `${path}/index${one}`)];
}
