import { describe, expect, test } from '@jest/globals';
import { hasIPv6, twoFamilies } from '../hub/two-families.js';
import { model, play } from './play.js';

const IPV6 = await hasIPv6();
if (!IPV6) console.warn('Skipped: this machine has no IPv6 on loopback.');

describe('a run against a Hub', () => {
  test.each([
    ['::1', 'localhost'],
    ['127.0.0.1', 'localhost'],
    ['::1', '::1'],
  ])('that listens on %s alone, by the name %s, passes', async (address, hostname) => {
    if (!IPV6) return;
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

  test('whose two addresses both refuse is told once', async () => {
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
