/** What could have been used in place of a token that is mapped and empty, and was not. */

import type { Evidence } from '../../evidence/evidence.js';
import type { EvidenceItem } from '../../evidence/finding.js';
import { sourceName } from '../../evidence/token-home.js';

import type { TokenSource } from '../../runner/tokens/token-sources.js';

/** The place that was to give the token, as a sentence names it; null where nothing was mapped. */
export function emptyPlace({
  runner: { tokenSources, environment },
  hub: { publisher },
}: Evidence): string | null {
  if (tokenSources.checked !== null || !tokenSources.isMapped) return null;
  // By a Trusted Publisher, no stored token was to be checked.
  if (publisher !== null && publisher.askedBy !== 'oidc-dry-run') return null;
  if (tokenSources.isInputBlank) return sourceName('input');
  const { HF_TOKEN } = environment.tokenVariables;
  return HF_TOKEN === 'unset' ? 'HUGGING_FACE_HUB_TOKEN' : 'HF_TOKEN';
}

/** What the other places hold, in a sentence of its own with a blank in front; empty where they hold nothing. */
export function unusedText(evidence: Evidence, toldAlready: readonly TokenSource[] = []): string {
  const place = emptyPlace(evidence);
  const names = unusedNames(evidence, toldAlready);
  if (place === null || names.length === 0) return '';
  const holding = names.length === 1 ? 'holds a token, which' : 'hold tokens, which';
  const were = names.length === 1 ? 'was' : 'were';
  return ` ${names.join(' and ')} ${holding} ${were} not used: this step is to check the token of ${place}.`;
}

/** The same as evidence: one fact for each. */
export function unusedEvidence(evidence: Evidence): EvidenceItem[] {
  if (emptyPlace(evidence) === null) return [];
  return unusedNames(evidence, []).map((name) => ({ fact: `${name} holds a token; it was not used` }));
}

/** That nothing was exchanged, where the Python client would have done so; with a blank in front. */
export function unexchangedText(evidence: Evidence): string {
  const resource = unexchanged(evidence);
  return resource === null
    ? ''
    : ` Nothing was exchanged for HF_OIDC_RESOURCE (${resource}), since a stored token is mapped; huggingface_hub 1.19 and later exchange all the same.`;
}

/** What to do if the exchange is what was meant; with a blank in front. */
export function unexchangedAdvice(evidence: Evidence): string {
  const resource = unexchanged(evidence);
  return resource === null
    ? ''
    : ' If the job is to go by the Trusted Publisher, set the oidc-resource input.';
}

function unexchanged(evidence: Evidence): string | null {
  const {
    runner: { environment },
    hub: { publisher },
  } = evidence;
  return publisher === null && emptyPlace(evidence) !== null ? environment.oidcResource : null;
}

function unusedNames({ runner: { tokenSources } }: Evidence, toldAlready: readonly TokenSource[]): string[] {
  return tokenSources.held
    .filter(({ source }) => source !== 'publisher' && !toldAlready.includes(source))
    .map(({ source }) => (source === 'saved-file' ? (tokenSources.saved?.path ?? '') : sourceName(source)));
}
