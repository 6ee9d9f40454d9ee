import { affectedClientsSentence } from '../../clients/affected-clients.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import { ownerSentence } from '../../evidence/credential-owner.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { sourceName } from '../../evidence/token-home.js';

/**
 * Means: Two sources hold different tokens, and clients differ in which one they send.
 *
 * How we know: The fingerprints of the two tokens differ.
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
  const sentence = affectedClientsSentence(evidence, here, 'send', `the one in ${name}`);
  return [
    {
      cause: CONFLICTING_TOKEN_SOURCES,
      subject: name,
      message:
        checked.source === 'publisher'
          ? `The check used a Trusted Publisher, but ${name} holds a stored token; ${sentence}.${ownerSentence(evidence, first.secret)}`
          : `The check used ${one}, but ${name} holds a different token; ${sentence}.${ownerSentence(evidence, first.secret)}`,
      advice:
        name === 'HF_TOKEN'
          ? 'Keep one of the two, or set export-token: true so that later steps get the checked token in HF_TOKEN.'
          : `Remove ${name} from the workflow, or set it to the same token.`,
      evidence: [{ fact: `the fingerprints of ${one} and ${name} differ` }],
    },
  ];
}
