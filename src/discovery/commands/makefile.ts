/** A variable of a Makefile whose value is written down. */
export interface MakeVariable {
  readonly value: string;
  readonly line: number;
  /** Whether the environment may set it to something else. */
  readonly isDefault: boolean;
}

/** A line of a recipe with those that continue it. */
export interface RecipeLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Whether it is between `ifeq` or the like and `endif`. */
  readonly isConditional: boolean;
}

export interface MakeRule {
  readonly targets: readonly string[];
  readonly needs: readonly string[];
  readonly recipe: readonly RecipeLine[];
}

export interface Makefile {
  readonly variables: ReadonlyMap<string, MakeVariable>;
  readonly rules: readonly MakeRule[];
  /** The files that it includes. */
  readonly includes: readonly string[];
}

const MOST_LINES = 20_000;
const LONGEST_LINE = 4_000;
const ASSIGNMENT = /^ *(?:(?:export|override|private) +){0,3}([\w.-]{1,100})\s*(\?|:{1,3}|\+|!)?=(.*)$/s;
const RULE = /^([^\s#=:][^=:#]{0,1000}?)\s*::?(?!=)([^=#]{0,2000})(?:#.*)?$/s;

/** The rules of a Makefile and its variables, as far as they are written down. */
export function readMakefile(text: string): Makefile {
  const variables = new Map<string, MakeVariable>();
  const rules: Array<{ targets: string[]; needs: string[]; recipe: RecipeLine[] }> = [];
  const includes: string[] = [];
  let isDefinition = false;
  let conditions = 0;
  for (const { text: line, line: at } of joined(text)) {
    if (/^\s*(?:define|endef)\b/.test(line)) isDefinition = /^\s*define\b/.test(line);
    if (isDefinition || line.length > LONGEST_LINE) continue;
    if (/^ *ifn?(?:eq|def)\b/.test(line)) conditions += 1;
    if (/^ *endif\b/.test(line)) conditions = Math.max(0, conditions - 1);
    const isConditional = conditions > 0;
    if (line.startsWith('\t')) {
      rules.at(-1)?.recipe.push({ text: line.slice(1), line: at, isConditional });
      continue;
    }
    const [, name, operator, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (name !== undefined) {
      if (operator === '+' || operator === '!') variables.delete(name);
      else if (operator !== '?' || !variables.has(name)) {
        const bare = value.replace(/\s#.*$/s, '').trim();
        variables.set(name, { value: bare, line: at, isDefault: operator === '?' });
      }
      continue;
    }
    const [, included] = /^-?include\s+(\S{1,300})\s*$/.exec(line) ?? [];
    if (included !== undefined) includes.push(included);
    const [, targets, behind = ''] = RULE.exec(line) ?? [];
    if (targets === undefined) continue;
    const [needs = '', ...inline] = behind.split(';');
    const recipe = inline.length === 0 ? [] : [{ text: inline.join(';'), line: at, isConditional }];
    rules.push({ targets: words(targets), needs: words(needs.replace('|', ' ')), recipe });
  }
  return { variables, rules, includes };
}

/** The lines of the text; one that ends in a backslash goes on in the next. */
function joined(text: string): Array<Pick<RecipeLine, 'text' | 'line'>> {
  const lines = text.split(/\r?\n/).slice(0, MOST_LINES);
  const found: Array<Pick<RecipeLine, 'text' | 'line'>> = [];
  let parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    parts.push(line);
    if (line.endsWith('\\') && index < lines.length - 1) continue;
    found.push({ text: parts.join('\n'), line: index + 2 - parts.length });
    parts = [];
  }
  return found;
}

function words(text: string): string[] {
  return text.split(/[\s\\]+/).filter((word) => word !== '');
}
