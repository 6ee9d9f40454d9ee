import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { evidence, fineGrained, identity, member, OK, type Scene, WRITE_TOKEN, wordsOf } from './evidence.js';

const READ = { read: OK };

function notice(scene: Scene) {
  const found = diagnose(evidence(scene)).findings.find(({ cause }) => cause === 'token-overbroad');
  if (found === undefined) throw new Error('no such finding');
  return found;
}
const query = (scene: Scene) => new URL(notice(scene).link ?? '').search;

describe('a token that can do more than read', () => {
  test('The names of other owners are neither in the words nor in the evidence', () => {
    const found = notice({
      whoami: fineGrained(['org secret-customer: repo.write', 'model secret/model: repo.write'], {
        orgs: [member('secret-customer'), member('acme')],
      }),
      repos: { 'acme/model': READ },
    });
    expect(`${wordsOf(found)} ${JSON.stringify(found.evidence)}`).not.toContain('secret');
  });

  test('A permission that several entries have is named once', () => {
    const whoami = fineGrained(['user octo: repo.write', 'org acme: repo.write']);
    expect(notice({ whoami, repos: { 'octo/model': READ } }).message).toContain('(repo.write)');
  });

  test('The form asks for the namespaces of the listed repos alone', () => {
    const whoami = identity({ role: 'write', orgs: [member('acme'), member('other')] });
    const own = 'ownUserPermissions=repo.content.read';
    const acme = 'orgs=acme&orgPermissions=repo.content.read';
    const form = '?tokenType=fineGrained&canReadGatedRepos=true';
    expect(query({ whoami, repos: { 'meta/llama': READ } })).toBe(form);
    expect(query({ whoami, repos: { 'octo/model': READ } })).toBe(`${form}&${own}`);
    expect(query({ whoami, repos: { 'acme/model': READ, 'meta/llama': READ } })).toBe(`${form}&${acme}`);
    expect(query({ whoami, repos: { 'acme/model': READ, 'octo/a': READ } })).toBe(`${form}&${own}&${acme}`);
  });

  test.each<[string, Scene]>([
    [
      'two organizations own the repos',
      {
        whoami: identity({ role: 'write', orgs: [member('acme'), member('other')] }),
        repos: { 'acme/model': READ, 'other/model': READ },
      },
    ],
    [
      'only the token knows the owner, as that of a service account',
      { whoami: fineGrained(['org acme: repo.content.read repo.write']), repos: { 'acme/model': READ } },
    ],
  ])('The link leads to the token settings if %s', (_, scene) => {
    expect(notice(scene).link).toBe('https://huggingface.co/settings/tokens');
    expect(notice(scene).linkText).toBe('Open the token settings');
  });

  test('A job that also writes gets no notice', () => {
    const whoami = { ...WRITE_TOKEN };
    const repos = { 'octo/model': READ, 'octo/other write': { write: OK } };
    expect(() => notice({ whoami, repos })).toThrow('no such finding');
  });
});
