import { credentialOverrides, isLoginOfOldHub, loginsAlone } from './overrides.js';
import type { Setup } from './setup.js';

/** Whether it matters which `huggingface_hub` the job uses: some of its versions would send something else than others. */
export function hubVersionMatters(setup: Setup): boolean {
  return [...credentialOverrides(setup), ...loginsAlone(setup)].some(
    (override) => override.client.versions !== null && !isLoginOfOldHub(override),
  );
}
