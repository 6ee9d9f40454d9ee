/** Inputs that cannot be used: with any of them nothing is asked and nothing is changed. */

import { type Cause, defineCause } from '../../evidence/cause.js';
import { type Finding, finding } from '../../evidence/finding.js';
import type { InputProblem } from '../../model/inputs.js';

export const INPUT_INVALID = defineCause({
  group: 'inputs',
  slug: 'input-invalid',
  severity: 'error',
  title: 'An input has a value or a name that cannot be used',
  isOfVariable: true,
});

export const REPO_ID_PLACEHOLDER = defineCause({
  group: 'inputs',
  slug: 'repo-id-placeholder',
  severity: 'error',
  title: 'The repo id is what an unset variable leaves behind',
});

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
