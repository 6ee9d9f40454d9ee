import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { diagnose } from '../../src/causes/diagnose.js';
import { clientRows } from '../../src/causes/sections/client-table.js';
import type { ScrubReport } from '../../src/cleanup/cleanup-result.js';
import { plannedRemovals } from '../../src/cleanup/plan/planned-removals.js';
import { staleCredentials } from '../../src/cleanup/plan/stale.js';
import { CLIENTS } from '../../src/clients/clients.js';
import { credentialOverrides } from '../../src/clients/overrides.js';
import { hubVersionMatters } from '../../src/clients/version-matters.js';
import { assess } from '../../src/evidence/assessment.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { tokenStatusOf } from '../../src/evidence/token-status.js';
import type { WhoamiObservation } from '../../src/hub/whoami.js';
import { endpointAt } from '../../src/model/endpoint.js';
import type { ScrubTarget } from '../../src/model/scrub-targets.js';
import { Secret } from '../../src/model/secret.js';
import { whoToAsk } from '../../src/probing/other-credentials.js';
import { withAnswers } from '../../src/probing/with-answers.js';
import type { GitCredential } from '../../src/runner/git/git-facts.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import { runs } from '../breadth.js';
import {
  answer,
  evidence,
  identity,
  netrcFile,
  no,
  OK,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  TOKEN,
  throttled,
  UNAUTHORIZED,
} from '../causes/evidence.js';

const NETRC = '/home/octo/.netrc';
const HOST = 'huggingface.co';
const entry = (password: string, host = HOST) => `machine ${host} login u password ${password}\n`;
const good: Scene = {
  whoami: READ_TOKEN,
  repos: { 'acme/model': { read: OK } },
  variables: { HF_TOKEN: TOKEN },
  token: null,
};
/** The checked token comes from HF_TOKEN. */
const scene = (more: Scene): Scene => ({ ...good, token: TOKEN, ...more });

function credential(kind: GitCredential['kind'], more: Partial<GitCredential> = {}): GitCredential {
  const isHelper = kind === 'store' || kind === 'helper';
  return {
    kind,
    where: `/home/octo/the-${kind}`,
    host: HOST,
    username: 'someone',
    secret: new Secret(OTHER_TOKEN),
    line: kind === 'store' ? 1 : null,
    origin: null,
    serves: 'both',
    helper: isHelper ? 0 : null,
    ...more,
  };
}

const pin = (version: string): JobClient => ({
  package: 'huggingface_hub',
  version,
  range: null,
  where: 'uv.lock',
  how: 'locked',
  certain: true,
});

const findings = (given: Scene, scrubs: ScrubReport[] = []) =>
  diagnose(evidence(given), { scrubs, isolation: null }).findings;
const only = (given: Scene, scrubs: ScrubReport[] = []) => {
  const [first, ...others] = findings(given, scrubs);
  if (first === undefined || others.length > 0) throw new Error(JSON.stringify(findings(given, scrubs)));
  return first;
};
const rowsOf = (given: Scene, scrubs: ScrubReport[] = []) => {
  const seen = evidence(given);
  return clientRows(seen, assess(seen), { scrubs, isolation: null });
};
const plannedFor = (given: Scene) => {
  const seen = evidence(given);
  return plannedRemovals(seen, assess(seen));
};
const rowFor = (client: string, given: Scene, scrubs: ScrubReport[] = []) =>
  rowsOf(given, scrubs).find((row) => row.client === client);

const REQUESTS = 'huggingface_hub 0.19 to 0.x';
const SINCE_ONE = 'huggingface_hub 1.x and later';

describe('a finding says of the clients that it names', () => {
  test('a finding says of the clients that it names on which versions it depends, if they differ', () => {
    const given = scene({ netrc: [netrcFile(`machine ${HOST} login u\n`)] });
    expect(only(given).message).toMatch(/huggingface_hub below 1\.0 \(Python 3\.11 and later\)/);
    expect(rowFor(REQUESTS, given)).toMatchObject({ sends: 'other', note: 'Python 3.11 and later' });
    const pinned = { netrc: [netrcFile(`machine ${HOST} login u\n`)], jobClients: [pin('0.36.2')] };
    expect(only(scene(pinned)).message).toContain(
      'uv.lock pins huggingface_hub 0.36.2, which would send it instead of the token (Python 3.11 and later); so would',
    );
  });

  test('what they do because of a publisher', () => {
    const publisher = { oidcResource: 'acme/model', mayMintIdToken: true };
    expect(only(scene({ environment: publisher })).message).toContain('1.19 and later exchange an id token');
    expect(only(scene({ environment: { oidcResource: 'acme/model' } })).message).toContain(
      'ignore the checked token and fail',
    );
    expect(findings(scene({ environment: publisher, jobClients: [pin('1.10.0')] }))).toEqual([]);
    expect(findings(scene({ environment: { ...publisher, implicitTokenDisabled: true } }))).toEqual([]);
  });
});

describe('a finding exists only where a client would not send the token', () => {
  test.each<[string, Scene]>([
    ['the same secret in a netrc', { netrc: [netrcFile(entry(TOKEN))] }],
    [
      'a netrc with the same secret twice and a default entry behind it',
      { netrc: [netrcFile(`${entry(TOKEN)}default login u password ${OTHER_TOKEN}\n`)] },
    ],
    [
      'an odd netrc that has to do with other hosts',
      { netrc: [netrcFile('machine a login b password c port 5\n')] },
    ],
    [
      'a helper behind one that answers with the token',
      {
        git: {
          credentials: [
            credential('helper', { secret: new Secret(TOKEN) }),
            credential('store', { helper: 1 }),
          ],
        },
      },
    ],
    ['what no helper finds', { git: { credentials: [credential('store', { serves: 'none' })] } }],
    [
      'a password that git never reads',
      { git: { credentials: [credential('setting', { serves: 'none' })] } },
    ],
    ['another login beside a token in HF_TOKEN', { saved: OTHER_TOKEN }],
  ])('a finding exists only where a client would not send the token, and not for %s', (_, given) => {
    expect(findings(scene(given))).toEqual([]);
  });

  test('a finding exists for each host that clients know the Hub by', () => {
    const given = scene({ netrc: [netrcFile(entry(TOKEN) + entry(OTHER_TOKEN, 'hf.co'))] });
    expect(only(given)).toMatchObject({ cause: 'netrc-overrides-token', subject: NETRC });
    expect(only(given).message).toContain('line 2, holds another credential for hf.co');
  });

  test('a credential in a URL always is a finding, whatever it holds', () => {
    const given = scene({ git: { credentials: [credential('url', { secret: new Secret(TOKEN) })] } });
    expect(only(given).cause).toBe('token-in-git-url');
  });
});

describe('the netrc', () => {
  test('the netrc that fails for Python is told so even where its entry is gone', () => {
    const bytes = Buffer.from(`machine a login \xff password x\n`, 'latin1');
    const finding = only(scene({ netrc: [netrcFile(bytes)] }));
    expect(finding).toMatchObject({ cause: 'netrc-unreadable', subject: NETRC });
    expect(finding.message).toContain('huggingface_hub below 1.0, requests');
    expect(finding.message).toContain('fail on it');
    expect(rowFor(REQUESTS, scene({ netrc: [netrcFile(bytes)] }))).toMatchObject({
      sends: 'fails',
      from: NETRC,
    });
  });

  test('the netrc that nobody is sure about is told with those that take something out of it', () => {
    const finding = only(scene({ netrc: [netrcFile(`machine ${HOST} login u password "${OTHER_TOKEN}\n`)] }));
    expect(finding.cause).toBe('netrc-unreadable');
    expect(finding.message).toMatch(/git-lfs.*send what it says instead of the token/);
  });

  test('the netrc with a default entry behind its own says what comes next', () => {
    const netrc = [netrcFile(`${entry(OTHER_TOKEN)}default login u password x\n`)];
    expect(only(scene({ netrc })).advice).toContain(
      'since the default entry on line 2 then applies to huggingface.co',
    );
    const scrubs: ScrubReport[] = [
      { target: 'netrc', path: NETRC, failure: null, restored: true, backup: null },
    ];
    const asked = scene({ netrc, inputs: { scrub: new Set<ScrubTarget>(['netrc']) } });
    expect(only(asked, scrubs).advice).toContain('the default entry on line 2 now applies');
    expect(rowFor('curl -n', asked, scrubs)).toMatchObject({
      sends: 'other',
      from: `${NETRC} (default entry)`,
    });
  });
});

describe('a hub that is too old', () => {
  const old = { jobClients: [pin('0.18.0')] };

  test('a hub that is too old for HF_TOKEN is a finding', () => {
    const finding = only(scene(old));
    expect(finding).toMatchObject({ cause: 'client-outdated', severity: 'warning' });
    expect(finding.message).toContain('uv.lock pins huggingface_hub 0.18.0');
    expect(finding.message).toContain('sends no token');
    expect(only(scene({ ...old, saved: OTHER_TOKEN })).message).toContain(
      'the other token, saved in /home/octo/token',
    );
  });

  test('a hub that is too old is none with the token in the old variable, nor one that is not too old', () => {
    const both = { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: TOKEN };
    expect(findings(scene({ ...old, variables: both }))).toEqual([]);
    expect(findings(scene({ ...old, saved: TOKEN }))).toEqual([]);
    expect(findings(scene({ jobClients: [pin('0.19.0')] }))).toEqual([]);
  });
});

describe('a saved login', () => {
  const later: Scene = { ...good, token: TOKEN, variables: {} };

  test('a saved login that clients stop at is told where later steps have no other token', () => {
    const given = evidence(later);
    const saved = { path: '/t', value: null, problem: 'it is a folder', stopsClients: true };
    const runner = { ...given.runner, tokenSources: { ...given.runner.tokenSources, saved } };
    const [finding] = diagnose({ ...given, runner }).findings;
    expect(finding).toMatchObject({ cause: 'saved-token-shadows', subject: '/t' });
    expect(finding?.message).toContain('fails on /t: it is a folder');
  });

  test('a saved login of old versions is told for those versions', () => {
    const finding = only({ ...later, legacy: OTHER_TOKEN });
    expect(finding.message).toContain(
      '/home/octo/.huggingface/token (huggingface_hub from 0.19, before 0.20)',
    );
  });

  test('a saved login tells how many lie beside it, and no name', () => {
    const stored = {
      path: '/home/octo/stored_tokens',
      tokens: [new Secret(TOKEN), new Secret('x')],
      renewable: [],
      refreshTokens: [],
      problem: null,
    };
    const { evidence } = only({ ...later, saved: OTHER_TOKEN, stored });
    expect(evidence).toContainEqual({
      fact: '/home/octo/stored_tokens holds 2 logins; the checked token is among them',
    });
  });
});

describe('a dry run', () => {
  const places: Scene = {
    netrc: [netrcFile(`machine a login b password c\n${entry(OTHER_TOKEN)}`)],
    git: {
      credentials: [credential('store', { line: 4 }), credential('helper', { where: 'cache', helper: 1 })],
    },
    saved: OTHER_TOKEN,
  };

  test('a dry run says exactly what a scrub of everything would take', () => {
    expect(plannedFor(scene(places))).toEqual([
      { target: 'netrc', path: NETRC, part: 'line 2', refusal: null },
      { target: 'git', path: '/home/octo/the-store', part: 'line 4', refusal: null },
      { target: 'git', path: 'cache', part: 'logins for huggingface.co', refusal: null },
      { target: 'saved-token', path: '/home/octo/token', part: null, refusal: null },
    ]);
  });

  test('a dry run says what would be left, and why', () => {
    const written = { ...netrcFile(entry(OTHER_TOKEN)), writable: false };
    expect(plannedFor(scene({ netrc: [written] }))).toMatchObject([
      { path: NETRC, refusal: 'this user may not change it' },
    ]);
    const odd = netrcFile(
      `machine a login o password machine\n${entry(OTHER_TOKEN)}machine b login u password p\n`,
    );
    const [planned] = plannedFor(scene({ netrc: [odd] }));
    expect(planned?.refusal).not.toBeNull();
  });

  test('a dry run is none where something is scrubbed, nor without an accepted token', () => {
    const asked = { inputs: { scrub: new Set<ScrubTarget>(['netrc']) } };
    expect(plannedFor(scene({ ...places, ...asked }))).toEqual([]);
    expect(plannedFor(scene({ ...places, whoami: UNAUTHORIZED, repos: {} }))).toEqual([]);
  });
});

describe('an HF_TOKEN of white space alone', () => {
  const hiding: Scene = {
    ...good,
    variables: { HF_TOKEN: ' ', HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN },
  };

  test('an HF_TOKEN of white space alone hides the old variable from clients, and so there is no token', () => {
    const [finding] = diagnose(evidence(hiding)).findings;
    expect(finding).toMatchObject({ cause: 'empty-token-value', subject: 'HF_TOKEN' });
    expect(finding?.message).toContain('do not use the token in HUGGING_FACE_HUB_TOKEN');
  });

  test('an HF_TOKEN of white space alone leaves clients the saved login, which is not checked in its place', () => {
    const [finding, ...others] = diagnose(evidence({ ...hiding, saved: TOKEN })).findings;
    expect(finding).toMatchObject({ cause: 'empty-token-value', severity: 'error' });
    expect(finding?.message).toContain('/home/octo/token contains a token, which was not used');
    expect(others).toEqual([]);
  });
});

test('the table of clients shows what later steps meet', () => {
  const scrub = new Set<ScrubTarget>(['netrc', 'git', 'saved-token']);
  const given = scene({
    netrc: [netrcFile(entry(OTHER_TOKEN))],
    git: { credentials: [credential('store'), credential('helper', { where: 'cache', helper: 1 })] },
    saved: OTHER_TOKEN,
    inputs: { scrub },
  });
  const sent = (scrubs: ScrubReport[]) =>
    Object.fromEntries(rowsOf(given, scrubs).map(({ client, sends, from }) => [client, from ?? sends]));
  expect(sent([])).toMatchObject({ [REQUESTS]: NETRC, 'huggingface_hub before 0.19': NETRC, git: NETRC });
  const seen = evidence(given);
  const stale = staleCredentials(seen, assess(seen));
  const paths = [
    ...stale.netrc.map(({ file }) => ['netrc', file.path] as const),
    ...stale.gitStores.map(({ path }) => ['git', path] as const),
    ...stale.gitHelpers.map(({ name }) => ['git', name] as const),
    ['saved-token', stale.savedToken?.path ?? ''] as const,
  ];
  const done = paths.map(
    ([target, path]): ScrubReport => ({ target, path, failure: null, restored: true, backup: null }),
  );
  expect(sent(done)).toEqual({
    ...Object.fromEntries(CLIENTS.map(({ name }) => [name, 'nothing'])),
    [SINCE_ONE]: 'HF_TOKEN',
    [REQUESTS]: 'HF_TOKEN',
    'hf command line': 'HF_TOKEN',
    'huggingface.js command line': 'HF_TOKEN',
  });
  const failed = done.map((one): ScrubReport => ({ ...one, failure: 'it could not be changed' }));
  expect(sent(failed)).toEqual(sent([]));
});

describe('who is asked', () => {
  const asked = (given: Scene) => {
    const seen = evidence(given);
    return whoToAsk(seen, tokenStatusOf(seen)).map((secret) => secret.reveal());
  };
  /** What an answer to the question for another credential says, when all else is known. */
  const told = (whoami: WhoamiObservation | null, seen: Evidence) => {
    if (whoami === null) throw new Error('nobody was asked');
    const answered = withAnswers(seen, [{ kind: 'credential', secret: new Secret(OTHER_TOKEN), whoami }]);
    return answered.hub.others[0]?.is;
  };
  const one = { netrc: [netrcFile(entry(OTHER_TOKEN))] };

  test('a credential that is sent to this very endpoint is asked about, each once, three at the most', () => {
    expect(asked(scene({ ...one, git: { credentials: [credential('url'), credential('store')] } }))).toEqual([
      OTHER_TOKEN,
    ]);
    const credentials = [1, 2, 3, 4].map((number) =>
      credential('url', {
        where: `remote ${number}`,
        secret: new Secret(`hf_number${number}-of-the-others`),
      }),
    );
    expect(asked(scene({ git: { credentials } }))).toEqual(
      [1, 2, 3].map((number) => `hf_number${number}-of-the-others`),
    );
  });

  const mirror = endpointAt(new URL('https://hub.example'), 'input');
  test.each<[string, Scene]>([
    ['nothing, where nothing speaks', {}],
    ['no credential of the Hub at another endpoint', { ...one, inputs: { endpoint: mirror } }],
    ['no default entry', { netrc: [netrcFile(`default login u password ${OTHER_TOKEN}\n`)] }],
    [
      'no header that goes to every host',
      { git: { credentials: [credential('header', { where: 'http.extraHeader' })] } },
    ],
    ['no password', { netrc: [netrcFile(entry('correct-horse'))] }],
    [
      'no variable that is meant for another endpoint',
      { variables: { HF_TOKEN: OTHER_TOKEN }, inputs: { endpoint: mirror } },
    ],
    ['nobody once the identity check was throttled', { ...one, whoami: throttled(0) }],
    [
      'nobody where no token may be sent',
      { ...one, inputs: { endpoint: endpointAt(new URL('https://hub.example'), 'environment') } },
    ],
    ['nothing that only very old versions would find', { saved: OTHER_TOKEN }],
  ])('of these credentials the right ones are asked about: %s', (_, given) => {
    expect(asked(scene(given))).toEqual([]);
  });

  test('a variable that the job means for this endpoint is asked about, too', () => {
    expect(asked(scene({ variables: { HF_TOKEN: OTHER_TOKEN } }))).toEqual([OTHER_TOKEN]);
    const named = { environment: { endpoint: 'https://hub.example' }, inputs: { endpoint: mirror } };
    expect(asked(scene({ variables: { HF_TOKEN: OTHER_TOKEN }, ...named }))).toEqual([OTHER_TOKEN]);
  });

  test('what the Hub says about another credential is in the finding and in the table', () => {
    const said = (whoami: Scene['whoami']) => {
      const given = evidence({ ...good, token: TOKEN, whoami: whoami ?? READ_TOKEN });
      return told(given.hub.whoami, evidence(good));
    };
    expect(said(identity({ name: 'octo-old' }))).toEqual({
      kind: 'accepted',
      name: 'octo-old',
      tokenName: 'ci',
    });
    expect(said(no(401, 'User Access Token "x" is expired'))).toEqual({ kind: 'expired' });
    expect(said(UNAUTHORIZED)).toEqual({ kind: 'refused' });
    expect([said(throttled(0)), said(answer(200))]).toEqual([null, null]);

    const known = (is: NonNullable<Scene['others']>[number]['is']) =>
      scene({ ...one, others: [{ secret: new Secret(OTHER_TOKEN), is }] });
    const cases: Array<[NonNullable<Scene['others']>[number]['is'], string, string]> = [
      [
        { kind: 'accepted', name: 'octo-old', tokenName: null },
        'It belongs to octo-old.',
        'belongs to octo-old',
      ],
      [{ kind: 'expired' }, 'It has expired.', 'expired'],
      [{ kind: 'refused' }, 'The Hub does not recognize it.', 'unknown to the Hub'],
    ];
    for (const [is, sentence, owner] of cases) {
      expect(only(known(is)).message).toContain(sentence);
      expect(rowFor(REQUESTS, known(is))?.owner).toBe(owner);
    }
    expect(rowFor(REQUESTS, known(null))?.owner).toBeNull();
  });

  test('a 401 says nothing where the checked token has got one as well', () => {
    const given = evidence(scene({ ...one, whoami: UNAUTHORIZED }));
    expect(told(given.hub.whoami, given)).toBeNull();
  });
});

test('the version of the hub is looked for only where it matters', () => {
  const matters = (given: Scene) => hubVersionMatters(evidence(scene(given)));
  expect([
    matters({}),
    matters({ saved: OTHER_TOKEN }),
    matters({ git: { credentials: [credential('store')] } }),
  ]).toEqual([false, false, false]);
  expect([
    matters({ netrc: [netrcFile(entry(OTHER_TOKEN))] }),
    matters({ variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN } }),
    matters({ environment: { oidcResource: 'a/b' } }),
  ]).toEqual([true, true, true]);
});

describe('findings and table', () => {
  const PASSWORDS = [TOKEN, OTHER_TOKEN, 'hf_yet-another.of-one-kind'];
  const secrets = fc.constantFrom(...PASSWORDS);
  const netrcLine = fc.oneof(
    fc
      .tuple(fc.constantFrom(HOST, 'hf.co', 'HuggingFace.co', 'a.example'), secrets)
      .map(([host, password]) => entry(password, host)),
    secrets.map((password) => `default login u password ${password}\n`),
    fc.constantFrom(
      '# note\n',
      'machine huggingface.co\n',
      `machine ${HOST} port 1 login u password x\n`,
      '"\n',
      '\u0000\n',
    ),
  );
  const gitCredentials = fc.record({
    kind: fc.constantFrom<GitCredential['kind']>('url', 'rewrite', 'header', 'store', 'helper', 'setting'),
    host: fc.constantFrom(HOST, 'hf.co'),
    secret: secrets.map((value) => new Secret(value)),
    serves: fc.constantFrom<GitCredential['serves']>('git', 'lfs', 'both', 'none'),
  });
  const variable = fc.option(fc.constantFrom('', ' ', ...PASSWORDS), { nil: undefined });
  const scenes = fc
    .record({
      input: fc.boolean(),
      HF_TOKEN: variable,
      HUGGING_FACE_HUB_TOKEN: variable,
      saved: fc.option(secrets, { nil: undefined }),
      legacy: fc.option(secrets, { nil: undefined }),
      lines: fc.array(netrcLine, { maxLength: 4 }),
      git: fc.array(gitCredentials, { maxLength: 3 }),
      oidcResource: fc.option(fc.constant('acme/model')),
      implicitTokenDisabled: fc.boolean(),
      exportToken: fc.boolean(),
      client: fc.option(fc.constantFrom('0.18.0', '0.36.2', '1.10.0', '2.4.0')),
    })
    .map(({ input, HF_TOKEN, HUGGING_FACE_HUB_TOKEN, saved, legacy, lines, git, client, ...rest }): Scene => {
      const { oidcResource, implicitTokenDisabled, exportToken } = rest;
      const set = Object.entries({ HF_TOKEN, HUGGING_FACE_HUB_TOKEN }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      );
      return {
        ...good,
        token: input ? TOKEN : null,
        variables: Object.fromEntries(set),
        ...(saved === undefined ? {} : { saved }),
        ...(legacy === undefined ? {} : { legacy }),
        netrc: lines.length === 0 ? [] : [netrcFile(lines.join(''))],
        git: {
          credentials: git.map(({ kind, ...more }, index) => credential(kind, { ...more, helper: index })),
        },
        environment: { oidcResource, implicitTokenDisabled },
        inputs: { exportToken },
        jobClients: client === null ? [] : [pin(client)],
      };
    });

  const SHADOWS = new Set([
    'netrc-overrides-token',
    'netrc-unreadable',
    'git-credential-stale',
    'token-in-git-url',
    'oidc-overrides-token',
    'conflicting-token-sources',
    'saved-token-shadows',
    'client-outdated',
  ]);

  test('findings and table agree: something is found exactly where some client would not send the token', () => {
    const tally = { both: 0, neither: 0 };
    fc.assert(
      fc.property(scenes, (given) => {
        const seen = evidence(given);
        if (seen.runner.tokenSources.checked === null) return;
        const found = diagnose(seen).findings.filter(({ cause }) => SHADOWS.has(cause));
        const overrides = credentialOverrides(seen).filter(
          ({ client, source }) => !(client.name === 'huggingface_hub before 0.19' && source.kind === 'saved'),
        );
        // What stands open, or cannot be made out, is a finding whoever would send it.
        const others = found.filter(
          ({ cause }) => !['token-in-git-url', 'netrc-unreadable', 'client-outdated'].includes(cause),
        );
        if (others.length > 0) expect(overrides).not.toEqual([]);
        if (overrides.length > 0) expect(found).not.toEqual([]);
        const heard = new Set(overrides.map(({ source }) => source.kind));
        const causes = new Set(found.map(({ cause }) => cause));
        expect(heard.has('publisher')).toBe(causes.has('oidc-overrides-token'));
        expect(heard.has('variable')).toBe(causes.has('conflicting-token-sources'));
        if (heard.has('netrc'))
          expect(causes.has('netrc-overrides-token') || causes.has('netrc-unreadable')).toBe(true);
        else expect(causes.has('netrc-overrides-token')).toBe(false);
        tally[overrides.length > 0 ? 'both' : 'neither'] += 1;
      }),
      { numRuns: runs(1500) },
    );
    expect(Math.min(tally.both, tally.neither)).toBeGreaterThan(0);
  });

  test('findings and table hold no secret and no word that stands for a missing one', () => {
    fc.assert(
      fc.property(scenes, (given) => {
        const seen = evidence(given);
        const rows = JSON.stringify([
          clientRows(seen, assess(seen), { scrubs: [], isolation: null }),
          diagnose(seen).findings,
          plannedRemovals(seen, assess(seen)),
        ]);
        expect(rows).not.toMatch(/hf_another|hf_sample|someone|undefined|NaN|\[object/);
      }),
      { numRuns: runs(300) },
    );
  });
});
