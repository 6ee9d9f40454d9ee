import type { Evidence } from '../../evidence/evidence.js';
import type { FindingDraft } from '../../evidence/finding.js';
import { isGivenForCheck } from '../../evidence/given-token.js';
import { sourceName } from '../../evidence/token-home.js';
import { capitalized } from '../../model/capitalized.js';
import { wordsOn } from '../../model/host-words.js';
import type { ListedResult } from '../repo/diagnose-repo.js';
import { EMPTY_TOKEN_VALUE } from './missing-token.js';
import { needingToken } from './needing-token.js';

/** `HF_TOKEN` set to nothing beside a good token input: clients of later steps that get it so send no token at all. */
export function emptyVariable(evidence: Evidence, results: readonly ListedResult[]): FindingDraft | null {
  const { host } = evidence.runner;
  const need = needingToken(evidence, results);
  if (isGivenForCheck(evidence) || !isLeftWithout(evidence) || need === null) return null;
  return {
    cause: EMPTY_TOKEN_VALUE,
    subject: 'HF_TOKEN',
    message: `${capitalized(sourceName('input', host))} contains a good token, but HF_TOKEN is empty: ${wordsOn(host).later} that get it so send no token, and ${need.what} cannot be used without one.`,
    advice: `Set HF_TOKEN to the same token${host === 'github' ? ', or set export-token: true' : ''}.`,
    evidence: [
      { fact: `HF_TOKEN is present and blank; ${sourceName('input', host)} contains the checked token` },
      ...need.evidence,
    ],
  };
}

/** Whether nothing else gives clients a token: in the order in which they look for one. */
function isLeftWithout({ inputs, runner: { environment, tokenSources } }: Evidence): boolean {
  const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN } = environment.tokenVariables;
  if (tokenSources.checked?.source !== 'input' || inputs.exportToken) return false;
  if (HF_TOKEN !== 'empty' && HF_TOKEN !== 'blank') return false;
  // What is not even white space lets them go on to the variable's old name, and both let them go on to the token file.
  const isOldOneSent = HF_TOKEN === 'empty' && HUGGING_FACE_HUB_TOKEN === 'set';
  const { saved } = tokenSources;
  return !isOldOneSent && (saved === null || (saved.value === null && saved.isDistrusted !== true));
}
