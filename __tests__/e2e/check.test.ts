import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { findLeaks } from '../../tools/emulator/leaks.mjs';
import { model, ORG_MEMBER, token } from './play.js';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hf-auth-check-home-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

/** Runs the command as a person's shell does, with a home of its own. */
function check(args: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const shell = { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: home, ...env };
    execFile(process.execPath, ['dist/cli/index.js', ...args], { env: shell }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('the check by hand', () => {
  test('the check by hand says what a workflow would be told, and changes nothing on the machine', async () => {
    const hub = await startHub({
      tokens: { ci: token('read'), old: { state: 'unknown' } },
      users: ORG_MEMBER,
      repos: [model('acme/model'), model('acme/corpus', { type: 'dataset', private: true })],
    });
    try {
      const netrc = hub.expand('machine @hub-hostname login x password @token:old\n');
      await writeFile(join(home, '.netrc'), netrc);
      const env = { HF_ENDPOINT: hub.url, HF_TOKEN: hub.tokens.ci ?? '' };
      const red = await check(['--operation', 'write', 'acme/model', 'datasets/acme/corpus read'], env);
      expect(red.code).toBe(1);
      expect(red.output).toContain('read-token-for-write');
      expect(red.output).toContain('✓ read datasets/acme/corpus: granted');
      expect(red.output).toContain('scrub: netrc');
      expect(findLeaks({ output: red.output }, hub.tokens)).toEqual([]);
      expect(await readFile(join(home, '.netrc'), 'utf8')).toBe(netrc);
      expect(await readdir(home)).toEqual(['.netrc']);

      const green = await check(['acme/model'], { ...env, HF_ENDPOINT: `${hub.url}/` });
      expect(green.code).toBe(0);
      expect(green.output).toContain('hf-auth-check: ');
      expect(hub.violations).toEqual([]);
    } finally {
      await hub.close();
    }
  });

  test('the check by hand without a token says what to do here, not in a workflow', async () => {
    const { code, output } = await check([], { HF_ENDPOINT: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(output).toContain('Export HF_TOKEN');
    expect(output).not.toContain('${{ secrets');
  });

  test('the check by hand explains itself when an option is unknown', async () => {
    const { code, output } = await check(['--opreation', 'write'], {});
    expect(code).toBe(2);
    expect(output).toContain('Did you mean --operation?');
    expect(output).toContain('hf-auth-check -h');
  });
});
