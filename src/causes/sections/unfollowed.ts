import type { Evidence } from '../../evidence/evidence.js';
import { type Reading, readProbe } from '../../evidence/readings.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { readProbeFor } from '../../hub/probe.js';
import type { ReadFile } from '../../hub/references/references.js';
import type { HubResponse } from '../../hub/response.js';
import { formatRepo } from '../../model/repo.js';

import type { ReferenceResult } from '../gate/loaded-repos.js';
import { DEEPEST, MOST_FOUND, unasked, unread } from '../repo/open-references.js';

/** What was not checked of the references that were to be followed, each with the reason. */
export function unfollowed(
  evidence: Evidence,
  tokenStatus: TokenStatus,
  results: readonly ReferenceResult[],
): string[] {
  const {
    inputs,
    hub: { references, repos },
  } = evidence;
  if (!inputs.followReferences) return [];
  if (EFFECTS[tokenStatus.is].repos !== 'account') {
    return repos.some(({ request }) => request.operation === 'read')
      ? ['what the listed repos load, because references are followed only with an accepted token']
      : [];
  }
  const left = unread(evidence, tokenStatus).map(formatRepo);
  const tooFar = results.filter(({ access, chain }) => access === 'granted' && chain.length >= DEEPEST);
  const unnamed = unasked(evidence.hub).length;
  return [
    ...references.read.flatMap(({ ref, files }) => filesLeftOpen(formatRepo(ref), files)),
    ...results.flatMap((result) => repoLeftOpen(result, evidence)),
    ...(left.length === 0 ? [] : [`what these repos load: ${left.join(', ')}`]),
    ...(tooFar.length === 0
      ? []
      : [
          `what these repos load, because references are followed for only ${DEEPEST} steps: ${tooFar.map(({ label }) => label).join(', ')}`,
        ]),
    ...(unnamed === 0
      ? []
      : [`${unnamed} more repos that are loaded, because at most ${MOST_FOUND} of them are checked`]),
  ];
}

/** One line for each reason, with the files that it keeps from being read. */
function filesLeftOpen(repo: string, files: readonly ReadFile[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const file of files) {
    const reason = fileProblem(file);
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), file.name]);
  }
  return [...byReason].map(([reason, names]) => `what ${repo} loads through ${names.join(', ')}: ${reason}`);
}

function fileProblem({ response, problem }: ReadFile): string | null {
  if (problem === 'too-large') return 'it is too large to be read';
  if (problem === 'malformed') return 'it cannot be parsed';
  const { outcome } = response;
  if (outcome.kind === 'answer') {
    if (outcome.status === 200 || outcome.status === 404) return null;
    if (outcome.stoppedAt?.reason === 'other-origin') return `it is on ${outcome.stoppedAt.to}`;
  }
  return answerText(response);
}

function repoLeftOpen({ access, chain, label, request }: ReferenceResult, evidence: Evidence): string[] {
  const response = evidence.hub.references.found.find((found) => found.request === request)?.probes[
    readProbeFor(request.ref)
  ];
  const by = chain.at(-1);
  if (access !== 'unknown' || response === undefined || by === undefined) return [];
  const reading: Reading = readProbe(readProbeFor(request.ref), response);
  const reason =
    reading.is === 'not-found'
      ? 'it is missing or not visible to this token; the name may also be that of a folder'
      : answerText(response);
  return [`${label}, which ${formatRepo(by.from)} loads through ${by.file} (${by.key}): ${reason}`];
}

function answerText({ outcome }: HubResponse): string {
  return outcome.kind === 'answer' ? `status ${outcome.status}` : `no answer (${outcome.code})`;
}
