/** What a file says, or why that cannot be told. */
export type Contents = { ok: true; value: unknown } | { ok: false; problem: Problem };

export type Problem = 'malformed' | 'too-large';

/** Characters of a file, or of a card's part that is read, above which it is left alone. */
const LARGEST_JSON = 1 << 20;
const LARGEST_YAML = 1 << 15;

/**
 * The YAML parser calls itself for every level, and Node cannot always recover when the stack runs out. These
 * bound the levels, whatever the text means: far above any configuration, far below the stack.
 */
const MOST_BRACKETS = 200;
const MOST_INDICATORS_A_LINE = 50;
const DEEPEST_INDENT = 100;

/**
 * Reads a file by its name: JSON, YAML, or of a card the fields `wanted` of the YAML at its head. Never throws,
 * whatever the file holds.
 */
export async function contentsOf(path: string, text: string, wanted: readonly string[]): Promise<Contents> {
  if (path.endsWith('.json')) return parse(text, LARGEST_JSON, JSON.parse);
  return parseYaml(path.endsWith('.md') ? headOf(text, wanted) : text);
}

/** The lines of the wanted fields at the top level of a card's front matter; the rest may be long. */
function headOf(text: string, wanted: readonly string[]): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return '';
  const kept: string[] = [];
  let isWanted = false;
  for (const line of lines.slice(1)) {
    if (/^---[ \t]*$/.test(line)) return kept.join('\n');
    const field = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1];
    if (field !== undefined) isWanted = wanted.includes(field);
    if (isWanted) kept.push(line);
  }
  return '';
}

async function parseYaml(text: string): Promise<Contents> {
  if (text.length <= LARGEST_YAML && !isShallow(text)) return { ok: false, problem: 'malformed' };
  // Only runs that follow references need a YAML parser, so only those load it.
  const { parseDocument } = await import('yaml');
  return parse(text, LARGEST_YAML, (yaml) => {
    // Looking for repeated keys, and words for errors, take time that is quadratic in their number.
    const document = parseDocument(yaml, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false });
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}

function isShallow(text: string): boolean {
  if ((text.match(/[[{]/g) ?? []).length > MOST_BRACKETS) return false;
  return text.split(/\r?\n/).every((line) => {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const indicators = (line.match(/[-?:](?=[ \t\r]|$)/g) ?? []).length;
    // A key that is itself a collection has no use in a configuration, and makes the parser slow.
    return (
      indent <= DEEPEST_INDENT &&
      indicators <= MOST_INDICATORS_A_LINE &&
      !/^[ \t-]*\?(?=[ \t\r]|$)/.test(line)
    );
  });
}

function parse(text: string, largest: number, read: (text: string) => unknown): Contents {
  if (text.length > largest) return { ok: false, problem: 'too-large' };
  try {
    return { ok: true, value: read(text) };
  } catch {
    return { ok: false, problem: 'malformed' };
  }
}
