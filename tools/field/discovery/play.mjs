import { join } from 'node:path';
import { REAL_NAMES, startHub } from '../../emulator/hub.mjs';
import { insertStep } from '../insertion.mjs';
import { setUpMachine } from '../machine.mjs';
import { ACTION, situationOf } from '../situation.mjs';

/**
 * @import { Certificate } from '../../emulator/hub/network/certificate.mjs'
 * @import { StepSeen } from '../machine.mjs'
 * @import { FieldEntry } from '../repositories.mjs'
 */

/** A repo that everybody may read. */
const LISTED = 'openai-community/gpt2';

/**
 * @typedef {object} StepOfJob a job with the check in front of its first step
 * @property {string} checkout where the repository is
 * @property {(inputs: Record<string, string>) => Promise<StepSeen>} play
 * @property {() => Promise<void>} end
 */

/**
 * @param {FieldEntry} entry
 * @param {Certificate} certificate of the Hub
 * @param {string} bundle
 * @returns {Promise<StepOfJob>}
 */
export async function stepIn(entry, certificate, bundle) {
  const hub = await startHub(
    {
      listening: 'https-trusted',
      tokens: { ci: { user: 'octo-ci', kind: 'read' } },
      users: { 'octo-ci': {} },
      repos: [{ id: LISTED }],
    },
    { names: REAL_NAMES, certificate },
  );
  const machine = await setUpMachine(entry, certificate.ca);
  const token = { value: hub.tokens.ci ?? '', isSecret: () => true };
  const situation = situationOf(entry, 'good', token);
  const step = ['- name: Check the access to the Hub', `  uses: ${ACTION}@v1`];
  const { text } = insertStep(entry.workflow.text, entry.job, 0, step);
  return {
    checkout: join(machine.workspace, machine.checkout),
    play: (inputs) =>
      machine.play({
        text,
        situation,
        inputs,
        env: { HTTPS_PROXY: hub.proxyUrl ?? '', HF_TOKEN: token.value, HF_ENDPOINT: '' },
        idTokens: null,
        bundle,
      }),
    end: async () => {
      machine.remove();
      await hub.close();
    },
  };
}

/** Without this list, the check reads the workspace. */
export const WITH_LIST = { repos: LISTED };
