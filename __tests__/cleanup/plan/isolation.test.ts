import { describe, expect, test } from '@jest/globals';
import { clientRows } from '../../../src/causes/sections/client-table.js';
import { afterIsolation, planIsolation } from '../../../src/cleanup/plan/isolation.js';
import { assess } from '../../../src/evidence/assessment.js';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { tokenStatusOf } from '../../../src/evidence/token-status.js';
import { Secret } from '../../../src/model/secret.js';

import {
  evidence,
  netrcFile,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  TOKEN,
  UNAUTHORIZED,
} from '../../causes/evidence.js';

const ENTRY = `machine huggingface.co login octo password ${OTHER_TOKEN}\n`;
const HOST = 'machine api.other.example login octo password word\n';

/** A run with `isolate: true`, whose job has an accepted token. */
const scene = ({ inputs, ...given }: Scene = {}): Scene => ({
  whoami: READ_TOKEN,
  variables: { HF_TOKEN: TOKEN },
  inputs: { isolate: true, ...inputs },
  ...given,
});

function planned(given: Scene = {}) {
  const seen = evidence(scene(given));
  const plan = planIsolation(seen, tokenStatusOf(seen));
  if (plan === null) throw new Error('no isolation is planned');
  return plan;
}

/** What a client would send in the later steps. */
function later(client: string, given: Scene) {
  const seen = evidence(scene(given));
  const isolation = { ...planned(given), variables: [] };
  return clientRows(seen, assess(seen), { scrubs: [], isolation }).find((row) => row.client === client);
}

describe('the plan of an isolation', () => {
  test('the plan of an isolation is made only where it is asked for', () => {
    const seen = evidence(scene({ inputs: { isolate: false } }));
    expect(planIsolation(seen, tokenStatusOf(seen))).toBeNull();
  });

  test('the plan of an isolation leaves everything as it is without an accepted token', () => {
    for (const given of [{ whoami: UNAUTHORIZED }, { token: null, variables: {} }]) {
      expect(planned(given)).toEqual({
        netrc: null,
        git: [],
        hidesSavedToken: false,
        notReached: [expect.stringContaining('no accepted token')],
      });
    }
  });

  test('the plan of an isolation has settings for the hosts of the Hub and no others', () => {
    const { git } = planned();
    expect(git).not.toEqual([]);
    for (const { key } of git) {
      expect(key).toMatch(/^(?:credential|http)\.https:\/\/(?:huggingface|hf)\.co(?:\/\.|\.)[a-zA-Z]+$/);
    }
    const helpers = git.filter(({ key }) => key === 'credential.https://huggingface.co.helper');
    expect(helpers.map(({ value }) => value === '')).toEqual([true, false]);
  });

  test('the plan of an isolation takes back headers of git only for the host that has a stale one', () => {
    const secret = new Secret(OTHER_TOKEN);
    const header = (host: string, key: string): Evidence['runner']['git']['credentials'][number] => ({
      kind: 'header',
      where: key,
      host,
      username: null,
      secret,
      line: null,
      origin: null,
      serves: 'both',
      helper: null,
      key,
    });
    const key = 'http.https://hf.co/acme.extraHeader';
    const { git, notReached } = planned({ git: { credentials: [header('hf.co', key)] } });
    expect(notReached).toEqual([expect.stringContaining(`git-lfs still sends the header ${key}`)]);
    const blank = git.filter((setting) => setting.key.endsWith('Header')).map((setting) => setting.key);
    expect(blank).toEqual(['http.https://hf.co/.extraHeader', key]);
    expect(planned().git.filter((setting) => setting.key.endsWith('Header'))).toEqual([]);
    // One for several hosts is blanked for each of ours, by no key that others would lose it by.
    for (const wide of ['http.extraHeader', 'http.https://*.co/.extraHeader']) {
      const settings = planned({ git: { credentials: [header('huggingface.co', wide)] } }).git;
      expect(settings.flatMap(({ key: set }) => (set.endsWith('Header') ? [set] : []))).toEqual([
        'http.https://huggingface.co/.extraHeader',
        'http.https://hf.co/.extraHeader',
      ]);
    }
  });

  test('the plan of an isolation holds no credential', () => {
    const plan = planned({
      netrc: [netrcFile(HOST + ENTRY)],
      saved: OTHER_TOKEN,
      inputs: { exportToken: true },
    });
    expect(plan.netrc?.toString()).toBe(HOST);
    expect(JSON.stringify({ ...plan, netrc: null })).not.toMatch(new RegExp(`${TOKEN}|${OTHER_TOKEN}`));
  });

  test.each([
    ['there is none', []],
    ['it has no entry for the Hub', [netrcFile(HOST)]],
    ['its entry is the token itself', [netrcFile(`machine huggingface.co password ${TOKEN}\n`)]],
  ])('the plan of an isolation has no netrc of its own where %s', (_, netrc) => {
    expect(planned({ netrc })).toMatchObject({ netrc: null, notReached: [] });
  });

  test('the plan of an isolation says that a default entry stays in force', () => {
    const plan = planned({ netrc: [netrcFile(`${ENTRY}default login octo password word\n`)] });
    expect(plan.netrc?.toString()).toBe('default login octo password word\n');
    expect(plan.notReached.join()).toContain(
      'the default entry of /home/octo/.netrc still applies to the Hub',
    );
  });

  test('the plan of an isolation says that a netrc nobody can be sure about stays in force', () => {
    const plan = planned({ netrc: [netrcFile(`machine b password "open\n${ENTRY}`)] });
    expect(plan.netrc).toBeNull();
    expect(plan.notReached.join()).toMatch(/^clients still read \/home\/octo\/\.netrc, .*line 1/);
  });

  test('the plan of an isolation copies a netrc with an open quote elsewhere', () => {
    const rest = 'machine b password "open\n';
    expect(planned({ netrc: [netrcFile(`${ENTRY}${rest}`)] }).netrc?.toString()).toBe(rest);
  });

  test('the plan of an isolation hides a saved login only where it is another than the token', () => {
    expect(planned({ saved: OTHER_TOKEN }).hidesSavedToken).toBe(true);
    expect(planned({ saved: TOKEN }).hidesSavedToken).toBe(false);
    expect(planned({ token: null, variables: {}, saved: TOKEN }).hidesSavedToken).toBe(false);
  });

  test('says that git goes without where later steps have no HF_TOKEN', () => {
    expect(planned({ variables: {} }).notReached.join()).toContain('git gets no credential');
    expect(planned({ variables: {}, inputs: { exportToken: true } }).notReached).toEqual([]);
  });
});

describe('in an isolated job', () => {
  const netrc = [netrcFile(ENTRY)];

  test.each([
    ['2.45.2', false, 'other'],
    ['2.46.0', false, 'other'],
    ['2.45.2', true, 'other'],
    ['2.46.0', true, 'checked-token'],
  ])('in an isolated job git %s with export-token %s and a netrc sends %s', (version, exportToken, sends) => {
    expect(later('git', { netrc, git: { version }, inputs: { exportToken } })).toMatchObject({ sends });
  });

  test('the observations of a job that needs nothing are what they were', () => {
    const seen = evidence(scene({ git: { state: 'unavailable' }, netrc: [netrcFile(HOST)] }));
    const plan = planIsolation(seen, tokenStatusOf(seen));
    expect(plan && afterIsolation(seen, plan)).toEqual(seen);
  });
});
