import type { Probe } from '../hub/probe.js';
import type { ProbedRepo } from './probed-repo.js';
import type { RefusalReason } from './readings.js';

/** A "no" of the Hub's to a repo, for which a reason is looked for. */
export interface Refusal {
  probed: ProbedRepo;
  operation: 'read' | 'write';
  /** The probe whose answer it is. */
  probe: Probe;
  /** Why, where the answer says it in words. */
  reason: RefusalReason | null;
  /** Whether the answer is that there is no such repo. */
  isMissing: boolean;
  /** False if the Hub may not know this kind of request, or has no check for it: then nothing was refused. */
  isCertain: boolean;
}
