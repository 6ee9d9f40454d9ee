import type { CauseGroup } from '../model/cause-group.js';
import type { Host } from '../model/host.js';
import type { Severity } from '../model/severity.js';

/** One thing that may be wrong, with one next action. */
export interface Cause<Slug extends string = string> {
  group: CauseGroup;
  /** Its name in reports and outputs, which is public and never changes. */
  slug: Slug;
  /** The severity of a finding unless its rule says otherwise. */
  severity: Severity;
  /** What a person reads first. */
  title: string;
  /** The title where there is no GitHub, if the other one is about a runner, a step or a job. */
  titleElsewhere?: string;
  /** The literal words that the Hub's clients print for it, each as one would search for them; without it, none are known. */
  seenAs?: readonly string[];
  /**
   * Whether one act cures it for all repos that it refuses, such as a right of the token or a decision of an
   * organization: then findings with the same next action are one, which names all repos.
   */
  isToldOnce?: true;
  /**
   * Whether it says only that the Hub gave no answer, because of the Hub itself, the network or a limit of requests: as a
   * warning it is no reason for `fail-on: warning` to fail the step.
   */
  isUnanswered?: true;
  /** Whether what is wrong is that a variable is set, or what it is set to: its subject is the variable's name. */
  isOfVariable?: true;
}

/**
 * Defines a cause. It is to be exported, in the file of its rule, with a comment in three parts, "Means:", "How we
 * know:" and "What to do:", which are its section of `docs/causes.md`: `npm run generate` reads them here. Its weight
 * is its place in `src/causes/catalogue.ts`.
 */
export function defineCause<const Slug extends string>(definition: Cause<Slug>): Cause<Slug> {
  return definition;
}

/** A cause with its title: its own, or the one for machines on which there is no GitHub. */
export function titled(cause: Cause, host: Host): { cause: Cause; title: string } {
  return { cause, title: (host === 'github' ? null : cause.titleElsewhere) ?? cause.title };
}
