import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  CLIENT_ROWS,
  CREDENTIAL_CASES,
  type CredentialClient,
  runnerFor,
  UNKNOWN,
  worldFor,
} from '../../tools/conformance/credentials.mjs';
import { playScenario } from '../../tools/emulator/scenario.mjs';

/** Each row of a job whose lock file pins huggingface_hub 0.36.2, and the real client that it is about. */
const ROWS = new Map<string, CredentialClient>();
for (const client of Object.keys(CLIENT_ROWS) as CredentialClient[]) {
  const { row } = CLIENT_ROWS[client];
  if (!ROWS.has(row)) ROWS.set(row, client);
}

const LOCK = '[[package]]\nname = "huggingface-hub"\nversion = "0.36.2"\n';

/** By case, the token that the action checks there; null where a blank variable was to hold it. */
const CHECKED: Record<string, string | null> = {
  'both variables': 'HF_TOKEN',
  'HF_TOKEN a blank, and the older variable': null,
  'netrc and HF_TOKEN': 'HF_TOKEN',
  'default entry of a netrc before the one of the Hub': 'HF_TOKEN',
  'credential store and HF_TOKEN': 'HF_TOKEN',
};

test.each(Object.entries(CHECKED))(
  'the report says of each client what that client sent: %s',
  async (id, checked) => {
    const arranged = CREDENTIAL_CASES.find((one) => one.id === id);
    if (arranged === undefined) throw new Error(`There is no case ${id}`);
    const setup = runnerFor(arranged);
    const played = await playScenario({
      id,
      title: '',
      needs: [],
      runner: { ...setup, workspace: { ...setup.workspace, 'uv.lock': LOCK } },
      inputs: { endpoint: '@hub', scrub: 'none' },
      hub: worldFor(arranged),
      expect: {
        verdict: 'warn',
        cause: 'none',
        alsoVerdicts: [],
        alsoCauses: [],
        advice: [],
        mustNotBlame: [],
      },
    });
    try {
      const { clients } = JSON.parse(readFileSync(played.run.outputs.report ?? '', 'utf8'));
      const shown = clients.map(({ client, sends }: Record<string, string>) => [client, sends]);
      const real = [...ROWS].map(([row, client]) => {
        const [first] = (arranged.sent[client] ?? []).filter((name) => name !== UNKNOWN);
        return [row, first === undefined ? 'nothing' : first === checked ? 'checked-token' : 'other'];
      });
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(real));
      expect(played.leaks).toEqual([]);
    } finally {
      await played.close();
    }
  },
);
