import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { REAL_NAMES, type RunningHub, startHub } from '../../tools/emulator/hub.mjs';
import { nextEnvironment } from '../../tools/emulator/runner/step.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';
import { listen } from '../hub/servers.js';
import { program, testWith } from '../needs.js';
import { model, ORG_MEMBER, play, token } from './play.js';

const SUBDOMAIN = 'staging.huggingface.co';
const OTHERS = ['huggingface.co', 'hf.co', 'www.huggingface.co', SUBDOMAIN, 'github.com'];
/** A password that has nothing to do with the Hub. */
const THEIRS = 'kept-for-another-host';
const STORE = '[credential]\n\thelper = store\n';

const entry = (host: string, secret: string) => `machine ${host} login octo password ${secret}\n`;
const line = (host: string, secret: string, scheme = 'https') => `${scheme}://octo:${secret}@${host}\n`;
const header = (url: string) => `[http "${url}"]\n\textraHeader = "Authorization: Bearer @token:old"\n`;

const WORLD = {
  listening: 'http',
  tokens: { ci: token('read'), old: token('read', { user: 'octo-old' }) },
  users: { ...ORG_MEMBER, 'octo-old': { isPro: false, orgs: [] } },
  repos: [model('acme/model')],
};

/** A machine after the main step, as the later steps of its job find it. */
interface Machine {
  hub: RunningHub;
  runner: Runner;
  report: Report;
  exported: Record<string, string>;
  log: string;
  /** Runs a program of a later step; null where it failed. */
  step: (command: string, args: string[], input?: string) => Promise<string | null>;
}

interface Setting {
  home?: Record<string, string>;
  workspace?: Record<string, string>;
  env?: Record<string, string>;
  inputs: Record<string, string>;
  /** After the home is there. */
  prepare?: (runner: Runner, hub: RunningHub) => Promise<void>;
}

/** Checks an endpoint that the input names, and lets the later steps look around before the post step. */
async function checked(
  { home = {}, workspace = {}, env = {}, inputs, prepare }: Setting,
  probe: (machine: Machine) => Promise<void>,
) {
  const hub = await startHub(WORLD);
  const setup = { env: { HF_TOKEN: '@token:ci', ...env }, home, workspace };
  const runner = await prepareRunner(hub.expand(setup));
  try {
    await prepare?.(runner, hub);
    const given = hub.expand({ endpoint: '@hub', repos: 'acme/model', ...inputs });
    const run = await runner.run({ inputs: given });
    const later = { ...nextEnvironment(runner.env, run), GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '' };
    await probe({
      hub,
      runner,
      report: JSON.parse(await readFile(run.outputs.report ?? '', 'utf8')),
      exported: run.exportedEnv,
      log: run.log.join('\n'),
      step: async (command, args, input = '') => {
        const running = promisify(execFile)(command, args, { env: later, cwd: runner.workspace });
        running.child.stdin?.on('error', () => {}).end(input);
        return running.then(
          ({ stdout }) => stdout,
          () => null,
        );
      },
    });
    expect((await runner.post({ inputs: given })).exitCode).toBe(0);
    expect(hub.violations).toEqual([]);
  } finally {
    await Promise.all([runner.close(), hub.close()]);
  }
}

const fill = (step: Machine['step'], url: string) => step('git', ['credential', 'fill'], `url=${url}\n\n`);

/** A server that stands in for every host of http, and what each client has sent it: `host user:password`. */
async function standIn() {
  const said: string[] = [];
  const port = await listen(
    createServer(({ headers, url = '' }, response) => {
      const basic = /^Basic (.+)$/.exec(headers.authorization ?? '')?.[1];
      if (basic === undefined) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm=x' }).end();
        return;
      }
      said.push(`${new URL(url).hostname} ${Buffer.from(basic, 'base64')}`);
      response.writeHead(404).end();
    }),
  );
  return { url: `http://127.0.0.1:${port}`, said };
}

describe('a check of an endpoint that the input names', () => {
  const stale = (hubs: string) => [...OTHERS, hubs];
  const home = {
    '.netrc': stale('@hub-hostname')
      .map((host) => entry(host, '@token:old'))
      .join(''),
    '.git-credentials': [
      ...OTHERS.map((host) => line(host, '@token:old')),
      line('@hub-host', '@token:old', 'http'),
      line('@hub-hostname:1', '@token:old', 'http'),
    ].join(''),
    '.gitconfig': `${STORE}${header('https://huggingface.co/')}${header('https://hf.co/')}[url "https://octo:@token:old@huggingface.co/"]\n\tinsteadOf = hub:\n`,
  };

  test('a check of an endpoint that the input names takes its own logins out of netrc and credential file, and leaves those of the Hub to the byte', async () => {
    const expected: Record<string, string> = {};
    await checked({ home, inputs: { scrub: 'all' } }, async ({ hub, runner, report }) => {
      const files = hub.expand(home);
      for (const [name, text] of Object.entries(files)) {
        expected[name] = text;
        const own = new RegExp(`^.*(?: ${hub.hostname} |@${hub.host}$).*\n`, 'gm');
        const left = name === '.gitconfig' ? text : text.replace(own, '');
        expect([name, await readFile(join(runner.home, name), 'utf8')]).toEqual([name, left]);
      }
      expect(report.scrubbed.map(({ target, path }) => `${target} ${path}`).sort()).toEqual([
        'git ~/.git-credentials',
        'netrc ~/.netrc',
      ]);
    });
  });

  test('a check of an endpoint that the input names says nothing of the logins of the Hub, in no finding and in no table', async () => {
    const foreign = {
      '.netrc': entry('huggingface.co', '@token:old') + entry('hf.co', '@token:old'),
      '.git-credentials': line('huggingface.co', '@token:old'),
      '.gitconfig': home['.gitconfig'],
    };
    const workspace = {
      '.gitmodules': '[submodule "a"]\n\tpath = a\n\turl = https://octo:@token:old@huggingface.co/acme/a\n',
    };
    for (const inputs of [{ scrub: 'none' }, { scrub: 'all' }, { isolate: 'true' }]) {
      await checked({ home: foreign, workspace, inputs }, async ({ report }) => {
        expect([report.verdict, report.findings, report.scrubbed, report.wouldRemove]).toEqual([
          'pass',
          [],
          [],
          [],
        ]);
        expect(report.clients.filter(({ sends }) => sends === 'other')).toEqual([]);
        expect(report.isolated?.notReached ?? []).toEqual([]);
      });
    }
  });

  test('a check of an endpoint that the input names does not ask a helper of git about the Hub, nor have it forget anything', async () => {
    await checked(
      {
        inputs: { scrub: 'git' },
        prepare: async ({ home: folder }, hub) => {
          const old = hub.tokens.old ?? '';
          const script = `#!/bin/sh\nhost=\nwhile IFS= read -r line && [ -n "$line" ]; do case "$line" in host=*) host=\${line#*=} ;; esac; done\necho "$1 $host" >> "$0.calls"\n[ "$1" = get ] && [ "$host" != '${hub.host}' ] && printf 'username=octo\\npassword=%s\\n' '${old}'\nexit 0\n`;
          await writeFile(join(folder, 'helper'), script);
          await chmod(join(folder, 'helper'), 0o755);
          await writeFile(join(folder, '.gitconfig'), `[credential]\n\thelper = ${join(folder, 'helper')}\n`);
        },
      },
      async ({ hub, runner, report }) => {
        const calls = (await readFile(join(runner.home, 'helper.calls'), 'utf8')).trim().split('\n');
        expect(new Set(calls)).toEqual(new Set([`get ${hub.host}`]));
        expect(report.findings).toEqual([]);
      },
    );
  });

  testWith(
    program('git'),
    program('curl'),
    program('python3'),
  )(
    'a check of an endpoint that the input names leaves real readers of a netrc what they had for the Hub',
    async () => {
      const proxy = await standIn();
      const answers = async (step: Machine['step'], host: string) => {
        proxy.said.length = 0;
        const module = `import netrc; print(netrc.netrc().authenticators(${JSON.stringify(host)}))`;
        const python = await step('python3', ['-c', module]);
        await step('curl', ['-sn', '-x', proxy.url, `http://${host}/`]);
        await step('git', ['-c', `http.proxy=${proxy.url}`, 'ls-remote', `http://${host}/acme/model`]);
        return [python?.trim(), ...proxy.said];
      };
      const netrc = home['.netrc'];
      await checked({ home: { '.netrc': netrc }, inputs: { scrub: 'all' } }, async ({ hub, step }) => {
        const old = hub.tokens.old ?? '';
        for (const host of ['huggingface.co', 'hf.co', SUBDOMAIN]) {
          const said = `${host} octo:${old}`;
          expect(await answers(step, host)).toEqual([`('octo', '', '${old}')`, said, said]);
        }
        expect(await answers(step, hub.hostname)).toEqual(['None']);
      });
    },
  );

  test('a check of an endpoint that the input names takes nothing away where the netrc has entries of other hosts alone', async () => {
    const text = OTHERS.map((host) => entry(host, '@token:old')).join('');
    await checked({ home: { '.netrc': text }, inputs: { scrub: 'all' } }, async ({ hub, runner, report }) => {
      expect(await readFile(join(runner.home, '.netrc'), 'utf8')).toBe(hub.expand(text));
      expect(report).toMatchObject({ verdict: 'pass', findings: [] });
    });
  });
});

describe('a job that is isolated for another endpoint than the Hub', () => {
  test.each([
    ['by HF_TOKEN', {}],
    ['by export-token', { token: '@token:ci', 'export-token': 'true' }],
  ])(
    'a job that is isolated for another endpoint than the Hub offers the Hub nothing of ours: %s',
    async (_, inputs) => {
      const env = 'token' in inputs ? { HF_TOKEN: '' } : {};
      await checked({ env, inputs: { isolate: 'true', ...inputs } }, async ({ hub, step, exported }) => {
        for (const host of OTHERS) expect([host, await fill(step, `https://${host}`)]).toEqual([host, null]);
        expect(await fill(step, hub.url)).toContain(`password=${hub.tokens.ci}`);
        expect(Object.values(exported).join('\n')).not.toMatch(/huggingface\.co|hf\.co/);
        expect(await step('git', ['config', '--get-urlmatch', 'http', 'https://huggingface.co'])).toBeNull();
      });
    },
  );

  test('a job that is isolated for another endpoint than the Hub keeps what git has for the Hub, and what a netrc has', async () => {
    const home = {
      '.gitconfig': `${STORE}${header('https://huggingface.co/')}`,
      '.git-credentials': line('huggingface.co', '@token:old') + line('@hub-host', '@token:old', 'http'),
      '.netrc':
        entry('huggingface.co', '@token:old') +
        entry('@hub-hostname', '@token:old') +
        entry('hf.co', '@token:old'),
    };
    await checked({ home, inputs: { isolate: 'true' } }, async ({ hub, step, exported }) => {
      const { old = '', ci = '' } = hub.tokens;
      expect(await fill(step, 'https://huggingface.co')).toContain(`password=${old}`);
      expect(await fill(step, hub.url)).toContain(`password=${ci}`);
      const url = 'https://huggingface.co/acme/model';
      expect(await step('git', ['config', '--get-urlmatch', 'http.extraHeader', url])).toContain(old);
      expect(await readFile(exported.NETRC ?? '', 'utf8')).toBe(
        entry('huggingface.co', old) + entry('hf.co', old),
      );
    });
  });

  test('a job that is isolated for another endpoint than the Hub keeps a header that a pattern gives to hosts beside the endpoint’s', async () => {
    let pattern = '';
    await checked(
      {
        inputs: { isolate: 'true' },
        prepare: async (runner, hub) => {
          pattern = hub.url.replace('127.0.0.1', '127.0.0.*');
          await writeFile(join(runner.home, '.gitconfig'), hub.expand(header(`${pattern}/`)));
        },
      },
      async ({ hub, step }) => {
        const before = hub.requests.length;
        expect(await step('git', ['ls-remote', `${hub.url}/acme/model`])).not.toBeNull();
        expect(hub.requests.slice(before).map(({ tokenName }) => tokenName)).not.toContain('old');
        const neighbour = `${pattern.replace('*', '9')}/acme/model`;
        const kept = await step('git', ['config', '--get-urlmatch', 'http.extraHeader', neighbour]);
        expect(kept).toContain(hub.tokens.old);
      },
    );
  });

  test('a job that is isolated for another endpoint than the Hub keeps the saved login that HF_ENDPOINT has clients send to the Hub', async () => {
    const setting = {
      home: { '.cache/huggingface/token': '@token:old' },
      env: { HF_ENDPOINT: 'https://huggingface.co' },
    };
    await checked({ ...setting, inputs: { isolate: 'true' } }, async ({ exported }) => {
      expect(exported).not.toHaveProperty('HF_TOKEN_PATH');
    });
    await checked({ ...setting, inputs: { scrub: 'all' } }, async ({ hub, runner, report }) => {
      const saved = await readFile(join(runner.home, '.cache/huggingface/token'), 'utf8');
      expect([saved, report.scrubbed]).toEqual([hub.tokens.old, []]);
    });
  });
});

describe('a check by a real name', () => {
  const HUB_NAMES = ['huggingface.co', 'hf.co'];

  test.each([
    ['huggingface.co', HUB_NAMES],
    ['hf.co', HUB_NAMES],
    ['www.huggingface.co', ['www.huggingface.co']],
    [SUBDOMAIN, [SUBDOMAIN]],
  ])('a check by a real name of %s takes out the logins of its own hosts alone', async (name, own) => {
    const others = OTHERS.filter((host) => !own.includes(host));
    const both = (write: typeof entry, ours: string, theirs: string) =>
      own.map((host) => write(host, ours)).join('') + others.map((host) => write(host, theirs)).join('');
    await play(
      {
        byRealName: true,
        options: { hub: { names: { ...REAL_NAMES, hub: [name] } } },
        hub: {
          ...WORLD,

          listening: 'https-trusted',
        },
        runner: {
          home: {
            '.netrc': both(entry, '@token:old', THEIRS),
            '.git-credentials': both(line, '@token:old', THEIRS),
            '.gitconfig': STORE,
          },
        },
        inputs: {
          repos: 'acme/model',
          scrub: 'all',
          ...(name === 'huggingface.co' ? {} : { endpoint: `https://${name}` }),
        },
        expect: { verdict: 'warn', cause: 'netrc-overrides-token' },
      },
      ({ played }) => {
        const { files } = played.home.afterMain;
        expect(files['.netrc']?.toString()).toBe(others.map((host) => entry(host, THEIRS)).join(''));
        expect(files['.git-credentials']?.toString()).toBe(others.map((host) => line(host, THEIRS)).join(''));
        const told = JSON.stringify((played.report as Report).findings);
        const named = OTHERS.filter((host) => new RegExp(`(?<![\\w.])${host}(?![\\w.])`).test(told));
        expect(named.filter((host) => !own.includes(host))).toEqual([]);
      },
    );
  });
});
