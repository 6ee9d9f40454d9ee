/** What could have been used instead of a token that is mapped but empty, and was not. */

import { affectedClientNames, listed } from '../../clients/affected-clients.js';
import { ownerOf } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem } from '../../evidence/finding.js';
import { loginPlaces, loginsInstead, loginText } from '../../evidence/logins-alone.js';
import { sourceName } from '../../evidence/token-home.js';
import type { TokenStatus } from '../../evidence/token-status.js';
import type { Host } from '../../model/host.js';
import { wordsOn } from '../../model/host-words.js';

import type { TokenSource } from '../../runner/tokens/token-sources.js';

/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
export function emptyPlace({
  runner: { tokenSources, environment, host },
  hub: { publisher },
}: Evidence): string | null {
  if (tokenSources.checked !== null || !tokenSources.isMapped) return null;
  // By a Trusted Publisher, no stored token was to be checked.
  if (publisher !== null && publisher.askedBy !== 'oidc-dry-run') return null;
  if (tokenSources.isInputBlank) return sourceName('input', host);
  const { HF_TOKEN } = environment.tokenVariables;
  return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}

/** What the other places hold, as a sentence without a full stop; null if they hold nothing. */
export function unusedText(evidence: Evidence, toldAlready: readonly TokenSource[] = []): string | null {
  const place = emptyPlace(evidence);
  const names = unusedNames(evidence, toldAlready);
  if (place === null || names.length === 0) return null;
  const holding = names.length === 1 ? 'contains a token, which was' : 'contain tokens, which were';
  return `${names.join(' and ')} ${holding} not used because ${evidence.runner.host === 'github' ? `this step checks ${place}` : `only ${place} is checked`}`;
}

/** The same as evidence: one fact for each. */
export function unusedEvidence(evidence: Evidence): EvidenceItem[] {
  if (emptyPlace(evidence) === null) return [];
  return unusedNames(evidence, []).map((name) => ({ fact: `${name} contains a token, which was not used` }));
}

/** That clients of the job have a login all the same, as a sentence without a full stop; null if none has one. */
export function uncheckedText(evidence: Evidence, tokenStatus: TokenStatus): string | null {
  const places = loginPlaces(loginsInstead(evidence, tokenStatus) ?? []).filter(
    ({ sent: [{ secret }] }) => ownerOf(evidence, secret) !== 'expired',
  );
  if (places.length === 0) return null;
  const names = affectedClientNames(places.flatMap(({ sent }) => sent));
  const is = places.length === 1 ? 'is' : 'are';
  return `${listed(places.map(loginText))}, which ${listed(names)} would send, ${is} not used by this check and may still give access`;
}

/** That nothing was exchanged, although the Python client would; a sentence without a full stop, or null. */
export function unexchangedText(evidence: Evidence): string | null {
  const resource = unexchanged(evidence);
  return resource === null
    ? null
    : `HF_OIDC_RESOURCE (${resource}) was not used because a stored token is ${evidence.runner.host === 'github' ? 'mapped' : 'set'}, although huggingface_hub 1.19 and later do use it`;
}

/** What to do if the exchange is what was meant, to go on with another advice. */
export function unexchangedAdvice(evidence: Evidence): string {
  const resource = unexchanged(evidence);
  return resource === null
    ? ''
    : `; ${askForPublisher(evidence.runner.host)} to authenticate as the Trusted Publisher`;
}

function askForPublisher(host: Host): string {
  return host === 'github'
    ? 'set the oidc-resource input if the job is'
    : `run again with --oidc-resource if ${wordsOn(host).job} is`;
}

function unexchanged(evidence: Evidence): string | null {
  const {
    runner: { environment },
    hub: { publisher },
  } = evidence;
  return publisher === null && emptyPlace(evidence) !== null ? environment.oidcResource : null;
}

function unusedNames(
  { runner: { tokenSources, host } }: Evidence,
  toldAlready: readonly TokenSource[],
): string[] {
  return tokenSources.held
    .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
    .map(({ source }) =>
      source === 'saved-file' ? (tokenSources.saved?.path ?? '') : sourceName(source, host),
    );
}
