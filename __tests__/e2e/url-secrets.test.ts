import { describe, expect, test } from '@jest/globals';
import { serve } from '../hub/servers.js';
import {
  ADDRESSES,
  DEBUG,
  HUB,
  hunt,
  huntInEndpoint,
  isUsual,
  QUERY,
  REFUSED,
  SECRET,
} from './url-secrets.js';

describe('a secret in an address that cannot be used', () => {
  test.each(ADDRESSES.filter(isUsual))(
    'a secret in an address that cannot be used is not shown if it is the endpoint: %#',
    huntInEndpoint,
  );

  test('an address that cannot be used leaves its host and path to be read', async () => {
    await hunt(
      { inputs: { endpoint: `https://mirror.example/hub${QUERY}` }, hub: HUB, expect: REFUSED },
      ({ played }) => expect(JSON.stringify(played.report)).toContain('https://mirror.example/hub?[…]'),
    );
  });

  test('a secret in an address that cannot be used is not shown in any other input', async () => {
    const line = `https://mirror.example/acme/model${QUERY}`;
    await hunt({
      inputs: {
        repos: [line, `${line} write it`, `huggingface.co/acme/model${QUERY} a b`, `acme/model${QUERY}`].join(
          '\n',
        ),
        operation: line,
        scrub: line,
        'oidc-resource': line,
        'oidc-publisher': `${line}\nrepositories: ${line}`,
        timeout: line,
      },
      hub: HUB,
      expect: { ...REFUSED, alsoCauses: ['repo-id-invalid'] },
    });
  });
});

describe('a secret in the query of an address', () => {
  const held = (path: string) => `http://octo:@token:old@@hub-host${path}`;
  const header = '\textraHeader = "Authorization: Bearer @token:old"\n';

  test.each([
    ['scrub', { scrub: 'all' }],
    ['isolate', { isolate: 'true' }],
  ])('a secret in the query of an address in git’s settings is not shown with %s', async (_, inputs) => {
    await hunt(
      {
        runner: {
          env: DEBUG,
          home: {
            '.gitconfig': [
              `[remote "hub"]\n\turl = ${held(`/acme/model${QUERY}`)}\n\tpushurl = ${held(`/acme/model#${SECRET}`)}\n`,
              `[remote "https://names.example/${QUERY}"]\n\turl = ${held('/acme/model')}\n`,
              `[branch "main"]\n\tremote = ${held(`/acme/branch${QUERY}`)}\n`,
              `[lfs]\n\turl = ${held(`/acme/lfs${QUERY}`)}\n`,
              `[lfs "${held(`/acme/lfs${QUERY}`)}"]\n\tlocksverify = false\n`,
              `[url "${held(`/${QUERY}`)}"]\n\tinsteadOf = hub:\n`,
              `[http "@hub/acme/model${QUERY}"]\n${header}`,
              `[http "@hub/acme/model#${SECRET}"]\n${header}`,
              `[http "@hub/"]\n${header}`,
              `[credential "@hub/${QUERY}"]\n\tpassword = @token:old\n\thelper = store\n`,
              `[credential "octo:${SECRET}@@hub-host"]\n\thelper = cache\n`,
              '[credential]\n\thelper = store\n',
            ].join(''),
            '.git-credentials': `${held(`/${QUERY}`)}\n`,
          },
          workspace: {
            '.gitmodules': `[submodule "https://names.example/a${QUERY}"]\n\tpath = a\n\turl = ${held(`/acme/a${QUERY}`)}\n`,
            'requirements.txt': `--index-url https://index.example/simple${QUERY}\nhuggingface_hub @ https://index.example/hub.whl${QUERY}\ntransformers==4.40.0\n`,
          },
        },
        inputs: { repos: 'acme/model', ...inputs },
        hub: HUB,
        expect: { verdict: 'warn', cause: 'git-credential-stale' },
      },
      ({ causes }) => expect(new Set(causes)).toEqual(new Set(['git-credential-stale', 'token-in-git-url'])),
    );
  });

  test('a secret in the query of an address of a proxy is not shown where it fails', async () => {
    const proxy = `http://octo:word@127.0.0.1:9/${QUERY}`;
    await hunt({
      runner: { env: { ...DEBUG, HTTPS_PROXY: proxy, HTTP_PROXY: proxy, ALL_PROXY: proxy } },
      inputs: { repos: 'acme/model', endpoint: 'https://hub.example', timeout: '3' },
      hub: HUB,
      expect: { verdict: 'fail', cause: 'hub-unreachable', alsoVerdicts: ['warn'] },
    });
  });

  test.each([
    ['to another path', `/api/models/acme/other/auth-check${QUERY}`],
    ['to itself', `/api/models/acme/model/auth-check?X-Amz-Signature=${SECRET}`],
    ['to another host', `https://files.example/a?X-Amz-Signature=${SECRET}`],
    ['with a login', `https://octo:${SECRET}@files.example/a`],
  ])('a secret in the query of an address of a redirect %s is not shown', async (_, location) => {
    await hunt(
      {
        runner: { env: DEBUG },
        inputs: { repos: 'acme/model' },
        hub: {
          ...HUB,
          faults: [
            { on: 'GET /api/models/acme/model/auth-check*', status: 307, headers: { location }, body: '' },
          ],
        },
        expect: {
          verdict: 'fail',
          cause: 'redirect-refused',
          alsoVerdicts: ['warn'],
          alsoCauses: ['repo-renamed'],
        },
      },
      ({ requests }) => expect(requests.join('\n')).toContain('auth-check'),
    );
  });

  test.each([
    [
      'the body',
      { error: `Denied, see https://files.example/a?sig=${SECRET}&x=1, or /b?sig=${SECRET}.` },
      {},
    ],
    ['a header', '', { 'x-error-message': `see https://files.example/a?X-Amz-Signature=${SECRET}` }],
    ['a page of text', `Moved to http://octo:${SECRET}@files.example/#${SECRET}`, {}],
    ['a description', { error: 'no', error_description: `https://files.example/#${SECRET}` }, {}],
  ])(
    'a secret in the query of an address in the Hub’s own words is not shown: %s',
    async (_, body, headers) => {
      const denied = { status: 403, body, headers: { 'x-request-id': 'Root=1-0', ...headers } };
      await hunt({
        runner: { env: DEBUG },
        inputs: { repos: 'acme/model' },
        hub: { ...HUB, faults: [{ on: 'GET /api/models/*', ...denied }] },
        expect: {
          verdict: 'fail',
          cause: 'repo-missing-or-no-access',
          alsoCauses: ['token-lacks-repo', 'access-denied', 'read-denied', 'refused-unexplained'],
        },
      });
    },
  );

  test('a secret in the query of an address of a resource is not shown, nor sent', async () => {
    const asked: string[] = [];
    const { url } = await serve((request, response) => {
      request.on('data', (chunk) => asked.push(String(chunk)));
      request.on('end', () => response.writeHead(400).end('{"error":"invalid_grant"}'));
    });
    const resource = `https://huggingface.co/acme/model${QUERY}`;
    await hunt({
      inputs: { endpoint: url, 'oidc-publisher': `repository: https://github.com/acme/pipeline${QUERY}` },
      runner: {
        env: { HF_OIDC_RESOURCE: resource },
        idToken: { claims: { repository: 'acme/pipeline', ref: 'refs/heads/main' } },
      },
      hub: HUB,
      expect: { verdict: 'fail', cause: 'oidc-exchange-refused' },
    });
    expect(asked.join('')).not.toContain(SECRET);
  });
});
