import { expect } from '@jest/globals';
import { REAL_NAMES } from '../../tools/emulator/hub.mjs';
import {
  judge,
  type Played,
  type PlayOptions,
  playScenario,
  type Scenario,
} from '../../tools/emulator/scenario.mjs';
import { schemaProblems } from '../report/schema.js';

/** The parts of a scenario that a case sets; everything else is as on a healthy runner and Hub. */
export interface Case {
  runner?: Partial<Scenario['runner']>;
  inputs?: Record<string, string>;
  hub?: Record<string, unknown>;
  options?: PlayOptions;
  /**
   * Whether the Hub is huggingface.co itself, over TLS, as far as the machine can tell: it is reached through a proxy in
   * `HTTPS_PROXY`, as real git and curl reach it too, and the `endpoint` input is not given.
   */
  byRealName?: boolean;
  expect: Partial<Scenario['expect']> & Pick<Scenario['expect'], 'verdict' | 'cause'>;
}

/** A run as a test looks at it: what people see, and which requests the Hub saw. */
export interface Seen {
  played: Played;
  /** `METHOD path → status`, in order of arrival. */
  requests: string[];
  causes: string[];
}

/** A valid token of the account octo-ci. */
export function token(kind: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    state: 'valid',
    user: 'octo-ci',
    kind,
    name: 'ci',
    createdAt: '2026-01-02T03:04:05.000Z',
    expiresAt: null,
    ...more,
  };
}

export function model(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { id, type: 'model', private: false, gated: false, ...more };
}

export const ORG_MEMBER = { 'octo-ci': { isPro: false, orgs: [{ name: 'acme', role: 'write' }] } };

/** The part of a pull request's payload that tells a fork. */
export function pullRequest(headRepository: string, login = 'octo-dev'): Record<string, unknown> {
  return {
    pull_request: {
      user: { login },
      head: { repo: { full_name: headRepository, fork: headRepository !== 'acme/pipeline' } },
      base: { repo: { full_name: 'acme/pipeline', fork: false } },
    },
    repository: { full_name: 'acme/pipeline' },
  };
}

/**
 * Plays a case against the committed bundle and holds it against everything that must be true of any run:
 * verdict, cause, exit status, advice, no secret in any channel, no request that changes anything, the
 * home as before after the post step. Every end-to-end test goes through here.
 */
export async function play(
  { runner, inputs, hub, options, byRealName = false, expect: expected }: Case,
  probe: (seen: Seen) => unknown = () => {},
) {
  const scenario: Scenario = {
    id: 'case',
    title: '',
    needs: [],
    runner: { event: 'push', actor: 'octo-dev', payload: {}, env: { HF_TOKEN: '@token:ci' }, ...runner },
    inputs: { ...(byRealName ? {} : { endpoint: '@hub' }), ...inputs },
    hub: {
      listening: byRealName ? 'https-trusted' : 'http',
      tokens: { ci: token('read') },
      users: ORG_MEMBER,
      repos: [],
      faults: [],
      switches: {},
      ...hub,
    },
    expect: { alsoVerdicts: [], alsoCauses: [], advice: [], mustNotBlame: [], ...expected },
  };
  const names = byRealName ? { names: REAL_NAMES } : {};
  const played = await playScenario(scenario, { ...options, hub: { ...names, ...options?.hub } });
  try {
    expect(judge(scenario, played).problems).toEqual([]);
    expect(schemaProblems(played.report)).toEqual([]);
    await probe({
      played,
      requests: played.hub.requests.map(({ method, path, status }) => `${method} ${path} → ${status}`),
      causes: played.causes,
    });
  } finally {
    await played.close();
  }
}
