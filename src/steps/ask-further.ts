import type { Evidence } from '../evidence/evidence.js';
import { isConclusive, readingOf } from '../evidence/readings.js';
import { tokenStatusOf } from '../evidence/token-status.js';
import type { HubClient } from '../hub/client.js';
import { type Answers, askPublicRepo, probe, type RepoObservation, readProbeFor } from '../hub/probe.js';
import { askWhoami } from '../hub/whoami.js';
import type { Secret } from '../model/secret.js';
import { followUpProbes } from '../probing/follow-up-probes.js';
import { behindOpeningGate } from '../probing/opening-gates.js';
import { readOther, whoToAsk } from '../probing/other-credentials.js';

/** Second looks are taken until they ask nothing more, which they do after two rounds at the most. */
const MOST_ROUNDS = 3;
/** Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner. */
const POLL_MS = 2_000;

/** What the first answers leave open, round by round, as long as an answer would change what is said. */
export async function askFurther(hub: HubClient, secret: Secret | null, evidence: Evidence): Promise<void> {
  const answers: Answers = new Map();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = [...followUpProbes(evidence)];
    if (plan.length === 0) break;
    await Promise.all(plan.map(([repo, probes]) => probe(hub, secret, repo, probes, answers)));
  }
  const tokenStatus = tokenStatusOf(evidence);
  if (secret !== null && tokenStatus.is === 'refused' && tokenStatus.because === 'unknown') {
    evidence.hub.publicRepo = await askPublicRepo(hub, secret);
  }
}

/** Whose the credentials are that would speak in place of the token; never asked twice, and by no means on a clean runner. */
export async function askOthers(hub: HubClient, evidence: Evidence): Promise<void> {
  evidence.hub.others = await Promise.all(
    whoToAsk(evidence).map(async (secret) => ({
      secret,
      is: readOther(await askWhoami(hub, secret, 1), evidence),
    })),
  );
}

/**
 * Asks again about gates that may have been accepted a moment ago, until none is left or the time of `hub`
 * is up. What is learned last stands in the observations.
 */
export async function askUntilOpen(hub: HubClient, secret: Secret | null, evidence: Evidence): Promise<void> {
  let closed = behindOpeningGate(evidence);
  while (closed.length > 0 && (await hub.wait(POLL_MS))) {
    const answers = closed.map((repo): RepoObservation => ({ ...repo, probes: {} }));
    await Promise.all(answers.map((repo) => probe(hub, secret, repo, [readProbeFor(repo.request.ref)])));
    if (hub.timeIsUp) break;
    for (const [index, repo] of closed.entries()) {
      // What is known of a gate is not forgotten over a bad moment of the Hub.
      const reading =
        answers[index] === undefined ? null : readingOf(answers[index], readProbeFor(repo.request.ref));
      if (reading !== null && isConclusive(reading)) Object.assign(repo.probes, answers[index]?.probes);
    }
    closed = behindOpeningGate(evidence);
  }
  // A gate that opened may leave a question as any open repo does.
  if (!hub.timeIsUp) await askFurther(hub, secret, evidence);
}
