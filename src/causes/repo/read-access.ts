import { type Conclusion, GRANTED, refused, UNKNOWN } from '../../evidence/conclusion.js';
import { type GateState, isConclusive, readingOf } from '../../evidence/readings.js';
import type { Refusal } from '../../evidence/refusal.js';
import type { Subject } from '../../evidence/subject.js';
import type { Probe } from '../../hub/probe.js';
import { closedGate } from '../gate/gate.js';
import { organizationBlock } from '../organization/organization-block.js';
import { disabled, missingRevision, revisionTrouble, unsettled } from './condition.js';
import { explain } from './explanations.js';

/** Whether the token may read a repo's content, by the probe that asked for it. */
export function readAccess(subject: Subject, probe: Probe): Conclusion {
  const reading = readingOf(subject.observation, probe);
  if (reading === null) return UNKNOWN;
  switch (reading.is) {
    case 'granted':
      // Metadata stands in for a content check where there is none, and is shown for a disabled repo too.
      if (subject.metadata?.isDisabled) return refused(disabled(subject, probe));
      if (probe === 'metadata') {
        // Nor does it know of an organization that blocks the token from contents.
        const block = organizationBlock({ subject, reason: null, probe });
        if (block !== null) return refused(block);
      }
      return (
        (probe === 'read' ? keptFiles(subject) : null) ?? revisionTrouble(subject, 'revision') ?? GRANTED
      );
    case 'gate':
      return behindGate(subject, reading.state, probe);
    case 'no-revision':
      // A gate answers before a missing branch does: nobody listed one, so files are served.
      if (subject.ref.revision === null) return GRANTED;
      return refused(missingRevision(subject, probe));
    case 'not-found':
      return notFound(subject, probe);
    case 'unauthorized':
      // A 401 means nothing before the identity check has answered (protocol notes §4).
      return subject.identity === null ? UNKNOWN : notFound(subject, probe);
    case 'forbidden':
      return refusedRead(subject, probe, { isMissing: false, reason: reading.reason });
    default:
      return unsettled(subject, reading, probe);
  }
}

/**
 * What a file says of a repo that the access check grants, where it was asked for: the two may differ for
 * tokens without the right to public gated repos. Null when it keeps nothing back.
 */
function keptFiles(subject: Subject): Conclusion | null {
  const reading = readingOf(subject.observation, 'content');
  if (reading === null) return null;
  if (!isConclusive(reading)) return unsettled(subject, reading, 'content');
  return reading.is === 'forbidden' || reading.is === 'gate' ? readAccess(subject, 'content') : null;
}

export function behindGate(subject: Subject, state: GateState, probe: Probe): Conclusion {
  // A gate may answer for a repo that was taken down; its metadata still says so (protocol notes §3.4).
  if (subject.metadata?.isDisabled) return refused(disabled(subject, probe));
  if (state !== 'login') return refused(closedGate(subject, state, probe));
  return subject.identity === null ? UNKNOWN : refused(closedGate(subject, 'unknown', probe));
}

function notFound(subject: Subject, probe: Probe): Conclusion {
  // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
  const isVisible = subject.metadata !== null && probe === 'read';
  if (isVisible && readingOf(subject.observation, 'content') !== null) return readAccess(subject, 'content');
  return refusedRead(subject, probe, { isMissing: true, reason: null });
}

function refusedRead(
  subject: Subject,
  probe: Probe,
  answer: Pick<Refusal, 'isMissing' | 'reason'>,
): Conclusion {
  return refused(...explain({ subject, operation: 'read', probe, isCertain: true, ...answer }));
}
