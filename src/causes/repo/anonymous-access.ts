import { type Conclusion, GRANTED, REFUSED, refused, UNKNOWN } from '../../evidence/conclusion.js';
import { lacksRoute } from '../../evidence/missing-route.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { readingOf } from '../../evidence/readings.js';
import { type Probe, readMetadata } from '../../hub/probe.js';
import { misspeltId } from '../inputs/misspelt-id.js';
import { regionBlocked, revisionTrouble, takenDown, unsettled, withoutRevision } from './condition.js';
import { filesTrouble } from './listed-files.js';
import { anotherType, namesake } from './other-type.js';

/**
 * What a repo gives to nobody: when there is no token, or none that arrives. What the missing token
 * explains is no finding of the repo's; what it does not explain is one.
 */
export function anonymousAccess(
  probed: ProbedRepo,
  probe: Probe,
  revision: 'revision' | 'anonymous-revision',
): Conclusion {
  const reading = readingOf(probed.observation, probe);
  if (reading === null) return UNKNOWN;
  if (lacksRoute(probed, probe)) {
    // As with a token: metadata tells that the repo is there, then a file whether it is open.
    const isVisible = readMetadata(probed.observation.probes['anonymous-metadata']) !== null;
    return probe === 'anonymous-read' && isVisible
      ? anonymousAccess(probed, 'anonymous-content', revision)
      : UNKNOWN;
  }
  switch (reading.is) {
    case 'granted':
      return toNobody(revisionTrouble(probed, revision) ?? filesTrouble(probed) ?? GRANTED, probed);
    case 'no-revision':
      return toNobody(withoutRevision(probed, probe), probed);
    case 'unauthorized':
    case 'not-found': {
      const missing = { probed, probe, isMissing: true };
      const told = anotherType(missing) ?? misspeltId(missing) ?? namesake(probed, probe);
      return told === null ? REFUSED : refused(told);
    }
    case 'gate':
      return REFUSED;
    case 'forbidden': {
      const refusal = { probed, probe, reason: reading.reason };
      const condition = regionBlocked(refusal) ?? takenDown(refusal);
      return condition === null ? REFUSED : refused(condition);
    }
    default:
      return unsettled(probed, reading, probe);
  }
}

/** Reading may be open to everybody; writing, creating and pull requests never are. */
function toNobody(conclusion: Conclusion, { observation: { request } }: ProbedRepo): Conclusion {
  return conclusion.access === 'granted' && request.operation !== 'read' ? REFUSED : conclusion;
}
