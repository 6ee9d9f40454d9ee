import { describe, expect, test } from '@jest/globals';
import { play } from './play.js';
import { EXCHANGE, WITHOUT_STORED, WRITES } from './publisher.js';

describe('an exchange that gives no token is never green', () => {
  const json = { 'content-type': 'application/json' };
  const answered = (status: number, headers: Record<string, string>, body = '') => ({
    on: EXCHANGE,
    status,
    headers,
    body,
    times: null,
  });
  const OUTAGE = { verdict: 'warn', cause: 'hub-outage' };

  test.each([
    [
      'a redirect off the Hub',
      answered(307, { location: 'https://elsewhere.example/oauth/token' }),
      { verdict: 'fail', cause: 'redirect-refused', advice: ['endpoint'] },
    ],
    ['a redirect that is followed by nobody', answered(302, { location: '/login' }), OUTAGE],
    ['a blank token', answered(200, json, '{"access_token":" "}'), OUTAGE],
    ['a token that is none', answered(200, json, '{"access_token":7,"expires_in":3600}'), OUTAGE],
    ['a page', answered(200, { 'content-type': 'text/html' }, '<html></html>'), OUTAGE],
    ['nothing', answered(204, {}), OUTAGE],
  ])('an exchange that gives no token is never green: %s', async (_, fault, expected) => {
    // With no repo listed, nothing else would tell.
    const inputs = { 'oidc-resource': 'acme/model' };
    await play({ inputs, hub: { ...WRITES.hub, faults: [fault] }, runner: WITHOUT_STORED, expect: expected });
  });

  test.each([1e13, 1e300, -5])('a token that lives for %s seconds is one of unknown life', async (life) => {
    const body = JSON.stringify({ access_token: `hf_jwt_${'x'.repeat(3)}`, expires_in: life });
    await play(
      {
        inputs: { 'oidc-resource': 'acme/model', 'job-minutes': '60' },
        hub: { ...WRITES.hub, faults: [answered(200, json, body)] },
        runner: WITHOUT_STORED,
        expect: { verdict: 'pass', cause: 'none', alsoVerdicts: ['warn'], alsoCauses: ['hub-outage'] },
      },
      ({ played }) => {
        expect(played.run.log.join('\n')).not.toContain('an internal error');
        expect(played.run.outputs['expires-at']).toBe('');
      },
    );
  });
});
