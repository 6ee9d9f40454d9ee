/** The files of the workspace that a program in Python runs or reads. */
import { folderOf } from '../paths.js';
import type { Lead } from '../text-reading.js';
import { type PythonImport, pythonImports } from './python-imports.js';

const MOST_LEADS = 500;
/** What a program opens, hands on or starts: a text that is the path of such a file, if the workspace has it. */
const NAMED_FILE = /["'](?:\.\/)?([\w-][\w.-]{0,80}(?:\/[\w.-]{1,80}){0,9}\.(?:ya?ml|json|toml|py|sh))["']/g;
const HYDRA = /@hydra\.main\(([^\n)]{0,300})/g;

/** Those of the text of a file; `path` is relative to the workspace. */
export function pythonLeads(text: string, path: string): Lead[] {
  const folder = folderOf(path);
  const leads: Lead[] = pythonImports(text).flatMap((one) => importLeads(one, folder));
  for (const above of isTest(path) ? foldersAbove(folder) : [])
    leads.push(lead([join(above, 'conftest.py')], 'import', true));
  for (const file of filesNamed(text))
    leads.push(lead([...new Set([file, join(folder, file)])], 'name', false));
  return leads.filter((one) => one.is === 'file' && one.paths.length > 0).slice(0, MOST_LEADS);
}

function importLeads({ level, module, names }: PythonImport, folder: string): Lead[] {
  const base = module.replaceAll('.', '/');
  const roots = level === 0 ? [...new Set([folder, '', 'src'])] : [up(folder, level - 1)];
  const at = (rest: string) => roots.flatMap((root) => (root === null ? [] : modulePaths(join(root, rest))));
  const itself = base === '' ? [] : [lead(at(base), 'import', true)];
  // What is imported from a package may be a module of it.
  const parts = names.slice(0, 50).map(({ name }) => lead(at(join(base, name)), 'import', true));
  return [...itself, ...parts];
}

function modulePaths(path: string): string[] {
  return [`${path}.py`, `${path}/__init__.py`];
}

function lead(paths: readonly string[], by: 'name' | 'import', isCertain: boolean): Lead {
  return { is: 'file', paths, part: null, by, isCertain };
}

function filesNamed(text: string): Set<string> {
  const found = new Set<string>();
  const add = (path: string | undefined) => {
    const plain = path?.replace(/^(?:\.\/)+/, '') ?? '';
    if (plain !== '' && !plain.startsWith('/') && !plain.includes('..') && found.size < 100) found.add(plain);
  };
  for (const [, path] of text.matchAll(NAMED_FILE)) add(path);
  for (const [, words = ''] of text.matchAll(HYDRA)) {
    const folder = /config_path=["']([\w./-]{1,200})["']/.exec(words)?.[1];
    const name = /config_name=["']([\w./-]{1,200})["']/.exec(words)?.[1];
    if (name !== undefined) add(join(folder ?? '', `${name.replace(/\.ya?ml$/, '')}.yaml`));
  }
  return found;
}

function isTest(path: string): boolean {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.py$/.test(path);
}

function foldersAbove(folder: string): string[] {
  const parts = folder === '' ? [] : folder.split('/').slice(0, 20);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

function up(folder: string, levels: number): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  return levels > parts.length ? null : parts.slice(0, parts.length - levels).join('/');
}

function join(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}
