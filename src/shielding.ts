import { tmpdir } from 'node:os';
import { planIsolation } from './diagnose/isolation.js';
import { type Deeds, NOTHING_DONE } from './diagnose/runner.js';
import { isNothing, staleCredentials } from './diagnose/stale.js';
import { credentialHosts } from './endpoint.js';
import type { Observations } from './observe/observations.js';
import { saveJournalPath, setVariable } from './runner.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
export async function shield(observations: Observations, environment: Environment): Promise<Deeds> {
  const { inputs } = observations;
  const folder = environment.RUNNER_TEMP || tmpdir();
  const plan = planIsolation(observations);
  if (plan !== null) {
    const { isolate } = await import('./act/isolate.js');
    const isolated = await isolate(plan, {
      folder,
      environment,
      announceJournal: saveJournalPath,
      setVariable,
    });
    return { scrubs: [], isolation: isolated };
  }
  const stale = staleCredentials(observations);
  if (isNothing(stale)) return NOTHING_DONE;
  const { scrub } = await import('./act/scrub.js');
  const scrubs = await scrub(stale, {
    folder,
    restore: inputs.restore,
    announceJournal: saveJournalPath,
    git: {
      environment,
      folder: environment.GITHUB_WORKSPACE || null,
      hosts: credentialHosts(inputs.endpoint).hosts,
      origin: inputs.endpoint.origin,
    },
  });
  return { scrubs, isolation: null };
}
