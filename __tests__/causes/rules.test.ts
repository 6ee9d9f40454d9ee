import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import {
  BAD_GATEWAY,
  EDGE_403,
  evidence,
  findingsOf,
  GATE_LOGIN,
  GATE_PENDING,
  identity,
  metadata,
  NOT_FOUND,
  NOW,
  no,
  OK,
  OTHER_TOKEN,
  READ_ONLY,
  READ_TOKEN,
  redirected,
  type Scene,
  silent,
  TOKEN,
  throttled,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';

const outcome = (scene: Scene) => {
  const { verdict, cause, stepFails } = diagnose(evidence(scene));
  return { verdict, cause, stepFails };
};

describe('order', () => {
  test('severity first, then weight, then place in the list', () => {
    expect(
      findingsOf({
        token: `${TOKEN}\n`,
        variables: { HF_TOKEN: OTHER_TOKEN },
        whoami: { ...WRITE_TOKEN, expiresAt: '2026-03-03T00:00:00.000Z' },
        repos: {
          'meta/llama': { read: GATE_PENDING },
          'acme/gone': { read: NOT_FOUND, metadata: NOT_FOUND },
          'acme/model': { read: throttled(0) },
        },
      }),
    ).toEqual([
      'error repo-missing-or-no-access',
      'error gated-pending',
      'warning rate-limit-account',
      'warning token-has-newline',
      'warning token-expires-soon',
      'warning conflicting-token-sources',
      'notice token-overbroad',
    ]);
  });

  test('findings of one cause come in the order of the repos', () => {
    const closed = { read: GATE_PENDING };
    const { findings } = diagnose(
      evidence({ whoami: READ_TOKEN, repos: { 'meta/b': closed, 'meta/a': closed } }),
    );
    expect(findings.map(({ subject }) => subject)).toEqual(['meta/b', 'meta/a']);
  });
});

describe('one cause, one finding', () => {
  test('a dead token makes no repo missing or gated', () => {
    const repos = { 'acme/model': { read: UNAUTHORIZED }, 'meta/llama': { read: GATE_LOGIN } };
    expect(findingsOf({ whoami: UNAUTHORIZED, repos })).toEqual(['error token-invalid']);
    expect(findingsOf({ whoami: no(401, 'User Access Token "ci" is expired'), repos })).toEqual([
      'error token-expired',
    ]);
  });

  test('without a token a closed gate is evidence for the missing token', () => {
    const repos = { 'meta/llama': { 'anonymous-read': GATE_LOGIN } };
    const { findings } = diagnose(evidence({ token: null, repos }));
    expect(findings.map(({ cause }) => cause)).toEqual(['secret-not-defined']);
    expect(findings[0]?.evidence).toContainEqual(expect.objectContaining({ status: 401, code: 'GatedRepo' }));
  });

  test('the refused probe is the proof of a read token', () => {
    const repos = { 'octo/model write': { write: READ_ONLY, read: OK } };
    const { findings } = diagnose(evidence({ whoami: READ_TOKEN, repos }));
    expect(findings.map(({ cause }) => cause)).toEqual(['read-token-for-write']);
    expect(findings[0]?.evidence).toContainEqual(expect.objectContaining({ status: 403 }));
  });

  test('independent causes each have their own', () => {
    const missing = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
    const whoami = READ_TOKEN;
    expect(findingsOf({ whoami, repos: { 'octo/new write': missing } })).toEqual([
      'error read-token-for-write',
      'error target-missing',
    ]);
    expect(
      findingsOf({ whoami, repos: { 'octo/set write': { ...missing, 'as-dataset': metadata() } } }),
    ).toEqual(['error read-token-for-write', 'error repo-type-mismatch']);
  });
});

describe('a missing token', () => {
  const fork = { head: 'someone/fork', base: 'acme/app' };
  const events: Array<[string, Scene['event'], string]> = [
    ['a fork', { name: 'pull_request', fork }, 'secret-not-exposed-to-fork-pr'],
    ['a push to a fork', { isInFork: true }, 'secret-not-defined'],
    ['a nightly run of a fork', { name: 'schedule', isInFork: true }, 'secret-not-defined'],
    ['Dependabot', { isDependabot: true }, 'secret-not-exposed-to-dependabot'],
    ["Dependabot's fork", { isDependabot: true, fork }, 'secret-not-exposed-to-fork-pr'],
  ];
  // A skip must not hide a secret that was lost: nothing about these events explains that there is none.
  const unexplained: Array<[string, Scene['event'], string]> = [
    ['a push', {}, 'secret-not-defined'],
    ['a nightly run', { name: 'schedule' }, 'secret-not-defined'],
    ["a pull request of the repository's own", { name: 'pull_request' }, 'secret-not-defined'],
    ['a pull request on a trigger with secrets', { name: 'pull_request_target' }, 'secret-not-defined'],
    ["a person's own machine", { name: '' }, 'secret-not-defined'],
  ];
  const policies = [
    ['fail', 'fail', true],
    ['warn', 'warn', false],
    ['skip', 'skip', false],
    ['skip-always', 'skip', false],
  ] as const;
  const cases = [
    ...events.flatMap(([title, event, cause]) =>
      policies.map(([policy, verdict, stepFails]) => ({ title, event, cause, policy, verdict, stepFails })),
    ),
    ...unexplained.flatMap(([title, event, cause]) =>
      policies.map(([policy, verdict, stepFails]) =>
        policy === 'skip'
          ? { title, event, cause, policy, verdict: 'fail', stepFails: true }
          : { title, event, cause, policy, verdict, stepFails },
      ),
    ),
  ];

  test.each(cases)(
    'A missing token of $title under $policy makes the verdict $verdict',
    ({ event, cause, policy, verdict, stepFails }) => {
      for (const reply of [OK, GATE_LOGIN, UNAUTHORIZED]) {
        const repos = { 'meta/llama': { 'anonymous-read': reply } };
        const scene: Scene = { token: null, event: event ?? {}, inputs: { onMissingToken: policy }, repos };
        expect(outcome(scene)).toEqual({ verdict, cause, stepFails });
      }
    },
  );

  test('A missing token that is skipped never hides what it does not explain', () => {
    const repos = { 'acme/model': { 'anonymous-read': no(403, 'Access to this resource is disabled.') } };
    const inputs = { onMissingToken: 'skip-always' as const };
    expect(outcome({ token: null, inputs, repos })).toMatchObject({
      verdict: 'fail',
      cause: 'repo-disabled',
    });
  });

  test('A missing token that a skip does not cover says so, and what would skip it', () => {
    const skips = (scene: Scene) => {
      const [first] = diagnose(
        evidence({ token: null, inputs: { onMissingToken: 'skip' }, ...scene }),
      ).findings;
      return first === undefined ? '' : `${first.message} ${first.advice}`;
    };
    expect(skips({})).toContain(
      'this run (push) is for a fork or Dependabot, so on-missing-token: skip does not',
    );
    expect(skips({})).toContain('set on-missing-token: skip-always');
    expect(skips({ event: { name: '' } })).toContain('Nothing shows that this run is for a fork');
    // A token that another variable has was not kept back by the event.
    expect(skips({ environment: { misnamed: ['MY_HF_TOKEN'] } })).toContain(
      'set on-missing-token: skip-always',
    );
    for (const event of [{ fork }, { isDependabot: true }, { isInFork: true }]) {
      expect(skips({ event })).not.toContain('on-missing-token');
    }
    expect(skips({ event: { isInFork: true } })).toContain('This repository is a fork');
    expect(skips({ inputs: { onMissingToken: 'skip-always' } })).not.toContain('on-missing-token');
    expect(skips({ inputs: { onMissingToken: 'fail' } })).not.toContain('on-missing-token');
  });

  test('A missing token of a fork is to be skipped only if it is not skipped already', () => {
    const advice = (onMissingToken: 'fail' | 'warn' | 'skip' | 'skip-always', event: Scene['event']) =>
      diagnose(evidence({ token: null, inputs: { onMissingToken }, event: event ?? {} })).findings[0]?.advice;
    for (const event of [{ fork }, { isDependabot: true }, { isInFork: true }]) {
      expect(advice('fail', event)).toContain('et on-missing-token: skip');
      expect(advice('warn', event)).toContain('et on-missing-token: skip');
      expect(advice('skip', event)).not.toContain('on-missing-token');
      expect(advice('skip-always', event)).not.toContain('on-missing-token');
    }
  });

  test('A missing token makes a write refused without a finding of its own', () => {
    const repos = { 'acme/model write': { 'anonymous-read': OK } };
    const { results, findings } = diagnose(evidence({ token: null, repos }));
    expect(results.map(({ access }) => access)).toEqual(['refused']);
    expect(findings.map(({ cause }) => cause)).toEqual(['secret-not-defined']);
  });
});

describe('fail-on', () => {
  const error: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama': { read: GATE_PENDING } } };
  const warning: Scene = {
    whoami: READ_TOKEN,
    repos: { 'acme/old': { read: redirected('/api/models/acme/new/auth-check') } },
  };
  const notice: Scene = { whoami: WRITE_TOKEN, repos: { 'acme/model': { read: OK } } };
  const outage: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': { read: BAD_GATEWAY } } };
  const both: Scene = { whoami: READ_TOKEN, repos: { ...warning.repos, ...outage.repos } };
  const cases = [
    ['an error', error, 'error', 'fail', true],
    ['an error', error, 'warning', 'fail', true],
    ['an error', error, 'never', 'fail', false],
    ['a warning', warning, 'error', 'warn', false],
    ['a warning', warning, 'warning', 'fail', true],
    ['a warning', warning, 'never', 'warn', false],
    ['an outage', outage, 'error', 'warn', false],
    ['an outage', outage, 'warning', 'warn', false],
    ['an outage', outage, 'never', 'warn', false],
    ['an outage and a warning', both, 'error', 'warn', false],
    ['an outage and a warning', both, 'warning', 'fail', true],
    ['an outage and a warning', both, 'never', 'warn', false],
    ['a notice', notice, 'error', 'pass', false],
    ['a notice', notice, 'warning', 'pass', false],
    ['a notice', notice, 'never', 'pass', false],
  ] as const;
  test.each(cases)('%s (%#)', (_title, scene, failOn, verdict, stepFails) => {
    expect(outcome({ ...scene, inputs: { failOn } })).toMatchObject({ verdict, stepFails });
  });

  test('a pass names no cause', () => {
    expect(outcome(notice).cause).toBeNull();
  });

  test.each<[string, Scene]>([
    ['hub-outage', { whoami: BAD_GATEWAY, repos: { 'acme/model': { read: OK } } }],
    ['hub-outage', { whoami: READ_TOKEN, repos: { 'acme/model': {} } }],
    ['waf-block', { whoami: EDGE_403 }],
    ['rate-limit-account', { whoami: READ_TOKEN, repos: { 'acme/model': { read: throttled(0) } } }],
    ['rate-limit-whoami', { whoami: throttled(0), repos: { 'acme/model': { read: OK } } }],
    ['check-timed-out', { whoami: silent('deadline', 'ABORTED') }],
  ])('A warning that the Hub gave no answer (%s) fails no step', (cause, scene) => {
    for (const failOn of ['error', 'warning'] as const) {
      const seen = outcome({ ...scene, inputs: { failOn } });
      expect(seen).toEqual({ verdict: 'warn', cause, stepFails: false });
    }
  });

  test.each<[string, Scene]>([
    ['what it says of the token', { whoami: identity({ expiresAt: '2026-03-03T00:00:00.000Z' }) }],
    ['a token that does not arrive', { whoami: UNAUTHORIZED, repos: { 'acme/model': { read: OK } } }],
    [
      'a quota that is nearly used up',
      {
        whoami: READ_TOKEN,
        repos: {
          'acme/model': {
            read: {
              outcome: {
                ...OK,
                rateLimit: { bucket: 'api', remaining: 1, resetSeconds: 9, quota: 500, windowSeconds: 300 },
              },
            },
          },
        },
      },
    ],
    ['a clock that is wrong', { whoami: READ_TOKEN, now: NOW + 360_000 }],
  ])('A warning by an answer of the Hub fails the step: %s', (_, scene) => {
    expect(outcome({ ...scene, inputs: { failOn: 'warning' } })).toMatchObject({
      verdict: 'fail',
      stepFails: true,
    });
  });

  test('The warning that fails the step comes before one that does not', () => {
    expect(outcome({ ...both, inputs: { failOn: 'warning' } }).cause).toBe('repo-renamed');
    expect(outcome(both).cause).toBe('hub-outage');
    expect(findingsOf({ ...both, inputs: { failOn: 'warning' } })).toEqual([
      'warning repo-renamed',
      'warning hub-outage',
    ]);
  });
});

test('the section about the token has the status from which all else is concluded', () => {
  const statusOf = (scene: Scene) => diagnose(evidence(scene)).sections.token?.status ?? null;
  expect(statusOf({ whoami: READ_TOKEN })).toBe('good');
  expect(statusOf({ whoami: UNAUTHORIZED })).toBe('refused');
  expect(statusOf({ whoami: throttled(0) })).toBe('unknown');
  expect(statusOf({ token: 'changeme' })).toBe('malformed');
  expect(statusOf({ token: null })).toBeNull();
});
