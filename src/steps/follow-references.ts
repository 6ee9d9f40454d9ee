import type { Evidence } from '../evidence/evidence.js';
import type { HubClient } from '../hub/client.js';
import { probe, readProbeFor } from '../hub/probe.js';
import { readRepo } from '../hub/references/read.js';
import type { Secret } from '../model/secret.js';
import { newlyFound, nextToRead, probesOfReference } from '../probing/references-to-read.js';

/**
 * Reads what the granted repos name, asks about those repos, and goes on with these, until nothing is left to
 * read within the bounds. Does nothing unless it was asked for; called again, it goes on where it ended.
 */
export async function follow(hub: HubClient, secret: Secret | null, evidence: Evidence): Promise<void> {
  const {
    hub: { references },
  } = evidence;
  while (!hub.timeIsUp) {
    const unread = nextToRead(evidence);
    if (unread.length === 0) break;
    references.read.push(...(await Promise.all(unread.map((ref) => readRepo(hub, secret, ref)))));
    const found = newlyFound(evidence);
    references.found.push(...found);
    await Promise.all(found.map((repo) => probe(hub, secret, repo, [readProbeFor(repo.request.ref)])));
    await Promise.all(found.map((repo) => probe(hub, secret, repo, probesOfReference(repo, evidence))));
  }
}
