import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText } from '../../evidence/workflow-place.js';
import { type BrokenLink, passingOf } from '../../runner/workflow/passed-secrets.js';

/**
 * Means: The job is in a reusable workflow, whose caller passes no secrets.
 *
 * How we know: There is no token, and the workflow file that was started calls another one without
 * `secrets:`.
 *
 * What to do: Add `secrets: inherit` to the calling job, or pass the secret by name.
 */
export const SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW = defineCause({
  group: 'token',
  slug: 'secret-not-passed-to-reusable-workflow',
  severity: 'error',
  title: 'No token: the called workflow was given no secrets',
});

const MOST_SHOWN = 3;

/** Without a token: the calls in the workflow's own text that do not hand the secret on; null where none is proven. */
export function secretNotPassed({ runner: { workflow } }: Evidence): FindingDraft | null {
  const passing = passingOf(workflow);
  if (workflow === null || passing.is !== 'broken') return null;
  const [first, ...others] = passing.links;
  if (first === undefined) return null;
  const { file } = first.caller;
  const calling = `the job ${first.caller.job.id} in ${file.path}`;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const what = first.passesOthers ? `other secrets, but no ${first.reads},` : 'no secrets';
  return {
    cause: SECRET_NOT_PASSED_TO_REUSABLE_WORKFLOW,
    subject: first.caller.job.id,
    message: `No token reached this step: its job ${workflow.job} is in a called workflow, and ${calling} passes ${what} to it${more}.`,
    advice: remedy(first),
    evidence: passing.links.slice(0, MOST_SHOWN).map(factOf),
    place: { file: file.path, line: first.caller.call.line },
  };
}

/** What to add to the calling job. Only calls within one owner's repositories can inherit. */
function remedy({ caller: { file, call }, reads, passesOthers }: BrokenLink): string {
  const place = placeText({ file: file.path, line: call.line });
  const name = reads ?? 'HF_TOKEN';
  const byName = `${name}: \${{ secrets.${name} }}`;
  if (passesOthers) return `Add ${byName} to the secrets: of that job, beside uses: in ${place}.`;
  return call.isSameOwner
    ? `Add secrets: inherit to that job, beside uses: in ${place}, or, for this secret alone, secrets: ${byName}.`
    : `Add secrets: ${byName} to that job, beside uses: in ${place} (secrets: inherit works within one organization only).`;
}

function factOf({ caller, reads, passesOthers }: BrokenLink): { fact: string } {
  const { file, job, call } = caller;
  const place = placeText({ file: file.path, line: call.line });
  const called = call.path ?? 'a workflow of another repository';
  const passes = passesOthers ? `has no ${reads} under secrets:` : 'has no secrets:';
  return { fact: `${place}: the job ${job.id} calls ${called} and ${passes}` };
}

/** Where the text only suggests that a caller keeps the secrets to itself. */
export function passingHint({ runner: { workflow } }: Evidence): string {
  const passing = passingOf(workflow);
  if (workflow === null || workflow.top.problem !== null) {
    return ' In a reusable workflow, the caller must pass it on (secrets: inherit).';
  }
  if (passing.is !== 'open') return '';
  const { file, call } = passing.caller;
  const place = placeText({ file: file.path, line: call.line });
  return ` The job is in a reusable workflow: look first whether its caller passes it on (secrets: inherit); the call in ${place} does not.`;
}
