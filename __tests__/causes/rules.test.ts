import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import {
  evidence,
  findingsOf,
  GATE_LOGIN,
  GATE_PENDING,
  identity,
  member,
  metadata,
  NOT_FOUND,
  no,
  OK,
  OTHER_TOKEN,
  READ_ONLY,
  READ_TOKEN,
  redirected,
  type Scene,
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
    const blocked = identity({ orgs: [member('acme', { restrictions: ['sso'] })] });
    expect(findingsOf({ whoami: blocked, repos: { 'acme/model write': { write: READ_ONLY } } })).toEqual([
      'error org-sso-required',
      'error read-token-for-write',
    ]);
  });
});

describe('a missing token', () => {
  const fork = { head: 'someone/fork', base: 'acme/app' };
  const events: Array<[string, Scene['event'], string]> = [
    ['a push', {}, 'secret-not-defined'],
    ['a fork', { name: 'pull_request', fork }, 'secret-not-exposed-to-fork-pr'],
    ['Dependabot', { isDependabot: true }, 'secret-not-exposed-to-dependabot'],
    ["Dependabot's fork", { isDependabot: true, fork }, 'secret-not-exposed-to-fork-pr'],
  ];
  const policies = [
    ['fail', 'fail', true],
    ['warn', 'warn', false],
    ['skip', 'skip', false],
  ] as const;
  const cases = events.flatMap(([title, event, cause]) =>
    policies.map(([policy, verdict, stepFails]) => ({ title, event, cause, policy, verdict, stepFails })),
  );

  test.each(cases)('of $title under $policy: $verdict', ({ event, cause, policy, verdict, stepFails }) => {
    for (const reply of [OK, GATE_LOGIN, UNAUTHORIZED]) {
      const repos = { 'meta/llama': { 'anonymous-read': reply } };
      const scene: Scene = { token: null, event: event ?? {}, inputs: { onMissingToken: policy }, repos };
      expect(outcome(scene)).toEqual({ verdict, cause, stepFails });
    }
  });

  test('never hides what it does not explain', () => {
    const repos = { 'acme/model': { 'anonymous-read': no(403, 'Access to this resource is disabled.') } };
    const inputs = { onMissingToken: 'skip' as const };
    expect(outcome({ token: null, inputs, repos })).toMatchObject({
      verdict: 'fail',
      cause: 'repo-disabled',
    });
  });

  test('a write is refused without a finding of its own', () => {
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
  const cases = [
    ['an error', error, 'error', 'fail', true],
    ['an error', error, 'warning', 'fail', true],
    ['an error', error, 'never', 'fail', false],
    ['a warning', warning, 'error', 'warn', false],
    ['a warning', warning, 'warning', 'fail', true],
    ['a warning', warning, 'never', 'warn', false],
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
});

test('the section about the token has the status from which all else is concluded', () => {
  const statusOf = (scene: Scene) => diagnose(evidence(scene)).sections.token?.status ?? null;
  expect(statusOf({ whoami: READ_TOKEN })).toBe('good');
  expect(statusOf({ whoami: UNAUTHORIZED })).toBe('refused');
  expect(statusOf({ whoami: throttled(0) })).toBe('unknown');
  expect(statusOf({ token: 'changeme' })).toBe('malformed');
  expect(statusOf({ token: null })).toBeNull();
});
