import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { check } from './rounds.js';

const hubs: RunningHub[] = [];
afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

const READ = { user: 'octo', kind: 'read' };
const fine = (canReadGatedRepos: boolean, ...scoped: object[]) => ({
  user: 'octo',
  kind: 'fineGrained',
  fineGrained: { canReadGatedRepos, scoped },
});
const entry = (type: string, name: string, ...permissions: string[]) => ({
  entity: { type, name },
  permissions,
});

async function ask(world: Record<string, unknown>, lines: string[], token: string | null = 'ci') {
  const hub = await startHub({ tokens: { ci: READ }, users: { octo: {} }, ...world });
  hubs.push(hub);
  const { diagnosis, requests, probes } = await check(hub.url, token && (hub.tokens[token] ?? null), lines);
  expect(hub.violations).toEqual([]);
  const about = hub.requests.filter(({ path }) =>
    /^\/api\/(?:users|organizations)\/|^\/api\/\w+s$/.test(path),
  );
  return {
    diagnosis,
    requests,
    probes,
    first: diagnosis.findings[0],
    /** What was asked about owners, each with whether a credential came along. */
    about: about.map(({ path, authorization }) => `${path} ${authorization}`).sort(),
  };
}

const OPEN = [{ id: 'acme/awesome-model' }, { id: 'acme/secret', private: true }];

describe('about a name and an owner', () => {
  test('a typo is told, and nothing about the owner is asked with the token', async () => {
    const { first, about } = await ask({ repos: OPEN }, ['acme/awsome-model']);
    expect(first).toMatchObject({
      cause: 'repo-missing-or-no-access',
      message: expect.stringContaining('Did you mean acme/awesome-model?'),
    });
    expect(about).toEqual([
      '/api/models none',
      '/api/organizations/acme/overview none',
      '/api/users/acme/overview none',
    ]);
  });

  test('a private repo is never named, not even to its own account', async () => {
    const { first } = await ask({ repos: [{ id: 'octo/secret', private: true }] }, ['octo/sekret']);
    expect(JSON.stringify(first)).not.toContain('octo/secret');
  });

  test('repos of one owner share the questions', async () => {
    const lines = ['acme/awsome-model', 'acme/gone', 'ACME/lost', 'datasets/acme/gone', 'kernels/acme/gone'];
    const { about } = await ask({ repos: OPEN }, lines);
    expect(about.filter((line) => line.includes('/acme/'))).toHaveLength(2);
    expect(about.filter((line) => line.startsWith('/api/datasets'))).toHaveLength(1);
  });

  test('of many owners only a few are asked about', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `owner${index}/gone`);
    const { about, diagnosis } = await ask({}, lines);
    expect(about.filter((line) => line.includes('/users/'))).toHaveLength(5);
    expect(diagnosis.findings).toHaveLength(9);
  });

  test('an account and its organizations are not looked up: the identity check names them', async () => {
    const users = { octo: { orgs: [{ name: 'acme', role: 'read' }] } };
    const { about } = await ask({ users, repos: OPEN }, ['acme/gone', 'octo/gone']);
    expect(about).toEqual(['/api/models none', '/api/models none']);
  });

  test('nobody of that name is told as such', async () => {
    const { first } = await ask({}, ['nobody/model']);
    expect(first).toMatchObject({
      cause: 'repo-missing-or-no-access',
      message: expect.stringContaining('nor an account or organization nobody'),
    });
  });

  const acme = (restrictions: string[]) => ({
    octo: { orgs: [{ name: 'acme', role: 'write', restrictions }] },
  });
  test.each<[string, string, Record<string, unknown>]>([
    ['an open repo', 'acme/awesome-model read', {}],
    ['an open repo to write', 'octo/mine write', { tokens: { ci: { user: 'octo', kind: 'write' } } }],
    ['a gate', 'acme/gated read', {}],
    ["an organization's block", 'acme/secret read', { users: acme(['sso']) }],
    ['a token without an entry', 'acme/secret read', { users: acme([]), tokens: { ci: fine(false) } }],
    ["somebody else's repo to write", 'acme/gone write', { tokens: { ci: { user: 'octo', kind: 'write' } } }],
    ['a token that only reads', 'octo/gone write', {}],
    ['a type word for an owner', 'dataset/corpus read', {}],
    ['an id without an owner', 'bert read', {}],
    ['a dead token', 'acme/gone read', { tokens: { ci: { state: 'unknown' } } }],
    ['no token', 'acme/gone read', { tokens: {} }],
    [
      'a throttled identity check',
      'acme/gone read',
      { faults: [{ on: 'GET /api/whoami-v2', status: 429, body: 'Too many requests' }] },
    ],
  ])('nothing is asked about %s', async (_, line, world) => {
    const repos = [...OPEN, { id: 'octo/mine' }, { id: 'acme/gated', gated: 'auto' }];
    const { about } = await ask(
      { repos, ...world },
      [line],
      'tokens' in world && !('ci' in Object(world.tokens)) ? null : 'ci',
    );
    expect(about).toEqual([]);
  });

  test.each([
    [{ accountNameCase: 'exact' }],
    [{ unknownOrganizationText: "Sorry, we can't find the page you are looking for." }],
  ])('the conclusion is the same with %j', async (switches) => {
    for (const line of ['Acme/awsome-model', 'nobody/model', 'acme/gone']) {
      const { diagnosis } = await ask({ switches, repos: OPEN }, [line]);
      expect(diagnosis).toMatchObject({ verdict: 'fail', cause: 'repo-missing-or-no-access' });
    }
  });
});

describe('a token that may lack the right to public gated repos', () => {
  const gated = { id: 'far/gated', gated: 'manual', access: { octo: 'granted' } };
  const switches = { gatedScopeOnAuthCheck: false };

  test.each<[string, object, string]>([
    ['fine-grained', fine(false), 'fine-grained-missing-gated-permission'],
    [
      'fine-grained, for others',
      fine(false, entry('org', 'acme', 'repo.write')),
      'fine-grained-missing-gated-permission',
    ],
    ['OAuth', { user: 'octo', kind: 'oauth', scopes: ['openid'] }, 'oauth-scope-missing'],
  ])('%s: is refused by a file where the access check grants', async (_, ci, cause) => {
    for (const body of ['text', 'json']) {
      const world = { tokens: { ci }, repos: [gated], switches: { ...switches, gatedScopeBody: body } };
      expect((await ask(world, ['far/gated'])).diagnosis).toMatchObject({ verdict: 'fail', cause });
    }
  });

  test.each<[string, object, number]>([
    ['one without it costs one more question', fine(false), 3],
    ['one that has it costs none', fine(true), 2],
    ['an entry for the repo costs none', fine(false, entry('model', 'far/open', 'repo.content.read')), 2],
    ['an entry for the owner costs none', fine(false, entry('org', 'far', 'repo.write')), 2],
    ['an entry without read costs one', fine(false, entry('org', 'far', 'discussion.write')), 3],
    ['a classic one costs none', READ, 2],
    ['OAuth with its scope costs none', { user: 'octo', kind: 'oauth', scopes: ['gated-repos'] }, 2],
  ])('on an open repo: %s', async (_, ci, expected) => {
    const { diagnosis, requests } = await ask({ tokens: { ci }, repos: [{ id: 'far/open' }] }, ['far/open']);
    expect([diagnosis.verdict, requests]).toEqual(['pass', expected]);
  });

  test('is asked for a file also where nobody says of which kind it is', async () => {
    const faults = [{ on: 'GET /api/whoami-v2', status: 429, body: 'Too many requests' }];
    const world = { tokens: { ci: fine(false) }, repos: [gated, ...OPEN], switches, faults };
    expect((await ask(world, ['far/gated'])).diagnosis).toMatchObject({
      verdict: 'fail',
      cause: 'fine-grained-missing-gated-permission',
    });
    const { diagnosis, probes } = await ask(world, ['acme/awesome-model']);
    expect(diagnosis.results).toMatchObject([{ access: 'granted' }]);
    expect(probes.flat()).toContain('content');
  });

  test('does not pass while no file answers', async () => {
    const faults = [{ on: 'HEAD /far/gated/resolve/*', status: 429, body: 'Too many requests' }];
    const world = { tokens: { ci: fine(false) }, repos: [gated], switches, faults };
    const { diagnosis } = await ask(world, ['far/gated']);
    expect(diagnosis.verdict).toBe('warn');
    expect(diagnosis.results).toMatchObject([{ access: 'unknown' }]);
  });
});

describe('a repo that was taken down', () => {
  const world = { repos: [{ id: 'far/down', disabled: true }], switches: { disabledOnAuthCheck: false } };

  test('is told by its revision where the access check grants it', async () => {
    expect((await ask(world, ['far/down@main'])).diagnosis).toMatchObject({
      verdict: 'fail',
      cause: 'repo-disabled',
    });
  });

  test('is told by a file where one is asked for', async () => {
    const tokens = { ci: fine(false) };
    expect((await ask({ ...world, tokens }, ['far/down'])).diagnosis.cause).toBe('repo-disabled');
  });
});

describe('without a token', () => {
  const repos = [
    { id: 'acme/corpus', type: 'dataset' },
    { id: 'squad', type: 'dataset' },
    { id: 'acme/open' },
  ];

  test('a public repo of another type is told as what is most likely meant', async () => {
    const { diagnosis, probes } = await ask({ repos }, ['acme/corpus'], null);
    expect(diagnosis.findings).toMatchObject([
      { cause: 'secret-not-defined', severity: 'error' },
      {
        cause: 'repo-type-mismatch',
        severity: 'notice',
        advice: expect.stringContaining('datasets/acme/corpus'),
      },
    ]);
    expect(probes).toEqual([['anonymous-read', 'anonymous-as-dataset', 'anonymous-as-space']]);
    expect(diagnosis.findings[0]?.evidence.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  test('an id of one word that is there as another type is proven', async () => {
    const { diagnosis } = await ask({ repos }, ['squad'], null);
    expect(diagnosis.findings).toContainEqual(
      expect.objectContaining({ cause: 'repo-type-mismatch', severity: 'error' }),
    );
  });

  test('nothing more is asked about a repo that is open', async () => {
    expect((await ask({ repos }, ['acme/open'], null)).requests).toBe(1);
  });
});

describe('the card of a gated repo', () => {
  const README = '---\nextra_gated_eu_disallowed: true\n---\n';
  const closed = { id: 'meta/llama', gated: 'manual', files: { 'README.md': README } };

  test('tells an account that never asked whether it would ask in vain', async () => {
    const { first, probes } = await ask({ repos: [closed] }, ['meta/llama']);
    expect(first).toMatchObject({
      cause: 'gated-not-accepted',
      advice: expect.stringContaining('its card excludes requests from the European Union'),
    });
    expect(probes.flat()).toContain('card');
  });

  test('is not read where the gate is open, pending or for everybody', async () => {
    const asked = [
      await ask({ repos: [{ ...closed, access: { octo: 'granted' } }] }, ['meta/llama']),
      await ask({ repos: [{ ...closed, access: { octo: 'pending' } }] }, ['meta/llama']),
      await ask({ repos: [{ ...closed, gated: false }] }, ['meta/llama']),
    ];
    for (const { probes } of asked) expect(probes.flat()).not.toContain('card');
  });
});

describe('a token that the Hub refuses', () => {
  const expired = { ci: { user: 'octo', kind: 'read', state: 'expired' } };
  const deleted = { ci: { state: 'unknown' } };
  const gated = { id: 'meta/llama', gated: 'manual' };
  const instead = 'public, so until then the job can run without a token';

  test.each([
    ['expired', expired, 'token-expired'],
    ['unknown', deleted, 'token-invalid'],
  ])('and is %s: whether the job could do without it is told', async (_, tokens, cause) => {
    const lines = ['acme/awesome-model', 'datasets/acme/corpus'];
    const repos = [...OPEN, { id: 'acme/corpus', type: 'dataset' }];
    const { first } = await ask({ tokens, repos }, lines);
    expect(first).toMatchObject({ cause, advice: expect.stringContaining(instead) });
    expect(first?.evidence).toContainEqual(
      expect.objectContaining({ fact: expect.stringContaining('without a token'), status: 200 }),
    );
  });

  test.each([
    ['one repo is private', ['acme/awesome-model', 'acme/secret']],
    ['one repo is gated', ['acme/awesome-model', 'meta/llama']],
  ])('is needed where %s', async (_, lines) => {
    const { first } = await ask({ tokens: expired, repos: [...OPEN, gated] }, lines);
    expect(first?.cause).toBe('token-expired');
    expect(first?.advice).not.toContain(instead);
  });

  test('is needed for writing, so nothing is asked without it', async () => {
    const { first, probes } = await ask({ tokens: expired, repos: OPEN }, [
      'acme/awesome-model write',
      'acme/secret',
    ]);
    expect(first?.cause).toBe('token-expired');
    expect(probes.flat().filter((probe) => probe.startsWith('anonymous-'))).toEqual([]);
  });

  test('is not asked about without it for a long list', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `acme/model-${index}`);
    const { probes } = await ask({ tokens: expired, repos: OPEN }, many);
    expect(probes.flat().filter((probe) => probe.startsWith('anonymous-'))).toEqual([]);
  });
});
