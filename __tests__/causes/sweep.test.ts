import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Probe } from '../../src/hub/probe.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { runs } from '../breadth.js';
import * as seen from './evidence.js';

/** Any mix of answers, also mixes that no Hub gives. */
const ANSWERS = [
  seen.OK,
  seen.NOT_FOUND,
  seen.no(404),
  seen.UNAUTHORIZED,
  seen.no(401),
  seen.READ_ONLY,
  seen.no(403, 'In words that nobody knows.'),
  seen.GATE_LOGIN,
  seen.GATE_NOT_ASKED,
  { ...seen.GATE_PENDING, code: null },
  seen.gate('Not today.'),
  seen.GATE_SETTING,
  seen.NO_ROUTE,
  seen.EDGE_403,
  seen.BAD_GATEWAY,
  seen.throttled(0),
  seen.throttled(null),
  seen.metadata(),
  seen.metadata({ private: true, disabled: true }),
  seen.no(404, null, 'EntryNotFound'),
  seen.no(404, null, 'RevisionNotFound'),
  seen.no(418),
  seen.answer(200, { isHtml: true }),
  seen.stopped('other-origin', 'https://other.example'),
  seen.redirected('/api/models/acme/new/auth-check'),
  seen.silent('connect', 'ECONNREFUSED'),
  seen.silent('deadline', 'ABORTED'),
];
const IDENTITIES = [
  seen.READ_TOKEN,
  seen.WRITE_TOKEN,
  seen.OAUTH,
  seen.fineGrained([]),
  seen.fineGrained(['model acme/model: repo.write'], { gated: true }),
  seen.fineGrained(['org acme: repo.content.read', 'resource-group g: repo.write']),
  seen.identity({ type: 'org', role: null, tokenName: null }),
];
const WHOAMI_ANSWERS = [
  seen.UNAUTHORIZED,
  seen.no(401, 'User Access Token "ci" is expired'),
  seen.throttled(0),
  seen.no(403),
  seen.NOT_FOUND,
  seen.BAD_GATEWAY,
  seen.EDGE_403,
  seen.stopped('other-origin', 'https://other.example'),
  seen.silent('deadline', 'ABORTED'),
];
/** Only another endpoint than the Hub is sent a value without the Hub's prefixes. */
const KEY = 'a-key-of-the-mirror';
const MIRROR = endpointAt(new URL('https://hub.example'), 'input');
const TOKENS = [
  seen.TOKEN,
  'hf_jwt_sample.of-one-kind',
  'api_org_sample.of-one-kind',
  seen.oauthToken('read-repos'),
  KEY,
];
const LINES = [
  'acme/model',
  'octo/model',
  'datasets/acme/set@v1',
  'kernels/acme/k',
  'buckets/octo/b',
  'bert',
];
const LOOKS: Probe[] = ['read', 'write', 'revision', 'metadata', 'content', 'preupload', 'as-space'];

const membership = fc.record({
  role: fc.constantFrom('admin', 'write', 'contributor', 'read', 'no_access', 'a role of their own', null),
  restrictions: fc.subarray(['sso', 'token-policy'], { maxLength: 1 }),
});
const probes = fc
  .tuple(...LOOKS.map(() => fc.constantFrom(...ANSWERS)))
  .map((answers) => Object.fromEntries(LOOKS.map((probe, index) => [probe, answers[index] ?? seen.OK])));
const listed = fc.record({
  line: fc.constantFrom(...LINES),
  operation: fc.constantFrom('read', 'write'),
  probes,
});
const scenes = fc
  .record({
    token: fc.constantFrom(...TOKENS),
    who: fc.oneof(fc.constantFrom(...IDENTITIES), fc.constantFrom(...WHOAMI_ANSWERS)),
    of: fc.option(membership),
    repos: fc.array(listed, { maxLength: 3 }),
  })
  .map(({ token, who, of, repos }): seen.Scene => {
    const orgs = of === null ? [] : [seen.member('acme', of)];
    return {
      token,
      ...(token === KEY ? { inputs: { endpoint: MIRROR } } : {}),
      whoami: 'kind' in who ? who : { ...who, orgs },
      repos: Object.fromEntries(repos.map(({ line, operation, probes }) => [`${line} ${operation}`, probes])),
    };
  });

test('no mix of answers leads to a conclusion that it does not carry', () => {
  fc.assert(
    fc.property(scenes, (scene) => {
      const given = seen.evidence(scene);
      const { verdict, findings, results } = diagnose(given);
      const outcome = given.hub.whoami?.response.outcome;
      const isRefused = outcome?.kind === 'answer' && outcome.status === 401;
      const isArrived = !isRefused || results.every(({ access }) => access === 'unknown');

      if (verdict === 'pass')
        expect(results.map(({ access }) => access)).toEqual(results.map(() => 'granted'));
      for (const { cause, severity, evidence, advice, message } of findings) {
        if (/^token-(?:invalid|expired|format-unknown)$/.test(cause))
          expect([isRefused, isArrived]).toEqual([true, true]);
        expect(evidence).not.toEqual([]);
        if (severity === 'error') expect(advice).toMatch(/\.$/);
        expect(`${message} ${advice}`).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object|the the|account the/);
      }
      const blamesToken = findings.some(({ cause }) =>
        /^token-(?:invalid|expired|format-unknown)$/.test(cause),
      );
      const blamedRepos = findings.filter(({ position, cause }) => position >= 0 && cause !== 'repo-renamed');
      if (blamesToken) expect(blamedRepos).toEqual([]);
      for (const { label, access } of results) {
        const isTold = findings.some(
          ({ subject, others, severity, position }) =>
            subject === label || others.includes(label) || (position < 0 && severity !== 'notice'),
        );
        if (access !== 'granted') expect(isTold).toBe(true);
      }
    }),
    { numRuns: runs(1500) },
  );
});
