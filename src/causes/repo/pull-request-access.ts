import { type Conclusion, UNKNOWN } from '../../evidence/conclusion.js';
import { isAccountUntold } from '../../evidence/missing-route.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import type { Probe } from '../../hub/probe.js';
import { discussionDoubt, pullRequestUnverifiable } from '../scope/discussion.js';
import { readAccess } from './read-access.js';

/**
 * Whether the token may open a pull request on the Hub. That needs no right to write, but a repo that can be read and
 * a token that may discuss (protocol notes §2.3).
 */
export function pullRequestAccess(probed: ProbedRepo, probe: Probe): Conclusion {
  const reading = readAccess(probed, probe);
  if (reading.access !== 'granted') return reading;
  const doubt = discussionDoubt(probed);
  if (doubt !== null && isAccountUntold(probed)) return UNKNOWN;
  return doubt === null
    ? reading
    : { access: 'unknown', drafts: [...reading.drafts, pullRequestUnverifiable(probed, doubt, probe)] };
}
