import { expect, test } from '@jest/globals';
import { behindOpeningGate } from '../../src/probing/opening-gates.js';
import { evidence, GATE_NOT_ASKED, GATE_PENDING, gate, OK, READ_TOKEN } from '../causes/evidence.js';

const REJECTED = gate('Your request to access model meta/llama has been rejected by the repo authors.');

test('only a gate that may still open is worth waiting for, and only to read or for a pull request', () => {
  const seen = evidence({
    whoami: READ_TOKEN,
    repos: {
      'acme/open': { read: OK },
      'meta/asked': { read: GATE_PENDING },
      'meta/rejected': { read: REJECTED },
      'meta/target write': { read: GATE_PENDING, write: GATE_PENDING },
      'meta/target create': { read: GATE_PENDING, write: GATE_PENDING },
      'meta/proposed pr': { read: GATE_PENDING },
      'meta/unanswered': {},
    },
    loaded: {
      'meta/base': {
        by: ['acme/open adapter_config.json base_model_name_or_path'],
        probes: { read: GATE_NOT_ASKED },
      },
    },
  });
  expect(behindOpeningGate(seen).map(({ request }) => request.ref.id)).toEqual([
    'meta/asked',
    'meta/proposed',
    'meta/base',
  ]);
});
