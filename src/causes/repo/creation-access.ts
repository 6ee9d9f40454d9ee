import { type Conclusion, GRANTED, refused, UNKNOWN } from '../../evidence/conclusion.js';
import { isAccountUntold, lacksRoute } from '../../evidence/missing-route.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { readingOf } from '../../evidence/readings.js';
import type { Probe } from '../../hub/probe.js';
import { misspeltId } from '../inputs/misspelt-id.js';
import { organizationBlock } from '../organization/organization-block.js';
import { creationDoubt, creationUnverifiable } from '../scope/creation.js';
import { creationLimit } from '../scope/creation-limits.js';
import { withoutRevision } from './condition.js';

/**
 * Whether the token may create a repo that the Hub does not find: nothing on the Hub can be asked for that, so it
 * follows from what the identity check says of the token and its account.
 */
export function creationAccess(probed: ProbedRepo, probe: Probe): Conclusion {
  // A Hub without access checks answers them like a missing repo: its metadata must say so, too.
  const isMissing = readingOf(probed.observation, 'metadata')?.is === 'not-found';
  if (!isMissing || lacksRoute(probed, 'metadata')) return UNKNOWN;
  const misspelt = misspeltId({ probed, probe, isMissing: true });
  if (misspelt !== null) return refused(misspelt);
  const block = organizationBlock({ probed, reason: null, probe });
  const drafts = [block ?? creationLimit(probed, probe)].filter((draft) => draft !== null);
  if (drafts.length > 0) return refused(...drafts);
  const doubt = creationDoubt(probed);
  if (doubt !== null && isAccountUntold(probed)) return UNKNOWN;
  const conclusion: Conclusion =
    doubt === null ? GRANTED : { access: 'unknown', drafts: [creationUnverifiable(probed, doubt, probe)] };
  const { revision } = probed.ref;
  if (revision === null || revision === 'main') return conclusion;
  const branch = withoutRevision(probed, 'revision', true);
  return branch.access === 'refused'
    ? branch
    : { ...conclusion, drafts: [...branch.drafts, ...conclusion.drafts] };
}
