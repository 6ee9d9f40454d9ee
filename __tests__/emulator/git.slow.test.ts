import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { GitClient, IN_PIECES, noise, remote } from './git-client.js';
import { ask, play } from './hub-client.js';

const WORLD = {
  tokens: {
    ci: { user: 'dev', kind: 'read' },
    push: { user: 'dev', kind: 'write' },
  },
  repos: [
    {
      id: 'dev/model',
      revisions: ['main', 'v1', 'refs/pr/1'],
      files: {
        'README.md': '# Modell für alle\n',
        'a/b/c.json': '{}\n',
        'a.txt': 'sorts before the folder of the same name',
        'model.bin': 'weights',
      },
    },
    { id: 'dev/secret', private: true },
    { id: 'dev/set', type: 'dataset' },
    { id: 'dev/app', type: 'space' },
    { id: 'dev/kernel', type: 'kernel' },
    { id: 'dev/store', type: 'bucket' },
    { id: 'dev/old', renamedTo: 'dev/model' },
    { id: 'gpt2' },
  ],
};

describe.each(['http', 'https-trusted'])('git over %s', (listening) => {
  const start = () => play({ ...WORLD, listening });

  test('git clones the very commit and the very files that the API shows', async () => {
    const hub = await start();
    const git = await GitClient.make(hub);
    await git.get('clone', remote(hub, 'dev/model'), 'copy');
    const refs = (await git.get('-C', 'copy', 'ls-remote')).split('\n').map((line) => line.split('\t'));
    const commits = new Map(refs.map(([commit, name]) => [name, commit]));
    const files = (await git.get('-C', 'copy', 'ls-files')).split('\n');
    const plain = await readFile(join(git.home, 'copy', 'README.md'), 'utf8');
    const large = await readFile(join(git.home, 'copy', 'model.bin'), 'utf8');

    expect([...commits.keys()].sort()).toEqual(['HEAD', 'refs/heads/main', 'refs/heads/v1', 'refs/pr/1']);
    expect(new Set(commits.values()).size).toBe(3);
    expect(await git.get('-C', 'copy', 'rev-parse', 'HEAD')).toBe(commits.get('refs/heads/main'));
    expect(files).toEqual(['README.md', 'a.txt', 'a/b/c.json', 'model.bin']);
    expect(plain).toBe('# Modell für alle\n');
    expect(large).toMatch(
      /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize 7\n$/,
    );
    expect((await git.run('-C', 'copy', 'fsck', '--full', '--strict')).status).toBe(0);
    expect(hub.violations).toEqual([]);
  });

  test('git sees a push, which the API does not', async () => {
    const hub = await start();
    const [writer, reader] = [await GitClient.make(hub), await GitClient.make(hub)];
    await reader.get('clone', remote(hub, 'dev/model'), 'copy');
    const before = await reader.get('-C', 'copy', 'rev-parse', 'HEAD');
    const commit = await writer.change(remote(hub, 'dev/model', '@token:push'), 'new.txt', 'new');
    await writer.get('-C', 'copy', 'push', 'origin', 'main');
    await reader.get('-C', 'copy', 'pull', '--rebase');
    await reader.get('clone', remote(hub, 'dev/model'), 'another');

    expect(commit).not.toBe(before);
    expect(await reader.get('-C', 'copy', 'rev-parse', 'HEAD')).toBe(commit);
    expect(await reader.get('-C', 'another', 'rev-parse', 'HEAD')).toBe(commit);
    expect(hub.violations).toEqual(['POST /dev/model/git-receive-pack changes state']);
  });

  test('git uploads more than fits in one piece', async () => {
    const hub = await start();
    const git = await GitClient.make(hub);
    // Beyond a mebibyte, git no longer says how much will come.
    const content = noise(1_200_000);
    const commit = await git.change(remote(hub, 'dev/model', '@token:push'), 'noise.dat', content);
    await git.get(...IN_PIECES, '-C', 'copy', 'push', 'origin', 'main');
    await git.get('clone', remote(hub, 'dev/model'), 'another');
    expect(await git.get('-C', 'another', 'rev-parse', 'HEAD')).toBe(commit);
  });
});

describe('an upload in pieces', () => {
  const PUSH = 'POST /dev/model/git-receive-pack';

  test('an upload in pieces comes through although its end has to wait for the server', async () => {
    // So much of the body does not fit in what HTTP/2 lets a client send unasked, 65,535 bytes: less than 2 KiB, to
    // which libcurl tries to add.
    const content = noise(65_600);
    const faults = [{ on: PUSH, delayMs: 500 }];
    const hub = await play({ ...WORLD, listening: 'https-trusted', faults });
    const git = await GitClient.make(hub);
    const commit = await git.change(remote(hub, 'dev/model', '@token:push'), 'noise.dat', content);
    await git.get(...IN_PIECES, '-c', 'http.postBuffer=65536', '-C', 'copy', 'push', 'origin', 'main');
    expect(await git.get('ls-remote', remote(hub, 'dev/model'), 'refs/heads/main')).toContain(commit);
  });

  test('an upload in pieces is taken over HTTP/2 as well', async () => {
    const hub = await play({ ...WORLD, listening: 'https-trusted' });
    const git = await GitClient.make(hub);
    const commit = await git.change(remote(hub, 'dev/model'), 'noise.dat', noise(300_000));
    const before = await git.get('-C', 'copy', 'rev-parse', 'HEAD~');
    await git.get('-C', 'copy', 'bundle', 'create', 'bundle', 'main', '^HEAD~');
    const bundle = await readFile(join(git.home, 'copy', 'bundle'));
    const command = `${before} ${commit} refs/heads/main\0report-status`;
    const head = `${(command.length + 4).toString(16).padStart(4, '0')}${command}0000`;
    const session = connect(hub.url, { ca: hub.caPem ?? '' });
    const push = session.request({
      ':method': 'POST',
      ':path': '/dev/model/git-receive-pack',
      authorization: `Bearer ${hub.tokens.push}`,
      'content-type': 'application/x-git-receive-pack-request',
    });
    push.write(head);
    const pack = bundle.subarray(bundle.indexOf('\n\nPACK') + 2);
    for (let at = 0; at < pack.length; at += 10_000) push.write(pack.subarray(at, at + 10_000));
    push.end();
    const answer = await text(push);
    session.close();
    expect(answer).toContain('unpack ok\n');
    expect(await git.get('ls-remote', remote(hub, 'dev/model'), 'refs/heads/main')).toContain(commit);
  });

  test('an upload in pieces that git does not read to its end does not hold up what follows on its connection', async () => {
    const hub = await play(WORLD);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const asked = async (method: string, path: string, body: Buffer) => {
      const sent = request(`${hub.url}${path}`, {
        method,
        agent,
        headers: {
          authorization: `Bearer ${hub.tokens.push}`,
          'content-type': 'application/x-git-receive-pack-request',
        },
      });
      sent.end(body);
      const [response] = await once(sent, 'response');
      await text(response);
      return { status: response.statusCode, socket: sent.socket };
    };
    const content = Buffer.alloc(8_000_000, 'no such command');
    const { socket } = await asked('POST', '/dev/model/git-receive-pack', content);
    const next = await asked('GET', '/api/models/dev/model', Buffer.alloc(0));
    expect(next.status).toBe(200);
    expect(next.socket).toBe(socket);
    agent.destroy();
  });

  test('an upload in pieces that stands still is ended, and told with where it stood and without the token', async () => {
    const faults = [{ on: PUSH, delayMs: 3_600_000 }];
    const patience = new AbortController();
    const hub = await play(
      { ...WORLD, faults },
      {
        watch: {
          // What follows is the upload.
          answered: ({ tokenName }) => tokenName === 'push' && patience.abort(),
          violated: () => {},
        },
      },
    );
    const git = await GitClient.make(hub, () => patience.signal);
    await git.change(remote(hub, 'dev/model', '@token:push'), 'new.txt', 'new');
    const url = remote(hub, 'dev/model', '@token:push');
    const { message } = await git.run('-C', 'copy', 'push', url, 'main').then(
      () => new Error('it ended'),
      (error: Error) => error,
    );
    expect(message).toContain('push http://someone:@token:push@127.0.0.1');
    expect(message).toContain('GET /dev/model/info/refs 200');
    expect(message).toContain('=> Send header: GET /dev/model/info/refs?service=git-receive-pack');
    const token = hub.tokens.push ?? '';
    for (const form of [token, Buffer.from(`someone:${token}`).toString('base64')]) {
      expect(message).not.toContain(form);
    }
  });
});

test.each([
  ['dev/model', 'models/dev/model'],
  ['dev/model.git', 'models/dev/model'],
  ['datasets/dev/set', 'datasets/dev/set'],
  ['spaces/dev/app', 'spaces/dev/app'],
  ['kernels/dev/kernel', 'kernels/dev/kernel'],
  ['gpt2', 'models/gpt2'],
])('git clones %s with the commit that the API has', async (path, api) => {
  const hub = await play(WORLD);
  const git = await GitClient.make(hub);
  await git.get('clone', remote(hub, path), 'copy');
  const { json } = await ask(hub, `/api/${api}`);
  expect(await git.get('-C', 'copy', 'rev-parse', 'HEAD')).toBe((json as { sha: string }).sha);
});

test('git gives files and folders the ids that the API lists', async () => {
  const hub = await play(WORLD);
  const git = await GitClient.make(hub);
  await git.get('clone', remote(hub, 'dev/model'), 'copy');
  const listed = await git.get('-C', 'copy', 'ls-tree', '-r', '-t', '--format=%(objectname) %(path)', 'HEAD');
  const { json } = await ask(hub, '/api/models/dev/model/tree/main?recursive=true');
  const entries = json as { oid: string; path: string }[];
  expect(entries.map(({ oid, path }) => `${oid} ${path}`).sort()).toEqual(listed.split('\n').sort());
  expect(entries).toHaveLength(6);
});

test('git has the same commits in every run', async () => {
  const [first, second] = [await play(WORLD), await play(WORLD)];
  const [one, other] = [
    await ask(first, '/api/models/dev/model'),
    await ask(second, '/api/models/dev/model'),
  ];
  expect((one.json as { sha: string }).sha).toMatch(/^[0-9a-f]{40}$/);
  expect((other.json as { sha: string }).sha).toBe((one.json as { sha: string }).sha);
});

test('git takes a revision for the head where there is no main', async () => {
  const hub = await play({ repos: [{ id: 'dev/model', revisions: ['v2', 'v1'] }] });
  const git = await GitClient.make(hub);
  await git.get('clone', remote(hub, 'dev/model'), 'copy');
  expect(await git.get('-C', 'copy', 'branch', '--show-current')).toBe('v2');
});

test('git follows a repository to its new name', async () => {
  const hub = await play(WORLD);
  const git = await GitClient.make(hub);
  const { status, told } = await git.run('clone', remote(hub, 'dev/old'), 'copy');
  expect(status).toBe(0);
  expect(told).toContain(`warning: redirecting to ${hub.url}/dev/model/`);
  expect(hub.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toEqual([
    'GET /dev/old/info/refs 307',
    'GET /dev/model/info/refs 200',
    'POST /dev/model/git-upload-pack 200',
    'POST /dev/model/git-upload-pack 200',
  ]);
});

test('the Hub takes a compressed request of git', async () => {
  const hub = await play(WORLD);
  const body = gzipSync('0014command=ls-refs\n0000');
  const answer = await fetch(`${hub.url}/dev/model/git-upload-pack`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-git-upload-pack-request',
      'content-encoding': 'gzip',
      'git-protocol': 'version=2',
    },
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/[0-9a-f]{40} refs\/heads\/v1\n/);
});

test.each([
  ['the protocol of old', '/dev/model/info/refs'],
  ['its files', '/dev/model.git/HEAD'],
  ['another service', '/dev/model/info/refs?service=git-upload-archive'],
  ['a bucket', '/buckets/dev/store/info/refs?service=git-upload-pack'],
])('the Hub has no route of git for %s', async (_what, path) => {
  const hub = await play(WORLD);
  const { status, headers } = await ask(hub, path);
  expect([status, headers['x-error-code']]).toEqual([404, undefined]);
  expect(hub.violations).toEqual([]);
});

test('the Hub says so where git is not installed', async () => {
  const hub = await play(WORLD);
  const { PATH } = process.env;
  process.env.PATH = '/nowhere';
  try {
    const { status, text } = await ask(hub, '/dev/model/info/refs?service=git-upload-pack');
    expect(status).toBe(500);
    expect(text).toMatch(/^The emulator failed at GET \/dev\/model\/info\/refs: Error: .*spawn git ENOENT/);
    expect(hub.violations).toEqual([text]);
  } finally {
    process.env.PATH = PATH;
  }
});

test('the Hub leaves nothing behind, even after a client that went away', async () => {
  const directories = async () =>
    (await readdir(tmpdir())).filter((name) => name.startsWith(`hub-git-${process.pid}-`));
  const before = await directories();
  const hub = await play(WORLD);
  const git = await GitClient.make(hub);
  await git.get('clone', remote(hub, 'dev/model'), 'copy');
  const push = request(`${hub.url}/dev/model/git-receive-pack`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${hub.tokens.push}`,
      'content-type': 'application/x-git-receive-pack-request',
      'content-length': '1000',
    },
  });
  push.on('error', () => {});
  await new Promise<void>((resolve) => push.write('0', () => resolve()));
  const [own = ''] = (await directories()).filter((name) => !before.includes(name));
  if (process.platform === 'linux') {
    await expect(soon(own, (ids) => ids.length > 0)).resolves.not.toEqual([]);
  }
  push.destroy();
  await hub.close();
  expect(await directories()).toEqual(before);
  await expect(soon(own, (ids) => ids.length === 0)).resolves.toEqual([]);
});

/** The processes that stand in a directory, as soon as they are as expected, or else after some seconds. */
async function soon(directory: string, isExpected: (processes: string[]) => boolean): Promise<string[]> {
  for (let attempt = 0; ; attempt += 1) {
    const processes = await processesIn(directory);
    if (isExpected(processes) || attempt === 600) return processes;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** None where the system does not tell. */
async function processesIn(directory: string): Promise<string[]> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(processes.map((id) => readlink(`/proc/${id}/cwd`).catch(() => '')));
  return processes.filter((_, index) => places[index]?.includes(directory));
}

test('the Hub does not play a world whose files no repository can hold', async () => {
  const hub = await play({ repos: [{ id: 'dev/model', files: { a: 'a file', 'a/b': 'in a folder' } }] });
  expect((await ask(hub, '/api/models/dev/model')).status).toBe(500);
  expect(hub.violations).toEqual([expect.stringContaining('The files of dev/model leave no room for "a/b"')]);
});
