import { defineCause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { repoPage } from '../../evidence/links.js';
import { accountOf, evidenceFrom, loginOf, nameOf, type ProbedRepo } from '../../evidence/probed-repo.js';
import { isRefusal, readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { isOAuth } from '../../evidence/rights.js';
import { fileNamed, isFileProbe } from '../../hub/file-probes.js';
import type { Probe } from '../../hub/probe.js';

/**
 * Means: The Hub shows the repo but refuses it, for a reason that this version does not know.
 *
 * How we know: The check is refused with 401 or 403, the repo's metadata comes with 200, and neither the words of the
 * refusal nor the identity check give a reason. The words are quoted.
 *
 * What to do: Open the repo's page as that account, and report the words to us.
 */
export const REFUSED_FOR_UNKNOWN_REASON = defineCause({
  group: 'repo',
  slug: 'refused-for-unknown-reason',
  severity: 'error',
  title: 'The Hub refuses the repo for an unknown reason',
});

/** Words of refused writes that say no more than that (protocol notes §3.2, §3.3). */
const BARE_WORDS =
  /^(?:You have read access but not the required permissions for this operation|Forbidden|Forbidden: pass `create_pr=1` .*|Unauthorized|Access denied|Invalid username or password|Invalid credentials in Authorization header|Repository not found)\.?$/i;

/** A refusal of a repo that the Hub shows, which nothing that is known explains. */
export function refusedForUnknownReason(refusal: Refusal): FindingDraft | null {
  const { probed, operation, isMissing } = refusal;
  if (isMissing || probed.metadata === null) return null;
  const probe = operation === 'write' ? tellingWrite(probed) : refusal.probe;
  return probe === null ? null : refusedInUnknownWords(probed, operation, probe);
}

/** The finding, with the words of the answer to this probe. */
export function refusedInUnknownWords(
  probed: ProbedRepo,
  operation: Refusal['operation'],
  probe: Probe,
): FindingDraft {
  const outcome = probed.observation.probes[probe]?.outcome;
  const answer = outcome?.kind === 'answer' ? outcome : null;
  const why =
    answer === null || answer.message === null
      ? 'and gives no reason'
      : `for a reason that this version does not know: "${answer.message}"`;
  // Seen: a 401 to an OAuth token that is good everywhere else (protocol notes §2.4).
  const { identity, tokenFormat } = probed;
  const mayBeItsKind = answer?.status === 401 && identity !== null && isOAuth(identity, tokenFormat);
  return {
    cause: REFUSED_FOR_UNKNOWN_REASON,
    subject: probed.label,
    position: probed.position,
    message: `The Hub shows ${nameOf(probed)} but does not let ${accountOf(probed)} ${operation} ${isFileProbe(probe) ? `${fileNamed(probe)} there` : 'it'}, ${why}.${mayBeItsKind ? ' A 401 may mean that OAuth tokens are not accepted here.' : ''}`,
    advice: `Open the repo's page as ${loginOf(probed)} to see what is missing, and report the Hub's answer as an issue of hf-auth-check${mayBeItsKind ? ', or use a user access token' : ''}.`,
    link: repoPage(probed.endpoint, probed.ref),
    linkText: "Open the repo's page",
    evidence: evidenceFrom(probed, [probe, 'metadata']),
  };
}

/**
 * The probe by which a write is refused in words that may be its reason; null if there are none. Bare words leave open
 * what else refuses it, and a refused read has its own reason.
 */
function tellingWrite({ observation, tokenFormat }: ProbedRepo): Probe | null {
  const read = readingOf(observation, 'read');
  // Of a Trusted Publisher's token the write check may say no without a reason (protocol notes §3.3).
  if (tokenFormat?.kind === 'trusted-publisher' || (read !== null && isRefusal(read))) return null;
  const asked: readonly Probe[] = ['write', 'preupload'];
  return (
    asked.find((probe) => {
      const reading = readingOf(observation, probe);
      const outcome = observation.probes[probe]?.outcome;
      const words = outcome?.kind === 'answer' ? outcome.message : null;
      const isRefused = reading?.is === 'forbidden' || reading?.is === 'unauthorized';
      return isRefused && words !== null && !BARE_WORDS.test(words);
    }) ?? null
  );
}
