import { describe, expect, test } from '@jest/globals';
import { expectTold, HUB, inWorkflow, told, USUAL_KEYS } from './near-inputs.js';
import { type Case, play, token } from './play.js';

describe('an input that the action does not have', () => {
  test.each(USUAL_KEYS)(
    'an input that the action does not have is a warning without the workflow, and an error with it; the check goes on: %s',
    expectTold,
  );

  test('an input that the action does not have only looks like one where the job sets it itself', async () => {
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

  test('an input that the action does not have is none where it is close to nothing', async () => {
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

  test('an input that the action does not have is told beside one with a value that cannot be used', async () => {
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

  test('an input that the action does not have does not keep an answer that proves nothing from being told', async () => {
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
  test.each([['hf_token'], ['hf-token'], ['access-token']])(
    'a token in an input that the action does not have is masked, and not shown: %s',
    async (key) => {
      await play(
        {
          hub: { ...HUB, tokens: { ci: token('read'), other: token('write') } },
          inputs: { repos: 'acme/model', [key]: '@token:other' },
          expect: { verdict: 'warn', cause: 'input-invalid' },
        },
        ({ played }) =>
          expect(played.run.masks.filter((mask) => /^hf_[A-Za-z0-9]{20,}$/.test(mask))).toHaveLength(2),
      );
    },
  );

  test('a token in an input that the action does not have is told once where it is the only one: by what it holds', async () => {
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
        expect: { verdict: 'fail', cause: 'input-invalid', advice: ['Rename hf_token to token'] },
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
  const NOTICE = /Only the token itself was checked/;

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
  ])('without any repo operation: write fails with %s', async (_, cause, ci) => {
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
  ])('without any repo operation: write passes with %s', async (_, ci) => {
    await play(
      alone({
        inputs: { operation: 'write' },
        hub: { tokens: { ci } },
        expect: { verdict: 'pass', cause: 'none' },
      }),
    );
  });
});
