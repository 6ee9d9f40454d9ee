/** YAML from outside: read within bounds, so that no text costs more than its length. */
import type { Document, LineCounter } from 'yaml';

/** The package. Some ten milliseconds to load, and a file of its own in the bundle: most runs do without. */
export type Yaml = typeof import('yaml');

export interface YamlDocument {
  yaml: Yaml;
  document: Document.Parsed;
  lines: LineCounter;
}

/**
 * Far above what people write. The package goes as deep as a text asks it to, and on some texts takes time that is
 * quadratic in their length.
 */
const MOST_LEXEMES = 80_000;
const DEEPEST = 60;

/** The one document of a text, empty for an empty one; null where it has several or an error, or exceeds the bounds. */
export async function composeYaml(text: string): Promise<YamlDocument | null> {
  const yaml: Yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  try {
    const tokens = tokensOf(yaml, lines, text.replace(/^\uFEFF/, ''));
    if (tokens === null) return null;
    // Looking for a key twice in a large map takes long, and what reads these files refuses it anyway.
    const composer = new yaml.Composer({ uniqueKeys: false, logLevel: 'silent' });
    const documents = [...composer.compose(tokens, true)];
    const [document] = documents;
    if (document === undefined || documents.length > 1 || document.errors.length > 0) return null;
    return { yaml, document, lines };
  } catch {
    return null;
  }
}

/** Lexemes and depth are counted on the way; null where there are too many. */
function tokensOf({ Lexer, Parser }: Yaml, lines: LineCounter, text: string) {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (lexemes > MOST_LEXEMES || parser.stack.length > DEEPEST) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
