import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { inputText } from '../inputs/near-inputs.js';

/**
 * Means: There is a token, in a variable that no client of the Hub reads.
 *
 * How we know: No known source has a token, and a variable whose name speaks of Hugging Face holds a value
 * that looks like one. It is not sent.
 *
 * What to do: Map it to `HF_TOKEN`.
 */
export const WRONG_VARIABLE_NAME = defineCause({
  group: 'token',
  slug: 'wrong-variable-name',
  severity: 'error',
  title: 'The token is in a variable that no Hub client reads',
  isOfVariable: true,
});

/** A token in a variable that is not read. */
export function misnamedToken({ runner: { environment } }: Evidence): FindingDraft | null {
  const [misnamed] = environment.misnamed;
  if (misnamed === undefined) return null;
  const isInput = misnamed.startsWith('INPUT_');
  const shown = isInput ? inputText(misnamed) : misnamed;
  return {
    cause: WRONG_VARIABLE_NAME,
    subject: shown,
    message: `No token reached this step under a name that is read, but ${shown} holds one. It was not sent.`,
    advice: isInput
      ? 'Pass it as the token input.'
      : `Export it as HF_TOKEN: no Hub client reads ${misnamed}.`,
    evidence: [{ fact: `${shown} holds a value with the prefix of a Hub token` }],
  };
}
