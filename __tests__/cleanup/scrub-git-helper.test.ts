import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Announce, GitHelperChange, Scrub } from '../../src/cleanup/change.js';
import { restoreGitHelper } from '../../src/cleanup/restore-git-helper.js';
import { type GitSurroundings, scrubGitHelper } from '../../src/cleanup/scrub-git-helper.js';
import { Secret } from '../../src/model/secret.js';
import { observeGit } from '../../src/runner/git/git.js';
import { configure, environmentOf, type Forgets, git, processesLeft, TestHelper } from './git-helper.js';
import { temporaryHome } from './temporary-home.js';

const HUB = 'huggingface.co';
const OTHERS = ['github.com|octo|theirs', 'example.org|hf_user|else'];
/** Far more than a helper of these tests needs. */
const PATIENCE_MS = 20_000;

let home: string;
let backups: string;
let workspace: string;
beforeEach(async () => {
  home = await temporaryHome();
  backups = join(home, 'backups');
  workspace = join(home, 'work');
  await mkdir(workspace);
});

function surroundings(rest: Partial<GitSurroundings> = {}): GitSurroundings {
  return {
    environment: environmentOf(home),
    folder: workspace,
    hosts: [HUB, 'hf.co'],
    patienceMs: PATIENCE_MS,
    ...rest,
  };
}

/** Observes git and scrubs every helper that has another login than `checked`. */
async function scrub(announce?: Announce, rest?: Partial<GitSurroundings>): Promise<Scrub[]> {
  const { environment, folder, hosts, ...options } = surroundings(rest);
  const checked = new Secret('checked');
  const { credentials } = await observeGit(environment, folder, hosts, options);
  const stale = credentials.filter(({ kind, secret }) => kind === 'helper' && !secret.equals(checked));
  const outcomes: Scrub[] = [];
  for (const name of new Set(stale.map(({ where }) => where))) {
    const named = stale.filter(({ where }) => where === name).map(({ host }) => host);
    outcomes.push(
      await scrubGitHelper({ name, hosts: named, checked }, surroundings(rest), backups, announce),
    );
  }
  return outcomes;
}

function recordOf(outcomes: readonly Scrub[]): GitHelperChange {
  const [outcome] = outcomes;
  if (outcomes.length !== 1 || outcome?.record?.kind !== 'git-helper')
    throw new Error('no helper was scrubbed');
  return outcome.record;
}

const restore = (record: GitHelperChange) => restoreGitHelper(record, PATIENCE_MS);

async function helperWith(logins: string[], forgets: Forgets = 'login'): Promise<TestHelper> {
  const helper = await TestHelper.make(home, [...logins, ...OTHERS], forgets);
  await configure(home, ['credential.helper', helper.path]);
  return helper;
}

describe('a stale login in a helper', () => {
  test('a stale login in a helper goes and comes back; those of other hosts are never asked for', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    expect(await helper.logins()).toEqual(OTHERS);
    expect(record).toMatchObject({ kind: 'git-helper', path: 'test', removed: [{ host: HUB }] });
    expect(await restore(record)).toEqual({
      kind: 'git-helper',
      path: 'test',
      result: 'restored',
      reason: null,
      backup: null,
    });
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|stale`, ...OTHERS]);
    expect(await readdir(backups)).toEqual([]);
    expect((await helper.calls()).filter((call) => !/ (?:huggingface\.co|hf\.co) /.test(call))).toEqual([]);
  });

  test('a stale login in a helper comes back without the mark by which the runner ends what a job leaves', async () => {
    await helperWith([`${HUB}|hf_user|stale`]);
    const environment = { ...environmentOf(home), RUNNER_TRACKING_ID: 'github_1' };
    const record = recordOf(await scrub(undefined, { environment }));
    const told = join(home, 'told');
    await writeFile(
      join(home, 'git-credential-test'),
      `#!/bin/sh\n[ "$1" = store ] && echo "$HOME \${RUNNER_TRACKING_ID-none}" > ${told}\n`,
    );
    await restore(record);
    expect(await readFile(told, 'utf8')).toBe(`${home} none\n`);
  });

  test('a stale login in a helper is written down before, without a secret, and kept where nobody else can read', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const seen: Array<{ record: GitHelperChange; logins: string[]; backup: string }> = [];
    const outcomes = await scrub(async (record) => {
      if (record.kind !== 'git-helper') throw new Error('another kind');
      seen.push({ record, logins: await helper.logins(), backup: await readFile(record.backup, 'utf8') });
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.logins).toEqual([`${HUB}|hf_user|stale`, ...OTHERS]);
    expect(seen[0]?.backup).toContain('stale');
    expect(JSON.stringify([outcomes, seen[0]?.record])).not.toMatch(/stale|hf_user/);
    expect((await stat(recordOf(outcomes).backup)).mode & 0o777).toBe(0o600);
  });

  test('a stale login in a helper stays where it could not be written down', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const outcomes = await scrub(() => Promise.reject(new Error('full')));
    expect(outcomes).toMatchObject([{ ok: false, record: null }]);
    expect(await helper.logins()).toContain(`${HUB}|hf_user|stale`);
    expect(await readdir(backups)).toEqual([]);
  });

  test('the stale logins of several users and hosts in a helper all go, one after the other, and all come back', async () => {
    const logins = [`${HUB}|hf_user|stale`, `${HUB}|octo|older`, 'hf.co|octo|third'];
    const helper = await helperWith(logins);
    const record = recordOf(await scrub());
    expect(await helper.logins()).toEqual(OTHERS);
    expect(await readdir(backups)).toHaveLength(1);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect((await helper.logins()).sort()).toEqual([...logins, ...OTHERS].sort());
  });

  test.each<Forgets>(['login', 'user', 'host'])(
    'a stale login in a helper goes and the checked token of another user stays, with a helper that forgets the %s',
    async (forgets) => {
      const helper = await helperWith([`${HUB}|octo|stale`, `${HUB}|hf_user|checked`], forgets);
      const record = recordOf(await scrub());
      expect((await helper.logins()).sort()).toEqual([`${HUB}|hf_user|checked`, ...OTHERS].sort());
      expect(await restore(record)).toMatchObject({ result: 'restored' });
      expect((await helper.logins()).sort()).toEqual(
        [`${HUB}|octo|stale`, `${HUB}|hf_user|checked`, ...OTHERS].sort(),
      );
    },
  );

  test('a stale login in a helper behind the checked token never speaks, and stays', async () => {
    const logins = [`${HUB}|hf_user|checked`, `${HUB}|octo|stale`];
    const helper = await helperWith(logins);
    expect(await scrub()).toEqual([]);
    expect(await helper.logins()).toEqual([...logins, ...OTHERS]);
    expect((await helper.calls()).every((call) => call.startsWith('get '))).toBe(true);
  });

  test('a stale login in a helper in one helper goes, though another holds the checked token under the same name', async () => {
    const stale = await TestHelper.make(home, [`${HUB}|hf_user|stale`], 'user', 'one');
    const good = await TestHelper.make(home, [`${HUB}|hf_user|checked`], 'user', 'two');
    await configure(home, ['credential.helper', stale.path], ['credential.helper', good.path]);
    recordOf(await scrub());
    expect(await stale.logins()).toEqual([]);
    expect(await good.logins()).toEqual([`${HUB}|hf_user|checked`]);
    expect((await good.calls()).every((call) => call.startsWith('get '))).toBe(true);
  });

  test('a stale login in a helper that the helper keeps is a failure, with nothing to put back', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`], 'nothing');
    expect(await scrub()).toEqual([
      { ok: false, reason: 'it keeps the login although git told it to erase it', record: null },
    ]);
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|stale`, ...OTHERS]);
    expect(await readdir(backups)).toEqual([]);
  });

  test('one after another without end is given up after ten, and those come back', async () => {
    const logins = Array.from({ length: 12 }, (_, index) => `${HUB}|user-${index}|stale-${index}`);
    const helper = await helperWith(logins);
    const [outcome] = await scrub();
    expect(outcome).toMatchObject({ ok: false, reason: 'it still had another login after 10 were removed' });
    expect(await helper.logins()).toEqual([...logins.slice(10), ...OTHERS]);
    if (outcome?.record?.kind !== 'git-helper') throw new Error('no record');
    expect(await restore(outcome.record)).toMatchObject({ result: 'restored' });
    expect((await helper.logins()).sort()).toEqual([...logins, ...OTHERS].sort());
  });

  test('a stale login in a helper for one host, one user or one path alone goes as well', async () => {
    for (const key of [
      'credential.https://huggingface.co.helper',
      'credential.https://*.co.helper',
      'credential.https://octo@huggingface.co.helper',
      'credential.https://huggingface.co/datasets.helper',
    ]) {
      const helper = await TestHelper.make(home, [`${HUB}|octo|stale`, ...OTHERS]);
      await writeFile(join(home, '.gitconfig'), '');
      await configure(home, [key, helper.path]);
      const record = recordOf(await scrub());
      expect(await helper.logins()).toEqual(OTHERS);
      expect(await restore(record)).toMatchObject({ result: 'restored' });
      expect(await helper.logins()).toEqual([`${HUB}|octo|stale`, ...OTHERS]);
    }
  });

  test('a stale login in a helper of the pinned user goes, those of others never speak and stay', async () => {
    const helper = await helperWith([`${HUB}|hf_user|hidden`, `${HUB}|octo|stale`]);
    await configure(home, ['credential.https://huggingface.co.username', 'octo']);
    const record = recordOf(await scrub());
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|hidden`, ...OTHERS]);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect(await helper.logins()).toContain(`${HUB}|octo|stale`);
  });

  test('a stale login in a helper never stands in the arguments of a process', async () => {
    const recorder = join(home, 'recorder');
    // Of no other process on the machine.
    const word = randomBytes(8).toString('hex');
    await writeFile(
      recorder,
      `#!/bin/sh\nps -eo args >> ${home}/seen\ncase $1 in get) [ -e ${home}/gone ] || printf 'username=user-${word}\\npassword=secret-${word}\\n';; erase) touch ${home}/gone;; esac\n`,
    );
    await chmod(recorder, 0o755);
    await configure(home, ['credential.helper', recorder]);
    recordOf(await scrub());
    const seen = await readFile(join(home, 'seen'), 'utf8');
    expect(seen).toContain('git credential reject');
    expect(seen).not.toContain(word);
  });
});

describe('a helper that hangs', () => {
  test('a helper that hangs while it is told to forget makes the scrub fail in time, and nothing of it is left running', async () => {
    const nap = `6${process.pid}5`;
    const inner = await TestHelper.make(home, [`${HUB}|hf_user|stale`]);
    await configure(home, [
      'credential.helper',
      `!f() { [ "$1" = erase ] && sleep ${nap}; ${inner.path} "$1"; }; f`,
    ]);
    const [outcome] = await scrub(undefined, { patienceMs: 5000 });
    expect(outcome).toMatchObject({ ok: false, reason: 'it did not answer' });
    expect(await processesLeft(`sleep ${nap}`)).toEqual([]);
    expect(await inner.logins()).toEqual([`${HUB}|hf_user|stale`]);
  });
});

describe('a login that was taken', () => {
  test('a login that was taken does not come over a new one of the same user, and its backup stays', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    await git(home, ['credential', 'approve'], `url=https://${HUB}\nusername=hf_user\npassword=new\n\n`);
    expect(await restore(record)).toMatchObject({
      result: 'left-as-changed',
      reason: 'the helper has since been given a new login for the host',
      backup: record.backup,
    });
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|new`, ...OTHERS]);
  });

  test('a login that was taken comes back beside a new one of another user', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    await git(home, ['credential', 'approve'], `url=https://${HUB}\nusername=octo\npassword=new\n\n`);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect(await helper.logins()).toEqual([`${HUB}|hf_user|stale`, `${HUB}|octo|new`, ...OTHERS]);
  });

  test('a login that was taken comes back to its own helper alone', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    const other = await TestHelper.make(home, [], 'login', 'other');
    await configure(home, ['credential.helper', other.path]);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect(await helper.logins()).toContain(`${HUB}|hf_user|stale`);
    expect(await other.calls()).toEqual([]);
  });

  test('a login that was taken is there already where it was never taken, or given back before', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    const backup = await readFile(record.backup);
    for (let times = 0; times < 2; times += 1) {
      await writeFile(record.backup, backup);
      expect(await restore(record)).toMatchObject({ result: 'restored' });
      expect(await helper.logins()).toEqual([`${HUB}|hf_user|stale`, ...OTHERS]);
    }
  });

  test('a login that was taken is not made up where its backup is lost or broken', async () => {
    const helper = await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    await writeFile(record.backup, '{"value":"!rm -rf /","folder":"/","logins":[]}');
    expect(await restore(record)).toMatchObject({ result: 'failed', backup: null });
    expect(await helper.logins()).toEqual(OTHERS);
  });

  test('a login that was taken is kept where the helper does not take it or hangs', async () => {
    await helperWith([`${HUB}|hf_user|stale`]);
    const record = recordOf(await scrub());
    const path = join(home, 'git-credential-test');
    await writeFile(path, '#!/bin/sh\nexit 1\n');
    expect(await restore(record)).toMatchObject({
      result: 'failed',
      reason: 'the helper did not store it',
      backup: record.backup,
    });
    await writeFile(path, '#!/bin/sh\nexec sleep 1000\n');
    expect(await restoreGitHelper(record, 500)).toMatchObject({
      result: 'failed',
      reason: 'the helper does not answer',
      backup: record.backup,
    });
    expect(await readFile(record.backup, 'utf8')).toContain('stale');
  });
});

describe("git's own cache", () => {
  let socket: string;
  beforeEach(async () => {
    socket = join(home, 'cache', 'socket');
    await configure(home, ['credential.helper', `cache --socket ${socket}`]);
  });
  afterEach(() => git(home, ['credential-cache', '--socket', socket, 'exit']));

  const approve = (host: string, username: string, password: string, path = 'acme/model') =>
    git(
      home,
      ['credential', 'approve'],
      `url=https://${host}/${path}\nusername=${username}\npassword=${password}\n\n`,
    );
  const fill = (host: string, username: string, path = 'acme/model') =>
    git(home, ['credential', 'fill'], `url=https://${username}@${host}/${path}\n\n`).then(
      (text) => /^password=(.*)$/m.exec(text)?.[1],
      () => null,
    );

  test("git's own cache forgets what is stale, keeps the rest, and is given it back", async () => {
    await approve(HUB, 'octo', 'stale');
    await approve(HUB, 'hf_user', 'checked');
    await approve('github.com', 'octo', 'theirs');
    const all = () => Promise.all([fill(HUB, 'octo'), fill(HUB, 'hf_user'), fill('github.com', 'octo')]);
    const record = recordOf(await scrub());
    expect(await all()).toEqual([null, 'checked', 'theirs']);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect(await all()).toEqual(['stale', 'checked', 'theirs']);
  });

  test("git's own cache with a login for each repository forgets those of the remotes, and is given them back", async () => {
    await configure(home, ['credential.https://huggingface.co.useHttpPath', 'true']);
    await git(home, ['init', '-q'], '', workspace);
    await git(home, ['remote', 'add', 'hub', `https://${HUB}/acme/model`], '', workspace);
    await git(home, ['remote', 'add', 'good', `https://${HUB}/acme/good`], '', workspace);
    await approve(HUB, 'hf_user', 'stale');
    await approve(HUB, 'hf_user', 'checked', 'acme/good');
    const record = recordOf(await scrub());
    expect([await fill(HUB, 'hf_user'), await fill(HUB, 'hf_user', 'acme/good')]).toEqual([null, 'checked']);
    expect(await restore(record)).toMatchObject({ result: 'restored' });
    expect([await fill(HUB, 'hf_user'), await fill(HUB, 'hf_user', 'acme/good')]).toEqual([
      'stale',
      'checked',
    ]);
  });

  test("git's own cache keeps a login for a repository that is not known, since it could not be given back", async () => {
    await configure(home, ['credential.useHttpPath', 'true']);
    await approve(HUB, 'hf_user', 'stale', 'acme/unknown');
    expect(await scrub()).toEqual([
      { ok: false, reason: 'it has a login for a repository that is not known here', record: null },
    ]);
    expect(await fill(HUB, 'hf_user', 'acme/unknown')).toBe('stale');
  });
});
