import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceFrom, inItsFile, type ProbedRepo } from '../../evidence/probed-repo.js';
import { readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { otherTypes, type Probe, type RepoObservation } from '../../hub/probe.js';
import { formatRepo, type RepoType } from '../../model/repo.js';

/**
 * Means: The id exists, as a repo of another type.
 *
 * How we know: The Hub does not find it as listed, but finds it under another type with the same token.
 *
 * What to do: Write the prefix of the right type, for example `datasets/`.
 */
export const REPO_TYPE_MISMATCH = defineCause({
  group: 'repo',
  slug: 'repo-type-mismatch',
  severity: 'error',
  title: 'The repo is of another type',
  seenAs: ['Repository Not Found for url', "doesn't exist on the Hub or cannot be accessed"],
});

/** The id as that of another type, where the Hub does not find it as it is listed. */
export function anotherType({
  probed,
  probe,
  isMissing,
}: Pick<Refusal, 'probed' | 'probe' | 'isMissing'>): FindingDraft | null {
  if (!isMissing) return null;
  const { ref } = probed.observation.request;
  const found = provenType(probed, probe);
  if (found === null) return null;
  return {
    subject: probed.label,
    position: probed.position,
    cause: REPO_TYPE_MISMATCH,
    message: `The Hub has no ${ref.type} ${ref.id}, but it has a ${found} with that id.`,
    advice: `Write ${asType(probed, found)}.`,
    evidence: typeEvidence(probed, probe, found),
  };
}

/**
 * Another type under which everybody sees the id, where nobody is told whether the listed one is missing or
 * private: it may be what is meant, so it is told, and weighs nothing.
 */
export function namesake(probed: ProbedRepo, probe: Probe): FindingDraft | null {
  const { ref } = probed.observation.request;
  const found = namesakeOf(probed.observation);
  if (found === null) return null;
  return {
    subject: probed.label,
    position: probed.position,
    cause: REPO_TYPE_MISMATCH,
    severity: 'notice',
    message: `Without a token the Hub shows no ${ref.type} ${ref.id}, but a public ${found} with that id. A private ${ref.type} would get the same answer.`,
    advice: `Write ${asType(probed, found)} if you meant the ${found}.`,
    evidence: typeEvidence(probed, probe, found),
  };
}

/** The repo as one of that type: a prefix says so in a list, and in a file whatever takes the id there. */
function asType(probed: ProbedRepo, type: RepoType): string {
  const { ref } = probed.observation.request;
  return probed.namedAt === null
    ? formatRepo({ ...ref, type })
    : `${ref.id} as a ${type}${inItsFile(probed)}`;
}

/** Another type under which the id is shown. */
export function namesakeOf(observation: RepoObservation): RepoType | null {
  const isThere = (type: RepoType) =>
    readingOf(observation, `as-${type}`)?.is === 'granted' ||
    readingOf(observation, `anonymous-as-${type}`)?.is === 'granted';
  return otherTypes(observation.request.ref).find(isThere) ?? null;
}

/** The same, where the answer to the listed type proves that it is not meant: a 401 to nobody may hide a repo. */
function provenType(probed: ProbedRepo, probe: Probe): RepoType | null {
  const mayBeHidden =
    probe.startsWith('anonymous-') && readingOf(probed.observation, probe)?.is === 'unauthorized';
  // Ids of one word are those of public repos from before namespaces existed.
  return mayBeHidden && probed.ref.id.includes('/') ? null : namesakeOf(probed.observation);
}

function typeEvidence(probed: ProbedRepo, probe: Probe, type: RepoType): FindingDraft['evidence'] & object {
  return evidenceFrom(probed, [probe, `as-${type}`, `anonymous-as-${type}`]);
}
