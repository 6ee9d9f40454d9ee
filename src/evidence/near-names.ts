const MOST_SUGGESTED = 3;
const SEPARATORS = /[-_.]+/;

/**
 * The names that somebody may have meant who wrote `wanted`: those nearest to it, as long as they are few.
 * Nearest is the same name in other letter case or with other separators, then one with a slip of the pen,
 * then one with a word more or less at either end, such as `-hf` or `-Instruct`.
 */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  const ranked = [...new Set(names)].flatMap((name) => {
    const rank = rankOf(wanted, name);
    return rank === null ? [] : [{ name, rank }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const nearest = ranked.filter(({ rank }) => rank === best).map(({ name }) => name);
  return nearest.length > MOST_SUGGESTED ? [] : nearest.sort();
}

/** How far a name is from the wanted one: 0 is nearest, null is too far, or the very name. */
function rankOf(wanted: string, name: string): number | null {
  if (name === wanted) return null;
  const [a, b] = [fold(wanted), fold(name)];
  if (a === b) return 0;
  const slips = Math.max(a.length, b.length) < 4 ? 0 : a.length < 10 ? 1 : 2;
  // A version or a size is no slip: where the digits differ, it is another repo.
  if (digitsOf(a) === digitsOf(b) && Math.abs(a.length - b.length) <= slips) {
    const distance = editDistance(a, b);
    if (distance <= slips) return distance;
  }
  return hasOneWordMore(wanted, name) || hasOneWordMore(name, wanted) ? 3 : null;
}

function fold(name: string): string {
  return wordsOf(name).join('');
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(SEPARATORS);
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

function hasOneWordMore(short: string, long: string): boolean {
  const [few, many] = [wordsOf(short), wordsOf(long)];
  const text = few.join('-');
  return (
    many.length === few.length + 1 &&
    (many.slice(0, -1).join('-') === text || many.slice(1).join('-') === text)
  );
}

/** Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const [above, left, diagonal] = [last[column] ?? 0, now[column - 1] ?? 0, last[column - 1] ?? 0];
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      now[column] = Math.min(
        above + 1,
        left + 1,
        same ? diagonal : diagonal + 1,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = now;
  }
  return last[b.length] ?? 0;
}
