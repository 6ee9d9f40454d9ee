/**
 * The post step against a later step of the same job that can write to `RUNNER_TEMP` and to `GITHUB_ENV`, and against
 * other users of the machine. Every test ends with a look at what the post step touched.
 */
import { execFileSync } from 'node:child_process';
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
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { ORG_MEMBER, token } from './play.js';

export const WORLD = {
  listening: 'http',
  tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }) },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [] } },
  repos: [],
};
export const HOME = {
  '.gitconfig': '[credential]\n\thelper = store\n',
  '.git-credentials': 'http://octo:@token:old@@hub-host\nhttps://octo:github-word@github.com\n',
  '.netrc': 'machine @hub-hostname login octo password @token:old\nmachine a.example login b password c\n',
  '.cache/huggingface/token': '@token:old',
  '.profile': '# theirs\n',
};
/** Nothing of these may go, change or come to be by a post step that was led astray. */
export const VICTIM = '.profile';
export const RAN = 'ran';

export const isRoot = process.getuid?.() === 0;
export const NOBODY = 65_534;
/** What hangs is ended after this time, and seen by its signal. */
const LIMIT = { timeoutMs: 30_000 };

export interface Machine {
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
export async function scrubbed(
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

export function copyAction({ root }: Runner): void {
  cpSync('dist', join(root, 'action', 'dist'), { recursive: true });
  cpSync('action.yml', join(root, 'action', 'action.yml'));
  execFileSync('chmod', ['-R', 'a+rX', join(root, 'action')]);
  chmodSync(root, 0o755);
}

/** Every file and link below, with its mode and what it holds or leads to. */
export function contentsOf(folder: string, under = ''): Record<string, string> {
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

export const REFUSED = /was changed or cannot be read, so nothing was restored/;

/** What somebody may put in place of a file. */
export const replacements: Array<[string, (path: string, aside: string) => void]> = [
  ['a named pipe', (path) => execFileSync('mkfifo', [path])],
  ['a file without end', (path) => symlinkSync('/dev/zero', path)],
  ['a link to itself elsewhere', (path, aside) => symlinkSync(aside, path)],
  ['a folder', (path) => mkdirSync(path)],
];

/** Has a backup replaced before the post step, which is to put back all else. */
export async function expectRestPutBack(replace: (path: string, aside: string) => void): Promise<void> {
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
}

/** A RUNNER_TEMP in which nothing can be kept safely. Each gives the variable its value. */
export const UNSOUND: Array<[string, (runner: Runner) => void, Record<string, string>]> = [
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

/** Has a run with such a RUNNER_TEMP keep what it needs elsewhere. */
export async function expectFreshFolder(...[name, prepare, env]: (typeof UNSOUND)[number]): Promise<void> {
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
}
