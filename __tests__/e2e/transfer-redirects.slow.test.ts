import { describe, expect, test } from '@jest/globals';
import { startProxy } from '../hub/connect-proxy.js';
import { internet } from '../hub/internet.js';
import { answering, serve } from '../hub/servers.js';
import { type Case, model, play, type Seen } from './play.js';

const LARGE = { files: { 'model.safetensors': 'x'.repeat(64) } };
const HUB = 'hub.test';
const OUTWARD = '93.184.215.14';
const NAMES = {
  [HUB]: [[OUTWARD]],
  'outward.test': [[OUTWARD, '2606:4700::1']],
  'inward.test': [['10.0.0.1']],
  'metadata.test': [['169.254.169.254']],
  'this.test': [['127.0.0.1']],
  'mixed.test': [[OUTWARD, '10.0.0.1']],
  'mixed6.test': [['fd00::1', OUTWARD]],
  'turning.test': [['10.0.0.1'], [OUTWARD]],
  'rebinding.test': [[OUTWARD], ['10.0.0.1']],
};
const PASS = { verdict: 'pass', cause: 'none', mustNotBlame: ['transfer-host-blocked'] };

interface Way {
  /** Where the Hub sends whoever asks for the file of a repo, for each repo. */
  to: readonly string[];
  /** The names on the Hub's list. */
  listed?: readonly string[];
  hub?: string;
  names?: Parameters<typeof internet>[0];
  env?: Record<string, string>;
  expect?: Case['expect'];
}

/** Plays a run against a Hub with a name, whose large files are elsewhere. */
async function playRedirects(way: Way, probe: (seen: Seen, report: Report) => void): Promise<void> {
  const { to, listed = [], hub = HUB, names = NAMES, env = {} } = way;
  const repos = to.map((_, index) => `acme/model-${index}`);
  await play(
    {
      runner: { env: { HF_TOKEN: '@token:ci', ...env } },
      inputs: { repos: repos.join('\n'), 'check-transfer-hosts': 'true' },
      hub: {
        listening: 'https-trusted',
        repos: repos.map((id) => model(id, LARGE)),
        faults: [
          ...to.map((Location, index) => ({
            on: `HEAD /acme/model-${index}/resolve/*`,
            times: null,
            status: 302,
            headers: { Location },
          })),
          { on: 'GET /.well-known/*', times: null, status: 200, body: { lfsDomains: listed } },
        ],
      },
      options: { hub: { hostname: hub }, execArgv: [`--import=${internet(names)}`] },
      expect: way.expect ?? PASS,
    },
    (seen) => {
      const { transferHosts, notChecked } = Object(seen.played.report);
      probe(seen, { transferHosts, notChecked: notChecked.join('\n') });
    },
  );
}

interface Report {
  transferHosts: Array<{ host: string; reached: boolean | null }>;
  notChecked: string;
}

/** Of so many repos a run asks where their files are. */
const AT_ONCE = 3;
const together = (hosts: readonly string[]) =>
  Array.from({ length: Math.ceil(hosts.length / AT_ONCE) }, (_, at) => [
    hosts.slice(AT_ONCE * at, AT_ONCE * (at + 1)),
  ]);

/** As the report has a host that answered. */
const reachedAt = (host: string) => expect.objectContaining({ host, reached: true });

describe('a Hub at a public address', () => {
  test.each(
    together([
      ...['127.0.0.1', '10.0.0.1', '169.254.169.254', '172.16.0.1', '192.168.0.1', '100.64.0.1', '0.0.0.0'],
      ...['2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0xa9fea9fe', '%3127.0.0.1', '10.0.0.1.'],
      ...['[::1]', '[::]', '[::ffff:10.0.0.1]', '[::ffff:a00:1]', '[64:ff9b::10.0.0.1]', '[2002:a00:1::1]'],
      ...['[fe80::1]', '[fd00:ec2::254]', '[::10.0.0.1]'],
      ...['localhost', 'a.localhost', 'inward.test', 'INWARD.test', 'metadata.test', 'this.test'],
      ...['mixed.test', 'mixed6.test', 'turning.test'],
    ]),
  )('a Hub at a public address leads nobody to %j, which are told as not checked', async (hosts) => {
    // A port for each: several hosts are one address in other spellings.
    const ways = await Promise.all(
      hosts.map(async (host) => {
        const { port, requests } = await serve(answering(200));
        return { to: `http://${host}:${port}`, requests };
      }),
    );
    const to = ways.map((way) => `${way.to}/x`);
    const names = { ...NAMES, localhost: [['127.0.0.1']], 'a.localhost': [['127.0.0.1']] };
    await playRedirects({ to, names }, (_, { transferHosts, notChecked }) => {
      expect(transferHosts).toEqual([]);
      expect(ways.filter((way) => !notChecked.includes(new URL(way.to).host))).toEqual([]);
      expect(notChecked).toContain('public address');
    });
    expect(ways.filter(({ requests }) => requests.length > 0)).toEqual([]);
  });

  test.each(together(['outward.test', 'rebinding.test', OUTWARD, '[2606:4700::1]']))(
    'a Hub at a public address leads to %j, at the addresses that were judged',
    async (hosts) => {
      const ways = await Promise.all(
        hosts.map(async (host) => {
          const { port, requests } = await serve(answering(403));
          return { host: `${host}:${port}`, requests };
        }),
      );
      await playRedirects({ to: ways.map(({ host }) => `http://${host}/x`) }, (_, report) => {
        expect(report.transferHosts).toHaveLength(ways.length);
        for (const { host } of ways) expect(report.transferHosts).toContainEqual(reachedAt(host));
        expect(report.notChecked).not.toContain('these hosts');
      });
      expect(ways.map(({ requests }) => requests)).toEqual(ways.map(() => ['HEAD / -']));
    },
  );

  test('a Hub at a public address has nobody reach a name of its list that is of another address', async () => {
    const listed = ['inward.test', 'mixed.test'];
    await playRedirects({ to: ['/'], listed }, (_, { transferHosts, notChecked }) => {
      expect(transferHosts).toEqual([]);
      for (const name of listed) expect(notChecked).toContain(name);
    });
  });

  test('a Hub at a public address is known by its address, not by its name', async () => {
    const inward = await serve(answering(200));
    const names = { localhost: [[OUTWARD]] };
    const way = { to: [`http://127.0.0.1:${inward.port}/x`], hub: 'localhost', names };
    await playRedirects(way, (_, { transferHosts, notChecked }) => {
      expect(transferHosts).toEqual([]);
      expect(notChecked).toContain('127.0.0.1:');
    });
    expect(inward.requests).toEqual([]);
  });
});

describe('a Hub within a network', () => {
  test.each([
    [[['10.1.2.3']], '10.0.0.1'],
    [[['fd00::7', '192.168.0.7']], 'inward.test'],
    [[['127.0.0.1']], '127.0.0.1'],
  ])('a Hub within a network at %j leads to %s', async (addresses, host) => {
    const inward = await serve(answering(200));
    const way = { to: [`http://${host}:${inward.port}/x`], names: { ...NAMES, [HUB]: addresses } };
    await playRedirects(way, (_, { transferHosts }) => {
      expect(transferHosts).toMatchObject([{ host: `${host}:${inward.port}`, reached: true }]);
    });
    expect(inward.requests).toEqual(['HEAD / -']);
  });

  test('a Hub within a network is none where one of its addresses is public', async () => {
    const inward = await serve(answering(200));
    const names = { [HUB]: [['10.1.2.3', OUTWARD]] };
    await playRedirects({ to: [`http://10.0.0.1:${inward.port}/x`], names }, (_, { notChecked }) => {
      expect(notChecked).toContain('10.0.0.1:');
    });
    expect(inward.requests).toEqual([]);
  });
});

describe('behind a proxy', () => {
  /** The hosts that were asked for through the proxy, beside the Hub. */
  async function through(way: Way, probe: (report: Report) => void = () => {}): Promise<string[]> {
    const proxy = await startProxy();
    const address = `http://127.0.0.1:${proxy.port}`;
    const env = { HTTPS_PROXY: address, HTTP_PROXY: address, ...way.env };
    await playRedirects({ ...way, env }, (_, report) => probe(report));
    const hosts = proxy.seen.map((line) => line.replace(/:\d+ -$/, ''));
    expect(hosts).toContain(HUB);
    return [...new Set(hosts)].filter((host) => host !== HUB).sort();
  }

  test.each(
    together([
      ...['elsewhere.test', 'inward.test', 'hf.co.elsewhere.test'],
      ...['10.0.0.1', '[::ffff:10.0.0.1]', OUTWARD],
    ]),
  )('nobody is led to %j, whose addresses only the proxy would find out', async (hosts) => {
    const to = hosts.map((host) => `http://${host}:1/x`);
    const asked = await through({ to }, ({ transferHosts, notChecked }) => {
      expect(transferHosts).toEqual([]);
      expect(hosts.filter((host) => !notChecked.includes(new URL(`http://${host}:1`).host))).toEqual([]);
    });
    expect(asked).toEqual([]);
  });

  test('a host of the Hub’s own domains is asked, and the Hub at another port', async () => {
    const outward = await serve(answering(200));
    for (const host of ['cdn-lfs.hf.co', HUB]) {
      const asked = await through({ to: [`http://${host}:${outward.port}/x`] }, ({ transferHosts }) => {
        expect(transferHosts).toMatchObject([{ host: `${host}:${outward.port}`, reached: true }]);
      });
      expect(asked).toEqual(host === HUB ? [] : [host]);
    }
  });

  test('behind a proxy names of its list are asked that may be public ones', async () => {
    const listed = [
      'cdn.example',
      'metadata.google.internal',
      'printer.local',
      '10.0.0.1',
      '169.254.169.254',
    ];
    const expected = { verdict: 'fail', cause: 'transfer-host-blocked', mustNotBlame: ['hub-unreachable'] };
    const asked = await through({ to: ['/'], listed, expect: expected }, ({ transferHosts, notChecked }) => {
      expect(transferHosts.map(({ host }) => host)).toEqual(['cdn.example']);
      expect(notChecked).toContain('metadata.google.internal, printer.local');
    });
    expect(asked).toEqual(['cdn.example']);
  });

  test('a host that needs no proxy is judged by its address', async () => {
    const inward = await serve(answering(200));
    const way = { to: [`http://inward.test:${inward.port}/x`], env: { NO_PROXY: 'inward.test' } };
    const asked = await through(way, ({ notChecked }) => expect(notChecked).toContain('inward.test'));
    expect([asked, inward.requests]).toEqual([[], []]);
  });
});
