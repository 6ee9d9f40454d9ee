import { describe, expect, test } from '@jest/globals';
import { model, ORG_MEMBER, play, token } from './play.js';

const FILES = { 'config.json': '{}', 'a b/é#?.txt': 'x', 'weights/big.safetensors': 'x'.repeat(20_000) };
const REPO = model('acme/model', { files: FILES });
const address = (path: string, view = 'blob', revision = 'main') =>
  `https://huggingface.co/acme/model/${view}/${revision}/${path}`;
const heads = (requests: string[]) => requests.filter((request) => request.startsWith('HEAD '));

describe('a file that a line names', () => {
  test.each([
    ['of an address', address('config.json'), 'config.json'],
    [
      'with signs that an address encodes',
      address('a%20b/%C3%A9%23%3F.txt', 'resolve'),
      'a%20b/%C3%A9%23%3F.txt',
    ],
    ['that lies with another host', 'hf://acme/model/weights/big.safetensors', 'weights/big.safetensors'],
    ['behind a revision', 'hf://acme/model@main/config.json', 'config.json'],
  ])('A file %s is asked for once, and passes if it is there', async (_, repos, path) => {
    await play(
      { inputs: { repos }, hub: { repos: [REPO] }, expect: { verdict: 'pass', cause: 'none' } },
      ({ played, requests }) => {
        expect(heads(requests)).toEqual([
          expect.stringContaining(`HEAD /acme/model/resolve/main/${path} → 30`),
        ]);
        expect(requests.filter((request) => request.includes('/tree/'))).toEqual([]);
        expect(played.run.outputs.readable).toMatch(/^acme\/model(?:@main)?$/);
      },
    );
  });

  test('A file that is not there is named with its revision and a near name', async () => {
    await play(
      {
        inputs: { repos: `acme/other\n${address('config.jsn')}` },
        hub: { repos: [REPO, model('acme/other')] },
        expect: {
          verdict: 'fail',
          cause: 'file-missing',
          advice: ['"config.jsn"', 'main', 'Did you mean "config.json"?'],
          mustNotBlame: ['repo-missing-or-no-access', 'revision-missing', 'token-invalid'],
        },
      },
      ({ played, causes }) => {
        expect(causes).toEqual(['file-missing']);
        expect(played.run.outputs).toMatchObject({ readable: 'acme/other', denied: 'acme/model@main' });
      },
    );
  });

  test('Two files of one repo are two questions about one repo', async () => {
    await play(
      {
        inputs: { repos: `${address('config.json')}\nacme/model@main\n${address('gone.txt')}` },
        hub: { repos: [REPO] },
        expect: { verdict: 'fail', cause: 'file-missing', advice: ['"gone.txt"'] },
      },
      ({ requests }) => {
        expect(heads(requests).filter((request) => request.includes('/resolve/main/'))).toHaveLength(2);
        expect(requests.filter((request) => request.includes('auth-check'))).toHaveLength(1);
      },
    );
  });

  test('A folder behind hf:// is no missing file, and a name that is neither is one', async () => {
    await play({
      inputs: { repos: 'hf://acme/model/weights' },
      hub: { repos: [REPO] },
      expect: { verdict: 'pass', cause: 'none' },
    });
    await play({
      inputs: { repos: 'hf://acme/model/weight' },
      hub: { repos: [REPO] },
      expect: { verdict: 'fail', cause: 'file-missing', advice: ['"weight"'] },
    });
  });

  test.each([
    ['a folder by its page', address('gone', 'tree')],
    ['a folder by its slash', 'hf://acme/model/gone/'],
    ['a pattern', 'hf://acme/model/gone-*.txt'],
    ['the history of a file', address('gone.txt', 'commits')],
  ])('%s is not asked for', async (_, repos) => {
    await play(
      { inputs: { repos }, hub: { repos: [REPO] }, expect: { verdict: 'pass', cause: 'none' } },
      ({ requests }) => expect(heads(requests)).toEqual([]),
    );
  });

  test('A file to write need not be there', async () => {
    await play(
      {
        inputs: { repos: `${address('new.txt')} write` },
        hub: { repos: [REPO], tokens: { ci: token('write') }, users: ORG_MEMBER },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(heads(requests)).toEqual([]),
    );
  });

  test('A gate and a missing repo come first, and nothing is asked about the file', async () => {
    await play(
      {
        inputs: { repos: 'https://hf.co/meta/gated/blob/main/gone.txt\nhf://stranger/p/gone.txt' },
        hub: { repos: [model('meta/gated', { gated: 'manual' }), model('stranger/p', { private: true })] },
        expect: {
          verdict: 'fail',
          cause: 'repo-missing-or-no-access',
          mustNotBlame: ['file-missing', 'revision-missing'],
        },
      },
      ({ requests, causes }) => {
        expect(causes).toEqual(['repo-missing-or-no-access', 'gated-not-accepted']);
        expect(requests.filter((request) => request.includes('gone.txt'))).toEqual([]);
      },
    );
  });

  test('A file of a private repo is asked for with the token, and no name in the repo is shown', async () => {
    const files = { 'config.json': '{}' };
    await play(
      {
        inputs: { repos: address('config.jsn') },
        hub: { repos: [model('acme/model', { private: true, files })] },
        expect: { verdict: 'fail', cause: 'file-missing', advice: ['"config.jsn"'] },
      },
      ({ played, requests }) => {
        expect(JSON.stringify(played.report)).not.toContain('config.json');
        expect(requests.filter((request) => request.includes('/tree/'))).toEqual([]);
      },
    );
  });

  test('Without a token a public repo is asked for the file, too', async () => {
    await play({
      runner: { env: {} },
      inputs: { repos: address('gone.txt'), 'on-missing-token': 'warn' },
      hub: { repos: [REPO] },
      expect: { verdict: 'fail', cause: 'file-missing', advice: ['"gone.txt"'] },
    });
  });

  test('A dataset, a Space, a kernel and a bucket have files, too', async () => {
    const types = { dataset: 'c', space: 's', kernel: 'k', bucket: 'b' };
    const repos = Object.entries(types).map(([type, name]) =>
      model(`acme/${name}`, { type, files: { 'x.txt': 'x' } }),
    );
    const lines = Object.entries(types).map(([type, name]) => `hf://${type}s/acme/${name}/x.txt`);
    await play({
      inputs: { repos: lines.join('\n') },
      hub: { repos },
      expect: { verdict: 'pass', cause: 'none' },
    });
    await play(
      {
        inputs: { repos: lines.map((line) => line.replace('x.txt', 'gone.txt')).join('\n') },
        hub: { repos },
        expect: { verdict: 'fail', cause: 'file-missing' },
      },
      ({ causes }) => expect(causes).toEqual(lines.map(() => 'file-missing')),
    );
  });

  test('The file of a repo that was renamed is found under its new id', async () => {
    await play({
      inputs: { repos: 'hf://acme/old/config.json' },
      hub: { repos: [REPO, model('acme/old', { renamedTo: 'acme/model' })] },
      expect: { verdict: 'warn', cause: 'repo-renamed', mustNotBlame: ['file-missing'] },
    });
  });

  test('Behind a gate that is open to the account the file is asked for', async () => {
    await play({
      inputs: { repos: address('gone.txt') },
      hub: {
        repos: [model('acme/model', { gated: 'manual', access: { 'octo-ci': 'granted' }, files: FILES })],
      },
      expect: { verdict: 'fail', cause: 'file-missing', advice: ['"gone.txt"'] },
    });
  });

  test.each([401, 403])(
    'A file that is refused with %i makes no missing repo of one that is shown',
    async (status) => {
      await play({
        inputs: { repos: 'hf://acme/model/config.json' },
        hub: {
          repos: [REPO],
          faults: [
            {
              on: 'HEAD /acme/model/resolve/main/config.json',
              status,
              headers: { 'x-error-message': 'Closed for the season' },
            },
          ],
        },
        expect: {
          verdict: 'fail',
          cause: 'refused-for-unknown-reason',
          advice: ['Closed for the season'],
          mustNotBlame: ['repo-missing-or-no-access', 'file-missing', 'token-invalid'],
        },
      });
    },
  );
});
