import { readScript } from '../../runner/workflow/shell.js';
import { folderOf } from '../paths.js';
import { type FileKind, type Lead, NOTHING_READ } from '../text-reading.js';
import { pathsOf, together, type Word } from './command-text.js';
import { type Makefile, type MakeRule, readMakefile } from './makefile.js';
import { commandsReading } from './read-commands.js';
import { FIRST_TARGET } from './script-runners.js';
import type { Outer } from './script-values.js';

const MOST_RULES = 500;
const MOST_RECIPE_LINES = 2_000;
const DEEPEST = 5;
const LONGEST_VALUE = 2_000;
const LONGEST_RECIPE = 20_000;
const REFERENCE = /\$[({]([\w.-]{1,100})[)}]/g;

export const MAKEFILE: FileKind = {
  name: 'Makefile',
  has: (path) => /(?:^|\/)(?:GNUm|[Mm])akefile$|\.mk$/.test(path),
  read: async ({ path, text }, part) => {
    const file = readMakefile(text);
    const parser = await import('unbash');
    const folder = folderOf(path);
    const outer = outerOf(file);
    const isCertain = part !== null;
    const lines = wanted(file, part).flatMap(({ recipe }) => recipe);
    const read = lines.slice(0, MOST_RECIPE_LINES).map((one) => {
      const script = one.text.replace(/^[\s@+-]+/, '');
      const commands = readScript(parser, forShell(script, file), (line) => one.line + line);
      if (commands === null) return NOTHING_READ;
      return commandsReading(
        { commands, folders: [folder], outer, isCertain: isCertain && !one.isConditional },
        parser,
      );
    });
    const included = file.includes.flatMap((name): Lead[] => {
      const paths = pathsOf({ folders: [folder] }, name);
      return paths.length === 0 ? [] : [{ is: 'file', paths, part, by: 'name', isCertain: false }];
    });
    return together([...read, { mentions: [], leads: included }]);
  },
};

/** The rule of a target and those of all that it needs, each once; without a target all of them. */
function wanted({ rules, variables }: Makefile, part: string | null): readonly MakeRule[] {
  if (part === null) return rules.slice(0, MOST_RULES);
  const goal =
    variables.get(FIRST_TARGET)?.value ??
    rules.flatMap(({ targets }) => targets).find((one) => !one.startsWith('.'));
  const byTarget = new Map<string, MakeRule[]>();
  for (const rule of rules) {
    for (const target of rule.targets) {
      const alike = byTarget.get(target);
      if (alike === undefined) byTarget.set(target, [rule]);
      else alike.push(rule);
    }
  }
  const found = new Set<MakeRule>();
  const queue = [part === FIRST_TARGET ? (goal ?? '') : part];
  const seen = new Set<string>(queue);
  for (let target = queue.pop(); target !== undefined && found.size < MOST_RULES; target = queue.pop()) {
    for (const rule of byTarget.get(target) ?? []) {
      found.add(rule);
      for (const need of rule.needs) if (!seen.has(need)) queue.push(need);
      for (const need of rule.needs) seen.add(need);
    }
  }
  return [...found];
}

/**
 * A recipe as a shell gets it, but for variables of one word, which are written as those of the shell: they keep the
 * line of their value. Functions of make come to nothing.
 */
function forShell(recipe: string, { variables }: Makefile): string {
  let text = recipe.replace(/\$\(MAKE\)|\$\{MAKE\}/g, 'make');
  for (let depth = 0; depth < DEEPEST && text.length <= LONGEST_RECIPE; depth += 1) {
    const before = text;
    text = text.replace(REFERENCE, (whole, name: string) => {
      const value = variables.get(name)?.value;
      return value === undefined || !/\s/.test(value) || value.length > LONGEST_VALUE ? whole : value;
    });
    if (text === before) break;
  }
  const asShell = text.replace(REFERENCE, (_, name: string) => `\${${name.replace(/\W/g, '_')}}`);
  return withoutFunctions(asShell).replaceAll('$$', '$');
}

/** Without `$(if …)` and the like, one in another as well. */
function withoutFunctions(text: string): string {
  let rest = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const before = rest;
    rest = rest.replace(/\$\([a-z]{1,20} [^()]{0,300}\)/g, '');
    if (rest === before) break;
  }
  return rest;
}

function outerOf({ variables }: Makefile): Outer {
  const names = new Map([...variables.keys()].map((name) => [name.replace(/\W/g, '_'), name]));
  const known = new Map<string, Word | null>();
  const textOf = (name: string, depth: number): Word | null => {
    const found = variables.get(names.get(name) ?? name);
    if (found === undefined || depth > DEEPEST) return null;
    const before = known.get(name);
    if (before !== undefined) return before;
    // One that names itself comes to nothing.
    known.set(name, null);
    let isCertain = !found.isDefault;
    let { line } = found;
    const text = found.value.replace(REFERENCE, (whole, inner: string) => {
      const value = textOf(inner.replace(/\W/g, '_'), depth + 1);
      if (value === null || value.text.length > LONGEST_VALUE) return whole;
      isCertain &&= value.isCertain;
      if (found.value === whole) line = value.line;
      return value.text;
    });
    const word = { text: text.slice(0, LONGEST_VALUE).replace(/^(["'])(.*)\1$/s, '$2'), isCertain, line };
    known.set(name, word);
    return word;
  };
  return {
    variable: (name) => {
      const value = textOf(name, 0);
      return value === null ? null : [value];
    },
    expression: () => [],
  };
}
