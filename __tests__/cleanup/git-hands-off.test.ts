import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { restore } from '../../src/cleanup/restore.js';
import { scrub } from '../../src/cleanup/scrub.js';
import { Secret } from '../../src/model/secret.js';
import { observeGit } from '../../src/runner/git/git.js';
import { environmentOf, git, TestHelper } from './git-helper.js';
import { KEY, temporaryHome } from './temporary-home.js';

const HUB = 'huggingface.co';
const HOSTS = [HUB, 'hf.co'];
const GITHUB = `AUTHORIZATION: basic ${Buffer.from('x-access-token:for-github').toString('base64')}`;

let home: string;
let temp: string;
let workspace: string;
beforeEach(async () => {
  home = await temporaryHome();
  temp = join(home, 'runner-temp');
  workspace = join(home, 'work', 'app');
  await mkdir(temp, { mode: 0o700 });
  await mkdir(workspace, { recursive: true });
  await git(workspace, ['init', '-q']);
  await git(workspace, ['remote', 'add', 'origin', 'https://github.com/octo/app']);
});

/** checkout up to v5: the header lies in the clone's own configuration. */
async function checkoutInConfiguration(): Promise<void> {
  const configure = (key: string, value: string) =>
    git(workspace, ['config', '--local', '--add', key, value]);
  await configure('http.https://github.com/.extraheader', GITHUB);
  await configure('url.https://github.com/.insteadOf', 'git@github.com:');
}

/** checkout from v6 on: the header lies in a file of its own, which four conditions include. */
async function checkoutInTemporaryFile(): Promise<void> {
  const file = join(temp, 'git-credentials-6a0b.config');
  await git(workspace, ['config', '--file', file, 'http.https://github.com/.extraheader', GITHUB]);
  const folder = join(workspace, '.git');
  for (const condition of [
    folder,
    `${folder}/worktrees/*`,
    '/github/workspace/.git',
    '/github/workspace/.git/worktrees/*',
  ]) {
    const path = condition.startsWith('/github/') ? '/github/runner_temp/git-credentials-6a0b.config' : file;
    await git(workspace, ['config', '--local', `includeIf.gitdir:${condition}.path`, path]);
  }
}

/** Every file below, with its bytes and its mode; `ignored` are folders of the scrub's own. */
async function everything(folder: string, ignored: readonly string[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignored.includes(entry.name)) Object.assign(found, await everything(path, ignored));
    } else if (!entry.name.endsWith('.calls')) {
      found[path] = `${(await stat(path)).mode} ${(await readFile(path)).toString('base64')}`;
    }
  }
  return found;
}

describe('what is none of the Hub stays as it is, to the byte', () => {
  test.each([
    ['up to v5', checkoutInConfiguration],
    ['from v6 on', checkoutInTemporaryFile],
  ])(
    'what is none of the Hub stays as it is, to the byte, with a checkout %s, through a scrub and its restore',
    async (_, checkout) => {
      await checkout();
      const helper = await TestHelper.make(home, [`${HUB}|hf_user|stale`, 'github.com|octo|theirs']);
      await writeFile(
        join(home, '.gitconfig'),
        `[credential]\n\thelper = store\n\thelper = ${helper.path}\n[http "https://github.com/"]\n\textraheader = ${GITHUB}\n`,
      );
      const store = join(home, '.git-credentials');
      await writeFile(
        store,
        `https://octo:theirs@github.com\nhttps://u:stale-line@${HUB}\nhttps://a:b@example.org\n`,
        {
          mode: 0o600,
        },
      );
      const before = await everything(home, ['runner-temp']);
      const environment = { ...environmentOf(home), RUNNER_TEMP: temp };
      const header = () =>
        git(workspace, [
          '-c',
          `include.path=${join(home, '.gitconfig')}`,
          'config',
          '--get-urlmatch',
          'http.extraheader',
          'https://github.com/octo/app',
        ]);
      expect(await header()).toContain('AUTHORIZATION');

      const facts = await observeGit(environment, workspace, HOSTS);
      expect(facts.credentials.map(({ kind, host }) => [kind, host])).toEqual([
        ['store', HUB],
        ['helper', HUB],
      ]);
      const checked = new Secret('checked');
      let journal = '';
      const reports = await scrub(
        {
          netrc: [],
          gitStores: [{ path: store, credentials: facts.credentials.filter(({ kind }) => kind === 'store') }],
          gitHelpers: [{ name: 'test', hosts: [HUB], checked }],
          savedToken: null,
        },
        {
          folder: temp,
          restore: true,
          key: KEY,
          announceJournal: (path) => {
            journal = path;
          },
          git: { environment, folder: workspace, hosts: HOSTS },
        },
      );
      expect(reports).toMatchObject([
        { target: 'git', path: store, failure: null, restored: true },
        { target: 'git', path: 'test', failure: null, restored: true },
      ]);
      const scrubbed = await everything(home, ['runner-temp']);
      const changed = Object.keys(before).filter((path) => scrubbed[path] !== before[path]);
      expect(changed.sort()).toEqual([store, `${helper.path}.logins`].sort());
      expect(Object.keys(scrubbed).sort()).toEqual(Object.keys(before).sort());
      expect(await readFile(store, 'utf8')).toBe('https://octo:theirs@github.com\nhttps://a:b@example.org\n');
      expect(await helper.logins()).toEqual(['github.com|octo|theirs']);
      expect(await readFile(journal, 'utf8')).not.toMatch(/stale|hf_user|theirs/);
      expect(await header()).toContain('AUTHORIZATION');

      expect(await restore(journal, KEY)).toMatchObject({
        journal: 'read',
        outcomes: [
          { kind: 'git-helper', result: 'restored' },
          { kind: 'git-store', result: 'restored' },
        ],
      });
      expect(await everything(home, ['runner-temp'])).toEqual(before);
      expect((await helper.calls()).some((call) => call.includes('github.com'))).toBe(false);
    },
  );

  test('a header of checkout that its post step removed meanwhile does not come back', async () => {
    await checkoutInConfiguration();
    const helper = await TestHelper.make(home, [`${HUB}|hf_user|stale`]);
    await writeFile(join(home, '.gitconfig'), `[credential]\n\thelper = ${helper.path}\n`);
    let journal = '';
    await scrub(
      {
        netrc: [],
        gitStores: [],
        gitHelpers: [{ name: 'test', hosts: [HUB], checked: new Secret('checked') }],
        savedToken: null,
      },
      {
        folder: temp,
        restore: true,
        key: KEY,
        announceJournal: (path) => {
          journal = path;
        },
        git: { environment: environmentOf(home), folder: workspace, hosts: HOSTS },
      },
    );
    expect(await helper.logins()).toEqual([]);
    await git(workspace, ['config', '--local', '--unset-all', 'http.https://github.com/.extraheader']);
    const configuration = await readFile(join(workspace, '.git', 'config'));
    await restore(journal, KEY);
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|stale`]);
    expect(await readFile(join(workspace, '.git', 'config'))).toEqual(configuration);
  });
});
