import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.js';
import { foundRepos, probesOfFound } from '../../src/probing/probes-of-found.js';
import { evidence, OK, READ_TOKEN, type Scene, UNAUTHORIZED } from '../causes/evidence.js';

const CERTAIN: Scene = {
  whoami: READ_TOKEN,
  inputs: { discover: true },
  found: { 'acme/model': {}, 'acme/out write': {}, 'acme/likely': { place: { isCertain: false } } },
};

/** The evidence as it is when the workspace was read and nothing was asked about it. */
function begun(scene: Scene): Evidence {
  const seen = evidence(scene);
  return { ...seen, hub: { ...seen.hub, found: foundRepos(seen) } };
}

const asked = (scene: Scene) =>
  [...probesOfFound(begun(scene))].map(([{ request }, probes]) => `${request.ref.id}: ${probes.join(' ')}`);

describe('with discover', () => {
  test('What is certain is asked about like what is listed, and what is likely is not', () => {
    expect(asked(CERTAIN)).toEqual(['acme/model: read', 'acme/out: write']);
  });

  test('A listed repo is not asked about again', () => {
    expect(asked({ ...CERTAIN, repos: { 'acme/model': { read: OK } } })).toEqual(['acme/out: write']);
  });

  test('At most 50 are asked about, the surest', () => {
    const found = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`acme/m${index}`, {}]));
    expect(foundRepos(evidence({ ...CERTAIN, found })).map(({ request }) => request.ref.id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `acme/m${index}`),
    );
  });
});

describe('what strangers may have written', () => {
  test.each<[why: string, given: Scene]>([
    ['without discover', { inputs: {} }],
    ['on pull_request_target', { event: { name: 'pull_request_target' } }],
    ['on workflow_run', { event: { name: 'workflow_run' } }],
    ['on issue_comment', { event: { name: 'issue_comment' } }],
    [
      'on a pull request from a fork',
      { event: { name: 'pull_request', fork: { head: 'mallory/app', base: 'acme/app' } } },
    ],
  ])('Nothing found is asked about %s', (_, given) => {
    expect(foundRepos(evidence({ ...CERTAIN, ...given }))).toEqual([]);
    expect(asked({ ...CERTAIN, ...given })).toEqual([]);
  });

  test.each<[why: string, given: Scene]>([
    ['with a token that the Hub does not accept', { whoami: UNAUTHORIZED }],
    ['without a token', { token: null }],
  ])('Nothing found is asked about %s', (_, given) => {
    expect(asked({ ...CERTAIN, ...given })).toEqual([]);
  });

  test.each(['push', 'pull_request', 'schedule', 'workflow_dispatch'])(
    'What is found is asked about on %s, whose files only the owners can have written',
    (name) => {
      expect(asked({ ...CERTAIN, event: { name } })).toHaveLength(2);
    },
  );
});
