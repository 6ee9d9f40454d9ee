import type { PublisherObservation } from '../evidence/publisher-exchange.js';
import { mainProbeFor, type Probe, readProbeFor } from '../hub/probe.js';
import { mayReceiveToken } from '../model/endpoint.js';
import type { Inputs, RepoRequest } from '../model/inputs.js';
import type { Secret } from '../model/secret.js';
import { faultAt } from '../model/token/inspect-token.js';
import type { TokenSources } from '../runner/tokens/token-sources.js';

/** The token, if there is one that can be sent and may be sent to this endpoint. */
export function sendable({ endpoint }: Inputs, { checked }: TokenSources): Secret | null {
  if (checked === null || !mayReceiveToken(endpoint)) return null;
  return faultAt(endpoint, checked) === null ? checked.format.cleaned : null;
}

/**
 * Whether the Hub may be asked: not without a token that the job means to send. A job that gets no id tokens either may
 * still be told what can be had without any.
 */
export function mayAsk(
  inputs: Inputs,
  tokenSources: TokenSources,
  publisher: PublisherObservation | null,
): boolean {
  if (tokenSources.checked !== null) return sendable(inputs, tokenSources) !== null;
  return publisher === null || publisher.idToken.is === 'not-permitted';
}

/** What to ask about a repo at once, together with the identity check. */
export function firstProbes(
  request: RepoRequest,
  options: { withToken: boolean; alsoWithout: boolean },
): Probe[] {
  const { ref, operation } = request;
  const read = readProbeFor(ref);
  if (!options.withToken) {
    return [`anonymous-${read}`, ...(ref.revision === null ? [] : (['anonymous-revision'] as const))];
  }
  const probes: Probe[] = [mainProbeFor(request)];
  if (ref.revision !== null) probes.push('revision');
  if (options.alsoWithout && operation === 'read') probes.push(`anonymous-${read}`);
  return probes;
}
