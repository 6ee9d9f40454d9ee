import { compareVersions, parseVersion, type Version } from '../../model/compare-versions.js';

/** The versions from `from` on and below `below`; null if there is no such bound. */
export interface VersionRange {
  from: Version | null;
  below: Version | null;
}

/**
 * What a requirement allows: the specifiers of Python packaging joined by commas, and those of Poetry (`^`, `~`)
 * and conda (`=`, a bare version). Exclusions (`!=`) narrow nothing. Null if any part is none of these.
 */
export function parseRange(text: string): VersionRange | null {
  let range: VersionRange = { from: null, below: null };
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === '' || part === '*') continue;
    const [, sign = '', number = '', wildcard = ''] =
      /^(===|==|~=|!=|<=|>=|<|>|\^|~|=)?\s*(v?[\w.!+-]+?)(\.\*)?$/.exec(part) ?? [];
    const version = parseVersion(number);
    if (version === null) return null;
    range = narrowed(range, boundsOf(sign, version, wildcard !== ''));
  }
  return range;
}

function boundsOf(sign: string, version: Version, isPrefix: boolean): VersionRange {
  const only = { from: version, below: isPrefix ? raised(version, version.length) : justAbove(version) };
  switch (sign) {
    case '!=':
      return { from: null, below: null };
    case '>':
    case '>=':
      return { from: version, below: null };
    case '<':
      return { from: null, below: version };
    case '<=':
      return { from: null, below: justAbove(version) };
    case '~=':
      return { from: version, below: raised(version, Math.max(version.length - 1, 1)) };
    case '~':
      return { from: version, below: raised(version, Math.min(version.length, 2)) };
    case '^':
      return {
        from: version,
        below: raised(version, version.findIndex((number) => number > 0) + 1 || version.length),
      };
    case '=':
      return { from: version, below: raised(version, version.length) };
    default:
      return only;
  }
}

/** The lowest version that a release number is certainly below. */
function justAbove(version: Version): Version {
  return [...version, ...Array<number>(Math.max(0, 6 - version.length)).fill(0), 1];
}

/** The first version behind all that agree in so many numbers: `1.2.3` in two is `1.3`. */
function raised(version: Version, numbers: number): Version {
  return version.slice(0, numbers).map((number, at) => (at === numbers - 1 ? number + 1 : number));
}

function narrowed(one: VersionRange, other: VersionRange): VersionRange {
  const from =
    one.from === null || (other.from !== null && compareVersions(other.from, one.from) > 0)
      ? other.from
      : one.from;
  const below =
    one.below === null || (other.below !== null && compareVersions(other.below, one.below) < 0)
      ? other.below
      : one.below;
  return { from, below };
}
