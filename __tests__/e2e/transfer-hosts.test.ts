import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const LARGE = model('acme/model', { files: { 'model.safetensors': 'x'.repeat(64) } });
const on = { repos: 'acme/model', 'check-transfer-hosts': 'true' };
const closed = { at: 'cdn', on: '*', drop: 'connect', times: null };

describe('the hosts that files come from', () => {
  test('the hosts that files come from fail the step where one is closed', async () => {
    await play(
      {
        inputs: on,
        hub: { repos: [LARGE], faults: [closed] },
        expect: {
          verdict: 'fail',
          cause: 'transfer-host-blocked',
          advice: ['127.0.0.1', 'firewall'],
          mustNotBlame: ['hub-unreachable', 'token-invalid'],
        },
      },
      ({ played }) => {
        expect(played.run.outputs.readable).toBe('acme/model');
        expect(Object(played.report).transferHosts).toContainEqual({
          host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
          reached: false,
          code: expect.stringMatching(/^[A-Z_]+$/),
          serves: ['acme/model'],
        });
        expect(played.run.summary).toContain('no connection');
      },
    );
  });

  test('the hosts that files come from pass where they answer, and get no token', async () => {
    await play(
      { inputs: on, hub: { repos: [LARGE] }, expect: { verdict: 'pass', cause: 'none' } },
      ({ requests, played }) => {
        expect(requests).toContain('HEAD / → 404');
        expect(played.hub.requests.filter(({ origin }) => origin === 'cdn')).toHaveLength(1);
      },
    );
  });

  test('the hosts that files come from are left alone where nobody asks', async () => {
    await play(
      {
        inputs: { repos: 'acme/model' },
        hub: { repos: [LARGE], faults: [closed] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(requests).toHaveLength(2),
    );
  });
});
