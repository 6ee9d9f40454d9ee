import type { Newest } from './installed-hub.js';

/** The oldest Pythons for which there is a huggingface_hub 1.0 or later, and a transformers 5. */
const FOR_HUB_1 = 9;
const FOR_TRANSFORMERS_5 = 10;

/**
 * Which releases of today a Python can have, by what `python-version` says.
 *
 * @param pythons what the keys of the job's matrix may be
 */
export function newestFor(text: string, pythons: Readonly<Record<string, readonly string[]>>): Newest {
  const written = text.replace(/\$\{\{\s*matrix\.([\w-]{1,100})\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(pythons, name) ? ` ${(pythons[name] ?? []).join(' ')} ` : whole,
  );
  const minors = written
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map(minorOf);
  const oldest = Math.min(...minors);
  if (minors.length === 0 || oldest < FOR_HUB_1) return 'none';
  return oldest < FOR_TRANSFORMERS_5 ? 'hub' : 'all';
}

/** The second number of a version 3; a range takes the newest. Below all if it is anything else. */
function minorOf(text: string): number {
  if (/^(?:>=\s*)?3(?:\.x|\.\*)?$|^>=3\.\d+$/.test(text)) return Number.POSITIVE_INFINITY;
  const minor = /^(?:pypy-?|cpython-?)?3\.(\d{1,2})(?![\d])/.exec(text)?.[1];
  return minor === undefined ? -1 : Number(minor);
}
