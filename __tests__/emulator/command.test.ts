import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Agent, request } from 'undici';

/** A run of the command, with everything it has printed so far. */
class Run {
  out = '';
  err = '';
  #process: ChildProcessWithoutNullStreams;
  #ended: Promise<unknown[]>;
  #over = false;

  constructor(...args: string[]) {
    this.#process = spawn(process.execPath, ['tools/emulator/cli.mjs', ...args]);
    this.#ended = once(this.#process, 'close');
    this.#process.once('close', () => {
      this.#over = true;
    });
    this.#process.stdout.setEncoding('utf8').on('data', (text) => (this.out += text));
    this.#process.stderr.setEncoding('utf8').on('data', (text) => (this.err += text));
  }

  /** What a pattern captures, once it is printed. */
  async printed(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.out);
      if (match) return match[1] ?? match[0];
      if (this.#over) throw new Error(`It ended without ${pattern}:\n${this.out}${this.err}`);
      await Promise.race([once(this.#process.stdout, 'data'), this.#ended]);
    }
  }

  /** The exit status, and the signal that ended the process where it did not end by itself. */
  async stopped(signal?: NodeJS.Signals): Promise<unknown[]> {
    if (signal) this.#process.kill(signal);
    return this.#ended;
  }
}

const runs: Run[] = [];
function run(...args: string[]): Run {
  const started = new Run(...args);
  runs.push(started);
  return started;
}

const folder = mkdtempSync(join(tmpdir(), 'worlds-'));
let files = 0;
function file(content: unknown): string {
  files += 1;
  const path = join(folder, `world-${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

afterEach(async () => {
  await Promise.all(runs.splice(0).map((started) => started.stopped('SIGKILL')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command', () => {
  test('the command plays the example, and prints what can be pasted and what happens', async () => {
    const hub = run();
    const url = await hub.printed(/^HF_ENDPOINT=(http:\/\/127\.0\.0\.1:\d+)$/m);
    const token = await hub.printed(/^HF_TOKEN=(hf_\w{34}) # ci: read token of octo-user$/m);
    const other = await hub.printed(/^HF_TOKEN=(hf_\w{34}) # push: fine-grained token of octo-ci$/m);
    const ask = async (path: string, value: string) => {
      const headers = { authorization: `Bearer ${value}` };
      const { statusCode, body } = await request(url + path, { headers });
      return [statusCode, await body.text()];
    };

    expect(await ask('/api/models/far/gated-model/auth-check', token)).toEqual([200, 'OK']);
    expect(await ask('/api/models/far/gated-model/auth-check', other)).toEqual([
      403,
      expect.stringContaining('awaiting a review'),
    ]);
    expect(await ask(`/api/models/acme/private-model?x=${token}`, 'hf_other')).toEqual([
      401,
      expect.anything(),
    ]);
    await ask('/far/gated-model/ask-access', token);

    await hub.printed(/^401 hub GET \/api\/models\/acme\/private-model \(unknown token\)$/m);
    await hub.printed(/^403 hub GET \/api\/models\/far\/gated-model\/auth-check \(token push\)$/m);
    await hub.printed(/^VIOLATION GET \/far\/gated-model\/ask-access files an access request$/m);
    await hub.printed(/^501 hub GET \/far\/gated-model\/ask-access \(token ci\)$/m);
    expect(hub.out.split(token)).toHaveLength(2);
    expect(await hub.stopped('SIGINT')).toEqual([0, null]);
    expect(hub.err).toBe('');
  });

  test('the command writes the authority to trust to a file that goes when it ends', async () => {
    const world = { listening: 'https-trusted', repos: [{ id: 'far/open', files: { 'w.bin': 'w' } }] };
    const hub = run(file({ id: 'a scenario', hub: world }));
    const url = await hub.printed(/^HF_ENDPOINT=(https:\S+)$/m);
    const line = await hub.printed(/^SSL_CERT_FILE=.*$/m);
    const variables = [
      'SSL_CERT_FILE',
      'REQUESTS_CA_BUNDLE',
      'NODE_EXTRA_CA_CERTS',
      'GIT_SSL_CAINFO',
      'CURL_CA_BUNDLE',
    ];
    const [, ca = ''] = /^SSL_CERT_FILE='([^']+)'/.exec(line) ?? [];
    expect(line).toBe(variables.map((name) => `${name}='${ca}'`).join(' '));

    const dispatcher = new Agent({ connect: { ca: readFileSync(ca, 'utf8') } });
    const { headers } = await request(`${url}/far/open/resolve/main/w.bin`, { dispatcher });
    const { body } = await request(String(headers.location), { dispatcher });
    expect(await body.text()).toBe('w');
    await dispatcher.close();
    await hub.printed(/^200 cdn GET \/lfs\/[0-9a-f]{64} \(no token\)$/m);
    expect(await hub.stopped('SIGTERM')).toEqual([0, null]);
    expect(existsSync(dirname(ca))).toBe(false);
  });

  test('the command tells the state of every token, and waits in a world whose Hub is down', async () => {
    const tokens = {
      old: { user: 'dev', kind: 'write', state: 'expired' },
      gone: { state: 'unknown' },
      publisher: { kind: 'jwt', resource: 'dev/model' },
      all: { user: 'acme', kind: 'org' },
    };
    const hub = run('--quiet', file({ listening: 'none', tokens }));
    await hub.printed(/^HF_TOKEN=api_org_\w+ # all: organization token of acme$/m);
    expect(hub.out).toMatch(/^HF_TOKEN=hf_\w+ # old: expired write token of dev$/m);
    expect(hub.out).toMatch(/^HF_TOKEN=hf_\w+ # gone: a token that the Hub does not know$/m);
    expect(hub.out).toMatch(/^HF_TOKEN=hf_jwt_\S+ # publisher: Trusted Publisher token for dev\/model$/m);
    expect(hub.out).toContain('this world has it down');
    expect(await hub.stopped('SIGINT')).toEqual([0, null]);
  });

  test('the command keeps quiet about requests, but not about violations', async () => {
    const hub = run('--quiet');
    const url = await hub.printed(/^HF_ENDPOINT=(\S+)$/m);
    await (await request(`${url}/api/whoami-v2`)).body.dump();
    await (await request(`${url}/api/repos/create`, { method: 'POST' })).body.dump();
    await hub.printed(/^VIOLATION POST \/api\/repos\/create changes state$/m);
    await hub.stopped('SIGINT');
    expect(hub.out).not.toMatch(/^\d{3} hub/m);
  });

  test('the command listens where it is told to', async () => {
    const first = run();
    const port = await first.printed(/^HF_ENDPOINT=http:\/\/127\.0\.0\.1:(\d+)$/m);
    const taken = run('--port', port);
    expect(await taken.stopped()).toEqual([2, null]);
    expect(taken.err).toMatch(/^emulator: .*EADDRINUSE/);
    await first.stopped('SIGINT');
    const second = run('--port', port);
    expect(await second.printed(/^HF_ENDPOINT=\S+:(\d+)$/m)).toBe(port);
  });

  test('the command lets nothing from the network move the cursor', async () => {
    const hub = run();
    const port = await hub.printed(/^HF_ENDPOINT=http:\/\/127\.0\.0\.1:(\d+)$/m);
    const socket = connect(Number(port), '127.0.0.1');
    const head = ['GET / HTTP/1.1', 'Host: x\x9b31m', 'Authorization: Bearer x', 'Connection: close', '', ''];
    socket.end(Buffer.from(head.join('\r\n'), 'latin1'));
    socket.resume();
    expect(await hub.printed(/^VIOLATION .*$/m)).toMatch(/ to x\\x9b31m, not the Hub$/);
    expect(hub.out).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('the command explains itself', async () => {
    const help = run('--help');
    expect(await help.stopped()).toEqual([0, null]);
    expect(help.out).toMatch(/^Usage: npm run emulator -- /);
    for (const option of ['--port', '--quiet', '--help']) expect(help.out).toContain(option);
  });
});

describe('what the command cannot play', () => {
  test.each([
    [['no\u001b[31mne.json'], 'no\\x1b[31mne.json cannot be read: ENOENT'],
    [['package.json'], 'hub has no field "name"; it may have: '],
    [['README.md'], 'README.md is not JSON: '],
    [['__tests__/scenarios.json'], '__tests__/scenarios.json holds no world'],
    [['one.json', 'two.json'], 'One world at a time, not one.json and two.json'],
    [['--port', '70000'], '--port must be a number up to 65535, not "70000"'],
    [['--port', '0x10'], '--port must be a number up to 65535'],
    [['--loud'], "Unknown option '--loud'"],
  ])('what the command cannot play is told with status 2: %j', async (args, message) => {
    const failed = run(...args);
    expect(await failed.stopped()).toEqual([2, null]);
    expect(failed.err).toContain(`emulator: ${message}`);
    expect(failed.out).toBe('');
  });
});
