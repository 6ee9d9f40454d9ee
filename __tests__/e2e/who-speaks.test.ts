import { describe, expect, test } from '@jest/globals';
import { play, token } from './play.js';

const LOCK = '[[package]]\nname = "huggingface-hub"\nversion = "0.36.2"\n';
const STALE = { '.netrc': 'machine @hub-hostname login octo password @token:old\n' };
const whoami = (requests: readonly string[]) =>
  requests.filter((line) => line.startsWith('GET /api/whoami-v2'));

describe('a credential that would speak in place of the token', () => {
  test('a credential that would speak in place of the token is told with its owner and with the client of the job that would send it', async () => {
    await play(
      {
        runner: { home: STALE, workspace: { 'uv.lock': LOCK } },
        hub: { tokens: { ci: token('read'), old: token('write', { user: 'octo-old' }) } },
        expect: {
          verdict: 'warn',
          cause: 'netrc-overrides-token',
          advice: ['belongs to octo-old', 'uv.lock pins huggingface_hub 0.36.2, which would send it'],
        },
      },
      ({ requests }) => expect(whoami(requests)).toHaveLength(2),
    );
  });

  test('a credential that would speak in place of the token is told as dead where the Hub says so', async () => {
    await play({
      runner: { home: STALE },
      hub: { tokens: { ci: token('read'), old: token('read', { state: 'expired' }) } },
      expect: { verdict: 'warn', cause: 'netrc-overrides-token', advice: ['It has expired'] },
    });
  });

  test('a credential that would speak in place of the token is left where it is in a dry run, which says what would be removed', async () => {
    await play(
      {
        runner: { home: STALE },
        inputs: { scrub: 'none' },
        hub: { tokens: { ci: token('read'), old: { state: 'unknown' } } },
        expect: {
          verdict: 'warn',
          cause: 'netrc-overrides-token',
          advice: ['would remove', 'line 1 (scrub: netrc)', 'does not recognize it'],
        },
      },
      ({ played }) =>
        expect(played.home.afterMain.files['.netrc']).toEqual(played.home.before.files['.netrc']),
    );
  });

  test('a credential that would speak in place of the token is nobody’s business on a clean runner: one identity check', async () => {
    await play(
      {
        runner: { workspace: { 'uv.lock': LOCK } },
        hub: { tokens: { ci: token('read') } },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => expect(whoami(requests)).toHaveLength(1),
    );
  });

  test('a credential that would speak in place of the token does not even have to be there where the client of the job is too old', async () => {
    await play({
      runner: { workspace: { 'requirements.txt': 'huggingface_hub==0.17.3\n' } },
      hub: { tokens: { ci: token('read') } },
      expect: {
        verdict: 'warn',
        cause: 'client-outdated',
        advice: ['requirements.txt pins huggingface_hub 0.17.3'],
      },
    });
  });
});
