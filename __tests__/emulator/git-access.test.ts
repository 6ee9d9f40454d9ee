import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GitClient, remote } from './git-client.js';
import { ask, play } from './hub-client.js';

const WORLD = {
  tokens: {
    ci: { user: 'dev', kind: 'read' },
    push: { user: 'dev', kind: 'write' },
    old: { user: 'dev', state: 'expired', name: 'last year' },
    dead: { state: 'unknown' },
    narrow: { user: 'dev', kind: 'fineGrained', fineGrained: { scoped: [] } },
  },
  users: { dev: {} },
  repos: [
    { id: 'dev/model' },
    { id: 'dev/secret', private: true },
    { id: 'far/hidden', private: true },
    { id: 'far/public' },
    { id: 'far/asked', gated: 'manual', access: { dev: 'pending' } },
    { id: 'far/refused', gated: 'manual', access: { dev: 'rejected' } },
    { id: 'far/gated', gated: 'auto' },
    { id: 'far/open', gated: 'auto', access: { dev: 'granted' } },
    { id: 'far/gone', disabled: true },
    { id: 'far/set', type: 'dataset', gated: 'auto' },
  ],
};
const NO_PASSWORD =
  'remote: Password authentication in git is no longer supported. You must use a user access token or an SSH key instead. See https://huggingface.co/blog/password-git-deprecation';

describe('a clone', () => {
  test.each([
    ['a private repository', 'dev/secret', '@token:ci'],
    ['a gated repository after the request was granted', 'far/open', '@token:ci'],
    // Git sends credentials only where it is asked for them.
    ['a public repository, whatever the token', 'dev/model', '@token:dead'],
  ])('a clone gets %s', async (_case, path, token) => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    expect(await git.run('clone', remote(hub, path, token), 'copy')).toMatchObject({ status: 0 });
    expect(hub.violations).toEqual([]);
  });

  test('a clone gets a private repository with what the credential store holds', async () => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    await writeFile(join(git.home, '.git-credentials'), `${remote(hub, '', '@token:ci')}\n`);
    await git.get('config', '--global', 'credential.helper', 'store');
    expect(await git.run('clone', remote(hub, 'dev/secret'), 'copy')).toMatchObject({ status: 0 });
  });

  test.each(['Basic @basic(someone,token:ci)', 'Bearer @token:ci'])(
    'a clone gets a private repository with the header "%s"',
    async (header) => {
      const hub = await play(WORLD);
      const git = await GitClient.make(hub);
      const extra = hub.expand(`http.extraHeader=Authorization: ${header}`);
      expect(await git.run('-c', extra, 'clone', remote(hub, 'dev/secret'), 'copy')).toMatchObject({
        status: 0,
      });
    },
  );

  test('a clone is refused on a public repository where a header brings a token that is not known', async () => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    const extra = hub.expand('http.extraHeader=Authorization: Basic @basic(someone,token:dead)');
    const { status, told } = await git.run('-c', extra, 'clone', remote(hub, 'dev/model'), 'copy');
    expect(status).toBe(128);
    expect(hub.requests).toMatchObject([{ path: '/dev/model/info/refs', status: 401, tokenName: 'dead' }]);
    expect(told).toContain("fatal: could not read Username for '");
  });

  test.each(['dev/secret', 'dev/none', 'far/gated'])('a clone of %s asks for credentials', async (path) => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    const { status, told } = await git.run('clone', remote(hub, path), 'copy');
    expect(status).toBe(128);
    expect(told).toContain(`fatal: could not read Username for '${hub.url}': terminal prompts disabled`);
  });

  test.each([
    ['a token that is not known', 'dev/secret', 'dead', NO_PASSWORD, 'Authentication failed for'],
    [
      'an expired token',
      'dev/secret',
      'old',
      'remote: User Access Token "last year" is expired',
      'Authentication failed for',
    ],
    ['a missing repository', 'dev/none', 'ci', 'remote: Repository not found', 'repository .* not found'],
    [
      'an invisible repository',
      'far/hidden',
      'ci',
      'remote: Repository not found',
      'repository .* not found',
    ],
    [
      'a gated repository without a request',
      'far/gated',
      'ci',
      'remote: Access to model far/gated is restricted and you are not in the authorized list. Visit https://huggingface.co/far/gated to ask for access.',
      'unable to access .*: The requested URL returned error: 403',
    ],
    [
      'a gated repository with a request that waits',
      'far/asked',
      'ci',
      'remote: Your request to access model far/asked is awaiting a review from the repo authors.',
      'unable to access .*: The requested URL returned error: 403',
    ],
    [
      'a gated repository with a request that was rejected',
      'far/refused',
      'ci',
      "remote: Your request to access model far/refused has been rejected by the repo's authors.",
      'unable to access .*: The requested URL returned error: 403',
    ],
    [
      'a gated dataset',
      'datasets/far/set',
      'ci',
      'remote: Access to dataset far/set is restricted and you are not in the authorized list. Visit https://huggingface.co/datasets/far/set to ask for access.',
      'unable to access .*: The requested URL returned error: 403',
    ],
    [
      'a gated repository with a token that lacks the permission',
      'far/open',
      'narrow',
      'remote: Please enable access to public gated repositories in your fine-grained token settings to view this repository.',
      'unable to access .*: The requested URL returned error: 403',
    ],
    [
      'a private repository with a token that does not cover it',
      'dev/secret',
      'narrow',
      'remote: Repository not found',
      'repository .* not found',
    ],
  ])('a clone is told of %s', async (_case, path, token, said, fatal) => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    const { status, told } = await git.run('clone', remote(hub, path, `@token:${token}`), 'copy');
    const lines = told.replaceAll(/hf_\w+/g, '***').split('\n');
    expect(status).toBe(128);
    expect(lines).toEqual(expect.arrayContaining([said, expect.stringMatching(`^fatal: ${fatal}`)]));
    expect(hub.violations).toEqual([]);
  });

  test.each([
    [
      'gated',
      'remote: Access to model far/gated is restricted. You must have access to it and be authenticated to access it. Please log in.',
    ],
    ['bare', NO_PASSWORD],
  ])('a clone of a gated repository with a token that is not known is refused, "%s"', async (value, said) => {
    const hub = await play({ ...WORLD, switches: { badTokenOnGated: value } });
    const git = await GitClient.make(hub);
    const { status, told } = await git.run('clone', remote(hub, 'far/gated', '@token:dead'), 'copy');
    expect(status).toBe(128);
    expect(told).toContain(`${said}\n`);
    expect(told).toContain('fatal: Authentication failed for');
  });

  test.each([
    ['disabled', 'remote: Access to this resource is disabled.\n'],
    ['gated', 'remote: Access to model far/gone is restricted and you are not in the authorized list.'],
  ])('a clone of a disabled repository with a good token is refused, "%s"', async (value, said) => {
    const hub = await play({ ...WORLD, switches: { disabledContents: value } });
    const git = await GitClient.make(hub);
    const { status, told } = await git.run('clone', remote(hub, 'far/gone', '@token:ci'), 'copy');
    expect(status).toBe(128);
    expect(told).toContain(said);
    expect(told).toContain('The requested URL returned error: 403');
  });

  test('a clone of a disabled repository is refused to everybody', async () => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    const { told } = await git.run('clone', remote(hub, 'far/gone'), 'copy');
    expect(told).toContain('remote: Access to this resource is disabled.\n');
  });
});

describe('a push', () => {
  const DECLINED = [
    `remote: ${'-'.repeat(73)}        `,
    'remote: You are not authorized to push to this repo.        ',
    'remote: Make sure that you are properly logged in.        ',
    `remote: ${'-'.repeat(73)}        `,
  ];

  test('a push asks for credentials on a public repository', async () => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    await git.change(remote(hub, 'dev/model'), 'new.txt', 'new');
    const { told } = await git.run('-C', 'copy', 'push', 'origin', 'main');
    expect(told).toContain('fatal: could not read Username');
    expect(hub.violations).toEqual([]);
  });

  test.each([
    ['a token that only reads', 'dev/model', '@token:ci'],
    ['a user without the right', 'far/public', '@token:push'],
  ])('a push by %s is declined by a hook once it has arrived', async (_who, path, token) => {
    const hub = await play(WORLD);
    const git = await GitClient.make(hub);
    await git.change(remote(hub, path, token), 'new.txt', 'new');
    const { status, told } = await git.run('-C', 'copy', 'push', 'origin', 'main');
    const before = await git.get('-C', 'copy', 'rev-parse', 'HEAD~');
    expect(status).toBe(1);
    expect(told.split('\n')).toEqual(expect.arrayContaining(DECLINED));
    expect(told).toContain(' ! [remote rejected] main -> main (pre-receive hook declined)');
    expect(await git.get('ls-remote', remote(hub, path), 'refs/heads/main')).toContain(before);
    expect(hub.violations).toEqual([`POST /${path}/git-receive-pack changes state`]);
  });

  test('a push by a reader is refused before the upload, where the world says so', async () => {
    const hub = await play({ ...WORLD, switches: { gitPushDenied: 'advertisement' } });
    const git = await GitClient.make(hub);
    await git.change(remote(hub, 'dev/model', '@token:ci'), 'new.txt', 'new');
    const { status, told } = await git.run('-C', 'copy', 'push', 'origin', 'main');
    expect(status).toBe(128);
    expect(told).toContain('remote: You are not authorized to push to this repo.\n');
    expect(told).toContain('The requested URL returned error: 403');
    expect(hub.violations).toEqual([]);
  });

  test.each(['hook', 'advertisement'])(
    'a push to a gated repository shows the gate alone, with refusals by %s',
    async (gitPushDenied) => {
      const hub = await play({ ...WORLD, switches: { gitPushDenied } });
      const { status, headers } = await ask(hub, '/far/asked/info/refs?service=git-receive-pack', {
        token: '@token:push',
      });
      expect([status, headers['x-error-code']]).toEqual([403, 'GatedRepo']);
    },
  );
});

test('the Hub asks git for Basic credentials, and the API for a bearer token', async () => {
  const hub = await play(WORLD);
  const git = await ask(hub, '/dev/secret/info/refs?service=git-upload-pack');
  const api = await ask(hub, '/api/models/dev/secret');
  expect(git.headers['www-authenticate']).toMatch(/^Basic /);
  expect(api.headers['www-authenticate']).toMatch(/^Bearer /);
  expect(git.headers).toMatchObject({ ratelimit: expect.any(String), 'x-request-id': expect.any(String) });
});

test('the Hub takes Basic credentials for git where the API does not', async () => {
  const hub = await play({ ...WORLD, switches: { basicOnApi: 'refused' } });
  const git = await GitClient.make(hub);
  expect(await git.run('clone', remote(hub, 'dev/secret', '@token:ci'), 'copy')).toMatchObject({ status: 0 });
});
