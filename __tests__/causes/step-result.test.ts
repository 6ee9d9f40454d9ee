import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Policy } from '../../src/model/policy.js';
import {
  BAD_GATEWAY,
  evidence,
  GATE_PENDING,
  identity,
  metadata,
  NOT_FOUND,
  netrcFile,
  OK,
  OTHER_TOKEN,
  READ_ONLY,
  READ_TOKEN,
  redirected,
  type Scene,
  silent,
  UNAUTHORIZED,
  WRITE_TOKEN,
} from './evidence.js';

type Settings = { failOn?: 'error' | 'warning' | 'never'; policy?: Policy };

const GATED = { read: GATE_PENDING };
const MISSING = { read: NOT_FOUND, metadata: NOT_FOUND };
const MOVED = { read: redirected('/api/models/acme/new/auth-check') };
const gated: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama': GATED } };
const maybeGated: Scene = { whoami: READ_TOKEN, repos: { 'meta/llama optional': GATED } };
const moved: Scene = { whoami: READ_TOKEN, repos: { 'acme/old': MOVED } };
const overbroad: Scene = { whoami: WRITE_TOKEN, repos: { 'acme/model': { read: OK } } };
const outage: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': { read: BAD_GATEWAY } } };
const unproven: Scene = { whoami: READ_TOKEN, repos: { 'acme/model': {} } };
const timedOut: Scene = {
  whoami: silent('deadline', 'ABORTED'),
  repos: { 'acme/model': { read: silent('deadline', 'ABORTED') } },
};
const dead: Scene = { whoami: UNAUTHORIZED, repos: { 'acme/model optional': { read: UNAUTHORIZED } } };
const loaded = (lines: Record<string, typeof GATED | { read: typeof OK }>, ...by: string[]): Scene => ({
  whoami: READ_TOKEN,
  repos: lines,
  loaded: { 'meta/base': { by, probes: { ...GATED, metadata: metadata({ gated: 'manual' }) } } },
});

const seen = (scene: Scene, settings: Settings = {}) =>
  diagnose(evidence({ ...scene, inputs: { ...scene.inputs, ...settings } }));
const shown = (scene: Scene, settings: Settings = {}) => {
  const { stepFails, stepNote, findings } = seen(scene, settings);
  return [stepFails, stepNote, ...findings.map(({ level, cause }) => `${level} ${cause}`)];
};

const OPTIONAL = 'The step does not fail: every repo concerned is optional.';
const doesNot = (what: string) => `The step does not fail: policy sets ${what}.`;
const fails = (what: string) => `The step fails: policy sets ${what}.`;

test.each(['ci', 'terminal'] as const)('On %s a policy is an option, and there is no step', (host) => {
  const seen = evidence({ ...gated, inputs: { policy: { gate: 'notice' } } });
  expect(diagnose({ ...seen, runner: { ...seen.runner, host } }).stepNote).toBe(
    'The command does not fail: --policy sets gate to notice.',
  );
});

describe('Whether the step fails, why, and the level of each finding', () => {
  test.each<[string, Scene, Settings, unknown[]]>([
    ['a closed gate', gated, {}, [true, null, 'error gated-pending']],
    [
      'a closed gate that is a warning',
      gated,
      { policy: { gate: 'warning' } },
      [false, doesNot('gate to warning'), 'warning gated-pending'],
    ],
    [
      'a closed gate that is a notice',
      gated,
      { policy: { gate: 'notice' } },
      [false, doesNot('gate to notice'), 'notice gated-pending'],
    ],
    [
      'a closed gate under a policy for others',
      gated,
      { policy: { repo: 'notice' } },
      [true, null, 'error gated-pending'],
    ],
    ['a closed gate as it is', gated, { policy: { gate: 'error' } }, [true, null, 'error gated-pending']],
    [
      'a closed gate that is a warning, where warnings fail',
      gated,
      { policy: { gate: 'warning' }, failOn: 'warning' },
      [true, null, 'error gated-pending'],
    ],
    [
      'a closed gate that is a notice, where warnings fail',
      gated,
      { policy: { gate: 'notice' }, failOn: 'warning' },
      [false, doesNot('gate to notice'), 'notice gated-pending'],
    ],
    [
      'a closed gate that is a warning, where nothing fails',
      gated,
      { policy: { gate: 'warning' }, failOn: 'never' },
      [false, null, 'warning gated-pending'],
    ],
    ['an optional repo behind a closed gate', maybeGated, {}, [false, OPTIONAL, 'warning gated-pending']],
    [
      'the same where warnings fail',
      maybeGated,
      { failOn: 'warning' },
      [false, OPTIONAL, 'warning gated-pending'],
    ],
    ['the same where nothing fails', maybeGated, { failOn: 'never' }, [false, null, 'warning gated-pending']],
    [
      'the same with a policy of errors',
      maybeGated,
      { policy: { gate: 'error' } },
      [false, OPTIONAL, 'warning gated-pending'],
    ],
    [
      'the same with a policy of notices',
      maybeGated,
      { policy: { gate: 'notice' } },
      [false, OPTIONAL, 'notice gated-pending'],
    ],
    [
      'an optional repo that moved, where warnings fail',
      { ...moved, repos: { 'acme/old optional': MOVED } },
      { failOn: 'warning' },
      [false, OPTIONAL, 'warning repo-renamed'],
    ],
    [
      'a repo that moved, with a policy of errors',
      moved,
      { policy: { repo: 'error' } },
      [true, fails('repo to error'), 'error repo-renamed'],
    ],
    [
      'an optional repo that moved, with a policy of errors',
      { ...moved, repos: { 'acme/old optional': MOVED } },
      { policy: { repo: 'error' } },
      [false, null, 'warning repo-renamed'],
    ],
    ['a notice', overbroad, {}, [false, null, 'notice token-overbroad']],
    [
      'a notice that is an error',
      overbroad,
      { policy: { privilege: 'error' } },
      [true, fails('privilege to error'), 'error token-overbroad'],
    ],
    [
      'a notice that is an error, where nothing fails',
      overbroad,
      { policy: { privilege: 'error' }, failOn: 'never' },
      [false, null, 'error token-overbroad'],
    ],
    [
      'a notice that is a warning',
      overbroad,
      { policy: { privilege: 'warning' } },
      [false, null, 'warning token-overbroad'],
    ],
    [
      'a notice that is a warning, where warnings fail',
      overbroad,
      { policy: { privilege: 'warning' }, failOn: 'warning' },
      [true, fails('privilege to warning'), 'error token-overbroad'],
    ],
    ['an outage', outage, { failOn: 'warning' }, [false, null, 'warning hub-outage']],
    [
      'an outage that is an error',
      outage,
      { policy: { network: 'error' } },
      [true, fails('network to error'), 'error hub-outage'],
    ],
    [
      'an outage that is a warning, where warnings fail',
      outage,
      { policy: { network: 'warning' }, failOn: 'warning' },
      [false, null, 'warning hub-outage'],
    ],
    [
      'a time-out that is an error',
      timedOut,
      { policy: { network: 'error' } },
      [true, fails('network to error'), 'error check-timed-out'],
    ],
    [
      'what is not proven, with a policy of errors',
      unproven,
      { policy: { network: 'error' } },
      [true, fails('network to error'), 'error hub-outage'],
    ],
    [
      'an optional repo of which nothing is proven, with a policy of errors',
      { ...unproven, repos: { 'acme/model optional': {} } },
      { policy: { network: 'error' } },
      [false, null, 'warning hub-outage'],
    ],
    ['a refused token, where every repo is optional', dead, {}, [true, null, 'error token-invalid']],
    [
      'a refused token that is a warning',
      dead,
      { policy: { token: 'warning' } },
      [false, doesNot('token to warning'), 'warning token-invalid'],
    ],
  ])('%s', (_, scene, settings, expected) => {
    expect(shown(scene, settings)).toEqual(expected);
  });

  test.each<[string, Record<string, typeof GATED | typeof MISSING>, Settings, unknown[]]>([
    [
      'a required repo beside an optional one',
      { 'a/a optional': GATED, 'b/b': MISSING },
      {},
      [true, null, 'error repo-missing-or-no-access', 'warning gated-pending'],
    ],
    [
      'a required repo behind a gate beside an optional one',
      { 'a/a optional': GATED, 'b/b': GATED },
      {},
      [true, null, 'warning gated-pending', 'error gated-pending'],
    ],
    [
      'two optional repos',
      { 'a/a optional': GATED, 'b/b optional': MISSING },
      {},
      [false, OPTIONAL, 'warning repo-missing-or-no-access', 'warning gated-pending'],
    ],
    [
      'an optional repo, and a required one whose group is a warning',
      { 'a/a optional': GATED, 'b/b': MISSING },
      { policy: { repo: 'warning' } },
      [
        false,
        `${doesNot('repo to warning').slice(0, -1)}, and every other repo concerned is optional.`,
        'warning repo-missing-or-no-access',
        'warning gated-pending',
      ],
    ],
    [
      'two groups that are no errors',
      { 'a/a': GATED, 'b/b': MISSING },
      { policy: { repo: 'warning', gate: 'notice' } },
      [
        false,
        doesNot('repo to warning and gate to notice'),
        'warning repo-missing-or-no-access',
        'notice gated-pending',
      ],
    ],
    [
      'two groups of which one is no error',
      { 'a/a': GATED, 'b/b': MISSING },
      { policy: { repo: 'warning' } },
      [true, null, 'warning repo-missing-or-no-access', 'error gated-pending'],
    ],
  ])('%s', (_, repos, settings, expected) => {
    expect(shown({ whoami: READ_TOKEN, repos }, settings)).toEqual(expected);
  });
});

describe('A finding that names several repos', () => {
  const levels = (...lines: string[]) => {
    const repos = Object.fromEntries(lines.map((line) => [line, { write: READ_ONLY, read: OK }]));
    const { stepFails, findings } = seen({ whoami: READ_TOKEN, repos });
    const merged = findings.filter(({ others }) => others.length > 0);
    return [stepFails, merged.map(({ level, optional }) => [level, optional])];
  };

  test('is optional only if every one of them is', () => {
    expect(levels('acme/a write optional', 'acme/b write optional')).toEqual([false, [['warning', true]]]);
    expect(levels('acme/a write optional', 'acme/b write')).toEqual([true, [['error', false]]]);
    expect(levels('acme/a write', 'acme/b write optional')).toEqual([true, [['error', false]]]);
  });
});

describe('What an optional repo loads', () => {
  const by = 'acme/lora adapter_config.json base_model';

  test('is optional, and what a required one loads is not', () => {
    const optional = loaded({ 'acme/lora optional': { read: OK } }, by);
    expect(shown(optional)).toEqual([false, OPTIONAL, 'warning gated-transitive']);
    expect(seen(optional).loaded).toMatchObject([{ label: 'meta/base', isOptional: true }]);
    expect(shown(loaded({ 'acme/lora': { read: OK } }, by))[0]).toBe(true);
  });

  test('is not optional if a required repo loads it as well', () => {
    const scene = evidence(loaded({ 'acme/lora optional': { read: OK }, 'acme/other': { read: OK } }, by));
    const { references, repos } = scene.hub;
    const [first] = references.read;
    const other = repos[1]?.request.ref;
    if (first === undefined || other === undefined) throw new Error('nothing was read');
    const both = { ...references, read: [...references.read, { ...first, ref: other }] };
    expect(diagnose({ ...scene, hub: { ...scene.hub, references: both } }).stepFails).toBe(true);
    expect(diagnose(scene).stepFails).toBe(false);
  });

  test('is not optional if the repo is listed for reading twice, as required too', () => {
    const lines = { 'acme/lora optional': { read: OK }, 'acme/lora@v1': { read: OK } };
    expect(shown(loaded(lines, by))[0]).toBe(true);
  });
});

describe('What discover finds', () => {
  const found: Scene = {
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK } },
    found: { 'meta/llama': { probes: GATED } },
    inputs: { discover: true },
  };

  test('is a warning of its group, which a policy makes an error like any other', () => {
    expect(shown(found)).toEqual([false, null, 'warning gated-pending']);
    expect(shown(found, { policy: { gate: 'error' } })).toEqual([
      true,
      fails('gate to error'),
      'error gated-pending',
    ]);
  });
});

describe('A missing token', () => {
  const none = (onMissingToken: 'fail' | 'warn' | 'skip-always', policy: Policy): unknown[] =>
    shown({ token: null, repos: { 'acme/model': {} }, inputs: { onMissingToken } }, { policy }).slice(0, 3);

  test('does to the step what on-missing-token says: a policy can make less of it, and not more', () => {
    expect(none('skip-always', { token: 'error' })).toEqual([false, null, 'notice secret-not-defined']);
    expect(none('warn', { token: 'error' })).toEqual([false, null, 'warning secret-not-defined']);
    expect(none('fail', { token: 'error' })).toEqual([true, null, 'error secret-not-defined']);
    expect(none('fail', { token: 'notice' })).toEqual([
      false,
      doesNot('token to notice'),
      'notice secret-not-defined',
    ]);
  });
});

describe('What stands behind another finding', () => {
  const wrong = (policy: Policy) =>
    shown(
      {
        whoami: identity({ name: 'octo-dev' }),
        repos: { 'meta/llama': GATED },
        inputs: { expectedAccounts: [{ is: 'account', name: 'ci-bot' }] },
      },
      { policy },
    );

  test('A policy for the wrong account does not hide the closed gate that is evidence under it', () => {
    expect(wrong({})).toEqual([true, null, 'error unexpected-user']);
    expect(wrong({ token: 'warning' })).toEqual([true, null, 'error unexpected-user']);
    expect(wrong({ token: 'warning', gate: 'warning' })[0]).toBe(false);
  });
});

describe('A repo of which nothing is proven, beside a finding about something else', () => {
  const NETWORK = { policy: { network: 'error' } } as const;
  const beside = (repos: Scene['repos'], more: Partial<Scene> = {}): Scene => ({
    whoami: READ_TOKEN,
    repos: { ...repos, 'acme/model write': {} },
    ...more,
  });
  const optional = beside({ 'acme/model optional': MISSING });
  const stale = beside({}, { netrc: [netrcFile(`machine huggingface.co password ${OTHER_TOKEN}`)] });
  const told = (scene: Scene, settings: Settings) =>
    seen(scene, settings).findings.some(({ cause }) => cause === 'hub-outage');

  test.each<[string, Scene]>([
    ['its optional line for another operation', optional],
    ['the runner', stale],
  ])('A finding about %s does not hide it from a policy of errors', (_, scene) => {
    const plain = seen(scene);
    const { stepFails, stepNote, verdict, cause, findings } = seen(scene, NETWORK);
    expect([plain.stepFails, told(scene, {})]).toEqual([false, false]);
    expect([stepFails, stepNote]).toEqual([true, fails('network to error')]);
    expect([verdict, cause]).toEqual([plain.verdict, plain.cause]);
    expect(findings.at(-1)).toMatchObject({ cause: 'hub-outage', severity: 'warning', level: 'error' });
    expect(findings.at(-1)?.message).toContain('may write acme/model');
  });

  test.each<[string, Scene, Settings]>([
    [
      'it is optional itself',
      { ...optional, repos: { 'acme/model optional': MISSING, 'acme/model write optional': {} } },
      NETWORK,
    ],
    [
      'no policy says that it fails the step',
      optional,
      { policy: { network: 'warning' }, failOn: 'warning' },
    ],
    ['nothing fails the step', optional, { ...NETWORK, failOn: 'never' }],
    [
      'the step fails for what is told',
      { ...optional, repos: { 'acme/model': MISSING, 'acme/model write': {} } },
      NETWORK,
    ],
    [
      'no token was there to ask with',
      beside({}, { token: null, inputs: { onMissingToken: 'warn' } }),
      NETWORK,
    ],
    [
      'the token was refused',
      beside({}, { whoami: UNAUTHORIZED }),
      { policy: { network: 'error', token: 'warning' } },
    ],
  ])('It is not told by itself if %s', (_, scene, settings) => {
    expect(told(scene, settings)).toBe(false);
  });
});

describe('What policy and optional repos never change', () => {
  const scenes: Scene[] = [gated, maybeGated, moved, overbroad, outage, unproven, timedOut, dead];
  const policies: Policy[] = ['error', 'warning', 'notice'].map((level) =>
    Object.fromEntries(['network', 'token', 'repo', 'gate', 'privilege'].map((group) => [group, level])),
  );
  const judged = (scene: Scene, settings: Settings) => {
    const { verdict, cause, results, findings } = seen(scene, settings);
    return {
      verdict,
      cause,
      access: results.map(({ access }) => access),
      findings: findings.map(({ level, optional, ...rest }) => rest),
    };
  };

  test('The verdict, the cause, each result and the findings are the same under every policy', () => {
    for (const scene of scenes) {
      for (const failOn of ['error', 'warning', 'never'] as const) {
        const plain = judged(scene, { failOn });
        for (const policy of policies) expect(judged(scene, { failOn, policy })).toEqual(plain);
      }
    }
  });

  test('They are the same for an optional repo as for a required one', () => {
    for (const failOn of ['error', 'warning', 'never'] as const) {
      expect(judged(maybeGated, { failOn })).toEqual(judged(gated, { failOn }));
    }
  });
});
