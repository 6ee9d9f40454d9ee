/**
 * The post step against a later step of the same job that can write to `RUNNER_TEMP` and to `GITHUB_ENV`, and against
 * other users of the machine. Every test ends with a look at what the post step touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { ORG_MEMBER, token } from './play.js';

const WORLD = {
  listening: 'http',
  tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }) },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [] } },
  repos: [],
};
const HOME = {
  '.gitconfig': '[credential]\n\thelper = store\n',
  '.git-credentials': 'http://octo:@token:old@@hub-host\nhttps://octo:github-word@github.com\n',
  '.netrc': 'machine @hub-hostname login octo password @token:old\nmachine a.example login b password c\n',
  '.cache/huggingface/token': '@token:old',
  '.profile': '# theirs\n',
};
/** Nothing of these may go, change or come to be by a post step that was led astray. */
const VICTIM = '.profile';
const RAN = 'ran';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
/** What hangs is ended after this time, and seen by its signal. */
const LIMIT = { timeoutMs: 30_000 };

interface Machine {
  runner: Runner;
  home: string;
  /** Before the main step. */
  whole: Record<string, string>;
  /** Where the main step left its journal; empty where it changed nothing. */
  journal: string;
  folder: string;
  /** The backup of this kind. */
  backup: (kind: string) => string;
  files: () => Record<string, string>;
  /** What the post step says. It must end by itself, and well. */
  post: (user?: number) => Promise<string>;
}

interface Setup {
  scrub?: string;
  env?: Record<string, string>;
  user?: number;
  prepare?: (runner: Runner) => void;
}

/** Has the main step scrub a machine, then lets somebody do something before its post step. */
async function scrubbed(
  use: (machine: Machine) => Promise<void>,
  { scrub = 'all', env = {}, user, prepare = () => {} }: Setup = {},
): Promise<void> {
  const hub = await startHub(WORLD);
  const runner = await prepareRunner(hub.expand({ env, home: HOME }));
  const files = () => contentsOf(runner.home);
  const as = user === undefined ? {} : { user };
  try {
    const whole = files();
    prepare(runner);
    const inputs = hub.expand({ endpoint: '@hub', token: '@token:ci', scrub });
    const run = await runner.run({ inputs, ...as, ...(copied(runner, 'index.js') ?? {}), ...LIMIT });
    expect([run.outcome, run.stderr]).toEqual(['success', '']);
    if (scrub !== 'none') {
      expect(files()).not.toHaveProperty('.cache/huggingface/token');
      expect(JSON.stringify(files())).not.toContain(hub.tokens.old);
    }
    const journal = run.state.journal ?? '';
    const folder = dirname(journal);
    await use({
      runner,
      home: runner.home,
      whole,
      journal,
      folder,
      files,
      backup: (kind) => join(folder, readdirSync(folder).find((name) => name.startsWith(`${kind}-`)) ?? ''),
      post: async (one = user) => {
        const who = one === undefined ? {} : { user: one };
        const post = await runner.post({ ...who, ...(copied(runner, 'post/index.js') ?? {}), ...LIMIT });
        expect([post.exitCode, post.signal, post.stderr]).toEqual([0, null, '']);
        expect(post.stdout + post.stderr).not.toContain(hub.tokens.old);
        return post.log.join('\n');
      },
    });
  } finally {
    await runner.close();
    await hub.close();
  }
}

/** The bundle where other users can read it too, on a machine that has such a copy. */
function copied({ root }: Runner, name: string): { entry: string } | null {
  const entry = join(root, 'action', 'dist', name);
  return existsSync(entry) ? { entry } : null;
}

function copyAction({ root }: Runner): void {
  cpSync('dist', join(root, 'action', 'dist'), { recursive: true });
  cpSync('action.yml', join(root, 'action', 'action.yml'));
  execFileSync('chmod', ['-R', 'a+rX', join(root, 'action')]);
  chmodSync(root, 0o755);
}

/** Every file and link below, with its mode and what it holds or leads to. */
function contentsOf(folder: string, under = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const name = join(under, entry.name);
    if (entry.isDirectory()) Object.assign(found, contentsOf(folder, name));
    else if (entry.isFile()) {
      const path = join(folder, name);
      found[name] = `${(statSync(path).mode & 0o7777).toString(8)} ${readFileSync(path, 'latin1')}`;
    } else found[name] = 'no file';
  }
  return found;
}

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

const REFUSED = /was changed or cannot be read, so nothing was restored/;

describe('a journal that somebody else wrote, in whatever form,', () => {
  test.each(ATTACKS)('does not make the post step %s if the runner was left it', async (_, attack) => {
    await scrubbed(async ({ home, folder, journal, files, post }) => {
      for (const [form, write] of FORMS) {
        writeFileSync(journal, write([attack(home, folder)]));
        const before = files();
        expect([form, await post()]).toEqual([form, expect.stringMatching(REFUSED)]);
        expect([form, files()]).toEqual([form, before]);
      }
    });
  });

  test.each(ATTACKS)('does not make the post step %s if STATE_ variables name it', async (_, attack) => {
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
  });
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
        expect(Object.keys(state)).toEqual(['key', 'journal', 'exported']);
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
  test('is refused once a byte of it is another', async () => {
    await scrubbed(async ({ home, journal, files, post }) => {
      const text = readFileSync(journal, 'utf8');
      writeFileSync(journal, text.replaceAll(join(home, '.netrc'), join(home, VICTIM)));
      const before = files();
      expect(await post()).toMatch(REFUSED);
      expect(files()).toEqual(before);
    });
  });

  test('is refused if it is that of another run', async () => {
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

  const replacements: Array<[string, (path: string, aside: string) => void]> = [
    ['a named pipe', (path) => execFileSync('mkfifo', [path])],
    ['a file without end', (path) => symlinkSync('/dev/zero', path)],
    ['a link to itself elsewhere', (path, aside) => symlinkSync(aside, path)],
    ['a folder', (path) => mkdirSync(path)],
  ];

  test('is refused, and not waited for, with something else in its place', async () => {
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

  test.each(replacements)('puts all else back with %s in place of a backup', async (_, replace) => {
    await scrubbed(async ({ runner, backup, files, whole, post }) => {
      const aside = join(runner.temp, 'aside');
      const path = backup('netrc');
      renameSync(path, aside);
      replace(path, aside);
      const scrubbedNetrc = files()['.netrc'] ?? '';
      expect(await post()).toContain('the backup is missing or damaged');
      expect(files()).toEqual({ ...whole, '.netrc': scrubbedNetrc });
      expect(existsSync(aside)).toBe(true);
      // What lies there now is somebody else's.
      expect(lstatSync(path).isFile()).toBe(false);
    });
  });

  test('is refused in a folder that a link leads to', async () => {
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

  test('is refused in a folder that others can enter', async () => {
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
      expect(await post()).toContain('it is busy');
      expect(files()).toEqual({ ...whole, '.git-credentials': store, '.git-credentials.lock': 'no file' });
    });
  });

  test.each(['.cache/huggingface', '.cache'])('%s exchanged for a link leads nowhere else', async (name) => {
    await scrubbed(async ({ runner, home, post }) => {
      const elsewhere = join(runner.root, 'elsewhere');
      mkdirSync(join(elsewhere, 'huggingface'), { recursive: true });
      rmSync(join(home, name), { recursive: true });
      symlinkSync(elsewhere, join(home, name));
      expect(await post()).toContain('its folder is another one now');
      expect(contentsOf(elsewhere)).toEqual({});
    });
  });

  test.each(['.netrc', '.git-credentials'])('%s exchanged for a link leads nowhere else', async (name) => {
    await scrubbed(async ({ home, files, whole, post }) => {
      rmSync(join(home, name));
      symlinkSync(join(home, VICTIM), join(home, name));
      expect(await post()).toContain('the path leads to another file now');
      expect(files()).toEqual({ ...whole, [name]: 'no file' });
    });
  });
});

/** A RUNNER_TEMP in which nothing can be kept safely. Each gives the variable its value. */
const UNSOUND: Array<[string, (runner: Runner) => void, Record<string, string>]> = [
  ['there is none', () => {}, { RUNNER_TEMP: '' }],
  [
    'it is a link',
    ({ temp }) => {
      renameSync(temp, `${temp}-real`);
      symlinkSync(`${temp}-real`, temp);
    },
    {},
  ],
  ['others may write to it', ({ temp }) => chmodSync(temp, 0o777), {}],
  ["it is another user's", ({ temp }) => chownSync(temp, 1, 1), {}],
];

describe('where nothing can be kept in RUNNER_TEMP', () => {
  test.each(UNSOUND)('since %s, a fresh private folder serves', async (name, prepare, env) => {
    if (name.startsWith('it is another') && !isRoot) {
      return console.warn('Skipped: only root can give a folder to another user.');
    }
    await scrubbed(
      async ({ runner, folder, files, whole, post }) => {
        expect(dirname(folder)).toBe(join(runner.root, 'system-temp'));
        expect(statSync(folder).mode & 0o777).toBe(0o700);
        const known = runner.newNames().filter((path) => /hf-auth-check-(?:backup|isolation)/.test(path));
        expect(known).toEqual([]);
        expect(await post()).toContain('Restored');
        expect(files()).toEqual(whole);
        expect(readdirSync(folder)).toEqual(['report.json']);
      },
      { prepare, env },
    );
  });
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
