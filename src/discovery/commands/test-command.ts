import type { Lead, Reading } from '../text-reading.js';
import { argumentsOf, type CommandText, leadTo, pathsOf, type Word } from './command-text.js';
import { optionMentions } from './option-mentions.js';

/** Options that leave out some of the tests. */
const SELECTS =
  /^(?:-k|-m|--ignore|--ignore-glob|--deselect|--lf|--last-failed|--collect-only|--co|--splits?|--group|--shard-id)$/;
const SWITCHES =
  /^(?:-[vqsxlh]+|--(?:lf|ff|sw|pdb|co|collect-only|exitfirst|verbose|quiet|no-[\w-]+|disable-warnings|cov|strict-markers|run[-_]?\w*|showlocals|forked|nbmake|nbval|nbval-lax))$/;
const TESTS = /^(?:test_.*|.*_test|conftest)\.py$/;
const SCRIPT = /\.[mc]?[jt]sx?$/;
const SCRIPT_TESTS = /\.(?:test|spec)\.[mc]?[jt]sx?$/;
const LONGEST_PATTERN = 80;

/** `pytest tests/unit`: the files that are named, and those of the folders that are. */
export function testReading(command: CommandText): Reading {
  const found = argumentsOf(command.args, SWITCHES);
  const isPart = found.options.some(({ name }) => SELECTS.test(name));
  const named = found.operands.flatMap((word) => leadsTo(command, word, isPart));
  const starts = named.length > 0 ? [] : command.folders.slice(0, 1);
  const byDefault = starts.flatMap((folder) =>
    ['tests', 'test', ''].map((name): Lead => {
      const path = [folder, name].filter((part) => part !== '').join('/');
      return { is: 'folder', folder: path, names: TESTS, part: null, isCertain: false };
    }),
  );
  return {
    mentions: optionMentions(command, { is: 'other', isUpload: false }),
    leads: [...named, ...byDefault],
  };
}

/** `vitest run tests/unit`: tests in JavaScript, of which the program's own settings say where they are. */
export function scriptTestReading(command: CommandText): Reading {
  const [start = ''] = command.folders;
  const named = command.args.filter(({ text }) => /^[\w.][\w./-]{0,200}$/.test(text) && /[./]/.test(text));
  const files = named.filter(({ text }) => SCRIPT.test(text) && !/\.config\.\w+$/.test(text));
  const folders = named.filter(({ text }) => !/\.\w{1,5}$/.test(text));
  const leads = files.flatMap((word) => leadTo(command, word, { isCertain: false }));
  const below = folders.flatMap(({ text }) => pathsOf(command, text).slice(0, 1));
  if (leads.length + below.length > 0) {
    return { mentions: [], leads: [...leads, ...below.map((folder) => testsIn(folder, SCRIPT))] };
  }
  const tests = ['tests', 'test', '__tests__'].map((name) =>
    testsIn(start === '' ? name : `${start}/${name}`, SCRIPT),
  );
  return {
    mentions: [],
    leads: command.folders.length === 0 ? [] : [testsIn(start, SCRIPT_TESTS), ...tests],
  };
}

function testsIn(folder: string, names: RegExp): Lead {
  return { is: 'folder', folder, names, part: null, isCertain: false };
}

function leadsTo(command: CommandText, word: Word, isPart: boolean): Lead[] {
  const [path = '', ...parts] = word.text.split('::');
  const isCertain = !isPart && parts.length === 0 && word.isCertain && command.isCertain;
  if (/\.(?:py|ipynb)$/.test(path) && !path.includes('*')) {
    return leadTo(command, { ...word, text: path }, { isCertain });
  }
  const [folder, names] = globbed(path);
  if (names === null) return [];
  if (/^\.?\/?$/.test(folder)) {
    return command.folders
      .slice(0, 1)
      .map((root) => ({ is: 'folder', folder: root, names, part: null, isCertain }));
  }
  return pathsOf(command, folder)
    .slice(0, 1)
    .map((one) => ({ is: 'folder', folder: one, names, part: null, isCertain }));
}

/** The folder of a path and the names in it; without a `*` all tests in the folder. */
function globbed(path: string): [string, RegExp | null] {
  const star = path.indexOf('*');
  if (star < 0) return [path, TESTS];
  const folder = path.slice(0, path.lastIndexOf('/', star) + 1);
  const last = path.split('/').at(-1) ?? '';
  if (last.length > LONGEST_PATTERN || last.split('*').length > 4) return [folder, null];
  const pattern = last.split(/\*+/).map((text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return [folder, new RegExp(`^${pattern.join('.*')}$`)];
}
