import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { serve } from '../hub/servers.js';
import { type Case, model, play, pullRequest, token } from './play.js';
import { CLAIMS, EXCHANGE, publisher, WITHOUT_STORED, WRITES } from './publisher.js';

const lines = (log: readonly string[]) => log.join('\n');

describe('an id token is exchanged', () => {
  test('an id token is exchanged for the repo it is published to, and the report says which way was taken', async () => {
    await play(
      {
        ...WRITES,
        runner: WITHOUT_STORED,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played, requests }) => {
        expect(requests).toEqual([
          `${EXCHANGE} → 200`,
          expect.stringContaining('GET /api/whoami-v2'),
          'GET /api/models/acme/model/auth-check/write → 200',
        ]);
        const { publisher: way, token: told } = played.report as Record<string, Record<string, unknown>>;
        expect(way).toMatchObject({ resource: 'acme/model', askedBy: 'oidc-resource', outcome: 'exchanged' });
        expect(way?.notes).toContain(
          'The check used the Trusted Publisher, because the input oidc-resource is set.',
        );
        expect(told).toMatchObject({ source: 'publisher', kind: 'trusted-publisher' });
        const left = Date.parse(String(told?.expiresAt)) - Date.now();
        expect(left > 3_500_000 && left <= 3_600_000).toBe(true);
        expect(played.run.outputs['expires-at']).toBe(told?.expiresAt);
        expect(lines(played.run.log)).toContain('set export-token: true, or set HF_OIDC_RESOURCE');
      },
    );
  });

  test('an id token is exchanged also by the variable of the Python client, where no stored token is there', async () => {
    await play(
      {
        inputs: { operation: 'write', repos: 'acme/model' },
        hub: WRITES.hub,
        runner: { ...WITHOUT_STORED, env: { HF_OIDC_RESOURCE: 'acme/model' } },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) => {
        expect(lines(played.run.log)).toContain(
          'because HF_OIDC_RESOURCE is set and no stored token reached the step',
        );
      },
    );
  });

  test('an id token is exchanged for a user, whose token reads public gated repos', async () => {
    await play({
      runner: WITHOUT_STORED,
      inputs: { 'oidc-resource': 'octo-ci', repos: 'meta/gated' },
      hub: {
        tokens: {},
        repos: [model('meta/gated', { gated: 'manual', access: { 'octo-ci': 'granted' } })],
        publishers: [publisher('octo-ci')],
      },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });

  test('an id token is never exchanged for an empty secret alone, though the job could', async () => {
    await play(
      {
        ...WRITES,
        inputs: { operation: 'write', repos: 'acme/model', token: '' },
        runner: WITHOUT_STORED,
        expect: { verdict: 'fail', cause: 'secret-not-defined', mustNotBlame: ['oidc-missing-permission'] },
      },
      ({ requests }) => expect(requests.filter((line) => line.startsWith(EXCHANGE))).toEqual([]),
    );
  });

  test('a stored token never takes the place of an id token', async () => {
    await play(
      {
        ...WRITES,
        runner: { env: { HF_TOKEN: '@token:ci' } },
        hub: { ...WRITES.hub, tokens: { ci: token('write') } },
        expect: {
          verdict: 'fail',
          cause: 'oidc-missing-permission',
          advice: ['id-token: write'],
          mustNotBlame: ['oidc-exchange-refused'],
        },
      },
      // Nothing that is asked carries the stored token.
      ({ played }) => expect(played.hub.requests.filter(({ tokenName }) => tokenName !== null)).toEqual([]),
    );
  });
});

describe('a stored token beside the publisher', () => {
  test('a stored token beside the publisher is left to the clients that would send it, and they are named', async () => {
    await play(
      {
        ...WRITES,
        runner: { env: { HF_TOKEN: '@token:ci' }, idToken: { claims: CLAIMS } },
        hub: { ...WRITES.hub, tokens: { ci: token('read') } },
        expect: { verdict: 'warn', cause: 'conflicting-token-sources', advice: ['export-token'] },
      },
      ({ played }) => {
        const { clients } = played.report as { clients: Array<{ client: string; sends: string }> };
        expect(clients.find(({ client }) => client.startsWith('huggingface_hub 1'))?.sends).toBe('other');
      },
    );
  });

  test('a stored token beside the publisher loses to it in recent clients where the variable names the very resource', async () => {
    await play(
      {
        ...WRITES,
        runner: {
          env: { HF_TOKEN: '@token:ci', HF_OIDC_RESOURCE: 'acme/model' },
          idToken: { claims: CLAIMS },
        },
        hub: { ...WRITES.hub, tokens: { ci: token('read') } },
        expect: {
          verdict: 'warn',
          cause: 'conflicting-token-sources',
          mustNotBlame: ['oidc-overrides-token'],
        },
      },
      ({ played }) => {
        const { clients } = played.report as { clients: Array<{ sends: string; note: string | null }> };
        const [recent] = clients;
        // Only what came before 1.19 still goes by HF_TOKEN.
        expect(recent).toMatchObject({ sends: 'other', note: 'huggingface_hub from 1.0, before 1.19' });
      },
    );
  });

  test('a stored token beside the publisher is what is checked where only the variable of the clients is set', async () => {
    await play({
      inputs: { repos: 'acme/model' },
      hub: { ...WRITES.hub, tokens: { ci: token('read') } },
      runner: { env: { HF_TOKEN: '@token:ci', HF_OIDC_RESOURCE: 'acme/model' }, idToken: { claims: CLAIMS } },
      expect: { verdict: 'warn', cause: 'oidc-overrides-token' },
    });
  });
});

describe('an exchange that is refused', () => {
  const claims = (more: object) => ({ ...WITHOUT_STORED, idToken: { claims: { ...CLAIMS, ...more } } });

  test('an exchange that is refused is told with every claim, the page, and what to fill in there', async () => {
    await play(
      {
        ...WRITES,
        runner: claims({ ref: 'refs/heads/dev' }),
        expect: {
          verdict: 'fail',
          cause: 'oidc-exchange-refused',
          advice: ['repository acme/pipeline', 'branch dev', 'workflow publish.yml', '/acme/model/settings'],
          mustNotBlame: ['token-invalid', 'repo-missing-or-no-access'],
        },
      },
      ({ played }) => {
        for (const name of ['repository', 'ref', 'workflow_ref', 'job_workflow_ref', 'sub', 'aud']) {
          expect(lines(played.run.log)).toContain(`claim ${name}: `);
        }
      },
    );
  });

  test('an exchange is refused because the resource is of another type', async () => {
    await play({
      inputs: { 'oidc-resource': 'acme/corpus', operation: 'write', repos: 'datasets/acme/corpus' },
      hub: {
        tokens: {},
        repos: [{ id: 'acme/corpus', type: 'dataset', private: false, gated: false }],
        publishers: [publisher('datasets/acme/corpus')],
      },
      runner: WITHOUT_STORED,
      expect: { verdict: 'fail', cause: 'oidc-exchange-refused', advice: ['Write datasets/acme/corpus'] },
    });
  });

  test('an exchange is refused because there is no such user', async () => {
    await play({
      inputs: { 'oidc-resource': 'nobody-here', repos: 'acme/model' },
      hub: WRITES.hub,
      runner: WITHOUT_STORED,
      expect: { verdict: 'fail', cause: 'oidc-exchange-refused', advice: ['no account nobody-here'] },
    });
  });

  test('an exchange is refused because the id token was made for somebody else', async () => {
    await play({
      ...WRITES,
      runner: { idToken: { claims: { ...CLAIMS, aud: 'https://github.com/acme' } }, env: {} },
      expect: {
        verdict: 'fail',
        cause: 'oidc-exchange-refused',
        mustNotBlame: ['oidc-missing-permission'],
      },
    });
  });

  test('an exchange that is refused is asked for again where the Hub gave up, and is no refusal then', async () => {
    const fault = {
      on: EXCHANGE,
      status: 400,
      headers: { 'Content-Type': 'application/json' },
      body: { error: 'invalid_grant', error_description: 'This operation was aborted' },
    };
    await play(
      {
        ...WRITES,
        hub: { ...WRITES.hub, faults: [{ ...fault, times: 2 }] },
        runner: WITHOUT_STORED,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(requests.filter((line) => line.startsWith(EXCHANGE))).toHaveLength(3),
    );
  });
});

describe('what the token does not cover', () => {
  test.each([
    ['another repo to be written', 'acme/other', 'acme/model'],
    ['anything to be written, for a user', 'acme/other', 'octo-ci'],
  ])('what the token does not cover is told by the kind of the token: %s', async (_, repo, resource) => {
    await play({
      runner: WITHOUT_STORED,
      inputs: { 'oidc-resource': resource, operation: 'write', repos: repo },
      hub: { ...WRITES.hub, publishers: [publisher(resource)] },
      expect: {
        verdict: 'fail',
        cause: 'oidc-scope-too-small',
        advice: [repo, 'Trusted Publisher'],
        mustNotBlame: ['repo-missing-or-no-access', 'write-unverifiable', 'read-token-for-write'],
      },
    });
  });
});

describe('a dry run', () => {
  const dry = { 'oidc-dry-run': 'true', 'oidc-resource': 'acme/model' };

  test('a dry run shows the claims, exchanges nothing, and asks the Hub for nothing', async () => {
    await play(
      {
        ...WRITES,
        inputs: { ...WRITES.inputs, ...dry },
        runner: WITHOUT_STORED,
        expect: { verdict: 'skip', cause: 'none' },
      },
      ({ played, requests }) => {
        expect(requests).toEqual([]);
        expect(lines(played.run.log)).toContain('claim repository: acme/pipeline');
        expect(played.run.summary).toContain('dry run, nothing was exchanged');
      },
    );
  });

  test('a dry run compares them with what the publisher is said to expect', async () => {
    await play(
      {
        ...WRITES,
        inputs: { ...dry, 'oidc-publisher': 'repository: acme/pipeline\nworkflow: deploy.yml\n' },
        runner: WITHOUT_STORED,
        expect: {
          verdict: 'fail',
          cause: 'oidc-exchange-refused',
          advice: ['workflow should be deploy.yml, but is publish.yml'],
        },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  });

  test('a dry run leaves a stored token to be checked', async () => {
    await play({
      ...WRITES,
      inputs: { ...dry, repos: 'acme/model', operation: 'read' },
      hub: { ...WRITES.hub, tokens: { ci: token('read') } },
      runner: { env: { HF_TOKEN: '@token:ci' }, idToken: { claims: CLAIMS } },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});

describe("GitHub's service for id tokens", () => {
  test.each([
    [401, 'oidc-missing-permission', 'fail', '(401)'],
    [503, 'check-timed-out', 'warn', 'githubstatus.com'],
  ])(
    "GitHub's service for id tokens that answers %i is told from the Hub",
    async (status, cause, verdict, words) => {
      const { url } = await serve((_, response) => response.writeHead(status).end('{"message":"no"}'));
      await play(
        {
          ...WRITES,
          inputs: { ...WRITES.inputs, timeout: '4' },
          runner: {
            env: {
              ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/?api-version=2.0`,
              ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
            },
          },
          expect: {
            verdict,
            cause,
            advice: [words],
            mustNotBlame: ['hub-outage', 'oidc-exchange-refused'],
          } as Case['expect'],
        },
        ({ requests }) => expect(requests).toEqual([]),
      );
    },
  );

  test("GitHub's service for id tokens is not asked where the endpoint is not confirmed", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('{}');
    });
    const { url } = await serve((request, response) => server.emit('request', request, response));
    await play({
      ...WRITES,
      inputs: { ...WRITES.inputs, endpoint: '' },
      runner: {
        env: {
          HF_ENDPOINT: 'https://mirror.example',
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
        },
      },
      expect: { verdict: 'fail', cause: 'endpoint-not-trusted' },
    });
    expect(asked).toEqual([]);
  });

  test("GitHub's service for id tokens gives nothing to a fork, which is the one cause", async () => {
    await play({
      ...WRITES,
      runner: { env: {}, event: 'pull_request', payload: pullRequest('stranger/pipeline') },
      inputs: { ...WRITES.inputs, operation: 'read', 'on-missing-token': 'skip' },
      expect: { verdict: 'skip', cause: 'secret-not-exposed-to-fork-pr', advice: ['no id tokens'] },
    });
  });
});

describe('an exchanged token', () => {
  test('an exchanged token is handed on where that is asked for, and taken back by the post step', async () => {
    await play(
      {
        ...WRITES,
        inputs: { ...WRITES.inputs, 'export-token': 'true' },
        runner: WITHOUT_STORED,
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) => {
        const exported = played.run.exportedEnv.HF_TOKEN ?? '';
        expect(exported).toBe(played.secrets['exchanged-1']);
        expect(played.run.masks).toContain(exported);
        expect(played.post.exportedEnv.HF_TOKEN).toBe('');
      },
    );
  });

  test('an exchanged token that ends before the job does is told', async () => {
    await play({
      ...WRITES,
      inputs: { ...WRITES.inputs, 'job-minutes': '90' },
      runner: WITHOUT_STORED,
      expect: { verdict: 'warn', cause: 'token-expires-soon', advice: ['90', 'HF_OIDC_RESOURCE'] },
    });
  });
});

describe('neither of the two tokens is shown', () => {
  const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' };
  const runner = { env: DEBUG, idToken: { claims: CLAIMS } };

  // Every run here is searched for both, in every channel and spelling.
  test('neither of the two tokens is shown in the debug log', async () => {
    await play({ ...WRITES, runner, expect: { verdict: 'pass', cause: 'none' } }, ({ played }) => {
      expect(Object.keys(played.secrets)).toEqual(expect.arrayContaining(['id-token-1', 'exchanged-1']));
      expect(lines(played.run.log)).toContain('POST /oauth/token: 200');
    });
  });

  test('neither of the two tokens is shown where the Hub repeats what it was sent', async () => {
    const sent: string[] = [];
    const { url } = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        const given: string = body === '' ? '' : JSON.parse(body).subject_token;
        sent.push(given);
        const text = `no publisher for ${given}, ${Buffer.from(given).toString('base64')}`;
        response.writeHead(400, { 'content-type': 'application/json', 'x-request-id': given.slice(0, 60) });
        response.end(JSON.stringify({ error: 'invalid_grant', error_description: text }));
      });
    });
    await play({
      ...WRITES,
      inputs: { ...WRITES.inputs, endpoint: url },
      runner,
      expect: { verdict: 'fail', cause: 'oidc-exchange-refused' },
    });
    expect(sent.filter((text) => text.split('.').length === 3)).toHaveLength(1);
  });
});

test('an exchange that gives no token is never green', async () => {
  // With no repo listed, nothing else would tell.
  const fault = { on: EXCHANGE, status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
  await play({
    inputs: { 'oidc-resource': 'acme/model' },
    hub: { ...WRITES.hub, faults: [{ ...fault, times: null }] },
    runner: WITHOUT_STORED,
    expect: { verdict: 'warn', cause: 'hub-outage' },
  });
});
