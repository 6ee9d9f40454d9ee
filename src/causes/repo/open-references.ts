import type { Evidence, HubFacts } from '../../evidence/evidence.js';
import { askerOf, probedRepoOf } from '../../evidence/probed-repo.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import { EFFECTS } from '../../evidence/token-status-effects.js';
import { keyOf, namingFiles } from '../../hub/references/mentions.js';
import type { Step } from '../../hub/references/references.js';
import type { RepoRef } from '../../model/repo.js';
import { diagnoseReferences } from '../gate/loaded-repos.js';
import { diagnoseRepo } from './diagnose-repo.js';

/** How far references are followed: steps from a listed repo, and repos that are asked about. */
export const DEEPEST = 3;
export const MOST_FOUND = 50;

/** The repos that are granted for reading, near enough, and not read yet, each once. */
export function unread(evidence: Evidence, tokenStatus: TokenStatus): RepoRef[] {
  const known = new Set(evidence.hub.references.read.map(({ ref }) => keyOf(ref)));
  return readableRepos(evidence, tokenStatus).filter((ref) => {
    const isNew = !known.has(keyOf(ref));
    known.add(keyOf(ref));
    return isNew;
  });
}

/** Those that an accepted token was granted, listed ones first. Without one, nothing is followed. */
function readableRepos(evidence: Evidence, tokenStatus: TokenStatus): RepoRef[] {
  if (EFFECTS[tokenStatus.is].repos !== 'account') return [];
  const asker = askerOf(evidence, tokenStatus);
  const listed = evidence.hub.repos.filter(
    (repo, position) =>
      repo.request.operation === 'read' &&
      diagnoseRepo(probedRepoOf(repo, position, asker), tokenStatus).access === 'granted',
  );
  const found = diagnoseReferences(evidence, asker).filter(
    ({ access, chain }) => access === 'granted' && chain.length < DEEPEST,
  );
  return [...listed, ...found]
    .map(({ request }) => request.ref)
    .filter(({ type }) => namingFiles(type).length > 0);
}

/** What the files that were read name, beyond the repos that are listed or known already, each once. */
export function unasked({
  repos,
  references,
}: Pick<HubFacts, 'repos' | 'references'>): Array<{ ref: RepoRef; chain: Step[]; line: number }> {
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
