import { realpath } from 'node:fs/promises';
import { journalKey, saveJournalPath } from '../actions/handover.js';
import { privateFolder } from '../actions/private-folder.js';
import { type CleanupResult, NOTHING_DONE } from '../cleanup/cleanup-result.js';
import { planIsolation } from '../cleanup/plan/isolation.js';
import { isNothing, staleCredentials } from '../cleanup/plan/stale.js';
import type { Assessment } from '../evidence/assessment.js';
import type { Evidence } from '../evidence/evidence.js';
import { credentialHosts } from '../model/endpoint.js';
import type { Environment } from '../model/environment-variables.js';

import { setVariable } from './job-progress.js';

/** Shields the job from what is stale: with `isolate` by its environment alone, else by removing it. */
export async function cleanUp(
  evidence: Evidence,
  assessment: Assessment,
  environment: Environment,
): Promise<CleanupResult> {
  const { inputs } = evidence;
  const plan = planIsolation(evidence, assessment.tokenStatus);
  if (plan !== null) {
    const { isolate } = await import('../cleanup/isolate.js');
    const isolated = await isolate(plan, {
      folder: await ownFolder(environment),
      key: journalKey(),
      environment,
      announceJournal: saveJournalPath,
      setVariable,
    });
    return { scrubs: [], isolation: isolated };
  }
  const stale = staleCredentials(evidence, assessment);
  if (isNothing(stale)) return NOTHING_DONE;
  const { scrub } = await import('../cleanup/scrub.js');
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
