import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText } from '../../evidence/workflow-place.js';
import { type BrokenLink, passingOf } from '../../job/passed-secrets.js';

/**
 * Means: The job is in a reusable workflow, and its caller does not pass the secret to it.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without `secrets:`, or
 * without this secret.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
export const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = defineCause({
  group: 'token',
  slug: 'secret-not-passed-to-reusable-workflow',
  severity: 'error',
  title: 'No token: the caller does not pass the secret',
  seenAs: ['LocalTokenNotFoundError'],
});

const MOST_SHOWN = 3;

/**
 * Without a token: the calls in the workflow's own text that do not pass the secret; null if none is proven. Message
 * and advice go on, so they have no full stop.
 */
export function secretNotPassed({ runner: { workflow } }: Evidence): FindingDraft | null {
  const passing = passingOf(workflow);
  if (workflow === null || passing.is !== 'broken') return null;
  const [first, ...others] = passing.links;
  if (first === undefined) return null;
  const { file } = first.caller;
  const calling = `the job ${first.caller.job.id} in ${file.path}`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const what = first.passesOthers ? `other secrets to it, but not ${first.reads}` : 'no secrets to it';
  return {
    cause: SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
    subject: first.caller.job.id,
    message: `The job ${workflow.job} is in a reusable workflow, and ${calling} passes ${what}${more}`,
    advice: remedy(first),
    evidence: passing.links.slice(0, MOST_SHOWN).map(factOf),
    place: { file: file.path, line: first.caller.call.line },
  };
}

/** What to add to the calling job. Only calls within one owner's repositories can inherit. */
function remedy({ caller: { file, call }, reads, passesOthers }: BrokenLink): string {
  const place = placeText({ file: file.path, line: call.line });
  if (reads === null) {
    return call.isSameOwner
      ? `Add secrets: inherit next to uses: in ${place}, or pass the secret by its name under secrets:`
      : `Pass the secret by its name under secrets:, next to uses: in ${place} (secrets: inherit works only within one organization)`;
  }
  const byName = `${reads}: \${{ secrets.${reads} }}`;
  if (passesOthers) return `Add ${byName} under secrets:, next to uses: in ${place}`;
  return call.isSameOwner
    ? `Add secrets: inherit next to uses: in ${place}, or only this secret (secrets: ${byName})`
    : `Add secrets: ${byName} next to uses: in ${place} (secrets: inherit works only within one organization)`;
}

function factOf({ caller, reads, passesOthers }: BrokenLink): { fact: string } {
  const { file, job, call } = caller;
  const place = placeText({ file: file.path, line: call.line });
  const called = call.path ?? 'a workflow of another repository';
  const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
  return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}

/** If the text only suggests that a caller does not pass the secrets; to go on with another advice. */
export function passingHint({ runner: { workflow } }: Evidence): string {
  const passing = passingOf(workflow);
  if (workflow === null || workflow.top.problem !== null) {
    return '; in a reusable workflow, check that the caller passes it on (secrets: inherit)';
  }
  if (passing.is !== 'open') return '';
  const { file, call } = passing.caller;
  const place = placeText({ file: file.path, line: call.line });
  return `; check first that the caller of this reusable workflow passes it on (secrets: inherit), which the call in ${place} does not`;
}
