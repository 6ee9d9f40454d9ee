import { type Cause, defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import { type EvidenceItem, type FindingDraft, finding } from '../../evidence/finding.js';
import { type Asker, probedRepoOf } from '../../evidence/probed-repo.js';
import { evidenceOf, readingOf } from '../../evidence/readings.js';
import { readProbeFor } from '../../hub/probe.js';
import { keyOf } from '../../hub/references/mentions.js';
import type { FoundRepo, References, Step } from '../../hub/references/references.js';
import { formatRepo, type RepoRef } from '../../model/repo.js';
import type { RepoResult } from '../repo/diagnose-repo.js';
import { readAccess } from '../repo/read-access.js';
import { GATED_NOT_ACCEPTED, GATED_PENDING, GATED_REFUSED, GATED_REJECTED, GATED_RESET } from './gate.js';
import { requiredRepos } from './optional-loads.js';

/**
 * Means: A listed repo loads another one that is gated, and the account has no access to that one.
 *
 * How we know: The listed repo's configuration names it (`follow-references`), and the Hub's answer about it says so.
 *
 * What to do: Get access to that repo as well.
 */
export const GATED_TRANSITIVE = defineCause({
  group: 'gate',
  slug: 'gated-transitive',
  severity: 'error',
  title: 'Gated, and loaded by a listed repo',
  seenAs: ['You are trying to access a gated repo.', 'Cannot access gated repo for url'],
});

/** What is known in the end about a repo that nobody listed and that a listed one loads. */
export interface ReferenceResult extends RepoResult {
  chain: readonly Step[];
}

const CLOSED_GATE: readonly Cause[] = [
  GATED_NOT_ACCEPTED,
  GATED_PENDING,
  GATED_REJECTED,
  GATED_RESET,
  GATED_REFUSED,
];

/**
 * Diagnoses the repos that were found. Only what the Hub says of them in so many words is a finding: a closed
 * gate, or another refusal with its reason. A 404 is none: nobody listed the repo, and the name may be that of
 * a folder on the machine of whoever wrote it down.
 */
export function diagnoseReferences(
  { hub: { repos, references } }: Evidence,
  asker: Asker,
): ReferenceResult[] {
  const required = requiredRepos({ repos, references });
  return references.found.map((found) => {
    const [first] = found.chain;
    const isRoot = (ref: RepoRef) => first !== undefined && keyOf(ref) === keyOf(first.from);
    const position = repos.findIndex(({ request }) => isRoot(request.ref) && request.operation === 'read');
    const probed = probedRepoOf(found, position, asker);
    const { access, drafts } = readAccess(probed, readProbeFor(probed.ref));
    const { request, chain } = found;
    const isOptional = !required.has(keyOf(request.ref));
    const result = { request, label: probed.label, isOptional, chain };
    if (access === 'granted' || !isStatedRefusal(found)) {
      return { ...result, access: access === 'granted' ? access : 'unknown', findings: [] };
    }
    const findings = drafts.map((draft) => finding(asReference(draft, found, references)));
    return { ...result, access: findings.length === 0 ? 'unknown' : 'refused', findings };
  });
}

function isStatedRefusal(found: FoundRepo): boolean {
  return [readProbeFor(found.request.ref), 'content' as const].some((probe) => {
    const reading = readingOf(found, probe);
    return reading?.is === 'gate' || (reading?.is === 'forbidden' && reading.reason !== 'unstated');
  });
}

function asReference(draft: FindingDraft, found: FoundRepo, references: References): FindingDraft {
  return {
    ...draft,
    cause: CLOSED_GATE.includes(draft.cause) ? GATED_TRANSITIVE : draft.cause,
    message: `${chainText(found)} ${draft.message}`,
    evidence: [...chainEvidence(found, references), ...(draft.evidence ?? [])],
  };
}

/** Who loads whom, in a sentence. */
function chainText({ chain, request }: FoundRepo): string {
  const steps = chain.map(({ from, file, key }, index) => {
    const to = chain[index + 1]?.from ?? request.ref;
    return `${formatRepo(from)} loads ${formatRepo(to)}, as its ${file} says (${key})`;
  });
  return `${steps.join('; ')}.`;
}

function chainEvidence({ chain, request }: FoundRepo, { read }: References): EvidenceItem[] {
  return chain.flatMap(({ from, file, key }, index) => {
    const to = chain[index + 1]?.from ?? request.ref;
    const response = read
      .find(({ ref }) => keyOf(ref) === keyOf(from))
      ?.files.find(({ name }) => name === file)?.response;
    if (response === undefined) return [];
    // Where the Hub keeps its small files proves nothing.
    const { fact, ...rest } = evidenceOf({ ...response, redirects: [] });
    return [{ ...rest, fact: `${fact}, where ${key} names ${formatRepo(to)}` }];
  });
}
