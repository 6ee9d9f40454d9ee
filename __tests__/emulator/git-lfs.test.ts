import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeWith, program } from '../needs.js';
import { GitClient, noise, remote } from './git-client.js';
import { ask, play } from './hub-client.js';

const ATTRIBUTES = '*.safetensors filter=lfs diff=lfs merge=lfs -text\n';
const WORLD = {
  tokens: {
    ci: { user: 'dev', kind: 'read' },
    push: { user: 'dev', kind: 'write' },
    dead: { state: 'unknown' },
  },
  repos: [
    { id: 'dev/model', files: { '.gitattributes': ATTRIBUTES, 'a.safetensors': 'first', 'b.bin': 'second' } },
    { id: 'dev/secret', private: true, files: { '.gitattributes': ATTRIBUTES, 'a.safetensors': 'secret' } },
    { id: 'dev/old', renamedTo: 'dev/model' },
  ],
};
const LOCKS = 'POST /dev/model.git/info/lfs/locks/verify';

describeWith(program('git', 'lfs', 'version'))('git-lfs, as it is installed here', () => {
  async function start(world: unknown = WORLD) {
    const hub = await play(world);
    const git = await GitClient.make(hub);
    await git.get('lfs', 'install');
    // It would try for minutes what cannot succeed.
    await git.get('config', '--global', 'lfs.transfer.maxRetries', '1');
    const read = (file: string, copy = 'copy') => readFile(join(git.home, copy, file));
    return { hub, git, read };
  }

  test.each(['http', 'https-trusted'])(
    'git-lfs puts the files of a clone in place over %s',
    async (listening) => {
      const { hub, git, read } = await start({ ...WORLD, listening });
      await git.get('clone', remote(hub, 'dev/model'), 'copy');
      expect((await read('a.safetensors')).toString()).toBe('first');
      // What .gitattributes does not name stays a pointer, until it is asked for.
      expect((await read('b.bin')).toString()).toMatch(/^version https:/);
      await git.get('-C', 'copy', 'lfs', 'pull');
      expect((await read('b.bin')).toString()).toBe('second');
      expect(hub.violations).toEqual([]);
    },
  );

  test('git-lfs gets private files without showing the token to the other origin', async () => {
    const { hub, git, read } = await start();
    await git.get('clone', remote(hub, 'dev/secret', '@token:ci'), 'copy');
    expect((await read('a.safetensors')).toString()).toBe('secret');
    expect(hub.requests.filter(({ origin }) => origin === 'cdn')).toMatchObject([
      { method: 'GET', authorization: 'none', status: 200 },
    ]);
    expect(hub.violations).toEqual([]);
  });

  test('git-lfs sends the token of the address at once, where git waits to be asked', async () => {
    const { hub, git } = await start();
    const { status, told } = await git.run('clone', remote(hub, 'dev/model', '@token:dead'), 'copy');
    expect(status).toBe(128);
    expect(told).toContain('batch response: Authentication required: Password authentication in git');
    expect(told).toContain('warning: Clone succeeded, but checkout failed.');
    expect(new Set(hub.requests.map(({ path, tokenName }) => `${path} ${tokenName}`))).toEqual(
      new Set([
        '/dev/model/info/refs null',
        '/dev/model/git-upload-pack null',
        '/dev/model.git/info/lfs/objects/batch dead',
      ]),
    );
  });

  test('git-lfs gives the token away with a header that is for every host', async () => {
    const { hub, git } = await start();
    const everywhere = hub.expand('http.extraHeader=Authorization: Basic @basic(someone,token:ci)');
    await git.run('-c', everywhere, 'clone', remote(hub, 'dev/secret'), 'copy');
    expect(hub.violations).toContainEqual(
      expect.stringMatching(/^GET \/lfs\/[0-9a-f]{64} brought an Authorization header to the CDN$/),
    );
  });

  test('git-lfs keeps the token at home with a header that is for the Hub', async () => {
    const { hub, git, read } = await start();
    const there = hub.expand(`http.${hub.url}/.extraHeader=Authorization: Basic @basic(someone,token:ci)`);
    await git.get('-c', there, 'clone', remote(hub, 'dev/secret'), 'copy');
    expect((await read('a.safetensors')).toString()).toBe('secret');
    expect(hub.violations).toEqual([]);
  });

  test('git-lfs follows a repository to its new name', async () => {
    const { hub, git, read } = await start();
    await git.get('clone', remote(hub, 'dev/old'), 'copy');
    expect((await read('a.safetensors')).toString()).toBe('first');
  });

  test('git-lfs uploads what is pushed, for others to have', async () => {
    const { hub, git, read } = await start();
    const weights = noise(100_000);
    await git.change(remote(hub, 'dev/model', '@token:push'), 'new.safetensors', weights);
    await git.get('-C', 'copy', 'push', 'origin', 'main');
    await git.get('clone', remote(hub, 'dev/model'), 'another');
    const oid = createHash('sha256').update(weights).digest('hex');

    expect(await read('new.safetensors', 'another')).toEqual(weights);
    expect(hub.violations).toEqual([
      `PUT /lfs/${oid} changes state at the CDN`,
      'POST /dev/model/git-receive-pack changes state',
    ]);
    expect(hub.requests.map(({ method, path, status }) => `${method} ${path} ${status}`)).toContain(
      `${LOCKS} 404`,
    );
  });

  test.each([
    [
      'a reader',
      '@token:ci',
      'batch response: You have read access but not the required permissions for this operation',
    ],
    [
      'a token that is not known',
      '@token:dead',
      'Password authentication in git is no longer supported. You must use a user access token or an SSH key instead.',
    ],
  ])('the Hub tells %s why git-lfs does not upload', async (_who, token, said) => {
    const { hub, git } = await start();
    await git.change(remote(hub, 'dev/model'), 'new.safetensors', 'new');
    const { status, told } = await git.run(
      '-C',
      'copy',
      'lfs',
      'push',
      remote(hub, 'dev/model', token),
      'main',
    );
    expect(status).not.toBe(0);
    expect(told).toContain(said);
    expect(hub.violations).toEqual([]);
  });
});

describe('the other origin', () => {
  const batch = (operation: string, content: string) => ({
    operation,
    objects: [{ oid: createHash('sha256').update(content).digest('hex'), size: content.length }],
  });
  const addressOf = (json: unknown, action: 'upload' | 'download') =>
    (json as { objects: { actions: Record<string, { href: string }> }[] }).objects[0]?.actions[action]
      ?.href ?? '';

  test('the other origin takes an upload only under the address that the Hub gave for it', async () => {
    const hub = await play(WORLD);
    const asked = await ask(hub, '/dev/model.git/info/lfs/objects/batch', {
      method: 'POST',
      token: '@token:push',
      body: batch('upload', 'new'),
    });
    const address = addressOf(asked.json, 'upload');
    const elsewhere = `${address.slice(0, -64)}${'0'.repeat(64)}`;
    const put = async (url: string, body: string) => (await fetch(url, { method: 'PUT', body })).status;

    expect(await put(elsewhere, 'new')).toBe(403);
    expect(await put(address, 'something else')).toBe(400);
    expect(await (await fetch(address)).text()).toBe('Not found');
    expect(await put(address, 'new')).toBe(200);
    expect(await (await fetch(address)).text()).toBe('new');
    expect(hub.violations).toHaveLength(3);
  });

  test('the other origin has an upload for those who may read the repository it went to, and once only', async () => {
    const hub = await play(WORLD);
    const ofRepo = async (repo: string, operation: string, token: string) => {
      const body = batch(operation, 'new');
      const { json } = await ask(hub, `/dev/${repo}.git/info/lfs/objects/batch`, {
        method: 'POST',
        token,
        body,
      });
      return json;
    };
    const address = addressOf(await ofRepo('model', 'upload', '@token:push'), 'upload');
    await fetch(address, { method: 'PUT', body: 'new' });

    expect(addressOf(await ofRepo('model', 'download', '@token:ci'), 'download')).toBe(address);
    expect(await ofRepo('model', 'upload', '@token:push')).toEqual({
      transfer: 'basic',
      objects: [{ oid: expect.any(String), size: 3 }],
    });
    expect(await ofRepo('secret', 'download', '@token:ci')).toMatchObject({
      objects: [{ error: { code: 404 } }],
    });
  });
});
