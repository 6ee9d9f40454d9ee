import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { observeEvent, readEvent } from '../../src/runner/event.js';

const pull = (head: unknown, base: unknown = { repo: { full_name: 'acme/app' } }, login = 'dev') => ({
  repository: { full_name: 'acme/app' },
  pull_request: { head, base, user: { login } },
});
const from = (fullName: string, fork = false) => ({ repo: { full_name: fullName, fork } });
const on = (name: string, actor = 'dev') => ({ GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor });

describe('a pull request', () => {
  test.each([
    ['from a fork', from('stranger/app', true), { head: 'stranger/app', base: 'acme/app' }],
    [
      'from another repository that is not marked as a fork',
      from('acme/other'),
      { head: 'acme/other', base: 'acme/app' },
    ],
    ['from a fork that was deleted', { repo: null }, { head: null, base: 'acme/app' }],
    ['from the repository itself', from('acme/app'), null],
    ['from the repository itself, which is a fork', from('acme/app', true), null],
    ['from the repository itself in other letter case', from('Acme/App'), null],
    ['whose head has no name', { repo: {} }, null],
  ])('a pull request: %s', (_, head, fork) => {
    for (const name of ['pull_request', 'pull_request_review', 'pull_request_review_comment']) {
      expect(readEvent(on(name), pull(head)).fork).toEqual(fork);
    }
  });

  test('a pull request gets its base from the repository of the run where it names none', () => {
    expect(readEvent(on('pull_request'), pull(from('stranger/app'), {})).fork?.base).toBe('acme/app');
  });

  test('a pull request on pull_request_target gets secrets, fork or not', () => {
    expect(readEvent(on('pull_request_target'), pull(from('stranger/app'))).fork).toBeNull();
    expect(readEvent(on('push'), pull(from('stranger/app'))).fork).toBeNull();
  });
});

describe("a run's own repository", () => {
  test.each([
    ['is a fork', { repository: { full_name: 'dev/app', fork: true } }, true],
    ['is none', { repository: { full_name: 'acme/app', fork: false } }, false],
    ['gets a pull request from a fork', pull(from('stranger/app', true)), false],
    ['is named by a payload that says something else of it', { repository: { fork: 'true' } }, false],
    ['is not in the payload', {}, false],
  ])("a run's own repository %s", (_, payload, isInFork) => {
    for (const name of ['push', 'schedule', 'pull_request', 'pull_request_target', 'workflow_run']) {
      expect(readEvent(on(name), payload).isInFork).toBe(isInFork);
    }
  });
});

describe('a routine run', () => {
  const repository = { full_name: 'acme/app', default_branch: 'main' };

  test.each([
    ['schedule', 'refs/heads/main', { repository }, true],
    ['schedule', undefined, null, true],
    ['workflow_dispatch', 'refs/heads/main', { repository }, true],
    ['workflow_dispatch', 'refs/heads/fix', { repository }, false],
    ['workflow_dispatch', 'refs/tags/main', { repository }, false],
    ['workflow_dispatch', 'refs/heads/main', null, false],
    ['workflow_dispatch', 'refs/heads/', { repository: { default_branch: '' } }, false],
    ['push', 'refs/heads/main', { repository }, false],
    ['pull_request', 'refs/heads/main', { repository }, false],
    ['pull_request_target', 'refs/heads/main', { repository }, false],
    ['repository_dispatch', 'refs/heads/main', { repository }, false],
  ])('a routine run: %s of %s with %j is %s', (name, ref, payload, isRoutine) => {
    expect(readEvent({ ...on(name), GITHUB_REF: ref }, payload).isRoutine).toBe(isRoutine);
  });
});

describe('Dependabot', () => {
  const bot = 'dependabot[bot]';

  test.each([
    ['push', bot, 'dev', true],
    ['pull_request', bot, bot, true],
    ['deployment_status', bot, 'dev', true],
    ['pull_request', 'dev', bot, false], // a person pushed to its branch
    ['pull_request_target', bot, bot, true],
    ['pull_request_target', 'dev', bot, true],
    ['pull_request_target', bot, 'dev', false],
    ['schedule', bot, 'dev', false],
    ['workflow_dispatch', bot, 'dev', false],
    ['push', 'dependabot', 'dev', false],
  ])('Dependabot on %s, started by %s, opened by %s: %s', (name, actor, author, isDependabot) => {
    const payload = pull(from('acme/app'), undefined, author);
    expect(readEvent(on(name, actor), payload)).toMatchObject({ name, actor, isDependabot });
  });
});

describe('the payload', () => {
  test('the payload proves nothing when it is missing, broken or of any other shape', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hf-auth-check-test-'));
    const file = join(folder, 'event.json');
    const nothing = {
      name: 'pull_request',
      actor: 'dev',
      fork: null,
      isInFork: false,
      isDependabot: false,
      headSha: '',
      pullRequest: null,
      isRoutine: false,
      isPublic: false,
    };
    for (const text of ['', '{"pull_request":', '[]', 'null', '"x"', '{"pull_request":null}']) {
      await writeFile(file, text);
      expect(await observeEvent({ ...on('pull_request'), GITHUB_EVENT_PATH: file })).toEqual(nothing);
    }
    await writeFile(file, JSON.stringify(pull(from('stranger/app'))));
    expect((await observeEvent({ ...on('pull_request'), GITHUB_EVENT_PATH: file })).fork?.head).toBe(
      'stranger/app',
    );
    await rm(folder, { recursive: true });
    for (const path of [file, folder, '']) {
      expect(await observeEvent({ ...on('pull_request'), GITHUB_EVENT_PATH: path })).toEqual(nothing);
    }
    expect(await observeEvent({})).toEqual({
      name: '',
      actor: '',
      fork: null,
      isInFork: false,
      isDependabot: false,
      headSha: '',
      pullRequest: null,
      isRoutine: false,
      isPublic: false,
    });
  });

  test.each([
    ['pull_request', 7, 7],
    ['pull_request_target', 7, 7],
    ['pull_request_review_comment', 7, 7],
    ['push', 7, null],
    ['pull_request', '7', null],
    ['pull_request', 0, null],
    ['pull_request', 7.5, null],
    ['pull_request', 1e300, null],
  ])('the payload of %s with the number %j is of the pull request %j', (name, number, pullRequest) => {
    expect(readEvent(on(name), { pull_request: { number } }).pullRequest).toBe(pullRequest);
  });

  test('the payload may hold anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (any, part) => {
        expect(() => readEvent(on('pull_request'), any)).not.toThrow();
        expect(() =>
          readEvent(on('pull_request'), { repository: part, pull_request: { head: any, base: part } }),
        ).not.toThrow();
      }),
    );
  });
});
