/** A package that decides which Hub client the job uses. */
export type ClientPackage = 'huggingface_hub' | 'transformers';

/** A trace of a package on this machine: plain data, without any text of a file that is not a version. */
export interface JobClient {
  readonly package: ClientPackage;
  /** The one version; null where only a range is known. */
  readonly version: string | null;
  /** What a requirement allows, as specifiers joined by commas; null where the version is known, or the newest is meant. */
  readonly range: string | null;
  /** The file, the virtual environment, or the program that says so. */
  readonly where: string;
  /** `commanded`: a step of the job installs it. */
  readonly how: 'commanded' | 'locked' | 'required' | 'installed';
  /** Whether the job will use this very version: pinned by its workspace, or in its own environment. */
  readonly certain: boolean;
}

const PACKAGES: ReadonlyMap<string, ClientPackage> = new Map([
  ['huggingface-hub', 'huggingface_hub'],
  ['transformers', 'transformers'],
]);

/** Whether a text may be about one of the packages at all: a parser is loaded only then. */
export function namesPackage(text: string): boolean {
  return /huggingface|transformers/i.test(text);
}

/** The package by any of the spellings of its name that Python packaging takes for one. */
export function packageNamed(name: string): ClientPackage | null {
  return (
    PACKAGES.get(
      name
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '-'),
    ) ?? null
  );
}

/** No version and no specifier that people write is longer. */
const LONGEST_VERSION = 40;

/** Each character can be read in one way alone, so that no text takes long. */
const VERSION = /^\d(?:[-.+]?[a-z0-9])*$/i;
const SPECIFIER = /^(?:(?:===|==|~=|!=|<=|>=|<|>|\^|~|=)?v?\d(?:\.\*|[-.+]?[a-z0-9])*|\*)$/i;

/** The text where it is a version and nothing else. */
export function versionText(text: string): string | null {
  return text.length <= LONGEST_VERSION && VERSION.test(text) ? text : null;
}

/** The text where it is a list of version specifiers and nothing else, in one spelling. */
export function rangeText(text: string): string | null {
  const parts = text
    .split(',')
    .map((part) => part.replace(/\s+/g, ''))
    .filter((part) => part !== '');
  const isRange =
    parts.length <= 8 && parts.every((part) => part.length <= LONGEST_VERSION && SPECIFIER.test(part));
  return isRange ? parts.join(',') : null;
}
