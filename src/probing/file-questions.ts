import { diagnoseRepo } from '../causes/repo/diagnose-repo.js';
import type { Evidence } from '../evidence/evidence.js';
import { askerOf, probedRepoOf } from '../evidence/probed-repo.js';
import { isKept, readingOf } from '../evidence/readings.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { fileProbe } from '../hub/file-probes.js';
import { type Probe, type RepoObservation, readMetadata } from '../hub/probe.js';
import type { NamedFile } from '../model/named-file.js';

/**
 * What to ask about the files that the lines name, of the repos that are granted but for these. If one is refused, also
 * what the repo is: what the Hub shows is not missing.
 */
export function fileQuestions(evidence: Evidence, tokenStatus: TokenStatus): Map<RepoObservation, Probe[]> {
  const asker = askerOf(evidence, tokenStatus);
  const plan = new Map<RepoObservation, Probe[]>();
  for (const [position, observation] of evidence.hub.repos.entries()) {
    const { files = [], ...request } = observation.request;
    if (files.length === 0) continue;
    const withoutFiles = probedRepoOf({ ...observation, request }, position, asker);
    if (diagnoseRepo(withoutFiles, tokenStatus).access !== 'granted') continue;
    const wanted = files
      .flatMap((file) => nextQuestion(observation, file) ?? [])
      .filter((probe) => observation.probes[probe] === undefined);
    if (wanted.length > 0) plan.set(observation, [...new Set(wanted)]);
  }
  return plan;
}

/** First the file; of one that is not there, whether its path is a folder's, and then which names are close to it. */
function nextQuestion(observation: RepoObservation, file: NamedFile): Probe | null {
  const reading = readingOf(observation, fileProbe('file', file));
  if (isKept(reading)) return 'metadata';
  if (reading?.is !== 'no-file' && reading?.is !== 'not-found') return fileProbe('file', file);
  const folder = readingOf(observation, fileProbe('folder', file));
  if (file.mayBeFolder && folder === null) return fileProbe('folder', file);
  if (reading.is === 'not-found') return null;
  const { metadata, revision } = observation.probes;
  const isPrivate = readMetadata(metadata ?? revision)?.isPrivate === true;
  return isPrivate || folder?.is === 'granted' ? null : fileProbe('beside', file);
}
