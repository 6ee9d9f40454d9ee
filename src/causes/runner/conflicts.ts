import { affectedClientsSentence } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { sourceName } from '../../evidence/token-home.js';

/**
 * Means: Two places hold different tokens, and clients differ in which they take.
 *
 * How we know: The two are compared by their fingerprints.
 *
 * What to do: Keep one of them, or set `export-token: true`.
 */
export const CONFLICTING_TOKEN_SOURCES = defineCause({
  group: 'runner',
  slug: 'conflicting-token-sources',
  severity: 'warning',
  title: 'Two sources hold different tokens',
  isOfVariable: true,
});

/** A variable that some client takes its token from, and that holds another one. */
export function conflictFindings(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
): FindingDraft[] {
  const { checked } = evidence.runner.tokenSources;
  const overriding = overrides.filter(({ source, does }) => source.kind === 'variable' && does === 'sends');
  const [first] = overriding;
  if (first?.source.kind !== 'variable' || checked === null) return [];
  const { name } = first.source;
  const here = overriding.filter(({ source }) => source.kind === 'variable' && source.name === name);
  const one = sourceName(checked.source);
  const sentence = affectedClientsSentence(evidence, here, 'send').replace(
    /\bit instead of the token\b/,
    `the one in ${name}`,
  );
  return [
    {
      cause: CONFLICTING_TOKEN_SOURCES,
      subject: name,
      message:
        checked.source === 'publisher'
          ? `The check went by a Trusted Publisher, and ${name} holds a stored token; ${sentence}.${ownerSentence(evidence, first.secret)}`
          : `${one.replace(/^t/, 'T')} and ${name} hold different tokens. The one in ${one} was checked; ${sentence}.${ownerSentence(evidence, first.secret)}`,
      advice:
        name === 'HF_TOKEN'
          ? 'Keep one of the two, or set export-token: true so that later steps get the checked token in HF_TOKEN.'
          : `Take ${name} out of the workflow, or give it the same token.`,
      evidence: [{ fact: `${one} and ${name} differ when compared by fingerprint` }],
    },
  ];
}
