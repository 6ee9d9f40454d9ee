import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { evidenceFrom, inItsFile, type ProbedRepo } from '../../evidence/probed-repo.js';
import type { Refusal } from '../../evidence/refusal.js';
import type { RepoRef } from '../../model/repo.js';

/**
 * Means: The id has a repo type, such as `dataset`, in place of the owner.
 *
 * How we know: The first part of the id is a repo type, and the Hub finds no repo with this id.
 *
 * What to do: Write the type in the plural and in front of the whole id: `datasets/namespace/name`.
 */
export const REPO_ID_TYPO = defineCause({
  group: 'inputs',
  slug: 'repo-id-typo',
  severity: 'error',
  title: 'The repo id has a repo type in place of the owner',
});

/**
 * Means: The repo id has a name but no owner.
 *
 * How we know: There is no slash in the id, and the Hub neither finds a repo of that name nor redirects to one,
 * as it does for some old short ids.
 *
 * What to do: Write `namespace/name`.
 */
export const REPO_ID_NO_NAMESPACE = defineCause({
  group: 'inputs',
  slug: 'repo-id-no-namespace',
  severity: 'error',
  title: 'The repo id has no owner',
  seenAs: ['is not a valid model identifier listed on'],
});

const TYPE_WORD = /^(model|dataset|space|kernel|bucket)s?$/;

/**
 * The id itself as the reason why the Hub does not find it: a type word in place of the owner, or no owner at all.
 * Null when the id could be right.
 */
export function misspeltId({
  probed,
  probe,
  isMissing,
}: Pick<Refusal, 'probed' | 'probe' | 'isMissing'>): FindingDraft | null {
  if (!isMissing) return null;
  const { ref } = probed.observation.request;
  const shared = { subject: probed.label, position: probed.position };
  const evidence = evidenceFrom(probed, [probe]);
  const word = typeWordIn(ref);
  if (word !== null) {
    const name = ref.id.slice(ref.id.indexOf('/') + 1);
    return {
      ...shared,
      cause: REPO_ID_TYPO,
      message: `The repo type ${word} in ${probed.label} was read as its owner, and the Hub finds no such repo.`,
      advice: `Write ${prefixFor(word)}OWNER/${name}${inItsFile(probed)}, where OWNER is the account or organization that owns the repo.`,
      evidence,
    };
  }
  if (ref.id.includes('/')) return null;
  return {
    ...shared,
    cause: REPO_ID_NO_NAMESPACE,
    message: `The Hub neither finds ${ref.id} nor redirects it, as it does for some old ids without an owner.`,
    advice: `Write OWNER/${ref.id}${inItsFile(probed)}, where OWNER is the account or organization that owns the repo.`,
    evidence,
  };
}

/** Whether the id could be that of another type, as far as its words go. */
export function canBeAnotherType(probed: ProbedRepo): boolean {
  return probed.renamedTo === null && typeWordIn(probed.ref) === null;
}

/** The word for a type in an id that has it in place of its owner. */
function typeWordIn(ref: RepoRef): string | null {
  const owner = ref.id.split('/')[0] ?? '';
  const word = TYPE_WORD.exec(owner)?.[1];
  return word ?? (ref.type !== 'model' && !ref.id.includes('/') ? ref.type : null);
}

function prefixFor(word: string): string {
  return word === 'model' ? '' : `${word}s/`;
}
