import { problemPlace } from '../causes/finding-place.js';
import { besideNearInputs, nearInputs } from '../causes/inputs/near-inputs.js';
import type { Evidence } from '../evidence/evidence.js';
import { type Finding, finding, inOrder } from '../evidence/finding.js';
import type { InputProblem } from '../model/inputs.js';

import type { Report } from './report.js';

/** The report on inputs that cannot be used: all of them at once. Nothing was asked and nothing was changed. */
export function invalidInputsReport(
  problems: readonly InputProblem[],
  causesPage: string | null,
  workflow: Evidence['runner']['workflow'],
  unknownInputs: readonly string[],
): Report {
  const near = besideNearInputs(nearInputs(unknownInputs, workflow), [], false);
  const findings = inOrder([
    ...problems.map((problem, position) => ({
      ...inputFinding(problem, position),
      place: problemPlace(problem, workflow),
    })),
    ...near.map(finding),
  ]);
  return {
    schema: 1,
    verdict: 'fail',
    cause: findings[0]?.cause ?? null,
    endpoint: '',
    causesPage,
    token: null,
    publisher: null,
    hint: null,
    repos: [],
    findings,
    clients: [],
    scrubbed: [],
    isolated: null,
    wouldRemove: [],
    transferHosts: null,
    notChecked: ['anything: with an input that cannot be used, nothing is asked and nothing is changed'],
    requests: 0,
    quota: null,
  };
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
