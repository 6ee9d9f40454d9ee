/** `import a.b`, or `from ..a import b as c`. */
export interface PythonImport {
  /** How many dots are in front of the module: 0 for one that is found by its full name. */
  readonly level: number;
  /** Empty for `from . import b`. */
  readonly module: string;
  /** What is imported from it; empty for the module itself. */
  readonly names: ReadonlyArray<{ readonly name: string; readonly as: string }>;
}

const MOST_IMPORTS = 500;
const LONGEST_LIST = 4_000;
const BEGINNING =
  /^[ \t]{0,40}(?:from[ \t]{1,9}(\.{0,9})([\w.]{0,200})[ \t]{1,9}import|import)(?:[ \t]{1,9}|(?=[(]))/gm;

/** Found by their lines alone, so that a text need not be parsed for them; one in a docstring counts, too. */
export function pythonImports(text: string): PythonImport[] {
  const found: PythonImport[] = [];
  for (const match of text.matchAll(BEGINNING)) {
    if (found.length >= MOST_IMPORTS) break;
    const begin = match.index + match[0].length;
    const isFrom = match[2] !== undefined;
    const isOpen = text[begin] === '(';
    const rest = text.slice(begin + (isOpen ? 1 : 0), begin + LONGEST_LIST);
    const end = isOpen ? rest.indexOf(')') : rest.search(/[\n;#]/);
    const names = namesIn(end < 0 ? rest : rest.slice(0, end));
    if (isFrom) found.push({ level: match[1]?.length ?? 0, module: match[2] ?? '', names });
    else for (const { name } of names) found.push({ level: 0, module: name, names: [] });
  }
  return found;
}

function namesIn(list: string): Array<{ name: string; as: string }> {
  return list.split('\n').flatMap((line) =>
    (line.split('#', 1)[0] ?? '').split(',').flatMap((item) => {
      const [name = '', as, other] = item.trim().split(/\s+/, 3);
      return /^[A-Za-z_][\w.]{0,200}$/.test(name) ? [{ name, as: as === 'as' ? (other ?? name) : name }] : [];
    }),
  );
}
