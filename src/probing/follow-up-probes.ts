import { needsFileProof } from '../causes/gate/gate.js';
import { canBeAnotherType } from '../causes/inputs/misspelt-id.js';
import { isNameInQuestion } from '../causes/repo/explanations.js';
import { reposInContainers } from '../causes/runner/containers.js';
import { repoName, reposReadByGit } from '../causes/runner/git-login.js';
import { reposInQuestion } from '../causes/runner/unhanded-token.js';
import type { Evidence } from '../evidence/evidence.js';
import { isFileInDoubt, lacksRoute } from '../evidence/missing-route.js';
import { askerOf, type ProbedRepo, probedRepoOf } from '../evidence/probed-repo.js';
import { isConclusive, readingOf } from '../evidence/readings.js';
import { ownershipOf } from '../evidence/rights.js';
import { isIdentityContradicted, type TokenStatus } from '../evidence/token-status.js';
import { EFFECTS } from '../evidence/token-status-effects.js';
import { OWNER_PROBES } from '../hub/owner-probes.js';
import {
  hasAccessCheck,
  isOwnerProbe,
  mainProbeFor,
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
  const isContradicted = isIdentityContradicted(evidence, tokenStatus);
  const readByGit = reposReadByGit(evidence);
  const inContainers = tokenStatus.is === 'good' ? reposInContainers(evidence) : [];
  const plan = new Map<RepoObservation, Probe[]>();
  const unhanded = tokenStatus.is === 'good' ? reposInQuestion(evidence) : [];
  for (const [position, observation] of evidence.hub.repos.entries()) {
    const probed = probedRepoOf(observation, position, asker);
    const isLeftOut = owners.size >= MOST_OWNERS && !owners.has(ownerOf(observation));
    const forLater = unhanded.includes(observation) ? (['metadata'] as const) : [];
    const inDoubt = isContradicted ? wantedForArrival(probed, 'unknown') : [];
    const isOpen = inContainers.includes(observation) ? wantedForContainers(probed) : [];
    const wanted = [
      ...new Set([
        ...inDoubt,
        ...forLater,
        ...isOpen,
        ...wantedProbes(probed, tokenStatus, evidence, readByGit),
      ]),
    ].filter((probe) => observation.probes[probe] === undefined && !(isLeftOut && isOwnerProbe(probe)));
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

function wantedProbes(
  probed: ProbedRepo,
  tokenStatus: TokenStatus,
  { hub: { repos } }: Evidence,
  readByGit: ReadonlySet<string>,
): Probe[] {
  const { request } = probed.observation;
  const { ref } = request;
  if (tokenStatus.is === 'refused') {
    return [...wantedForArrival(probed, tokenStatus.because), ...wantedWithoutDeadToken(probed, repos)];
  }
  if (tokenStatus.is === 'absent') return wantedWithoutToken(probed);
  if (EFFECTS[tokenStatus.is].repos !== 'account') return [];
  const main = mainProbeFor(request);
  if (main === 'write') return wantedAfterWrite(probed);
  const reading = readingOf(probed.observation, main);
  if (lacksRoute(probed, main)) return wantedWithoutRoute(probed);
  if (reading === null || !isConclusive(reading)) return [];
  if (reading.is === 'granted') {
    const isFileNeeded = needsFileProof(probed) || lacksRoute(probed, 'revision');
    return [
      ...(hasAccessCheck(ref) && isFileNeeded ? wantedOfFiles(probed) : []),
      // Whether git needs a login for it.
      ...(readByGit.has(repoName(ref)) ? (['metadata'] as const) : []),
    ];
  }
  if (reading.is === 'not-found') return wantedAfterNotFound(probed);
  if (reading.is === 'gate') return reading.state === 'not-accepted' ? ['metadata', 'card'] : ['metadata'];
  // Whether the repo is shown tells a refusal from a repo that is missing.
  return reading.is === 'forbidden' || (reading.is === 'unauthorized' && probed.identity !== null)
    ? ['metadata']
    : [];
}

/** Whether a container may do without the token that it does not get. */
function wantedForContainers({ ref }: ProbedRepo): Probe[] {
  return [`anonymous-${readProbeFor(ref)}`];
}

/** A file, and what shows the gate where the file is refused in words that do not name it. */
function wantedOfFiles({ observation }: ProbedRepo): Probe[] {
  const file = readingOf(observation, 'content');
  const isUnnamed = file?.is === 'unauthorized' || (file?.is === 'forbidden' && file.reason === 'unstated');
  return isUnnamed ? ['content', 'metadata'] : ['content'];
}

/** A refused token gets 401 even for what is public, one that does not arrive gets what everybody gets. */
function wantedForArrival({ position, ref }: ProbedRepo, because: 'expired' | 'unknown'): Probe[] {
  if (because !== 'unknown' || position >= MOST_ARRIVAL_CHECKS) return [];
  return ref.type === 'bucket' ? ['metadata'] : ['metadata', 'readme'];
}

/** Whether the job could do without the token that is refused: as far as it only reads, and all can be asked. */
function wantedWithoutDeadToken({ ref }: ProbedRepo, repos: readonly RepoObservation[]): Probe[] {
  const onlyReads = repos.every(({ request }) => request.operation === 'read');
  return onlyReads && repos.length <= MOST_FOLLOWED_UP ? [`anonymous-${readProbeFor(ref)}`] : [];
}

/** Without a token, whether the id exists as one of the types that everybody lists. */
function wantedWithoutToken(probed: ProbedRepo): Probe[] {
  const { ref, operation } = probed.observation.request;
  const reading = readingOf(probed.observation, `anonymous-${readProbeFor(ref)}`);
  if (lacksRoute(probed, 'anonymous-read')) return ['anonymous-metadata', 'anonymous-content'];
  const isHidden = reading?.is === 'not-found' || reading?.is === 'unauthorized';
  if (!isHidden || operation === 'create' || !canBeAnotherType(probed)) return [];
  return otherTypes(ref)
    .filter((type) => hasAccessCheck({ ...ref, type }))
    .map((type) => `anonymous-as-${type}` as const);
}

function wantedAfterWrite(probed: ProbedRepo): Probe[] {
  const { observation } = probed;
  const write = readingOf(observation, 'write');
  const isRouteMissing = lacksRoute(probed, 'write');
  if (write === null || write.is === 'granted' || !(isConclusive(write) || isRouteMissing)) return [];
  const probes: Probe[] = ['read', 'metadata'];
  const read = readingOf(observation, 'read');
  if (lacksRoute(probed, 'read')) probes.push(...wantedWithoutRoute(probed));
  else if (read?.is === 'not-found') probes.push(...wantedAfterNotFound(probed));
  // A 404 for a repo that can be read is about the route: then a commit's own first step tells (protocol §3.1).
  const isThere = read?.is === 'granted' || (isRouteMissing && probed.metadata !== null);
  if (isThere && (write.is === 'not-found' || isRouteMissing)) probes.push('preupload');
  return probes;
}

/** Where the endpoint lacks the check: whether the repo is there, and whether a file is served. */
function wantedWithoutRoute(probed: ProbedRepo): Probe[] {
  const { observation, metadata, identity, ref } = probed;
  // An endpoint that knows whose token this is has the Hub's routes, so the 404 is about the repo.
  const isMissing = readingOf(observation, 'metadata')?.is === 'not-found' && identity !== null;
  if (isMissing) return wantedAfterNotFound(probed);
  if (ref.type === 'bucket') return [];
  // Repository managers may answer 404 to metadata, too, for the query that it is asked with.
  const isReadmeNeeded = isFileInDoubt(probed) && (metadata === null || metadata.gate === null);
  return ['metadata', 'content', ...(isReadmeNeeded ? (['readme'] as const) : [])];
}

function wantedAfterNotFound(probed: ProbedRepo): Probe[] {
  const { ref, operation } = probed.observation.request;
  const metadata = readingOf(probed.observation, 'metadata');
  if (metadata?.is === 'granted' && hasAccessCheck(ref)) return ['content'];
  // Of a repo that the job creates, nobody asks what else might be meant.
  if (operation === 'create') return ['metadata'];
  const types = otherTypes(ref).map((type) => `as-${type}` as const);
  return ['metadata', ...types, ...aboutOwner(probed)];
}

/** Whether the name or the owner may be misspelt, where nothing weightier explains that the repo is not found. */
function aboutOwner(probed: ProbedRepo): Probe[] {
  if (probed.identity === null || !isNameInQuestion(probed)) return [];
  // Of the account itself and of its organizations the identity check has shown that they are there.
  const { is } = ownershipOf(probed);
  const isKnown = is === 'own' || is === 'org';
  return [
    ...(hasAccessCheck(probed.ref) ? (['neighbours'] as const) : []),
    ...(isKnown ? [] : (['owner-user', 'owner-org'] as const)),
  ];
}
