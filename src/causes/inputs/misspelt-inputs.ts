import type { Cause } from '../../evidence/cause.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { placeText } from '../../evidence/workflow-place.js';
import { capitalized } from '../../model/capitalized.js';
import { keyOf } from '../../model/input-variables.js';
import { SECRET_NOT_DEFINED } from '../token/empty-secret.js';
import { WRONG_VARIABLE_NAME } from '../token/misnamed-token.js';

import { INPUT_INVALID } from './input-problem.js';
import { inputText, type NearInput } from './near-inputs.js';

const OF_MISSING_NAME: readonly Cause[] = [WRONG_VARIABLE_NAME, SECRET_NOT_DEFINED];

/**
 * The findings about near misses with those about a missing token: one for each fault. A token under a word that is no
 * input is told once: by the line where the text has it and nothing else was mapped, else by what the variable holds.
 */
export function besideNearInputs(
  near: readonly NearInput[],
  missing: readonly FindingDraft[],
  isTokenMapped: boolean,
): FindingDraft[] {
  const isToldByLine =
    !isTokenMapped && near.some(({ place, meant }) => place !== null && meant.includes('token'));
  const left = missing.filter(({ cause }) => !isToldByLine || !OF_MISSING_NAME.includes(cause));
  const told = left.flatMap(({ cause, subject }) => (cause === WRONG_VARIABLE_NAME ? (subject ?? []) : []));
  const findings = near.filter(({ variable }) => !told.includes(inputText(variable))).map(nearInputFinding);
  return [...findings, ...left];
}

/** A warning, or an error where the workflow's text shows that our own step has the word. What it holds is not shown. */
function nearInputFinding({ variable, meant, place }: NearInput): FindingDraft {
  const key = keyOf(variable);
  const one = meant.join(' or ');
  const evidence = [{ fact: `${variable} is set, but the action has no input ${key}` }];
  if (place === null) {
    return {
      cause: INPUT_INVALID,
      severity: 'warning',
      subject: variable,
      message: `${variable} is set, but this action has no input ${key}, so the value was ignored. If it comes from this step's with:, the right name is ${one}.`,
      advice: `Rename ${key} to ${one} under this step's with:, or rename the variable ${variable} if the job sets it itself.`,
      evidence,
    };
  }
  return {
    cause: INPUT_INVALID,
    subject: key,
    message: `${capitalized(placeText(place))} sets the input ${key}, which this action does not have, so the value was ignored. The right name is most likely ${one}.`,
    advice: `Rename ${key} to ${one} in ${placeText(place)}.`,
    evidence,
    place,
  };
}
