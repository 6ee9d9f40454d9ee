import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { publisherPage, repoPage, tokensPage } from '../../evidence/links.js';
import { allowsWrite, excludesWrite } from '../../evidence/permissions.js';
import { accountOf, evidenceFrom, loginOf, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { type GroupsThere, groupsThere } from '../../evidence/resource-groups.js';
import { coverageOf, isOAuth } from '../../evidence/rights.js';
import { hasAccessCheck } from '../../hub/probe.js';
import { REPO_MISSING_OR_NO_ACCESS } from '../repo/missing.js';

/**
 * Means: Whether the write will work cannot be checked without writing. The same is said of a repo that the job creates
 * and of a pull request that it opens, if what is known of the token and its account is not enough.
 *
 * How we know: The Hub has no check for it, or one that contradicts all else it says. The token of a Trusted
 * Publisher may be read-only, and no answer of the Hub says whether it is.
 *
 * What to do: Continue if the token is known to write there. For a Trusted Publisher, check in the repo's settings that
 * it may write.
 */
export const WRITE_UNVERIFIABLE = defineCause({
  group: 'scope',
  slug: 'write-unverifiable',
  severity: 'warning',
  title: 'Whether the write will work cannot be checked',
});

/**
 * Means: The token can write the listed repo, but cannot create others.
 *
 * How we know: The write is proven, and the token has entries for repos only.
 *
 * What to do: Skip the create call in the job, or add the owner to the token.
 */
export const FINE_GRAINED_NO_CREATE = defineCause({
  group: 'scope',
  slug: 'fine-grained-no-create',
  severity: 'notice',
  title: 'The token can write this repo but not create others',
  seenAs: ["You don't have the rights to create a model under"],
  isToldOnce: true,
});

/** A write that cannot be proven: the Hub's refusal fits nothing it says elsewhere, or there is no safe check. */
export function writeUnverifiable(probed: ProbedRepo, wasRefused: boolean): FindingDraft {
  const groups = wasRefused ? groupsThere(probed) : null;
  return {
    cause: WRITE_UNVERIFIABLE,
    subject: probed.label,
    position: probed.position,
    message: `Whether the token can write ${nameOf(probed)} cannot be checked: ${whyUnverifiable(probed, wasRefused)}.`,
    ...wayOut(probed, wasRefused, groups),
    evidence: [
      ...evidenceFrom(probed, ['write', 'read', 'preupload', 'content', 'metadata']),
      ...(groups === null ? [] : [groups.evidence]),
    ],
  };
}

function whyUnverifiable(probed: ProbedRepo, wasRefused: boolean): string {
  const { ref } = probed.observation.request;
  const noCheck = hasAccessCheck(ref) ? null : `the Hub has no write check for a ${ref.type}`;
  if (isPublishers(probed)) {
    // A publisher can be set up to read only, and no answer tells (protocol notes §7).
    return `${noCheck ?? 'the write check is not reliable for Trusted Publisher tokens'}, and the publisher may be read-only`;
  }
  if (noCheck !== null) return noCheck;
  if (!wasRefused)
    return 'this Hub has no write check, and its answer to the first step of a commit is not clear';
  if (probed.identity === null) {
    return 'the write check refuses it, and the account of the token is unknown, so the reason is, too';
  }
  if (mayRefuseOAuth(probed)) {
    return 'the write check refuses it with a 401, which may mean that it does not accept OAuth tokens';
  }
  return isOpenEnded(probed)
    ? 'the write check refuses it, and whether the permissions of the token include the write is not known'
    : 'the write check refuses it, although everything the Hub says about the token and its account allows it';
}

function wayOut(
  probed: ProbedRepo,
  wasRefused: boolean,
  groups: GroupsThere | null,
): Pick<FindingDraft, 'advice' | 'link' | 'linkText'> {
  if (isPublishers(probed)) {
    return {
      advice: `Check in the settings of ${nameOf(probed)} that its Trusted Publisher may write, since a read-only one may not.`,
      link: publisherPage(probed.endpoint, { is: 'repo', ref: probed.ref }),
      linkText: "Open the publisher's settings",
    };
  }
  const orElse = mayRefuseOAuth(probed) ? ', or use a user access token' : '';
  const may =
    groups === null
      ? 'branch rules, resource groups or a storage limit may refuse the write'
      : `branch rules, a storage limit or the repo's resource group may refuse the write; the account is in ${groups.names}`;
  return {
    advice: wasRefused
      ? `Open the repo's page as ${loginOf(probed)}${orElse}: ${may}.`
      : 'Continue if the token is known to write there; the first write will show it.',
    link: repoPage(probed.endpoint, probed.ref),
    linkText: "Open the repo's page",
  };
}

function isPublishers({ tokenFormat }: ProbedRepo): boolean {
  return tokenFormat?.kind === 'trusted-publisher';
}

/** Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4). */
function mayRefuseOAuth({ identity, tokenFormat, observation }: ProbedRepo): boolean {
  const reading = readingOf(observation, 'write');
  return reading?.is === 'unauthorized' && identity !== null && isOAuth(identity, tokenFormat);
}

/** Whether the permissions of a fine-grained token neither allow nor exclude the write. */
function isOpenEnded(probed: ProbedRepo): boolean {
  const fineGrained = probed.identity?.fineGrained ?? null;
  if (fineGrained === null) return false;
  const coverage = coverageOf(fineGrained, probed);
  return coverage.is !== 'entry' || !allowsWrite(coverage.permissions);
}

/** A refusal whose reason neither the Hub's words nor the identity check give. */
export function unexplainedRefusal({ probed, operation, probe }: Refusal): FindingDraft | null {
  // A refused write that nothing explains may be refused by what is no matter of access, such as a full storage.
  if (operation === 'write') return null;
  const outcome = probed.observation.probes[probe]?.outcome;
  const why =
    outcome?.kind === 'answer' && outcome.message !== null
      ? `with these words, which name no reason: "${outcome.message}"`
      : 'and gives no reason';
  return {
    cause: REPO_MISSING_OR_NO_ACCESS,
    subject: probed.label,
    position: probed.position,
    message: `The Hub refuses ${nameOf(probed)} to ${accountOf(probed)} ${why}.`,
    advice: `Open the repo's page as ${loginOf(probed)}, and ask its owner or the administrators of the account's organizations.`,
    link: repoPage(probed.endpoint, probed.ref),
    linkText: "Open the repo's page",
    evidence: evidenceFrom(probed, [probe, 'metadata']),
  };
}

/** A fine-grained token with an entry for the repo alone writes it, but a create call before the push fails. */
export function fineGrainedCannotCreate(probed: ProbedRepo): FindingDraft | null {
  const fineGrained = probed.identity?.fineGrained;
  if (fineGrained === null || fineGrained === undefined) return null;
  const mayCreate =
    !excludesWrite(fineGrained.global) ||
    fineGrained.scoped.some(
      ({ entityType, permissions }) =>
        (entityType === 'user' || entityType === 'org') && !excludesWrite(permissions),
    );
  const coverage = coverageOf(fineGrained, probed);
  if (mayCreate || coverage.is !== 'entry' || coverage.level !== 'repo') return null;
  return {
    cause: FINE_GRAINED_NO_CREATE,
    subject: probed.label,
    position: probed.position,
    message: `The token can write ${nameOf(probed)}, but its entries are for single repos, so it cannot create one.`,
    advice: `Leave out create calls (also with exist_ok=True), or add ${probed.namespace ?? 'the owner'} to the token.`,
    link: tokensPage(probed.endpoint),
    linkText: 'Open the token settings',
    evidence: [
      ...evidenceFrom(probed, ['write']),
      { fact: 'GET /api/whoami-v2: the token has write access by an entry for this repo and for no owner' },
    ],
  };
}
