/** What the files ask for that the job's commands install from. They may be a pull request's: text, never run. */

import { posix } from 'node:path';
import { fieldsOf, listOf } from '../../model/fields.js';
import type { ReadingTime } from '../files/reading-time.js';
import { textWithin } from '../workflow/workflow-text.js';
import { type AskedPackages, askedIn, joined, NOTHING_ASKED, UNKNOWN_ASKED } from './asked-packages.js';
import { LARGEST_LOCK_FILE } from './job-clients.js';
import { fromPipfileLock, fromTomlLock } from './lock-files.js';

const LARGEST_REQUIREMENTS = 256 * 1024;
const MOST_FILES = 20;
const LATE = { problem: 'reading it took too long' };

/**
 * By the files' paths in the workspace, which no link may lead out of; without those that are not there. What nobody
 * can read is open.
 */
export async function observeInstallFiles(
  workspace: string | null,
  paths: readonly string[],
  time: ReadingTime,
): Promise<ReadonlyMap<string, AskedPackages>> {
  if (workspace === null) return new Map();
  const texts = new Map<string, string>();
  // One after the other, so that no more of them is in memory, and the clock is looked at between two.
  const found: Array<[string, AskedPackages]> = [];
  const wanted = [...new Set(paths)];
  for (let at = 0; at < wanted.length && at < MOST_FILES; at += 1) {
    const path = wanted[at] ?? '';
    const isLock = /\.lock$/.test(path);
    const largest = isLock ? LARGEST_LOCK_FILE : LARGEST_REQUIREMENTS;
    const file = await time.within(() => textWithin(workspace, path, largest), LATE);
    if ('problem' in file) continue;
    if (isLock || path.endsWith('.toml')) {
      const asked = isLock ? locked(path, file.text) : await project(file.text);
      found.push([path, asked]);
      continue;
    }
    texts.set(path, file.text);
    wanted.push(...includedBy(path, file.text).filter((one) => !wanted.includes(one)));
  }
  for (const path of texts.keys()) found.push([path, requirementsOf(path, texts, new Set())]);
  return new Map(found);
}

function linesOf(text: string): string[] {
  return text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/s, '').trim())
    .filter((line) => line !== '');
}

const INCLUDE = /^(?:-r|--requirement)[\s=]*(\S+)$/;

function includedBy(path: string, text: string): string[] {
  return linesOf(text).flatMap((line) => {
    const name = INCLUDE.exec(line)?.[1];
    return name === undefined ? [] : [posix.join(posix.dirname(path), name)];
  });
}

/** With what it includes; another index, constraints and paths leave it open. */
function requirementsOf(path: string, texts: ReadonlyMap<string, string>, seen: Set<string>): AskedPackages {
  const text = texts.get(path);
  if (text === undefined) return UNKNOWN_ASKED;
  if (seen.has(path)) return NOTHING_ASKED;
  seen.add(path);
  const lines = linesOf(text).filter(
    (line) => !/^--(?:extra-index-url|find-links|trusted-host|prefer-binary)\b|^-f\b/.test(line),
  );
  const own = lines
    .filter((line) => !INCLUDE.test(line))
    .map((line) => line.replace(/\s--(?:hash|config-settings)\b.*$/s, ''));
  return joined([askedIn(own), ...includedBy(path, text).map((one) => requirementsOf(one, texts, seen))]);
}

function locked(path: string, text: string): AskedPackages {
  const clients = path.endsWith('Pipfile.lock') ? fromPipfileLock(text, path) : fromTomlLock(text, path);
  const hub = clients.filter((one) => one.package === 'huggingface_hub').map(({ version }) => `==${version}`);
  return { ...NOTHING_ASKED, hub };
}

/** What a project needs when it is installed; open if a program says so. */
async function project(text: string): Promise<AskedPackages> {
  const { parse } = await import('smol-toml');
  try {
    const { project: table } = fieldsOf(
      parse(text.replace(/^\uFEFF/, ''), { maxDepth: 50, integersAsBigInt: 'asNeeded' }),
    );
    const { dependencies, dynamic } = fieldsOf(table);
    if (table === undefined || listOf(dynamic).includes('dependencies')) return UNKNOWN_ASKED;
    return askedIn(listOf(dependencies).map((one) => (typeof one === 'string' ? one : '')));
  } catch {
    return UNKNOWN_ASKED;
  }
}
