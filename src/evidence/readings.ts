import { type FileProbe, isFileProbe } from '../hub/file-probes.js';
import { isAside, type Probe, type RepoObservation, readMetadata } from '../hub/probe.js';
import type { Answer, HubResponse, NoAnswer } from '../hub/response.js';
import type { EvidenceItem } from './finding.js';

export type GateState = 'login' | 'not-accepted' | 'pending' | 'rejected' | 'reset' | 'unknown';

/** Why a 403 was given, as far as the Hub's own words say (protocol notes §3.2 to §3.4). */
export type RefusalReason =
  | 'gated-setting'
  | 'region'
  | 'disabled'
  | 'org-approval'
  | 'org-revoked'
  | 'content-policy'
  | 'unstated';

/** What one response means, before it is known who asked. */
export type Reading =
  | { is: 'granted' }
  | { is: 'gate'; state: GateState }
  | { is: 'not-found' }
  | { is: 'no-revision' }
  | { is: 'no-file' }
  | { is: 'unauthorized' }
  | { is: 'forbidden'; reason: RefusalReason }
  | { is: 'throttled'; by: 'address' | 'account' }
  | { is: 'edge-refusal' }
  | { is: 'outage' }
  /** A server's answer to a request that it does not know. From the Hub, which knows them all, it is an outage. */
  | { is: 'no-route' }
  | { is: 'stopped-redirect'; to: string; reason: string }
  | { is: 'no-answer'; phase: NoAnswer['phase']; code: string };

/** Readings after which something is known about the repo itself. */
export function isConclusive(reading: Reading): boolean {
  return !['throttled', 'edge-refusal', 'outage', 'no-route', 'no-answer'].includes(reading.is);
}

/** Readings by which the Hub itself says no to whoever asked. */
export function isRefusal(reading: Reading): boolean {
  return ['gate', 'not-found', 'unauthorized', 'forbidden'].includes(reading.is);
}

/** Whether it is that of something that is there and is not served. */
export function isKept(reading: Reading | null): boolean {
  return reading !== null && reading.is !== 'not-found' && isRefusal(reading);
}

/** Reads the answer to a probe of a repo. */
export function readProbe(probe: Probe, response: HubResponse): Reading {
  if (isFileProbe(probe)) return readFileProbe(probe, response);
  const kind = probe.replace(/^anonymous-/, '');
  const reading = readResponse(response, (answer) => {
    if (kind === 'content' || kind === 'readme') {
      // The gate answers before a missing file does, so a missing file means that files are served.
      return isMissingEntry(answer) || (isServed(answer) && !answer.isHtml);
    }
    // The checks answer OK; anything else in their place is somebody else's answer. Of the write check no
    // body was recorded, so it may also be empty (protocol notes §3.3).
    if (kind === 'read' || kind === 'write') {
      return answer.status === 200 && (saysOk(answer) || (kind === 'write' && isEmpty(answer)));
    }
    if (kind === 'preupload')
      return answer.status === 200 && typeof answer.json === 'object' && answer.json !== null;
    return readMetadata(response) !== null;
  });
  // Nobody asked these about a revision, so it is a 404 like any other.
  const isAnyRevision = kind === 'read' || kind === 'write' || kind === 'metadata';
  return reading.is === 'no-revision' && isAnyRevision ? { is: 'not-found' } : reading;
}

/** Reads the answer to a probe of a listed file, or of its path as a folder. The Hub's own file may be a page. */
function readFileProbe(probe: FileProbe, response: HubResponse): Reading {
  const { outcome } = response;
  const json = outcome.kind === 'answer' && outcome.status === 200 ? outcome.json : null;
  // A bucket has no folders, so a list of what is in one may be empty.
  const isEmptyFolder = probe.startsWith('folder ') && Array.isArray(json) && json.length === 0;
  if (isEmptyFolder || (outcome.kind === 'answer' && isMissingEntry(outcome))) return { is: 'no-file' };
  return readResponse(response, (answer) => isServed(answer) && (!answer.isHtml || answer.fromHub));
}

function isMissingEntry({ status, code, message }: Answer): boolean {
  if (status !== 404) return false;
  return code === 'EntryNotFound' || (code ?? message) === 'Entry not found';
}

/** Large files lie with another host, and small ones where the Hub keeps copies. */
function isServed({ status, stoppedAt }: Answer): boolean {
  if (stoppedAt === null) return status >= 200 && status < 300;
  return stoppedAt.reason === 'not-followed' || (stoppedAt.reason === 'other-origin' && status === 302);
}

function saysOk({ json, message }: Answer): boolean {
  return /^ok$/i.test(typeof json === 'string' ? json : (message ?? ''));
}

function isEmpty({ json, message, isHtml }: Answer): boolean {
  return json === undefined && message === null && !isHtml;
}

/** What a probe said; null when it was not sent. */
export function readingOf(observation: RepoObservation, probe: Probe): Reading | null {
  const response = observation.probes[probe];
  return response === undefined ? null : readProbe(probe, response);
}

/** The probes of the repo that were sent, with their responses; none of those that only help an advice. */
export function probeEntries(observation: RepoObservation): Array<[Probe, HubResponse]> {
  const entries = Object.entries(observation.probes) as Array<[Probe, HubResponse]>;
  return entries.filter(([probe]) => !isAside(probe));
}

/** Reads any response; `isGranted` says whether an answer is what its route promises for "yes". */
export function readResponse(response: HubResponse, isGranted: (answer: Answer) => boolean): Reading {
  const { outcome } = response;
  if (outcome.kind === 'no-answer') return { is: 'no-answer', phase: outcome.phase, code: outcome.code };
  if (isGranted(outcome)) return { is: 'granted' };
  if (outcome.stoppedAt !== null) {
    return { is: 'stopped-redirect', to: outcome.stoppedAt.to, reason: outcome.stoppedAt.reason };
  }
  return readRefusal(outcome, response.authenticated);
}

/** Statuses for a request that a server does not know, beside 404: repository managers answer with any of them. */
const UNKNOWN_REQUEST = [400, 405, 501];

function readRefusal(answer: Answer, authenticated: boolean): Reading {
  const { status, code } = answer;
  if (status === 429) return readThrottling(answer, authenticated);
  if (code === null && UNKNOWN_REQUEST.includes(status)) return { is: 'no-route' };
  if (status >= 500 || status === 408 || status < 400) return { is: 'outage' };
  if (code === 'GatedRepo' || (code === null && isGateText(status, answer.message ?? ''))) {
    return { is: 'gate', state: status === 401 ? 'login' : gateState(answer.message ?? '') };
  }
  if (code === 'RevisionNotFound' && status === 404) return { is: 'no-revision' };
  if (status === 401)
    return answer.isHtml && !answer.fromHub ? { is: 'edge-refusal' } : { is: 'unauthorized' };
  if (status === 404 || status === 410) {
    return answer.isHtml && !answer.fromHub ? { is: 'no-route' } : { is: 'not-found' };
  }
  if (status === 403 || status === 451) {
    const reason = refusalReason(answer.message ?? '');
    // The Hub answers in JSON or in headers of its own; a page or a bare line of text is the edge's.
    const isForeign = !answer.fromHub && answer.json === undefined && reason === 'unstated';
    return isForeign ? { is: 'edge-refusal' } : { is: 'forbidden', reason };
  }
  return { is: 'outage' };
}

/**
 * Who is over which quota. A 429 without the Hub's own headers, or with requests left, comes from the
 * network edge and is about the machine.
 */
function readThrottling(answer: Answer, authenticated: boolean): Reading {
  const message = answer.message ?? '';
  if (/\bIP\b/.test(message)) return { is: 'throttled', by: 'address' };
  if (answer.rateLimit !== null && answer.rateLimit.remaining > 0) return { is: 'edge-refusal' };
  const isHubs = answer.fromHub || answer.json !== undefined || /you hit the quota/i.test(message);
  if (!isHubs) return { is: 'edge-refusal' };
  return { is: 'throttled', by: authenticated ? 'account' : 'address' };
}

/** The Hub's own sentences about a gate, where its code was lost on the way (protocol notes §3.2). */
function isGateText(status: number, message: string): boolean {
  if (status !== 401 && status !== 403) return false;
  return /^(?:Access to \w+ \S+ is restricted\b|Your request to access \w+ \S+ (?:is|has been) )/.test(
    message,
  );
}

function gateState(message: string): GateState {
  if (/awaiting a review/i.test(message)) return 'pending';
  if (/\brejected\b/i.test(message)) return 'rejected';
  if (/\breset\b/i.test(message)) return 'reset';
  if (/not in the authorized list/i.test(message)) return 'not-accepted';
  return 'unknown';
}

const REASONS: ReadonlyArray<readonly [RegExp, RefusalReason]> = [
  [/public gated repositories.*fine-grained|fine-grained.*gated repositories/i, 'gated-setting'],
  [/not available in your (?:region|country|location)/i, 'region'],
  [/access to this resource is disabled/i, 'disabled'],
  [/revoked by the organization/i, 'org-revoked'],
  [/organization token policy|approved by the organization/i, 'org-approval'],
  [/content access policy/i, 'content-policy'],
];

function refusalReason(message: string): RefusalReason {
  return REASONS.find(([words]) => words.test(message))?.[1] ?? 'unstated';
}

/** What was asked and answered, to be shown under a finding. */
export function evidenceOf(response: HubResponse): EvidenceItem {
  const who = response.authenticated ? 'with the token' : 'without a token';
  const via =
    response.redirects.length === 0
      ? ''
      : `, redirected to ${response.redirects.map(({ to }) => to).join(', ')}`;
  // Of a query, only whose repos were listed says anything.
  const path = response.path.replace(/[?&](?!author=)[^?&]*/g, '');
  const fact = `${response.method} ${path} ${who}${via}`;
  const { outcome } = response;
  if (outcome.kind === 'no-answer') {
    if (outcome.phase === 'quota') return { fact: `${fact}: not sent, to save the quota` };
    const tries = response.attempts === 1 ? '' : `, ${response.attempts} tries`;
    return { fact: `${fact}: no answer (${outcome.code}${tries})` };
  }
  return {
    fact,
    status: outcome.status,
    ...(outcome.code === null ? {} : { code: outcome.code }),
    ...(outcome.message === null || outcome.status < 400 ? {} : { message: outcome.message }),
    ...(outcome.requestId === null ? {} : { requestId: outcome.requestId }),
  };
}
