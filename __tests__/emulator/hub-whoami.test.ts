import { describe, expect, test } from '@jest/globals';
import { ask, play } from './hub-client.js';

const scoped = [
  { entity: { type: 'org', name: 'acme' }, permissions: ['repo.content.read', 'repo.snapshot.write'] },
  { entity: { type: 'model', name: 'acme/model' }, permissions: ['repo.write'] },
];
const WORLD = {
  tokens: {
    classic: { user: 'dev', kind: 'write', name: 'ci', expiresAt: '@days(5)' },
    fine: { user: 'dev', kind: 'fineGrained', fineGrained: { canReadGatedRepos: false, global: [], scoped } },
    oauth: { user: 'dev', kind: 'oauth', scopes: ['openid', 'read-repos'] },
    member: { user: 'dev', kind: 'oauth', scopes: ['read-memberships'] },
    publisher: { kind: 'jwt', resource: 'acme/model' },
    org: { user: 'acme', kind: 'org' },
    policy: { user: 'dev', kind: 'read', restrictedBy: { acme: 'token-policy' } },
    dead: { state: 'unknown' },
    old: { state: 'expired', user: 'dev', kind: 'read', name: 'nightly' },
  },
  users: {
    dev: { isPro: true, orgs: [{ name: 'acme', role: 'contributor', resourceGroups: ['vision'] }] },
  },
  repos: [{ id: 'acme/model', _id: '65f0c1d2e3a4b5c6d7e8f9a1' }],
};

async function whoami(token: string, switches: Record<string, unknown> = {}) {
  const hub = await play({ ...WORLD, switches });
  return ask(hub, '/api/whoami-v2', { token: `@token:${token}` });
}

describe('whoami-v2', () => {
  test('whoami-v2 describes a classic token and its user', async () => {
    const { status, json } = await whoami('classic');
    expect(status).toBe(200);
    expect(json).toMatchObject({
      type: 'user',
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      name: 'dev',
      email: 'dev@example.com',
      isPro: true,
      orgs: [{ type: 'org', name: 'acme', roleInOrg: 'contributor', resourceGroups: [{ name: 'vision' }] }],
      auth: {
        type: 'access_token',
        accessToken: { displayName: 'ci', role: 'write', createdAt: expect.any(String) },
        expiresAt: expect.stringMatching(/Z$/),
      },
    });
  });

  test('whoami-v2 gives the entities of a fine-grained token their ids, and no e-mail address', async () => {
    const { json } = await whoami('fine');
    expect(json).not.toHaveProperty('email');
    expect(json).toHaveProperty('auth.accessToken.fineGrained', {
      canReadGatedRepos: false,
      global: [],
      scoped: [
        {
          entity: { _id: expect.stringMatching(/^[0-9a-f]{24}$/), type: 'org', name: 'acme' },
          permissions: ['repo.content.read', 'repo.snapshot.write'],
        },
        {
          entity: { _id: '65f0c1d2e3a4b5c6d7e8f9a1', type: 'model', name: 'acme/model' },
          permissions: ['repo.write'],
        },
      ],
    });
  });

  test('whoami-v2 leaves the names of the entities out where the switch says so', async () => {
    const { text } = await whoami('fine', { entityNames: false });
    expect(text).not.toContain('acme/model');
    expect(text).toContain('65f0c1d2e3a4b5c6d7e8f9a1');
  });

  test('whoami-v2 describes an OAuth token by its user alone', async () => {
    const { json } = await whoami('oauth');
    expect(json).toMatchObject({ name: 'dev', orgs: [], auth: { type: 'oauth' } });
    const other = await whoami('oauth', { oauthAuthType: 'app_token_as_user' });
    expect(other.json).toHaveProperty('auth.type', 'app_token_as_user');
    expect((await whoami('member')).json).toHaveProperty('orgs.0.name', 'acme');
  });

  test('whoami-v2 describes an organization token by its organization', async () => {
    const { json } = await whoami('org');
    expect(json).toMatchObject({ type: 'org', name: 'acme' });
    expect(json).not.toHaveProperty('auth.accessToken');
  });

  test('whoami-v2 answers a Trusted Publisher token as the switch says', async () => {
    expect((await whoami('publisher')).json).toHaveProperty('auth.resource.sub', 'acme/model');
    expect((await whoami('publisher', { jwtWhoami: 401 })).status).toBe(401);
  });

  test('whoami-v2 names what an organization holds against a token', async () => {
    expect((await whoami('policy')).json).toHaveProperty('orgs.0.securityRestrictions', ['token-policy']);
  });

  test.each([
    ['dead', {}, 'Invalid credentials in Authorization header'],
    ['dead', { badTokenText: 'password' }, 'Invalid username or password.'],
    ['old', {}, 'User Access Token "nightly" is expired'],
  ])('whoami-v2 refuses the %s token with %j: %s', async (token, switches, message) => {
    const reply = await whoami(token, switches);
    expect(reply).toMatchObject({ status: 401, json: { error: message } });
    expect(reply.headers).toMatchObject({
      'x-error-message': message,
      'www-authenticate': 'Bearer realm="Authentication required", charset="UTF-8"',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(reply.headers['x-error-code']).toBeUndefined();
  });

  test('whoami-v2 refuses a caller without a token, and one with an empty token', async () => {
    const hub = await play(WORLD);
    expect((await ask(hub, '/api/whoami-v2')).json).toEqual({ error: 'Invalid username or password.' });
    const empty = await ask(hub, '/api/whoami-v2', { headers: { authorization: 'Bearer' } });
    expect(empty.json).toEqual({ error: 'Invalid credentials in Authorization header' });
  });

  test('whoami-v2 takes Basic credentials unless the switch says otherwise', async () => {
    const headers = { authorization: 'Basic @basic(any,token:classic)' };
    for (const [basicOnApi, status] of [
      ['accepted', 200],
      ['refused', 401],
    ]) {
      const hub = await play({ ...WORLD, switches: { basicOnApi } });
      expect((await ask(hub, '/api/whoami-v2', { headers: hub.expand(headers) })).status).toBe(status);
    }
  });

  test('whoami-v2 has a first version that refuses even valid tokens', async () => {
    const reply = await ask(await play(WORLD), '/api/whoami', { token: '@token:classic' });
    expect(reply).toMatchObject({
      status: 401,
      json: { error: 'Invalid credentials in Authorization header' },
    });
  });
});

describe('the token values', () => {
  test('the token values have the form of their kind, and are new at every start', async () => {
    const first = await play(WORLD);
    const second = await play(WORLD);
    expect(first.tokens).toMatchObject({
      classic: expect.stringMatching(/^hf_[A-Za-z0-9]{34}$/),
      dead: expect.stringMatching(/^hf_[A-Za-z0-9]{34}$/),
      org: expect.stringMatching(/^api_org_[A-Za-z0-9]{34}$/),
      oauth: expect.stringMatching(/^hf_oauth_[\w-]+\.[\w-]+\.[\w-]+$/),
      publisher: expect.stringMatching(/^hf_jwt_[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    expect(first.tokens.classic).not.toBe(second.tokens.classic);
    const payload = Buffer.from(first.tokens.oauth?.split('.')[1] ?? '', 'base64url').toString();
    expect(JSON.parse(payload)).toMatchObject({ scope: ['openid', 'read-repos'], iat: 1_767_323_045 });
  });

  test('an OAuth token says itself when it was made and when it expires', async () => {
    const dev = { user: 'dev', kind: 'oauth', createdAt: '@days(-1)', expiresAt: '@days(2)' };
    const { tokens } = await play({ ...WORLD, tokens: { dev } });
    const payload = Buffer.from(tokens.dev?.split('.')[1] ?? '', 'base64url').toString();
    const { iat, exp } = JSON.parse(payload);
    expect(exp - iat).toBe(3 * 86_400);
  });
});
