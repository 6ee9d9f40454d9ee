import type { JobStep } from '../../job/job.js';
import { NOTHING_READ, type Reading } from '../reading.js';

/** What a step of the job says: its commands, or the values that it gives to an action. */
export async function readStep(_step: JobStep): Promise<Reading> {
  return NOTHING_READ;
}
