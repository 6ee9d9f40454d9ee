import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { program, testWith } from '../needs.js';
import { model, play, type Seen } from './play.js';

const execute = promisify(execFile);
const HUB = 'https://huggingface.co';
const PASS = { verdict: 'pass', cause: 'none' };
const HEALTHY = {
  byRealName: true,
  inputs: { repos: 'acme/model' },
  hub: { repos: [model('acme/model', { files: { 'README.md': 'A model.' } })] },
  expect: PASS,
};

/** What a program of the machine says, with the authority of the Hub and with its proxy. */
async function say({ runner }: Seen['played'], command: string, ...args: string[]): Promise<string> {
  const authority = runner.env.NODE_EXTRA_CA_CERTS ?? '';
  const env = {
    ...runner.env,
    CURL_CA_BUNDLE: authority,
    GIT_SSL_CAINFO: authority,
    GIT_TERMINAL_PROMPT: '0',
  };
  return (await execute(command, args, { cwd: runner.workspace, env })).stdout;
}

describe('the Hub by its real name', () => {
  test('the Hub by its real name is asked with the token where no endpoint is given', async () => {
    await play(HEALTHY, ({ played, requests }) => {
      expect(requests).toContain('GET /api/models/acme/model/auth-check → 200');
      expect(played.hub.requests.map(({ authorization }) => authorization)).toContain('known');
      expect(new Set(played.hub.tunnels)).toEqual(new Set(['huggingface.co:443']));
      expect(played.report).toMatchObject({ endpoint: HUB });
    });
  });

  test('the Hub by its real name has its files at the name of its other origin', async () => {
    await play(
      {
        ...HEALTHY,
        inputs: { ...HEALTHY.inputs, 'check-transfer-hosts': 'true' },
        hub: { repos: [model('acme/model', { files: { 'model.safetensors': 'x'.repeat(64) } })] },
      },
      ({ played }) => {
        expect(played.hub.tunnels).toContain('cas-bridge.xethub.hf.co:443');
        expect(played.hub.requests.map(({ origin }) => origin)).toContain('cdn');
      },
    );
  });

  testWith(program('git'), program('curl'))(
    'the Hub by its real name is the Hub for git and curl too',
    async () => {
      await play(HEALTHY, async ({ played }) => {
        const url = `${HUB}/acme/model`;
        expect(await say(played, 'curl', '-sSf', `${url}/raw/main/README.md`)).toBe('A model.');
        expect(await say(played, 'git', 'ls-remote', url)).toMatch(/^[0-9a-f]{40}\tHEAD$/m);
      });
    },
  );
});
