import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startHub } from '../../tools/emulator/hub.mjs';
import type { StepResult } from '../../tools/emulator/runner/step.mjs';
import { prepareRunner, type Runner } from '../../tools/emulator/runner.mjs';

const WORLD = {
  tokens: { ci: { user: 'octo-ci', kind: 'read' } },
  users: { 'octo-ci': {} },
  repos: [{ id: 'acme/model', type: 'model', private: false, gated: false }],
};

type Hub = Awaited<ReturnType<typeof startHub>>;

let hub: Hub;
let slow: Hub;
beforeAll(async () => {
  hub = await startHub(WORLD);
  slow = await startHub({ ...WORLD, faults: [{ on: '*', delayMs: 60_000 }] });
});
afterAll(async () => {
  await Promise.all([hub.close(), slow.close()]);
});

/** A script that is loaded before the action. */
const preload = (script: string) => [`--import=data:text/javascript,${encodeURIComponent(script)}`];

async function withRunner<T>(at: Hub, use: (runner: Runner, inputs: Record<string, string>) => Promise<T>) {
  const runner = await prepareRunner({ env: { HF_TOKEN: at.tokens.ci ?? '' } });
  try {
    return await use(runner, { endpoint: at.url, repos: 'acme/model', timeout: '5' });
  } finally {
    await runner.close();
  }
}

/** Everything that must be there where there is no report. */
function expectClosed(run: Pick<StepResult, 'exitCode' | 'outputs' | 'log' | 'summary'>, cause: string) {
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'fail', cause });
  expect(run.log.at(-1)).toBe(`hf-auth-check: fail (${cause})`);
  expect(run.summary).toContain('### ❌ The check itself failed');
}

test('the same run passes where nothing goes wrong', async () => {
  await withRunner(hub, async (runner, inputs) => {
    const { exitCode, outputs } = await runner.run({ inputs, execArgv: preload('0') });
    expect([exitCode, outputs.verdict]).toEqual([0, 'pass']);
  });
});

describe('a process that ends without a verdict ends red and says so', () => {
  // Of every file that the action looks at, no answer ever comes.
  const NEVER = "(await import('node:fs/promises')).default.lstat = () => new Promise(() => {});";
  /** Once the action runs, however long it took to be loaded: as soon as it listens for what nobody handles. */
  const LATE = (what: string) =>
    `const wait = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(wait);
      ${what}
    }, 20);`;

  test.each([
    ['by an error in a timer', () => slow, LATE("throw new Error('x')"), 'internal error (Error'],
    [
      'by a rejection that nobody handles',
      () => slow,
      LATE("Promise.reject('x')"),
      'internal error (UnhandledPromiseRejection',
    ],
    ['by nothing that was thrown', () => slow, LATE('throw undefined'), 'internal error (undefined)'],
    ['by process.exit(0)', () => slow, LATE('process.exit(0)'), 'ended before it had a verdict'],
    [
      'by process.exit() after a green status was set',
      () => slow,
      LATE('process.exitCode = 0; process.exit()'),
      'ended before it had a verdict',
    ],
  ])('a process that ends without a verdict ends red and says so %s', async (_, at, script, said) => {
    await withRunner(at(), async (runner, inputs) => {
      const run = await runner.run({ inputs, execArgv: preload(script) });
      expectClosed(run, 'check-failed');
      expect(run.log.join('\n')).toContain(said);
    });
  });

  test('a process that ends without a verdict ends red and says so by an event loop that runs empty', async () => {
    await withRunner(hub, async (runner) => {
      // With nothing to ask there is no connection that would keep it alive.
      const inputs = { endpoint: hub.url, token: '', timeout: '1' };
      const env = 'delete process.env.HF_TOKEN;';
      const run = await runner.run({ inputs, execArgv: preload(`${env} ${NEVER}`) });
      expectClosed(run, 'check-failed');
      expect(run.log.join('\n')).toContain('ended before it had a verdict');
    });
  });

  test('a process that ends without a verdict ends red and says so by a promise that nobody settles, while something else keeps it alive', async () => {
    await withRunner(hub, async (runner, inputs) => {
      const script = `${NEVER} setInterval(() => {}, 1000);`;
      const run = await runner.run({ inputs: { ...inputs, timeout: '1' }, execArgv: preload(script) });
      expectClosed(run, 'check-timed-out');
    });
  });

  test('a process that ends without a verdict ends red and says so by a part of the bundle that is missing', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'bundle-'));
    try {
      await cp('dist', copy, { recursive: true });
      const parts = (await readdir(copy)).filter((name) => /^\d+\.index\.js$/.test(name));
      for (const name of parts) await rm(join(copy, name));
      expect(parts.length).toBeGreaterThan(3);
      await withRunner(hub, async (runner, inputs) => {
        const run = await runner.run({ inputs, entry: join(copy, 'index.js') });
        expectClosed(run, 'check-failed');
        expect(run.log.join('\n')).toContain('internal error (Error MODULE_NOT_FOUND');
      });
    } finally {
      await rm(copy, { recursive: true });
    }
  });
});

describe('a step that is stopped while the Hub keeps it waiting', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'a step that is stopped while the Hub keeps it waiting ends red at once by %s, and says so',
    async (signal) => {
      await withRunner(slow, async (runner, inputs) => {
        const output = join(runner.temp, 'output');
        const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
        const env = {
          ...runner.env,
          ...Object.fromEntries(named),
          INPUT_TIMEOUT: '60',
          GITHUB_OUTPUT: output,
        };
        await writeFile(output, '');
        const asked = slow.requests.length;
        const child = spawn(process.execPath, [join(process.cwd(), 'dist/index.js')], {
          env,
          cwd: runner.workspace,
        });
        let said = '';
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
        while (slow.requests.length === asked) await new Promise((resolve) => setTimeout(resolve, 20));
        const started = performance.now();
        child.kill(signal);
        expect(await once(child, 'close')).toEqual([1, null]);
        // The runner would ask harder after 7.5 seconds.
        expect(performance.now() - started).toBeLessThan(7_000);
        expect(said).toContain(`${signal} stopped hf-auth-check before it had a verdict`);
        expect(await readFile(output, 'utf8')).toMatch(
          /^verdict<<(\S+)\nfail\n\1\ncause<<(\S+)\ncheck-failed\n\2\n$/,
        );
      });
    },
  );
});
