import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'undici';
import { type IdTokenService, startIdTokens } from '../../tools/emulator/id-tokens.mjs';
import { prepareRunner, type RunnerSetup } from '../../tools/emulator/runner.mjs';

const folder = mkdtempSync(join(tmpdir(), 'id-tokens-'));
const core = pathToFileURL(resolve('node_modules/@actions/core/lib/core.js')).href;
let service: IdTokenService;

beforeAll(async () => {
  service = await startIdTokens();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.close();
});

/** Runs a script as the only step of a job. */
async function runStep(source: string, setup: RunnerSetup) {
  const entry = join(folder, 'step.mjs');
  writeFileSync(entry, source);
  const runner = await prepareRunner(setup);
  try {
    return await runner.run({ entry });
  } finally {
    await runner.close();
  }
}

/** Asks for an id token as a job does. */
async function ask(url: string, authorization?: string) {
  const { statusCode, headers, body } = await request(url, {
    headers: authorization === undefined ? {} : { authorization },
  });
  const text = await body.text();
  return { status: statusCode, headers, json: text === '' ? null : JSON.parse(text) };
}

async function mint(claims: Record<string, unknown>, audience = '&audience=x'): Promise<string> {
  const job = service.grant(claims);
  const { json } = await ask(
    job.ACTIONS_ID_TOKEN_REQUEST_URL + audience,
    `Bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
  );
  return json.value;
}

const part = (jwt: string, index: number) =>
  JSON.parse(Buffer.from(jwt.split('.')[index] ?? '', 'base64url').toString());

describe('a job that may ask for id tokens', () => {
  test('a job that may ask for id tokens gets one through the official toolkit, for the audience it names', async () => {
    const audience = 'http://127.0.0.1:8080/a hub?x=1&y';
    const { stdout, exitCode, masks, log } = await runStep(
      `import { getIDToken } from '${core}';
       await getIDToken(${JSON.stringify(audience)});
       console.log('asked with', process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);`,
      { event: 'push', actor: 'octo-dev', idToken: { claims: { workflow: 'Deploy' } }, idTokens: service },
    );
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
    const [idToken = ''] = masks;
    expect(Object.values(service.secrets)).toContain(idToken);
    expect(part(idToken, 1)).toMatchObject({
      aud: audience,
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:octo-org/project:ref:refs/heads/main',
      repository: 'octo-org/project',
      repository_owner: 'octo-org',
      ref: 'refs/heads/main',
      ref_type: 'branch',
      event_name: 'push',
      actor: 'octo-dev',
      workflow: 'Deploy',
      workflow_ref: 'octo-org/project/.github/workflows/ci.yml@refs/heads/main',
      job_workflow_ref: 'octo-org/project/.github/workflows/ci.yml@refs/heads/main',
      run_id: '1234567890',
      runner_environment: 'github-hosted',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      repository_id: expect.stringMatching(/^\d+$/),
    });
    // Nobody had to register the request token: the runner knows it.
    expect(log).toContain('asked with ***');
  });

  test.each([
    [{ environment: 'prod' }, 'push', 'repo:octo-org/project:environment:prod'],
    [{}, 'pull_request', 'repo:octo-org/project:pull_request'],
    [{ ref: 'refs/tags/v1' }, 'push', 'repo:octo-org/project:ref:refs/tags/v1'],
    [{ sub: 'repo:octo-org@1/project@2:ref:x' }, 'push', 'repo:octo-org@1/project@2:ref:x'],
  ])(
    'a job that may ask for id tokens with the claims %j on %s is the subject that GitHub calls it',
    async (claims, event, sub) => {
      const { masks } = await runStep(`import { getIDToken } from '${core}'; await getIDToken('x');`, {
        event,
        idToken: { claims },
        idTokens: service,
      });
      expect(part(masks[0] ?? '', 1)).toMatchObject({ ...claims, sub });
    },
  );

  test('a job that may ask for id tokens is named by the owner of its repo where no audience is asked for', async () => {
    expect(part(await mint({ repository: 'acme/app' }, ''), 1).aud).toBe('https://github.com/acme');
  });

  test('a job that may ask for id tokens is answered with or without the query that its address came with', async () => {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = service.grant({});
    expect(url).toMatch(/\?api-version=2\.0$/);
    const { json } = await ask(url.replace(/\?.*/, '?audience=http%3A%2F%2Fhub'), `Bearer ${token}`);
    expect(part(json.value, 1).aud).toBe('http://hub');
  });

  test('a job that may ask for id tokens may be given any claim, the times included', async () => {
    const claims = { aud: 'else', exp: 1, nbf: 0, iat: 0, iss: 'https://issuer.example', jti: 'j' };
    expect(part(await mint(claims), 1)).toEqual(claims);
  });
});

describe('an id token', () => {
  test('an id token is signed with the key that the service publishes', async () => {
    const idToken = await mint({ repository: 'acme/app' });
    const { json: discovery } = await ask(`${service.url}/.well-known/openid-configuration`);
    expect(discovery).toMatchObject({
      issuer: service.issuer,
      jwks_uri: `${service.url}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    });
    const { json: jwks } = await ask(discovery.jwks_uri);
    expect(part(idToken, 0)).toEqual({ typ: 'JWT', alg: 'RS256', kid: jwks.keys[0].kid });
    expect(Object.keys(jwks.keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);

    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await webcrypto.subtle.importKey('jwk', jwks.keys[0], algorithm, false, ['verify']);
    const [header, payload, signature = ''] = idToken.split('.');
    const check = (signed: string) =>
      webcrypto.subtle.verify(algorithm, key, Buffer.from(signature, 'base64url'), Buffer.from(signed));
    expect(await check(`${header}.${payload}`)).toBe(true);
    expect(await check(`${header}.${payload}x`)).toBe(false);
  });

  test('an id token is good for five minutes by the clock of the service, and another one each time', async () => {
    const slow = await startIdTokens({ clockOffsetSeconds: 7200 });
    try {
      const job = slow.grant({ repository: 'acme/app' });
      const authorization = `bearer ${job.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
      const tokens = [];
      for (let asked = 0; asked < 2; asked += 1) {
        tokens.push((await ask(job.ACTIONS_ID_TOKEN_REQUEST_URL, authorization)).json.value);
      }
      const { iat, exp, nbf } = part(tokens[0], 1);
      expect([exp - iat, iat - nbf]).toEqual([300, 600]);
      expect(Date.now() / 1000 - iat).toBeGreaterThan(7100);
      expect(tokens[0]).not.toBe(tokens[1]);
      expect(slow.secrets).toEqual({
        'id-token-request-1': job.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
        'id-token-1': tokens[0],
        'id-token-2': tokens[1],
      });
    } finally {
      await slow.close();
    }
  });

  test('an id token is for nobody without the request token of that job', async () => {
    const job = service.grant({ repository: 'acme/app' });
    const other = service.grant({ repository: 'acme/app' });
    const before = Object.keys(service.secrets).length;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: right } = job;
    for (const wrong of [undefined, '', 'Bearer', `Basic ${right}`, right, `Bearer ${right}x`]) {
      const { status, headers, json } = await ask(url, wrong);
      expect([status, headers['www-authenticate'], json]).toEqual([401, 'Bearer', null]);
    }
    expect((await ask(url, `Bearer ${other.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`)).status).toBe(401);
    expect((await ask(`${service.url}/idtoken/none/none`, `Bearer ${right}`)).status).toBe(404);
    expect(Object.keys(service.secrets)).toHaveLength(before);
  });
});

describe('a machine', () => {
  test('a machine without id tokens has neither variable', async () => {
    const runner = await prepareRunner({ idTokens: service });
    await runner.close();
    expect(Object.keys(runner.env).filter((name) => name.includes('ID_TOKEN'))).toEqual([]);
  });

  test('a machine refuses what it cannot play', async () => {
    await expect(prepareRunner({ idToken: { claims: {} } })).rejects.toThrow(
      'runner.idToken needs a service',
    );
    await expect(prepareRunner({ idToken: { claim: {} }, idTokens: service })).rejects.toThrow(
      'runner.idToken has no field "claim"',
    );
  });
});
