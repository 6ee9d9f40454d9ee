import { hostsOf } from '../clients/clients.js';
import { type CredentialOverride, credentialOverrides, isLoginOfOldHub } from '../clients/overrides.js';
import type { Evidence } from '../evidence/evidence.js';
import { hiddenLogin } from '../evidence/hidden-login.js';
import { loginsInstead } from '../evidence/logins-alone.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { mayReceiveToken } from '../model/endpoint.js';
import type { Secret } from '../model/secret.js';
import { faultAt, inspectToken } from '../model/token/inspect-token.js';

/** The Hub limits the identity check strictly, and its answer only makes a finding clearer. */
const MOST_ASKED = 3;

/**
 * The credentials of which the Hub may be asked whose they are: those that would be sent instead of the token, or without
 * one, and the login that a refused token hides, if they were found for this very endpoint and have the form of a token,
 * each once.
 */
export function whoToAsk(evidence: Evidence, tokenStatus: TokenStatus): Secret[] {
  const { endpoint } = evidence.inputs;
  if (!mayReceiveToken(endpoint)) return [];
  const asked: Secret[] = [];
  for (const { secret, source } of [
    ...sentInstead(evidence, tokenStatus),
    ...hiddenBy(evidence, tokenStatus),
  ]) {
    const format = inspectToken(secret.reveal());
    const { cleaned, kind } = format;
    if (kind === 'unknown' || faultAt(endpoint, { source, format }) !== null) continue;
    if (asked.length < MOST_ASKED && !asked.some((other) => other.equals(cleaned))) asked.push(cleaned);
  }
  return asked;
}

interface Candidate {
  readonly secret: Secret;
  readonly source: string;
}

function sentInstead(evidence: Evidence, tokenStatus: TokenStatus): Candidate[] {
  const isAnswered = tokenStatus.is === 'good' || tokenStatus.is === 'refused';
  const sent = isAnswered ? credentialOverrides(evidence) : (loginsInstead(evidence, tokenStatus) ?? []);
  const [own] = hostsOf(evidence);
  return sent.flatMap((one) =>
    one.secret === null || one.host.host !== own.host || !isForEndpoint(evidence, one)
      ? []
      : [{ secret: one.secret, source: one.source.kind }],
  );
}

function hiddenBy(evidence: Evidence, tokenStatus: TokenStatus): Candidate[] {
  const secret = tokenStatus.is === 'refused' ? (hiddenLogin(evidence)?.secret ?? null) : null;
  return secret === null || !isEndpointOfJob(evidence) ? [] : [{ secret, source: 'saved' }];
}

/** Whether the clients of the job itself would send there what they find without being told of an endpoint. */
function isEndpointOfJob({ inputs, runner: { environment } }: Evidence): boolean {
  const named = environment.endpoint ?? 'https://huggingface.co';
  return URL.canParse(named) && new URL(named).origin === inputs.endpoint.origin;
}

/** Whether it was put down for this endpoint by name, or is what the job itself would send there. */
function isForEndpoint(evidence: Evidence, override: CredentialOverride): boolean {
  const { source } = override;
  switch (source.kind) {
    case 'netrc':
      return !source.byDefault;
    case 'git':
      // A header without a URL in its key goes to every host; what a pull request may have written goes to none.
      return source.credential.where !== 'http.extraHeader' && !source.credential.fromRepository;
    case 'saved':
    case 'variable':
      return !isLoginOfOldHub(override) && isEndpointOfJob(evidence);
    case 'publisher':
      return false;
  }
}
