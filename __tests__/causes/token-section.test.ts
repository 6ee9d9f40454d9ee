import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { evidence, fineGrained, identity, member, OK, type Scene } from './evidence.js';

const token = (scene: Scene) => diagnose(evidence(scene)).sections.token;
const READ = { read: OK };
const VISION = { name: 'vision', role: 'write' };

describe('the token section', () => {
  test('It names the organizations that own a listed repo, and no others of the account', () => {
    const orgs = [member('Acme', { resourceGroups: [VISION] }), member('secret-customer'), member('octo')];
    const repos = { 'acme/model': READ, 'acme/other': READ, 'datasets/meta/corpus': READ };
    expect(token({ whoami: identity({ orgs }), repos })?.organizations).toEqual([
      { name: 'Acme', role: 'write', resourceGroups: [VISION] },
    ]);
  });

  test('It names no organization if no repo is listed, or if the id has no owner', () => {
    const whoami = identity({ orgs: [member('acme'), member('gpt2')] });
    expect(token({ whoami })?.organizations).toEqual([]);
    expect(token({ whoami, repos: { gpt2: READ } })?.organizations).toEqual([]);
  });

  test.each([
    ['fine-grained token that has it', true, fineGrained([], { gated: true })],
    ['fine-grained token that lacks it', false, fineGrained([])],
    ['read token, which has no such permission', null, identity()],
  ])('The gated permission of a %s is %s', (_, expected, whoami) => {
    expect(token({ whoami })?.readsGatedRepos).toBe(expected);
  });
});
