import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { staleCredentials } from '../../src/cleanup/plan/stale.js';
import { assess } from '../../src/evidence/assessment.js';
import type { TokenStatus } from '../../src/evidence/token-status.js';
import { EFFECTS } from '../../src/evidence/token-status-effects.js';
import { endpointAt } from '../../src/model/endpoint.js';
import {
  BAD_GATEWAY,
  evidence,
  GATE_LOGIN,
  metadata,
  netrcFile,
  no,
  OK,
  OTHER_TOKEN,
  publisher,
  READ_TOKEN,
  type Scene,
  UNAUTHORIZED,
} from '../causes/evidence.js';

/** A runner with a stale entry of the Hub's in its netrc, and what the Hub answers about a public repo. */
const RUNNER: Scene = {
  netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)],
  inputs: { scrub: new Set(['netrc']) },
  repos: { 'acme/model': { read: OK, 'anonymous-read': OK } },
};

const SCENES: Record<TokenStatus['is'], Scene> = {
  absent: { ...RUNNER, token: null },
  'not-obtained': {
    ...RUNNER,
    token: null,
    publisher: publisher({ idToken: { is: 'not-permitted', isActions: true } }),
  },
  malformed: { ...RUNNER, token: '"hf_sample.of-one-kind"' },
  withheld: {
    ...RUNNER,
    netrc: [netrcFile(`machine mirror.example login x password ${OTHER_TOKEN}\n`)],
    inputs: { ...RUNNER.inputs, endpoint: endpointAt(new URL('https://mirror.example'), 'environment') },
    whoami: READ_TOKEN,
  },
  refused: { ...RUNNER, whoami: no(401, 'User Access Token "ci" is expired') },
  'not-received': { ...RUNNER, whoami: UNAUTHORIZED },
  unknown: { ...RUNNER, whoami: BAD_GATEWAY },
  good: { ...RUNNER, whoami: READ_TOKEN },
};

test.each(Object.entries(SCENES))('a token that is %s', (is, scene) => {
  const seen = evidence(scene);
  const { tokenStatus, results, findings } = diagnose(seen);
  expect(tokenStatus.is).toBe(is);
  const bearing = EFFECTS[tokenStatus.is];
  expect(results.map(({ access }) => access)).toEqual([bearing.repos === 'nothing' ? 'unknown' : 'granted']);
  expect(findings.some(({ cause }) => cause === 'netrc-overrides-token')).toBe(bearing.comparable);
  expect(staleCredentials(seen, assess(seen)).netrc.length > 0).toBe(bearing.usable);
});

test('what counts as an answer to nobody is no finding, and the same answer to the account is', () => {
  const gated = { read: GATE_LOGIN, 'anonymous-read': GATE_LOGIN, metadata: metadata({ gated: 'auto' }) };
  const asked = (scene: Scene) =>
    diagnose(evidence({ ...scene, netrc: [], repos: { 'meta/llama': gated } })).findings.map(
      ({ cause }) => cause,
    );
  expect(asked(SCENES.absent)).toEqual(['secret-not-defined']);
  expect(asked(SCENES.good)).toEqual(['gated-refused']);
});
