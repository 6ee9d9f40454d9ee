import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { evidence, findingsOf, identity, type Scene, TOKEN } from './evidence.js';
import { endsIn, mappedFrom, oauth, savedOAuth } from './evidence-lifetime.js';

const SOON = 'warning token-expires-soon';

const soon = (scene: Scene) =>
  diagnose(evidence(scene)).findings.find(({ cause }) => cause === 'token-expires-soon');

describe('a token that lives for hours by design', () => {
  test.each([
    ['with more than half of its life before it', oauth(3.9, 4.1), false],
    ['with half of its life before it', oauth(4, 4), true],
    ['that was made after it was asked about, by its own account', oauth(-1, 7), false],
  ])('An OAuth token %s is reported or not', (_what, scene, isReported) => {
    expect(findingsOf(scene).includes(SOON)).toBe(isReported);
  });

  test('An OAuth token is known by what the Hub calls it where its prefix is that of a user token', () => {
    const scene = { ...oauth(6, 2), token: TOKEN };
    expect(soon(scene)?.message).toMatch(/^The OAuth token of octo /);
    const user = { ...scene, whoami: endsIn(2, identity()) };
    expect(soon(user)?.message).toBe('The token "ci" of octo expires on 2026-03-01, in less than a day.');
  });

  test('expires-within: 0 turns the warning off for an OAuth token in a secret, too', async () => {
    const workflow = await mappedFrom('secrets.HF_TOKEN');
    expect(findingsOf(oauth(6, 2, { workflow, inputs: { expiresWithinDays: 0 } }))).not.toContain(SOON);
  });

  test('An OAuth token in a configuration variable is kept like one in a secret', async () => {
    const workflow = await mappedFrom('vars.HF_TOKEN');
    expect(findingsOf(oauth(1, 7, { workflow }))).toContain(SOON);
  });

  test.each(['secrets.HF_TOKEN || steps.login.outputs.token', 'github.event.inputs.token'])(
    'Where %s leaves open what the token comes from, a fresh OAuth token is not reported',
    async (expression) => {
      const workflow = await mappedFrom(expression);
      expect(findingsOf(oauth(1, 7, { workflow }))).not.toContain(SOON);
      expect(findingsOf(oauth(6, 2, { workflow }))).toContain(SOON);
    },
  );

  test('A refresh token renews nothing where a variable has the token', () => {
    const { saved = '', ...rest } = savedOAuth(700, 20, true);
    expect(findingsOf({ ...rest, variables: { HF_TOKEN: saved } })).toContain(SOON);
  });

  test('A refresh token of another login renews nothing', () => {
    const scene = savedOAuth(700, 20, false);
    const { stored } = savedOAuth(3, 5, true);
    expect(findingsOf({ ...scene, stored: stored ?? null })).toContain(SOON);
  });

  test('No advice asks for a successor of an OAuth token', () => {
    for (const scene of [
      oauth(6, 2),
      savedOAuth(700, 20, false),
      oauth(1, 7, { inputs: { jobMinutes: 900 } }),
    ])
      expect(soon(scene)?.advice).not.toContain('Create a new token');
  });
});
