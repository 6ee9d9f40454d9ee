import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { type Operation, requestMisfits } from '../../tools/emulator/github/description.mjs';
import { type GitHubSetup, type RunningGitHub, startGitHub } from '../../tools/emulator/github.mjs';
import { runs } from '../breadth.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const REPO = '/repos/octo-org/project';
const OUTPUT = { title: 'Title', summary: 'Summary' };
const NEW = { name: 'access', head_sha: SHA, status: 'completed', conclusion: 'success', output: OUTPUT };
const annotations = (number: number) =>
  Array.from({ length: number }, (_, index) => ({
    path: 'a.yml',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    message: 'No',
  }));

let github: RunningGitHub;
afterEach(() => github.close());

const start = async (setup: GitHubSetup = {}) => {
  github = await startGitHub({ pullRequests: [7], ...setup });
};

/** Asks as the client does, with the token unless another one is given. */
async function ask(route: string, body?: unknown, token = github.token) {
  const [method = '', path = ''] = route.split(' ');
  const answer = await fetch(github.url + path, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as never, link: answer.headers.get('link') };
}

/** OpenAPI 3.0 says `nullable` also beside forms to choose from; ajv knows it only beside a type. */
function withNull(schema: unknown): object {
  const text = JSON.stringify(schema, (_, value) => {
    // Beside a list of what is allowed, ajv wants null in it, too.
    if (value?.nullable !== true || (value.type !== undefined && value.enum === undefined)) return value;
    const { nullable, ...forms } = value;
    return { anyOf: [forms, { const: null }] };
  });
  return JSON.parse(text);
}

describe('a request', () => {
  test.each([
    ['GET /user', undefined, 'not described'],
    ['DELETE /repos/octo-org/project/check-runs/1', undefined, 'not described'],
    [`GET ${REPO}/commits/${SHA}/check-runs?name=access`, undefined, 'the query has name'],
    [`GET ${REPO}/commits/${SHA}/check-runs?filter=newest`, undefined, 'filter must be one of latest, all'],
    [`GET ${REPO}/issues/seven/comments`, undefined, 'issue_number must be of the type integer'],
    [`POST ${REPO}/check-runs`, { name: 'access' }, 'body.head_sha is missing'],
    [`POST ${REPO}/check-runs`, { ...NEW, headSha: SHA }, 'body.headSha is not described'],
    [`POST ${REPO}/check-runs`, { ...NEW, conclusion: 'failed' }, 'body.conclusion must be one of'],
    [
      `POST ${REPO}/check-runs`,
      { ...NEW, output: { ...OUTPUT, annotations: annotations(51) } },
      'body.output.annotations must have at most 50 items',
    ],
    [`POST ${REPO}/check-runs`, { ...NEW, output: { title: 'x' } }, 'body.output.summary is missing'],
    [`PATCH ${REPO}/check-runs/1`, { status: 'completed' }, 'fits none of the described forms'],
    [`POST ${REPO}/issues/7/comments`, { text: 'x' }, 'body.body is missing'],
    [`POST ${REPO}/issues/7/comments`, undefined, 'body must be of the type object'],
    [`GET ${REPO}/issues?state=opened`, undefined, 'state must be one of open, closed, all'],
    [`GET ${REPO}/issues?author=octo`, undefined, 'the query has author'],
    [`POST ${REPO}/issues`, { body: 'x' }, 'body.title is missing'],
    [`PATCH ${REPO}/issues/7`, { state: 'done' }, 'body.state must be one of open, closed'],
    ['POST /graphql', { query: '{ viewer { email } }' }, 'not understood'],
  ])('a request %s with %j is a violation: %s', async (route, body, words) => {
    await start();
    expect((await ask(route, body)).status).toBe(422);
    expect(github.violations).toHaveLength(1);
    expect(github.violations[0]).toContain(words);
  });

  test('a request is recorded without the token', async () => {
    await start({ basePath: '/api/v3' });
    await ask(`POST ${REPO}/issues/7/comments`, { body: `See ${github.token}` });
    await ask(`GET ${REPO}/issues/7/comments?per_page=1`, undefined, 'another');
    expect(github.requests).toEqual([
      {
        method: 'POST',
        path: `${REPO}/issues/7/comments`,
        query: {},
        authorization: 'known',
        body: { body: 'See @github-token' },
        status: 201,
      },
      {
        method: 'GET',
        path: `${REPO}/issues/7/comments`,
        query: { per_page: '1' },
        authorization: 'unknown',
        body: undefined,
        status: 401,
      },
    ]);
    expect(github.violations).toEqual([]);
  });

  test('a request fits the description exactly where ajv says so', async () => {
    await start();
    const { paths }: { paths: Record<string, Record<string, Operation>> } = JSON.parse(
      readFileSync(new URL('../../tools/emulator/github/description.json', import.meta.url), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const some = fc.oneof(
      fc.constantFrom(
        'completed',
        'queued',
        'waiting',
        'success',
        'failure',
        'closed',
        'x',
        '',
        null,
        1,
        1.5,
        true,
      ),
      fc.constantFrom([], {}, OUTPUT, { ...OUTPUT, annotations: annotations(2) }, { title: 'x' }),
      fc.constantFrom('x'.repeat(65_536), '😀'.repeat(65_535), annotations(51)),
    );
    const parts = { title: some, summary: some, text: some, annotations: fc.oneof(some, fc.array(some)) };
    const output = fc.oneof(some, fc.record(parts, { requiredKeys: [] }));
    const check = { name: some, head_sha: some, status: some, conclusion: some, output };
    const fields = { ...check, body: some, title: some, state: some, state_reason: some };
    const body = fc.oneof(some, fc.record(fields, { requiredKeys: [] }));
    let fitting = 0;
    for (const operation of Object.values(paths).flatMap((operations) => Object.values(operations))) {
      const schema = operation.requestBody?.content?.['application/json']?.schema;
      if (schema === undefined) continue;
      const isValid = ajv.compile(withNull(schema));
      const asked = { operation: { ...operation, parameters: [] }, parameters: {} };
      fc.assert(
        fc.property(body, (value) => {
          const misfits = requestMisfits(asked, new URLSearchParams(), value);
          // ajv has nothing against what is not described.
          const known = misfits.filter((text) => !text.endsWith('is not described'));
          fitting += known.length === 0 ? 1 : 0;
          expect(known.length === 0).toBe(isValid(value));
        }),
        { numRuns: runs(400) },
      );
    }
    expect(fitting).toBeGreaterThan(0);
  });
});

describe('a check run', () => {
  test('a check run is shown on its commit under its name, and an update only adds annotations', async () => {
    await start();
    const output = { ...OUTPUT, annotations: annotations(2) };
    expect((await ask(`POST ${REPO}/check-runs`, { ...NEW, output })).status).toBe(201);
    const update = { conclusion: 'failure', output: { summary: 'New', annotations: annotations(1) } };
    expect((await ask(`PATCH ${REPO}/check-runs/1001`, update)).status).toBe(200);
    const { body } = await ask(`GET ${REPO}/commits/${SHA}/check-runs?check_name=access`);
    expect(body).toMatchObject({
      total_count: 1,
      check_runs: [
        {
          id: 1001,
          conclusion: 'failure',
          output: { title: 'Title', summary: 'New', annotations_count: 3 },
          app: { id: 15368, slug: 'github-actions' },
        },
      ],
    });
    const listed = await ask(`GET ${REPO}/check-runs/1001/annotations?per_page=2`);
    expect(listed.body).toMatchObject([{ start_line: 1 }, { start_line: 2 }]);
    expect(listed.link).toMatch(/page=2>; rel="next"/);
    expect(github.violations).toEqual([]);
  });

  test('a check run is listed once for each app, the newest of it', async () => {
    const one = { name: 'access', headSha: SHA, app: 'github-actions' };
    await start({ checkRuns: [one, one, { ...one, app: 'other' }, { ...one, name: 'x' }] });
    const path = `GET ${REPO}/commits/${SHA}/check-runs?check_name=access`;
    expect((await ask(path)).body).toMatchObject({ check_runs: [{ id: 1003 }, { id: 1002 }] });
    expect((await ask(`${path}&filter=all`)).body).toMatchObject({ total_count: 3 });
  });

  test.each([
    [
      'by a token that may only read',
      { permissions: { checks: 'read' } },
      'Resource not accessible by integration',
    ],
    ['by one that may nothing', { permissions: {} }, 'Resource not accessible by integration'],
    ['by one of a fork', { fork: true }, 'Resource not accessible by integration'],
    ['by a person', { actor: { user: 'octo' } }, 'You must authenticate via a GitHub App.'],
  ] as const)('a check run is not written %s', async (_, setup, message) => {
    await start(setup);
    expect(await ask(`POST ${REPO}/check-runs`, NEW)).toMatchObject({ status: 403, body: { message } });
    expect(github.checkRuns).toEqual([]);
  });

  test('a check run of another app is changed by that app alone', async () => {
    await start({ checkRuns: [{ name: 'access', headSha: SHA, app: 'other' }] });
    const answer = await ask(`PATCH ${REPO}/check-runs/1001`, { conclusion: 'failure' });
    expect(answer).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('Invalid app_id') },
    });
    expect(github.checkRuns[0]?.conclusion).toBe('success');
  });

  test.each([
    ['a summary of too many bytes', { ...NEW, output: { ...OUTPUT, summary: '😀'.repeat(16_384) } }],
    ['a long title', { ...NEW, output: { ...OUTPUT, title: 'x'.repeat(256) } }],
    ['no conclusion', { ...NEW, conclusion: undefined }],
    ['a commit that is not there', { ...NEW, head_sha: 'HEAD' }],
  ])('a check run with %s is not taken, and no violation', async (_, body) => {
    await start();
    expect((await ask(`POST ${REPO}/check-runs`, body)).status).toBe(422);
    expect(github.checkRuns).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});

describe('a comment', () => {
  test('a comment is that of the one whose token it is, who can ask who that is', async () => {
    await start({ comments: [{ pullRequest: 7, login: 'octo', body: 'First' }] });
    await ask(`POST ${REPO}/issues/7/comments`, { body: 'Second' });
    await ask(`PATCH ${REPO}/issues/comments/5002`, { body: 'Third' });
    expect((await ask(`GET ${REPO}/issues/7/comments`)).body).toMatchObject([
      { body: 'First', user: { login: 'octo', type: 'User' }, performed_via_github_app: null },
      { body: 'Third', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ]);
    expect((await ask('POST /graphql', { query: 'query { viewer { login } }' })).body).toEqual({
      data: { viewer: { login: 'github-actions[bot]' } },
    });
    expect(github.violations).toEqual([]);
  });

  test('a comment is not taken without the permission, without the pull request, or in a locked conversation', async () => {
    await start({ pullRequests: [7, 8], locked: [8] });
    const at = (number: number) => ask(`POST ${REPO}/issues/${number}/comments`, { body: 'x' });
    expect((await at(9)).status).toBe(404);
    expect((await at(8)).status).toBe(403);
    await github.close();
    await start({ permissions: { 'pull-requests': 'read' } });
    expect((await at(7)).status).toBe(403);
    expect((await ask(`GET ${REPO}/issues/7/comments`)).status).toBe(200);
    expect(github.comments).toEqual([]);
  });
});

describe('an issue', () => {
  test('an issue is that of the one whose token it is, and is listed as long as it is open', async () => {
    await start({ issues: [{ login: 'octo' }, { login: 'octo', isPullRequest: true }] });
    const created = await ask(`POST ${REPO}/issues`, { title: 'It fails', body: 'First' });
    expect(created).toMatchObject({ status: 201, body: { number: 103, user: { type: 'Bot' } } });
    const numbers = async (query: string) => {
      const { body } = await ask(`GET ${REPO}/issues${query}`);
      return (body as Array<{ number: number }>).map(({ number }) => number);
    };
    expect(await numbers('')).toEqual([103, 102, 101]);
    expect(await numbers('?sort=created&direction=asc&per_page=2&page=2')).toEqual([103]);
    expect(await numbers('?creator=github-actions%5Bbot%5D')).toEqual([103]);
    const closed = await ask(`PATCH ${REPO}/issues/103`, { body: 'Second', state: 'closed' });
    expect(closed.body).toMatchObject({ title: 'It fails', body: 'Second', state_reason: 'completed' });
    expect(await numbers('')).toEqual([102, 101]);
    expect(await numbers('?state=all')).toEqual([103, 102, 101]);
    expect((await ask(`GET ${REPO}/issues`)).body).toMatchObject([{ pull_request: {} }, {}]);
    expect(github.violations).toEqual([]);
  });

  test('an issue is not taken without the permission, where issues are disabled, or with a text that is too long', async () => {
    await start({ permissions: { issues: 'read' } });
    const title = 'It fails';
    expect((await ask(`POST ${REPO}/issues`, { title })).status).toBe(403);
    expect((await ask(`GET ${REPO}/issues`)).status).toBe(200);
    await github.close();
    await start({ hasIssues: false, issues: [{ login: 'octo' }, { login: 'octo', isPullRequest: true }] });
    expect((await ask(`POST ${REPO}/issues`, { title })).status).toBe(410);
    expect((await ask(`PATCH ${REPO}/issues/101`, { title })).status).toBe(410);
    expect((await ask(`GET ${REPO}/issues`)).body).toMatchObject([{ number: 102 }]);
    await github.close();
    await start();
    expect((await ask(`POST ${REPO}/issues`, { title: 'x'.repeat(257) })).status).toBe(422);
    expect((await ask(`POST ${REPO}/issues`, { title, body: 'x'.repeat(65_537) })).status).toBe(422);
    expect((await ask(`PATCH ${REPO}/issues/101`, { title })).status).toBe(404);
    expect(github.issues).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});

describe('a fault', () => {
  test('a fault is played instead of the answer, and the request is held against the description all the same', async () => {
    await start({ faults: [{ on: 'POST *', times: 1, status: 502 }] });
    expect((await fetch(`${github.url}${REPO}/check-runs`, { method: 'POST', body: '{}' })).status).toBe(502);
    expect(github.violations).toHaveLength(1);
    expect((await ask(`POST ${REPO}/check-runs`, NEW)).status).toBe(201);
  });

  test('a fault may refuse every connection', async () => {
    await start({ faults: [{ on: '*', drop: 'connect' }] });
    await expect(fetch(github.url)).rejects.toThrow();
  });
});
