import type { Probe } from '../hub/probe.js';
import { isHub } from '../model/endpoint.js';
import type { ProbedRepo } from './probed-repo.js';
import { readingOf } from './readings.js';

/**
 * Whether the answer to a probe is, as far as it says, that of an endpoint without such a route: a mirror or a
 * repository manager has some of the Hub's routes only, and answers to the others as it likes (protocol notes
 * §3.10). Never so of the Hub.
 */
export function lacksRoute(
  { endpoint, observation }: Pick<ProbedRepo, 'endpoint' | 'observation'>,
  probe: Probe,
): boolean {
  if (isHub(endpoint)) return false;
  const reading = readingOf(observation, probe);
  if (reading?.is === 'no-route') return true;
  const outcome = observation.probes[probe]?.outcome;
  if (reading?.is !== 'not-found' || outcome?.kind !== 'answer') return false;
  // In its own code or words it is about the repo.
  return outcome.code === null && !/^repository not found\b/i.test(outcome.message ?? '');
}

/**
 * Whether such an endpoint does not say whose token it is, which is told once for all repos. What other kinds of token
 * say of themselves is told of each repo.
 */
export function isAccountUntold({ endpoint, identity, tokenFormat }: ProbedRepo): boolean {
  const saysNothing = tokenFormat?.kind === 'user' || tokenFormat?.kind === 'unknown';
  return identity === null && saysNothing && !isHub(endpoint);
}

/**
 * Whether such an endpoint's answer to the file that no repo has (`content`) says nothing of the files that are there:
 * some storage answers 403 to whatever is missing.
 */
export function isFileInDoubt(probed: Pick<ProbedRepo, 'endpoint' | 'observation'>): boolean {
  const isPage = readingOf(probed.observation, 'content')?.is === 'edge-refusal' && !isHub(probed.endpoint);
  return isPage || lacksRoute(probed, 'content');
}
