import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const CHECK = 'GET /api/models/acme/p/auth-check';
const hidden = { inputs: { repos: 'stranger/p' }, on: 'GET /api/models/stranger/p/auth-check' };

describe('an answer that only looks like a yes', () => {
  test.each([
    ['Service under maintenance'],
    [''],
    ['<?xml version="1.0"?><Error/>'],
    ['"welcome"'],
    ['{"ok":true}'],
  ])('an answer that only looks like a yes proves nothing in place of the access check: %j', async (body) => {
    await play({
      inputs: hidden.inputs,
      hub: {
        repos: [model('stranger/p', { private: true })],
        faults: [{ on: hidden.on, status: 200, headers: { 'Content-Type': 'text/plain' }, body }],
      },
      expect: { verdict: 'warn', cause: 'hub-outage', mustNotBlame: ['repo-missing-or-no-access'] },
    });
  });
});

describe('a refusal that only looks like another one', () => {
  test('a repo that was taken down is not a gate to be opened', async () => {
    await play({
      inputs: { repos: 'meta/gated' },
      hub: { repos: [model('meta/gated', { gated: 'manual', disabled: true })] },
      expect: { verdict: 'fail', cause: 'repo-disabled', mustNotBlame: ['gated-not-accepted'] },
    });
  });

  test.each([
    [429, 'error code: 1015'],
    [403, 'error code: 1020'],
  ])('a bare line of text with %i comes from the edge', async (status, body) => {
    await play({
      inputs: { repos: 'acme/p' },
      hub: {
        repos: [model('acme/p')],
        faults: [{ on: CHECK, status, headers: { 'Content-Type': 'text/plain' }, body }],
      },
      expect: {
        verdict: 'warn',
        cause: 'waf-block',
        mustNotBlame: ['rate-limit-account', 'repo-missing-or-no-access'],
      },
    });
  });

  test('a repo that is not there is not missing its token', async () => {
    await play({
      runner: { env: { HF_TOKEN: '@token:ci', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' } },
      inputs: { repos: 'stranger/gone' },
      expect: {
        verdict: 'fail',
        cause: 'repo-missing-or-no-access',
        mustNotBlame: ['implicit-token-disabled'],
      },
    });
  });

  test.each([[404], [403]])('an OAuth token without the scope is told so, with %i too', async (status) => {
    await play({
      inputs: { repos: 'acme/p' },
      hub: {
        tokens: { ci: token('oauth', { scopes: ['openid', 'profile'] }) },
        repos: [model('acme/p', { private: true })],
        switches: { fineGrainedOutOfScopePrivate: status },
      },
      expect: { verdict: 'fail', cause: 'oauth-scope-missing', advice: ['read-repos'] },
    });
  });
});

describe('a warning that is one too many', () => {
  test('a quota that is used up is not low as well', async () => {
    await play(
      {
        inputs: { repos: 'acme/p' },
        hub: {
          repos: [model('acme/p')],
          switches: { accountQuota: { limit: 1000, remaining: 1, reset: 99 } },
        },
        expect: { verdict: 'warn', cause: 'rate-limit-account' },
      },
      ({ causes }) => expect(causes).toEqual(['rate-limit-account']),
    );
  });

  test('an export settles which of two tokens later steps get', async () => {
    await play({
      runner: { env: { HF_TOKEN: '@token:other' } },
      inputs: { token: '@token:ci', 'export-token': 'true' },
      hub: { tokens: { ci: token('read'), other: token('read') } },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});

describe('what must not be missed', () => {
  test('a default entry answers for the Hub although another Hub host has an entry', async () => {
    await play({
      runner: {
        home: {
          '.netrc':
            'machine huggingface.co login u password @token:ci\ndefault login y password @token:old\n',
        },
      },
      hub: { tokens: { ci: token('read'), old: { state: 'unknown' } } },
      expect: { verdict: 'warn', cause: 'netrc-overrides-token', advice: ['default'] },
    });
  });

  test('a kernel without the branch that nobody listed is readable', async () => {
    await play({
      inputs: { repos: 'kernels/acme/k' },
      hub: { repos: [model('acme/k', { type: 'kernel', revisions: ['v1'] })] },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('ids that unset variables leave behind, and a type in the singular, are told as such', async () => {
    await play(
      {
        inputs: { repos: 'undefined/undefined\ndataset/acme/corpus' },
        expect: { verdict: 'fail', cause: 'repo-id-placeholder', advice: ['datasets/acme/corpus'] },
      },
      ({ causes }) => expect(causes).toEqual(['repo-id-placeholder', 'repo-id-invalid']),
    );
  });
});
