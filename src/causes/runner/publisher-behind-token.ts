import { hubVersionOfJob } from '../../clients/hub-version.js';
import type { CredentialOverride } from '../../clients/overrides.js';
import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { wordsOn } from '../../model/host-words.js';

/**
 * Means: Recent clients exchange an id token and ignore the checked token.
 *
 * How we know: Both `HF_OIDC_RESOURCE` and a token are set.
 *
 * What to do: Unset one of the two.
 */
export const OIDC_OVERRIDES_TOKEN = defineCause({
  group: 'runner',
  slug: 'oidc-overrides-token',
  severity: 'warning',
  title: 'HF_OIDC_RESOURCE overrides the token in recent clients',
  isOfVariable: true,
});

/** A Trusted Publisher's token that takes the place of the checked one. */
export function publisherFindings(
  evidence: Evidence,
  overrides: readonly CredentialOverride[],
): FindingDraft[] {
  const override = overrides.find(({ source }) => source.kind === 'publisher');
  const { host, environment } = evidence.runner;
  const { oidcResource } = environment;
  if (override === undefined || oidcResource === null) return [];
  const hub = hubVersionOfJob(evidence.runner.jobClients);
  const known = hub !== null && hub.client === override.client ? ` (${hub.claim})` : '';
  const what =
    override.does === 'sends'
      ? 'exchange an id token and ignore the checked token'
      : `ignore the checked token and fail, since ${host === 'terminal' ? 'there is' : 'this job has'} no id token to exchange`;
  return [
    {
      cause: OIDC_OVERRIDES_TOKEN,
      subject: 'HF_OIDC_RESOURCE',
      message: `HF_OIDC_RESOURCE is set to ${oidcResource}, so huggingface_hub 1.19 and later${known} ${what}.`,
      advice: `Unset HF_OIDC_RESOURCE${host === 'terminal' ? '' : `, or remove the token from ${wordsOn(host).environment}`}.`,
      evidence: [{ fact: 'both HF_OIDC_RESOURCE and a token are set' }],
    },
  ];
}
