import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/explain/explain.js';
import { AUTHENTICATION_LOGS, OTHER_LOGS } from './logs.js';

const explained = (text: string) => explain([{ firstLine: 1, text }]);
const first = (text: string) => explained(text).candidates[0];

/** As a runner of GitHub keeps it, with colours and a last line that only says that the job failed. */
const asOnGitHub = (log: string) =>
  [
    ...log.split('\n').map((line) => `2026-11-29T10:00:00.1234567Z \u001b[36;1m${line}\u001b[0m`),
    '2026-11-29T10:00:01.1234567Z ##[error]Process completed with exit code 1.',
  ].join('\n');
/** As a runner of GitLab, Docker Compose and a job with several processes do. */
const FORMS: ReadonlyArray<readonly [string, (log: string) => string]> = [
  ['as it is', (log) => log],
  ['with Windows line ends', (log) => log.replaceAll('\n', '\r\n')],
  ['in a log of GitHub', asOnGitHub],
  [
    'in a log of GitLab',
    (log) =>
      log
        .split('\n')
        .map((line) => `2026-11-29T10:00:00.123456Z 01O ${line}`)
        .join('\n'),
  ],
  [
    'in a log of Docker Compose',
    (log) =>
      log
        .split('\n')
        .map((line) => `trainer-1  | ${line}`)
        .join('\n'),
  ],
];

describe.each(FORMS)('%s', (_, inForm) => {
  test.each(AUTHENTICATION_LOGS)('$name is $cause', ({ log, cause, sure }) => {
    const { answer, candidates } = explained(inForm(log));
    expect(candidates[0]?.cause.slug).toBe(cause);
    expect(answer).toBe('authentication');
    if (sure !== undefined) expect(candidates[0]?.sure).toBe(sure);
  });

  test.each(OTHER_LOGS)('$name is no question of authentication', ({ log, cause, kind }) => {
    const { answer, candidates, other } = explained(inForm(log));
    expect(answer).not.toBe('authentication');
    expect(candidates[0]?.cause.slug).toBe(cause);
    if (kind !== undefined) expect(other?.kind).toBe(kind);
  });
});

test('A log without any sign has no answer', () => {
  expect(explained('Hello\nProcess completed with exit code 1.')).toMatchObject({
    answer: 'unknown',
    candidates: [],
    other: null,
  });
});

test('An empty log has no answer', () => {
  expect(explained('').answer).toBe('unknown');
});

test('Each sign has the line that it is on', () => {
  const log = `one\ntwo\n\n401 Client Error: Unauthorized for url: https://huggingface.co/api/whoami-v2`;
  expect(first(log)?.signs.map(({ line }) => line.number)).toContain(4);
});

test('The line numbers of a later part go on where it begins', () => {
  const [candidate] = explain([
    { firstLine: 1, text: 'one\n' },
    { firstLine: 9001, text: 'x\nUser Access Token "ci" is expired' },
  ]).candidates;
  expect(candidate?.signs[0]?.line.number).toBe(9002);
});

describe('the repos to check', () => {
  test('The repos to check are those of the request that failed', () => {
    const log = `Loaded https://huggingface.co/other/repo\n${'.\n'.repeat(400)}403 Client Error.\nCannot access gated repo for url https://huggingface.co/acme/model/resolve/main/config.json.\nAccess to model acme/model is restricted and you are not in the authorized list.`;
    expect(explained(log)).toMatchObject({ repos: ['acme/model'], operation: 'read' });
  });

  test('The repos to check have their type', () => {
    const log =
      '404 Client Error: Repository Not Found for url: https://huggingface.co/api/datasets/acme/corpus/revision/main.';
    expect(explained(log).repos).toEqual(['datasets/acme/corpus']);
  });

  test('The repos are checked for a write if the log says so', () => {
    const log =
      '403 Forbidden: You have read access but not the required permissions. https://huggingface.co/api/models/acme/model/preupload/main';
    expect(explained(log)).toMatchObject({ repos: ['acme/model'], operation: 'write' });
  });

  test.each([
    'https://huggingface.co/acme/`id`',
    'https://huggingface.co/acme/<id>',
    'https://huggingface.co/acme/model-`size`/resolve',
    'https://huggingface.co/acme/***',
    'https://huggingface.co/acme/${id}',
    'https://huggingface.co/acme/"$id"',
  ])('No repo is checked whose address is cut: %s', (address) => {
    const { candidates, repos } = explained(`401 Client Error: Unauthorized for url: ${address} `);
    expect({ isFound: candidates.length > 0, repos }).toEqual({ isFound: true, repos: [] });
  });

  test('A repo is checked whose address is in backticks', () => {
    const log = '401 Client Error: Unauthorized for url: `https://huggingface.co/acme/model`, again';
    expect(explained(log).repos).toEqual(['acme/model']);
  });

  test('No repo is checked that the Hub cannot have', () => {
    const log = '401 Client Error: Unauthorized for url: https://huggingface.co/$(rm -rf)/`x`';
    expect(explained(log).repos).toEqual([]);
  });
});
