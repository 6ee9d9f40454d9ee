import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { observeGit } from '../../src/runner/git/git.js';
import { credentialInHeader } from '../../src/runner/git/headers.js';
import { inConfigText } from '../../src/runner/git/repository-files.js';
import { configure, environmentOf, git } from '../cleanup/git-helper.js';
import { temporaryHome } from '../cleanup/temporary-home.js';

const HUB = 'huggingface.co';

let home: string;
beforeEach(async () => {
  home = await temporaryHome();
});

const observe = (folder: string | null = null) => observeGit(environmentOf(home), folder, [HUB, 'hf.co']);

describe('the headers that real git sends', () => {
  let server: Server;
  let host: string;
  let sent: string[];
  beforeEach(async () => {
    sent = [];
    server = createServer((request, response) => {
      sent = (request.headers.authorization ?? '').split(', ').filter((value) => value !== '');
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.close();
  });

  const observeHere = () => observeGit(environmentOf(home), null, [host], { origin: `http://${host}` });

  /** Sections of a configuration, each with the values of `extraHeader` under the URL. */
  type Section = [url: string | null, ...values: string[]];
  const header = (name: string) => `Authorization: Bearer ${name}`;

  test.each<[string, string, Section[]]>([
    ['for every host', '/', [[null, header('one')]]],
    ['for this host', '/', [['http://HOST', header('one')]]],
    ['a blank one takes back', '/', [['http://HOST/', header('one'), '']]],
    [
      'a blank one for every host takes back less than it seems',
      '/',
      [
        ['http://HOST/', header('one')],
        [null, ''],
      ],
    ],
    [
      'a better match drops a later worse one',
      '/',
      [
        ['http://HOST/', header('one')],
        [null, header('two')],
      ],
    ],
    [
      'a worse match stays when it comes first',
      '/',
      [
        [null, header('one')],
        ['http://HOST', '', header('two')],
      ],
    ],
    ['of another host', '/', [['http://127.0.0.2', header('one')]]],
    ['of another scheme', '/', [['https://HOST', header('one')]]],
    ['with a star', '/', [['http://127.*.0.*:PORT', header('one')]]],
    ['with a star for two labels', '/', [['http://127.0.*:PORT', header('one')]]],
    ['of a part of the host', '/datasets/', [['http://HOST/datasets', header('one')]]],
  ])('the headers that real git sends: %s', async (_, path, sections) => {
    const text = sections.map(([url, ...values]) => {
      const scope =
        url === null ? '' : ` "${url.replace('HOST', host).replace('PORT', host.split(':')[1] ?? '')}"`;
      return [`[http${scope}]`, ...values.map((value) => `\textraHeader = "${value}"`), ''].join('\n');
    });
    await writeFile(join(home, '.gitconfig'), text.join(''));
    await git(home, ['ls-remote', `http://${host}${path}acme/model`]).catch(() => {});
    const { credentials, headersReset } = await observeHere();
    const byGit = credentials.filter(({ serves }) => serves !== 'lfs');
    expect(byGit.map(({ kind, secret }) => `${kind} Bearer ${secret.reveal()}`)).toEqual(
      sent.map((value) => `header ${value}`),
    );
    expect(headersReset).toBe(sections.some(([, ...values]) => values.includes('')));
  });

  test('a credential in a URL is what git sends, and a rule leads a plain URL to it', async () => {
    await configure(home, [`url.http://u:in-rule@${host}/.insteadOf`, `http://${host}/`]);
    const basics: string[] = [];
    server.removeAllListeners('request').on('request', (request, response) => {
      const basic = request.headers.authorization ?? '';
      basics.push(Buffer.from(basic.replace('Basic ', ''), 'base64').toString());
      response.writeHead(401, { 'www-authenticate': 'Basic realm=x' }).end();
    });
    await git(home, ['ls-remote', `http://${host}/acme/model`]).catch(() => {});
    expect(basics).toContain('u:in-rule');
    const { credentials } = await observeHere();
    expect(credentials).toMatchObject([{ kind: 'rewrite', host, username: 'u', serves: 'both' }]);
  });
});

test.each([
  ['Authorization: Bearer x-1', null, 'x-1'],
  ['AUTHORIZATION: basic dTpw', 'u', 'p'],
  ['authorization:Basic dG9rOg==', 'tok', 'tok'],
  ['Authorization: token x-1', null, 'x-1'],
  ['Authorization: x-1', null, 'x-1'],
])('a header holds a credential: %j', (header, username, secret) => {
  const held = credentialInHeader(header);
  expect([held?.username, held?.secret.reveal()]).toEqual([username, secret]);
});

test.each(['Authorization:', 'X-Authorization: Bearer x', 'Cookie: a=b', ''])(
  'a header holds no credential: %j',
  (header) => {
    expect(credentialInHeader(header)).toBeNull();
  },
);

describe('where else a credential may stand', () => {
  const login = (name: string) => `https://u:${name}@${HUB}/acme/${name}`;

  test('each place in the configuration is found, with its part and its file', async () => {
    const folder = join(home, 'clone');
    await mkdir(folder);
    await git(folder, ['init', '-q'], '', folder);
    const local: Array<[string, string]> = [
      ['remote.hub.url', login('remote')],
      ['remote.hub.pushurl', login('push')],
      ['branch.main.remote', login('branch')],
      ['submodule.data.url', login('submodule')],
      ['lfs.url', login('lfs')],
      ['remote.hub.lfsurl', login('lfsurl')],
      ['remote.hub.lfspushurl', login('lfspush')],
    ];
    for (const [key, value] of local) await git(home, ['-C', folder, 'config', key, value]);
    await configure(
      home,
      [`credential.https://${HUB}.password`, 'password'],
      ['credential.hf.co.password', 'short'],
      ['credential.https://github.com.password', 'other'],
      [`credential.https://u:in-key@${HUB}.helper`, ''],
    );
    await writeFile(
      join(home, 'more'),
      `[url "${login('included')}"]\n\tinsteadOf = hub:\n\tpushInsteadOf = hub:\n`,
    );
    await configure(home, ['include.path', join(home, 'more')]);
    const environment = {
      ...environmentOf(home),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'remote.env.url',
      GIT_CONFIG_VALUE_0: login('environment'),
    };
    const { credentials } = await observeGit(environment, folder, [HUB, 'hf.co']);
    const found = credentials.map(({ kind, where, secret, serves, origin }) =>
      [kind, where, secret.reveal(), serves, origin?.scope, origin?.file?.replace(home, '~')].join(' | '),
    );
    expect(found.sort()).toEqual(
      [
        'setting | credential.https://huggingface.co.password | password | none | global | ~/.gitconfig',
        'setting | credential.hf.co.password | short | none | global | ~/.gitconfig',
        'setting | credential.https://huggingface.co/.helper | in-key | none | global | ~/.gitconfig',
        'rewrite | url.….insteadOf | included | both | global | ~/more',
        'rewrite | url.….pushInsteadOf | included | both | global | ~/more',
        'url | remote hub | remote | both | local | ~/clone/.git/config',
        'url | remote hub | push | both | local | ~/clone/.git/config',
        'url | branch main | branch | both | local | ~/clone/.git/config',
        'url | submodule data | submodule | both | local | ~/clone/.git/config',
        'url | lfs.url | lfs | lfs | local | ~/clone/.git/config',
        'url | remote.hub.lfsurl | lfsurl | lfs | local | ~/clone/.git/config',
        'url | remote.hub.lfspushurl | lfspush | lfs | local | ~/clone/.git/config',
        'url | remote env | environment | both | command | ',
      ].sort(),
    );
    expect(JSON.stringify(credentials)).not.toMatch(/u:|in-key/);
  });

  test('of two rules for one prefix git takes the first', async () => {
    await writeFile(
      join(home, '.gitconfig'),
      `[url "${login('first')}"]\n\tinsteadOf = hub:\n[url "${login('second')}"]\n\tinsteadOf = hub:\n`,
    );
    expect(await git(home, ['ls-remote', '--get-url', 'hub:x'])).toContain('u:first@');
    const { credentials } = await observe();
    expect(credentials.map(({ secret, serves }) => [secret.reveal(), serves])).toEqual([
      ['first', 'both'],
      ['second', 'none'],
    ]);
  });

  test('A rule that leads away from the Hub is found, and git goes where it says', async () => {
    const file = join(home, '.gitconfig');
    await writeFile(
      file,
      [
        '[url "https://mirror.example/hf/"]\n\tinsteadOf = https://huggingface.co/',
        '[url "https://second.example/"]\n\tinsteadOf = https://huggingface.co/',
        '[url "https://user:word@push.example/"]\n\tpushInsteadOf = https://hf.co',
        '[url "https://hf.co/"]\n\tinsteadOf = https://huggingface.co/spaces/',
        '[url "https://mirror.example/"]\n\tinsteadOf = https://github.com/',
        '[url "git@hf.co:"]\n\tinsteadOf = https://huggingface.co/datasets/',
      ].join('\n'),
    );
    expect(await git(home, ['ls-remote', '--get-url', 'https://huggingface.co/a/b'])).toBe(
      'https://mirror.example/hf/a/b\n',
    );
    expect((await observe()).rewrites).toEqual([
      { from: 'https://huggingface.co/', host: 'mirror.example', hasLogin: false, isForPushes: false, file },
      { from: 'https://hf.co', host: 'push.example', hasLogin: true, isForPushes: true, file },
      { from: 'https://huggingface.co/datasets/', host: null, hasLogin: false, isForPushes: false, file },
    ]);
  });

  test('git rewrites once: rules are no chain', async () => {
    await configure(
      home,
      [`url.hub:.insteadOf`, `https://${HUB}/`],
      [`url.${login('rule')}.insteadOf`, 'hub:'],
    );
    expect(await git(home, ['ls-remote', '--get-url', `https://${HUB}/a/b`])).toBe('hub:a/b\n');
  });

  test('files that come with the repository are read by lines', async () => {
    await writeFile(
      join(home, '.gitmodules'),
      `[submodule "a"]\n\tpath = a\n\turl = ${login('module')}\n[submodule "b"] url = "${login('quoted')}" ; x\n`,
    );
    await writeFile(
      join(home, '.lfsconfig'),
      `[lfs]\r\n\turl = ${login('lfs')} # note\r\n[remote "hub"]\nlfsurl=https://${HUB}\n`,
    );
    const { credentials } = await observe(home);
    expect(
      credentials.map(({ where, line, secret, serves, key, address }) =>
        [where.replace(home, '~'), line, secret.reveal(), serves, key, address].join(' '),
      ),
    ).toEqual([
      `~/.gitmodules 3 module both submodule.a.url https://${HUB}/acme/module`,
      `~/.gitmodules 4 quoted both submodule.b.url https://${HUB}/acme/quoted`,
      `~/.lfsconfig 2 lfs lfs lfs.url https://${HUB}/acme/lfs`,
    ]);
  });

  test('a file of the repository may be anything', () => {
    for (const text of ['', '\0\0', '[', '[submodule "', '=\n[x]\n= y\nurl', `url = ${login('x')}`]) {
      expect(inConfigText(text, '/x', [HUB])).toEqual([]);
    }
  });
});
