import { realpath } from 'node:fs/promises';
import { planIsolation } from './diagnose/isolation.js';
import { type Deeds, NOTHING_DONE } from './diagnose/runner.js';
import { isNothing, staleCredentials } from './diagnose/stale.js';
import { credentialHosts } from './endpoint.js';
import { journalKey, saveJournalPath } from './handover.js';
import type { Observations } from './observe/observations.js';
import { privateFolder } from './private-folder.js';
import { setVariable } from './runner.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
export async function shield(observations: Observations, environment: Environment): Promise<Deeds> {
  const { inputs } = observations;
  const plan = planIsolation(observations);
  if (plan !== null) {
    const { isolate } = await import('./act/isolate.js');
    const isolated = await isolate(plan, {
      folder: await ownFolder(environment),
      key: journalKey(),
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
    folder: await ownFolder(environment),
    key: journalKey(),
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

/** Told without links, so that the post step can see whether it is still the same one. Null where there can be none. */
async function ownFolder(environment: Environment): Promise<string | null> {
  return privateFolder(environment)
    .then((folder) => realpath(folder))
    .catch(() => null);
}
