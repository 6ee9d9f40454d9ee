import type { PlacedStep } from '../../job/job-steps.js';
import { NOTHING_READ, type Reading } from '../reading.js';

/** What a step of the job says: its commands, or the values that it gives to an action. */
export async function readStep(_step: PlacedStep): Promise<Reading> {
  return NOTHING_READ;
}
