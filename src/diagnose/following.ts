import type { Look, RepoObservation } from '../hub/access.js';
import type { Observations } from '../observe/observations.js';
import { keyOf, namingFiles } from '../references/mentions.js';
import type { FoundRepo, Step } from '../references/references.js';
import type { RepoRef } from '../repo.js';
import { BEARINGS } from './bearing.js';
import { needsFileProof } from './gate.js';
import { readingOf } from './readings.js';
import { diagnoseReferences } from './references.js';
import { diagnoseRepo } from './repo.js';
import { standingOf } from './standing.js';
import { askerOf, subjectOf } from './subject.js';

/** How far references are followed: steps from a listed repo, repos that are read, repos that are asked about. */
export const DEEPEST = 3;
const MOST_READ = 50;
export const MOST_FOUND = 50;

/** The repos whose files to read next. */
export function nextToRead(observations: Observations): RepoRef[] {
  if (!observations.inputs.followReferences) return [];
  return unread(observations).slice(0, MOST_READ - observations.references.read.length);
}

/** The repos that are granted for reading, near enough, and not read yet, each once. */
export function unread(observations: Observations): RepoRef[] {
  const known = new Set(observations.references.read.map(({ ref }) => keyOf(ref)));
  return readableRepos(observations).filter((ref) => {
    const isNew = !known.has(keyOf(ref));
    known.add(keyOf(ref));
    return isNew;
  });
}

/** Those that an accepted token was granted, listed ones first. Without one, nothing is followed. */
function readableRepos(observations: Observations): RepoRef[] {
  const standing = standingOf(observations);
  if (BEARINGS[standing.is].repos !== 'account') return [];
  const asker = askerOf(observations, standing);
  const listed = observations.repos.filter(
    (repo, position) =>
      repo.request.operation === 'read' &&
      diagnoseRepo(subjectOf(repo, position, asker), standing).access === 'granted',
  );
  const found = diagnoseReferences(observations, asker).filter(
    ({ access, chain }) => access === 'granted' && chain.length < DEEPEST,
  );
  return [...listed, ...found]
    .map(({ request }) => request.ref)
    .filter(({ type }) => namingFiles(type).length > 0);
}

/** The repos that were read about and not asked about yet. */
export function newlyFound(observations: Observations): FoundRepo[] {
  const { found } = observations.references;
  return unasked(observations)
    .slice(0, MOST_FOUND - found.length)
    .map(({ ref, chain, line }) => ({
      request: { ref, operation: 'read', line },
      looks: {},
      chain,
      isSpareable: true,
    }));
}

/** What the files that were read name, beyond the repos that are listed or known already, each once. */
export function unasked({
  repos,
  references,
}: Observations): Array<{ ref: RepoRef; chain: Step[]; line: number }> {
  const known = new Set([...repos, ...references.found].map(({ request }) => keyOf(request.ref)));
  return references.read.flatMap(({ ref: from, mentions }) => {
    const chain = references.found.find(({ request }) => isSame(request.ref, from))?.chain ?? [];
    const root = chain[0]?.from ?? from;
    const line = repos.find(({ request }) => isSame(request.ref, root))?.request.line ?? 0;
    return mentions.flatMap(({ ref, file, key }) => {
      if (known.has(keyOf(ref))) return [];
      known.add(keyOf(ref));
      return [{ ref, chain: [...chain, { from, file, key }], line }];
    });
  });
}

function isSame(a: RepoRef, b: RepoRef): boolean {
  return keyOf(a) === keyOf(b);
}

/** What else to ask about a repo that was found, where it changes what is said. */
export function looksAfter(repo: RepoObservation, observations: Observations): Look[] {
  const reading = readingOf(repo, 'read');
  if (reading?.is === 'gate' || reading?.is === 'forbidden') return ['metadata'];
  const subject = subjectOf(repo, -1, askerOf(observations, standingOf(observations)));
  return reading?.is === 'granted' && needsFileProof(subject) ? ['content'] : [];
}
