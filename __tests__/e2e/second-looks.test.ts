import { describe, expect, test } from '@jest/globals';
import { model, play, pullRequest, token } from './play.js';

const narrow = {
  ci: token('fineGrained', { fineGrained: { canReadGatedRepos: false, global: [], scoped: [] } }),
};

describe('a name that is not on the Hub', () => {
  test('a name that is not on the Hub is met with the public name that was most likely meant', async () => {
    await play(
      {
        inputs: { repos: 'far/awsome-model\nfar/lost' },
        hub: { repos: [model('far/awesome-model'), model('far/awsome-model-x', { private: true })] },
        expect: {
          verdict: 'fail',
          cause: 'repo-missing-or-no-access',
          advice: ['Did you mean far/awesome-model?', 'the organization far'],
        },
      },
      ({ requests, played }) => {
        expect(requests.filter((line) => /\/api\/(?:models|users\/far\/overview) /.test(line))).toEqual([
          'GET /api/models → 200',
          'GET /api/users/far/overview → 404',
        ]);
        const aside = played.hub.requests.filter(({ path }) => /overview$|\/api\/models$/.test(path));
        expect(aside.map(({ authorization }) => authorization)).toEqual(['none', 'none', 'none']);
        expect(played.run.log.join('\n')).not.toContain('awsome-model-x');
      },
    );
  });

  test('a name that is not on the Hub and whose owner is not there either, is met with that', async () => {
    await play({
      inputs: { repos: 'acmee/p' },
      expect: {
        verdict: 'fail',
        cause: 'repo-missing-or-no-access',
        advice: ['nor an account or organization acmee', 'Did you mean acme/p?'],
      },
    });
  });

  test('a name that is not on the Hub is told as plainly when nothing about its owner is answered', async () => {
    const down = { status: 503, body: '{}' };
    await play({
      inputs: { repos: 'far/lost' },
      hub: {
        repos: [model('far/last')],
        faults: [
          { on: 'GET /api/models', ...down },
          { on: 'GET /api/users/*', ...down },
          { on: 'GET /api/organizations/*', status: 429, body: 'Too many requests' },
        ],
      },
      expect: {
        verdict: 'fail',
        cause: 'repo-missing-or-no-access',
        advice: ['Check the spelling of far/lost'],
      },
    });
  });
});

describe('a pass', () => {
  test('a pass costs the identity check and one question a repo', async () => {
    await play(
      {
        inputs: { repos: 'acme/p\nacme/q' },
        hub: { repos: [model('acme/p'), model('acme/q')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(requests).toHaveLength(3),
    );
  });

  test('a pass without a token costs one question a repo', async () => {
    await play(
      {
        runner: { env: {} },
        inputs: { repos: 'acme/p', 'on-missing-token': 'warn' },
        hub: { repos: [model('acme/p')] },
        expect: { verdict: 'warn', cause: 'secret-not-defined' },
      },
      ({ requests }) => expect(requests).toEqual(['GET /api/models/acme/p/auth-check → 200']),
    );
  });
});

describe('a token without the right to public gated repos', () => {
  test.each([[true], [false]])(
    'a token without the right to public gated repos is told so when the access check tells of it: %j',
    async (gatedScopeOnAuthCheck) => {
      await play({
        inputs: { repos: 'meta/gated' },
        hub: {
          tokens: narrow,
          repos: [model('meta/gated', { gated: 'manual', access: { 'octo-ci': 'granted' } })],
          switches: { gatedScopeOnAuthCheck },
        },
        expect: {
          verdict: 'fail',
          cause: 'fine-grained-missing-gated-permission',
          advice: ['canReadGatedRepos=true'],
        },
      });
    },
  );

  test('a token without the right to public gated repos is asked for a file once where the repo is open', async () => {
    await play(
      {
        inputs: { repos: 'meta/open' },
        hub: { tokens: narrow, repos: [model('meta/open')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(requests.filter((line) => line.startsWith('HEAD'))).toHaveLength(1),
    );
  });

  test('a token without the right to public gated repos is told of the gate that opens while it waits only if a file is served', async () => {
    const closed = {
      on: 'GET /api/models/meta/gated/auth-check',
      times: 1,
      status: 403,
      headers: { 'X-Error-Code': 'GatedRepo' },
      body: { error: 'Your request to access model meta/gated is awaiting a review from the repo authors.' },
    };
    await play({
      inputs: { repos: 'meta/gated', 'wait-for-access': '20' },
      hub: {
        tokens: narrow,
        repos: [model('meta/gated', { gated: 'auto', access: { 'octo-ci': 'granted' } })],
        faults: [closed],
        switches: { gatedScopeOnAuthCheck: false },
      },
      expect: { verdict: 'fail', cause: 'fine-grained-missing-gated-permission' },
    });
  });
});

test("a fork's pull request learns that its dataset is listed as a model", async () => {
  await play({
    runner: { env: {}, event: 'pull_request', payload: pullRequest('stranger/pipeline') },
    inputs: { repos: 'acme/corpus', 'on-missing-token': 'skip' },
    hub: { repos: [model('acme/corpus', { type: 'dataset' })] },
    expect: { verdict: 'skip', cause: 'secret-not-exposed-to-fork-pr', advice: ['datasets/acme/corpus'] },
  });
});
