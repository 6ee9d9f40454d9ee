/**
 * The post step against a later step of the same job that can write to `RUNNER_TEMP` and to `GITHUB_ENV`, and against
 * other users of the machine. Every test ends with a look at what the post step touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import {
  contentsOf,
  copyAction,
  expectFreshFolder,
  expectRestPutBack,
  HOME,
  isRoot,
  type Machine,
  NOBODY,
  RAN,
  REFUSED,
  replacements,
  scrubbed,
  UNSOUND,
  VICTIM,
  WORLD,
} from './post-step.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ID = '0a1b2c3d-0000-4000-8000-00000000000f';
const THEIR_KEY = 'ab'.repeat(32);

/** Every form in which somebody may write a journal without the key. */
const FORMS: Array<[string, (records: unknown[]) => string]> = [
  ['the form of earlier versions', (records) => `${JSON.stringify({ format: 1, records })}\n`],
  [
    'the form of this one, with another key',
    (records) => {
      const content = JSON.stringify({ format: 2, records });
      const mac = createHmac('sha256', Buffer.from(THEIR_KEY, 'hex')).update(content).digest('hex');
      return `${mac}\n${content}`;
    },
  ],
  ['the form of this one, without a key', (records) => `\n${JSON.stringify({ format: 2, records })}`],
];

/** Records by which the post step would do something to a file of somebody's choice. Backups go to the folder. */
const ATTACKS: Array<[string, (home: string, folder: string) => Record<string, unknown>]> = [
  [
    'overwrite a file',
    (home, folder) => {
      const path = join(home, VICTIM);
      return {
        kind: 'netrc',
        path,
        realPath: path,
        ...kept(folder, 'netrc', 'touch ran\n'),
        afterSha256: sha256(readFileSync(path, 'utf8')),
        id: ID,
        removed: [],
      };
    },
  ],
  [
    'make a file that runs',
    (home, folder) => {
      const path = join(home, '.bash_logout');
      const rights = { mode: 0o755, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
      const backup = kept(folder, 'saved-token', 'touch ran\n');
      return { kind: 'saved-token', path, realPath: path, ...backup, id: ID, emptied: false, ...rights };
    },
  ],
  [
    'delete a file',
    (home) => {
      const path = join(home, VICTIM);
      return { kind: 'private-file', path, realPath: path, backup: path, beforeSha256: sha256('') };
    },
  ],
  [
    'delete a file as the draft of another',
    (home, folder) => {
      const path = join(home, '.netrc');
      writeFileSync(join(home, '.hf-auth-check-theirs.tmp'), 'kept');
      const hashes = { afterSha256: sha256(''), id: 'theirs' };
      return { kind: 'netrc', path, realPath: path, ...kept(folder, 'netrc', ''), ...hashes, removed: [] };
    },
  ],
  [
    'run a command',
    (home, folder) => {
      const value = `!touch ${join(home, RAN)}; true`;
      const login = 'protocol=https\nhost=huggingface.co\nusername=a\npassword=b\n';
      const backup = JSON.stringify({ value, folder: home, logins: [login] });
      const name = { path: 'cache', realPath: 'cache' };
      return { kind: 'git-helper', ...name, ...kept(folder, 'git-helper', backup), removed: [] };
    },
  ],
];

function kept(folder: string, kind: string, text: string): { backup: string; beforeSha256: string } {
  const backup = join(folder, `${kind}-${ID}`);
  writeFileSync(backup, text, { mode: 0o600 });
  return { backup, beforeSha256: sha256(text) };
}

/** A later step that sets variables for all steps behind it. */
async function setForLater({ runner }: Machine, variables: Record<string, string>): Promise<void> {
  const entry = join(runner.root, 'later.mjs');
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(
    entry,
    `import { appendFileSync } from 'node:fs';
     appendFileSync(process.env.GITHUB_ENV, ${JSON.stringify(lines.join(''))});`,
  );
  expect((await runner.later({ entry })).exitCode).toBe(0);
}

describe('a journal that somebody else wrote, in whatever form,', () => {
  test.each(ATTACKS)(
    'a journal that somebody else wrote, in whatever form, does not make the post step %s if the runner was left it',
    async (_, attack) => {
      await scrubbed(async ({ home, folder, journal, files, post }) => {
        for (const [form, write] of FORMS) {
          writeFileSync(journal, write([attack(home, folder)]));
          const before = files();
          expect([form, await post()]).toEqual([form, expect.stringMatching(REFUSED)]);
          expect([form, files()]).toEqual([form, before]);
        }
      });
    },
  );

  test.each(ATTACKS)(
    'a journal that somebody else wrote, in whatever form, does not make the post step %s if STATE_ variables name it',
    async (_, attack) => {
      await scrubbed(
        async (machine) => {
          const folder = join(machine.runner.temp, 'theirs');
          mkdirSync(folder, { mode: 0o700 });
          const journal = join(folder, `journal-${ID}.json`);
          await setForLater(machine, {
            STATE_journal: journal,
            STATE_key: THEIR_KEY,
            STATE_exported: 'HF_TOKEN',
          });
          for (const [form, write] of FORMS) {
            writeFileSync(journal, write([attack(machine.home, folder)]), { mode: 0o600 });
            const before = machine.files();
            // The main step changed nothing, and the runner has that from its state.
            expect([form, await machine.post()]).toEqual([form, '']);
            expect([form, machine.files()]).toEqual([form, before]);
          }
        },
        { scrub: 'none' },
      );
    },
  );
});

test.each<[string, Record<string, string>]>([
  ['that changes nothing', { scrub: 'none' }],
  ['that scrubs', { scrub: 'all' }],
  ['whose inputs cannot be used', { scrub: 'no such thing' }],
])(
  'a run %s saves a key of its own before all else, masked, and every name of its state',
  async (_, given) => {
    const hub = await startHub(WORLD);
    const runner = await prepareRunner(hub.expand({ env: {}, home: HOME }));
    try {
      const inputs = hub.expand({ endpoint: '@hub', token: '@token:ci', ...given });
      const runs = [await runner.run({ inputs }), await runner.run({ inputs })];
      const keys = runs.map(({ state }) => state.key ?? '');
      expect(new Set(keys).size).toBe(2);
      for (const { state, masks, files, visible } of runs) {
        expect(state.key).toMatch(/^[0-9a-f]{64}$/);
        expect(masks).toContain(state.key);
        expect(files.GITHUB_STATE).toMatch(/^key<</);
        expect(Object.keys(state)).toEqual(['key', 'journal', 'exported', 'logins']);
        expect(visible.stdout).not.toContain(state.key);
      }
    } finally {
      await runner.close();
      await hub.close();
    }
  },
);

test('STATE_ variables change nothing where there is something to put back', async () => {
  await scrubbed(async (machine) => {
    await setForLater(machine, { STATE_journal: '/nowhere', STATE_key: THEIR_KEY });
    expect(await machine.post()).toContain('Restored');
    expect(machine.files()).toEqual(machine.whole);
  });
});

describe('the journal of the main step', () => {
  test('the journal of the main step is refused once a byte of it is another', async () => {
    await scrubbed(async ({ home, journal, files, post }) => {
      const text = readFileSync(journal, 'utf8');
      writeFileSync(journal, text.replaceAll(join(home, '.netrc'), join(home, VICTIM)));
      const before = files();
      expect(await post()).toMatch(REFUSED);
      expect(files()).toEqual(before);
    });
  });

  test('the journal of the main step is refused if it is that of another run', async () => {
    await scrubbed(async ({ journal: earlier, folder: itsFolder }) => {
      await scrubbed(async ({ journal, folder, files, post }) => {
        for (const name of readdirSync(itsFolder)) {
          if (name !== basename(earlier))
            writeFileSync(join(folder, name), readFileSync(join(itsFolder, name)));
        }
        writeFileSync(journal, readFileSync(earlier, 'utf8').replaceAll(itsFolder, folder));
        const before = files();
        expect(await post()).toMatch(REFUSED);
        expect(files()).toEqual(before);
      });
    });
  });

  test('the journal of the main step is refused, and not waited for, with something else in its place', async () => {
    await scrubbed(async ({ runner, journal, files, post }) => {
      const aside = join(runner.temp, 'aside');
      for (const [what, replace] of replacements) {
        renameSync(journal, aside);
        replace(journal, aside);
        const before = files();
        expect([what, await post()]).toEqual([what, expect.stringMatching(REFUSED)]);
        expect([what, files()]).toEqual([what, before]);
        rmSync(journal, { recursive: true });
        renameSync(aside, journal);
      }
    });
  });

  test.each(replacements.slice(0, 1))(
    'the post step puts all else back with %s in place of a backup',
    (_, replace) => expectRestPutBack(replace),
  );

  test('the journal of the main step is refused in a folder that a link leads to', async () => {
    await scrubbed(async ({ runner, folder, files, post }) => {
      const aside = join(runner.temp, 'aside');
      renameSync(folder, aside);
      symlinkSync(aside, folder);
      const before = files();
      const kept = readdirSync(aside);
      expect(await post()).toMatch(REFUSED);
      expect(files()).toEqual(before);
      expect(readdirSync(aside)).toEqual(kept);
    });
  });

  test('the journal of the main step is refused in a folder that others can enter', async () => {
    await scrubbed(async ({ folder, files, post }) => {
      chmodSync(folder, 0o755);
      const before = files();
      expect(await post()).toMatch(REFUSED);
      expect(files()).toEqual(before);
    });
  });
});

describe('beside what is to be put back', () => {
  test('a named pipe in place of the lock of git keeps nobody waiting, and stays', async () => {
    await scrubbed(async ({ home, files, whole, post }) => {
      const lock = join(home, '.git-credentials.lock');
      execFileSync('mkfifo', [lock]);
      const { '.git-credentials': store = '' } = files();
      expect(await post()).toContain('it is locked');
      expect(files()).toEqual({ ...whole, '.git-credentials': store, '.git-credentials.lock': 'no file' });
    });
  });

  test.each(['.cache/huggingface', '.cache'])('%s exchanged for a link leads nowhere else', async (name) => {
    await scrubbed(async ({ runner, home, post }) => {
      const elsewhere = join(runner.root, 'elsewhere');
      mkdirSync(join(elsewhere, 'huggingface'), { recursive: true });
      rmSync(join(home, name), { recursive: true });
      symlinkSync(elsewhere, join(home, name));
      expect(await post()).toContain('its folder is a different one now');
      expect(contentsOf(elsewhere)).toEqual({});
    });
  });

  test.each(['.netrc', '.git-credentials'])('%s exchanged for a link leads nowhere else', async (name) => {
    await scrubbed(async ({ home, files, whole, post }) => {
      rmSync(join(home, name));
      symlinkSync(join(home, VICTIM), join(home, name));
      expect(await post()).toContain('the path now leads to another file');
      expect(files()).toEqual({ ...whole, [name]: 'no file' });
    });
  });
});

describe('where nothing can be kept in RUNNER_TEMP', () => {
  test.each(UNSOUND.slice(0, 1))(
    'where nothing can be kept in RUNNER_TEMP since %s, a fresh private folder serves',
    expectFreshFolder,
  );
});

/** What another user can do, in the shell of that user. */
function asNobody(script: string, cwd: string): number | null {
  return spawnSync('/bin/sh', ['-c', script], { uid: NOBODY, gid: NOBODY, cwd, env: {} }).status;
}

(isRoot ? describe : describe.skip)('with two users', () => {
  const canRead =
    isRoot && asNobody('test -r tools/emulator/runner/program-recorder.cjs', process.cwd()) === 0;

  test('one who can write to RUNNER_TEMP can read, replace and forge nothing', async () => {
    const names = ['hf-auth-check-backup', 'hf-auth-check-isolation'];
    const prepare = ({ root, temp }: Runner) => {
      chmodSync(root, 0o755);
      chmodSync(temp, 0o777);
      expect(asNobody(`mkdir -m 0777 ${names.join(' ')}`, temp)).toBe(0);
    };
    await scrubbed(
      async ({ runner, folder, journal, files, whole, post }) => {
        for (const name of names) expect(readdirSync(join(runner.temp, name))).toEqual([]);
        expect(asNobody(`ls ${folder} || cat ${journal} || echo x > ${journal}`, runner.temp)).not.toBe(0);
        expect(asNobody(`mv ${folder} ${folder}-gone || rm -rf ${folder}`, runner.temp)).not.toBe(0);
        expect(await post()).toContain('Restored');
        expect(files()).toEqual(whole);
      },
      { prepare },
    );
  });

  test('a post step of another user goes by nothing of the first', async () => {
    if (!canRead) return console.warn('Skipped: another user cannot read this checkout.');
    await scrubbed(
      async ({ runner, folder, files, post }) => {
        for (const path of [runner.temp, folder]) chmodSync(path, 0o755);
        const before = files();
        expect(await post(NOBODY)).toMatch(REFUSED);
        expect(files()).toEqual(before);
      },
      { prepare: copyAction },
    );
  });

  test('an ordinary one scrubs and gets all back', async () => {
    if (!canRead) return console.warn('Skipped: another user cannot read this checkout.');
    const give = ({ root }: Runner) => execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, root]);
    const prepare = (runner: Runner) => {
      copyAction(runner);
      give(runner);
    };
    await scrubbed(
      async ({ runner, folder, files, whole, post }) => {
        expect(statSync(folder)).toMatchObject({ uid: NOBODY });
        give(runner);
        expect(await post()).toContain('Restored');
        expect(files()).toEqual(whole);
      },
      { prepare, user: NOBODY },
    );
  });
});
