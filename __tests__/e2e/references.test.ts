import { describe, expect, test } from '@jest/globals';
import { model, play } from './play.js';

const LORA = model('acme/lora', {
  files: { 'adapter_config.json': '{"base_model_name_or_path":"meta/base"}' },
});
const on = (more: Record<string, string> = {}) => ({
  repos: 'acme/lora',
  'follow-references': 'true',
  ...more,
});

describe('what a listed repo loads', () => {
  test('what a listed repo loads stands in the report, and passes where it is granted', async () => {
    await play(
      {
        inputs: on(),
        hub: { repos: [LORA, model('meta/base')] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ played }) => {
        expect(played.run.outputs.readable).toBe('acme/lora\nmeta/base');
        expect(played.run.summary).toMatch(
          /meta\/base<\/code><br>loaded by acme\/lora .*adapter.*config\.json/,
        );
      },
    );
  });

  test('what a listed repo loads fails the step where its gate is closed', async () => {
    await play(
      {
        inputs: on(),
        hub: { repos: [LORA, model('meta/base', { gated: 'manual', access: { 'octo-ci': 'pending' } })] },
        expect: {
          verdict: 'fail',
          cause: 'gated-transitive',
          advice: ['acme/lora', 'meta/base'],
          mustNotBlame: ['gated-pending', 'repo-missing-or-no-access', 'token-invalid'],
        },
      },
      ({ played, requests }) => {
        expect(played.run.outputs).toMatchObject({ readable: 'acme/lora', denied: 'meta/base' });
        expect(requests.length).toBeLessThan(12);
      },
    );
  });

  test('what a listed repo loads costs nothing where nobody asks for it', async () => {
    await play(
      {
        inputs: { repos: 'acme/lora' },
        hub: { repos: [LORA, model('meta/base', { gated: 'manual' })] },
        expect: { verdict: 'pass', cause: 'none' },
      },
      ({ requests }) => {
        expect(requests).toEqual(['GET /api/whoami-v2 → 200', 'GET /api/models/acme/lora/auth-check → 200']);
      },
    );
  });

  test('what a listed repo loads is no error where it is not there', async () => {
    await play(
      { inputs: on(), hub: { repos: [LORA] }, expect: { verdict: 'pass', cause: 'none' } },
      ({ played }) => {
        expect(played.run.outputs).toMatchObject({ readable: 'acme/lora', denied: '' });
        expect(played.run.summary).toMatch(/### Not checked.*meta\/base, which acme\/lora loads/s);
      },
    );
  });

  test('what a listed repo loads is waited for like a listed repo', async () => {
    const closed = {
      on: 'GET /api/models/meta/base/auth-check',
      times: 1,
      status: 403,
      headers: {
        'X-Error-Code': 'GatedRepo',
        'X-Error-Message':
          'Your request to access model meta/base is awaiting a review from the repo authors.',
      },
    };
    await play({
      inputs: on({ 'wait-for-access': '20' }),
      hub: { repos: [LORA, model('meta/base')], faults: [closed] },
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});
