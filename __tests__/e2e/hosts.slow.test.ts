import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { playScenario, type Scenario } from '../../tools/emulator/scenario.mjs';
import { foreignWords } from '../host-words.js';

const SCENARIOS: Scenario[] = JSON.parse(readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'));

const NOT_ON_GITHUB = {
  GITHUB_ACTIONS: '',
  GITHUB_EVENT_NAME: '',
  GITHUB_EVENT_PATH: '',
  GITHUB_WORKFLOW_REF: '',
  RUNNER_ENVIRONMENT: '',
};

/** What the command refuses, since nothing comes after it, and id tokens, which only GitHub gives to whoever asks. */
const isElsewhere = ({ inputs, runner }: Scenario) =>
  inputs['export-token'] !== 'true' && inputs.isolate !== 'true' && runner.idToken === undefined;

const HOSTS = [
  ['terminal', { ...NOT_ON_GITHUB, CI: '' }],
  ['ci', { ...NOT_ON_GITHUB, CI: 'true' }],
] as const;

/** Every third, on one of them in turn: every row of the causes is tried on both without a process. */
const SAMPLE = SCENARIOS.filter(isElsewhere).filter((_, index) => index % 3 === 0);
const PLAYS = SAMPLE.map((scenario, index) => {
  const [host, env] = HOSTS[index % 2 === 0 ? 0 : 1];
  return { id: scenario.id, host, env, scenario };
});

describe('No line of the log uses the words of GitHub', () => {
  test.each(PLAYS)('$id on $host', async ({ host, env, scenario }) => {
    const runner = { ...scenario.runner, env: { ...scenario.runner.env, ...env } };
    const played = await playScenario({ ...scenario, runner });
    try {
      const lines = played.run.log.map((line) => ({
        by: scenario.id,
        text: line.replaceAll('secret-not-defined', ''),
      }));
      expect(lines.length).toBeGreaterThan(1);
      expect(foreignWords(host, lines)).toEqual([]);
    } finally {
      await played.close();
    }
  });
});
