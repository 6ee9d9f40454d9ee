import type { CredentialOverride } from '../../clients/overrides.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { hubVersionOfJob } from '../../runner/job-clients/hub-version.js';
import type { Observations } from '../../runner/observations.js';

/** A Trusted Publisher's token that takes the place of the checked one. */
export function publisherFindings(
  observations: Observations,
  overrides: readonly CredentialOverride[],
): FindingDraft[] {
  const heard = overrides.find(({ source }) => source.kind === 'publisher');
  const { oidcResource } = observations.environment;
  if (heard === undefined || oidcResource === null) return [];
  const hub = hubVersionOfJob(observations.jobClients);
  const known = hub !== null && hub.client === heard.client ? ` (${hub.claim})` : '';
  const what =
    heard.does === 'sends'
      ? 'exchange an id token for it and do not use the token that was checked'
      : 'stop with an error, since this job has no id token to exchange for it, and do not use the token that was checked';
  return [
    {
      cause: 'oidc-overrides-token',
      subject: 'HF_OIDC_RESOURCE',
      message: `HF_OIDC_RESOURCE is set to ${oidcResource}: huggingface_hub 1.19 and later${known} ${what}.`,
      advice: 'Unset HF_OIDC_RESOURCE, or leave the token out.',
      evidence: [{ fact: 'HF_OIDC_RESOURCE is set while a token was given' }],
    },
  ];
}
