import type { Evidence } from '../../evidence/evidence.js';
import { type Finding, finding, inOrder } from '../../evidence/finding.js';
import type { InputProblem } from '../../model/inputs.js';

import { problemPlace } from '../finding-place.js';
import { besideNearInputs, nearInputs } from './near-inputs.js';

/** What is wrong with inputs that cannot be used, all of it at once, and inputs that may be misspelt. */
export function unusableInputs(
  problems: readonly InputProblem[],
  workflow: Evidence['runner']['workflow'],
  unknownInputs: readonly string[],
): Finding[] {
  const near = besideNearInputs(nearInputs(unknownInputs, workflow), [], false);
  return inOrder([
    ...problems.map((problem, position) => ({
      ...inputFinding(problem, position),
      place: problemPlace(problem, workflow),
    })),
    ...near.map(finding),
  ]);
}

function inputFinding({ cause, input, line, value, reason }: InputProblem, position: number): Finding {
  const where = line === null ? `The input ${input}` : `Line ${line} of the input ${input}`;
  const shown = value === '' ? 'is blank' : `is "${value}"`;
  return finding({
    cause,
    subject: input,
    position,
    message: `${where} ${shown}, which cannot be used: ${reason}.`,
    advice: cause === 'input-invalid' ? `Correct ${input}.` : ADVICE[cause],
    evidence: [{ fact: `${where} ${shown}` }],
  });
}

const ADVICE = {
  'repo-id-placeholder': 'Set the variable that should hold the id, or leave the line out.',
  'repo-id-invalid':
    'Write [datasets/ or spaces/ …]namespace/name[@revision] [read|write], the address of a Hub page, or an hf:// path.',
} as const;
