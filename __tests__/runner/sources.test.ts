import { execFileSync } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepsHome, observeEnvironment } from '../../src/runner/environment.js';
import {
  legacyTokenPath,
  observeLegacyToken,
  observeSavedToken,
  observeStoredTokens,
  savedTokenPath,
} from '../../src/runner/tokens/saved-tokens.js';
import { observeToken } from '../../src/runner/tokens/token-sources.js';
import { ROOT, testWith } from '../needs.js';

const BODY = 'abcdefghijklmnopqrstuvwxyzABCDEFGH';
const TOKEN = `hf_${BODY}`;

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('the variables of the job', () => {
  test.each([
    ['1', true],
    ['ON', true],
    ['Yes', true],
    ['true', true],
    ['0', false],
    ['', false],
    ['off', false],
    ['2', false],
  ])('the variables of the job switch something on as the Python client reads %j: %s', (value, on) => {
    const facts = observeEnvironment({
      HF_HUB_OFFLINE: value,
      TRANSFORMERS_OFFLINE: value,
      HF_HUB_DISABLE_IMPLICIT_TOKEN: value,
    });
    expect(facts.offline).toEqual(on ? ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'] : []);
    expect(facts.implicitTokenDisabled).toBe(on);
  });

  test('the variables of the job hold a token under a name that no client reads', () => {
    const { misnamed, misnamedTokens } = observeEnvironment({
      HUGGINGFACE_TOKEN: TOKEN,
      HF_API_KEY: ` ${TOKEN}\n`,
      hf_api_token: `api_org_${BODY}`,
      INPUT_HF_TOKEN: TOKEN,
      MY_HF_SECRET: `hf_jwt_${BODY}.x-y`,
      HF_TOKEN: TOKEN,
      HUGGING_FACE_HUB_TOKEN: TOKEN,
      INPUT_TOKEN: TOKEN,
      OTHER_TOKEN: TOKEN,
      HF_HOME: 'hf_cache',
      HF_DATASETS_CACHE: 'hf_datasets_cache_of_the_team',
      HF_HUB_ENABLE_HF_TRANSFER: '1',
      HF_NAME: 'None',
      HF_EMPTY: undefined,
    });
    expect(misnamed).toEqual([
      'HF_API_KEY',
      'HUGGINGFACE_TOKEN',
      'INPUT_HF_TOKEN',
      'MY_HF_SECRET',
      'hf_api_token',
    ]);
    expect([...misnamedTokens.keys()]).toEqual(misnamed);
    expect(misnamedTokens.get('HF_API_KEY')?.reveal()).toBe(TOKEN);
  });

  test('the variables of the job say what kind of runner this is and what it may ask for', () => {
    expect(
      observeEnvironment({
        RUNNER_ENVIRONMENT: 'self-hosted',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
        HF_OIDC_RESOURCE: ' a/b ',
      }),
    ).toMatchObject({ isSelfHosted: true, mayMintIdToken: true, oidcResource: 'a/b' });
    expect(observeEnvironment({ HF_OIDC_RESOURCE: ' ' })).toEqual({
      offline: [],
      implicitTokenDisabled: false,
      misnamed: [],
      misnamedTokens: new Map(),
      unknownInputs: [],
      oidcResource: null,
      holdsIdToken: false,
      mayMintIdToken: false,
      isSelfHosted: false,
      tokenVariables: { HF_TOKEN: 'unset', HUGGING_FACE_HUB_TOKEN: 'unset' },
      endpoint: null,
      places: {
        HF_HOME: null,
        HF_TOKEN_PATH: null,
        XDG_CACHE_HOME: null,
        XDG_CONFIG_HOME: null,
        NETRC: null,
        HOME: null,
        GITHUB_WORKSPACE: null,
      },
    });
  });
});

describe('the places and states of the variables', () => {
  test('the places and states of the variables are kept as they are', () => {
    const facts = observeEnvironment({
      HF_TOKEN: '',
      HUGGING_FACE_HUB_TOKEN: ' ',
      HF_OIDC_ID_TOKEN: 'x',
      HF_ENDPOINT: 'https://hub.example//',
      NETRC: '',
      HF_HOME: '/x',
    });
    expect(facts.tokenVariables).toEqual({ HF_TOKEN: 'empty', HUGGING_FACE_HUB_TOKEN: 'blank' });
    expect(facts.places).toMatchObject({ NETRC: '', HF_HOME: '/x', HF_TOKEN_PATH: null });
    expect([facts.endpoint, facts.holdsIdToken]).toEqual(['https://hub.example', true]);
    expect(observeEnvironment({ HF_TOKEN: 'x' }).tokenVariables.HF_TOKEN).toBe('set');
  });

  test('the places and states of the variables of names people really use for the token are told by what they hold', () => {
    const names = [
      'HF_API_TOKEN',
      'HUGGINGFACE_TOKEN',
      'HUGGINGFACEHUB_API_TOKEN',
      'HF_ACCESS_TOKEN',
      'HF_API_KEY',
    ];
    const { misnamed } = observeEnvironment(Object.fromEntries(names.map((name) => [name, TOKEN])));
    expect(misnamed).toEqual([...names].sort());
  });
});

describe('the saved token', () => {
  test.each([
    [{ HOME: '/h' }, '/h/.cache/huggingface/token'],
    [{ HOME: '/h', XDG_CACHE_HOME: '/c' }, '/c/huggingface/token'],
    [{ HOME: '/h', HF_HOME: '~/hf' }, '/h/hf/token'],
    [{ HOME: '/h', HF_HOME: '/x', HF_TOKEN_PATH: '~/t' }, '/h/t'],
    [{ HOME: '/h', HF_HOME: '', HF_TOKEN_PATH: '', XDG_CACHE_HOME: '' }, '/h/.cache/huggingface/token'],
    [{ HOME: '/h', HF_HOME: '~other/hf' }, '~other/hf/token'],
    [{ USERPROFILE: '/p' }, '/p/.cache/huggingface/token'],
    [{}, join(homedir(), '.cache/huggingface/token')],
  ])('the saved token of %j is looked for where the Python client does', (environment, path) => {
    expect(savedTokenPath(environment)).toBe(path);
  });

  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['win32', { USERPROFILE: 'C:\\Users\\o', HOME: '/h' }, 'C:\\Users\\o\\.cache\\huggingface\\token'],
    ['win32', { USERPROFILE: 'C:\\Users\\o', HF_HOME: 'D:\\hf' }, 'D:\\hf\\token'],
    ['win32', { USERPROFILE: 'C:\\o', HF_TOKEN_PATH: '~\\t' }, 'C:\\o\\t'],
    ['darwin', { HOME: '/Users/o' }, '/Users/o/.cache/huggingface/token'],
    ['linux', { HOME: '/h', HF_HOME: '$HOME/hf' }, '/h/hf/token'],
    ['linux', { HOME: '/h', HF_HOME: '${DATA}/$UNKNOWN', DATA: '/d' }, '/d/$UNKNOWN/token'],
    ['linux', { HOME: '/h', XDG_CACHE_HOME: '~/c' }, '/h/c/huggingface/token'],
  ])('the saved token is looked for on %s of %j, too', (platform, environment, path) => {
    expect(savedTokenPath(environment, platform)).toBe(path);
  });

  test('the saved token of old versions lies in a place of its own', () => {
    expect(legacyTokenPath({ HOME: '/h', HF_HOME: '/x', HF_TOKEN_PATH: '/y' }, 'linux')).toBe(
      '/h/.huggingface/token',
    );
    expect(legacyTokenPath({ USERPROFILE: 'C:\\o' }, 'win32')).toBe('C:\\o\\.huggingface\\token');
  });

  test('the saved token is read without the blanks around it', async () => {
    const path = join(home, 'token');
    await writeFile(path, ` ${TOKEN}\r\n`);
    const saved = await observeSavedToken({ HF_TOKEN_PATH: path });
    expect([saved?.path, saved?.value?.reveal(), saved?.problem]).toEqual([path, TOKEN, null]);
    await writeFile(path, `\ufeff${TOKEN}\n`);
    expect((await observeSavedToken({ HF_TOKEN_PATH: path }))?.value?.reveal()).toBe(`\ufeff${TOKEN}`);
    await writeFile(path, ' \n');
    expect(await observeSavedToken({ HF_TOKEN_PATH: path })).toEqual({
      path,
      value: null,
      problem: null,
      stopsClients: false,
      isLink: false,
      isForeign: false,
    });
  });

  test('the saved token is none where there is no file', async () => {
    expect(await observeSavedToken({ HOME: home })).toBeNull();
    await writeFile(join(home, '.cache'), '');
    expect(await observeSavedToken({ HOME: home })).toBeNull();
  });

  test('the saved token is not read from what is no file of a sensible size', async () => {
    await writeFile(join(home, 'large'), Buffer.alloc(70_000, 'a'));
    await mkdir(join(home, 'folder'));
    execFileSync('mkfifo', [join(home, 'pipe')]);
    for (const [name, problem] of [
      ['large', 'too large'],
      ['folder', 'a folder'],
      ['pipe', 'not a regular file'],
    ]) {
      expect(await observeSavedToken({ HF_TOKEN_PATH: join(home, name ?? '') })).toMatchObject({
        value: null,
        problem: expect.stringContaining(problem ?? ''),
      });
    }
  });
});

describe('a token file that is not as usual', () => {
  const seen = (path: string) => observeSavedToken({ HF_TOKEN_PATH: path });

  test('a token file that is not as usual is followed where it is a link', async () => {
    await writeFile(join(home, 'target'), TOKEN);
    await symlink(join(home, 'target'), join(home, 'link'));
    expect(await seen(join(home, 'link'))).toMatchObject({ isLink: true, isForeign: false, problem: null });
    await symlink(join(home, 'nowhere'), join(home, 'dangling'));
    expect(await seen(join(home, 'dangling'))).toBeNull();
  });

  test('a token file that is not as usual stops the Python client where that only expects a missing one', async () => {
    await mkdir(join(home, 'folder'));
    await writeFile(join(home, 'binary'), Buffer.from([0x68, 0x66, 0x5f, 0xff, 0xfe]));
    await writeFile(join(home, 'fine'), TOKEN);
    const stops = async (path: string) => (await seen(path))?.stopsClients;
    expect([await stops(join(home, 'folder')), await stops(join(home, 'binary'))]).toEqual([true, true]);
    expect([await stops(join(home, 'fine')), await stops('/dev/null')]).toEqual([false, false]);
  });

  testWith(ROOT)('a token file that is not as usual is known as somebody else’s', async () => {
    await writeFile(join(home, 'theirs'), TOKEN);
    await chown(join(home, 'theirs'), 4711, 4711);
    expect(await seen(join(home, 'theirs'))).toMatchObject({ isForeign: true });
  });

  test('a token file that is not as usual of old versions is read like the other', async () => {
    expect(await observeLegacyToken({ HOME: home })).toBeNull();
    await mkdir(join(home, '.huggingface'));
    await writeFile(join(home, '.huggingface/token'), `${TOKEN}\n`);
    expect((await observeLegacyToken({ HOME: home }))?.value?.reveal()).toBe(TOKEN);
  });
});

describe('the logins by name', () => {
  const stored = async (text: string | Buffer) => {
    await writeFile(join(home, 'stored_tokens'), text);
    const seen = await observeStoredTokens({ HF_TOKEN_PATH: join(home, 'token') });
    const { tokens = [], renewable = [], refreshTokens = [] } = seen ?? {};
    const values = [tokens, renewable, refreshTokens].map((all) => all.map((one) => one.reveal()));
    return [...values, seen?.problem];
  };

  test('the logins by name lie beside the token file', async () => {
    expect(await observeStoredTokens({ HF_TOKEN_PATH: join(home, 'token') })).toBeNull();
    expect(
      await stored(
        '[ci]\nhf_token = one\n\n[oauth-x]\nHF_TOKEN: two\nrefresh_token = three\nexpires_at = 5\n',
      ),
    ).toEqual([['one', 'two'], ['two'], ['three'], null]);
  });

  test('A refresh token belongs to the login in whose section it is, on whichever side of its token', async () => {
    const text = '[a]\nrefresh_token = r1\nhf_token = one\n[b]\nhf_token = two\n[c]\nrefresh_token = r3\n';
    expect(await stored(text)).toEqual([['one', 'two'], ['one'], ['r1', 'r3'], null]);
  });

  test('the logins by name are none where the file is no such file', async () => {
    expect(await stored('hf_token = outside\n# [x]\n')).toEqual([[], [], [], null]);
    expect(await stored(Buffer.alloc(5000, 0))).toEqual([[], [], [], null]);
    expect(await stored(Buffer.alloc(1 << 21, 'a'))).toEqual([[], [], [], 'it is too large']);
    const [tokens] = await stored(`[a]\n${'hf_token = x\n'.repeat(5000)}`);
    expect(tokens).toHaveLength(1000);
  });

  test('the logins by name are never printed with what holds them', async () => {
    await stored(`[a name]\nhf_token = ${TOKEN}\n`);
    const seen = await observeStoredTokens({ HF_TOKEN_PATH: join(home, 'token') });
    expect(JSON.stringify(seen)).not.toMatch(/a name|abcdef/);
  });
});

describe('the token that is checked', () => {
  const sources = async (input: string | null, environment: Record<string, string>) => {
    const saved = await observeSavedToken({ HOME: home });
    const { checked, held, isHfTokenBlank } = observeToken(input, environment, saved);
    return [checked?.source ?? null, held.map(({ source }) => source), isHfTokenBlank];
  };

  const save = async (text: string) => {
    await mkdir(join(home, '.cache/huggingface'), { recursive: true });
    await writeFile(join(home, '.cache/huggingface/token'), text);
  };

  test('the token that is checked comes from the input where it is mapped, then the variables, and from the saved file where nothing is', async () => {
    const both = { HF_TOKEN: 'b', HUGGING_FACE_HUB_TOKEN: 'c' };
    expect(await sources('a', both)).toEqual([
      'input',
      ['input', 'HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
      false,
    ]);
    expect(await sources(' ', both)).toEqual([null, ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'], false]);
    expect(await sources(null, both)).toEqual(['HF_TOKEN', ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'], false]);
    expect(await sources(null, {})).toEqual([null, [], false]);
    await save('d');
    expect(await sources(null, {})).toEqual(['saved-file', ['saved-file'], false]);
    expect(await sources('', {})).toEqual([null, ['saved-file'], false]);
    expect(await sources(null, { HF_TOKEN: '' })).toEqual([null, ['saved-file'], true]);
    expect(await sources(null, { HUGGING_FACE_HUB_TOKEN: '' })).toEqual([null, ['saved-file'], false]);
    expect(await sources(null, { ...both, HF_TOKEN: '' })).toEqual([
      'HUGGING_FACE_HUB_TOKEN',
      ['HUGGING_FACE_HUB_TOKEN', 'saved-file'],
      true,
    ]);
  });

  const OLD = { HUGGING_FACE_HUB_TOKEN: 'c' };
  test.each<[string, string | null, Record<string, string>, string | null, string | null]>([
    ['an empty HF_TOKEN leaves the old variable', null, { ...OLD, HF_TOKEN: '' }, 'd', 'c'],
    ['one of white space hides it', null, { ...OLD, HF_TOKEN: ' ' }, 'd', null],
    ['also a line break does', null, { ...OLD, HF_TOKEN: '\r\n' }, 'd', null],
    ['with or without a file', null, { ...OLD, HF_TOKEN: '\t' }, null, null],
    ['though not the input', 'a', { ...OLD, HF_TOKEN: ' ' }, 'd', 'a'],
    ['an old variable of white space leaves nothing', null, { HUGGING_FACE_HUB_TOKEN: ' ' }, 'd', null],
    ['blanks around a token do not matter', null, { ...OLD, HF_TOKEN: ' b\n' }, 'd', 'b'],
  ])(
    'the token that is checked is the one that Python would send, and never a login in place of what is mapped: %s',
    async (_, input, environment, file, expected) => {
      if (file !== null) await save(file);
      const saved = await observeSavedToken({ HOME: home });
      const { checked, held } = observeToken(input, environment, saved);
      expect(checked?.format.cleaned.reveal() ?? null).toBe(expected);
      if (checked !== null) expect(held[0]).toBe(checked);
      // What is hidden from clients is hidden from logs, too.
      const hidden = environment.HUGGING_FACE_HUB_TOKEN === 'c';
      expect(held.some(({ source }) => source === 'HUGGING_FACE_HUB_TOKEN')).toBe(hidden);
    },
  );
});

test("The home outlives a job on a self-hosted machine, and not in a container of it or on GitHub's machines", () => {
  const kept = (more: Record<string, string>) => keepsHome({ HOME: '/home/octo', ...more });
  expect(kept({ RUNNER_ENVIRONMENT: 'self-hosted' })).toBe(true);
  expect(kept({ RUNNER_ENVIRONMENT: 'self-hosted', HOME: '/github/home' })).toBe(false);
  expect(kept({ RUNNER_ENVIRONMENT: 'github-hosted' })).toBe(false);
  expect(kept({})).toBe(false);
});
