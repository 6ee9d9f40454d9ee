import { describe, expect, test } from '@jest/globals';
import { affectedClientNames } from '../../src/clients/affected-clients.js';
import type { Client } from '../../src/clients/client-descriptor.js';
import { CLIENTS } from '../../src/clients/clients.js';
import {
  HUB_BEFORE_HF_TOKEN as BEFORE,
  HUB_BELOW_ONE as BELOW_ONE,
  HUB_SINCE_ONE as SINCE_ONE,
} from '../../src/clients/huggingface-hub.js';
import type { CredentialOverride } from '../../src/clients/overrides.js';

const overrideOf = (client: Client, when: string | null = null): CredentialOverride => ({
  client,
  host: { host: 'huggingface.co', hostname: 'huggingface.co' },
  does: 'sends',
  source: { kind: 'variable', name: 'HF_TOKEN', exported: false },
  secret: null,
  when,
});
const names = (...clients: Client[]) => affectedClientNames(clients.map((client) => overrideOf(client)));

describe('a sentence names the affected versions of huggingface_hub', () => {
  test.each<[string, Client[]]>([
    ['huggingface_hub', [SINCE_ONE, BELOW_ONE, BEFORE]],
    ['huggingface_hub 0.19 and later', [SINCE_ONE, BELOW_ONE]],
    ['huggingface_hub below 1.0', [BELOW_ONE, BEFORE]],
    ['huggingface_hub 1.0 and later', [SINCE_ONE]],
    ['huggingface_hub from 0.19 to 0.x', [BELOW_ONE]],
    ['huggingface_hub before 0.19', [BEFORE]],
  ])('a sentence names the affected versions of huggingface_hub as %s', (name, clients) => {
    expect(names(...clients)).toEqual([name]);
  });

  test('a sentence names the affected versions of huggingface_hub by their condition alone if that names versions already', () => {
    const when = 'huggingface_hub 1.19 and later';
    expect(affectedClientNames([overrideOf(SINCE_ONE, when)])).toEqual([when]);
    const both = `requests before 2.33, Python 3.11 and later`;
    expect(affectedClientNames([overrideOf(BELOW_ONE, both)])).toEqual([
      `huggingface_hub from 0.19 to 0.x (${both})`,
    ]);
  });
});

test('a sentence leaves out no client but hf, which behaves as the huggingface_hub that it comes with', () => {
  const unnamed = CLIENTS.filter((client) => names(client).length === 0);
  expect(unnamed.map(({ name }) => name)).toEqual(['hf command line']);
  expect(names(...CLIENTS)).toHaveLength(CLIENTS.length - 3);
});
