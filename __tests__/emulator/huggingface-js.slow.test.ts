import {
  checkRepoAccess,
  commit,
  countCommits,
  createRepo,
  datasetInfo,
  downloadFile,
  fileDownloadInfo,
  fileExists,
  HubApiError,
  listCommits,
  listDatasets,
  listFiles,
  listModels,
  listSpaces,
  modelInfo,
  pathsInfo,
  repoExists,
  spaceInfo,
  uploadFile,
  whoAmI,
} from '@huggingface/hub';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';

const SMALL = '{"answer": 42, "name": "é"}\n';
const LARGE = 'weights '.repeat(4000);
const FILES = { 'README.md': '# Open\n', 'config.json': SMALL, 'sub/model.safetensors': LARGE };
const gatedBy = (state?: string) => ({ gated: 'manual', files: FILES, access: state ? { dev: state } : {} });

const WORLD = {
  tokens: {
    read: { user: 'dev', kind: 'read' },
    write: { user: 'dev', kind: 'write' },
    narrow: {
      user: 'dev',
      kind: 'fineGrained',
      fineGrained: {
        canReadGatedRepos: false,
        scoped: [{ entity: { type: 'model', name: 'dev/private' }, permissions: ['repo.content.read'] }],
      },
    },
    gated: { user: 'dev', kind: 'fineGrained', fineGrained: { canReadGatedRepos: true } },
    login: { user: 'dev', kind: 'oauth', scopes: ['gated-repos'] },
    expired: { user: 'dev', kind: 'write', state: 'expired', name: 'laptop' },
    dead: { state: 'unknown' },
    organization: { user: 'acme', kind: 'org' },
  },
  users: { dev: { isPro: true, orgs: [{ name: 'acme', role: 'read', plan: 'team' }] } },
  repos: [
    { id: 'far/open', files: FILES, revisions: ['main', 'v1'] },
    { id: 'dev/private', private: true, files: FILES },
    { id: 'dev/own', files: FILES },
    { id: 'far/private', private: true, files: FILES },
    { id: 'far/granted', ...gatedBy('granted') },
    { id: 'far/pending', ...gatedBy('pending') },
    { id: 'far/rejected', ...gatedBy('rejected') },
    { id: 'far/reset', ...gatedBy('reset') },
    { id: 'far/never', ...gatedBy() },
    { id: 'far/old', renamedTo: 'far/open' },
    { id: 'far/disabled', disabled: true, files: FILES },
    { id: 'far/data', type: 'dataset', gated: 'auto', files: FILES },
    { id: 'far/app', type: 'space', files: FILES },
    { id: 'far/kernel', type: 'kernel', gated: 'manual', files: FILES },
    { id: 'acme/cache', type: 'bucket', private: true, files: FILES },
  ],
};
type TokenName = keyof typeof WORLD.tokens | 'none';

const ANONYMOUS = 'Invalid username or password.';
const UNKNOWN = 'Invalid credentials in Authorization header';
const EXPIRED = 'User Access Token "laptop" is expired';
const MISSING = 'Repository not found';
const SCOPE =
  'Please enable access to public gated repositories in your fine-grained token settings to view this repository.';
const NO_WRITE = 'Forbidden: pass `create_pr=1` as a query parameter to create a Pull Request';
const NO_COMMITS = 'This emulated Hub takes no commits over its API, since its world never changes.';

/** One Hub for all: no test changes what the next one sees but the lists of what arrived. */
let hub: Awaited<ReturnType<typeof startHub>>;
beforeAll(async () => {
  hub = await startHub(WORLD);
});
afterAll(() => hub.close());

let permitted: unknown[] = [];
afterEach(() => {
  const violations = hub.violations.splice(0);
  const requests = hub.requests.splice(0);
  expect(violations).toEqual(permitted);
  expect(
    requests.filter(({ origin, authorization }) => origin === 'cdn' && authorization !== 'none'),
  ).toEqual([]);
  permitted = [];
});

const as = (name: TokenName) => ({
  hubUrl: hub.url,
  ...(name === 'none' ? {} : { accessToken: hub.tokens[name] ?? '' }),
});

interface Failure {
  statusCode: number;
  /** The text of the Hub, wherever the client puts it. */
  text: string;
}

/** What a call comes to: its value, or what the client's error says. */
async function outcome<T>(call: Promise<T>): Promise<T | Failure> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof HubApiError)) throw error;
    const { statusCode, message, data } = error;
    expect(message).toContain(`URL: ${hub.url}/`);
    expect(message).toMatch(/Request ID: Root=1-[0-9a-f]{8}-[0-9a-f]{24};[0-9a-f-]{36}$/);
    // The body of a refusal is JSON on the API and plain text for files: only the former gets into the message.
    const text = String(data?.error ?? data?.message);
    expect(message).toMatch(data?.error === undefined ? /^Api error with status \d+\. URL/ : text);
    return { statusCode, text };
  }
}

const failure = (statusCode: number, text: string): Failure => ({ statusCode, text });

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const G = (id: string) => ({
  nobody: failure(
    401,
    `Access to model ${id} is restricted. You must have access to it and be authenticated to access it. Please log in.`,
  ),
  none: failure(
    403,
    `Access to model ${id} is restricted and you are not in the authorized list. Visit https://huggingface.co/${id} to ask for access.`,
  ),
  pending: failure(403, `Your request to access model ${id} is awaiting a review from the repo authors.`),
  rejected: failure(403, `Your request to access model ${id} has been rejected by the repo's authors.`),
  reset: failure(
    403,
    `Your request to access model ${id} has been reset by the repo's authors. Visit https://huggingface.co/${id} to submit a new request.`,
  ),
});

const BAD = failure(401, UNKNOWN);
const LATE = failure(401, EXPIRED);
const GONE = failure(404, MISSING);
const NOBODY = failure(401, ANONYMOUS);

/** Who asks for which repository, and what comes of its metadata and of its contents. */
const TABLE: [string, TokenName, 'shown' | Failure, 'served' | Failure][] = [
  ['far/open', 'none', 'shown', 'served'],
  ['far/open', 'read', 'shown', 'served'],
  ['far/open', 'narrow', 'shown', 'served'],
  ['far/open', 'login', 'shown', 'served'],
  ['far/open', 'dead', BAD, BAD],
  ['far/open', 'expired', LATE, LATE],
  ['far/old', 'none', 'shown', 'served'],
  ['far/old', 'write', 'shown', 'served'],
  ['far/old', 'dead', BAD, BAD],
  ['far/missing', 'none', NOBODY, NOBODY],
  ['far/missing', 'read', GONE, GONE],
  ['far/missing', 'dead', BAD, BAD],
  ['dev/private', 'none', NOBODY, NOBODY],
  ['dev/private', 'read', 'shown', 'served'],
  ['dev/private', 'write', 'shown', 'served'],
  ['dev/private', 'narrow', 'shown', 'served'],
  ['dev/private', 'gated', GONE, GONE],
  ['dev/private', 'expired', LATE, LATE],
  ['far/private', 'read', GONE, GONE],
  ['far/private', 'narrow', GONE, GONE],
  ['far/granted', 'none', 'shown', G('far/granted').nobody],
  ['far/granted', 'read', 'shown', 'served'],
  ['far/granted', 'gated', 'shown', 'served'],
  ['far/granted', 'login', 'shown', 'served'],
  ['far/granted', 'narrow', 'shown', failure(403, SCOPE)],
  ['far/granted', 'dead', BAD, BAD],
  ['far/pending', 'read', 'shown', G('far/pending').pending],
  ['far/pending', 'gated', 'shown', G('far/pending').pending],
  ['far/rejected', 'read', 'shown', G('far/rejected').rejected],
  ['far/reset', 'write', 'shown', G('far/reset').reset],
  ['far/never', 'read', 'shown', G('far/never').none],
  ['far/never', 'expired', LATE, LATE],
  ['far/disabled', 'read', 'shown', failure(403, 'Access to this resource is disabled.')],
];

describe.each(TABLE)('%s, asked for with the token "%s"', (repo, token, metadata, contents) => {
  const asked = () => ({ repo, ...as(token) });
  const path = 'config.json';

  test('a repository is visible to the client or not, as the Hub has it', async () => {
    const shown = metadata === 'shown';
    const id = repo === 'far/old' ? 'far/open' : repo;
    expect(await outcome(checkRepoAccess(asked()))).toEqual(shown ? undefined : metadata);
    // This call takes a 401 for a missing repository, that of a bad token included.
    expect(await outcome(repoExists(asked()))).toBe(shown);
    expect(await outcome(modelInfo({ name: repo, ...as(token) }))).toEqual(
      shown ? expect.objectContaining({ name: id, private: repo === 'dev/private', likes: 0 }) : metadata,
    );
    const files = await outcome(collect(listFiles({ ...asked(), recursive: true })));
    const oid = contents === 'served' ? expect.stringMatching(/^[0-9a-f]{64}$/) : '*'.repeat(64);
    const size = LARGE.length;
    expect(files).toEqual(
      shown
        ? [
            expect.objectContaining({ type: 'directory', path: 'sub' }),
            expect.objectContaining({ path: 'sub/model.safetensors', lfs: { oid, size, pointerSize: 130 } }),
            expect.objectContaining({ type: 'file', path: 'README.md' }),
            expect.objectContaining({ type: 'file', path, size: Buffer.byteLength(SMALL) }),
          ]
        : metadata,
    );
    const info = await outcome(pathsInfo({ ...asked(), paths: [path, 'none.txt', 'sub'], expand: true }));
    expect(info).toEqual(
      shown
        ? [
            expect.objectContaining({ path, type: 'file', oid: expect.stringMatching(/^[0-9a-f]{40}$/) }),
            expect.objectContaining({ path: 'sub', type: 'directory' }),
          ]
        : metadata,
    );
  });

  test('a repository gives its files to the client or not, as the Hub has it', async () => {
    const served = contents === 'served';
    const exists = await outcome(fileExists({ ...asked(), path }));
    // A HEAD has no text, and a 404 of any kind is a no.
    if (served) expect(exists).toBe(true);
    else if (contents.statusCode === 404) expect(exists).toBe(false);
    else expect(exists).toEqual(failure(contents.statusCode, ''));

    for (const [file, content] of [
      [path, SMALL],
      ['sub/model.safetensors', LARGE],
    ] as const) {
      const info = await outcome(fileDownloadInfo({ ...asked(), path: file }));
      expect(info).toEqual(
        served
          ? expect.objectContaining({ size: Buffer.byteLength(content), etag: expect.any(String) })
          : contents,
      );
      const blob = await outcome(downloadFile({ ...asked(), path: file }));
      if (served && blob instanceof Blob)
        expect(Buffer.from(await blob.arrayBuffer())).toEqual(Buffer.from(content));
      else expect(blob).toEqual(contents);
    }
    expect(hub.requests.some(({ origin }) => origin === 'cdn')).toBe(served);
  });
});

describe('the identity', () => {
  test.each([
    ['read', 'read'],
    ['write', 'write'],
    ['narrow', 'fineGrained'],
  ] as const)('the identity of the token "%s" has the role %s', async (name, role) => {
    const identity = await whoAmI({ ...as(name), accessToken: hub.tokens[name] ?? '' });
    expect(identity).toMatchObject({
      type: 'user',
      name: 'dev',
      isPro: true,
      orgs: [{ name: 'acme', roleInOrg: 'read' }],
      auth: { type: 'access_token', accessToken: { role, displayName: name, createdAt: expect.any(Date) } },
    });
  });

  test('the identity of an OAuth token has no access token', async () => {
    const { auth, name } = await whoAmI({ hubUrl: hub.url, accessToken: hub.tokens.login ?? '' });
    expect([name, auth]).toEqual(['dev', { type: 'oauth' }]);
  });

  test.each([
    ['dead', UNKNOWN],
    ['expired', EXPIRED],
  ] as const)('the identity of the token "%s" is refused', async (name, text) => {
    const call = whoAmI({ hubUrl: hub.url, accessToken: hub.tokens[name] ?? '' });
    expect(await outcome(call)).toEqual(failure(401, text));
  });

  test('the identity is never asked for with an organization token, which the client does not take', async () => {
    const accessToken = hub.tokens.organization ?? '';
    await expect(whoAmI({ hubUrl: hub.url, accessToken })).rejects.toThrow(TypeError);
    expect(hub.requests).toEqual([]);
  });
});

describe('the information', () => {
  test('the information of a model at a revision has what was asked for', async () => {
    const info = await modelInfo({
      ...as('read'),
      name: 'far/open',
      revision: 'v1',
      additionalFields: ['author', 'sha', 'filePaths', 'tags'],
    });
    const main = await modelInfo({ ...as('read'), name: 'far/open', additionalFields: ['sha'] });
    expect(info).toMatchObject({
      author: 'far',
      gated: false,
      downloads: 0,
      filePaths: Object.keys(FILES),
      updatedAt: new Date('2026-01-02T03:04:05.000Z'),
    });
    expect(info.sha).toMatch(/^[0-9a-f]{40}$/);
    expect(main.sha).not.toBe(info.sha);
  });

  test('the information of a dataset and of a Space has what was asked for', async () => {
    expect(await datasetInfo({ ...as('none'), name: 'far/data' })).toMatchObject({
      name: 'far/data',
      gated: 'auto',
      private: false,
    });
    expect(
      await spaceInfo({ ...as('none'), name: 'far/app', additionalFields: ['runtime', 'author'] }),
    ).toMatchObject({ name: 'far/app', sdk: 'static', author: 'far', runtime: { stage: 'RUNNING' } });
  });

  test('the information of a missing revision is a 404', async () => {
    const call = modelInfo({ ...as('read'), name: 'far/open', revision: 'none' });
    expect(await outcome(call)).toEqual(failure(404, 'Invalid rev id: none'));
  });

  test('the information of a dataset asked for as a model is that of a missing repository', async () => {
    expect(await outcome(modelInfo({ ...as('read'), name: 'far/data' }))).toEqual(GONE);
    expect(await repoExists({ repo: 'far/data', ...as('read') })).toBe(false);
  });

  test('the information of commits stands behind the gate', async () => {
    const commits = await collect(listCommits({ repo: 'far/open', ...as('none') }));
    expect(commits).toEqual([
      expect.objectContaining({
        oid: expect.any(String),
        authors: [expect.objectContaining({ username: 'far' })],
      }),
    ]);
    expect(await countCommits({ repo: 'far/granted', ...as('read') })).toBe(1);
    expect(await outcome(countCommits({ repo: 'far/pending', ...as('read') }))).toEqual(
      G('far/pending').pending,
    );
  });
});

describe('files', () => {
  test('files that are not there are null, and revisions that are not there an error', async () => {
    const asked = { repo: 'far/open', path: 'none.txt', ...as('read') };
    expect(await fileExists(asked)).toBe(false);
    expect(await fileDownloadInfo(asked)).toBeNull();
    expect(await downloadFile(asked)).toBeNull();
    const call = fileDownloadInfo({ ...asked, path: 'config.json', revision: 'none' });
    expect(await outcome(call)).toEqual(failure(404, 'Invalid rev id: none'));
  });

  test('files that are large have a pointer in git', async () => {
    const asked = { repo: 'far/open', path: 'sub/model.safetensors', raw: true, ...as('read') };
    const pointer = await (await downloadFile(asked))?.text();
    expect(pointer).toMatch(
      /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize 32000\n$/,
    );
    expect(await fileDownloadInfo(asked)).toMatchObject({
      size: 130,
      etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
    });
  });

  test('files can be had in parts, from both origins', async () => {
    for (const [path, content] of [
      ['config.json', SMALL],
      ['sub/model.safetensors', LARGE],
    ] as const) {
      const blob = await downloadFile({ repo: 'far/open', path, ...as('read') });
      expect(await blob?.slice(3, 9).text()).toBe(Buffer.from(content).subarray(3, 9).toString());
    }
  });

  test('files that pass the gate pass it for nobody too', async () => {
    const asked = { repo: 'far/never', path: 'README.md', ...as('none') };
    expect(await (await downloadFile(asked))?.text()).toBe('# Open\n');
    // This call asks for what git keeps, where no file is open.
    expect(await outcome(fileExists(asked))).toEqual(failure(401, ''));
  });

  test('files of a kernel stand behind its gate, those of a bucket are for its members', async () => {
    expect(
      await outcome(fileDownloadInfo({ repo: 'kernels/far/kernel', path: 'config.json', ...as('read') })),
    ).toEqual(
      failure(
        403,
        'Access to kernel far/kernel is restricted and you are not in the authorized list. Visit https://huggingface.co/kernels/far/kernel to ask for access.',
      ),
    );
    const bucket = { repo: 'buckets/acme/cache', path: 'config.json' };
    expect(await (await downloadFile({ ...bucket, ...as('read') }))?.text()).toBe(SMALL);
    expect(await fileExists({ ...bucket, ...as('read') })).toBe(true);
    expect(await outcome(downloadFile({ ...bucket, ...as('none') }))).toEqual(NOBODY);
    expect((await collect(listFiles({ repo: bucket.repo, ...as('read') }))).map(({ path }) => path)).toEqual([
      'sub',
      'README.md',
      'config.json',
    ]);
  });
});

describe('a long listing', () => {
  test('a long listing is read to its end, page by page', async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `data/${index}.json`);
    const long = await startHub({
      repos: [{ id: 'far/long', files: Object.fromEntries(names.map((name) => [name, ''])) }],
    });
    try {
      const files = await collect(listFiles({ repo: 'far/long', path: 'data', hubUrl: long.url }));
      expect(files.map(({ path }) => path).sort()).toEqual([...names].sort());
      expect(long.requests).toHaveLength(2);
    } finally {
      await long.close();
    }
  });
});

describe('a change', () => {
  const file = { path: 'new.txt', content: new Blob(['new']) };

  test.each([
    ['far/open', 'read', failure(403, NO_WRITE)],
    ['dev/own', 'read', failure(403, NO_WRITE)],
    ['dev/private', 'narrow', failure(403, NO_WRITE)],
    ['far/open', 'none', NOBODY],
    ['far/open', 'dead', BAD],
    ['far/missing', 'write', GONE],
  ] as const)(
    'a change of %s with the token "%s" ends before anything is sent',
    async (repo, token, expected) => {
      expect(await outcome(uploadFile({ repo, file, ...as(token) }))).toEqual(expected);
    },
  );

  test('a change by a reader that needs no upload is refused by the commit', async () => {
    permitted = ['POST /api/models/dev/own/commit/main changes state'];
    const operations = [{ operation: 'delete' as const, path: 'config.json' }];
    const call = commit({ repo: 'dev/own', title: 'Remove', operations, ...as('read') });
    expect(await outcome(call)).toEqual(failure(403, NO_WRITE));
  });

  test('a change by a writer, or proposed by a reader, is refused in the name of the emulator', async () => {
    permitted = [
      'POST /api/models/dev/own/commit/main changes state',
      'POST /api/models/far/open/commit/main changes state',
    ];
    expect(await outcome(uploadFile({ repo: 'dev/own', file, ...as('write') }))).toEqual(
      failure(501, NO_COMMITS),
    );
    const proposed = uploadFile({ repo: 'far/open', file, isPullRequest: true, ...as('read') });
    expect(await outcome(proposed)).toEqual(failure(501, NO_COMMITS));
  });

  test('a change that creates a repository needs a right on its namespace', async () => {
    permitted = Array.from({ length: 4 }, () => expect.stringMatching(/^POST \/api\/.* changes state$/));
    const create = (repo: string, token: TokenName) =>
      outcome(createRepo({ repo, hubUrl: hub.url, accessToken: hub.tokens[token] ?? '' }));
    const denied = (type: string, name: string) =>
      failure(403, `You don't have the rights to create a ${type} under the namespace "${name}"`);
    expect(await create('dev/new', 'read')).toEqual(denied('model', 'dev'));
    expect(await create('datasets/far/new', 'write')).toEqual(denied('dataset', 'far'));
    expect(await create('dev/own', 'write')).toEqual(failure(409, 'You already created this model repo'));
    expect(await create('buckets/dev/new', 'write')).toEqual(
      failure(501, 'This emulated Hub changes nothing, though this token may.'),
    );
  });
});

test('the client lists what an owner has, private repositories to those alone who see them', async () => {
  const names = async (items: AsyncIterable<{ name: string }>) =>
    (await collect(items)).map(({ name }) => name);
  const of = (owner: string, name: TokenName) => ({ ...as(name), search: { owner } });
  expect(await names(listModels(of('dev', 'none')))).toEqual(['dev/own']);
  expect(await names(listModels(of('dev', 'read')))).toEqual(['dev/private', 'dev/own']);
  expect(await names(listDatasets(of('far', 'none')))).toEqual(['far/data']);
  expect(await names(listSpaces(of('far', 'none')))).toEqual(['far/app']);
  expect(await names(listModels(of('nobody', 'none')))).toEqual([]);
  await expect(names(listModels(of('dev', 'dead')))).rejects.toThrow(UNKNOWN);
});
