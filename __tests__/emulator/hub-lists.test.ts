import { describe, expect, test } from '@jest/globals';
import { ask, play } from './hub-client.js';

const WORLD = {
  tokens: {
    ci: { user: 'dev' },
    narrow: { user: 'dev', kind: 'fineGrained', fineGrained: {} },
    dead: { state: 'unknown' },
  },
  users: { dev: { orgs: [{ name: 'acme', role: 'read' }] }, idle: { type: 'org' } },
  repos: [
    { id: 'acme/open' },
    { id: 'acme/gated', gated: 'manual' },
    { id: 'acme/secret', private: true },
    { id: 'acme/old', renamedTo: 'acme/open' },
    { id: 'acme/corpus', type: 'dataset' },
    { id: 'acme/app', type: 'space' },
    { id: 'acme/kernel', type: 'kernel' },
    { id: 'far/open' },
  ],
};

async function listed(path: string, token?: string): Promise<string[]> {
  const reply = await ask(await play(WORLD), path, token === undefined ? {} : { token: `@token:${token}` });
  expect(reply.status).toBe(200);
  return (reply.json as { id: string }[]).map(({ id }) => id);
}

describe("an owner's repositories", () => {
  test.each<[string, string | undefined, string[]]>([
    ['/api/models?author=acme', undefined, ['acme/open', 'acme/gated']],
    ['/api/models?author=acme', 'ci', ['acme/open', 'acme/gated', 'acme/secret']],
    ['/api/models?author=acme', 'narrow', ['acme/open', 'acme/gated']],
    ['/api/datasets?author=acme', undefined, ['acme/corpus']],
    ['/api/spaces?author=acme', undefined, ['acme/app']],
    ['/api/models?author=idle', undefined, []],
    ['/api/models?author=nobody', undefined, []],
  ])("an owner's repositories of %s to %s are %j", async (path, token, ids) => {
    expect(await listed(path, token)).toEqual(ids);
  });

  test("an owner's repositories show what is asked for, or a little", async () => {
    const hub = await play(WORLD);
    const asked = await ask(hub, '/api/models?author=far&expand=private&expand=gated');
    expect(asked.json).toEqual([
      { _id: expect.stringMatching(/^[0-9a-f]{24}$/), id: 'far/open', private: false, gated: false },
    ]);
    const plain = await ask(hub, '/api/models?author=far');
    expect(plain.json).toMatchObject([{ id: 'far/open', modelId: 'far/open', private: false, likes: 0 }]);
    expect((await ask(hub, '/api/models?author=far&expand=nonsense')).status).toBe(400);
  });

  test("an owner's repositories come in pages, with the way to the next", async () => {
    const hub = await play(WORLD);
    const first = await ask(hub, '/api/models?author=acme&limit=1');
    const next = /^<(.*)>; rel="next"$/.exec(String(first.headers.link))?.[1] ?? '';
    expect(first.json).toMatchObject([{ id: 'acme/open' }]);
    expect(next.startsWith(`${hub.url}/api/models?`)).toBe(true);
    const last = await ask(hub, next.slice(hub.url.length));
    expect(last.json).toMatchObject([{ id: 'acme/gated' }]);
    expect(last.headers.link).toBeUndefined();
  });

  test("an owner's repositories are not shown to a bad token", async () => {
    expect((await ask(await play(WORLD), '/api/models?author=acme', { token: '@token:dead' })).status).toBe(
      401,
    );
  });

  test.each([
    '/api/models',
    '/api/models?author=',
    '/api/models?author=acme&search=x',
    '/api/kernels?author=acme',
  ])("an owner's repositories are no other list, such as %s", async (path) => {
    expect((await ask(await play(WORLD), path)).status).toBe(404);
  });
});

describe('an account that is none', () => {
  test('an account that is none is said to be none, in the words of its kind', async () => {
    const hub = await play(WORLD);
    const user = await ask(hub, '/api/users/nobody/overview');
    const org = await ask(hub, '/api/organizations/nobody/overview');
    expect(user).toMatchObject({ status: 404, json: { error: 'This user does not exist' } });
    expect(org).toMatchObject({ status: 404, json: { error: 'This organization does not exist' } });
    expect((await ask(hub, '/api/users/acme/overview')).status).toBe(404);
    expect((await ask(hub, '/api/organizations/idle/overview')).status).toBe(200);
  });

  test('an account that is none has the text of the switch', async () => {
    const hub = await play({ ...WORLD, switches: { unknownOrganizationText: 'Gone.' } });
    expect((await ask(hub, '/api/organizations/nobody/overview')).json).toEqual({ error: 'Gone.' });
  });
});

test.each([
  ['any', 200, ['acme/open', 'acme/gated']],
  ['exact', 404, []],
] as const)('a name in other letter case, with the switch at %s', async (accountNameCase, status, ids) => {
  const hub = await play({ ...WORLD, switches: { accountNameCase } });
  const overview = await ask(hub, '/api/organizations/ACME/overview');
  expect(overview.status).toBe(status);
  if (status === 200) expect(overview.json).toMatchObject({ name: 'acme' });
  const { json } = await ask(hub, '/api/models?author=ACME');
  expect((json as { id: string }[]).map(({ id }) => id)).toEqual(ids);
});

test('the access check of a disabled repository, with the switch off, grants what its files refuse', async () => {
  const hub = await play({
    tokens: { ci: { user: 'dev' } },
    repos: [{ id: 'far/disabled', disabled: true, files: { 'config.json': '{}' } }],
    switches: { disabledOnAuthCheck: false },
  });
  const token = '@token:ci';
  expect((await ask(hub, '/api/models/far/disabled/auth-check', { token })).status).toBe(200);
  expect((await ask(hub, '/api/models/far/disabled', { token })).json).toMatchObject({ disabled: true });
  expect((await ask(hub, '/far/disabled/resolve/main/config.json', { token })).status).toBe(403);
});
