import { defineCause } from '../../evidence/cause.js';
import { type Conclusion, refused } from '../../evidence/conclusion.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { publisherPage } from '../../evidence/links.js';
import { evidenceFrom, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { sameName } from '../../evidence/rights.js';
import { writesTo } from '../../model/inputs.js';
import { formatRepo } from '../../model/repo.js';
import { REPO_MISSING_OR_NO_ACCESS, TARGET_MISSING } from '../repo/missing.js';

/**
 * Means: The exchanged token does not cover a listed repo.
 *
 * How we know: The exchange worked, and the kind of the token shows it: that of a repo reaches no other private repo and
 * writes to no other repo, that of a user can only read public gated repos. A repo that such a token cannot see may be private or
 * missing, which look the same to it.
 *
 * What to do: Add a publisher for that repo, or use a stored token.
 */
export const OIDC_SCOPE_TOO_SMALL = defineCause({
  group: 'oidc',
  slug: 'oidc-scope-too-small',
  severity: 'error',
  title: 'The Trusted Publisher does not cover the repo',
});

/**
 * A repo that a Trusted Publisher's token does not cover by its kind (protocol notes §7): that is the reason of a
 * refusal, whatever else would be looked for. A refused write proves nothing by itself; the kind of the token does.
 */
export function withinResource(probed: ProbedRepo, conclusion: Conclusion): Conclusion {
  if (conclusion.access === 'granted') return conclusion;
  if (conclusion.access === 'unknown' && !writesTo(probed.observation.request)) return conclusion;
  const draft = scopeTooSmall(probed);
  return draft !== null && conclusion.drafts.every((one) => isExplained(one, probed))
    ? refused(draft)
    : conclusion;
}

/** What would be said of a token that reaches all that its account does. */
function isExplained({ cause }: FindingDraft, { resource }: ProbedRepo): boolean {
  if (cause === REPO_MISSING_OR_NO_ACCESS || cause === TARGET_MISSING) return true;
  const { group } = cause;
  // A user's gates are the user's to open.
  return group === 'scope' || group === 'organization' || (group === 'gate' && resource?.of?.is === 'repo');
}

function scopeTooSmall(probed: ProbedRepo): FindingDraft | null {
  const { resource, endpoint, ref } = probed;
  if (resource === null || resource.of === null) return null;
  const { request } = probed.observation;
  const of = resource.of;
  if (of.is === 'repo' && of.ref.type === ref.type && sameName(of.ref.id, ref.id)) return null;
  const reach =
    of.is === 'repo'
      ? `the token of the Trusted Publisher covers only ${formatRepo(of.ref)} and what is public`
      : `the token of the user ${of.name} can only read public repos, gated ones included`;
  const writes = writesTo(request);
  const what = writes ? 'cannot be written to' : 'is not visible to this token';
  const missing = writes ? '' : '. To such a token, a private repo looks like a missing one';
  const repo = formatRepo({ ...ref, revision: null });
  return {
    cause: OIDC_SCOPE_TOO_SMALL,
    subject: probed.label,
    position: probed.position,
    message: `${nameOf(probed)} ${what}: ${reach}${missing}.`,
    // A publisher is set up in the settings of a repo, so no publisher creates the repo.
    ...(request.operation === 'create'
      ? {
          advice: `Use a stored token that can create ${repo}, or create it first and add a Trusted Publisher to it.`,
        }
      : {
          advice: `Add a Trusted Publisher to ${repo} and check it ${probed.host === 'github' ? 'in a separate step with oidc-resource' : 'by another command with --oidc-resource'}, or use a stored token for it.`,
          link: publisherPage(endpoint, { is: 'repo', ref }),
          linkText: "Open the publisher's settings",
        }),
    evidence: [
      { fact: `POST /oauth/token: the Hub issued a token for the resource ${resource.text}` },
      ...evidenceFrom(probed, writes ? ['write', 'read'] : ['read', 'content', 'metadata']),
    ],
  };
}
