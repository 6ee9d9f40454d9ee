import { isConclusive, readingOf } from '../evidence/readings.js';
import { standingOf } from '../evidence/token-status.js';
import type { HubClient } from '../hub/client.js';
import { type Answers, askPublicRepo, look, type RepoObservation, readLookFor } from '../hub/probe.js';
import { askWhoami } from '../hub/whoami.js';
import type { Secret } from '../model/secret.js';
import { nextLooks } from '../probing/follow-up-probes.js';
import { behindOpeningGate } from '../probing/opening-gates.js';
import { readOther, whoToAsk } from '../probing/other-credentials.js';
import type { Observations } from '../runner/observations.js';

/** Second looks are taken until they ask nothing more, which they do after two rounds at the most. */
const MOST_ROUNDS = 3;
/** Owners' decisions show within two seconds (protocol notes §8), so asking more often tells nothing sooner. */
const POLL_MS = 2_000;

/** What the first answers leave open, round by round, as long as an answer would change what is said. */
export async function askFurther(
  hub: HubClient,
  secret: Secret | null,
  observations: Observations,
): Promise<void> {
  const answers: Answers = new Map();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const plan = [...nextLooks(observations)];
    if (plan.length === 0) break;
    await Promise.all(plan.map(([repo, looks]) => look(hub, secret, repo, looks, answers)));
  }
  const standing = standingOf(observations);
  if (secret !== null && standing.is === 'refused' && standing.because === 'unknown') {
    observations.publicRepo = await askPublicRepo(hub, secret);
  }
}

/** Whose the credentials are that would speak in place of the token; never asked twice, and by no means on a clean runner. */
export async function askOthers(hub: HubClient, observations: Observations): Promise<void> {
  observations.others = await Promise.all(
    whoToAsk(observations).map(async (secret) => ({
      secret,
      is: readOther(await askWhoami(hub, secret, 1), observations),
    })),
  );
}

/**
 * Asks again about gates that may have been accepted a moment ago, until none is left or the time of `hub`
 * is up. What is learned last stands in the observations.
 */
export async function askUntilOpen(
  hub: HubClient,
  secret: Secret | null,
  observations: Observations,
): Promise<void> {
  let closed = behindOpeningGate(observations);
  while (closed.length > 0 && (await hub.wait(POLL_MS))) {
    const answers = closed.map((repo): RepoObservation => ({ ...repo, looks: {} }));
    await Promise.all(answers.map((repo) => look(hub, secret, repo, [readLookFor(repo.request.ref)])));
    if (hub.timeIsUp) break;
    for (const [index, repo] of closed.entries()) {
      // What is known of a gate is not forgotten over a bad moment of the Hub.
      const reading =
        answers[index] === undefined ? null : readingOf(answers[index], readLookFor(repo.request.ref));
      if (reading !== null && isConclusive(reading)) Object.assign(repo.looks, answers[index]?.looks);
    }
    closed = behindOpeningGate(observations);
  }
  // A gate that opened may leave a question as any open repo does.
  if (!hub.timeIsUp) await askFurther(hub, secret, observations);
}
