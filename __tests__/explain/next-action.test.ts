import { describe, expect, test } from '@jest/globals';
import { explanationData } from '../../src/command-line/explanation-data.js';
import { explain } from '../../src/explain/explain.js';

const first = (text: string) => explanationData(explain([{ firstLine: 1, text }])).candidates[0];

const NO_TOKEN = 'LocalTokenNotFoundError: Token is required (write-access action) but no token found.';

describe('the next action', () => {
  test('The error of a laptop is answered in terms of a laptop', () => {
    expect(first(NO_TOKEN)).toMatchObject({
      title: 'No token was found',
      next: 'Run hf auth login, or set HF_TOKEN.',
    });
  });

  test.each([
    `${NO_TOKEN}\n##[error]Process completed with exit code 1.`,
    `2026-11-29T10:00:00.1234567Z ${NO_TOKEN}`,
  ])('A log of GitHub is answered in terms of its step: %s', (log) => {
    expect(first(log)).toMatchObject({
      title: 'No token reached this step',
      next: expect.stringContaining('for this step'),
    });
  });

  test.each([
    `${NO_TOKEN}\nERROR: Job failed: exit code 1`,
    `[Pipeline] sh\n${NO_TOKEN}\nFinished: FAILURE`,
    `2026-11-29T10:00:00.123456Z 01E ${NO_TOKEN}`,
  ])('A log of another CI system is answered in terms of a secret: %s', (log) => {
    expect(first(log)).toMatchObject({
      title: 'No token was found',
      next: expect.stringContaining('the secret behind it'),
    });
  });

  test.each([
    'This authentication method does not have sufficient permissions to call Inference Providers on behalf of user acme',
    '403 Client Error: Forbidden for url: https://router.huggingface.co/v1/chat/completions',
  ])('A refused call of a model leads to the permission for it: %s', (log) => {
    expect(first(log)?.next).toContain('may make calls to Inference Providers');
  });

  test('Another permission that a token lacks does not lead to Inference Providers', () => {
    const log = 'This authentication method does not have sufficient permissions to read acme/model';
    expect(first(log)?.next).not.toContain('Inference');
  });
});
