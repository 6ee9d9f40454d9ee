import type { Look } from '../hub/access.js';
import { formatRepo, type RepoRef } from '../repo.js';
import type { FindingDraft } from './finding.js';
import { repoPage } from './links.js';
import { otherTypes } from './looks.js';
import { readingOf } from './readings.js';
import { allowsWrite, coverageOf, isClassic, ownershipOf } from './rights.js';
import { accountOf, evidenceFrom, nameOf, type Subject } from './subject.js';

const TYPE_WORD = /^(model|dataset|space|kernel|bucket)s?$/;

/**
 * The id itself as the reason why the Hub does not find it: another type, a type word in place of the
 * owner, no owner at all. Null when the id could be right.
 */
export function misspeltId(subject: Subject, look: Look): FindingDraft | null {
  const { ref } = subject.observation.request;
  const shared = { subject: subject.label, position: subject.position };
  const found = otherTypes(ref).find(
    (type) => readingOf(subject.observation, `as-${type}`)?.is === 'granted',
  );
  if (found !== undefined) {
    const right = formatRepo({ ...ref, type: found });
    return {
      ...shared,
      cause: 'repo-type-mismatch',
      message: `The Hub has no ${ref.type} ${ref.id}, but a ${found} of that id.`,
      advice: `Write ${right}.`,
      evidence: evidenceFrom(subject, [look, `as-${found}`]),
    };
  }
  const evidence = evidenceFrom(subject, [look]);
  const owner = ref.id.split('/')[0] ?? '';
  const word =
    TYPE_WORD.exec(owner)?.[1] ?? (ref.type !== 'model' && !ref.id.includes('/') ? ref.type : undefined);
  if (word !== undefined) {
    const name = ref.id.slice(ref.id.indexOf('/') + 1);
    return {
      ...shared,
      cause: 'repo-id-typo',
      message: `In ${subject.label} the type word ${word} stands where the owner belongs, and the Hub knows no such repo.`,
      advice: `Write ${prefixFor(word)}OWNER/${name}, with the name of the account or organization that owns it.`,
      evidence,
    };
  }
  if (ref.id.includes('/')) return null;
  return {
    ...shared,
    cause: 'repo-id-no-namespace',
    message: `The id ${ref.id} has no owner, and the Hub neither has it nor redirects it.`,
    advice: `Write OWNER/${ref.id}, with the name of the account or organization that owns it.`,
    evidence,
  };
}

function prefixFor(word: string): string {
  return word === 'model' ? '' : `${word}s/`;
}

/** A repo that the Hub answers as missing and whose id could be right. */
export function missingRepo(subject: Subject, look: Look): FindingDraft {
  return createFirst(subject, look) ?? missingOrInvisible(subject, look);
}

/** In the account's own namespace a token that covers it sees everything, so what it does not see is not there. */
export function createFirst(subject: Subject, look: Look): FindingDraft | null {
  const { operation } = subject.observation.request;
  const { identity } = subject;
  if (operation !== 'write' || identity === null || ownershipOf(subject).is !== 'own') return null;
  if (identity.fineGrained === null && !isClassic(identity)) return null;
  if (identity.fineGrained !== null) {
    const coverage = coverageOf(identity.fineGrained, subject);
    if (coverage.is !== 'entry' || coverage.level !== 'namespace' || !allowsWrite(coverage.permissions))
      return null;
  }
  return {
    cause: 'target-missing',
    subject: subject.label,
    position: subject.position,
    message: `${nameOf(subject)} does not exist yet: the Hub does not find it, and ${identity.name} would see every repo of its own.`,
    advice: `Create ${subject.ref.id} first, or let the job create it.`,
    link: `${repoPage(subject.endpoint, { type: 'model', id: 'new', revision: null })}${newPageSuffix(subject.ref)}`,
    evidence: evidenceFrom(subject, [look, 'read']),
  };
}

/** The Hub's page for a new repo: `/new`, `/new-dataset`, `/new-space`. */
function newPageSuffix(ref: RepoRef): string {
  return ref.type === 'dataset' || ref.type === 'space' ? `-${ref.type}` : '';
}

function missingOrInvisible(subject: Subject, look: Look): FindingDraft {
  return {
    cause: 'repo-missing-or-no-access',
    subject: subject.label,
    position: subject.position,
    message: `${nameOf(subject)} does not exist, or is private and not visible to ${accountOf(subject)}: the Hub answers both alike.`,
    advice: likeliest(subject),
    link: repoPage(subject.endpoint, subject.ref),
    evidence: evidenceFrom(subject, [look, look === 'read' ? 'metadata' : 'read']),
  };
}

/** What to look at first, likelier first. */
function likeliest(subject: Subject): string {
  const ownership = ownershipOf(subject);
  const check = `Check the spelling of ${subject.ref.id}`;
  if (ownership.is === 'org') {
    const { name, role } = ownership.org;
    const has = role === null ? '' : ` (its role there is ${role})`;
    return `${check}; then have an administrator of ${name} look at the rights of ${accountOf(subject)}${has} and at the repo's resource group.`;
  }
  if (ownership.is === 'own') return `${check}: it would be a repo of this very account.`;
  const limited = subject.identity?.fineGrained
    ? ' A fine-grained token sees private repos only where it has an entry.'
    : '';
  return `${check}; if it is private, ask ${subject.namespace ?? 'its owner'} to give ${accountOf(subject)} access.${limited}`;
}
