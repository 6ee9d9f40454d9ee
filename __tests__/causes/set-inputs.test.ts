import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Inputs } from '../../src/model/inputs.js';
import { evidence } from './evidence.js';
import { NETWORK } from './evidence-network.js';
import { PUBLISHERS } from './evidence-publisher.js';
import { REPOS } from './evidence-repo.js';
import { RUNNER } from './evidence-runner.js';
import { TOKENS } from './evidence-token.js';
import { WORKFLOWS } from './evidence-workflow.js';

const ROWS = [...NETWORK, ...TOKENS, ...REPOS, ...RUNNER, ...WORKFLOWS, ...PUBLISHERS];

/** An input that some advice asks for, as it is asked for and as it is set. */
const SET: Array<[string, RegExp, Partial<Inputs>]> = [
  ['export-token: true', /export-token: true/, { exportToken: true }],
  ['on-missing-token: skip', /on-missing-token: skip\b(?!-)(?! does not apply)/, { onMissingToken: 'skip' }],
  ['on-missing-token: skip-always', /on-missing-token: skip/, { onMissingToken: 'skip-always' }],
  ['scrub: all', /scrub: (?:netrc|git|saved-token)/, { scrub: new Set(['netrc', 'git', 'saved-token']) }],
];

const told = (inputs: Partial<Inputs>) =>
  ROWS.flatMap(({ scene }) =>
    diagnose(evidence({ ...scene, inputs: { ...scene.inputs, ...inputs } })).findings.map(
      ({ message, advice }) => `${message} ${advice}`,
    ),
  );
const unset = told({});

test.each(SET)('No finding asks for %s if that is set', (_, asked, inputs) => {
  expect(unset.filter((words) => asked.test(words))).not.toEqual([]);
  expect(told(inputs).filter((words) => asked.test(words))).toEqual([]);
});
