import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Identity } from '../../src/hub/whoami.js';
import {
  evidence,
  fineGrained,
  member,
  metadata,
  NOT_FOUND,
  no,
  OAUTH,
  OK,
  oauthToken,
  READ_TOKEN,
  type Scene,
  WRITE_TOKEN,
} from './evidence.js';

const MISSING = { write: NOT_FOUND, read: NOT_FOUND, metadata: NOT_FOUND };
const admin = { orgs: [member('acme', { role: 'admin' })] };
const create = (line: string, whoami: Identity, more: Scene = {}): Scene => ({
  whoami,
  repos: { [`${line} create`]: MISSING },
  ...more,
});
const outcome = (scene: Scene) => {
  const { verdict, results, findings } = diagnose(evidence(scene));
  return [verdict, ...results.map(({ access }) => access), ...findings.map(({ cause }) => cause)];
};

describe('what a job creates', () => {
  test.each<[string, Scene]>([
    ["in the account's own namespace, with a write token", create('octo/new', WRITE_TOKEN)],
    ['as a dataset', create('datasets/octo/new', WRITE_TOKEN)],
    ['as a Space, in other letter case', create('spaces/Octo/new', WRITE_TOKEN)],
    ['on the branch that it will have', create('octo/new@main', WRITE_TOKEN)],
    ['with a fine-grained token for the account', create('octo/new', fineGrained(['user octo: repo.write']))],
    [
      'with an entry for the account beside one for the repo',
      create('octo/new', fineGrained(['model octo/new: repo.content.read', 'user octo: repo.write'])),
    ],
    ['with manage-repos', create('octo/new', OAUTH, { token: oauthToken('manage-repos') })],
    ['under an organization, by its admin', create('acme/new', { ...WRITE_TOKEN, ...admin })],
    [
      'under an organization, by its admin with a fine-grained token for it',
      create('acme/new', fineGrained(['org acme: repo.write'], admin)),
    ],
  ])('a repo that the job creates is green %s', (_, scene) => {
    expect(outcome(scene)).toEqual(['pass', 'granted']);
  });

  test('a repo that the job creates is green if it is there and can be written', () => {
    expect(outcome({ whoami: WRITE_TOKEN, repos: { 'octo/m create': { write: OK } } })).toEqual([
      'pass',
      'granted',
    ]);
  });

  test.each<[string, object]>([
    ['its metadata was not answered', { metadata: no(500) }],
    ['its metadata is there', { metadata: metadata() }],
    ['nothing but the write check was answered', { read: no(500), metadata: no(500) }],
  ])('a repo that the job creates is not green if %s', (_, probes) => {
    const [verdict, access] = outcome({
      whoami: WRITE_TOKEN,
      repos: { 'octo/new create': { ...MISSING, ...probes } },
    });
    expect(verdict).not.toBe('pass');
    expect(access).not.toBe('granted');
  });

  test('a repo that the job creates is not green if the identity check was not answered', () => {
    const scene = { whoami: no(500), repos: { 'octo/new create': MISSING } };
    expect(outcome(scene).slice(0, 2)).toEqual(['warn', 'unknown']);
  });
});

test('a write token in a job that creates is not called too broad', () => {
  expect(outcome(create('octo/new', WRITE_TOKEN))).not.toContain('token-overbroad');
  expect(outcome({ whoami: WRITE_TOKEN, repos: { 'octo/m': { read: OK } } })).toContain('token-overbroad');
});

test('a list of repos is judged by line, whatever the job does with each', () => {
  const scene = {
    whoami: READ_TOKEN,
    repos: {
      'acme/m': { read: OK },
      'acme/m pr': { read: OK },
      'octo/new create': MISSING,
      'stranger/m write': { write: no(403), read: OK, metadata: metadata() },
    },
  };
  const { results } = diagnose(evidence(scene));
  expect(results.map(({ request, access }) => `${request.operation} ${access}`)).toEqual([
    'read granted',
    'pr unknown',
    'create refused',
    'write refused',
  ]);
});

describe('a job that lists no repo', () => {
  test.each<[string, Scene, string]>([
    ['a read token', { whoami: READ_TOKEN }, 'read-token-for-write'],
    ['write-repos', { whoami: OAUTH, token: oauthToken('write-repos') }, 'oauth-scope-missing'],
    [
      'a fine-grained token that only reads',
      { whoami: fineGrained(['user octo: repo.content.read']) },
      'fine-grained-no-write-on-repo',
    ],
  ])('without any repo, %s is refused for operation: create', (_, scene, cause) => {
    const found = diagnose(evidence({ ...scene, inputs: { operation: 'create' } })).findings[0];
    expect([found?.cause, found?.severity]).toEqual([cause, 'error']);
    expect(found?.message).toContain('operation: create');
  });

  test.each<[string, Scene]>([
    ['manage-repos', { whoami: OAUTH, token: oauthToken('manage-repos') }],
    ['a permission that is not known', { whoami: fineGrained(['user octo: repo.contribute']) }],
    ['a write token', { whoami: WRITE_TOKEN }],
  ])('without any repo, %s is not refused for operation: create', (_, scene) => {
    expect(outcome({ ...scene, inputs: { operation: 'create' } })).toEqual(['pass', 'no-repos-listed']);
  });

  test('without any repo, a read token is not refused for operation: pr', () => {
    const scene = { whoami: READ_TOKEN, inputs: { operation: 'pr' as const } };
    expect(outcome(scene)).toEqual(['pass', 'no-repos-listed']);
    expect(diagnose(evidence(scene)).findings[0]?.message).toContain('where it may open pull requests');
  });
});
