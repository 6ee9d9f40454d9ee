import { compareVersions, type Version } from '../../model/compare-versions.js';
import type { AskedPackages } from '../../runner/job-clients/asked-packages.js';
import { type ClientPackage, rangeText } from '../../runner/job-clients/job-client.js';
import { parseRange, type VersionRange } from '../../runner/job-clients/version-ranges.js';
import type { Place } from '../variables.js';

/**
 * The first transformers that says which huggingface_hub is too new for it, and the first that wants 1.0 or later
 * (runner notes §1).
 */
export const TRANSFORMERS_WITH_BOUND: Version = [4, 13];
export const TRANSFORMERS_FOR_HUB_1: Version = [5];
const HUB_1: Version = [1];
const ANY: VersionRange = { from: null, below: null };
const BELOW_ONE: VersionRange = { from: null, below: HUB_1 };
const SINCE_ONE: VersionRange = { from: HUB_1, below: null };

/** The huggingface_hub of an environment of the job, as far as its commands tell. */
export type InstalledHub =
  | { readonly is: 'absent' | 'unknown' }
  | {
      readonly is: 'known';
      readonly range: VersionRange;
      /** The package that decides, and what was asked of it; empty if any version would do. */
      readonly by: ClientPackage;
      readonly specifiers: string;
      /** The file that asks for it; null if the command itself does. */
      readonly file: string | null;
      /** The command that installed it. */
      readonly place: Place;
    };

export type KnownHub = Extract<InstalledHub, { is: 'known' }>;

/** `hub`: for huggingface_hub, but not for the packages that need it. */
export type Newest = 'all' | 'hub' | 'none';

/** An environment of Python packages. */
export interface PythonEnvironment {
  readonly hub: InstalledHub;
  readonly hasTransformers: boolean;
}

/** One installation, as far as the command's own text says. */
export interface Installation {
  readonly asked: AskedPackages;
  /** What limits the versions without installing anything. */
  readonly constraints: AskedPackages;
  /** Whether what is there already is brought up to date. */
  readonly isUpgrade: boolean;
  readonly isWithoutDependencies: boolean;
  /** For which packages an installer finds a release of today: an old Python gets an old one. */
  readonly newest: Newest;
  readonly place: Place;
  /** The file that asks for the packages; null if the command itself does. */
  readonly file: string | null;
}

export const ABSENT: PythonEnvironment = { hub: { is: 'absent' }, hasTransformers: false };
export const UNKNOWN: PythonEnvironment = { hub: { is: 'unknown' }, hasTransformers: false };

/** What an installer makes of the environment; it takes the newest version that everything named allows. */
export function afterInstallation(before: PythonEnvironment, one: Installation): PythonEnvironment {
  const hasTransformers = before.hasTransformers || one.asked.transformers.length > 0;
  return { hub: hubAfter(before, one), hasTransformers };
}

function hubAfter(before: PythonEnvironment, one: Installation): InstalledHub {
  const { asked, constraints, isWithoutDependencies, isUpgrade, newest, place, file } = one;
  const isForDependencies = !isWithoutDependencies;
  const namesHub = asked.hub.length > 0;
  const namesTransformers = asked.transformers.length > 0 && isForDependencies;
  const isOpen = (asked.isOpen || constraints.isOpen) && isForDependencies;
  const isConcerned = namesHub || namesTransformers || (asked.hasDependants && isForDependencies);
  if (!isConcerned && !isOpen) return before.hub;
  const own = rangeOf([...asked.hub, ...constraints.hub]);
  if (own === null) return UNKNOWN.hub;
  const known = (range: VersionRange): InstalledHub => {
    const isByHub = !namesTransformers || isOneSided(own) || !isOneSided(range);
    const by = isByHub ? ('huggingface_hub' as const) : ('transformers' as const);
    const [specifiers = ''] = (isByHub ? asked.hub : asked.transformers).filter((text) => text !== '');
    return { is: 'known', range, by, specifiers, file, place };
  };
  if (namesHub && isOneSided(own)) return known(own);
  if (isOpen) return UNKNOWN.hub;
  const isSatisfied = before.hasTransformers && !isUpgrade;
  const implied = namesTransformers
    ? hubFor(rangeOf([...asked.transformers, ...constraints.transformers]), newest === 'all' && !isSatisfied)
    : ANY;
  if (implied === null) return isSatisfied && !namesHub ? before.hub : UNKNOWN.hub;
  const wanted = both(own, implied);
  // Then the installer finds nothing, or another version of what is named.
  if (isSince(wanted) && isBelow(wanted)) return UNKNOWN.hub;
  if (isOneSided(wanted)) return known(wanted);
  if (before.hub.is === 'absent' || (isUpgrade && namesHub)) {
    const isNew = newest === 'all' || (newest === 'hub' && !asked.hasDependants);
    return isNew ? known(both(wanted, SINCE_ONE)) : UNKNOWN.hub;
  }
  return before.hub.is === 'known' && isSince(before.hub.range) && isIn(before.hub.range, wanted)
    ? before.hub
    : UNKNOWN.hub;
}

/** What a transformers of this range needs; null if that is not known. */
function hubFor(range: VersionRange | null, isNewest: boolean): VersionRange | null {
  if (range === null) return null;
  const { from, below } = range;
  if (from !== null && compareVersions(from, TRANSFORMERS_FOR_HUB_1) >= 0) return SINCE_ONE;
  if (below === null || compareVersions(below, TRANSFORMERS_FOR_HUB_1) > 0) {
    return isNewest ? SINCE_ONE : null;
  }
  return compareVersions(below, TRANSFORMERS_WITH_BOUND) > 0 ? BELOW_ONE : null;
}

/** What all of these specifiers allow together; null if one of them is none. */
function rangeOf(specifiers: readonly string[]): VersionRange | null {
  const texts = specifiers.map(rangeText);
  if (texts.includes(null)) return null;
  const range = parseRange(texts.filter((text) => text !== '').join(','));
  const isEmpty =
    range?.from != null && range.below !== null && compareVersions(range.from, range.below) >= 0;
  return isEmpty ? null : range;
}

/** Whether all of it is 1.0 or later, or all of it is before. */
function isOneSided(range: VersionRange): boolean {
  return isSince(range) || isBelow(range);
}

function isSince({ from }: VersionRange): boolean {
  return from !== null && compareVersions(from, HUB_1) >= 0;
}

function isBelow({ below }: VersionRange): boolean {
  return below !== null && compareVersions(below, HUB_1) <= 0;
}

function both(one: VersionRange, other: VersionRange): VersionRange {
  const later = (a: Version, b: Version) => (compareVersions(a, b) >= 0 ? a : b);
  const earlier = (a: Version, b: Version) => (compareVersions(a, b) <= 0 ? a : b);
  return {
    from: one.from === null || other.from === null ? (one.from ?? other.from) : later(one.from, other.from),
    below:
      one.below === null || other.below === null
        ? (one.below ?? other.below)
        : earlier(one.below, other.below),
  };
}

function isIn({ from, below }: VersionRange, outer: VersionRange): boolean {
  const isFrom = outer.from === null || (from !== null && compareVersions(from, outer.from) >= 0);
  const isBelowIt = outer.below === null || (below !== null && compareVersions(below, outer.below) <= 0);
  return isFrom && isBelowIt;
}
