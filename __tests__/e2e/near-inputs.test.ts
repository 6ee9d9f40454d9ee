import { describe, expect, test } from '@jest/globals';
import { type Case, model, play, type Seen, token } from './play.js';

const CI = '.github/workflows/ci.yml';

/** The text of a job whose step has these keys, and whatever variables of its own. */
const inWorkflow = (keys: string[], env = '', more: Record<string, string> = {}) => ({
  workspace: {
    [CI]: [
      'on: push',
      'jobs:',
      '  test:',
      `    env: {${env}}`,
      '    steps:',
      '      - uses: org/hf-auth-check@v1',
      '        with:',
      ...keys.map((key) => `          ${key}: x`),
    ].join('\n'),
  },
  env: {
    HF_TOKEN: '@token:ci',
    GITHUB_REPOSITORY: 'acme/pipeline',
    GITHUB_WORKFLOW_REF: `acme/pipeline/${CI}@refs/heads/main`,
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__org_hf-auth-check',
    ...more,
  },
});

const HUB = { tokens: { ci: token('read') }, repos: [model('acme/model')] };
const report = ({ played }: Seen): Record<string, unknown> => Object.assign({}, played.report);

/** Severity, subject and line of each finding about an input. */
function told(seen: Seen): unknown[] {
  const findings = report(seen).findings as Array<Record<string, unknown>>;
  return findings
    .filter(({ cause }) => cause === 'input-invalid')
    .map(({ severity, subject, place }) => [severity, subject, (place as { line?: number } | null)?.line]);
}

describe('an input that the action does not have', () => {
  test.each([
    ['repo', 'INPUT_REPO', 'repos'],
    ['repositories', 'INPUT_REPOSITORIES', 'repos'],
    ['hf-token', 'INPUT_HF-TOKEN', 'token'],
    ['hf_token', 'INPUT_HF_TOKEN', 'token'],
    ['hf token', 'INPUT_HF_TOKEN', 'token'],
    ['model', 'INPUT_MODEL', 'repos'],
    ['Models', 'INPUT_MODELS', 'repos'],
    ['datasets', 'INPUT_DATASETS', 'repos'],
    ['op', 'INPUT_OP', 'operation'],
    ['fail_on', 'INPUT_FAIL_ON', 'fail-on'],
    ['expeced-user', 'INPUT_EXPECED-USER', 'expected-user'],
  ])(
    '%s is a warning without the workflow, and an error with it; the check goes on',
    async (key, variable, meant) => {
      const shown = variable.slice('INPUT_'.length).toLowerCase();
      await play(
        {
          hub: HUB,
          inputs: { repos: 'acme/model', [key]: 'a-value' },
          expect: { verdict: 'warn', cause: 'input-invalid', advice: [meant] },
        },
        (seen) => {
          expect(told(seen)).toEqual([['warning', variable, undefined]]);
          expect(report(seen).repos).toMatchObject([{ repo: 'acme/model', access: 'granted' }]);
          expect(JSON.stringify(report(seen)) + seen.played.run.log.join()).not.toContain('a-value');
        },
      );
      await play(
        {
          hub: HUB,
          runner: inWorkflow(['repos', JSON.stringify(key)]),
          inputs: { repos: 'acme/model', [key]: 'a-value' },
          expect: { verdict: 'fail', cause: 'input-invalid', advice: [`Write ${meant}`, `line 9 of ${CI}`] },
        },
        (seen) => {
          expect(told(seen)).toEqual([['error', shown, 9]]);
          expect(report(seen).repos).toMatchObject([{ repo: 'acme/model', access: 'granted' }]);
        },
      );
    },
  );

  test('only looks like one where the job sets it itself', async () => {
    await play(
      {
        hub: HUB,
        runner: inWorkflow(['repos'], 'INPUT_MODEL: x', { INPUT_MODEL: 'x' }),
        inputs: { repos: 'acme/model' },
        expect: { verdict: 'warn', cause: 'input-invalid' },
      },
      (seen) => expect(told(seen)).toEqual([['warning', 'INPUT_MODEL', 4]]),
    );
  });

  test('is none where it is close to nothing', async () => {
    const env = {
      HF_TOKEN: '@token:ci',
      INPUT_DIR: 'a',
      INPUT_NAME: 'b',
      INPUT_PATH: 'c',
      INPUT_NPM_TOKEN: 'd',
    };
    await play({
      hub: HUB,
      runner: { env },
      inputs: { repos: 'acme/model' },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('is told beside one with a value that cannot be used', async () => {
    await play(
      {
        hub: HUB,
        inputs: { repo: 'acme/model', operation: 'wrte' },
        expect: { verdict: 'fail', cause: 'input-invalid' },
      },
      (seen) =>
        expect(told(seen)).toEqual([
          ['error', 'operation', undefined],
          ['warning', 'INPUT_REPO', undefined],
        ]),
    );
  });

  test('does not keep an answer that proves nothing from being told', async () => {
    const fault = { on: 'GET /api/models/acme/model/auth-check', status: 200, body: 'maintenance' };
    await play(
      {
        hub: { ...HUB, faults: [{ ...fault, headers: { 'Content-Type': 'text/plain' } }] },
        inputs: { repos: 'acme/model', repo: 'x' },
        expect: { verdict: 'warn', cause: 'input-invalid' },
      },
      ({ causes }) => expect([...causes].sort()).toEqual(['hub-outage', 'input-invalid']),
    );
  });
});

describe('a token in an input that the action does not have', () => {
  test.each([['hf_token'], ['hf-token'], ['access-token']])('%s is masked, and not shown', async (key) => {
    await play(
      {
        hub: { ...HUB, tokens: { ci: token('read'), other: token('write') } },
        inputs: { repos: 'acme/model', [key]: '@token:other' },
        expect: { verdict: 'warn', cause: 'input-invalid' },
      },
      ({ played }) =>
        expect(played.run.masks.filter((mask) => /^hf_[A-Za-z0-9]{20,}$/.test(mask))).toHaveLength(2),
    );
  });

  test('is told once where it is the only one: by what it holds', async () => {
    await play(
      {
        hub: HUB,
        runner: { env: {} },
        inputs: { repos: 'acme/model', hf_token: '@token:ci' },
        expect: { verdict: 'fail', cause: 'wrong-variable-name' },
      },
      ({ causes }) => expect(causes).toEqual(['wrong-variable-name']),
    );
  });

  test.each(['@token:ci', ''])('and by its line, where the workflow is there: %j', async (value) => {
    const { HF_TOKEN: _, ...env } = inWorkflow([]).env;
    await play(
      {
        hub: HUB,
        runner: { ...inWorkflow(['hf_token']), env },
        inputs: { repos: 'acme/model', hf_token: value },
        expect: { verdict: 'fail', cause: 'input-invalid', advice: ['Write token in place of hf_token'] },
      },
      (seen) => expect(seen.causes).toEqual(['input-invalid']),
    );
  });
});

describe('without any repo', () => {
  const alone = (more: Partial<Case> & Pick<Case, 'expect'>): Case => ({
    ...more,
    hub: { ...HUB, ...more.hub },
    inputs: { ...more.inputs },
  });
  const NOTICE = /No repo is listed, so no access was checked/;

  test.each([['read'], ['write']])('a notice says that no access was checked: %s', async (operation) => {
    await play(
      alone({
        inputs: { operation },
        hub: { tokens: { ci: token('write') } },
        expect: { verdict: 'pass', cause: 'none' },
      }),
      ({ played, causes }) => {
        expect(causes).toEqual(['no-repos-listed']);
        expect(played.run.annotations).toMatchObject([{ level: 'notice' }]);
        expect(played.run.annotations[0]?.message).toMatch(NOTICE);
        expect(played.run.summary).toContain('no access was checked');
      },
    );
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['a read token', 'read-token-for-write', token('read')],
    [
      'a fine-grained token without write access',
      'fine-grained-no-write-on-repo',
      token('fineGrained', {
        fineGrained: {
          scoped: [{ entity: { type: 'user', name: 'octo-ci' }, permissions: ['repo.content.read'] }],
        },
      }),
    ],
    ['an OAuth token without the scope', 'oauth-scope-missing', token('oauth', { scopes: ['read-repos'] })],
    ['the token of an organization', 'org-token-unsupported', token('org', { user: 'acme' })],
  ])('operation: write fails with %s', async (_, cause, ci) => {
    await play(
      alone({ inputs: { operation: 'write' }, hub: { tokens: { ci } }, expect: { verdict: 'fail', cause } }),
    );
  });

  test.each<[string, Record<string, unknown>]>([
    ['a write token', token('write')],
    ['an OAuth token with the scope', token('oauth', { scopes: ['write-repos'] })],
    [
      'a fine-grained token that writes one repo',
      token('fineGrained', {
        fineGrained: {
          scoped: [{ entity: { type: 'model', name: 'acme/model' }, permissions: ['repo.write'] }],
        },
      }),
    ],
  ])('operation: write passes with %s', async (_, ci) => {
    await play(
      alone({
        inputs: { operation: 'write' },
        hub: { tokens: { ci } },
        expect: { verdict: 'pass', cause: 'none' },
      }),
    );
  });
});
