import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/causes/diagnose.js';
import type { Probe } from '../../src/hub/probe.js';
import type { Answer } from '../../src/hub/response.js';
import * as seen from './evidence.js';

const HIDDEN = { read: seen.NOT_FOUND, metadata: seen.NOT_FOUND };

function told(probes: Partial<Record<Probe, Answer>>, repo = 'acme/awsome-model') {
  const { findings } = diagnose(
    seen.evidence({ whoami: seen.READ_TOKEN, repos: { [repo]: { ...HIDDEN, ...probes } } }),
  );
  const [first, ...others] = findings;
  expect(first?.cause).toBe('repo-missing-or-no-access');
  expect(others).toEqual([]);
  return { text: `${first?.message} ${first?.advice}`, link: first?.link, evidence: first?.evidence };
}

const PLAIN = told({}).text;
const GONE = { 'owner-user': seen.NO_USER, 'owner-org': seen.NO_ORGANIZATION };
const ROUTE = seen.answer(404, { ...seen.NO_ROUTE, json: { error: '' } });

describe('a near name', () => {
  test('is asked about first, with its page and what shows it', () => {
    const { text, link, evidence } = told({ neighbours: seen.listOf('acme/awesome-model', 'acme/other') });
    expect(text).toContain('Did you mean acme/awesome-model? Check the spelling of acme/awsome-model');
    expect(link).toBe('https://huggingface.co/acme/awesome-model');
    expect(evidence).toContainEqual(expect.objectContaining({ status: 200 }));
  });

  test('keeps its type, and leaves the listed revision out', () => {
    const { text } = told({ neighbours: seen.listOf('acme/corpus') }, 'datasets/acme/korpus@v2');
    expect(text).toContain('Did you mean datasets/acme/corpus?');
  });

  test.each<[string, Answer]>([
    ['is private', seen.listOf('private:acme/awesome-model')],
    ['is not said to be public', seen.answer(200, { json: [{ id: 'acme/awesome-model' }] })],
    ['is of another owner', seen.listOf('other/awesome-model')],
    ['is none that the Hub could have', seen.listOf('acme/awesome--model', 'acme/awesome-model\n::error::')],
    ['has no owner', seen.listOf('awesome-model')],
    ['is in no list', seen.answer(200, { json: { id: 'acme/awesome-model', private: false } })],
    [
      'is in a list that is an error',
      seen.answer(500, { json: [{ id: 'acme/awesome-model', private: false }] }),
    ],
  ])('is not told when it %s', (_, neighbours) => {
    expect(told({ neighbours }).text).not.toMatch(/did you mean/i);
  });

  test('is one of a few', () => {
    const many = ['-a', '-b', '-c', '-d'].map((end) => `acme/awsome-model${end}`);
    expect(told({ neighbours: seen.listOf(...many) }).text).not.toContain('Did you mean');
    expect(told({ neighbours: seen.listOf(...many.slice(2)) }).text).toContain(
      'Did you mean acme/awsome-model-c or acme/awsome-model-d?',
    );
  });
});

describe('an owner', () => {
  test('who is there is named by kind', () => {
    expect(told({ 'owner-user': seen.AN_OWNER, 'owner-org': seen.NO_ORGANIZATION }).text).toContain(
      'ask the user acme to give the account octo access',
    );
    expect(told({ 'owner-user': seen.NO_USER, 'owner-org': seen.AN_OWNER }).text).toContain(
      'ask the organization acme, of which the account octo is not a member, to give it access',
    );
  });

  test('who is nobody on the Hub is what must be corrected', () => {
    const { text, link } = told({ ...GONE, neighbours: seen.listOf() });
    expect(text).toContain('nor an account or organization acme');
    expect(text).toContain('Correct the owner in acme/awsome-model');
    expect(text).not.toContain('private');
    expect(link).toBeNull();
  });

  test('who shows a repo is there, whatever else is answered', () => {
    expect(told({ ...GONE, neighbours: seen.listOf('acme/other') }).text).toBe(PLAIN);
  });

  test('of whom a Hub without that route says nothing is not called missing', () => {
    expect(told({ 'owner-user': ROUTE, 'owner-org': ROUTE }).text).toBe(PLAIN);
    expect(told({ 'owner-user': seen.NO_USER, 'owner-org': ROUTE }).text).toContain('nor an account or');
  });
});

test.each<[string, Answer]>([
  ['a quota that is used up', seen.throttled(0)],
  ['an outage', seen.BAD_GATEWAY],
  ['an edge', seen.EDGE_403],
  ['a 401', seen.UNAUTHORIZED],
  ['a redirect', seen.stopped('other-origin', 'https://other.example')],
  ['a page', seen.answer(200, { isHtml: true })],
  ['a page that says 404', seen.answer(404, { isHtml: true })],
  ['a text', seen.answer(200, { json: 'acme/awesome-model' })],
])('%s in place of every answer about the owner changes nothing', (_, reply) => {
  expect(told({ 'owner-user': reply, 'owner-org': reply, neighbours: reply }).text).toBe(PLAIN);
});
