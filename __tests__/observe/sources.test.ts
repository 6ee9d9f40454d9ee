import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { observeEnvironment } from '../../src/observe/environment.js';
import { observeSavedToken, savedTokenPath } from '../../src/observe/saved-tokens.js';
import { observeToken } from '../../src/observe/token.js';

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
  ])('switch something on as the Python client reads %j: %s', (value, on) => {
    const facts = observeEnvironment({
      HF_HUB_OFFLINE: value,
      TRANSFORMERS_OFFLINE: value,
      HF_HUB_DISABLE_IMPLICIT_TOKEN: value,
    });
    expect(facts.offline).toEqual(on ? ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'] : []);
    expect(facts.implicitTokenDisabled).toBe(on);
  });

  test('hold a token under a name that no client reads', () => {
    const { misnamed } = observeEnvironment({
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
  });

  test('say what kind of runner this is and what it may ask for', () => {
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
      oidcResource: null,
      mayMintIdToken: false,
      isSelfHosted: false,
    });
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
  ])('of %j is looked for where the Python client does', (environment, path) => {
    expect(savedTokenPath(environment)).toBe(path);
  });

  test('is read without the blanks around it', async () => {
    const path = join(home, 'token');
    await writeFile(path, ` ${TOKEN}\r\n`);
    const saved = await observeSavedToken({ HF_TOKEN_PATH: path });
    expect([saved?.path, saved?.value?.reveal(), saved?.problem]).toEqual([path, TOKEN, null]);
    await writeFile(path, `\ufeff${TOKEN}\n`);
    expect((await observeSavedToken({ HF_TOKEN_PATH: path }))?.value?.reveal()).toBe(`\ufeff${TOKEN}`);
    await writeFile(path, ' \n');
    expect(await observeSavedToken({ HF_TOKEN_PATH: path })).toEqual({ path, value: null, problem: null });
  });

  test('is none where there is no file', async () => {
    expect(await observeSavedToken({ HOME: home })).toBeNull();
    await writeFile(join(home, '.cache'), '');
    expect(await observeSavedToken({ HOME: home })).toBeNull();
  });

  test('is not read from what is no file of a sensible size', async () => {
    await writeFile(join(home, 'large'), Buffer.alloc(70_000, 'a'));
    await mkdir(join(home, 'folder'));
    execFileSync('mkfifo', [join(home, 'pipe')]);
    for (const [name, problem] of [
      ['large', 'far too large'],
      ['folder', 'no regular file'],
      ['pipe', 'no regular file'],
    ]) {
      expect(await observeSavedToken({ HF_TOKEN_PATH: join(home, name ?? '') })).toMatchObject({
        value: null,
        problem: expect.stringContaining(problem ?? ''),
      });
    }
  });
});

describe('the token that is checked', () => {
  const sources = async (input: string | null, environment: Record<string, string>) => {
    const saved = await observeSavedToken({ HOME: home });
    const { chosen, held, isHfTokenBlank } = observeToken(input, environment, saved);
    return [chosen?.source ?? null, held.map(({ source }) => source), isHfTokenBlank];
  };

  test('comes from the input, then the variables, then the saved file; blank ones do not count', async () => {
    await mkdir(join(home, '.cache/huggingface'), { recursive: true });
    const both = { HF_TOKEN: 'b', HUGGING_FACE_HUB_TOKEN: 'c' };
    expect(await sources('a', both)).toEqual([
      'input',
      ['input', 'HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
      false,
    ]);
    expect(await sources(' ', both)).toEqual(['HF_TOKEN', ['HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'], false]);
    expect(await sources(null, { ...both, HF_TOKEN: '\n' })).toEqual([
      'HUGGING_FACE_HUB_TOKEN',
      ['HUGGING_FACE_HUB_TOKEN'],
      true,
    ]);
    expect(await sources(null, {})).toEqual([null, [], false]);
    await writeFile(join(home, '.cache/huggingface/token'), 'd');
    expect(await sources(null, { HF_TOKEN: '' })).toEqual(['saved-file', ['saved-file'], true]);
  });
});
