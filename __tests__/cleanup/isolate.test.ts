import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { gitVariables, isolate } from '../../src/cleanup/isolate.js';
import type { Isolation } from '../../src/cleanup/plan/isolation.js';
import { restore } from '../../src/cleanup/restore.js';
import { KEY, temporaryHome } from './temporary-home.js';

const SETTING = { key: 'http.https://huggingface.co/.extraHeader', value: '' };
const PLAN: Isolation = {
  netrc: Buffer.from('machine a password p\n'),
  git: [SETTING],
  hidesSavedToken: true,
  notReached: [],
};

async function isolatedIn(folder: string | null, environment: Record<string, string> = {}) {
  const variables = new Map<string, string>();
  const journals = new Set<string>();
  const isolated = await isolate(PLAN, {
    folder,
    key: KEY,
    environment,
    announceJournal: (path) => journals.add(path),
    setVariable: (name, value) => variables.set(name, value),
  });
  return { isolated, variables, journals: [...journals] };
}

describe('settings of git in variables', () => {
  test.each([
    ['where there are none', {}, 0],
    ['where the count is empty', { GIT_CONFIG_COUNT: '' }, 0],
    ['behind those of the job', { GIT_CONFIG_COUNT: '2' }, 2],
  ])('settings of git in variables are put %s', (_, environment, at) => {
    expect(gitVariables([SETTING], environment)).toEqual([
      [`GIT_CONFIG_KEY_${at}`, SETTING.key],
      [`GIT_CONFIG_VALUE_${at}`, ''],
      ['GIT_CONFIG_COUNT', `${at + 1}`],
    ]);
  });

  test('settings of git in variables are none where the count is no number, since git refuses to work with that', () => {
    for (const count of ['many', '-1', '1.5', '99999']) {
      expect(gitVariables([SETTING], { GIT_CONFIG_COUNT: count })).toBeNull();
    }
  });
});

describe('an isolation', () => {
  test('an isolation is set in variables, and its files are on the list of what is to be deleted', async () => {
    const folder = await temporaryHome();
    const { isolated, variables, journals } = await isolatedIn(folder);
    expect([...variables.keys()]).toEqual(isolated.variables);
    expect(isolated.variables).toEqual(
      expect.arrayContaining(['NETRC', 'HF_TOKEN_PATH', 'GIT_CONFIG_COUNT']),
    );
    expect(isolated.notReached).toEqual([]);
    expect(journals).toHaveLength(1);
    const restoration = await restore(journals[0] ?? '', KEY);
    expect(restoration).toMatchObject({ journal: 'read', outcomes: [{ backup: null }, { backup: null }] });
    expect(await readdir(folder)).toEqual([]);
  });

  test('an isolation that cannot be made in full is told as what it is', async () => {
    const folder = join(await temporaryHome(), 'taken');
    await writeFile(folder, 'not a folder');
    const { isolated, variables } = await isolatedIn(folder, { GIT_CONFIG_COUNT: 'many' });
    expect([...variables]).toEqual([]);
    expect(isolated).toEqual({
      netrc: null,
      git: [],
      hidesSavedToken: false,
      variables: [],
      notReached: [
        expect.stringMatching(/^clients still read the netrc: .*EEXIST/),
        expect.stringMatching(/^clients still use the saved login: /),
        expect.stringMatching(/^git still uses its other settings/),
      ],
    });
  });

  test('an isolation without a private folder reaches what needs no file', async () => {
    const { isolated, variables } = await isolatedIn(null);
    expect([...variables.keys()]).toEqual(isolated.variables);
    expect(isolated).toMatchObject({ netrc: null, git: [SETTING], hidesSavedToken: false });
    expect(isolated.notReached).toEqual([
      'clients still read the netrc: there is no private folder for a new file',
      'clients still use the saved login: there is no private folder for a new file',
    ]);
  });
});
