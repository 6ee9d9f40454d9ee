import { type Conclusion, GRANTED, refused, UNKNOWN } from '../../evidence/conclusion.js';
import { isFileInDoubt, lacksRoute } from '../../evidence/missing-route.js';
import type { ProbedRepo } from '../../evidence/probed-repo.js';
import { type GateState, isConclusive, isKept, readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import { fileProbe } from '../../hub/file-probes.js';
import type { Probe } from '../../hub/probe.js';
import { closedGate } from '../gate/gate.js';
import { organizationBlock } from '../organization/organization-block.js';
import { disabled, revisionTrouble, unsettled, withoutRevision } from './condition.js';
import { explain, lackingGatedRight } from './explanations.js';
import { filesTrouble } from './listed-files.js';

/** Whether the token may read a repo's content, by the probe that asked for it. */
export function readAccess(probed: ProbedRepo, probe: Probe): Conclusion {
  const reading = readingOf(probed.observation, probe);
  if (reading === null) return UNKNOWN;
  if (lacksRoute(probed, probe)) return withoutRoute(probed, probe);
  switch (reading.is) {
    case 'granted':
      // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
      if (probed.metadata?.isDisabled) return refused(disabled(probed, probe));
      if (probe === 'metadata') {
        // Nor does it know of an organization that blocks the token from contents.
        const block = organizationBlock({ probed, reason: null, probe });
        if (block !== null) return refused(block);
      }
      return (
        (probe === 'read' ? keptFiles(probed) : null) ??
        revisionTrouble(probed, 'revision') ??
        keptListedFile(probed) ??
        filesTrouble(probed) ??
        GRANTED
      );
    case 'gate':
      return behindGate(probed, reading.state, probe);
    case 'no-revision':
      // A gate answers before a missing branch does: nobody listed one, so files are served.
      if (probed.ref.revision === null) return GRANTED;
      return withoutRevision(probed, probe);
    case 'not-found':
      return notFound(probed, probe);
    case 'unauthorized':
      // A 401 means nothing before the identity check has answered (protocol notes §4).
      if (probed.identity === null) return UNKNOWN;
      // What the Hub shows is not missing.
      return probed.metadata === null
        ? notFound(probed, probe)
        : refusedRead(probed, probe, { isMissing: false, reason: 'unstated' });
    case 'forbidden':
      return refusedRead(probed, probe, { isMissing: false, reason: reading.reason });
    default:
      return unsettled(probed, reading, probe);
  }
}

/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(probed: ProbedRepo): Conclusion | null {
  const reading = readingOf(probed.observation, 'content');
  if (reading === null) return null;
  if (!isConclusive(reading)) return unsettled(probed, reading, 'content');
  return isKept(reading) ? readAccess(probed, 'content') : null;
}

/** The same of a file that a line names. */
function keptListedFile(probed: ProbedRepo): Conclusion | null {
  const { files = [] } = probed.observation.request;
  const kept = files
    .map((file) => fileProbe('file', file))
    .find((probe) => isKept(readingOf(probed.observation, probe)));
  return kept === undefined ? null : readAccess(probed, kept);
}

export function behindGate(probed: ProbedRepo, state: GateState, probe: Probe): Conclusion {
  // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
  if (probed.metadata?.isDisabled) return refused(disabled(probed, probe));
  if (state === 'login' && probed.identity === null) return UNKNOWN;
  if (state !== 'login' && state !== 'unknown') return refused(closedGate(probed, state, probe));
  const answer = { isMissing: false, isCertain: true, reason: null };
  const draft = lackingGatedRight({ probed, operation: 'read', probe, ...answer });
  return refused(draft ?? closedGate(probed, 'unknown', probe));
}

/** What tells where the endpoint does not have this route: metadata whether the repo is there, then a file. */
function withoutRoute(probed: ProbedRepo, probe: Probe): Conclusion {
  if (probed.metadata !== null) return fileAccess(probed);
  if (probe === 'read') return readAccess(probed, 'metadata');
  // An endpoint that knows whose token this is has the Hub's routes, so a 404 is about the repo.
  const isMissing = readingOf(probed.observation, probe)?.is === 'not-found';
  if (probed.identity === null || !isMissing) return UNKNOWN;
  return refusedRead(probed, probe, { isMissing, reason: null });
}

/** Whether files of a visible repo are served. What is no clear answer to a file that no repo has, its README settles. */
function fileAccess(probed: ProbedRepo): Conclusion {
  if (!isFileInDoubt(probed)) return readAccess(probed, 'content');
  const isServed = readingOf(probed.observation, 'readme')?.is === 'granted';
  // Every gate lets a README through.
  return isServed && probed.metadata?.gate === null ? readAccess(probed, 'readme') : UNKNOWN;
}

function notFound(probed: ProbedRepo, probe: Probe): Conclusion {
  // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
  const isVisible = probed.metadata !== null && probe === 'read';
  if (isVisible && readingOf(probed.observation, 'content') !== null) return readAccess(probed, 'content');
  return refusedRead(probed, probe, { isMissing: true, reason: null });
}

function refusedRead(
  probed: ProbedRepo,
  probe: Probe,
  answer: Pick<Refusal, 'isMissing' | 'reason'>,
): Conclusion {
  return refused(...explain({ probed, operation: 'read', probe, isCertain: true, ...answer }));
}
