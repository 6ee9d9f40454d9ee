import { hasAccessCheck, type Look, readLookFor } from '../hub/access.js';
import type { RepoRequest } from '../inputs.js';
import { formatRepo } from '../repo.js';
import { type Finding, type FindingDraft, finding } from './finding.js';
import { closedGate, missingGatedPermission } from './gate.js';
import { missingRepo, misspeltId } from './missing.js';
import { organizationBlock } from './organization.js';
import { type Reading, type RefusalReason, readingOf } from './readings.js';
import { explainRefusedRead, explainRefusedWrite, readRole } from './scope.js';
import type { Standing } from './standing.js';
import { evidenceFrom, nameOf, type Subject } from './subject.js';
import { fineGrainedCannotCreate, unexplainedRefusal, writeUnverifiable } from './write.js';

/** What is known in the end about one listed repo. */
export interface RepoResult {
  request: RepoRequest;
  label: string;
  /** `unknown` when nothing was asked, or nothing that was answered settles it. */
  access: 'granted' | 'refused' | 'unknown';
  findings: Finding[];
}

/** Diagnoses one listed repo from the answers about it. */
export function diagnoseRepo(subject: Subject, standing: Standing): RepoResult {
  const { access, drafts } = conclude(subject, standing);
  const renamed = subject.renamedTo === null ? [] : [renamedFinding(subject)];
  return {
    request: subject.observation.request,
    label: subject.label,
    access,
    findings: [...drafts, ...renamed].map(finding),
  };
}

interface Conclusion {
  access: RepoResult['access'];
  drafts: FindingDraft[];
}

const GRANTED: Conclusion = { access: 'granted', drafts: [] };
const UNKNOWN: Conclusion = { access: 'unknown', drafts: [] };
const REFUSED: Conclusion = { access: 'refused', drafts: [] };

function conclude(subject: Subject, standing: Standing): Conclusion {
  const { ref, operation } = subject.observation.request;
  switch (standing.is) {
    case 'absent':
      return withoutToken(subject);
    case 'good':
    case 'unknown':
      if (operation === 'write') return hasAccessCheck(ref) ? written(subject) : writtenUnchecked(subject);
      return readable(subject, readLookFor(ref));
    case 'not-received':
      return arrivedAsAnonymous(subject);
    case 'refused':
    case 'malformed':
    case 'withheld':
      return UNKNOWN;
  }
}

/** Without a token, what the missing token explains is no finding; what it does not explain is one. */
function withoutToken(subject: Subject): Conclusion {
  const { operation, ref } = subject.observation.request;
  const look: Look = `anonymous-${readLookFor(ref)}`;
  const reading = readingOf(subject.observation, look);
  if (reading === null) return UNKNOWN;
  switch (reading.is) {
    case 'granted': {
      const revision = missingRevision(subject, 'anonymous-revision');
      if (revision !== null) return refused(revision);
      return operation === 'write' ? REFUSED : GRANTED;
    }
    case 'unauthorized':
    case 'not-found': {
      const typo = misspeltId(subject, look);
      return typo === null ? REFUSED : refused(typo);
    }
    case 'gate':
      return REFUSED;
    case 'forbidden':
      return reading.reason === 'region' || reading.reason === 'disabled'
        ? refused(fixedRefusal(subject, reading.reason, look))
        : REFUSED;
    default:
      return unsettled(subject, reading, look);
  }
}

/** The Hub saw no token, so its answers are those to nobody: enough for a public repo, for no other. */
function arrivedAsAnonymous(subject: Subject): Conclusion {
  const { ref, operation } = subject.observation.request;
  if (operation === 'write') return REFUSED;
  const reading = readingOf(subject.observation, readLookFor(ref));
  if (reading === null) return UNKNOWN;
  if (reading.is === 'granted') return GRANTED;
  return ['unauthorized', 'gate', 'not-found', 'forbidden'].includes(reading.is) ? REFUSED : UNKNOWN;
}

function readable(subject: Subject, look: Look): Conclusion {
  const reading = readingOf(subject.observation, look);
  if (reading === null) return UNKNOWN;
  switch (reading.is) {
    case 'granted': {
      const revision = missingRevision(subject, 'revision');
      return revision === null ? GRANTED : refused(revision);
    }
    case 'gate':
      return behindGate(subject, reading.state, look);
    case 'not-found':
      return notFound(subject, look);
    case 'unauthorized':
      // A 401 means nothing before the identity check has answered (protocol notes §4).
      return subject.identity === null ? UNKNOWN : notFound(subject, look);
    case 'forbidden':
      return forbidden(subject, reading.reason, look);
    default:
      return unsettled(subject, reading, look);
  }
}

function behindGate(
  subject: Subject,
  state: Parameters<typeof closedGate>[1] | 'login',
  look: Look,
): Conclusion {
  if (state !== 'login') return refused(closedGate(subject, state, look));
  return subject.identity === null ? UNKNOWN : refused(closedGate(subject, 'unknown', look));
}

function notFound(subject: Subject, look: Look): Conclusion {
  // Metadata without an access check: an older or third-party Hub. Then a file tells (protocol notes §3.1).
  const isVisible = subject.metadata !== null && look === 'read';
  if (isVisible && readingOf(subject.observation, 'content') !== null) return readable(subject, 'content');
  return refused(
    misspeltId(subject, look) ??
      organizationBlock(subject, null, look) ??
      withEvidence(explainRefusedRead(subject, 'not-found'), subject, [look]) ??
      missingRepo(subject, look),
  );
}

function forbidden(subject: Subject, reason: RefusalReason, look: Look): Conclusion {
  if (reason === 'region' || reason === 'disabled') return refused(fixedRefusal(subject, reason, look));
  if (reason === 'gated-setting') return refused(missingGatedPermission(subject, look));
  return refused(
    organizationBlock(subject, reason, look) ??
      (subject.metadata?.isDisabled ? fixedRefusal(subject, 'disabled', look) : null) ??
      withEvidence(explainRefusedRead(subject, 'forbidden'), subject, [look, 'metadata']) ??
      unexplainedRefusal(subject, look),
  );
}

function written(subject: Subject): Conclusion {
  const write = readingOf(subject.observation, 'write');
  if (write === null) return UNKNOWN;
  const revision = missingRevision(subject, 'revision');
  if (write.is === 'granted') {
    if (revision !== null) return refused(revision);
    const notice = fineGrainedCannotCreate(subject);
    return notice === null ? GRANTED : { access: 'granted', drafts: [notice] };
  }
  const unsettledWrite = unsettled(subject, write, 'write');
  if (!['gate', 'not-found', 'unauthorized', 'forbidden'].includes(write.is)) return unsettledWrite;
  if (subject.identity === null && write.is === 'unauthorized') return UNKNOWN;
  // The identity check of an organization token has said all there is to say about its writes.
  if (subject.token?.kind === 'organization' || subject.identity?.type === 'org') return REFUSED;
  return refusedWrite(subject, write);
}

function refusedWrite(subject: Subject, write: Reading): Conclusion {
  const read = readingOf(subject.observation, 'read');
  const reason = write.is === 'forbidden' ? write.reason : null;
  if (reason === 'region' || reason === 'disabled') return refused(fixedRefusal(subject, reason, 'write'));
  const block = organizationBlock(subject, reason, 'write');
  if (block !== null) return refused(block);

  const isMissing = read?.is === 'not-found' && write.is === 'not-found';
  const isOnlyRoute = write.is === 'not-found' && read?.is === 'granted';
  const commit = readingOf(subject.observation, 'preupload');
  if (isOnlyRoute && commit?.is === 'granted') return GRANTED;

  const looks: Look[] = ['write', 'read', 'preupload'];
  const mismatch = isMissing ? misspeltId(subject, 'write') : null;
  if (mismatch !== null) return refused(mismatch);
  const explained = withEvidence(explainRefusedWrite(subject), subject, looks);
  // The role alone proves that a read token writes nothing; every other explanation needs a real refusal.
  const isProven = !isOnlyRoute || commit?.is === 'forbidden' || commit?.is === 'unauthorized';
  if (explained !== null && (isProven || explained.cause === 'read-token-for-write')) {
    const gone =
      explained.cause === 'read-token-for-write' && isMissing ? missingRepo(subject, 'write') : null;
    return gone?.cause === 'target-missing' ? refused(explained, gone) : refused(explained);
  }
  if (isMissing) return refused(missingRepo(subject, 'write'));
  if (write.is === 'gate' && write.state !== 'login') return behindGate(subject, write.state, 'write');
  if (read !== null && read.is !== 'granted') {
    const reading = readable(subject, 'read');
    if (reading.access === 'refused') return reading;
  }
  return { access: 'unknown', drafts: [writeUnverifiable(subject, isProven)] };
}

/** Kernels and buckets have no write check: only what the token's role proves can be said (protocol notes §3.6). */
function writtenUnchecked(subject: Subject): Conclusion {
  const look = readLookFor(subject.observation.request.ref);
  const role = subject.identity === null ? null : readRole(subject, subject.identity);
  if (role !== null) return refused(role);
  const reading = readable(subject, look);
  if (reading.access !== 'granted') return reading;
  return { access: 'unknown', drafts: [writeUnverifiable(subject, false)] };
}

/** Answers that say nothing about the repo, or lead away from it. What they say about the Hub is found elsewhere. */
function unsettled(subject: Subject, reading: Reading, look: Look): Conclusion {
  if (reading.is !== 'redirect-refused') return UNKNOWN;
  const where = { loop: 'in a circle', 'too-many': 'too many times', unreadable: 'to nowhere' }[
    reading.reason
  ];
  return refused({
    cause: 'redirect-refused',
    subject: subject.label,
    position: subject.position,
    message: `The answer about ${subject.label} redirects ${where ?? `to ${reading.to}, which is not the Hub that was asked`}, and was not followed.`,
    advice:
      "List the repo by its final id, or name the Hub's real address in the endpoint input; the token follows no redirect off the Hub.",
    evidence: evidenceFrom(subject, [look]),
  });
}

function missingRevision(subject: Subject, look: 'revision' | 'anonymous-revision'): FindingDraft | null {
  const reading = readingOf(subject.observation, look);
  if (reading?.is !== 'revision-missing' && reading?.is !== 'not-found') return null;
  const { revision } = subject.observation.request.ref;
  return {
    cause: 'revision-missing',
    subject: subject.label,
    position: subject.position,
    message: `${nameOf(subject)} is there, but it has no revision ${revision}, as the Hub's answer says.`,
    advice: `List a branch, tag or commit that exists instead of ${revision}.`,
    evidence: evidenceFrom(subject, [look]),
  };
}

function fixedRefusal(subject: Subject, reason: 'region' | 'disabled', look: Look): FindingDraft {
  const shared = {
    subject: subject.label,
    position: subject.position,
    evidence: evidenceFrom(subject, [look, 'metadata']),
  };
  return reason === 'region'
    ? {
        ...shared,
        cause: 'region-blocked',
        message: `The publisher of ${nameOf(subject)} excludes the region this runner is in: the Hub refuses its files to everybody here, whatever the token.`,
        advice: 'Run the job in another region, or use another repo.',
      }
    : {
        ...shared,
        cause: 'repo-disabled',
        message: `The Hub has disabled ${nameOf(subject)}.`,
        advice: 'Use another repo; no token helps.',
      };
}

function renamedFinding(subject: Subject): FindingDraft {
  const target = subject.renamedTo === null ? '' : formatRepo(subject.renamedTo);
  return {
    cause: 'repo-renamed',
    subject: subject.label,
    position: subject.position,
    message: `The Hub redirects ${subject.label} to ${target}; what is said about it here is about ${target}.`,
    advice: `Write ${target} wherever the job names the repo: some clients lose the token on the way.`,
    evidence: evidenceFrom(subject, ['read', 'write', 'content', 'metadata', 'anonymous-read']).slice(0, 1),
  };
}

function withEvidence(
  draft: FindingDraft | null,
  subject: Subject,
  looks: readonly Look[],
): FindingDraft | null {
  return draft === null
    ? null
    : { ...draft, evidence: [...evidenceFrom(subject, looks), ...(draft.evidence ?? [])] };
}

function refused(...drafts: FindingDraft[]): Conclusion {
  return { access: 'refused', drafts };
}
