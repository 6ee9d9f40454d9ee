import type { LookupAddress } from 'node:dns';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Found, type Lookup, lookupBy } from '../../src/hub/lookup.js';
import { systemResolver } from '../../src/hub/system-resolver.js';
import { testWith } from '../needs.js';
import { aHangingResolver, HANGING, hangingResolver } from './hanging-resolver.js';

const slow = await hangingResolver();

const BOTH: LookupAddress[] = [
  { address: '2001:db8::1', family: 6 },
  { address: '192.0.2.1', family: 4 },
];

const never: Lookup = () => {
  throw new Error('Node was asked');
};

/** A lookup over answers that are given, and the names that its resolver was asked for. */
function over(answers: Record<string, Found>, own = never) {
  const asked: string[] = [];
  const find = async (name: string) => {
    asked.push(name);
    return answers[name] ?? { code: 'ENOTFOUND' };
  };
  const lookup = lookupBy({ find, end: () => {} }, own);
  const probe = (name: string, options = {}) =>
    new Promise((resolve) =>
      lookup(name, options, (problem, ...found) =>
        resolve(problem === null ? found : `${'code' in problem ? problem.code : problem}`),
      ),
    );
  return { asked, probe };
}

describe('a lookup', () => {
  test('a lookup gives what net and undici ask for', async () => {
    const { probe } = over({ 'hub.test': { addresses: BOTH } });
    expect(await probe('hub.test', { all: true })).toEqual([BOTH]);
    expect(await probe('hub.test')).toEqual(['2001:db8::1', 6]);
    expect(await probe('hub.test', { family: 4 })).toEqual(['192.0.2.1', 4]);
    expect(await probe('hub.test', { family: 'IPv4', all: true })).toEqual([[BOTH[1]]]);
  });

  test('a lookup tells why there is nothing, by the code', async () => {
    const { probe } = over({
      'later.test': { code: 'EAI_AGAIN' },
      'six.test': { addresses: BOTH.slice(0, 1) },
    });
    expect(await probe('later.test', { all: true })).toBe('EAI_AGAIN');
    expect(await probe('six.test', { family: 4 })).toBe('ENOTFOUND');
  });

  test('a lookup is made once for all who ask at the same time, and again after a failure', async () => {
    const { probe, asked } = over({ 'hub.test': { addresses: BOTH } });
    await Promise.all([probe('hub.test'), probe('hub.test', { all: true }), probe('hub.test')]);
    await probe('hub.test');
    expect(asked).toEqual(['hub.test']);
    await probe('none.test');
    await probe('none.test');
    expect(asked).toEqual(['hub.test', 'none.test', 'none.test']);
  });

  test.each(['127.0.0.1', '::1', 'localhost', ''])(
    'a lookup of %j is left to Node, since no name server is asked',
    async (name) => {
      const own: Lookup = (of, _options, callback) => callback(null, `own ${of}`, 4);
      expect(await over({}, own).probe(name)).toEqual([`own ${name}`, 4]);
    },
  );
});

describe("the machine's resolver in a process of its own", () => {
  const linux = systemResolver(process.env);
  const elsewhere = systemResolver(process.env, 'darwin');

  test.each([
    ['with getent', linux],
    ['with Node', elsewhere],
  ])("the machine's resolver in a process of its own finds what Node finds, %s", async (_, resolver) => {
    expect(await resolver.find('localhost')).toMatchObject({
      addresses: expect.arrayContaining([{ address: '127.0.0.1', family: 4 }]),
    });
  });

  test.each([
    ['with getent', linux],
    ['with Node', elsewhere],
  ])(
    "the machine's resolver in a process of its own tells why a name has no address, %s",
    async (_, resolver) => {
      expect(await resolver.find('no-such-name.invalid')).toMatchObject({
        code: expect.stringMatching(/^(?:ENOTFOUND|EAI_AGAIN)$/),
      });
    },
  );

  test("the machine's resolver in a process of its own takes no name for an option", async () => {
    expect(await linux.find('--help')).toEqual({ code: 'ENOTFOUND' });
  });

  afterAll(() => slow?.remove());

  testWith(aHangingResolver(slow)).each(['linux', 'darwin'] as const)(
    "the machine's resolver in a process of its own is broken off where nobody waits for it (%s)",
    async (platform) => {
      const resolver = systemResolver({ ...process.env, ...slow?.env }, platform);
      const found = resolver.find(`hub.${HANGING}`);
      const isOver = found.then(() => true);
      // It is being started.
      while (
        (await Promise.race([isOver, new Promise((resolve) => setTimeout(resolve, 50, false))])) === false
      ) {
        resolver.end();
      }
      expect(await found).toEqual({ code: 'EAI_AGAIN' });
    },
  );
});
