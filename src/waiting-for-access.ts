import { askUntilOpen } from './asking.js';
import type { DebugLog } from './debug-log.js';
import { behindOpeningGate } from './diagnose/waiting.js';
import { follow } from './following.js';
import { clientFor } from './hub-clients.js';
import type { Observations } from './observe/observations.js';
import { tellOfWaiting, tellProgress } from './runner.js';
import type { Secret } from './secret.js';

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
