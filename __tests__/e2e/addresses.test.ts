import { describe, expect, test } from '@jest/globals';
import { needsIPv6, twoFamilies } from '../hub/two-families.js';
import { testWith } from '../needs.js';
import { model, play } from './play.js';

const ipv6 = await needsIPv6();

describe('a run against a Hub', () => {
  testWith(ipv6).each([
    ['::1', 'localhost'],
    ['127.0.0.1', 'localhost'],
    ['::1', '::1'],
  ])('a run against a Hub that listens on %s alone, by the name %s, passes', async (address, hostname) => {
    await play(
      {
        inputs: { repos: 'acme/model' },
        hub: { repos: [model('acme/model')] },
        options: { hub: { address, hostname }, execArgv: [`--import=${twoFamilies('localhost')}`] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(requests).toHaveLength(2),
    );
  });

  test('a run against a Hub whose two addresses both refuse is told once', async () => {
    await play(
      {
        inputs: { repos: 'acme/model' },
        hub: { listening: 'none', repos: [model('acme/model')] },
        options: { hub: { hostname: 'localhost' }, execArgv: [`--import=${twoFamilies('localhost')}`] },
        expect: { verdict: 'fail', cause: 'hub-unreachable', advice: ['localhost:', 'firewall'] },
      },
      ({ played }) => expect(played.causes).toEqual(['hub-unreachable']),
    );
  });
});
