import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText, samePlace } from '../../evidence/workflow-place.js';
import { foreignCode } from '../../job/exposure/foreign-checkouts.js';
import { jobsOf } from '../../job/job.js';
import { isForeignEvent } from '../../runner/workflow/workflow-model.js';

/**
 * Means: The job runs code of pull requests, also of strangers, on an event that hands it the repository's secrets:
 * `pull_request_target`, `workflow_run` or `issue_comment`. Whoever opens a pull request can read the token.
 *
 * How we know: The workflow's own text: the event, a checkout of the pull request's commit, and a command that runs files
 * of it, with no condition, environment or step that may keep strangers out. In a run of another event it is a notice,
 * since that run has none of their code.
 *
 * What to do: Use the `pull_request` event, or move what needs the token to a job without that checkout.
 */
export const TOKEN_BESIDE_FOREIGN_CODE = defineCause({
  group: 'exposure',
  slug: 'token-beside-foreign-code',
  severity: 'warning',
  title: "A stranger's code runs beside the token",
});

/** A stranger's code in the job that holds the token, by every way that may lead to this job. */
export function foreignCodeFindings({ runner: { workflow, tokenSources, event } }: Evidence): FindingDraft[] {
  if (workflow === null || tokenSources.checked === null) return [];
  const { events } = workflow.top;
  const found = jobsOf(workflow).map((job) => foreignCode(job, workflow));
  const [first] = found;
  if (first == null || found.includes(null)) return [];
  const at = placeText(first.checkout);
  const isOfOtherEvent = events.includes(event.name) && !isForeignEvent(event.name);
  return [
    {
      cause: TOKEN_BESIDE_FOREIGN_CODE,
      ...(isOfOtherEvent ? { severity: 'notice' as const } : {}),
      subject: at,
      message: `On ${first.event}, the job that holds the token checks out the code of pull requests (${at}) and runs it (${placeText(first.run)}). Anyone who opens a pull request can read the token.`,
      advice:
        'Use the pull_request event, or move the steps that need the token to a job without this checkout.',
      evidence: [
        { fact: `${at} checks out the pull request's commit` },
        { fact: `${placeText(first.run)} runs files of that checkout` },
      ],
      place: samePlace(found.map((one) => one?.checkout)),
    },
  ];
}
