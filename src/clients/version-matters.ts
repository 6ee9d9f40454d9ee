import { credentialOverrides, isLoginOfOldHub } from './overrides.js';
import type { Setup } from './setup.js';

/** Whether it matters which `huggingface_hub` the job uses: some of its versions would not send the checked token. */
export function hubVersionMatters(setup: Setup): boolean {
  return credentialOverrides(setup).some(
    (override) => override.client.versions !== null && !isLoginOfOldHub(override),
  );
}
