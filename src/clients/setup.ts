import type { Inputs } from '../model/inputs.js';
import type { PublisherRequest } from '../model/publisher.js';
import type { RunnerFacts } from '../runner/runner-facts.js';

/** All that decides which credential a client sends: where the Hub is, and what lies on the machine. */
export interface Setup {
  inputs: Inputs;
  runner: RunnerFacts;
  /** The Trusted Publisher that the check uses; null if it uses a stored token. */
  hub: { publisher: PublisherRequest | null };
}
