import type { Evidence } from '../evidence/evidence.js';
import type { Secret } from '../model/secret.js';
import { behindOpeningGate } from '../probing/opening-gates.js';

import type { DebugLog } from './debug-log.js';
import { clientFor } from './hub-clients.js';
import { tellOfWaiting, tellProgress } from './job-progress.js';
import { ProbeAsker } from './probe-asker.js';
import type { ConnectTo } from './reach-transfer-hosts.js';
import { RepoAsker } from './repo-asker.js';
import { askInRounds, UNTIL_OPEN } from './rounds.js';

/**
 * Asks about closed gates as long as `wait-for-access` says, with a deadline of its own. Returns what is known then, and
 * the number of requests.
 */
export async function waitForAccess(
  evidence: Evidence,
  secret: Secret | null,
  connectTo: ConnectTo,
  debug: DebugLog | null,
): Promise<{ evidence: Evidence; asked: number }> {
  const { inputs } = evidence;
  const { waitForAccessSeconds: timeoutSeconds } = inputs;
  const closed = behindOpeningGate(evidence);
  if (timeoutSeconds === 0 || closed.length === 0) return { evidence, asked: 0 };
  let known = evidence;
  tellOfWaiting(closed.length, timeoutSeconds);
  const stopTelling = tellProgress(() => ({
    doing: 'waiting',
    closed: behindOpeningGate(known).length,
    seconds: timeoutSeconds,
  }));
  const hub = clientFor(inputs, timeoutSeconds, debug);
  const asker = new ProbeAsker(new RepoAsker(hub, secret), connectTo);
  try {
    // What has opened may load what is closed.
    do {
      await askInRounds(asker, known, UNTIL_OPEN, (now) => {
        known = now;
      });
    } while (!hub.timeIsUp && behindOpeningGate(known).length > 0);
    return { evidence: known, asked: hub.asked };
  } finally {
    stopTelling();
    await hub.close();
  }
}
