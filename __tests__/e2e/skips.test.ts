import { describe, expect, test } from '@jest/globals';
import { model, play, pullRequest, token } from './play.js';

const OPEN = { repos: [model('acme/open')] };
const NO_TOKEN = { HF_TOKEN: '' };
const FORK = { repository: { full_name: 'dev/pipeline', fork: true } };
const OWN = { repository: { full_name: 'acme/pipeline', fork: false } };

describe('on-missing-token: skip', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    ["a fork's pull request", 'pull_request', pullRequest('dev/pipeline'), 'secret-not-exposed-to-fork-pr'],
    ['a push to a fork', 'push', FORK, 'secret-not-defined'],
    ['a nightly run of a fork', 'schedule', { ...FORK, schedule: '0 4 * * *' }, 'secret-not-defined'],
  ])('on-missing-token: skip skips %s', async (_, event, payload, cause) => {
    await play(
      {
        runner: { event, payload, env: NO_TOKEN },
        inputs: { repos: 'acme/open', 'on-missing-token': 'skip', 'fail-on': 'warning' },
        hub: OPEN,
        expect: { verdict: 'skip', cause },
      },
      ({ played }) => {
        expect(played.run.exitCode).toBe(0);
        expect(played.run.log.join('\n')).not.toMatch(/on-missing-token: skip/);
      },
    );
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a push', 'push', OWN],
    ['a nightly run', 'schedule', {}],
    ["a pull request of the repository's own branch", 'pull_request', pullRequest('acme/pipeline')],
    ["a fork's pull request on a trigger with secrets", 'pull_request_target', pullRequest('dev/pipeline')],
    [
      'a run after that of a fork',
      'workflow_run',
      { ...OWN, workflow_run: { head_repository: { fork: true } } },
    ],
  ])('on-missing-token: skip does not hide a secret that was lost on %s', async (_, event, payload) => {
    const lost = { runner: { event, payload, env: NO_TOKEN }, hub: OPEN };
    const cause = 'secret-not-defined';
    await play({
      ...lost,
      inputs: { repos: 'acme/open', 'on-missing-token': 'skip' },
      expect: { verdict: 'fail', cause, advice: [event, 'on-missing-token: skip-always'] },
    });
    await play({
      ...lost,
      inputs: { repos: 'acme/open', 'on-missing-token': 'skip-always' },
      expect: { verdict: 'skip', cause },
    });
  });
});

describe('fail-on: warning', () => {
  const nightly = { repos: 'acme/open', 'fail-on': 'warning' };
  const fault = { on: 'GET /api/models/acme/open/auth-check', status: 503 };

  test('A Hub that answers 503 leaves a step green that fails for warnings', async () => {
    await play(
      {
        inputs: nightly,
        hub: { ...OPEN, faults: [fault] },
        expect: { verdict: 'warn', cause: 'hub-outage' },
      },
      ({ played }) => expect(played.run.exitCode).toBe(0),
    );
  });

  test('A warning about the token fails the step, also beside a Hub that answers 503', async () => {
    const ending = { ci: token('read', { expiresAt: '@days(3)' }) };
    await play(
      {
        inputs: nightly,
        hub: { ...OPEN, tokens: ending, faults: [fault] },
        expect: { verdict: 'fail', cause: 'token-expires-soon' },
      },
      ({ causes }) => expect(causes).toContain('hub-outage'),
    );
  });
});
