import { hostsOf } from '../clients/clients.js';
import { type CredentialOverride, credentialOverrides, isLoginOfOldHub } from '../clients/overrides.js';
import type { Evidence } from '../evidence/evidence.js';
import { loginsInstead } from '../evidence/logins-alone.js';
import type { TokenStatus } from '../evidence/token-status.js';
import { mayReceiveToken } from '../model/endpoint.js';
import type { Secret } from '../model/secret.js';
import { faultAt, inspectToken } from '../model/token/inspect-token.js';

/** The Hub limits the identity check strictly, and its answer only makes a finding clearer. */
const MOST_ASKED = 3;

/**
 * The credentials that would be sent instead of the token, or without one, and of which the Hub may be asked whose they
 * are: those found for this very endpoint that have the form of a token, each once. None while nothing overrides the token.
 */
export function whoToAsk(evidence: Evidence, tokenStatus: TokenStatus): Secret[] {
  const { endpoint } = evidence.inputs;
  if (!mayReceiveToken(endpoint)) return [];
  const [own] = hostsOf(evidence);
  const asked: Secret[] = [];
  for (const one of sentInstead(evidence, tokenStatus)) {
    if (one.secret === null || one.host.host !== own.host || !isForEndpoint(evidence, one)) continue;
    const format = inspectToken(one.secret.reveal());
    const { cleaned, kind } = format;
    if (kind === 'unknown' || faultAt(endpoint, { source: one.source.kind, format }) !== null) continue;
    if (asked.length < MOST_ASKED && !asked.some((other) => other.equals(cleaned))) asked.push(cleaned);
  }
  return asked;
}

function sentInstead(evidence: Evidence, tokenStatus: TokenStatus): readonly CredentialOverride[] {
  const isAnswered = tokenStatus.is === 'good' || tokenStatus.is === 'refused';
  return isAnswered ? credentialOverrides(evidence) : (loginsInstead(evidence, tokenStatus) ?? []);
}

/** Whether it was put down for this endpoint by name, or is what the job itself would send there. */
function isForEndpoint({ inputs, runner: { environment } }: Evidence, override: CredentialOverride): boolean {
  const { source } = override;
  switch (source.kind) {
    case 'netrc':
      return !source.byDefault;
    case 'git':
      // A header without a URL in its key goes to every host; what a pull request may have written goes to none.
      return source.credential.where !== 'http.extraHeader' && !source.credential.fromRepository;
    case 'saved':
    case 'variable': {
      if (isLoginOfOldHub(override)) return false;
      const named = environment.endpoint ?? 'https://huggingface.co';
      return URL.canParse(named) && new URL(named).origin === inputs.endpoint.origin;
    }
    case 'publisher':
      return false;
  }
}
