import { describe, expect, test } from '@jest/globals';
import { model, play, pullRequest, token } from './play.js';

const WHOAMI = 'GET /api/whoami-v2';
const noToken = { env: {} };

describe('a job whose token may do what is asked', () => {
  test('a job whose token may do what is asked passes with one request per repo and one for the identity', async () => {
    await play(
      {
        inputs: { repos: 'acme/open\nacme/private' },
        hub: { repos: [model('acme/open'), model('acme/private', { private: true })] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played, requests }) => {
        expect(requests.sort()).toEqual([
          'GET /api/models/acme/open/auth-check → 200',
          'GET /api/models/acme/private/auth-check → 200',
          `${WHOAMI} → 200`,
        ]);
        expect(played.run.annotations).toEqual([]);
        expect(played.run.outputs).toMatchObject({
          verdict: 'pass',
          cause: '',
          user: 'octo-ci',
          'token-kind': 'read',
          'token-name': 'ci',
          readable: 'acme/open\nacme/private',
          writable: '',
          denied: '',
        });
        expect(played.run.log.at(-1)).toContain('hf-auth-check: pass');
      },
    );
  });

  test('a job whose token may do what is asked passes for a write that the write check grants', async () => {
    await play(
      {
        inputs: { operation: 'write', repos: 'acme/model' },
        hub: { tokens: { ci: token('write') }, repos: [model('acme/model')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played, requests }) => {
        expect(requests.sort()).toEqual([
          'GET /api/models/acme/model/auth-check/write → 200',
          `${WHOAMI} → 200`,
        ]);
        expect(played.run.outputs.writable).toBe('acme/model');
      },
    );
  });

  test('a job whose token may do what is asked passes with no repo listed, on the identity alone', async () => {
    await play({ expect: { verdict: 'pass', cause: 'none' } }, ({ requests }) => {
      expect(requests).toEqual([`${WHOAMI} → 200`]);
    });
  });

  test('a job whose token may do what is asked hands the cleaned token to later steps when asked to', async () => {
    await play(
      {
        runner: { env: { HF_TOKEN: ' @token:ci\n' } },
        inputs: { 'export-token': 'true' },
        expect: { verdict: 'warn', cause: 'token-has-newline', advice: ['line break'] },
      },
      ({ played }) => expect(played.run.exportedEnv.HF_TOKEN).toBe(played.secrets.ci),
    );
  });
});

describe('a job without a token', () => {
  test('a job without a token fails with the secret that is not set, and asks without it all the same', async () => {
    await play(
      {
        runner: noToken,
        inputs: { repos: 'acme/open\nacme/gated' },
        hub: { tokens: {}, repos: [model('acme/open'), model('acme/gated', { gated: 'auto' })] },
        expect: {
          verdict: 'fail',
          cause: 'secret-not-defined',
          advice: ['HF_TOKEN', 'acme/gated'],
          mustNotBlame: ['gated-not-accepted', 'token-invalid'],
        },
      },
      ({ played, requests }) => {
        expect(requests.sort()).toEqual([
          'GET /api/models/acme/gated/auth-check → 401',
          'GET /api/models/acme/open/auth-check → 200',
        ]);
        expect(played.run.outputs).toMatchObject({ readable: 'acme/open', denied: 'acme/gated', user: '' });
      },
    );
  });

  test('a job without a token names the fork that gets no secrets', async () => {
    await play({
      runner: { ...noToken, event: 'pull_request', payload: pullRequest('octo-dev/pipeline') },
      expect: {
        verdict: 'fail',
        cause: 'secret-not-exposed-to-fork-pr',
        advice: ['octo-dev/pipeline', 'on-missing-token'],
        mustNotBlame: ['secret-not-defined'],
      },
    });
  });

  test('a job without a token is skipped for a fork when asked to, and still says what was not checked', async () => {
    await play(
      {
        runner: { ...noToken, event: 'pull_request', payload: pullRequest('octo-dev/pipeline') },
        inputs: { 'on-missing-token': 'skip', repos: 'acme/open\nacme/gated' },
        hub: { tokens: {}, repos: [model('acme/open'), model('acme/gated', { gated: 'auto' })] },
        expect: { verdict: 'skip', cause: 'secret-not-exposed-to-fork-pr', advice: ['acme/gated'] },
      },
      ({ played }) => expect(played.run.summary).toContain('Not checked'),
    );
  });

  test('a job without a token names the secrets of Dependabot', async () => {
    await play({
      runner: {
        ...noToken,
        event: 'pull_request',
        actor: 'dependabot[bot]',
        payload: pullRequest('acme/pipeline', 'dependabot[bot]'),
      },
      expect: {
        verdict: 'fail',
        cause: 'secret-not-exposed-to-dependabot',
        advice: ['Dependabot'],
        mustNotBlame: ['secret-not-defined', 'secret-not-exposed-to-fork-pr'],
      },
    });
  });

  test('a job without a token finds the token under a name that no client reads, and does not send it', async () => {
    await play(
      {
        runner: { env: { HF_API_TOKEN: '@token:ci' } },
        inputs: { repos: 'acme/private' },
        hub: { repos: [model('acme/private', { private: true })] },
        expect: { verdict: 'fail', cause: 'wrong-variable-name', advice: ['HF_API_TOKEN', 'HF_TOKEN'] },
      },
      ({ played }) =>
        expect(new Set(played.hub.requests.map(({ authorization }) => authorization))).toEqual(
          new Set(['none']),
        ),
    );
  });
});

describe('a value that is no usable token', () => {
  test.each([
    ['"@token:ci"', 'token-has-quotes'],
    ['Bearer @token:ci', 'token-has-bearer-prefix'],
    ['octo:@token:ci', 'token-has-username'],
    ['@base64(token:ci)', 'token-double-encoded'],
    ['@token:ci\n@token:ci', 'token-malformed'],
    ['@token:ci\u200b', 'token-malformed'],
    ['hf_xxxxxxxx', 'token-placeholder'],
    ['${{ secrets.HF_TOKEN }}', 'token-placeholder'],
    ['hf_oauth__refresh_abcdefgh', 'token-is-refresh-token'],
  ])('a value that is no usable token is named and never sent: %j', async (value, cause) => {
    await play(
      {
        runner: { env: { HF_TOKEN: value } },
        inputs: { repos: 'acme/open' },
        hub: { repos: [model('acme/open')] },
        expect: { verdict: 'fail', cause, mustNotBlame: ['token-invalid'] },
      },
      ({ requests, causes }) => {
        expect(requests).toEqual([]);
        expect(causes).toEqual([cause]);
      },
    );
  });

  test('an unknown token is invalid, and no repo is blamed for it', async () => {
    await play(
      {
        inputs: { repos: 'acme/open\nacme/private\nacme/gated' },
        hub: {
          tokens: { ci: { state: 'unknown' } },
          repos: [
            model('acme/open'),
            model('acme/private', { private: true }),
            model('acme/gated', { gated: 'auto' }),
          ],
        },
        expect: { verdict: 'fail', cause: 'token-invalid', advice: ['secret'] },
      },
      ({ causes }) => expect(causes).toEqual(['token-invalid']),
    );
  });

  test('an expired token is expired, not invalid', async () => {
    await play({
      inputs: { repos: 'acme/open' },
      hub: { tokens: { ci: token('read', { state: 'expired' }) }, repos: [model('acme/open')] },
      expect: { verdict: 'fail', cause: 'token-expired', mustNotBlame: ['token-invalid'] },
    });
  });
});

describe('a token that may not do what is asked', () => {
  test('a read token cannot write', async () => {
    await play({
      inputs: { operation: 'write', repos: 'acme/model' },
      hub: { repos: [model('acme/model')] },
      expect: {
        verdict: 'fail',
        cause: 'read-token-for-write',
        advice: ['acme/model'],
        mustNotBlame: ['wrong-namespace'],
      },
    });
  });

  const fineGrained = (canReadGatedRepos: boolean, scoped: unknown[]) =>
    token('fineGrained', { fineGrained: { canReadGatedRepos, global: [], scoped } });

  test('a fine-grained token does not cover a repo it has no entry for', async () => {
    await play({
      inputs: { operation: 'write', repos: 'acme/model' },
      hub: {
        tokens: {
          ci: fineGrained(false, [
            { entity: { type: 'model', name: 'acme/other' }, permissions: ['repo.write'] },
          ]),
        },
        repos: [model('acme/model'), model('acme/other')],
      },
      expect: { verdict: 'fail', cause: 'fine-grained-repo-not-in-scope', advice: ['acme/model'] },
    });
  });

  test('a fine-grained token without the gated setting opens no gated repo', async () => {
    await play({
      inputs: { repos: 'meta/gated' },
      hub: {
        tokens: { ci: fineGrained(false, []) },
        repos: [model('meta/gated', { gated: 'manual', access: { 'octo-ci': 'granted' } })],
      },
      expect: {
        verdict: 'fail',
        cause: 'fine-grained-missing-gated-permission',
        mustNotBlame: ['gated-not-accepted'],
      },
    });
  });

  test.each([
    [undefined, 'gated-not-accepted', 'octo-ci'],
    ['pending', 'gated-pending', 'pending'],
    ['rejected', 'gated-rejected', 'authors'],
    ['reset', 'gated-reset', 'again'],
  ])('a gate in the state %s is told apart', async (state, cause, advice) => {
    await play({
      inputs: { repos: 'meta/gated' },
      hub: {
        repos: [
          model('meta/gated', {
            gated: 'manual',
            ...(state === undefined ? {} : { access: { 'octo-ci': state } }),
          }),
        ],
      },
      expect: { verdict: 'fail', cause, advice: [advice, 'meta/gated'] },
    });
  });
});

describe('a gate that opens while the job waits', () => {
  const closed = {
    on: 'GET /api/models/meta/gated/auth-check',
    times: 2,
    status: 403,
    headers: { 'X-Error-Code': 'GatedRepo', 'X-Request-Id': 'Root=1-00000000-000000000000000000000000' },
    body: { error: 'Access to model meta/gated is restricted and you are not in the authorized list.' },
  };
  const hub = {
    repos: [model('meta/gated', { gated: 'auto', access: { 'octo-ci': 'granted' } })],
    faults: [closed],
  };

  test('a gate that opens while the job waits passes once it is open', async () => {
    await play(
      {
        inputs: { repos: 'meta/gated', 'wait-for-access': '20' },
        hub,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) =>
        expect(requests.filter((request) => request.includes('auth-check'))).toEqual([
          'GET /api/models/meta/gated/auth-check → 403',
          'GET /api/models/meta/gated/auth-check → 403',
          'GET /api/models/meta/gated/auth-check → 200',
        ]),
    );
  });

  test('a gate that opens while the job waits fails when the time for waiting is up', async () => {
    await play({
      inputs: { repos: 'meta/gated', 'wait-for-access': '1' },
      hub,
      expect: { verdict: 'fail', cause: 'gated-not-accepted', advice: ['meta/gated'] },
    });
  });
});

describe('a repo that is not what the job thinks', () => {
  test('a missing repo is missing or invisible, since the Hub tells neither', async () => {
    await play({
      inputs: { repos: 'stranger/gone' },
      expect: {
        verdict: 'fail',
        cause: 'repo-missing-or-no-access',
        advice: ['stranger/gone'],
        mustNotBlame: ['token-invalid'],
      },
    });
  });

  test('a dataset listed as a model is a dataset', async () => {
    await play({
      inputs: { repos: 'acme/corpus' },
      hub: { repos: [model('acme/corpus', { type: 'dataset', private: true })] },
      expect: {
        verdict: 'fail',
        cause: 'repo-type-mismatch',
        advice: ['datasets/acme/corpus'],
        mustNotBlame: ['repo-missing-or-no-access'],
      },
    });
  });

  test('a renamed repo is followed and reported', async () => {
    await play({
      inputs: { repos: 'old/name' },
      hub: { repos: [model('old/name', { renamedTo: 'new/name' }), model('new/name')] },
      expect: { verdict: 'warn', cause: 'repo-renamed', advice: ['new/name'] },
    });
  });

  test('a redirect in a circle is not followed for ever', async () => {
    await play({
      inputs: { repos: 'a/one' },
      hub: { repos: [model('a/one', { renamedTo: 'a/two' }), model('a/two', { renamedTo: 'a/one' })] },
      expect: { verdict: 'fail', cause: 'redirect-refused', advice: ['circle'] },
    });
  });

  test('a revision that is not there is the revision, not the repo', async () => {
    await play({
      inputs: { repos: 'acme/model@v9' },
      hub: { repos: [model('acme/model', { revisions: ['main', 'v1'] })] },
      expect: {
        verdict: 'fail',
        cause: 'revision-missing',
        advice: ['v9'],
        mustNotBlame: ['repo-missing-or-no-access'],
      },
    });
  });

  test('bad lines are all reported at once, and nothing is asked', async () => {
    await play(
      {
        inputs: { repos: 'acme/model\nNone\n/abs/path\nacme/model maybe', operation: 'destroy' },
        expect: {
          verdict: 'fail',
          cause: 'input-invalid',
          advice: ['Line 2', 'Line 3', 'Line 4', 'destroy'],
        },
      },
      ({ requests, causes }) => {
        expect(requests).toEqual([]);
        expect(causes).toEqual(['input-invalid', 'input-invalid', 'repo-id-placeholder', 'repo-id-invalid']);
      },
    );
  });
});

describe('a Hub that has a bad day', () => {
  test('a throttled identity check leaves the verdict to the repos', async () => {
    await play(
      {
        inputs: { repos: 'acme/private' },
        hub: {
          repos: [model('acme/private', { private: true })],
          faults: [
            {
              on: WHOAMI,
              status: 429,
              headers: { RateLimit: '"api";r=0;t=140' },
              body: { error: 'slow down' },
            },
          ],
        },
        expect: { verdict: 'warn', cause: 'rate-limit-whoami', mustNotBlame: ['token-invalid'] },
      },
      ({ played }) => expect(played.run.outputs.readable).toBe('acme/private'),
    );
  });

  test('an outage blames neither token nor repo', async () => {
    await play({
      inputs: { repos: 'acme/private' },
      hub: {
        repos: [model('acme/private', { private: true })],
        faults: [
          { on: '*', status: 503, headers: { 'Content-Type': 'text/html' }, body: '<html>503</html>' },
        ],
      },
      expect: {
        verdict: 'warn',
        cause: 'hub-outage',
        advice: ['503'],
        mustNotBlame: ['token-invalid', 'repo-missing-or-no-access'],
      },
    });
  });

  test('an error that passes is asked again and forgotten', async () => {
    await play({
      inputs: { repos: 'acme/model' },
      hub: {
        repos: [model('acme/model')],
        faults: [{ on: '*', times: 2, status: 500, body: { error: 'oops' } }],
      },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('a Hub that never answers ends the check in time', async () => {
    await play({
      inputs: { repos: 'acme/model', timeout: '1' },
      hub: { repos: [model('acme/model')], faults: [{ on: '*', delayMs: 20_000 }] },
      expect: { verdict: 'warn', cause: 'check-timed-out', advice: ['1 second'] },
    });
  });

  test('a closed port is unreachable', async () => {
    await play({
      inputs: { repos: 'acme/model' },
      hub: { listening: 'none' },
      expect: { verdict: 'fail', cause: 'hub-unreachable', mustNotBlame: ['token-invalid', 'hub-outage'] },
    });
  });

  test('a certificate nobody trusts is named, and a trusted one passes', async () => {
    const hub = { repos: [model('acme/model')] };
    await play({
      inputs: { repos: 'acme/model' },
      hub: { ...hub, listening: 'https-untrusted' },
      expect: {
        verdict: 'fail',
        cause: 'tls-untrusted-ca',
        advice: ['NODE_EXTRA_CA_CERTS'],
        mustNotBlame: ['hub-unreachable', 'token-invalid'],
      },
    });
    await play({
      inputs: { repos: 'acme/model' },
      hub: { ...hub, listening: 'https-trusted' },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});

describe('a runner with a dirty home', () => {
  const netrc =
    'machine a.example login x password y\nmachine @hub-hostname login octo password @token:old\n\n# end\n';
  const world = { tokens: { ci: token('read'), old: { state: 'unknown' } }, repos: [model('acme/model')] };

  test('a runner with a dirty home loses its stale netrc entry for the job and has it back afterwards', async () => {
    await play(
      {
        runner: { home: { '.netrc': netrc } },
        inputs: { repos: 'acme/model' },
        hub: world,
        expect: { verdict: 'warn', cause: 'netrc-overrides-token', advice: ['.netrc'] },
      },
      ({ played }) => {
        const during = played.home.afterMain.files['.netrc']?.toString();
        expect(during).toBe('machine a.example login x password y\n\n# end\n');
        expect(played.home.afterPost.files['.netrc']).toEqual(played.home.before.files['.netrc']);
        expect(played.run.outputs.scrubbed).toContain('.netrc');
      },
    );
  });

  test('a runner with a dirty home keeps it when told to report only', async () => {
    await play(
      {
        runner: { home: { '.netrc': netrc } },
        inputs: { repos: 'acme/model', scrub: 'none' },
        hub: world,
        expect: { verdict: 'warn', cause: 'netrc-overrides-token', advice: ['scrub: netrc'] },
      },
      ({ played }) => {
        expect(played.home.afterMain.files['.netrc']).toEqual(played.home.before.files['.netrc']);
        expect(played.run.outputs.scrubbed).toBe('');
      },
    );
  });

  test('a runner with a dirty home keeps an entry that holds the very token that was checked', async () => {
    await play(
      {
        runner: { home: { '.netrc': 'machine @hub-hostname login octo password @token:ci\n' } },
        inputs: { repos: 'acme/model' },
        hub: world,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) =>
        expect(played.home.afterMain.files['.netrc']).toEqual(played.home.before.files['.netrc']),
    );
  });

  test('a runner with a dirty home keeps everything when the token itself is refused', async () => {
    await play(
      {
        runner: { home: { '.netrc': netrc } },
        hub: { ...world, tokens: { ci: { state: 'unknown' }, old: { state: 'unknown' } } },
        expect: { verdict: 'fail', cause: 'token-invalid', advice: ['left it in place'] },
      },
      ({ played }) =>
        expect(played.home.afterMain.files['.netrc']).toEqual(played.home.before.files['.netrc']),
    );
  });
});

describe('how the step ends', () => {
  const readForWrite = {
    inputs: { operation: 'write', repos: 'acme/model' },
    hub: { repos: [model('acme/model')] },
  };

  test('fail-on: never keeps the step green and the verdict honest', async () => {
    await play(
      {
        ...readForWrite,
        inputs: { ...readForWrite.inputs, 'fail-on': 'never' },
        expect: { verdict: 'fail', cause: 'read-token-for-write' },
      },
      ({ played }) => expect(played.run.exitCode).toBe(0),
    );
  });

  test('fail-on: warning stops the job for a warning', async () => {
    await play(
      {
        inputs: { repos: 'old/name', 'fail-on': 'warning' },
        hub: { repos: [model('old/name', { renamedTo: 'new/name' }), model('new/name')] },
        expect: { verdict: 'fail', cause: 'repo-renamed' },
      },
      ({ played }) => expect(played.run.exitCode).toBe(1),
    );
  });

  test('the report file holds every finding with its evidence', async () => {
    await play(
      { ...readForWrite, expect: { verdict: 'fail', cause: 'read-token-for-write' } },
      ({ played }) => {
        const file = played.runner.files().find(({ path }) => path.endsWith('report.json'));
        const report = JSON.parse(file?.bytes.toString() ?? '{}');
        expect(report).toMatchObject({ schema: 1, verdict: 'fail', cause: 'read-token-for-write' });
        expect(report.findings[0].evidence[0]).toMatchObject({ status: 403 });
      },
    );
  });
});
