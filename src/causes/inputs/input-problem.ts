/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */

import { type Cause, defineCause } from '../../evidence/cause.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { InputProblem } from '../../model/inputs.js';

/**
 * Means: An input of the step has a value that is not allowed, or two inputs contradict each other. Or the
 * step was given an input that the action does not have and that is close to one it has, such as `repo` or
 * `hf-token`: GitHub's runner warns and goes on without it.
 *
 * How we know: The value is held against what is allowed. A value that may be a credential is never shown. Of
 * a name that is only close, the variable `INPUT_…` is there: that is a warning, since a job may have set it
 * itself, and an error where the workflow's text has the word under `with:` of this step. Its value is not
 * shown, and the check goes on.
 *
 * What to do: Correct the input that the message names; it says what is allowed, or which input is meant.
 */
export const INPUT_INVALID = defineCause({
  group: 'inputs',
  slug: 'input-invalid',
  severity: 'error',
  title: 'An input has a value or a name that cannot be used',
  isOfVariable: true,
});

/**
 * Means: A line of `repos` holds what a variable leaves behind when nobody sets it.
 *
 * How we know: The id is a word such as `None`, `null` or `undefined`, is empty between its slashes, or holds
 * `${{ … }}` or `$NAME` unexpanded.
 *
 * What to do: Set the variable that should hold the id, or leave the line out.
 */
export const REPO_ID_PLACEHOLDER = defineCause({
  group: 'inputs',
  slug: 'repo-id-placeholder',
  severity: 'error',
  title: 'The repo id is what an unset variable leaves behind',
});

/**
 * Means: A line of `repos` can be no repo on the Hub: a local path, an address of another site, too many
 * slashes.
 *
 * How we know: The id is held against the Hub's own rules for names.
 *
 * What to do: Write `namespace/name`, with `datasets/`, `spaces/`, `kernels/` or `buckets/` before it where
 * it is no model.
 */
export const REPO_ID_INVALID = defineCause({
  group: 'inputs',
  slug: 'repo-id-invalid',
  severity: 'error',
  title: 'This cannot be a repo id',
});

const REFUSALS: Record<InputProblem['is'], { cause: Cause; advice: (input: string) => string }> = {
  'invalid-value': { cause: INPUT_INVALID, advice: (input) => `Correct ${input}.` },
  'placeholder-id': {
    cause: REPO_ID_PLACEHOLDER,
    advice: () => 'Set the variable that should hold the id, or leave the line out.',
  },
  'invalid-id': {
    cause: REPO_ID_INVALID,
    advice: () =>
      'Write [datasets/ or spaces/ …]namespace/name[@revision] [read|write], the address of a Hub page, or an hf:// path.',
  },
};

export function unusableInput({ is, input, line, value, reason }: InputProblem, position: number): Finding {
  const { cause, advice } = REFUSALS[is];
  const where = line === null ? `The input ${input}` : `Line ${line} of the input ${input}`;
  const shown = value === '' ? 'is blank' : `is "${value}"`;
  return finding({
    cause,
    subject: input,
    position,
    message: `${where} ${shown}, which cannot be used: ${reason}.`,
    advice: advice(input),
    evidence: [{ fact: `${where} ${shown}` }],
  });
}
