import { describe, expect, test } from '@jest/globals';
import { model, play, token } from './play.js';

const HUB = {
  tokens: { ci: token('write'), old: token('read') },
  repos: [model('acme/model')],
};
const READS = { repos: 'acme/model' };
const UNCONFIRMED = { verdict: 'fail', cause: 'endpoint-not-trusted' };
const HOME = {
  '.netrc': 'machine @hub-hostname login octo password @token:old\n',
  '.git-credentials': 'http://octo:@token:old@@hub-host\n',
  '.gitconfig': '[credential]\n\thelper = store\n',
  '.cache/huggingface/token': '@token:old',
};

/** What a machine of its own may be called in `HF_ENDPOINT`, by the port of the Hub that listens there. */
const HERE = [
  'http://127.0.0.1:PORT',
  'http://127.1:PORT/',
  'http://2130706433:PORT',
  'http://localhost:PORT',
  'http://LOCALHOST:PORT/hub',
  'http://[::ffff:127.0.0.1]:PORT',
  'http://[::1]:PORT',
  'https://127.0.0.1:PORT',
  'http://hub.localhost:PORT',
  'https://hub.localhost:PORT',
  'https://localhost',
];

const namedByEnvironment = (address: string) => ({
  inputs: { ...READS, endpoint: '' },
  runner: {
    home: HOME,
    env: { HF_TOKEN: '@token:ci', HF_ENDPOINT: address.replace('127.0.0.1:PORT', '@hub-host') },
  },
});

describe('an endpoint on this machine that HF_ENDPOINT alone names', () => {
  test('an endpoint on this machine that HF_ENDPOINT alone names is asked for nothing, and the advice is what to confirm', async () => {
    await play(
      {
        ...namedByEnvironment('http://@hub-host'),
        hub: HUB,
        expect: {
          ...UNCONFIRMED,
          advice: ['any user of this machine could be listening', 'endpoint: http://127.0.0.1:'],
        },
      },
      ({ requests, played }) => {
        expect(requests).toEqual([]);
        expect(played.home.afterMain).toEqual(played.home.before);
      },
    );
  });

  test.each(HERE)(
    'an endpoint on this machine that HF_ENDPOINT alone names is not confirmed by itself as %s',
    async (address) => {
      await play(
        { ...namedByEnvironment(address.replace('PORT', '9')), hub: HUB, expect: UNCONFIRMED },
        ({ requests, played }) => {
          expect(requests).toEqual([]);
          expect(JSON.stringify(played.report)).not.toContain('ECONNREFUSED');
        },
      );
    },
  );

  test.each([
    ['scrub', { scrub: 'all' }],
    ['isolate', { isolate: 'true', 'export-token': 'true' }],
  ])(
    'an endpoint on this machine that HF_ENDPOINT alone names gets none of this machine’s other logins, and %s changes nothing for it',
    async (_, inputs) => {
      const named = namedByEnvironment('http://@hub-host');
      await play(
        { ...named, inputs: { ...named.inputs, ...inputs }, hub: HUB, expect: UNCONFIRMED },
        ({ requests, played }) => {
          expect(requests).toEqual([]);
          expect(played.home.afterMain).toEqual(played.home.before);
          expect(Object.keys(played.run.exportedEnv)).not.toContain('GIT_CONFIG_COUNT');
        },
      );
    },
  );

  test('an endpoint on this machine that HF_ENDPOINT alone names gets no id token either', async () => {
    await play(
      {
        inputs: { operation: 'write', repos: 'acme/model', endpoint: '', 'oidc-resource': 'acme/model' },
        runner: { env: { HF_ENDPOINT: '@hub' }, idToken: { claims: { repository: 'acme/pipeline' } } },
        hub: { ...HUB, publishers: [] },
        expect: UNCONFIRMED,
      },
      ({ requests, played }) => {
        expect(requests).toEqual([]);
        expect(Object.keys(played.secrets).filter((name) => name.startsWith('id-token'))).toEqual([
          'id-token-request-1',
        ]);
      },
    );
  });

  test('an endpoint on this machine that HF_ENDPOINT alone names is confirmed by the input', async () => {
    await play({
      inputs: READS,
      runner: { env: { HF_TOKEN: '@token:ci', HF_ENDPOINT: '@hub' } },
      hub: HUB,
      expect: { verdict: 'pass', cause: 'none' },
    });
  });
});

test.each(['http://hub.localhost:9', 'http://a.b.localhost', 'http://localhost.:9', 'http://0.0.0.0:9'])(
  'the input names no address of loopback with %s, so it is to be https',
  async (endpoint) => {
    await play(
      {
        inputs: { ...READS, endpoint },
        hub: HUB,
        expect: { verdict: 'fail', cause: 'input-invalid', advice: ['it must be an https URL'] },
      },
      ({ requests }) => expect(requests).toEqual([]),
    );
  },
);

test('the input names this machine with localhost', async () => {
  await play({
    options: { hub: { hostname: 'localhost' } },
    inputs: READS,
    hub: HUB,
    expect: { verdict: 'pass', cause: 'none' },
  });
});
