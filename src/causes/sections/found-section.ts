import type { LeftOut, UsePlace } from '../../discovery/discovery.js';
import type { Evidence } from '../../evidence/evidence.js';
import { unlistedUses } from '../../evidence/unlisted-uses.js';
import type { Operation } from '../../model/inputs.js';
import { listedAs } from '../../model/listed-as.js';
import { formatRepo } from '../../model/repo.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import type { FoundResult } from '../repo/found-repos.js';

/** A repo that the workspace names and no line lists. */
export interface FoundLine {
  repo: string;
  operation: Operation;
  /** The line of the `repos` input that lists it so; null if there is none that is safe to paste. */
  listedAs: string | null;
  /** Whether a step of this job uses it for certain. */
  isCertain: boolean;
  /** Null if the Hub was not asked. */
  access: RepoResult['access'] | null;
  cause: string | null;
  /** The surest of them first. */
  places: UsePlace[];
  /** How many more places there are. */
  morePlaces: number;
}

/** What the workspace says of the repos that the job uses. */
export interface FoundSection {
  /** Whether what is certain was to be checked as well (`discover: true`). */
  isChecked: boolean;
  /** Those that this job's steps reach, the surest first. */
  repos: FoundLine[];
  /** Those that only other files of the workspace name. */
  elsewhere: FoundLine[];
  /** Whether there was anything to look at. */
  hasSource: boolean;
  /** Files that were read, and what was not. */
  read: number;
  leftOut: LeftOut;
}

const MOST_PLACES = 5;
const MOST_LINES = 500;

/** Null if the workspace was not read. */
export function foundSection(evidence: Evidence, results: readonly FoundResult[]): FoundSection | null {
  const { discovery, inputs } = evidence;
  if (discovery === null) return null;
  const lines = unlistedUses(evidence)
    .slice(0, MOST_LINES)
    .map((use): FoundLine => {
      const result = results.find((one) => one.use === use);
      return {
        repo: formatRepo(use.ref),
        operation: use.operation,
        listedAs: listedAs(use, inputs.operation),
        isCertain: use.isCertain,
        access: result?.access ?? null,
        cause: result?.findings[0]?.cause ?? null,
        places: [use.place, ...use.others].slice(0, MOST_PLACES),
        morePlaces: Math.max(0, 1 + use.others.length - MOST_PLACES),
      };
    });
  const isReached = ({ places }: FoundLine) => places[0]?.reach !== 'workspace';
  const { hasSource, read, leftOut } = discovery;
  return {
    isChecked: inputs.discover,
    repos: lines.filter(isReached),
    elsewhere: lines.filter((line) => !isReached(line)),
    hasSource,
    read,
    leftOut,
  };
}
