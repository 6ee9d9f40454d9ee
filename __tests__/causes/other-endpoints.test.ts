import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { endpointAt } from '../../src/model/endpoint.js';
import {
  answer,
  BAD_GATEWAY,
  evidence,
  exchanged,
  no,
  OK,
  publisher,
  READ_TOKEN,
  wordsOf,
} from './evidence.js';

const at = (address: string) => endpointAt(new URL(address), 'input');
const STATUS_PAGE = 'status.huggingface.co';

describe("the Hub's status page", () => {
  const ABORTED = exchanged(answer(400, { message: 'invalid_grant: This operation was aborted' }));
  const SCENES = {
    'an outage': { whoami: READ_TOKEN, repos: { 'acme/model': { read: BAD_GATEWAY } } },
    'an aborted exchange': { token: null, publisher: publisher({ response: ABORTED }) },
  };
  describe.each(Object.entries(SCENES))('is about no other host: %s', (_, scene) => {
    test.each([
      ['https://huggingface.co', true],
      ['https://hf.co', true],
      ['https://mirror.example', false],
      ['https://huggingface.co.mirror.example', false],
      ['https://mirror.example/huggingface.co', false],
      ['http://127.0.0.1:8080', false],
    ])('at %s it is named: %s', (address, isNamed) => {
      const { findings } = diagnose(evidence({ ...scene, inputs: { endpoint: at(address) } }));
      expect(findings[0]?.cause).toBe('hub-outage');
      expect(findings.some((one) => wordsOf(one).includes(STATUS_PAGE))).toBe(isNamed);
    });
  });
});

test('An endpoint that has the access check is not said to lack it for a file in words of its own', () => {
  const repos = { 'hf://acme/model/a.txt': { read: OK, 'file a.txt': no(404), 'folder a.txt': no(404) } };
  const { findings } = diagnose(
    evidence({ whoami: READ_TOKEN, repos, inputs: { endpoint: at('https://mirror.example') } }),
  );
  expect(findings.map(({ cause }) => cause)).toEqual(['endpoint-lacks-checks']);
  expect(findings[0]?.message).toContain(
    'mirror.example answers a listed file or folder in words of its own',
  );
  expect(findings[0]?.message).not.toContain('access check');
});
