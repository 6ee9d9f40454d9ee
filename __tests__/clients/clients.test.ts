import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import { clientRows } from '../../src/causes/sections/client-table.js';
import { CLIENTS, hostsOf, resolveClients } from '../../src/clients/clients.js';
import { type ConditionalBehaviour, placeOf } from '../../src/clients/source.js';
import { assess } from '../../src/evidence/assessment.js';
import { Secret } from '../../src/model/secret.js';
import type { GitCredential } from '../../src/runner/git/git-facts.js';
import type { JobClient } from '../../src/runner/job-clients/job-client.js';
import { evidence, netrcFile, OK, OTHER_TOKEN, READ_TOKEN, type Scene, TOKEN } from '../causes/evidence.js';

const NETRC = '/home/octo/.netrc';
const HUB_ENTRY = `machine huggingface.co login u password ${OTHER_TOKEN}\n`;

function gitCredential(kind: GitCredential['kind'], more: Partial<GitCredential> = {}): GitCredential {
  return {
    kind,
    where: `the ${kind}`,
    host: 'huggingface.co',
    username: null,
    secret: new Secret(OTHER_TOKEN),
    line: null,
    origin: null,
    serves: 'both',
    helper: kind === 'store' || kind === 'helper' ? 0 : null,
    ...more,
  };
}

const NAMES: Readonly<Record<string, string>> = { [TOKEN]: 'token', [OTHER_TOKEN]: 'other', '': 'blank' };

/** A behaviour in short: `other from /home/octo/.netrc`, `nothing`, `fails at …`, with its condition behind it. */
function short(behaviour: ConditionalBehaviour): string {
  const when = behaviour.when === null ? '' : ` [${behaviour.when}]`;
  if (behaviour.does === 'nothing') return `nothing${when}`;
  if (behaviour.does === 'fails') return `fails at ${placeOf(behaviour.source)}${when}`;
  const name = behaviour.secret === null ? 'unknown' : (NAMES[behaviour.secret.reveal()] ?? 'third');
  return `${name} from ${placeOf(behaviour.source)}${when}`;
}

/** What the families send to the endpoint, by name. */
function said(scene: Scene): Record<string, string> {
  const given = evidence(scene);
  const [endpoint] = hostsOf(given);
  const entries = resolveClients(given, endpoint).map(({ client, behaviours }) => [
    client.name,
    behaviours.map(short).join(' | '),
  ]);
  return Object.fromEntries(entries);
}

/** Every family where nothing at all was found. */
const SILENCE = Object.fromEntries(CLIENTS.map(({ name }) => [name, 'nothing']));

const MODERN = 'huggingface_hub 1.x and later';
const REQUESTS = 'huggingface_hub 0.19 to 0.x';
const OLD = 'huggingface_hub before 0.19';
const JS = 'huggingface.js command line';
const HF = 'hf command line';
const V19 = 'huggingface_hub from 0.19, before 0.20';
const SINCE_20 = 'huggingface_hub 0.20 and later';

/** `hf` sends what the huggingface_hub sends that it comes with, 0.34 or later. */
function ofCommandLine({ [REQUESTS]: below = '', [MODERN]: since = '' }: Record<string, string>): string {
  if (below === since) return below;
  return `${below} [huggingface_hub from 0.34, before 1.0] | ${since} [huggingface_hub 1.0 and later]`;
}

const pin = (version: string): JobClient => ({
  package: 'huggingface_hub',
  version,
  range: null,
  where: 'uv.lock',
  how: 'locked',
  certain: true,
});

describe('what each family of clients sends by itself', () => {
  const alike = (text: string, ...clients: string[]) => Object.fromEntries(clients.map((one) => [one, text]));
  const fromNetrc = `other from ${NETRC}`;
  const rows: Array<[string, Scene, Record<string, string>]> = [
    ['nothing at all', { token: null }, {}],
    ['a token in the input alone', {}, {}],
    ['HF_TOKEN', { variables: { HF_TOKEN: TOKEN } }, alike('token from HF_TOKEN', MODERN, REQUESTS, JS)],
    [
      'the old variable',
      { variables: { HUGGING_FACE_HUB_TOKEN: TOKEN } },
      alike('token from HUGGING_FACE_HUB_TOKEN', MODERN, REQUESTS, OLD),
    ],
    [
      'both variables',
      { variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN } },
      {
        ...alike('token from HF_TOKEN', MODERN, REQUESTS, JS),
        [OLD]: 'other from HUGGING_FACE_HUB_TOKEN',
      },
    ],
    [
      'an empty HF_TOKEN, which counts as unset',
      { variables: { HF_TOKEN: '', HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN } },
      {
        ...alike('other from HUGGING_FACE_HUB_TOKEN', MODERN, OLD),
        [REQUESTS]: `nothing [${V19}] | other from HUGGING_FACE_HUB_TOKEN [${SINCE_20}]`,
        [HF]: 'other from HUGGING_FACE_HUB_TOKEN',
      },
    ],
    [
      'a blank HF_TOKEN, which hides the old variable and not the file',
      { variables: { HF_TOKEN: ' ', HUGGING_FACE_HUB_TOKEN: OTHER_TOKEN }, saved: TOKEN },
      {
        [MODERN]: 'token from /home/octo/token',
        [REQUESTS]: `nothing [${V19}] | token from /home/octo/token [${SINCE_20}]`,
        [HF]: 'token from /home/octo/token',
        [OLD]: 'other from HUGGING_FACE_HUB_TOKEN',
      },
    ],
    [
      'an empty old variable, which is a token to the oldest',
      { variables: { HUGGING_FACE_HUB_TOKEN: '' }, saved: OTHER_TOKEN },
      {
        ...alike('other from /home/octo/token', MODERN, HF),
        [REQUESTS]: `nothing [${V19}] | other from /home/octo/token [${SINCE_20}]`,
      },
    ],
    ['a saved login', { saved: OTHER_TOKEN }, alike('other from /home/octo/token', MODERN, REQUESTS, OLD)],
    [
      'a saved login that HF_TOKEN_PATH names, which the oldest do not read',
      { saved: OTHER_TOKEN, places: { HF_TOKEN_PATH: '/home/octo/token' } },
      {
        ...alike('other from /home/octo/token', MODERN, HF),
        [REQUESTS]:
          'nothing [huggingface_hub from 0.19, before 0.23] | other from /home/octo/token [huggingface_hub 0.23 and later]',
      },
    ],
    [
      'the token file of old versions',
      { legacy: OTHER_TOKEN },
      {
        [REQUESTS]: `other from /home/octo/.huggingface/token [${V19}] | nothing [${SINCE_20}]`,
        [HF]: 'nothing',
        [OLD]: 'other from /home/octo/.huggingface/token',
      },
    ],
    [
      'an export by this step',
      { variables: { HF_TOKEN: OTHER_TOKEN }, inputs: { exportToken: true } },
      alike('token from HF_TOKEN, exported by this step', MODERN, REQUESTS, JS),
    ],
    [
      'a publisher beside HF_TOKEN',
      { variables: { HF_TOKEN: TOKEN }, environment: { oidcResource: 'acme/model', mayMintIdToken: true } },
      {
        ...alike('token from HF_TOKEN', REQUESTS, JS),
        [MODERN]:
          'token from HF_TOKEN [huggingface_hub from 1.0, before 1.19] | unknown from HF_OIDC_RESOURCE [huggingface_hub 1.19 and later]',
        [HF]: 'token from HF_TOKEN [huggingface_hub from 0.34, before 1.19] | unknown from HF_OIDC_RESOURCE [huggingface_hub 1.19 and later]',
      },
    ],
    [
      'a publisher without an id token',
      { environment: { oidcResource: 'acme/model' } },
      {
        [MODERN]:
          'nothing [huggingface_hub from 1.0, before 1.19] | fails at HF_OIDC_RESOURCE [huggingface_hub 1.19 and later]',
        [HF]: 'nothing [huggingface_hub from 0.34, before 1.19] | fails at HF_OIDC_RESOURCE [huggingface_hub 1.19 and later]',
      },
    ],
    [
      'everything, with the implicit token switched off',
      {
        variables: { HF_TOKEN: TOKEN, HUGGING_FACE_HUB_TOKEN: TOKEN },
        saved: OTHER_TOKEN,
        environment: { implicitTokenDisabled: true, oidcResource: 'a/b' },
      },
      alike('token from HF_TOKEN', JS),
    ],
    [
      'a netrc entry',
      { variables: { HF_TOKEN: TOKEN }, netrc: [netrcFile(HUB_ENTRY)] },
      {
        ...alike('token from HF_TOKEN', MODERN, JS),
        ...alike(fromNetrc, REQUESTS, OLD, 'git', 'git-lfs', 'curl -n'),
      },
    ],
    [
      'a default entry',
      { netrc: [netrcFile(`default login u password ${OTHER_TOKEN}\n`)] },
      alike(`${fromNetrc} (default entry)`, REQUESTS, OLD, 'git', 'git-lfs', 'curl -n'),
    ],
    [
      'two entries for the host: Python takes the last, others the first',
      {
        netrc: [netrcFile(`machine huggingface.co login u password ${TOKEN}\n${HUB_ENTRY}`)],
      },
      { ...alike(fromNetrc, REQUESTS, OLD), ...alike(`token from ${NETRC}`, 'git', 'git-lfs', 'curl -n') },
    ],
    [
      'a port in the entry, which a part of Python refuses',
      { netrc: [netrcFile(`machine huggingface.co port 443 login u password ${OTHER_TOKEN}\n`)] },
      alike(fromNetrc, 'git', 'git-lfs', 'curl -n'),
    ],
    [
      'a byte that is no UTF-8',
      { netrc: [netrcFile(Buffer.from(`machine a login \xff password x\n${HUB_ENTRY}`, 'latin1'))] },
      {
        ...alike(`fails at ${NETRC}`, REQUESTS, OLD),
        'git-lfs': fromNetrc,
        git: `${fromNetrc} [libcurl before 8.14] | nothing [libcurl from 8.14, before 8.21] | ${fromNetrc} [libcurl 8.21 and later]`,
        'curl -n': `${fromNetrc} [curl before 8.14] | fails at ${NETRC} [curl from 8.14, before 8.21] | ${fromNetrc} [curl 8.21 and later]`,
      },
    ],
    [
      'an extra header before all',
      {
        netrc: [netrcFile(HUB_ENTRY)],
        git: { credentials: [gitCredential('store'), gitCredential('url'), gitCredential('header')] },
      },
      {
        ...alike(fromNetrc, REQUESTS, OLD, 'curl -n'),
        ...alike('other from the header', 'git', 'git-lfs'),
      },
    ],
    [
      'a credential in a URL, and a helper for other URLs',
      { git: { credentials: [gitCredential('store', { secret: new Secret(TOKEN) }), gitCredential('url')] } },
      alike('other from the url [with the url] | token from the store [with other URLs]', 'git', 'git-lfs'),
    ],
    [
      'a netrc entry before a helper',
      { netrc: [netrcFile(HUB_ENTRY)], git: { credentials: [gitCredential('store')] } },
      {
        ...alike(fromNetrc, REQUESTS, OLD, 'curl -n'),
        ...alike(`${fromNetrc} | other from the store [once the netrc entry is refused]`, 'git', 'git-lfs'),
      },
    ],
    [
      'helpers in their order',
      {
        git: {
          credentials: [
            gitCredential('helper', { where: 'second', helper: 1 }),
            gitCredential('store', { where: 'first', helper: 0, secret: new Secret(TOKEN) }),
          ],
        },
      },
      alike('token from first', 'git', 'git-lfs'),
    ],
    [
      'settings for git-lfs alone, for another host, and that git never reads',
      {
        git: {
          credentials: [
            gitCredential('url', { where: 'lfs.url', serves: 'lfs' }),
            gitCredential('header', { host: 'hf.co' }),
            gitCredential('setting', { serves: 'none' }),
          ],
        },
      },
      { 'git-lfs': 'other from lfs.url [with lfs.url] | nothing [with other URLs]' },
    ],
  ];

  test.each(rows)('what each family of clients sends by itself: %s', (_, scene, expected) => {
    const all = { ...SILENCE, ...expected };
    expect(said(scene)).toEqual({ ...all, [HF]: expected[HF] ?? ofCommandLine(all) });
  });
});

describe('which netrc a family reads', () => {
  const at = (
    path: string,
    kind: 'netrc-variable' | 'dot-netrc' | 'underscore-netrc',
    also?: 'dot-netrc',
  ) => ({
    ...netrcFile(HUB_ENTRY),
    path,
    kind,
    ...(also === undefined ? {} : { alsoNamed: [also] }),
  });
  const named = at('/n', 'netrc-variable');
  const dot = at('/h/.netrc', 'dot-netrc');
  const underscore = at('/h/_netrc', 'underscore-netrc');
  const halved = (path: string) => `nothing [curl before 8.16] | other from ${path} [curl 8.16 and later]`;

  test('NETRC replaces the files of the home for requests and for new curl, and for nobody else', () => {
    const rows = said({ places: { NETRC: '/n' }, netrc: [named, dot] });
    expect([rows[REQUESTS], rows['git-lfs']]).toEqual(['other from /n', 'other from /h/.netrc']);
    expect(rows['curl -n']).toBe(
      'other from /h/.netrc [curl before 8.16] | other from /n [curl 8.16 and later]',
    );
    expect(rows.git).toBe(rows['curl -n']?.replaceAll('[curl', '[libcurl'));
  });

  test('one file under two names is read by both', () => {
    const rows = said({ places: { NETRC: '/n' }, netrc: [at('/n', 'netrc-variable', 'dot-netrc')] });
    expect([rows[REQUESTS], rows['git-lfs'], rows['curl -n']]).toEqual(Array(3).fill('other from /n'));
  });

  test('NETRC without a file silences requests, even when it is empty; curl passes over an empty one', () => {
    const missing = said({ places: { NETRC: '/missing' }, netrc: [dot] });
    expect([missing[REQUESTS], missing['git-lfs']]).toEqual(['nothing', 'other from /h/.netrc']);
    expect(missing['curl -n']).toBe(
      'other from /h/.netrc [curl before 8.16] | nothing [curl 8.16 and later]',
    );
    const empty = said({ places: { NETRC: '' }, netrc: [dot] });
    expect([empty[REQUESTS], empty['curl -n']]).toEqual(['nothing', 'other from /h/.netrc']);
    expect(said({ places: { NETRC: '/n' }, netrc: [named] })['curl -n']).toBe(halved('/n'));
  });

  test('_netrc is read by requests everywhere and by the others on Windows, where there is no .netrc', () => {
    const given = evidence({ netrc: [underscore] });
    const families = (platform: NodeJS.Platform) =>
      resolveClients({ ...given, runner: { ...given.runner, platform } }, hostsOf(given)[0])
        .filter(({ behaviours }) => behaviours.some(({ does }) => does === 'sends'))
        .map(({ client }) => client.name);
    expect(families('linux')).toEqual([REQUESTS, OLD, HF]);
    expect(families('win32')).toEqual([REQUESTS, OLD, HF, 'git', 'git-lfs', 'curl -n']);
    expect(said({ netrc: [dot, underscore] })[REQUESTS]).toBe('other from /h/.netrc');
  });

  test('an entry without login and password is sent as two empty words by old requests on new Python', () => {
    const rows = said({
      variables: { HF_TOKEN: TOKEN },
      netrc: [netrcFile('machine huggingface.co\n')],
    });
    expect(rows[REQUESTS]).toBe(
      [
        'token from HF_TOKEN [Python before 3.11]',
        `blank from ${NETRC} [requests before 2.33, Python 3.11 and later]`,
        'token from HF_TOKEN [requests 2.33 and later, Python 3.11 and later]',
      ].join(' | '),
    );
  });
});

test('of versions that differ only the one that the job is known to use counts', () => {
  const scene = (version: string): Scene => ({
    variables: { HF_TOKEN: TOKEN },
    environment: { oidcResource: 'acme/model', mayMintIdToken: true },
    jobClients: [pin(version)],
  });
  const rows = (version: string) => {
    const { [MODERN]: modern, [HF]: command } = said(scene(version));
    return [modern, command];
  };
  expect(rows('1.10.0')).toEqual(Array(2).fill('token from HF_TOKEN'));
  expect(rows('1.19.0')).toEqual(Array(2).fill('unknown from HF_OIDC_RESOURCE'));
  expect(rows('0.36.2')).toEqual([expect.stringContaining(' | '), 'token from HF_TOKEN']);
});

describe('a sentence names the clients that would not send the token', () => {
  const good: Scene = {
    whoami: READ_TOKEN,
    repos: { 'acme/model': { read: OK } },
    variables: { HF_TOKEN: TOKEN },
    netrc: [netrcFile(HUB_ENTRY)],
  };
  const pinned = (version: string): Scene => ({ ...good, jobClients: [pin(version)] });
  const messageOf = (given: Scene) => diagnose(evidence(given)).findings.map(({ message }) => message);

  test('a sentence names the clients that would not send the token by their versions, if nothing is known about the job', () => {
    expect(messageOf(good)).toEqual([
      `${NETRC}, line 1, holds another credential for huggingface.co; huggingface_hub below 1.0, requests, git, git-lfs and curl -n send it instead of the token.`,
    ]);
  });

  test("a sentence names the clients that would not send the token with certainty, if the job's own huggingface_hub is one of them", () => {
    const given = pinned('0.36.2');
    expect(messageOf(given)).toEqual([
      expect.stringContaining(
        'uv.lock pins huggingface_hub 0.36.2, which would send it instead of the token; so would requests, git, git-lfs and curl -n.',
      ),
    ]);
    const rows = clientRows(evidence(given), assess(evidence(given)), { scrubs: [], isolation: null });
    expect(rows.find(({ client }) => client === REQUESTS)).toMatchObject({
      sends: 'other',
      used: 'uv.lock pins huggingface_hub 0.36.2',
    });
    expect(rows.find(({ client }) => client === MODERN)?.used).toBeNull();
  });

  test("a sentence names the clients that would not send the token with an exception, if the job's own huggingface_hub is none of them", () => {
    expect(messageOf(pinned('1.33.0'))).toEqual([
      expect.stringContaining(
        'huggingface_hub below 1.0, requests, git, git-lfs and curl -n send it instead of the token; uv.lock pins huggingface_hub 1.33.0, which does not.',
      ),
    ]);
  });
});
