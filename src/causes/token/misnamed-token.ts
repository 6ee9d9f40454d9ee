import { defineCause } from '../../evidence/cause.js';
import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { inputText } from '../inputs/near-inputs.js';

/**
 * Means: There is a token, but in a variable or an input that nothing reads.
 *
 * How we know: No known source has a token, but a variable whose name hints at Hugging Face contains a value
 * that looks like one. It is not sent.
 *
 * What to do: Map it to `HF_TOKEN`.
 */
export const WRONG_VARIABLE_NAME = defineCause({
  group: 'token',
  slug: 'wrong-variable-name',
  severity: 'error',
  title: 'The token has the wrong variable or input name',
  seenAs: ['no token found'],
  isOfVariable: true,
});

/** A token in a variable that is not read. Its message and advice go on, so they have no full stop. */
export function misnamedToken({ runner: { environment } }: Evidence): FindingDraft | null {
  const [misnamed] = environment.misnamed;
  if (misnamed === undefined) return null;
  const isInput = misnamed.startsWith('INPUT_');
  const shown = isInput ? inputText(misnamed) : misnamed;
  return {
    cause: WRONG_VARIABLE_NAME,
    subject: shown,
    message: isInput
      ? `This action has no such input, so the token in ${shown} was not sent`
      : `No Hub client reads ${misnamed}, so the token in it was not sent`,
    advice: isInput ? 'Pass it as the token input' : `Set HF_TOKEN instead of ${misnamed}`,
    evidence: [{ fact: `${shown} contains a value with the prefix of a Hub token` }],
  };
}
