import type { Evidence } from '../evidence/evidence.js';
import type { Secret } from '../model/secret.js';
import { behindOpeningGate } from '../probing/opening-gates.js';

import { askUntilOpen } from './ask-further.js';
import type { DebugLog } from './debug-log.js';
import { follow } from './follow-references.js';
import { clientFor } from './hub-clients.js';
import { tellOfWaiting, tellProgress } from './job-progress.js';

/** As long as `wait-for-access` says, with a deadline of its own. Returns the number of requests. */
export async function waitForAccess(
  evidence: Evidence,
  secret: Secret | null,
  debug: DebugLog | null,
): Promise<number> {
  const { inputs } = evidence;
  const { waitForAccessSeconds: timeoutSeconds } = inputs;
  const closed = behindOpeningGate(evidence);
  if (timeoutSeconds === 0 || closed.length === 0) return 0;
  tellOfWaiting(closed.length, timeoutSeconds);
  const stopTelling = tellProgress(() => ({
    doing: 'waiting',
    closed: behindOpeningGate(evidence).length,
    seconds: timeoutSeconds,
  }));
  const hub = clientFor(inputs, timeoutSeconds, debug);
  try {
    do {
      await askUntilOpen(hub, secret, evidence);
      // What has opened now may load what is closed.
      await follow(hub, secret, evidence);
    } while (!hub.timeIsUp && behindOpeningGate(evidence).length > 0);
    return hub.asked;
  } finally {
    stopTelling();
    await hub.close();
  }
}
