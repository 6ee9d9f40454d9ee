/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */

import { type Cause, defineCause } from '../../evidence/cause.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { Host } from '../../model/host.js';
import type { InputProblem } from '../../model/input-reader.js';
import { INPUT_NAMES } from '../../model/input-variables.js';

/**
 * Means: An input has a value that is not allowed, or two inputs contradict each other. Or the step sets an
 * input that the action does not have but that resembles one of its inputs, such as `repo` or `hf-token`:
 * GitHub's runner only warns about it and ignores the value.
 *
 * How we know: The value is compared with what is allowed; a shell variable such as `$NAME`, which nothing expands
 * under `with:`, is allowed nowhere. A value that may be a credential is never shown. For
 * an input with an unknown name, a variable `INPUT_…` is set. That is a warning, since the job may have set it
 * itself; it is an error if the workflow file shows the name under this step's `with:`. Its value is not shown,
 * and the check continues.
 *
 * What to do: Correct the input that the message names. The message says what is allowed, or which input is
 * most likely meant.
 */
export const INPUT_INVALID = defineCause({
  group: 'inputs',
  slug: 'input-invalid',
  severity: 'error',
  title: 'Invalid or unknown input',
  isOfVariable: true,
});

/**
 * Means: A line of `repos` looks as if it came from a variable that was never set.
 *
 * How we know: The id is a word such as `None`, `null` or `undefined`, has an empty owner or name, or contains
 * an unexpanded `${{ … }}`, `$NAME`, `${NAME}` or `%NAME%`.
 *
 * What to do: Set the variable that should hold the id, or remove the line. GitHub expands only `${{ … }}` under
 * `with:`; write `${{ vars.NAME }}` or `${{ env.NAME }}` instead of `$NAME`.
 */
export const REPO_ID_PLACEHOLDER = defineCause({
  group: 'inputs',
  slug: 'repo-id-placeholder',
  severity: 'error',
  title: 'The repo id looks like an unset variable',
  seenAs: ['Repo id must be a string, not', 'Repo id must use alphanumeric chars'],
});

/**
 * Means: A line of `repos` cannot be a repo on the Hub: it is a local path or a URL of another site, or has
 * too many slashes.
 *
 * How we know: The id breaks the Hub's own rules for names.
 *
 * What to do: Write `namespace/name`, with `datasets/`, `spaces/`, `kernels/` or `buckets/` in front if it is
 * not a model.
 */
export const REPO_ID_INVALID = defineCause({
  group: 'inputs',
  slug: 'repo-id-invalid',
  severity: 'error',
  title: 'Not a valid repo id',
  seenAs: [
    "Repo id must be in the form 'repo_name' or 'namespace/repo_name'",
    'HFValidationError',
    'Repo id must use alphanumeric chars',
  ],
});

const REFUSALS: Record<InputProblem['is'], { cause: Cause; advice: (input: string) => string }> = {
  'invalid-value': { cause: INPUT_INVALID, advice: (input) => `Correct the value of ${input}.` },
  'placeholder-id': {
    cause: REPO_ID_PLACEHOLDER,
    advice: () => 'Set the variable that should hold the id, or remove the line.',
  },
  'invalid-id': {
    cause: REPO_ID_INVALID,
    advice: () =>
      'Write namespace/name, with datasets/, spaces/, kernels/ or buckets/ in front if it is not a model, or the URL of the repo.',
  },
};

export function unusableInput(problem: InputProblem, position: number, host: Host): Finding {
  const { is, input, line, value, reason } = problem;
  const { cause, advice } = REFUSALS[is];
  const name = givenName(host, input);
  const shown = value === '' ? 'blank' : `"${value}"`;
  const isRepo = host !== 'github' && input === 'repos';
  const where = isRepo ? `The repo ${shown}` : line === null ? name : `Line ${line} of ${name}`;
  return finding({
    cause,
    subject: input,
    position,
    message: isRepo ? `${where} cannot be checked: ${reason}.` : `${where} cannot be ${shown}: ${reason}.`,
    advice: problem.advice ?? advice(isRepo ? shown : name),
    evidence: [{ fact: isRepo ? `repo ${line} is ${shown}` : `${where} is ${shown}` }],
  });
}

/** The input as it was given: as an option of the command where there is no workflow, but for a variable's value. */
function givenName(host: Host, input: string): string {
  if (host === 'github' || !INPUT_NAMES.some((name) => name === input)) return input;
  return input === 'github-token' ? 'GITHUB_TOKEN' : `--${input}`;
}
