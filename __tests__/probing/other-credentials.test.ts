import { describe, expect, test } from '@jest/globals';
import { tokenStatusOf } from '../../src/evidence/token-status.js';
import { endpointAt } from '../../src/model/endpoint.js';
import { Secret } from '../../src/model/secret.js';
import { whoToAsk } from '../../src/probing/other-credentials.js';
import type { GitCredential } from '../../src/runner/git/git-facts.js';
import {
  evidence,
  netrcFile,
  OTHER_TOKEN,
  READ_TOKEN,
  type Scene,
  TOKEN,
  throttled,
  UNAUTHORIZED,
} from '../causes/evidence.js';

/** The credentials that the Hub would be asked about. */
function asked(scene: Scene): string[] {
  const seen = evidence({ whoami: READ_TOKEN, ...scene });
  return whoToAsk(seen, tokenStatusOf(seen)).map((secret) => secret.reveal());
}

const header = (where: string, secret: string): GitCredential => ({
  kind: 'header',
  where,
  host: 'huggingface.co',
  username: null,
  secret: new Secret(secret),
  line: null,
  origin: null,
  serves: 'both',
  helper: null,
});
const remote = (name: string, secret: string, host = 'huggingface.co'): GitCredential => ({
  ...header(name, secret),
  kind: 'url',
  host,
  where: `remote ${name}`,
});
const inGit = (...credentials: GitCredential[]): Scene => ({ git: { credentials } });

describe('a credential was put down for this endpoint', () => {
  test.each<[string, Scene]>([
    [
      'in a netrc entry of its host',
      { netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] },
    ],
    ['in the URL of a remote', inGit(remote('origin', OTHER_TOKEN))],
    ["in a header of this host's", inGit(header('http.https://huggingface.co/.extraHeader', OTHER_TOKEN))],
    ['in a variable that a client reads', { variables: { HF_TOKEN: OTHER_TOKEN } }],
    ['in the saved login', { saved: OTHER_TOKEN }],
  ])('%s: it is asked about', (_, scene) => {
    expect(asked(scene)).toEqual([OTHER_TOKEN]);
  });
});

describe('a credential may be meant for another host, or is none', () => {
  test.each<[string, Scene]>([
    ['a default entry of a netrc', { netrc: [netrcFile(`default login x password ${OTHER_TOKEN}\n`)] }],
    ['a header for every host', inGit(header('http.extraHeader', OTHER_TOKEN))],
    ["a remote's, on a host that is not the endpoint's", inGit(remote('origin', OTHER_TOKEN, 'hf.co'))],
    ['what a pull request may have written', inGit({ ...remote('data', OTHER_TOKEN), fromRepository: true })],
    ['a password', inGit(remote('origin', 'correct horse'))],
    ['a placeholder', inGit(remote('origin', 'hf_xxxxxxxxxxxx'))],
    [
      "a variable's, where the job's clients go elsewhere",
      { variables: { HF_TOKEN: OTHER_TOKEN }, environment: { endpoint: 'https://mirror.example' } },
    ],
    [
      "a saved login's, where the job's clients go elsewhere",
      { saved: OTHER_TOKEN, environment: { endpoint: 'https://mirror.example' } },
    ],
  ])('%s: nothing is sent', (_, scene) => {
    expect(asked(scene)).toEqual([]);
  });
});

describe('nothing is asked', () => {
  const other = inGit(remote('origin', OTHER_TOKEN));

  test('while the identity check is throttled or the token has not arrived', () => {
    expect(asked({ ...other, whoami: throttled(0) })).toEqual([]);
  });

  test('of an endpoint that nobody confirmed', () => {
    const mirror = endpointAt(new URL('https://mirror.example'), 'environment');
    expect(
      asked({
        git: { credentials: [remote('origin', OTHER_TOKEN, 'mirror.example')] },
        inputs: { endpoint: mirror },
      }),
    ).toEqual([]);
    const confirmed = endpointAt(new URL('https://mirror.example'), 'input');
    expect(
      asked({
        git: { credentials: [remote('origin', OTHER_TOKEN, 'mirror.example')] },
        inputs: { endpoint: confirmed },
      }),
    ).toEqual([OTHER_TOKEN]);
  });

  test('but where the checked token is refused, since then it tells which one is alive', () => {
    expect(asked({ ...other, whoami: UNAUTHORIZED })).toEqual([OTHER_TOKEN]);
  });
});

describe('a job without a token', () => {
  const none = (scene: Scene) => {
    const seen = evidence({ token: null, ...scene });
    return whoToAsk(seen, tokenStatusOf(seen)).map((secret) => secret.reveal());
  };
  const netrc = { netrc: [netrcFile(`machine huggingface.co login x password ${OTHER_TOKEN}\n`)] };

  test('A job without a token has its logins asked about', () => {
    expect(none(netrc)).toEqual([OTHER_TOKEN]);
    expect(none(inGit(remote('origin', OTHER_TOKEN)))).toEqual([OTHER_TOKEN]);
  });

  test.each<[string, Scene]>([
    [
      'a token that this step was not given',
      { token: '', variables: { HF_TOKEN: OTHER_TOKEN }, saved: TOKEN },
    ],
    ['a default entry', { netrc: [netrcFile(`default login x password ${OTHER_TOKEN}\n`)] }],
    ['a header for every host', inGit(header('http.extraHeader', OTHER_TOKEN))],
    ['an entry for another host', { netrc: [netrcFile(`machine hf.co login x password ${OTHER_TOKEN}\n`)] }],
    ['what a pull request may have written', inGit({ ...remote('data', OTHER_TOKEN), fromRepository: true })],
    ['a password', inGit(remote('origin', 'correct horse'))],
    [
      'a login, on an endpoint that nobody confirmed',
      {
        git: { credentials: [remote('origin', OTHER_TOKEN, 'mirror.example')] },
        inputs: { endpoint: endpointAt(new URL('https://mirror.example'), 'environment') },
      },
    ],
  ])('A job without a token has nothing sent for %s', (_, scene) => {
    expect(none(scene)).toEqual([]);
  });
});

test('each is asked about once, and three at the most', () => {
  const names = [
    'hf_one-of-the-other-ones',
    'hf_two-of-the-other-ones',
    'hf_one-of-the-other-ones',
    'hf_three-of-the-other-ones',
    'hf_four-of-the-other-ones',
  ];
  expect(asked(inGit(...names.map((name, index) => remote(`r${index}`, name))))).toEqual([
    'hf_one-of-the-other-ones',
    'hf_two-of-the-other-ones',
    'hf_three-of-the-other-ones',
  ]);
});
