import { hubVersionOfJob } from '../../clients/hub-version.js';
import { HUB_BEFORE_HF_TOKEN } from '../../clients/huggingface-hub.js';
import { pythonToken } from '../../clients/python-token.js';
import { defineCause, titled } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { claimAtStart } from '../../evidence/installed-claim.js';
import { jobsOf } from '../../job/job.js';
import { MADE_BY_GITHUB } from '../../job/token-mapping.js';

/**
 * Means: The job's own `huggingface_hub` is too old to read `HF_TOKEN`.
 *
 * How we know: Its version, from what is installed or from a lock file, is below 0.19, and
 * `HUGGING_FACE_HUB_TOKEN` is not set.
 *
 * What to do: Upgrade it to 1.0 or later.
 */
export const CLIENT_OUTDATED = defineCause({
  group: 'runner',
  slug: 'client-outdated',
  severity: 'warning',
  title: "The job's huggingface_hub does not read HF_TOKEN",
  titleElsewhere: 'huggingface_hub is too old to read HF_TOKEN',
});

/** The job's own `huggingface_hub`, where it is too old to be given the token in `HF_TOKEN`. */
export function jobClientFindings(evidence: Evidence): FindingDraft[] {
  const { checked } = evidence.runner.tokenSources;
  const hub = hubVersionOfJob(evidence.runner.jobClients);
  if (hub?.client !== HUB_BEFORE_HF_TOKEN || checked === null) return [];
  // Another token in the old variable is a conflict, and told as one.
  if (evidence.runner.environment.tokenVariables.HUGGING_FACE_HUB_TOKEN === 'set') return [];
  if (isTokenWritten(evidence)) return [];
  const behaviour = pythonToken(evidence, 'legacy-variable');
  const { cleaned } = checked.format;
  if (behaviour.does === 'sends' && behaviour.secret?.equals(cleaned) === true) return [];
  const instead =
    behaviour.does === 'sends' && behaviour.source.kind === 'saved'
      ? `sends the other token, saved in ${behaviour.source.path}`
      : 'sends no token';
  return [
    {
      ...titled(CLIENT_OUTDATED, evidence.runner.host),
      subject: 'huggingface_hub',
      message: `${claimAtStart(hub.claim)}: versions before 0.19 do not read HF_TOKEN, and HUGGING_FACE_HUB_TOKEN is not set, so it ${instead}.`,
      advice: 'Upgrade huggingface_hub to 1.0 or later, or set HUGGING_FACE_HUB_TOKEN to the same token.',
      evidence: [{ fact: hub.claim }, { fact: 'HUGGING_FACE_HUB_TOKEN is not set' }],
    },
  ];
}

/** Whether a script of the job hands a secret on by itself, as an argument: then no client looks for one. */
function isTokenWritten({ runner: { workflow } }: Evidence): boolean {
  return jobsOf(workflow).some(({ steps }) =>
    steps
      .flatMap(({ step }) => step.scriptReads)
      .flatMap(({ references }) => references)
      .some(({ context, name }) => context === 'secrets' && name !== MADE_BY_GITHUB),
  );
}
