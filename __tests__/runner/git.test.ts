import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { observeGit, parseStore } from '../../src/runner/git/git.js';
import { parseSettings } from '../../src/runner/git/git-settings.js';

/** A token where the user name belongs. */
const ALONE = `hf_${'alone'.repeat(5)}`;
const HOSTS = ['127.0.0.1:8080', 'huggingface.co', 'hf.co'];

test('a listing is taken apart into scopes, files, keys and values', () => {
  const listing = 'local\0file:.git/config\0a.b\nc\nd\0command\0command line:\0e.f\0';
  expect(parseSettings(listing, true, '/work')).toEqual([
    { key: 'a.b', value: 'c\nd', origin: { scope: 'local', file: join('/work', '.git', 'config') } },
    { key: 'e.f', value: '', origin: { scope: 'command', file: null } },
  ]);
  expect(parseSettings('file:/x\0g.h\n\0', false, '/work')).toEqual([
    { key: 'g.h', value: '', origin: { scope: 'unknown', file: '/x' } },
  ]);
  expect(parseSettings('', true, '/work')).toEqual([]);
});

describe('a line of a credential file', () => {
  test.each([
    ['https://user:secret@huggingface.co', 'huggingface.co', 'secret'],
    ['https://user:se%3Acr%40et@hf.co/path', 'hf.co', 'se:cr@et'],
    ['https://user:secret@HuggingFace.co\r', 'huggingface.co', 'secret'],
    ['http://user:secret@127.0.0.1:8080', '127.0.0.1:8080', 'secret'],
    ['http://user:secret@127.0.0.1%3a8080', '127.0.0.1:8080', 'secret'],
    [`https://${ALONE}@huggingface.co`, 'huggingface.co', ALONE],
    ['https://token-before-colon:@huggingface.co', 'huggingface.co', 'token-before-colon'],
    ['https://:token-behind-colon@huggingface.co', 'huggingface.co', 'token-behind-colon'],
    ['https://me@corp:two-ats@huggingface.co', 'huggingface.co', 'two-ats'],
    ['https://user:secret@huggingface%2Eco/', 'huggingface.co', 'secret'],
    ['https://user:secret@huggingface.co:443', 'huggingface.co', 'secret'],
    [' \thttps://user:secret@huggingface.co', 'huggingface.co', 'secret'],
    ['\u00ef\u00bb\u00bfhttps://user:secret@huggingface.co', 'huggingface.co', 'secret'],
    ['https://user:secret@huggingface.co:443/', 'huggingface.co', 'secret'],
    ['https://user:50%@huggingface.co', 'huggingface.co', '50%'],
  ])('a line of a credential file holds a secret: %j', (line, host, secret) => {
    const found = parseStore(`# note\n${line}\n`, '/store', HOSTS);
    expect(found).toMatchObject([{ kind: 'store', where: '/store', host, line: 2 }]);
    expect(found[0]?.secret.reveal()).toBe(secret);
  });

  test.each([
    'https://user:secret@github.com',
    'https://user:secret@huggingface.co.example',
    'https://user@huggingface.co',
    'https://huggingface.co',
    'ssh://git:secret@huggingface.co',
    'user:secret@huggingface.co',
    '',
    'https://[',
    'http://user:secret@127.0.0.1:8081',
    'https://user:secret@huggingface.co%3a8443',
    'https://user:secret@huggingface.co.',
    'https://user:secret@sub.huggingface.co',
    'https://user:secret@hugging\tface.co',
    'https://user:secret@hugging\u00adface.co',
    'https://user:secret@huggingf\u00aace.co',
    'https://user:secret@huggingface.co\\@example.org',
    'http://user:secret@2130706433:8080',
  ])('a line of a credential file holds none for these hosts: %j', (line) => {
    expect(parseStore(line, '/store', HOSTS)).toEqual([]);
  });
});

describe('what git itself says', () => {
  let home: string;
  let environment: Record<string, string>;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
    environment = { PATH: process.env.PATH ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const git = (folder: string, args: string[], input = '') =>
    execFileSync('git', args, {
      cwd: folder,
      env: environment,
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
    }).toString();
  const configure = (...settings: Array<[string, string]>) => {
    for (const [key, value] of settings) git(home, ['config', '--global', '--add', key, value]);
  };
  const observe = async (folder: string | null = null) => {
    const facts = await observeGit(environment, folder, HOSTS);
    return {
      ...facts,
      credentials: facts.credentials.map(({ kind, where, host, line, secret }) =>
        [kind, where, host, line, secret.reveal()].join(' '),
      ),
    };
  };

  test('nothing is configured', async () => {
    expect(await observe()).toEqual({
      state: 'read',
      credentials: [],
      helpers: [],
      headersReset: false,
      version: expect.stringMatching(/^\d+\.\d+/),
    });
  });

  test('the store helper keeps what git gave it, also for a host with a port', async () => {
    configure(['credential.helper', 'store']);
    const approve = (url: string) =>
      git(home, ['credential', 'approve'], `url=${url}\nusername=hf_user\npassword=se/cr%et\n\n`);
    approve('https://github.com');
    approve('https://huggingface.co');
    approve('http://127.0.0.1:8080');
    const store = join(home, '.git-credentials');
    const { credentials, helpers } = await observe();
    expect(helpers).toEqual([
      { name: 'store', where: 'credential.helper', order: 0, scope: null, state: 'read-as-file' },
    ]);
    expect(credentials.sort()).toEqual([
      expect.stringMatching(new RegExp(`^store ${store} 127.0.0.1:8080 [123] se/cr%et$`)),
      expect.stringMatching(new RegExp(`^store ${store} huggingface.co [123] se/cr%et$`)),
    ]);
  });

  test('the store helper has a file of its own, named in each way', async () => {
    const line = 'https://u:secret@huggingface.co\n';
    await mkdir(join(home, '.config/git'), { recursive: true });
    for (const name of ['one', 'two', 'a b', '.config/git/credentials'])
      await writeFile(join(home, name), line);
    configure(
      ['credential.helper', 'store --file ~/one'],
      ['credential.helper', `store --file=${home}/two`],
      ['credential.helper', `store --file '${home}/a b'`],
      ['credential.helper', 'store --file ~/none'],
      ['credential.helper', 'store'],
    );
    expect((await observe()).credentials).toEqual(
      ['one', 'two', 'a b', '.config/git/credentials'].map(
        (name) => `store ${join(home, name)} huggingface.co 1 secret`,
      ),
    );
  });

  test('a store file is of no account without its helper', async () => {
    await writeFile(join(home, '.git-credentials'), 'https://u:secret@huggingface.co\n');
    expect((await observe()).credentials).toEqual([]);
    configure(['credential.helper', 'store'], ['credential.helper', '']);
    expect((await observe()).credentials).toEqual([]);
  });

  test('extra headers carry a credential, for the host or for every host', async () => {
    const basic = Buffer.from('user:basic-secret').toString('base64');
    configure(
      ['http.https://huggingface.co/.extraheader', `AUTHORIZATION: basic ${basic}`],
      ['http.https://hf.co/datasets.extraHeader', 'Authorization: Bearer bearer-secret'],
      ['http.extraheader', 'Authorization: Bearer for-everyone'],
      ['http.https://huggingface.co/.extraheader', 'X-Note: Bearer nothing'],
      ['http.https://github.com/.extraheader', 'Authorization: Bearer other-host'],
    );
    expect((await observe()).credentials.sort()).toEqual([
      'header http.extraHeader 127.0.0.1:8080  for-everyone',
      'header http.https://hf.co/datasets.extraHeader hf.co  bearer-secret',
      'header http.https://huggingface.co/.extraHeader huggingface.co  basic-secret',
    ]);
  });

  test('URLs of remotes and rewriting rules carry a credential', async () => {
    const folder = join(home, 'work');
    await mkdir(folder);
    git(folder, ['init', '-q']);
    git(folder, ['remote', 'add', 'hub.co', 'https://user:in-url@huggingface.co/acme/model']);
    git(folder, ['remote', 'set-url', '--push', 'hub.co', `https://${ALONE}@huggingface.co/acme/model`]);
    git(folder, ['remote', 'add', 'plain', 'https://hf_user@huggingface.co/acme/model']);
    git(folder, ['remote', 'add', 'origin', 'https://user:other@github.com/acme/app']);
    configure(
      ['url.https://user:in-rule@hf.co/.insteadOf', 'hub:'],
      ['url.https://u:x@github.com/.insteadOf', 'gh:'],
    );
    const expected = ['rewrite url.….insteadOf hf.co  in-rule'];
    expect((await observe()).credentials).toEqual(expected);
    expect((await observe(join(home, 'not-there'))).credentials).toEqual(expected);
    expect((await observe(folder)).credentials).toEqual([
      ...expected,
      'url remote hub.co huggingface.co  in-url',
      `url remote hub.co huggingface.co  ${ALONE}`,
    ]);
  });

  test('nothing, where git is missing or its configuration is broken', async () => {
    await writeFile(join(home, '.gitconfig'), '[broken');
    expect((await observe()).state).toBe('unavailable');
    expect(await observeGit({ HOME: home, PATH: home }, null, HOSTS)).toEqual({
      state: 'unavailable',
      credentials: [],
      helpers: [],
      headersReset: false,
      version: null,
    });
  });
});
