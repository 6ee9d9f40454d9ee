import type { Secret } from '../model/secret.js';
import { behindOpeningGate } from '../probing/opening-gates.js';
import type { Observations } from '../runner/observations.js';
import { askUntilOpen } from './ask-further.js';
import type { DebugLog } from './debug-log.js';
import { follow } from './follow-references.js';
import { clientFor } from './hub-clients.js';
import { tellOfWaiting, tellProgress } from './job-progress.js';

/** As long as `wait-for-access` says, with a deadline of its own. Returns the number of requests. */
export async function waitForAccess(
  observations: Observations,
  secret: Secret | null,
  debug: DebugLog | null,
): Promise<number> {
  const { inputs } = observations;
  const { waitForAccessSeconds: timeoutSeconds } = inputs;
  const closed = behindOpeningGate(observations);
  if (timeoutSeconds === 0 || closed.length === 0) return 0;
  tellOfWaiting(closed.length, timeoutSeconds);
  const stopTelling = tellProgress(() => ({
    doing: 'waiting',
    closed: behindOpeningGate(observations).length,
    seconds: timeoutSeconds,
  }));
  const hub = clientFor(inputs, timeoutSeconds, debug);
  try {
    do {
      await askUntilOpen(hub, secret, observations);
      // What has opened now may load what is closed.
      await follow(hub, secret, observations);
    } while (!hub.timeIsUp && behindOpeningGate(observations).length > 0);
    return hub.asked;
  } finally {
    stopTelling();
    await hub.close();
  }
}
