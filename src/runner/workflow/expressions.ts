import type { Reference } from './workflow-model.js';

/** No value that holds a token is longer; a file may be made to be slow to read. */
const LONGEST_VALUE = 2_000;

const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g;
/** A string, or a name with what is read from it; a name before a bracket is a function's. */
const TERM =
  /'[^']*'|(?<![\w-])([A-Za-z_][\w-]*)(?!\s*\()((?:\s*\.\s*(?:[A-Za-z_][\w-]*|\*)|\s*\[\s*'[^']*'\s*\])*)(?![\w-])/g;
const WORDS = new Set(['true', 'false', 'null', 'nan', 'infinity']);

/** What the expressions of a value read. Contexts and names have no letter case on GitHub. */
export function referencesIn(value: string): { references: Reference[]; hasText: boolean } {
  if (value.length > LONGEST_VALUE) return { references: [], hasText: true };
  const references: Reference[] = [];
  for (const [, body = ''] of value.matchAll(EXPRESSION)) {
    for (const [, context, path = ''] of body.matchAll(TERM)) {
      if (context === undefined || WORDS.has(context.toLowerCase())) continue;
      references.push({ context: context.toLowerCase(), name: nameIn(path) });
    }
  }
  return { references, hasText: value.replace(EXPRESSION, '').trim() !== '' };
}

/** `.HF_TOKEN` and `['HF_TOKEN']` alike; of a longer path all its parts, as in `steps.login.outputs.token`. */
function nameIn(path: string): string | null {
  const parts = [...path.matchAll(/\.\s*([\w-]+|\*)|\[\s*'([^']*)'\s*\]/g)].map(
    ([, dotted, quoted]) => dotted ?? quoted ?? '',
  );
  return parts.length > 0 && parts.every((part) => /^[A-Za-z_][\w-]{0,99}$/.test(part))
    ? parts.join('.')
    : null;
}

/** The secrets that a file reads by name, comments left out. */
export function secretsIn(text: string): Array<{ name: string; line: number }> {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) =>
      /^\s*#/.test(line)
        ? []
        : [...line.slice(0, LONGEST_VALUE).matchAll(/\bsecrets(?:\.|\[')([A-Za-z_]\w{0,99})/gi)].map(
            ([, name = '']) => ({ name, line: index + 1 }),
          ),
    );
}
