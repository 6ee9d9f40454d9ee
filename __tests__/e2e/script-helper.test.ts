/** A script in git's settings that prints a login, as jobs leave one in `~/.gitconfig`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Case, model, play, type Seen, token } from './play.js';

const printing = (password: string) => `"!f() { echo username=octo; echo ${password}; }; f"`;
const OLD = printing('password=@token:old');
const OF_JOB = printing('\\"password=$HF_TOKEN\\"');
const section = (name: string, ...helpers: string[]) =>
  `[credential${name}]\n${helpers.map((helper) => `\thelper = ${helper}\n`).join('')}`;

const onMachine = (home: Record<string, string>, more: Partial<Case> = {}): Omit<Case, 'expect'> => ({
  inputs: { repos: 'acme/model', operation: 'read' },
  ...more,
  runner: { home, ...more.runner },
  hub: {
    tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }) },
    users: { 'octo-ci': { isPro: false, orgs: [] }, 'octo-old': { isPro: false, orgs: [] } },
    repos: [model('acme/model')],
    ...more.hub,
  },
});

const STALE = { verdict: 'warn', cause: 'git-credential-stale' } as const;

interface Shown {
  cause: string;
  severity: string;
  advice: string;
}

function findingsOf({ played }: Seen): Shown[] {
  const { findings }: { findings?: Shown[] } = played.report ?? {};
  return findings ?? [];
}

/** The one finding about git, and the command in it. */
function toldOnce(seen: Seen): { advice: string; command: string } {
  const warnings = findingsOf(seen).filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ cause }) => cause)).toEqual(['git-credential-stale']);
  const advice = warnings[0]?.advice ?? '';
  return { advice, command: /\((git config .*)\)/.exec(advice)?.[1] ?? '' };
}

describe('a script that prints an old login', () => {
  test('A script in ~/.gitconfig is told once, with the file and the command that removes it', async () => {
    const home = { '.gitconfig': section('', OLD) };
    await play({ ...onMachine(home), expect: STALE }, (seen) => {
      const { advice, command } = toldOnce(seen);
      expect(advice).toContain('from the setting credential.helper in ~/.gitconfig');
      expect(command).toBe('git config --global --unset-all credential.helper');
    });
  });

  test('A script is told once also for both names of the Hub', async () => {
    const home = { '.gitconfig': section('', OLD) };
    await play({ ...onMachine(home), byRealName: true, expect: STALE }, (seen) => {
      expect(toldOnce(seen).advice).toContain('the login for huggingface.co and hf.co from the setting');
    });
  });

  test('A script that is to be found among others is told once, and its command leaves all that git does not obey', async () => {
    const home = {
      '.gitconfig': `[include]\n\tpath = work/.gitconfig\n${section(' "@hub"', '', 'mine', OLD)}[user]\n\tname = Octo\n`,
      'work/.gitconfig': section('', OLD),
    };
    await play({ ...onMachine(home), expect: STALE }, (seen) => {
      const { command } = toldOnce(seen);
      const { runner } = seen.played;
      const [, url = ''] =
        /^git config --global --unset-all credential\.(.*)\.helper '\^!'$/.exec(command) ?? [];
      execFileSync('sh', ['-c', command], { env: { PATH: process.env.PATH, HOME: runner.home } });
      expect(readFileSync(join(runner.home, '.gitconfig'), 'utf8')).toBe(
        `[include]\n\tpath = work/.gitconfig\n${section(` "${url}"`, '', 'mine')}[user]\n\tname = Octo\n`,
      );
    });
  });

  test('A script that a scrub could not remove is told once', async () => {
    const home = { '.gitconfig': section('', OLD) };
    const inputs = { repos: 'acme/model', operation: 'read', scrub: 'all' };
    await play({ ...onMachine(home, { inputs }), expect: STALE }, (seen) => {
      expect(toldOnce(seen).advice).toMatch(/credential\.helper\); scrub could not remove it\.$/);
    });
  });

  test('A script that is the only login of a self-hosted runner is named with its command', async () => {
    const home = { '.gitconfig': section('', OLD) };
    const runner = { env: { RUNNER_ENVIRONMENT: 'self-hosted' } };
    const private_ = { repos: [model('acme/model', { private: true })] };
    await play(
      {
        ...onMachine(home, { runner, hub: private_ }),
        expect: { verdict: 'fail', cause: 'secret-not-defined' },
      },
      (seen) => {
        const login = findingsOf(seen).find(({ cause }) => cause === 'persisted-login-on-runner');
        expect(login?.advice).toMatch(
          /git config --global --unset-all credential\.helper\) once no job needs/,
        );
      },
    );
  });
});

describe('a script that prints the token of the job', () => {
  test.each([
    ['from HF_TOKEN', OF_JOB, {}],
    ['as it is', printing('password=@token:ci'), {}],
    [
      'from HF_TOKEN, which this step gets by its input alone',
      OF_JOB,
      { runner: { env: {} }, inputs: { token: '@token:ci', repos: 'acme/model', operation: 'read' } },
    ],
  ])('A script that prints the token of the job is no finding: %s', async (_, helper, more) => {
    const home = { '.gitconfig': section('', helper) };
    await play({ ...onMachine(home, more), expect: { verdict: 'pass', cause: 'none' } }, (seen) => {
      expect(findingsOf(seen).filter(({ severity }) => severity === 'warning')).toEqual([]);
    });
  });
});
