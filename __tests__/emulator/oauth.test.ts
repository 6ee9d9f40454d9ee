import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { type HubOptions, startHub } from '../../tools/emulator/hub.mjs';
import { type IdTokenService, startIdTokens } from '../../tools/emulator/id-tokens.mjs';
import type { Scenario } from '../../tools/emulator/scenario.mjs';
import { ask, play, type Reply } from './hub-client.js';

type Hub = Awaited<ReturnType<typeof startHub>>;

const JOB = {
  repository: 'acme/app',
  ref: 'refs/heads/main',
  workflow: 'Publish',
  workflow_ref: 'acme/app/.github/workflows/publish.yml@refs/heads/main',
  job_workflow_ref: 'acme/shared/.github/workflows/upload.yml@refs/tags/v1',
};
const publisher = (resource: string, more = {}) => ({
  resource,
  repository: 'acme/app',
  branch: 'main',
  workflow: 'publish.yml',
  ...more,
});
const WORLD = {
  tokens: { ci: { user: 'dev', kind: 'write' } },
  users: { dev: { orgs: [{ name: 'acme', role: 'write' }] } },
  repos: [
    { id: 'acme/model', private: true, gated: 'manual' },
    { id: 'acme/other', private: true },
    { id: 'acme/public' },
    { id: 'labs/gated', gated: 'manual', access: { dev: 'granted' } },
    { id: 'acme/data', type: 'dataset' },
    { id: 'acme/app', type: 'space' },
    { id: 'acme/op', type: 'kernel' },
    { id: 'acme/files', type: 'bucket' },
  ],
  publishers: [
    publisher('acme/model'),
    publisher('datasets/acme/data'),
    publisher('spaces/acme/app'),
    publisher('kernels/acme/op'),
    publisher('buckets/acme/files'),
    publisher('dev'),
    publisher('acme'),
    publisher('nobody'),
    publisher('acme/gone'),
    publisher('acme/public', { branch: null, workflow: undefined }),
  ],
};
const REFUSED = { error: 'invalid_grant', error_description: 'Invalid subject_token' };
const MALFORMED = { error: 'invalid_request', error_description: 'Invalid request' };

let service: IdTokenService;
beforeAll(async () => {
  service = await startIdTokens();
});
afterAll(() => service.close());

const start = (world: object = {}, options: HubOptions = {}) =>
  play({ ...WORLD, ...world }, { idTokens: service, ...options });

/** An id token for the Hub. */
async function idToken(hub: Hub, claims: object = JOB, from = service): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = from.grant({
    ...claims,
  });
  const { body } = await request(`${url}&audience=${encodeURIComponent(hub.url)}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await body.json()) as { value: string }).value;
}

const body = (subjectToken: string, resource = 'acme/model'): Record<string, unknown> => ({
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  subject_token: subjectToken,
  resource,
});

const post = (hub: Hub, parameters: unknown): Promise<Reply> =>
  ask(hub, '/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: parameters,
  });

const exchange = async (hub: Hub, resource?: string, claims?: object): Promise<Reply> =>
  post(hub, body(await idToken(hub, claims), resource));

const statusOf = async (hub: Hub, path: string, token: string) => (await ask(hub, path, { token })).status;

describe('an exchange for a repo', () => {
  test('an exchange for a repo gives a token that writes to this repo and sees no other', async () => {
    const hub = await start();
    const { status, headers, json } = await exchange(hub);
    expect([status, headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    expect(json).toEqual({
      access_token: hub.tokens['exchanged-1'],
      token_type: 'bearer',
      expires_in: 3600,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    });
    expect(hub.tokens['exchanged-1']).toMatch(/^hf_jwt_[\w-]+\.[\w-]+\.[\w-]+$/);

    const token = '@token:exchanged-1';
    expect(await statusOf(hub, '/api/models/acme/model/auth-check', token)).toBe(200);
    expect(await statusOf(hub, '/api/models/acme/model/auth-check/write', token)).toBe(200);
    expect(await statusOf(hub, '/api/models/acme/other/auth-check', token)).toBe(404);
    expect(await statusOf(hub, '/api/models/acme/public/auth-check/write', token)).toBe(403);
    expect(hub.requests.at(-1)).toMatchObject({ authorization: 'known', tokenName: 'exchanged-1' });
    expect(hub.violations).toEqual([]);
  });

  test.each([
    [[true], 403],
    [[true, false], 200],
  ])(
    'a publisher that may be read-only (%j) gives a token whose write check is a %i',
    async (all, status) => {
      const publishers = all.map((readOnly) => publisher('acme/model', { readOnly }));
      const hub = await start({ publishers });
      expect((await exchange(hub)).status).toBe(200);
      const token = '@token:exchanged-1';
      expect(await statusOf(hub, '/api/models/acme/model/auth-check', token)).toBe(200);
      expect(await statusOf(hub, '/api/models/acme/model/auth-check/write', token)).toBe(status);
    },
  );

  test.each([
    ['datasets/acme/data', '/api/datasets/acme/data/auth-check/write', 200],
    ['spaces/acme/app', '/api/spaces/acme/app/auth-check/write', 200],
    ['kernels/acme/op', '/api/kernels/acme/op', 200],
    ['buckets/acme/files', '/api/buckets/acme/files', 200],
    ['acme/public', '/api/models/acme/public/auth-check/write', 200],
    ['datasets/acme/data', '/api/models/acme/other/auth-check', 404],
  ])('an exchange for a repo is possible for %s: %s → %d', async (resource, path, expected) => {
    const hub = await start();
    expect((await exchange(hub, resource)).status).toBe(200);
    expect(await statusOf(hub, path, '@token:exchanged-1')).toBe(expected);
  });

  test.each([
    [200, { type: 'user', name: '[OIDC]', auth: { resource: { sub: 'acme/model' } } }],
    [401, { error: 'Invalid credentials in Authorization header' }],
  ])(
    'an exchange for a repo leaves it to the switch whether whoami knows the token: %d',
    async (jwtWhoami, expected) => {
      const hub = await start({ switches: { jwtWhoami } });
      await exchange(hub);
      const { status, json } = await ask(hub, '/api/whoami-v2', { token: '@token:exchanged-1' });
      expect(status).toBe(jwtWhoami);
      expect(json).toMatchObject(expected);
    },
  );

  test('an exchange for a repo gives another token each time, and never the name of one of the world', async () => {
    const hub = await start({ tokens: { 'exchanged-1': { user: 'dev', kind: 'read' } } });
    await exchange(hub);
    await exchange(hub);
    expect(Object.keys(hub.tokens)).toEqual(['exchanged-1', 'exchanged-2', 'exchanged-3']);
    expect(new Set(Object.values(hub.tokens)).size).toBe(3);
  });
});

describe('an exchange for a user', () => {
  test('an exchange for a user gives a token that reads the public gated repos of the user and nothing private', async () => {
    const hub = await start();
    const { status, json } = await exchange(hub, 'dev');
    expect(status).toBe(200);
    expect(json).toMatchObject({ expires_in: 3600 });
    const [, payload = ''] = hub.tokens['exchanged-1']?.split('.') ?? [];
    expect(hub.tokens['exchanged-1']).toMatch(/^hf_oauth_/);
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
      scope: ['gated-repos'],
    });

    const token = '@token:exchanged-1';
    expect(await statusOf(hub, '/api/models/labs/gated/auth-check', token)).toBe(200);
    expect(await statusOf(hub, '/api/models/acme/other/auth-check', token)).toBe(404);
    expect(await statusOf(hub, '/api/models/acme/public/auth-check/write', token)).toBe(403);
    expect((await ask(hub, '/api/whoami-v2', { token })).json).toMatchObject({
      name: 'dev',
      orgs: [],
      auth: { type: 'oauth', expiresAt: expect.stringMatching(/Z$/) },
    });
  });
});

describe('an exchange is refused without a reason', () => {
  test.each([
    ['another repository', { repository: 'acme/fork' }],
    ['another spelling of it', { repository: 'Acme/app' }],
    ['another branch', { ref: 'refs/heads/main-backup' }],
    ['a tag of the same name', { ref: 'refs/tags/main' }],
    ['a pull request', { ref: 'refs/pull/7/merge' }],
    ['another workflow', { workflow_ref: 'acme/app/.github/workflows/test.yml@refs/heads/main' }],
    ['no workflow file', { workflow_ref: 'publish.yml' }],
    ['another issuer', { iss: 'https://gitlab.com' }],
    ['another audience', { aud: 'https://huggingface.co' }],
    ['an expired id token', { exp: 1_700_000_000 }],
    ['an id token without an end', { exp: null }],
    ['an id token of the future', { nbf: 4_000_000_000 }],
  ])('an exchange is refused without a reason to a job with %s', async (_what, claims) => {
    const hub = await start();
    const { status, json } = await exchange(hub, 'acme/model', { ...JOB, ...claims });
    expect({ status, json }).toEqual({ status: 400, json: REFUSED });
    expect(Object.keys(hub.tokens)).toEqual(['ci']);
  });

  test.each(['acme/public2', 'datasets/acme/model', 'acme/other', 'acme/gone', 'nobody', 'acme', 'labs'])(
    'an exchange is refused without a reason for %s, which is not there or has no publisher',
    async (resource) => {
      const { status, json } = await exchange(await start(), resource);
      expect({ status, json }).toEqual({ status: 400, json: REFUSED });
    },
  );

  test('an exchange is refused without a reason for an id token that the issuer did not sign', async () => {
    const hub = await start();
    const stranger = await startIdTokens();
    try {
      const good = await idToken(hub);
      const [header = '', payload = '', signature = ''] = good.split('.');
      const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
      const kid = JSON.parse(Buffer.from(header, 'base64url').toString()).kid;
      const weak = Buffer.from(JSON.stringify({ alg: 'HS256', kid })).toString('base64url');
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
      const forged = Buffer.from(JSON.stringify({ ...claims, actor: 'else' })).toString('base64url');
      for (const bad of [
        await idToken(hub, JOB, stranger),
        `${unsigned}.${payload}.`,
        `${weak}.${payload}.${signature}`,
        `${header}.${forged}.${signature}`,
        `${good}.more`,
        `${header}.${payload}`,
        'hf_',
        'null.null.null',
      ]) {
        expect((await post(hub, body(bad))).json).toEqual(REFUSED);
      }
      expect((await post(hub, body(good))).status).toBe(200);
    } finally {
      await stranger.close();
    }
  });

  test('an exchange is refused without a reason where the Hub knows no issuer', async () => {
    const hub = await start({}, { idTokens: null });
    expect((await exchange(hub)).json).toEqual(REFUSED);
  });

  test('an exchange is refused without a reason where the clocks of the Hub and of the issuer differ, and only there', async () => {
    const away = { clockOffsetSeconds: 3600 };
    expect((await exchange(await start({}, away))).json).toEqual(REFUSED);
    const slow = await startIdTokens(away);
    try {
      const hub = await start({}, { ...away, idTokens: slow });
      expect((await post(hub, body(await idToken(hub, JOB, slow)))).status).toBe(200);
    } finally {
      await slow.close();
    }
  });
});

describe('the workflow of a publisher', () => {
  test.each([
    ['publish.yml', 'workflow_ref', 200],
    ['publish.yml', 'job_workflow_ref', 400],
    ['upload.yml', 'workflow_ref', 400],
    ['upload.yml', 'job_workflow_ref', 200],
  ])(
    'the workflow of a publisher %s is looked for in the claim that the switch names, %s: %d',
    async (workflow, claim, expected) => {
      const hub = await start({
        publishers: [publisher('acme/model', { workflow })],
        switches: { publisherWorkflow: claim },
      });
      expect((await exchange(hub)).status).toBe(expected);
    },
  );
});

describe('a request that is no exchange', () => {
  test.each<[string, Record<string, unknown>]>([
    ['no resource', { resource: undefined }],
    ['an empty resource', { resource: '' }],
    ['a resource that is no text', { resource: ['acme/model'] }],
    ['a resource in words', { resource: 'acme/model please' }],
    ['an address', { resource: 'https://huggingface.co/acme/model' }],
    ['an unknown prefix', { resource: 'models/acme/model' }],
    ['a singular prefix', { resource: 'dataset/acme/data' }],
    ['a prefix alone', { resource: 'datasets/data' }],
    ['no id token', { subject_token: undefined }],
    ['an empty id token', { subject_token: '' }],
    ['an id token that is no text', { subject_token: 1 }],
    ['no type', { subject_token_type: undefined }],
    ['another type', { subject_token_type: 'urn:ietf:params:oauth:token-type:jwt' }],
    ['something besides', { audience: 'https://huggingface.co' }],
    ['no grant', { grant_type: undefined }],
    ['a grant that is no text', { grant_type: 1 }],
  ])('a request that is no exchange is malformed: %s', async (_what, parameters) => {
    const hub = await start();
    const { status, json } = await post(hub, { ...body(await idToken(hub)), ...parameters });
    expect({ status, json }).toEqual({ status: 400, json: MALFORMED });
  });

  test('a request that is no exchange is malformed in any other form than JSON', async () => {
    const hub = await start();
    const form = new URLSearchParams(body(await idToken(hub)) as Record<string, string>);
    const { statusCode, body: answer } = await request(`${hub.url}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    });
    expect([statusCode, await answer.json()]).toEqual([400, MALFORMED]);
  });

  test.each([
    ['authorization_code', 'invalid_grant', 'Invalid code'],
    ['refresh_token', 'invalid_grant', 'Invalid refresh_token'],
    ['urn:ietf:params:oauth:grant-type:device_code', 'invalid_grant', 'Invalid subject_token'],
    ['urn:example:nonsense', 'unsupported_grant_type', 'Invalid request'],
  ])(
    'a request that is no exchange is answered by the grant it asks for: %s → %s',
    async (grant, error, description) => {
      const hub = await start();
      const { status, json } = await post(hub, { grant_type: grant });
      expect({ status, json }).toEqual({ status: 400, json: { error, error_description: description } });
      expect(hub.violations).toEqual([]);
    },
  );

  test('a request that is no exchange is answered in the words that a world gives', async () => {
    const hub = await start({ switches: { exchangeRefusedText: 'No.', exchangeMalformedText: 'What?' } });
    expect((await post(hub, body('x'))).json).toEqual({ error: 'invalid_grant', error_description: 'No.' });
    expect((await post(hub, {})).json).toEqual({ error: 'invalid_request', error_description: 'What?' });
  });
});

describe('an exchanged token', () => {
  test.each([
    ['unknown', 'Invalid credentials in Authorization header'],
    ['named', 'User Access Token "exchanged-1" is expired'],
  ])('an exchanged token is refused when its time is over: %s', async (expiredExchange, error) => {
    const hub = await start({ switches: { expiredExchange } }, { exchangedLifeSeconds: 0 });
    expect((await exchange(hub)).json).toMatchObject({ expires_in: 0 });
    for (const path of ['/api/whoami-v2', '/api/models/acme/public/auth-check']) {
      const { status, json } = await ask(hub, path, { token: '@token:exchanged-1' });
      expect({ status, json }).toEqual({ status: 401, json: { error } });
    }
    expect(hub.requests.at(-1)).toMatchObject({ authorization: 'known', tokenName: 'exchanged-1' });
  });

  test('an exchanged token ends an hour after the exchange by the clock of the Hub', async () => {
    const hub = await start();
    await exchange(hub);
    const { json } = await ask(hub, '/api/whoami-v2', { token: '@token:exchanged-1' });
    const { expiresAt } = (json as { auth: { expiresAt: string } }).auth;
    expect((Date.parse(expiresAt) - Date.now()) / 60_000).toBeCloseTo(60, 0);
  });

  test('an exchanged token stands in no record, wherever it was sent', async () => {
    const hub = await start();
    const given = await idToken(hub);
    await post(hub, body(given));
    await ask(hub, hub.expand('/api/models/@token:exchanged-1/model'), { token: '@token:exchanged-1' });
    await ask(hub, hub.expand('/api/@token:exchanged-1'), { method: 'DELETE', token: '@token:exchanged-1' });
    const record = JSON.stringify([hub.requests, hub.violations]);
    expect(record).toContain('DELETE /api/@token:exchanged-1 changes state');
    expect(record).toContain('/api/models/@token:exchanged-1/model');
    expect(record).not.toContain(hub.tokens['exchanged-1']);
    expect(record).not.toContain(given);
  });
});

describe('the Hub', () => {
  test('the Hub can break an exchange off and complete the next one', async () => {
    const aborted = { error: 'invalid_grant', error_description: 'This operation was aborted' };
    const hub = await start({
      faults: [
        {
          on: 'POST /oauth/token',
          times: 1,
          status: 400,
          headers: { 'Content-Type': 'application/json' },
          body: aborted,
        },
      ],
    });
    const first = await exchange(hub);
    expect([first.status, first.json]).toEqual([400, aborted]);
    expect((await exchange(hub)).status).toBe(200);
  });

  test.each([
    [{ repository: 'a/b' }, 'hub.publishers[0].resource must be a string'],
    [{ resource: 'acme/model' }, 'hub.publishers[0].repository must be a string'],
    [publisher('models/acme/model'), 'hub.publishers[0].resource must be "user", "owner/name"'],
    [publisher('acme/model', { environment: 'x' }), 'hub.publishers[0] has no field "environment"'],
  ])('the Hub does not play a mistake: %j', async (entry, problem) => {
    await expect(startHub({ publishers: [entry] })).rejects.toThrow(problem);
  });
});

describe('the recorded real failures', () => {
  const scenarios: Scenario[] = JSON.parse(
    readFileSync(new URL('../scenarios.json', import.meta.url), 'utf8'),
  );

  test.each([
    ['oidc-claims-mismatch', { error: 'invalid_grant' }],
    ['oidc-server-abort', { error: 'invalid_grant', error_description: 'This operation was aborted' }],
    ['oidc-repo-token-private-read', { token_type: 'bearer' }],
  ])('%s: the exchange is answered as it was', async (id, expected) => {
    const { runner, hub: world, inputs } = scenarios.find((candidate) => candidate.id === id) as Scenario;
    const { claims } = runner.idToken as { claims: object };
    const hub = await play(world, { idTokens: service });
    expect((await exchange(hub, inputs['oidc-resource'], claims)).json).toMatchObject(expected);
  });

  test('oidc-claims-mismatch: only the file of the workflow is at fault', async () => {
    const { runner, hub: world } = scenarios.find(({ id }) => id === 'oidc-claims-mismatch') as Scenario;
    const [own] = world.publishers as { resource: string }[];
    const hub = await play(
      { ...world, publishers: [{ ...own, workflow: 'deploy.yml' }] },
      { idTokens: service },
    );
    const { claims } = runner.idToken as { claims: object };
    expect((await exchange(hub, own?.resource, claims)).status).toBe(200);
  });
});
