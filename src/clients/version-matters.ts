import { credentialOverrides } from './overrides.js';
import type { Setup } from './setup.js';

/** Whether it matters which `huggingface_hub` the job uses: some of its generations would not send the checked token. */
export function hubVersionMatters(setup: Setup): boolean {
  return credentialOverrides(setup).some(
    ({ client, source }) =>
      client.startsWith('huggingface_hub') &&
      // With a saved login beside a token in HF_TOKEN that is so for very old versions on every such machine.
      !(client === 'huggingface_hub before 0.19' && source.kind === 'saved'),
  );
}
