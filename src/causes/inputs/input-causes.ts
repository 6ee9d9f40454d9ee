import { INPUT_INVALID, REPO_ID_INVALID, REPO_ID_PLACEHOLDER } from './input-problem.js';
import { REPO_ID_NO_NAMESPACE, REPO_ID_TYPO } from './misspelt-id.js';

/**
 * What may be wrong with inputs, in the order of weight. A list by itself, since a run that ends at its inputs loads no
 * other rule.
 */
export const INPUT_CAUSES = [
  INPUT_INVALID,
  REPO_ID_PLACEHOLDER,
  REPO_ID_INVALID,
  REPO_ID_TYPO,
  REPO_ID_NO_NAMESPACE,
] as const;
