import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { restore } from '../../src/cleanup/restore.js';
import { compile } from '../../tools/fuzz/sources.mjs';
import { isSlow } from '../breadth.js';
import { accessList, allowOther, lacksAccessLists } from './access-list.js';
import { HUB, KEY, OTHER, temporaryHome } from './temporary-home.js';

const CHILD = fileURLToPath(new URL('./killed/child.mjs', import.meta.url));
const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const SECRET = 'stale';

/** What is in the home before and after a scrub. A login that is gone is null. */
const BEFORE: Record<string, string> = {
  '.netrc': `machine ${HUB} login u password ${SECRET}\n${OTHER}`,
  '.git-credentials': `https://u:${SECRET}@${HUB}\nhttps://a:b@example.org\n`,
  token: SECRET,
};
const AFTER: Record<string, string | null> = {
  '.netrc': OTHER,
  '.git-credentials': 'https://a:b@example.org\n',
  token: null,
};
const NAMES = Object.keys(BEFORE);

const lacking = lacksAccessLists();
if (lacking !== null) console.warn(`Skipped: ${lacking}.`);

let sources: string;
beforeAll(async () => {
  sources = await compile([
    '.',
    'actions',
    'causes',
    'cleanup',
    'clients',
    'evidence',
    'hub',
    'model',
    'netrc',
    'runner',
  ]);
  symlinkSync(MODULES, join(sources, 'node_modules'), 'junction');
});
afterAll(() => rmSync(sources, { recursive: true, force: true }));

interface Machine {
  home: string;
  temp: string;
  state: string;
}

async function machine(): Promise<Machine> {
  const root = await temporaryHome();
  const home = join(root, 'home');
  const temp = join(root, 'temp');
  for (const folder of [home, temp]) mkdirSync(folder, { mode: 0o700 });
  for (const name of NAMES) writeFileSync(join(home, name), BEFORE[name] ?? '', { mode: 0o600 });
  return { home, temp, state: join(root, 'state') };
}

/** One that was scrubbed, and a copy of all it holds. */
async function scrubbedMachine(): Promise<{ one: Machine; kept: string }> {
  const one = await machine();
  expect(await runUntilKilled('scrub', one, { killAt: 1e6, torn: false })).toBeNull();
  for (const name of ['done', 'operations']) rmSync(join(one.temp, name));
  const kept = await temporaryHome();
  copyMachine(dirname(one.home), kept);
  return { one, kept };
}

/** On Node 24 a copied folder does not keep its mode. */
function copyMachine(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of ['home', 'temp']) chmodSync(join(to, name), 0o700);
}

interface Death {
  /** Counted from 0, and if there is a kind among the operations of that kind alone. */
  killAt: number;
  only?: string;
  torn: boolean;
  /** Whether there is to be a post step: with one, if nothing is said. */
  restore?: boolean;
  netrcOnly?: boolean;
}

/** Runs it until it kills itself. Tells before which operation, null when it came through. */
function runUntilKilled(
  act: 'scrub' | 'restore',
  { home, temp, state }: Machine,
  death: Death,
): Promise<string | null> {
  const journal = act === 'restore' ? journalOf(state) : state;
  const job = JSON.stringify({ act, home, temp, host: HUB, state: journal, restore: true, ...death });
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [CHILD, sources, job], { timeout: 60_000 }, (error, _, stderr) => {
      const killedAt = join(temp, 'killed-at');
      if (existsSync(join(temp, 'done'))) resolve(null);
      else if (existsSync(killedAt)) resolve(readFileSync(killedAt, 'utf8'));
      else reject(new Error(`it neither ended nor killed itself: ${error?.message} ${stderr}`));
    });
  });
}

/** The path that the main step would have handed to the post step; empty where it was killed before. */
function journalOf(state: string): string {
  return existsSync(state) ? (readFileSync(state, 'utf8').split('\n').at(-2) ?? '') : '';
}

function contents(home: string): Record<string, string | null> {
  return Object.fromEntries(
    NAMES.map((name) => [name, existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : null]),
  );
}

/** Every file is as it was or as it is to be; of one that is as it is to be, a whole backup exists. */
function expectWhole({ home, temp }: Machine) {
  const backups = readdirSync(temp).map((name) => readFileSync(join(temp, name), 'utf8'));
  for (const [name, text] of Object.entries(contents(home))) {
    expect([BEFORE[name], AFTER[name]]).toContain(text);
    if (text !== BEFORE[name]) expect(backups).toContain(BEFORE[name]);
  }
}

function expectRestored({ home, temp }: Machine) {
  expect(contents(home)).toEqual(BEFORE);
  // Neither drafts nor locks are left in anybody's way, and no backup that nobody knows of.
  expect(readdirSync(home).sort()).toEqual([...NAMES].sort());
  const ours = /^(?:journal-|done$|killed-at$|operations$)/;
  expect(readdirSync(temp).filter((name) => !ours.test(name))).toEqual([]);
}

/** The operations of one that comes through, in their order. */
async function operationsOf(act: 'scrub' | 'restore', one: Machine, how: Partial<Death>): Promise<string[]> {
  expect(await runUntilKilled(act, one, { killAt: 1e6, torn: false, ...how })).toBeNull();
  return readFileSync(join(one.temp, 'operations'), 'utf8').trimEnd().split('\n');
}

/** The first and the last operation of each kind. */
function someOf(operations: readonly string[], torn: boolean): Death[] {
  return [...new Set(operations)].flatMap((only) => {
    const last = operations.filter((one) => one === only).length - 1;
    return [...new Set([0, last])].map((killAt) => ({ killAt, only, torn }));
  });
}

/**
 * Deaths before an operation, and in the middle of a write, two at a time: in the slow suite every one there is.
 * @param operations of one that comes through; of these only the writes can be cut in the middle
 */
async function manyDeaths(
  operations: readonly string[],
  play: (death: Death) => Promise<string | null>,
): Promise<string[]> {
  const deaths: string[] = [];
  const lane = async (torn: boolean) => {
    const counted = operations.filter((one) => !torn || one === 'write' || one === 'writeFile');
    const every = counted.map((_, killAt): Death => ({ killAt, torn }));
    for (const death of isSlow ? every : someOf(counted, torn)) {
      const operation = await play(death);
      expect(operation).not.toBeNull();
      deaths.push(torn ? `half of ${operation}` : `${operation}`);
    }
    expect(await play({ killAt: counted.length, torn })).toBeNull();
  };
  await Promise.all([lane(false), lane(true)]);
  return deaths;
}

describe('a process that is killed at any operation', () => {
  test('a process that is killed at any operation of a scrub leaves every file whole, and what the post step needs', async () => {
    const operations = await operationsOf('scrub', await machine(), {});
    const deaths = await manyDeaths(operations, async (death) => {
      const one = await machine();
      const operation = await runUntilKilled('scrub', one, death);
      if (operation === null) {
        expect(contents(one.home)).toEqual(AFTER);
        return null;
      }
      expectWhole(one);
      const journal = journalOf(one.state);
      // Before the journal is announced nothing is touched, and there is no post step.
      if (journal !== '') await restore(journal, KEY);
      expectRestored(one);
      return operation;
    });
    expect(deaths).toEqual(expect.arrayContaining(['rename', 'unlink', 'link', 'half of writeFile']));
  }, 120_000);

  test('a process that is killed at any operation of a scrub for good leaves the file whole, and a whole backup beside it once it is changed', async () => {
    const forGood = { restore: false, netrcOnly: true };
    const operations = await operationsOf('scrub', await machine(), forGood);
    const deaths = await manyDeaths(operations, async (death) => {
      const one = await machine();
      const operation = await runUntilKilled('scrub', one, { ...death, ...forGood });
      const text = contents(one.home)['.netrc'];
      expect([BEFORE['.netrc'], AFTER['.netrc']]).toContain(text);
      const backups = readdirSync(one.home).filter((name) => name.startsWith('.netrc.hf-auth-check-'));
      if (text !== BEFORE['.netrc']) expect(backups).toHaveLength(1);
      for (const name of backups) expect(readFileSync(join(one.home, name), 'utf8')).toBe(BEFORE['.netrc']);
      if (operation === null) expect(text).toBe(AFTER['.netrc']);
      return operation;
    });
    expect(deaths).toEqual(expect.arrayContaining(['rename', 'link', 'half of writeFile']));
  }, 120_000);

  test('a process that is killed at any operation of a restore leaves every file whole, and a second one ends it', async () => {
    const scrubbed = new Map([false, true].map((torn) => [torn, scrubbedMachine()]));
    const { one: whole } = await scrubbedMachine();
    const operations = await operationsOf('restore', whole, {});
    const deaths = await manyDeaths(operations, async (death) => {
      const { one, kept } = (await scrubbed.get(death.torn)) ?? (await scrubbedMachine());
      for (const folder of [one.home, one.temp]) rmSync(folder, { recursive: true });
      copyMachine(kept, dirname(one.home));
      const operation = await runUntilKilled('restore', one, death);
      if (operation === null) {
        expectRestored(one);
        return null;
      }
      expectWhole(one);
      await restore(journalOf(one.state), KEY);
      expectRestored(one);
      return operation;
    });
    expect(deaths).toEqual(expect.arrayContaining(['rename', 'link', 'rm', 'half of writeFile']));
  }, 120_000);

  (lacking === null ? test : test.skip)(
    'a process that is killed at any operation that writes in place leaves what the next one mends',
    async () => {
      const netrcOf = ({ home }: Machine) => join(home, '.netrc');
      const listed = async () => {
        const one = await machine();
        allowOther(netrcOf(one));
        return { one, list: accessList(netrcOf(one)) };
      };
      const expectBack = ({ one, list }: Awaited<ReturnType<typeof listed>>) => {
        expect(readFileSync(netrcOf(one), 'utf8')).toBe(BEFORE['.netrc']);
        expect(accessList(netrcOf(one))).toBe(list);
      };
      const ofScrub = await operationsOf('scrub', (await listed()).one, { netrcOnly: true });
      const scrubs = await manyDeaths(ofScrub, async (death) => {
        const made = await listed();
        const operation = await runUntilKilled('scrub', made.one, { ...death, netrcOnly: true });
        const journal = journalOf(made.one.state);
        if (journal !== '') await restore(journal, KEY);
        expectBack(made);
        return operation;
      });
      expect(scrubs).toEqual(expect.arrayContaining(['write', 'truncate', 'half of write']));
      expect(scrubs).not.toContain('rename');

      const scrubbed = async () => {
        const made = await listed();
        await runUntilKilled('scrub', made.one, { killAt: 1e6, torn: false, netrcOnly: true });
        for (const name of ['done', 'operations']) rmSync(join(made.one.temp, name));
        return made;
      };
      const ofRestore = await operationsOf('restore', (await scrubbed()).one, {});
      const restores = await manyDeaths(ofRestore, async (death) => {
        const made = await scrubbed();
        const operation = await runUntilKilled('restore', made.one, death);
        if (operation !== null) await restore(journalOf(made.one.state), KEY);
        expectBack(made);
        return operation;
      });
      expect(restores).toEqual(expect.arrayContaining(['write', 'truncate', 'half of write']));
    },
    120_000,
  );
});
