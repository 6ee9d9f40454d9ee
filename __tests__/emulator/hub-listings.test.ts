import { describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { ask, play } from './hub-client.js';

const LARGE = 'w'.repeat(2000);
const FILES = { 'README.md': '# Model\n', 'a/b/c.json': '{}\n', 'model.safetensors': LARGE };
const WORLD = {
  tokens: { ci: { user: 'dev' }, dead: { state: 'unknown' } },
  users: { dev: { orgs: [{ name: 'acme', role: 'read', resourceGroups: ['vision'] }] } },
  repos: [
    {
      id: 'acme/model',
      files: FILES,
      revisions: ['main', 'refs/pr/1', 'refs/convert/parquet', 'v1'],
      resourceGroup: 'vision',
    },
    { id: 'far/gated', gated: 'manual', files: FILES },
    { id: 'far/old', renamedTo: 'acme/hidden' },
    { id: 'acme/hidden', private: true },
    { id: 'gpt2', files: FILES },
    { id: 'acme/app', type: 'space' },
    { id: 'acme/kernel', type: 'kernel', gated: 'manual' },
    { id: 'acme/cache', type: 'bucket', files: { 'x/y.bin': 'y' } },
  ],
};
const CI = '@token:ci';
const withSwitches = (switches: Record<string, unknown>) => ({ ...WORLD, switches });

describe('the properties that are asked for', () => {
  test.each(['expand[]=gated&expand[]=sha', 'expand=gated&expand=sha', 'expand%5B%5D=gated&expand=sha'])(
    'the properties that are asked for are all that comes besides the names, with %s',
    async (query) => {
      const { json } = await ask(await play(WORLD), `/api/models/far/gated?${query}`);
      expect(json).toEqual({
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
        id: 'far/gated',
        gated: 'manual',
        sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      });
    },
  );

  test('the properties that are asked for must be such as the type has', async () => {
    const hub = await play(WORLD);
    const reply = await ask(hub, '/api/spaces/acme/app?expand=sdk&expand=gguf');
    expect(reply.status).toBe(400);
    expect(reply.json).toEqual({
      error: expect.stringMatching(/^"expand" must be one of \[author, .*\bsdk\b/),
    });
    // Nobody publishes what kernels and buckets have.
    expect((await ask(hub, '/api/kernels/acme/kernel?expand[]=likes')).json).toMatchObject({ likes: 0 });
    expect((await ask(hub, '/api/buckets/acme/cache?expand[]=likes')).status).toBe(200);
  });

  test('the properties that are asked for are few where nobody asks for them', async () => {
    const hub = await play(WORLD);
    const plain = (await ask(hub, '/api/models/acme/model', { token: CI })).json;
    expect(plain).toMatchObject({ author: 'acme', modelId: 'acme/model', likes: 0, usedStorage: 2011 });
    expect(plain).not.toHaveProperty('resourceGroup');
    const asked = await ask(hub, '/api/models/acme/model?expand=resourceGroup', { token: CI });
    expect(asked.json).toMatchObject({ resourceGroup: { name: 'vision', id: expect.any(String) } });
  });

  test('the properties that are asked for of a Space and of a bucket are their own', async () => {
    const hub = await play(WORLD);
    expect((await ask(hub, '/api/spaces/acme/app')).json).toMatchObject({
      sdk: 'static',
      subdomain: 'acme-app',
      runtime: { stage: 'RUNNING', hardware: { current: null, requested: null } },
    });
    expect((await ask(hub, '/api/buckets/acme/cache')).json).toEqual({
      _id: expect.any(String),
      id: 'acme/cache',
      author: 'acme',
      private: false,
      createdAt: expect.any(String),
      size: 1,
      totalFiles: 1,
    });
  });

  test('the properties that are asked for include the sizes and ids of files, those of large ones masked behind a gate', async () => {
    const hub = await play(WORLD);
    const large = (sha256: unknown) => ({
      rfilename: 'model.safetensors',
      size: 2000,
      blobId: expect.stringMatching(/^[0-9a-f]{40}$/),
      lfs: { sha256, size: 2000, pointerSize: 129 },
    });
    const open = await ask(hub, '/api/models/acme/model?blobs=True&securityStatus=True', { token: CI });
    expect(open.json).toMatchObject({
      siblings: [{ rfilename: 'README.md', size: 8 }, {}, large(expect.stringMatching(/^[0-9a-f]{64}$/))],
      securityRepoStatus: { scansDone: true, filesWithIssues: [] },
    });
    const gated = await ask(hub, '/api/models/far/gated?blobs=true', { token: CI });
    expect(gated.json).toMatchObject({ siblings: [{}, {}, large('*'.repeat(64))] });
  });
});

describe('listings', () => {
  test('listings of references tell branches from proposals and conversions', async () => {
    const { json } = await ask(await play(WORLD), '/api/models/acme/model/refs?include_prs=1');
    const targetCommit = expect.stringMatching(/^[0-9a-f]{40}$/);
    expect(json).toEqual({
      branches: [
        { name: 'main', ref: 'refs/heads/main', targetCommit },
        { name: 'v1', ref: 'refs/heads/v1', targetCommit },
      ],
      converts: [{ name: 'parquet', ref: 'refs/convert/parquet', targetCommit }],
      tags: [],
      pullRequests: [{ name: 'refs/pr/1', ref: 'refs/pr/1', targetCommit }],
    });
  });

  test('listings of paths take a form as well as JSON, and leave out what is not there', async () => {
    const hub = await play(WORLD);
    const path = '/api/models/acme/model/paths-info/main';
    const expected = [
      { type: 'directory', path: 'a/b', size: 0, oid: expect.any(String), lastCommit: expect.anything() },
      { type: 'file', path: 'README.md', size: 8, oid: expect.any(String), lastCommit: expect.anything() },
    ];
    const json = await ask(hub, path, {
      method: 'POST',
      body: { paths: ['a/b', 'none', 'README.md'], expand: true },
    });
    expect(json.json).toEqual(expected);
    const form = await request(hub.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'paths=a%2Fb&paths=none&paths=README.md&expand=true',
    });
    expect(await form.body.json()).toEqual(expected);
    expect(hub.violations).toEqual([]);
  });

  test('listings of a tree show one level, folders first, and only when asked all of it', async () => {
    const files = { 'b.json': '', 'a.json': '', 'z/y/x.json': '', 'z.json': '', 'z-a/w.json': '' };
    const hub = await play({ repos: [{ id: 'acme/model', files }] });
    const paths = async (asked: string) => {
      const { json } = await ask(hub, `/api/models/acme/model/tree/main${asked}`);
      return (json as { path: string }[]).map(({ path }) => path);
    };
    expect(await paths('')).toEqual(['z', 'z-a', 'a.json', 'b.json', 'z.json']);
    expect(await paths('/z')).toEqual(['z/y']);
    expect(await paths('?recursive=true')).toEqual([
      ...['z', 'z/y', 'z/y/x.json', 'z-a', 'z-a/w.json'],
      ...['a.json', 'b.json', 'z.json'],
    ]);
  });

  test.each([
    ['', 1000],
    ['?expand=true', 50],
  ])('listings of a tree "%s" come in pages of %i', async (query, size) => {
    const names = Array.from({ length: 1001 }, (_, index) => `${index}.json`);
    const hub = await play({
      repos: [{ id: 'acme/model', files: Object.fromEntries(names.map((name) => [name, ''])) }],
    });
    const first = await ask(hub, `/api/models/acme/model/tree/main${query}`);
    expect(first.json).toHaveLength(size);
    const next = /^<(.*)>; rel="next"$/.exec(first.headers.link ?? '')?.[1] ?? '';
    const second = await ask(hub, next);
    expect(second.json).toHaveLength(Math.min(size, 1001 - size));
    expect(second.headers.link === undefined).toBe(size === 1000);
  });

  test('listings of a folder that is not there are a 404', async () => {
    const reply = await ask(await play(WORLD), '/api/models/acme/model/tree/main/none');
    expect(reply).toMatchObject({ status: 404, json: { error: 'none does not exist on "main"' } });
    expect(reply.headers['x-error-code']).toBe('EntryNotFound');
  });

  test.each([
    ['commits/main', {}, 401],
    ['tree/main', {}, 200],
    ['refs', {}, 200],
    ['refs', { gatedListings: 'gated' }, 401],
    ['tree/main', { gatedListings: 'gated' }, 200],
  ])(
    'the listing "%s" of a gated repository, with the switches %j, is a %i to nobody',
    async (path, switches, status) => {
      const reply = await ask(await play(withSwitches(switches)), `/api/models/far/gated/${path}`);
      expect(reply.status).toBe(status);
      expect(reply.headers['x-error-code']).toBe(status === 401 ? 'GatedRepo' : undefined);
    },
  );

  test('the paths of a gated repository can be behind the gate too', async () => {
    const hub = await play(withSwitches({ gatedListings: 'gated' }));
    const path = '/api/models/far/gated/paths-info/main';
    const reply = await ask(hub, path, { method: 'POST', body: { paths: ['README.md'] }, token: CI });
    expect([reply.status, reply.headers['x-error-code']]).toEqual([403, 'GatedRepo']);
  });
});

describe('raw files', () => {
  test('raw files are what git keeps, in plain text, under the id of git', async () => {
    const hub = await play(WORLD);
    const tree = await ask(hub, '/api/models/acme/model/tree/main');
    const oids = new Map((tree.json as { path: string; oid: string }[]).map(({ path, oid }) => [path, oid]));
    for (const [file, content] of [
      ['README.md', '# Model\n'],
      ['model.safetensors', expect.stringMatching(/^version .*\noid sha256:[0-9a-f]{64}\nsize 2000\n$/)],
    ] as const) {
      const { status, text, headers } = await ask(hub, `/acme/model/raw/main/${file}`, { token: CI });
      expect([status, text, headers.etag]).toEqual([200, content, `"${oids.get(file)}"`]);
      expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    }
  });

  test('raw files have none that are open behind a gate', async () => {
    const reply = await ask(await play(WORLD), '/far/gated/raw/main/README.md');
    expect([reply.status, reply.headers['x-error-code']]).toEqual([401, 'GatedRepo']);
  });

  test.each([
    ['bytes=2-4', 206, 'Mod', 'bytes 2-4/8'],
    ['bytes=6-', 206, 'l\n', 'bytes 6-7/8'],
    ['bytes=-2', 206, 'l\n', 'bytes 6-7/8'],
    ['bytes=0-99', 206, '# Model\n', 'bytes 0-7/8'],
    ['bytes=8-', 416, expect.any(String), 'bytes */8'],
    ['bytes=0-1,4-5', 200, '# Model\n', undefined],
    ['lines=1', 200, '# Model\n', undefined],
  ])('raw files answer the range %s with %i', async (range, status, text, contentRange) => {
    const reply = await ask(await play(WORLD), '/acme/model/raw/main/README.md', { headers: { range } });
    expect([reply.status, reply.text, reply.headers['content-range']]).toEqual([status, text, contentRange]);
  });
});

describe('pages', () => {
  test.each([
    ['/acme/model', 200, undefined],
    ['/gpt2', 200, undefined],
    ['/spaces/acme/app', 200, undefined],
    ['/far/gated', 200, undefined],
    ['/far/gated/tree/main/a', 200, undefined],
    ['/far/gated/blob/main/README.md', 200, undefined],
    ['/far/gated/blob/main/a/b/c.json', 401, 'GatedRepo'],
    ['/far/gated/blob/none/a/b/c.json', 401, 'GatedRepo'],
    ['/acme/model/blob/main/none', 404, 'EntryNotFound'],
    ['/acme/model/tree/none', 404, 'RevisionNotFound'],
    ['/acme/hidden', 401, undefined],
    ['/acme/none', 401, undefined],
    ['/settings', 404, undefined],
  ])('the page %s is a %i, whoever brings a token', async (path, status, code) => {
    const hub = await play(WORLD);
    for (const token of [undefined, CI, '@token:dead']) {
      const reply = await ask(hub, path, token === undefined ? {} : { token });
      expect([reply.status, reply.headers['x-error-code']]).toEqual([status, code]);
      expect(reply.headers['content-type']).toContain('text/html');
      expect(reply.headers['www-authenticate'] !== undefined).toBe(
        status === 401 && !path.includes('/blob/'),
      );
    }
  });

  test('pages of an id in other letters lead to its own', async () => {
    const { status, headers } = await ask(await play(WORLD), '/Acme/Model/tree/main');
    expect([status, headers.location]).toEqual([307, '/acme/model/tree/main']);
  });
});

describe('the switches', () => {
  test('the switches can hide where a private repository went from those who do not see it', async () => {
    const hub = await play(withSwitches({ redirectBeforeAccess: false }));
    const statuses = [];
    for (const token of [undefined, '@token:dead', CI]) {
      const reply = await ask(hub, '/api/models/far/old/auth-check', token === undefined ? {} : { token });
      statuses.push(reply.status);
    }
    expect(statuses).toEqual([401, 401, 307]);
    expect((await ask(await play(WORLD), '/api/models/far/old/auth-check')).status).toBe(307);
  });

  test('the switches can leave the gated permission of a token to the file routes, and say it in JSON', async () => {
    const world = {
      tokens: { ci: { user: 'dev', kind: 'fineGrained', fineGrained: { canReadGatedRepos: false } } },
      repos: [
        { id: 'far/gated', gated: 'manual', access: { dev: 'granted' }, files: { 'config.json': '{}' } },
      ],
      switches: { gatedScopeOnAuthCheck: false, gatedScopeBody: 'json' },
    };
    const hub = await play(world);
    expect((await ask(hub, '/api/models/far/gated/auth-check', { token: CI })).status).toBe(200);
    const reply = await ask(hub, '/far/gated/resolve/main/config.json', { token: CI });
    expect(reply).toMatchObject({
      status: 403,
      json: { error: expect.stringMatching(/^Please enable access/) },
    });
    expect(reply.headers['x-error-code']).toBeUndefined();
  });

  test.each([
    [{}, 200, 403, undefined],
    [{ disabledMetadata: 'refused' }, 403, 403, undefined],
    [{ disabledContents: 'gated' }, 200, 403, 'GatedRepo'],
  ])(
    'the switches decide with %j what a disabled repository answers',
    async (switches, metadata, contents, code) => {
      const hub = await play({
        tokens: { ci: { user: 'dev' } },
        repos: [{ id: 'far/disabled', disabled: true }],
        switches,
      });
      const info = await ask(hub, '/api/models/far/disabled', { token: CI });
      const check = await ask(hub, '/api/models/far/disabled/auth-check', { token: CI });
      expect([info.status, check.status, check.headers['x-error-code']]).toEqual([metadata, contents, code]);
      if (metadata === 200) expect(info.json).toMatchObject({ disabled: true });
    },
  );

  test('the switches give the restrictions of an organization another status, but for those whose texts are published', async () => {
    const statuses = [];
    for (const why of ['sso', 'token-revoked']) {
      const hub = await play({
        tokens: { ci: { user: 'dev', restrictedBy: { acme: why } } },
        users: { dev: { orgs: [{ name: 'acme' }] } },
        repos: [{ id: 'acme/model', private: true }],
        switches: { restrictionStatus: 401 },
      });
      statuses.push((await ask(hub, '/api/models/acme/model/auth-check', { token: CI })).status);
    }
    expect(statuses).toEqual([401, 403]);
  });

  test('the switches name the kind of authentication of an organization token', async () => {
    const hub = await play({
      tokens: { ci: { user: 'acme', kind: 'org' } },
      switches: { orgAuthType: 'app_token' },
    });
    expect((await ask(hub, '/api/whoami-v2', { token: CI })).json).toMatchObject({
      type: 'org',
      auth: { type: 'app_token' },
    });
  });
});

describe('quotas', () => {
  const member = (isPro: boolean, ...plans: (string | undefined)[]) => ({
    tokens: { ci: { user: 'dev' } },
    users: {
      dev: { isPro, orgs: plans.map((plan, index) => ({ name: `org${index}`, ...(plan ? { plan } : {}) })) },
    },
    repos: [{ id: 'far/open' }],
  });
  const quotas = async (world: unknown) => {
    const hub = await play(world);
    const found = [];
    for (const path of ['/api/models/far/open', '/far/open/resolve/main/README.md', '/far/open']) {
      const { headers } = await ask(hub, path, { token: CI });
      found.push(Number(/q=(\d+)/.exec(headers['ratelimit-policy'] ?? '')?.[1]));
    }
    return found;
  };

  test.each([
    [member(false), [1000, 5000, 200]],
    [member(true), [2500, 12_000, 400]],
    [member(false, 'team'), [3000, 20_000, 400]],
    [member(false, undefined, 'academia'), [3000, 20_000, 400]],
    [member(true, 'team', 'enterprise'), [6000, 50_000, 600]],
    [member(false, 'plus', 'team'), [10_000, 100_000, 1000]],
    [{ ...member(false, 'plus'), switches: { memberQuota: 'own' } }, [1000, 5000, 200]],
  ])('quotas of %j are %j', async (world, expected) => {
    expect(await quotas(world)).toEqual(expected);
  });

  test('quotas of the identity can be apart from all others', async () => {
    const hub = await play({
      ...member(false),
      switches: { whoamiQuota: { limit: 3, remaining: 1, reset: 60 } },
    });
    const statuses = [];
    for (const path of ['/api/whoami-v2', '/api/whoami-v2', '/api/models/far/open']) {
      statuses.push((await ask(hub, path, { token: CI })).status);
    }
    expect(statuses).toEqual([200, 429, 200]);
  });

  test('quotas that are used up are a page to those who look at pages', async () => {
    const hub = await play({
      ...member(false),
      switches: { anonymousQuota: { limit: 1, remaining: 0, reset: 60 } },
    });
    const { status, headers, text } = await ask(hub, '/far/open');
    expect([status, headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(text).toContain('<h1>429</h1>');
  });
});
