import { defineCause, titled } from '../../evidence/cause.js';
import { type Conclusion, refused, UNKNOWN } from '../../evidence/conclusion.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { lacksRoute } from '../../evidence/missing-route.js';
import { evidenceFrom, inItsFile, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { evidenceOf, probeEntries, type Reading, readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { type Probe, readMetadata } from '../../hub/probe.js';
import { inputOn, wordsOn } from '../../model/host-words.js';
import { writesTo } from '../../model/inputs.js';
import { formatRepo, revisionOf } from '../../model/repo.js';
import { refusedInUnknownWords } from './unknown-reason.js';

/**
 * Means: The Hub took the repo down.
 *
 * How we know: It says so, in the refusal or in the repo's metadata.
 *
 * What to do: Use another repo: no token helps.
 */
export const REPO_DISABLED = defineCause({
  group: 'repo',
  slug: 'repo-disabled',
  severity: 'error',
  title: 'The Hub took the repo down',
  seenAs: ['Access to this resource is disabled.', 'DisabledRepoError', 'Cannot access repository for url'],
});

/**
 * Means: The publisher excludes the region in which this runner is.
 *
 * How we know: The refusal says so, with and without a token.
 *
 * What to do: Run the job elsewhere, or use another repo.
 */
export const REGION_BLOCKED = defineCause({
  group: 'repo',
  slug: 'region-blocked',
  severity: 'error',
  title: "The publisher excludes this runner's region",
  titleElsewhere: 'The publisher excludes the region of this machine',
  seenAs: ['is not available in your region'],
  isToldOnce: true,
});

/**
 * Means: The Hub redirects in a circle, too many times, or to another host, and the redirect was not followed.
 *
 * How we know: Its `Location` header. The token is never sent along, nor is the one for GitHub's
 * id token service: no redirect of that service is followed at all.
 *
 * What to do: Use the final id, or the real endpoint.
 */
export const REDIRECT_REFUSED = defineCause({
  group: 'repo',
  slug: 'redirect-refused',
  severity: 'error',
  title: "The Hub's redirect was not followed",
});

/**
 * Means: The repo can be read, but has no such branch, tag or commit. If the job writes to it, and the revision may be
 * a branch, this is a warning, since some clients create a missing branch.
 *
 * How we know: The Hub's code `RevisionNotFound`; or the job creates the repo, and a new repo has only `main`.
 *
 * What to do: Use a revision that exists, or create the branch before the upload.
 */
export const REVISION_MISSING = defineCause({
  group: 'repo',
  slug: 'revision-missing',
  severity: 'error',
  title: 'The revision does not exist',
  seenAs: [
    'Revision Not Found for url',
    'Invalid rev id',
    'RevisionNotFoundError',
    'is not a valid git identifier (branch name, tag name or commit id)',
  ],
});

/**
 * Means: The Hub has the repo under another id.
 *
 * How we know: It redirects on its own site, and the repo there was checked.
 *
 * What to do: Use the new id: some clients lose the token on the redirect.
 */
export const REPO_RENAMED = defineCause({
  group: 'repo',
  slug: 'repo-renamed',
  severity: 'warning',
  title: 'The repo was renamed or moved',
  seenAs: ['warning: redirecting to'],
});

/** Conditions of a repo that are the same for every caller: blocked, taken down, moved, a revision not there. */

/** A repo whose publisher keeps this region out, where the Hub's words say so. */
export function regionBlocked({
  probed,
  reason,
  probe,
}: Pick<Refusal, 'probed' | 'reason' | 'probe'>): FindingDraft | null {
  if (reason !== 'region') return null;
  return {
    ...about(probed),
    ...titled(REGION_BLOCKED, probed.host),
    message: `The Hub says that the publisher of ${nameOf(probed)} excludes ${probed.host === 'github' ? "this runner's region" : 'the region of this machine'}, whatever the token.`,
    advice: `Run ${wordsOn(probed.host).job} in another region, or use another repo.`,
    evidence: evidenceFrom(probed, [probe, 'metadata']),
  };
}

/** A repo that the Hub took down, where the words of its refusal or its metadata say so. */
export function takenDown({
  probed,
  reason,
  probe,
}: Pick<Refusal, 'probed' | 'reason' | 'probe'>): FindingDraft | null {
  return reason === 'disabled' || probed.metadata?.isDisabled ? disabled(probed, probe) : null;
}

export function disabled(probed: ProbedRepo, probe: Probe): FindingDraft {
  return {
    ...about(probed),
    cause: REPO_DISABLED,
    message: `The Hub says that it has disabled ${nameOf(probed)}.`,
    advice: 'Use another repo: no token helps.',
    evidence: evidenceFrom(probed, [probe, 'metadata']),
  };
}

/** What the answer about the listed revision makes of a repo that is open; null when it changes nothing. */
export function revisionTrouble(
  probed: ProbedRepo,
  probe: 'revision' | 'anonymous-revision',
): Conclusion | null {
  const { observation } = probed;
  // A check of contents may say nothing of a repo that was taken down (protocol notes §3.4).
  if (readMetadata(observation.probes[probe])?.isDisabled) return refused(disabled(probed, probe));
  const reading = readingOf(observation, probe);
  if (reading === null) return observation.request.ref.revision === null ? null : UNKNOWN;
  if (lacksRoute(probed, probe)) return revisionByFile(probed, probe);
  switch (reading.is) {
    case 'no-revision':
    case 'not-found':
      return withoutRevision(probed, probe);
    case 'granted':
      return null;
    case 'forbidden': {
      const refusal = { probed, probe, reason: reading.reason };
      const condition = regionBlocked(refusal) ?? takenDown(refusal);
      if (condition !== null) return refused(condition);
      return reading.reason === 'unstated' ? refusedRevision(probed, probe) : UNKNOWN;
    }
    case 'unauthorized':
      return refusedRevision(probed, probe);
    default:
      // That the contents can be read does not show that this revision is there.
      return unsettled(probed, reading, probe);
  }
}

/**
 * A revision that is refused although the repo can be read, for no reason that is known. That nobody sees it without a
 * token is no surprise, and of a write the write check has told.
 */
function refusedRevision(probed: ProbedRepo, probe: 'revision' | 'anonymous-revision'): Conclusion {
  if (probe === 'anonymous-revision' || probed.identity === null || writesTo(probed.observation.request)) {
    return UNKNOWN;
  }
  return refused(refusedInUnknownWords(probed, 'read', probe));
}

/** The same where the endpoint does not have that route: a file is asked for at the listed revision, too. */
function revisionByFile(probed: ProbedRepo, probe: 'revision' | 'anonymous-revision'): Conclusion | null {
  const file = probe === 'revision' ? 'content' : 'anonymous-content';
  const reading = readingOf(probed.observation, file);
  if (reading?.is === 'no-revision') return withoutRevision(probed, file);
  return reading?.is === 'granted' ? null : UNKNOWN;
}

/** A commit by its whole hash, or a reference that only the Hub makes. */
const NO_BRANCH = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/(?!heads\/).*)$/i;

/**
 * A revision that a readable repo does not have; `main` if none is listed. That stops whoever reads it. An upload may
 * create it if it is a branch, and by its name nearly everything may be one.
 */
export function withoutRevision(probed: ProbedRepo, probe: Probe, isNewRepo = false): Conclusion {
  const { request } = probed.observation;
  const revision = revisionOf(request.ref);
  const repo = { ...probed.ref, revision: null };
  const missing = isNewRepo
    ? `${formatRepo(repo)} does not exist yet: a new repo has only the branch main`
    : `The Hub says that ${formatRepo(repo)} has no revision ${revision}`;
  const shared = {
    ...about(probed),
    cause: REVISION_MISSING,
    ...(isNewRepo ? {} : { link: repoPage(probed.endpoint, repo), linkText: "Open the repo's page" }),
    evidence: evidenceFrom(probed, [probe]),
  };
  if (writesTo(request) && !NO_BRANCH.test(revision)) {
    const branch = revision.replace(/^refs\/heads\//, '');
    const draft: FindingDraft = {
      ...shared,
      severity: 'warning',
      message: `${missing}. The upload may create ${branch} as a branch, but not as a tag or commit.`,
      advice: `Create the branch ${branch} first, unless ${wordsOn(probed.host).job} uploads with hf upload or git push, which create it.`,
    };
    return { access: 'granted', drafts: [draft] };
  }
  return refused({
    ...shared,
    message: `${missing}${writesTo(request) ? ', and an upload can create only branches' : ''}.`,
    advice: isNewRepo
      ? `Use a branch instead of ${revision}, or leave it out.`
      : `Use a branch, tag or commit that exists instead of ${revision}; the repo's page lists them.`,
  });
}

/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
export function unsettled(probed: ProbedRepo, reading: Reading, probe: Probe): Conclusion {
  if (reading.is !== 'stopped-redirect') return UNKNOWN;
  const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to an unreadable address' }[
    reading.reason
  ];
  return refused({
    ...about(probed),
    cause: REDIRECT_REFUSED,
    message: `The Hub redirects ${probed.label} ${where ?? `to ${reading.to}, which is another host`}; the check did not follow.`,
    advice: `${probed.namedAt === null ? 'List the repo by its final id' : `Write its final id${inItsFile(probed)}`}, or set ${inputOn(probed.host, 'endpoint')} to the Hub's real address; the token is sent to no other host.`,
    evidence: evidenceFrom(probed, [probe]),
  });
}

/** A repo that the Hub serves under another id. */
export function renamed(probed: ProbedRepo): FindingDraft | null {
  if (probed.renamedTo === null) return null;
  const target = formatRepo(probed.renamedTo);
  const redirected = probeEntries(probed.observation)
    .map(([, response]) => response)
    .filter(({ redirects }) => redirects.length > 0);
  return {
    ...about(probed),
    cause: REPO_RENAMED,
    message: `The Hub redirects ${probed.label} to ${target}, which was checked in its place.`,
    advice: `Write ${target} wherever ${wordsOn(probed.host).job} names the repo; some clients lose the token on the redirect.`,
    evidence: redirected.slice(0, 1).map(evidenceOf),
  };
}

function about(probed: ProbedRepo): Pick<FindingDraft, 'subject' | 'position'> {
  return { subject: probed.label, position: probed.position };
}
