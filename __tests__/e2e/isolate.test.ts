import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { startHub } from '../../tools/emulator/hub.mjs';
import { findLeaks } from '../../tools/emulator/leaks.mjs';
import { nextEnvironment } from '../../tools/emulator/runner/step.mjs';
import { prepareRunner, type RunnerSetup } from '../../tools/emulator/runner.mjs';
import { program, testWith } from '../needs.js';
import { model, ORG_MEMBER, token } from './play.js';

const STORE = '[credential]\n\thelper = store\n';
const STALE_LINE = 'http://octo:@token:old@@hub-host\n';
const GITHUB_LINE = 'https://octo:github-word@github.com\n';
const OTHER_MACHINE = 'machine api.other.example login octo password other-word\n';
const STALE_MACHINE = 'machine @hub-hostname login octo password @token:old\n';
const BASIC = 'Authorization: Basic @basic(octo,token:old)';

const WORLD = {
  listening: 'http',
  tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }), gone: { state: 'unknown' } },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [] } },
  repos: [model('acme/private', { private: true })],
};

/** A machine after the main step with `isolate: true`, as its later steps find it. */
interface Machine {
  hubUrl: string;
  report: Report;
  /** The environment of later steps. */
  env: Record<string, string>;
  exported: Record<string, string>;
  /** Runs a program of a later step; null where it failed. */
  step: (command: string, args: string[], input?: string) => Promise<string | null>;
  clone: (url?: string) => Promise<boolean>;
  /** Names of the tokens that the Hub has seen in later steps. */
  seen: () => Set<string>;
}

/** Isolates a job on a machine, lets its later steps do something, and ends it. No file of the home may change. */
async function isolated(
  setup: RunnerSetup,
  probe: (machine: Machine) => Promise<void>,
  inputs: Record<string, string> = {},
) {
  const hub = await startHub(WORLD);
  const runner = await prepareRunner(hub.expand({ env: { HF_TOKEN: '@token:ci' }, ...setup }));
  const filesIn = (folder: string) =>
    runner
      .files()
      .flatMap(({ path, mode, bytes }) => (path.startsWith(folder) ? [{ path, mode, bytes }] : []));
  // Beside the report, and the list of what is to be deleted.
  const ownFiles = () =>
    filesIn('temp/hf-auth-check-').filter(({ path }) => !/\/(?:report|journal-[^/]*)\.json$/.test(path));
  try {
    const home = filesIn('home/');
    const given = hub.expand({
      endpoint: '@hub',
      repos: 'acme/private',
      isolate: 'true',
      scrub: 'all',
      ...inputs,
    });
    const run = await runner.run({ inputs: given });
    const made = ownFiles();
    expect(made.length).toBe(['NETRC', 'HF_TOKEN_PATH'].filter((name) => name in run.exportedEnv).length);
    expect(made.every(({ mode }) => mode === 0o600)).toBe(true);
    const written = Object.fromEntries(made.map(({ path, bytes }) => [path, bytes]));
    expect(findLeaks({ ...written, ...run.state, log: run.log.join('\n') }, hub.tokens)).toEqual([]);
    expect(filesIn('home/')).toEqual(home);

    const before = hub.requests.length;
    const env = nextEnvironment(runner.env, run);
    const step: Machine['step'] = (command, args, input = '') =>
      new Promise((resolve) => {
        const options = { env: { ...env, GIT_TERMINAL_PROMPT: '0' }, cwd: runner.temp, timeout: 60_000 };
        const child = execFile(command, args, options, (error, stdout) =>
          resolve(error === null ? stdout : null),
        );
        // A program that reads nothing may have ended already.
        child.stdin?.on('error', () => {}).end(input);
      });
    let clones = 0;
    await probe({
      hubUrl: hub.url,
      report: JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')),
      env,
      exported: run.exportedEnv,
      step,
      clone: async (url = `${hub.url}/acme/private`) => {
        clones += 1;
        return (await step('git', ['clone', '--quiet', url, join(runner.temp, `clone-${clones}`)])) !== null;
      },
      seen: () => new Set(hub.requests.slice(before).flatMap(({ tokenName }) => tokenName ?? [])),
    });

    await runner.post({ inputs: given });
    expect(ownFiles()).toEqual([]);
    expect(filesIn('home/')).toEqual(home);
    expect(hub.violations).toEqual([]);
  } finally {
    await runner.close();
    await hub.close();
  }
}

const rowOf = ({ report }: Machine, client: string) => report.clients.find((row) => row.client === client);
const adviceOn = ({ report }: Machine, cause: string) =>
  report.findings.find((finding) => finding.cause === cause)?.advice;

describe('in the later steps of an isolated job', () => {
  test('in the later steps of an isolated job git answers from HF_TOKEN, not from a credential file, and keeps what it knows of other hosts', async () => {
    await isolated(
      { home: { '.gitconfig': STORE, '.git-credentials': STALE_LINE + GITHUB_LINE } },
      async (machine) => {
        expect(await machine.clone()).toBe(true);
        expect(machine.seen()).toEqual(new Set(['ci']));
        const github = await machine.step('git', ['credential', 'fill'], 'url=https://github.com\n\n');
        expect(github).toContain('password=github-word');
        expect(rowOf(machine, 'git')).toMatchObject({ sends: 'checked-token' });
        expect(adviceOn(machine, 'git-credential-stale')).toContain(
          'isolate hides it from later steps of this job',
        );
      },
    );
  });

  test('in the later steps of an isolated job git sends no stale header, for the Hub or a part of it, and keeps those of other hosts', async () => {
    const header = (key: string) => `[http "${key}"]\n\textraHeader = "${BASIC}"\n`;
    const config = `${header('@hub/')}${header('@hub/acme')}[http "https://github.com/"]\n\textraHeader = "X: kept"\n`;
    await isolated({ home: { '.gitconfig': config } }, async (machine) => {
      expect(await machine.clone()).toBe(true);
      expect(machine.seen()).toEqual(new Set(['ci']));
      const kept = await machine.step('git', [
        'config',
        '--get-urlmatch',
        'http.extraHeader',
        'https://github.com/a/b',
      ]);
      expect(kept).toBe('X: kept\n');
    });
  });

  test('in the later steps of an isolated job git still has the settings that the job had given it in variables', async () => {
    const env = {
      HF_TOKEN: '@token:ci',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'user.name',
      GIT_CONFIG_VALUE_0: 'Octo',
    };
    await isolated({ env }, async ({ step, exported }) => {
      expect(await step('git', ['config', 'user.name'])).toBe('Octo\n');
      expect(exported).not.toHaveProperty('GIT_CONFIG_KEY_0');
    });
  });

  test('what cannot be reached is told, and not said to be shielded', async () => {
    const rewrite = '[url "http://octo:@token:old@@hub-host/"]\n\tinsteadOf = hub:\n';
    await isolated({ home: { '.gitconfig': rewrite } }, async (machine) => {
      expect(await machine.clone('hub:acme/private')).toBe(false);
      expect(machine.seen()).toEqual(new Set(['old']));
      expect(machine.report.isolated?.notReached.join('\n')).toMatch(
        /git still uses the credential in the URL of /,
      );
      expect(rowOf(machine, 'git')).toMatchObject({ sends: 'other' });
      expect(adviceOn(machine, 'token-in-git-url')).toMatch(/^Remove the credential/);
    });
  });

  test('in the later steps of an isolated job with export-token newer git is told to ask the helper first', async () => {
    await isolated(
      { env: {} },
      async ({ exported, hubUrl, clone, seen }) => {
        expect(Object.values(exported)).toContain(`http.${hubUrl}/.proactiveAuth`);
        expect(await clone()).toBe(true);
        expect(seen()).toEqual(new Set(['ci']));
      },
      { token: '@token:ci', 'export-token': 'true' },
    );
  });

  test('in the later steps of an isolated job git is given nothing to ask first that a later step may not have', async () => {
    await isolated({}, async ({ exported, hubUrl }) => {
      expect(Object.values(exported)).toContain(`credential.${hubUrl}.helper`);
      expect(Object.values(exported).join('\n')).not.toContain('proactiveAuth');
    });
  });

  test('in the later steps of an isolated job clients that obey NETRC find all of it but the entries of the Hub', async () => {
    await isolated({ home: { '.netrc': OTHER_MACHINE + STALE_MACHINE } }, async (machine) => {
      expect(readFileSync(machine.env.NETRC ?? '', 'utf8')).toBe(OTHER_MACHINE);
      expect(rowOf(machine, 'huggingface_hub 0.19 to 0.x')).toMatchObject({ sends: 'checked-token' });
      expect(rowOf(machine, 'curl -n')).toMatchObject({ sends: 'other', note: 'curl before 8.16' });
      expect(adviceOn(machine, 'netrc-overrides-token')).toMatch(/isolate does not cover git .*curl -n/);
      expect(machine.report.isolated?.notReached).toEqual([
        expect.stringContaining('ignore NETRC and still read the entry in ~/.netrc'),
      ]);
    });
  });

  testWith(program('python3'))(
    'in the later steps of an isolated job Python’s own netrc module finds the others only',
    async () => {
      await isolated({ home: { '.netrc': OTHER_MACHINE + STALE_MACHINE } }, async ({ step }) => {
        const said = await step('python3', [
          '-c',
          'import netrc,os;print(sorted(netrc.netrc(os.environ["NETRC"]).hosts))',
        ]);
        expect(said).toBe("['api.other.example']\n");
      });
    },
  );

  test('a netrc without an entry of the Hub stays where it is, so that a later step may add to it', async () => {
    await isolated({ home: { '.netrc': OTHER_MACHINE } }, async ({ env, report }) => {
      expect(env).not.toHaveProperty('NETRC');
      expect(report.verdict).toBe('pass');
    });
  });

  test('a saved login of somebody else is out of sight', async () => {
    await isolated(
      { env: {}, home: { '.cache/huggingface/token': '@token:old' } },
      async (machine) => {
        expect(readFileSync(machine.env.HF_TOKEN_PATH ?? '', 'utf8')).toBe('');
        expect(rowOf(machine, 'huggingface_hub 1.x and later')).toMatchObject({ sends: 'nothing' });
      },
      { token: '@token:ci' },
    );
  });

  test('nothing is different where the token is not accepted, and that is said', async () => {
    await isolated(
      { env: { HF_TOKEN: '@token:gone' }, home: { '.gitconfig': STORE, '.git-credentials': STALE_LINE } },
      async ({ exported, report }) => {
        expect(exported).toEqual({});
        expect(report.verdict).toBe('fail');
        expect(report.isolated?.notReached.join()).toContain('nothing was changed');
      },
    );
  });
});

test('the files made for an isolated job are gone when it ends', async () => {
  let path = '';
  await isolated({ home: { '.netrc': STALE_MACHINE } }, async ({ env }) => {
    path = env.NETRC ?? '';
    expect(existsSync(path)).toBe(true);
  });
  expect(existsSync(path)).toBe(false);
});
