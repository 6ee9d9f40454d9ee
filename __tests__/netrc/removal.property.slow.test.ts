import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as excerpt from '../../src/netrc/excerpt.js';
import * as grammar from '../../src/netrc/grammar.js';
import * as lexemes from '../../src/netrc/lexer.js';
import * as reading from '../../src/netrc/readers/reading.js';
import * as readers from '../../src/netrc/readers.js';
import * as removal from '../../src/netrc/removal.js';
import { ask, type Scrubbed } from '../../tools/fuzz/asking.mjs';
import { check, takeOut } from '../../tools/fuzz/properties.mjs';
import { curl, git, python } from '../../tools/fuzz/readers.mjs';
import { isSlow, runs, SEED } from '../breadth.js';
import { testWith } from '../needs.js';
import { HARMLESS } from './disputed-files.js';
import { latin1 } from './taking-out.js';

const netrc = { excerpt, grammar, lexemes, reading, readers, removal };
const programs = { python3: await python(), curl: await curl(), git: await git() };
const FILES = runs(500);
const fuzzed = fuzz(
  '--runs',
  FILES,
  '--threads',
  2,
  '--python',
  runs(500),
  '--curl',
  runs(50),
  '--git',
  runs(4),
);

afterAll(() => Promise.all(Object.values(programs).map((program) => program?.close())));

/** What the fuzzer prints. It fails where a property does not hold, or a program has a wrong answer. */
async function fuzz(...options: (string | number)[]): Promise<string> {
  const args = ['tools/fuzz/netrc.mjs', '--seed', SEED, ...options].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout;
}

function numbers(line: RegExp, text: string): number[] {
  return (line.exec(text) ?? []).slice(1).map(Number);
}

describe('generated files', () => {
  test('generated files keep what was there for other hosts, by models of all readers and byte by byte', async () => {
    const text = await fuzzed;
    const [removed = 0, refused = 0, none = 0] = numbers(
      /^scrubbed (\d+), refused (\d+), without an entry of the Hub (\d+)$/m,
      text,
    );
    expect(removed + refused + none).toBe(FILES);
    expect(Math.min(removed, refused, none)).toBeGreaterThan(0);
    expect(text).toMatch(/^\d+ everyday files scrubbed$/m);
  });

  test('generated files of arbitrary words never make anything throw', () => {
    const words = fc.array(
      fc.constantFrom('machine', ' ', '\n', '"', '\\', '#', 'hf.co', 'macdef', '\0', '\r', 'login', '\u00ff'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, (list) => {
        takeOut(netrc, latin1(list.join('')));
      }),
      { numRuns: runs(600) },
    );
  });
});

describe.each(Object.entries(programs))('the real %s', (name, program) => {
  const here = testWith({ isMet: program !== null, lack: `this machine has no ${name}` });

  here('finds nothing for the Hub and the same for others in generated files', async () => {
    const line = (await fuzzed).split('\n').find((one) => one.startsWith(`${program?.name}: `)) ?? '';
    const [files = 0, kept = 0] = numbers(/: (\d+) files, .* (\d+) credentials kept/, line);
    expect(files).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
  });

  here('does so too in files that readers fall out over', async () => {
    if (program === null) return;
    const files = HARMLESS.flatMap(([, text]): Scrubbed[] => {
      const before = latin1(text);
      const outcome = check(netrc, netrc, before);
      return outcome.kind === 'removed' ? [{ before, ...outcome }] : [];
    });
    expect(files).toHaveLength(HARMLESS.length);
    expect((await ask(program, files)).kept).toBeGreaterThan(0);
  });
});

test('broken versions of the sources are noticed', async () => {
  const names = [
    'the last byte of an entry stays',
    'hosts are compared with their letter case',
    'quotes are not known',
    'nothing is proven for other hosts',
  ];
  const rare = [
    'a comment is taken for words',
    'macros are not known',
    'of CRLF only the CR is a line end',
    'Python is thought to skip every comment',
    'a long row is passed over to its ends',
  ];
  const all = isSlow ? [...names, ...rare] : names;
  const text = await fuzz('--mutate', '--runs', 10_000, ...all.flatMap((name) => ['--mutant', name]));
  expect(text.split('\n').filter((line) => line.startsWith('noticed: '))).toEqual(
    all.map((name) => expect.stringContaining(name)),
  );
});
