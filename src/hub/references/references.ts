import type { RepoRef } from '../../model/repo.js';
import type { RepoObservation } from '../probe.js';
import type { HubResponse } from '../response.js';
import type { Problem } from './contents.js';
import type { Mention } from './mention.js';

/** What was learned by following references: plain data. Empty where nobody asked for it. */
export interface References {
  /** The repos whose files were read, in that order. */
  readonly read: readonly ReadRepo[];
  /** The repos that nobody listed and that those files name, each once, in the order in which they were found. */
  readonly found: readonly FoundRepo[];
}

/** A repo, the files of it that may name others, and what they name. */
export interface ReadRepo {
  readonly ref: RepoRef;
  readonly files: readonly ReadFile[];
  readonly mentions: readonly Mention[];
}

export interface ReadFile {
  readonly name: string;
  readonly response: HubResponse;
  /** Why a file that came says nothing; null where it does, and where none came. */
  readonly problem: Problem | null;
}

/** A repo that another one loads, asked about like a listed one. */
export interface FoundRepo extends RepoObservation {
  /** How it was found: who names whom, from a listed repo on. */
  readonly chain: readonly Step[];
}

/** A repo, and the place in it that names the next one. */
export interface Step {
  readonly from: RepoRef;
  readonly file: string;
  readonly key: string;
}
