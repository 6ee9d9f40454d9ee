import { describe, expect, test } from '@jest/globals';
import { ask, play } from './hub-client.js';

const WORLD = {
  tokens: {
    ci: { user: 'dev', kind: 'read' },
    push: { user: 'dev', kind: 'write' },
    publisher: { kind: 'jwt', resource: 'dev/model' },
    dead: { state: 'unknown' },
  },
  users: { dev: { orgs: [{ name: 'acme', role: 'write' }] } },
  repos: [
    {
      id: 'dev/model',
      _id: '65f0c1d2e3a4b5c6d7e8f9a1',
      revisions: ['main', 'v1'],
      files: { 'README.md': '# Model\n', 'sub/config.json': '{}\n', 'model.safetensors': 'weights' },
    },
    { id: 'dev/secret', private: true },
    {
      id: 'far/gated',
      gated: 'manual',
      files: { 'README.md': 'Open', 'config.json': '{}', 'w.bin': 'w' },
    },
    { id: 'far/set', type: 'dataset', gated: 'auto', access: { dev: 'pending' } },
    { id: 'dev/app', type: 'space' },
    { id: 'dev/kernel', type: 'kernel' },
    { id: 'acme/cache', type: 'bucket', private: true },
    { id: 'gpt2', renamedTo: 'far/gated' },
    { id: 'old/name', renamedTo: 'new/name' },
    { id: 'new/name', renamedTo: 'old/name' },
  ],
};
const fineGrained = (type: string, name: string) => ({
  kind: 'fineGrained',
  fineGrained: { scoped: [{ entity: { type, name }, permissions: ['repo.write'] }] },
});
const CI = '@token:ci';
const PUSH = '@token:push';
const DEAD = '@token:dead';

describe('repository information', () => {
  test('repository information shows a gated repository to anyone', async () => {
    const { status, json } = await ask(await play(WORLD), '/api/models/far/gated');
    expect(status).toBe(200);
    expect(json).toMatchObject({ id: 'far/gated', gated: 'manual', private: false, disabled: false });
  });

  test('repository information gives the id, the commit and the files', async () => {
    const { json } = await ask(await play(WORLD), '/api/models/dev/model/revision/v1');
    expect(json).toMatchObject({
      _id: '65f0c1d2e3a4b5c6d7e8f9a1',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      siblings: [
        { rfilename: 'README.md' },
        { rfilename: 'sub/config.json' },
        { rfilename: 'model.safetensors' },
      ],
    });
  });

  test('repository information takes a commit for a revision', async () => {
    const hub = await play(WORLD);
    const { json } = await ask(hub, '/api/models/dev/model');
    const { sha } = json as { sha: string };
    expect((await ask(hub, `/api/models/dev/model/revision/${sha}`)).status).toBe(200);
  });

  test.each([
    ['an unknown revision', '/api/models/dev/model/revision/v9', CI, 404, 'RevisionNotFound'],
    ['a missing repository, with a token', '/api/models/dev/none', CI, 404, 'RepoNotFound'],
    ['a missing repository, without one', '/api/models/dev/none', undefined, 401, undefined],
    ['a missing single-word id', '/api/models/none', CI, 404, 'RepoNotFound'],
    ['the wrong type', '/api/datasets/dev/model', CI, 404, 'RepoNotFound'],
    ['a private bucket, without a token', '/api/buckets/acme/cache', undefined, 401, undefined],
    ['a bad token on a public repository', '/api/models/dev/model', DEAD, 401, undefined],
    ['an unknown route', '/api/models/dev/model/settings', PUSH, 404, undefined],
  ])('repository information refuses %s', async (_case, path, token, status, code) => {
    const reply = await ask(await play(WORLD), path, token === undefined ? {} : { token });
    expect([reply.status, reply.headers['x-error-code']]).toEqual([status, code]);
    expect(reply.json).toEqual({ error: expect.any(String) });
    expect(reply.headers['www-authenticate']).toBe(
      status === 401 ? 'Bearer realm="Authentication required", charset="UTF-8"' : undefined,
    );
  });

  test('repository information lists a tree, with the hashes of large files masked from those who may not read them', async () => {
    const hub = await play(WORLD);
    const open = await ask(hub, '/api/models/dev/model/tree/main');
    expect(open.json).toMatchObject([
      { path: 'sub', type: 'directory' },
      { path: 'README.md', type: 'file' },
      { path: 'model.safetensors', lfs: { oid: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
    const gated = await ask(hub, '/api/models/far/gated/tree/main?recursive=true');
    expect(gated.json).toContainEqual(
      expect.objectContaining({ lfs: expect.objectContaining({ oid: '*'.repeat(64) }) }),
    );
  });

  test('repository information shows the id of a user and of an organization', async () => {
    const hub = await play(WORLD);
    const whoami = await ask(hub, '/api/whoami-v2', { token: CI });
    const user = await ask(hub, '/api/users/dev/overview');
    const org = await ask(hub, '/api/organizations/acme/overview');
    expect(whoami.json).toMatchObject({
      id: (user.json as { _id: string })._id,
      orgs: [{ id: (org.json as { _id: string })._id }],
    });
    expect((await ask(hub, '/api/organizations/dev/overview')).status).toBe(404);
  });
});

describe('the access probes', () => {
  test('the access probes answer OK in plain text', async () => {
    const reply = await ask(await play(WORLD), '/api/models/dev/secret/auth-check', { token: CI });
    expect([reply.status, reply.text]).toEqual([200, 'OK']);
    expect(reply.headers['content-type']).toContain('text/plain');
  });

  test('the access probes name a pending request of a dataset', async () => {
    const reply = await ask(await play(WORLD), '/api/datasets/far/set/auth-check', { token: CI });
    const message = 'Your request to access dataset far/set is awaiting a review from the repo authors.';
    expect(reply).toMatchObject({ status: 403, json: { error: message } });
    expect(reply.headers).toMatchObject({ 'x-error-code': 'GatedRepo', 'x-error-message': message });
  });

  test('the access probes tell who may write', async () => {
    const hub = await play(WORLD);
    const path = '/api/spaces/dev/app/auth-check/write';
    const statuses = [];
    for (const options of [{ token: PUSH }, { token: CI }, { token: DEAD }, {}]) {
      statuses.push((await ask(hub, path, options)).status);
    }
    expect(statuses).toEqual([200, 403, 401, 401]);
  });

  test.each(['/api/kernels/dev/kernel/auth-check', '/api/buckets/acme/cache/auth-check/write'])(
    'the access probes do not exist at %s',
    async (path) => {
      const reply = await ask(await play(WORLD), path, { token: PUSH });
      expect(reply).toMatchObject({
        status: 404,
        json: { error: "Sorry, we can't find the page you are looking for." },
      });
      expect(reply.headers['x-error-code']).toBeUndefined();
    },
  );
});

describe('files', () => {
  test('files that are small are served after a relative redirect', async () => {
    const hub = await play(WORLD);
    const first = await ask(hub, '/dev/model/resolve/main/sub/config.json', { method: 'HEAD', token: CI });
    expect(first.status).toBe(307);
    expect(first.headers.location).toMatch(
      /^\/api\/resolve-cache\/models\/dev\/model\/[0-9a-f]{40}\/sub\/config\.json\?/,
    );
    expect(first.headers['x-repo-commit']).toMatch(/^[0-9a-f]{40}$/);
    expect(first.headers['x-hf-warning']).toBeUndefined();
    const second = await ask(hub, first.headers.location ?? '', { token: CI });
    expect([second.status, second.text]).toEqual([200, '{}\n']);
    expect([first.headers.etag, second.headers.etag]).toEqual([undefined, first.headers['x-linked-etag']]);
    expect(second.headers['content-disposition']).toContain('filename="config.json"');
  });

  test('files that are large come from another origin', async () => {
    const hub = await play(WORLD);
    const { status, headers } = await ask(hub, '/dev/model/resolve/main/model.safetensors', { token: CI });
    expect(status).toBe(302);
    expect(headers['x-linked-size']).toBe('7');
    const location = headers.location ?? '';
    expect(new URL(location).host).not.toBe(hub.host);
    expect((await ask(hub, location)).text).toBe('weights');
    expect(hub.violations).toEqual([]);
  });

  test('files bring a warning to callers without a valid token', async () => {
    const { headers } = await ask(await play(WORLD), '/dev/model/resolve/main/README.md');
    expect(headers['x-hf-warning']).toMatch(/^unauthenticated; /);
  });

  test.each([
    ['an open file of a gated repository', '/far/gated/resolve/main/README.md', undefined, 307, undefined],
    ['a missing file behind a gate', '/far/gated/resolve/main/none', CI, 403, 'GatedRepo'],
    ['a missing branch behind a gate', '/far/gated/resolve/none/config.json', undefined, 401, 'GatedRepo'],
    ['a missing file', '/dev/model/resolve/main/none', CI, 404, 'EntryNotFound'],
    ['a missing branch', '/dev/model/resolve/none/README.md', CI, 404, 'RevisionNotFound'],
    ['a file of a dataset', '/datasets/far/set/resolve/main/data.csv', CI, 403, 'GatedRepo'],
    ['a missing repository', '/dev/none/resolve/main/README.md', undefined, 401, undefined],
    ['a bad token', '/dev/model/resolve/main/README.md', DEAD, 401, undefined],
  ])('files answer %s as the Hub does', async (_case, path, token, status, code) => {
    const reply = await ask(await play(WORLD), path, token === undefined ? {} : { token });
    expect([reply.status, reply.headers['x-error-code']]).toEqual([status, code]);
    expect(reply.headers['content-type']).toContain('text/plain');
    if (status >= 400) expect(reply.text).toBe(reply.headers['x-error-message']);
  });
});

describe('redirects', () => {
  test.each([
    ['/api/models/gpt2', '/api/models/far/gated'],
    ['/api/models/gpt2/auth-check', '/api/models/far/gated/auth-check'],
    ['/api/models/DEV/Model/tree/main?recursive=true', '/api/models/dev/model/tree/main?recursive=true'],
    ['/gpt2/resolve/refs%2Fpr%2F1/a%20b?download=1', '/far/gated/resolve/refs%2Fpr%2F1/a%20b?download=1'],
    ['/api/models/old/name', '/api/models/new/name'],
    ['/api/models/new/name', '/api/models/old/name'],
    ['/datasets/Far/Set/resolve/main/x', '/datasets/far/set/resolve/main/x'],
  ])('redirects lead from %s to %s', async (path, location) => {
    const reply = await ask(await play(WORLD), path, { token: DEAD });
    expect([reply.status, reply.headers.location]).toEqual([307, location]);
    expect(reply.text).toBe(`Temporary Redirect. Redirecting to ${location}`);
  });
});

describe('uploads', () => {
  const files = { files: [{ path: 'a.bin', size: 1, sample: '' }] };
  const batch = (operation: string) => ({ operation, objects: [{ oid: 'a'.repeat(64), size: 1 }] });
  const W1 = 'You have read access but not the required permissions for this operation';
  const W2 = 'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request';

  test.each([
    ['a preupload by a writer', '/api/models/dev/model/preupload/main', PUSH, files, 200, undefined],
    [
      'a preupload by a publisher',
      '/api/models/dev/model/preupload/main',
      '@token:publisher',
      files,
      200,
      undefined,
    ],
    ['a preupload by a reader', '/api/models/dev/model/preupload/main', CI, files, 403, W2],
    ['one for a pull request', '/api/models/dev/model/preupload/main?create_pr=1', CI, files, 200, undefined],
    ['one with a bad body', '/api/models/dev/model/preupload/main', PUSH, {}, 422, expect.any(String)],
    ['one to a missing branch', '/api/models/dev/model/preupload/none', PUSH, files, 404, expect.any(String)],
    [
      'an LFS upload by a writer',
      '/dev/model.git/info/lfs/objects/batch',
      PUSH,
      batch('upload'),
      200,
      undefined,
    ],
    ['an LFS upload by a reader', '/dev/model.git/info/lfs/objects/batch', CI, batch('upload'), 403, W1],
    ['an LFS download', '/dev/model.git/info/lfs/objects/batch', CI, batch('download'), 200, undefined],
  ])('uploads answer %s as the Hub does', async (_case, path, token, body, status, message) => {
    const hub = await play(WORLD);
    const reply = await ask(hub, path, { method: 'POST', token, body });
    expect([reply.status, reply.headers['x-error-message']]).toEqual([status, message]);
    expect(hub.violations).toEqual([]);
  });
});

describe('violations', () => {
  test.each([
    ['POST', '/api/models/dev/model/commit/main'],
    ['POST', '/api/repos/create'],
    ['DELETE', '/api/repos/delete'],
    ['PUT', '/api/models/dev/model/settings'],
    ['POST', '/far/gated/ask-access'],
    ['GET', '/far/gated/ask-access'],
    ['GET', '/api/models/dev/model/xet-write-token/main'],
    ['GET', '/api/buckets/acme/cache/xet-read-token'],
  ] as const)('the request %s %s is refused and recorded as a violation', async (method, path) => {
    const hub = await play(WORLD);
    const { status, text } = await ask(hub, path, { method, token: PUSH });
    // This token may do all of it: so it is the emulator that says no, and says that it is.
    expect([status, text]).toEqual([501, expect.stringContaining('This emulated Hub')]);
    expect(hub.violations).toEqual([expect.stringContaining(`${method} ${path}`)]);
  });

  const W1 = 'You have read access but not the required permissions for this operation';
  test.each([
    ['PUT', '/api/models/dev/model/settings', CI, 403, W1],
    ['DELETE', '/api/repos/delete', CI, 403, W1],
    ['PUT', '/api/models/far/gated/settings', PUSH, 403, W1],
    ['PUT', '/api/models/dev/none/settings', PUSH, 404, 'Repository not found'],
    ['GET', '/api/models/dev/model/xet-write-token/main', CI, 403, W1],
    [
      'GET',
      '/api/datasets/far/set/xet-read-token/main',
      CI,
      403,
      expect.stringContaining('awaiting a review'),
    ],
    ['GET', '/api/models/dev/model/xet-read-token/main', DEAD, 401, expect.any(String)],
    ['POST', '/far/none/ask-access', CI, 404, 'Repository not found'],
    ['POST', '/api/models/gpt2/commit/main', PUSH, 307, undefined],
  ] as const)(
    'the request %s %s by "%s" is refused as by the Hub, with %i',
    async (method, path, token, status, message) => {
      const hub = await play(WORLD);
      const reply = await ask(hub, path, { method, token });
      expect([reply.status, reply.headers['x-error-message']]).toEqual([status, message]);
      expect(hub.violations).toHaveLength(1);
    },
  );

  test.each([
    ['restart', 'acme/space', 'oauth', 401, 'Invalid username or password.'],
    ['sleeptime', 'acme/none', 'oauth', 401, 'Invalid username or password.'],
    ['hardware', 'acme/none', 'oauth', 401, 'Invalid username or password.'],
    ['pause', 'acme/none', 'oauth', 404, 'Repository not found'],
    ['restart', 'acme/none', 'write', 404, 'Repository not found'],
  ] as const)(
    'the request to %s the Space %s is refused to a good token of the kind %s with %i',
    async (action, id, kind, status, message) => {
      const hub = await play({
        tokens: { push: { user: 'dev', kind, scopes: ['manage-repos'] } },
        users: { dev: { orgs: [{ name: 'acme', role: 'write' }] } },
        repos: [{ id: 'acme/space', type: 'space' }],
      });
      const reply = await ask(hub, `/api/spaces/${id}/${action}`, { method: 'POST', token: PUSH });
      expect([reply.status, reply.headers['x-error-message']]).toEqual([status, message]);
      expect((await ask(hub, '/api/whoami-v2', { token: PUSH })).status).toBe(200);
    },
  );

  test('a Space that is not there is not found for a good token', async () => {
    const reply = await ask(await play(WORLD), '/api/spaces/acme/none', { token: CI });
    expect([reply.status, reply.json]).toEqual([404, { error: 'Repository not found' }]);
  });

  test.each([
    [{ kind: 'write' }, 'acme', 501],
    [{ kind: 'write' }, 'far', 403],
    [{ kind: 'oauth', scopes: ['write-repos'] }, 'dev', 403],
    [{ kind: 'oauth', scopes: ['contribute-repos'] }, 'dev', 501],
    [{ kind: 'oauth', scopes: ['manage-repos'] }, 'dev', 501],
    [{ kind: 'read' }, 'dev', 403],
    [fineGrained('model', 'dev/model'), 'dev', 403],
    [fineGrained('user', 'dev'), 'dev', 501],
    [fineGrained('user', 'dev'), 'acme', 403],
    [fineGrained('org', 'acme'), 'acme', 501],
  ])('a repository created with %j under %s is a %i', async (token, organization, status) => {
    const hub = await play({ ...WORLD, tokens: { push: { user: 'dev', ...token } } });
    const body = { type: 'dataset', name: 'new', organization };
    const reply = await ask(hub, '/api/repos/create', { method: 'POST', token: PUSH, body });
    const denied = `You don't have the rights to create a dataset under the namespace "${organization}"`;
    expect([reply.status, reply.headers['x-error-message']]).toEqual([
      status,
      status === 403 ? denied : expect.stringContaining('This emulated Hub'),
    ]);
  });

  test('a repository that is there says where', async () => {
    const hub = await play(WORLD);
    const body = { type: 'space', name: 'app', organization: 'dev' };
    const reply = await ask(hub, '/api/repos/create', { method: 'POST', token: PUSH, body });
    const error = 'You already created this space repo';
    expect([reply.status, reply.json]).toEqual([409, { error, url: `${hub.url}/spaces/dev/app` }]);
  });

  test('violations include a token that arrives at the origin of the files', async () => {
    const hub = await play(WORLD);
    const { headers } = await ask(hub, '/dev/model/resolve/main/model.safetensors');
    const { status } = await ask(hub, headers.location ?? '', { token: CI });
    expect(status).toBe(400);
    expect(hub.violations).toHaveLength(1);
    expect(hub.requests.map(({ origin, tokenName }) => [origin, tokenName])).toEqual([
      ['hub', null],
      ['cdn', 'ci'],
    ]);
  });

  test('violations include a token that arrives under another host name', async () => {
    const hub = await play(WORLD);
    await ask(hub, '/api/whoami-v2', { token: CI, headers: { host: 'elsewhere.example' } });
    expect(hub.violations).toEqual([expect.stringContaining('elsewhere.example')]);
  });
});

describe('the record of requests', () => {
  test('the record of requests tells which token was sent, and never holds its value', async () => {
    const hub = await play(WORLD);
    const secret = hub.tokens.ci ?? '';
    const basic = hub.expand('Basic @basic(any,token:push)');
    await ask(hub, `/api/whoami-v2?x=${secret}`, { token: CI });
    await ask(hub, `/api/models/${secret}/x`, { token: 'hf_other' });
    await ask(hub, '/api/whoami-v2', { headers: { authorization: basic } });
    await ask(hub, '/api/whoami-v2');
    expect(hub.requests).toMatchObject([
      { method: 'GET', path: '/api/whoami-v2', authorization: 'known', tokenName: 'ci', status: 200 },
      { path: '/api/models/@token:ci/x', authorization: 'unknown', tokenName: null, status: 401 },
      { authorization: 'known', tokenName: 'push', status: 200 },
      { authorization: 'none', tokenName: null, status: 401, origin: 'hub' },
    ]);
    expect(JSON.stringify(hub.requests)).not.toContain(secret);
  });
});
