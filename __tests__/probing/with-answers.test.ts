import { describe, expect, test } from '@jest/globals';
import { parseRepo } from '../../src/model/repo.js';
import { Secret } from '../../src/model/secret.js';
import { type ProbeAnswer, withAnswers } from '../../src/probing/with-answers.js';
import {
  BAD_GATEWAY,
  evidence,
  GATE_PENDING,
  OK,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  WRITE_TOKEN,
} from '../causes/evidence.js';

const SCENE: Scene = {
  whoami: READ_TOKEN,
  repos: { 'acme/a': {}, 'acme/b': { read: GATE_PENDING }, 'acme/b write': {} },
};
const RESPONSE = {
  method: 'GET' as const,
  path: '/',
  authenticated: true,
  attempts: 1,
  redirects: [],
  outcome: OK,
};
const seen = evidence(SCENE);
const [a, b, toWrite] = seen.hub.repos.map(({ request }) => request);
if (a === undefined || b === undefined || toWrite === undefined) throw new Error('three repos are listed');

function refOf(text: string) {
  const parsed = parseRepo(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.ref;
}

/** Freezes all the way down, so that whoever writes into it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

const about = (request: typeof a, probe: 'read' | 'metadata' | 'card', outcome = OK): ProbeAnswer => ({
  kind: 'repo',
  request,
  probe,
  response: { ...RESPONSE, outcome },
  text: `the ${probe}`,
});
const files = (from: string, ...names: string[]): ProbeAnswer => ({
  kind: 'files',
  read: {
    ref: refOf(from),
    files: [],
    mentions: names.map((name) => ({ ref: refOf(name), file: 'config.json', key: 'auto_map' })),
  },
});

describe('answers', () => {
  test('about repos go to the line that asked, also where two lines are about one repo', () => {
    const { repos } = withAnswers(seen, [about(a, 'read'), about(toWrite, 'metadata')]).hub;
    expect(repos.map(({ probes }) => Object.keys(probes))).toEqual([['read'], ['read'], ['metadata']]);
  });

  test('keep their text only where it is a card', () => {
    const { repos } = withAnswers(seen, [about(a, 'read'), about(b, 'card')]).hub;
    expect(repos.map(({ card }) => card)).toEqual([undefined, 'the card', undefined]);
  });

  test('take the place of what was known, but not where they say nothing', () => {
    const statusOf = (outcome: typeof OK) => {
      const read = withAnswers(seen, [about(b, 'read', outcome)]).hub.repos[1]?.probes.read?.outcome;
      return read?.kind === 'answer' ? read.status : null;
    };
    expect([statusOf(OK), statusOf(BAD_GATEWAY)]).toEqual([200, 403]);
  });

  test('about files find each repo once that nobody listed, with its way there', () => {
    const after = withAnswers(seen, [files('acme/a', 'far/x', 'acme/b'), files('acme/b', 'FAR/x', 'far/y')]);
    const more = withAnswers(after, [files('far/y', 'far/z', 'far/x')]);
    expect(more.hub.references.found.map(({ request, chain }) => [request.ref.id, chain.length])).toEqual([
      ['far/x', 1],
      ['far/y', 1],
      ['far/z', 2],
    ]);
    expect(more.hub.references.read).toHaveLength(3);
  });

  test('about credentials are added to each other', () => {
    const credential = (name: string): ProbeAnswer => ({
      kind: 'credential',
      secret: new Secret(OTHER_TOKEN),
      whoami: { response: RESPONSE, identity: { ...WRITE_TOKEN, name } },
    });
    const { others } = withAnswers(withAnswers(seen, [credential('one')]), [credential('two')]).hub;
    expect(others.map(({ is }) => is)).toEqual([
      { kind: 'accepted', name: 'one', tokenName: 'ci' },
      { kind: 'accepted', name: 'two', tokenName: 'ci' },
    ]);
  });

  test('make new evidence, and write nothing into the old', () => {
    const old = frozen(evidence(SCENE));
    const [first] = old.hub.repos;
    if (first === undefined) throw new Error('repos are listed');
    const chain = { certificates: [], isPublic: true, holders: [], inSystem: null };
    const all: ProbeAnswer[] = [
      { kind: 'whoami', whoami: { response: RESPONSE, identity: WRITE_TOKEN } },
      about(first.request, 'read'),
      { kind: 'public-repo', response: RESPONSE },
      files('acme/a', 'far/x'),
      { kind: 'transfer-hosts', transferHosts: { list: RESPONSE, hosts: [] } },
      { kind: 'certificates', chain, certificates: [] },
    ];
    const next = withAnswers(old, all);
    expect(next.hub).toMatchObject({
      whoami: { identity: { role: 'write' } },
      publicRepo: RESPONSE,
      transferHosts: { hosts: [] },
      chain,
    });
    expect(next.hub.references.found).toHaveLength(1);
    expect(old.hub.repos[0]?.probes).toEqual({});
    expect(withAnswers(old, [])).toBe(old);
  });
});
