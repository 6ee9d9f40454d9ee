import { frontMatter } from '../../model/front-matter.js';
import { composeYaml } from '../../model/yaml-document.js';

/** What a file says, or why that cannot be told. */
export type Contents = { ok: true; value: unknown } | { ok: false; problem: Problem };

export type Problem = 'malformed' | 'too-large';

const MALFORMED: Contents = { ok: false, problem: 'malformed' };

/** Characters of a file, or of a card's part that is read, above which it is left alone. */
const LARGEST_JSON = 1 << 20;
const LARGEST_YAML = 1 << 15;

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
  let isWanted = false;
  const kept = frontMatter(text).filter((line) => {
    const field = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1];
    if (field !== undefined) isWanted = wanted.includes(field);
    return isWanted;
  });
  return kept.join('\n');
}

async function parseYaml(text: string): Promise<Contents> {
  if (text.length > LARGEST_YAML) return { ok: false, problem: 'too-large' };
  const composed = await composeYaml(text);
  // An alias may stand for much, and for much that stands for much: the package counts, and throws.
  return composed === null ? MALFORMED : parse(text, LARGEST_YAML, () => composed.document.toJS());
}

function parse(text: string, largest: number, read: (text: string) => unknown): Contents {
  if (text.length > largest) return { ok: false, problem: 'too-large' };
  try {
    return { ok: true, value: read(text) };
  } catch {
    return MALFORMED;
  }
}
