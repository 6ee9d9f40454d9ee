import { needsFileProof } from '../causes/gate/gate.js';
import { canBeAnotherType } from '../causes/inputs/misspelt-id.js';
import { isNameInQuestion } from '../causes/repo/explanations.js';
import type { Evidence } from '../evidence/evidence.js';
import { isConclusive, readingOf } from '../evidence/readings.js';
import { ownershipOf } from '../evidence/rights.js';
import { askerOf, type Subject, subjectOf } from '../evidence/subject.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import { OWNER_PROBES } from '../hub/owner-probes.js';
import {
  hasAccessCheck,
  isOwnerProbe,
  otherTypes,
  type Probe,
  type RepoObservation,
  readProbeFor,
} from '../hub/probe.js';

/** Repos for which follow-up probes are sent; the rest of a long list of refusals is told apart no further. */
const MOST_FOLLOWED_UP = 20;
/** Repos that are asked again to find out whether the token arrives at all: the first ones. */
const MOST_ARRIVAL_CHECKS = 3;
/** Owners that are asked about. */
const MOST_OWNERS = 5;

/**
 * What else to ask, given all that is known: only probes whose answer changes what a person is told,
 * only for what was refused, and only what was not asked yet. Called until it asks nothing more.
 */
export function followUpProbes(evidence: Evidence, tokenStatus: TokenStatus): Map<RepoObservation, Probe[]> {
  const asker = askerOf(evidence, tokenStatus);
  const owners = new Set(evidence.hub.repos.filter(wasOwnerAsked).map(ownerOf));
  const plan = new Map<RepoObservation, Probe[]>();
  for (const [position, observation] of evidence.hub.repos.entries()) {
    const subject = subjectOf(observation, position, asker);
    const isLeftOut = owners.size >= MOST_OWNERS && !owners.has(ownerOf(observation));
    const wanted = wantedProbes(subject, tokenStatus, evidence).filter(
      (probe) => observation.probes[probe] === undefined && !(isLeftOut && isOwnerProbe(probe)),
    );
    const started = Object.keys(observation.probes).length > 0;
    if (wanted.length === 0 || !started || plan.size >= MOST_FOLLOWED_UP) continue;
    plan.set(observation, wanted);
    if (wanted.some(isOwnerProbe)) owners.add(ownerOf(observation));
  }
  return plan;
}

function wasOwnerAsked(observation: RepoObservation): boolean {
  return OWNER_PROBES.some((probe) => observation.probes[probe] !== undefined);
}

function ownerOf({ request }: RepoObservation): string {
  return (request.ref.id.split('/')[0] ?? '').toLowerCase();
}

function wantedProbes(subject: Subject, tokenStatus: TokenStatus, { hub: { repos } }: Evidence): Probe[] {
  const { ref, operation } = subject.observation.request;
  if (tokenStatus.is === 'refused') {
    return [...wantedForArrival(subject, tokenStatus.because), ...wantedWithoutDeadToken(subject, repos)];
  }
  if (tokenStatus.is === 'absent') return wantedWithoutToken(subject);
  if (EFFECTS[tokenStatus.is].repos !== 'account') return [];
  if (operation === 'write' && hasAccessCheck(ref)) return wantedAfterWrite(subject);
  const reading = readingOf(subject.observation, readProbeFor(ref));
  if (reading === null || !isConclusive(reading)) return [];
  if (reading.is === 'granted') return hasAccessCheck(ref) && needsFileProof(subject) ? ['content'] : [];
  if (reading.is === 'not-found') return wantedAfterNotFound(subject);
  if (reading.is === 'gate') return reading.state === 'not-accepted' ? ['metadata', 'card'] : ['metadata'];
  return reading.is === 'forbidden' ? ['metadata'] : [];
}

/** A refused token gets 401 even for what is public, one that does not arrive gets what everybody gets. */
function wantedForArrival({ position, ref }: Subject, because: 'expired' | 'unknown'): Probe[] {
  if (because !== 'unknown' || position >= MOST_ARRIVAL_CHECKS) return [];
  return ref.type === 'bucket' ? ['metadata'] : ['metadata', 'readme'];
}

/** Whether the job could do without the token that is refused: as far as it only reads, and all can be asked. */
function wantedWithoutDeadToken({ ref }: Subject, repos: readonly RepoObservation[]): Probe[] {
  const onlyReads = repos.every(({ request }) => request.operation === 'read');
  return onlyReads && repos.length <= MOST_FOLLOWED_UP ? [`anonymous-${readProbeFor(ref)}`] : [];
}

/** Without a token, whether the id exists as one of the types that everybody lists. */
function wantedWithoutToken(subject: Subject): Probe[] {
  const { ref } = subject.observation.request;
  const reading = readingOf(subject.observation, `anonymous-${readProbeFor(ref)}`);
  const isHidden = reading?.is === 'not-found' || reading?.is === 'unauthorized';
  if (!isHidden || !canBeAnotherType(subject)) return [];
  return otherTypes(ref)
    .filter((type) => hasAccessCheck({ ...ref, type }))
    .map((type) => `anonymous-as-${type}` as const);
}

function wantedAfterWrite(subject: Subject): Probe[] {
  const { observation } = subject;
  const write = readingOf(observation, 'write');
  if (write === null || write.is === 'granted' || !isConclusive(write)) return [];
  const probes: Probe[] = ['read', 'metadata'];
  const read = readingOf(observation, 'read');
  if (read?.is === 'not-found') probes.push(...wantedAfterNotFound(subject));
  // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
  if (write.is === 'not-found' && read?.is === 'granted') probes.push('preupload');
  return probes;
}

function wantedAfterNotFound(subject: Subject): Probe[] {
  const { ref } = subject.observation.request;
  const metadata = readingOf(subject.observation, 'metadata');
  if (metadata?.is === 'granted' && hasAccessCheck(ref)) return ['content'];
  const types = otherTypes(ref).map((type) => `as-${type}` as const);
  return ['metadata', ...types, ...aboutOwner(subject)];
}

/** Whether the name or the owner may be misspelt, where nothing weightier explains that the repo is not found. */
function aboutOwner(subject: Subject): Probe[] {
  if (subject.identity === null || !isNameInQuestion(subject)) return [];
  // Of the account itself and of its organizations the identity check has shown that they are there.
  const { is } = ownershipOf(subject);
  const isKnown = is === 'own' || is === 'org';
  return [
    ...(hasAccessCheck(subject.ref) ? (['neighbours'] as const) : []),
    ...(isKnown ? [] : (['owner-user', 'owner-org'] as const)),
  ];
}
