import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as toolkit from '../../src/actions/commands.js';

const TEXTS = ['plain', '', ' a  b ', '100% of\r\ntwo lines', '::error::no command', 'ä 🤗', 'a,b:c'];
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV'] as const;

let folder = '';
const before = { ...process.env };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-toolkit-'));
  for (const name of FILES) {
    process.env[name] = join(folder, name);
    await writeFile(join(folder, name), '');
  }
});

afterEach(async () => {
  process.env = { ...before };
  process.exitCode = 0;
  await rm(folder, { recursive: true, force: true });
});

/** What was printed, and what stands in the runner's files; names of its own making left out. */
async function said(speak: () => void): Promise<string[]> {
  const { write } = process.stdout;
  let printed = '';
  process.stdout.write = (text: string | Uint8Array) => {
    printed += String(text);
    return true;
  };
  try {
    speak();
  } finally {
    process.stdout.write = write;
  }
  const files = await Promise.all(FILES.map((name) => readFile(join(folder, name), 'utf8')));
  for (const name of FILES) await writeFile(join(folder, name), '');
  return [printed, ...files].map((text) => text.replace(/ghadelimiter_[\w-]+/g, 'delimiter'));
}

describe('what is said to the runner', () => {
  const place = { title: 'a, b: c', file: 'a/b.yml', startLine: 3 };
  const cases: Array<[string, (it: typeof toolkit | typeof core, text: string) => void]> = [
    ['masks', (it, text) => it.setSecret(text)],
    ['outputs', (it, text) => it.setOutput('name', text)],
    ['state', (it, text) => it.saveState('name', text)],
    ['variables', (it, text) => it.exportVariable('NAME', text)],
    ['errors', (it, text) => it.error(text)],
    ['errors with a place', (it, text) => it.error(text, place)],
    ['warnings', (it, text) => it.warning(text, { title: text })],
    ['notices', (it, text) => it.notice(text, {})],
    ['debug lines', (it, text) => it.debug(text)],
    ['lines', (it, text) => it.info(text)],
    ['titles', (it, text) => it.startGroup(text)],
    ['ends of groups', (it) => it.endGroup()],
  ];

  test.each(cases)(
    'what is said to the runner has %s as the whole of @actions/core writes them',
    async (_, speak) => {
      let seen = '';
      for (const withFiles of [true, false]) {
        for (const text of TEXTS) {
          if (!withFiles) for (const name of FILES) delete process.env[name];
          const ours = await said(() => speak(toolkit, text));
          expect(ours).toEqual(await said(() => speak(core, text)));
          seen += ours.join('');
        }
      }
      expect(seen).not.toBe('');
    },
  );

  test('what is said to the runner sets a variable of this process too', () => {
    toolkit.exportVariable('HF_AUTH_CHECK_TOOLKIT', 'x');
    expect(process.env.HF_AUTH_CHECK_TOOLKIT).toBe('x');
  });
});
