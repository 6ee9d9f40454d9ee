import { describe, expect, test } from '@jest/globals';
import { asSent, parseResource, publisherRequest } from '../../src/model/publisher.js';

describe('a resource', () => {
  test.each([
    ['acme/model', 'acme/model'],
    ['models/acme/model', 'acme/model'],
    ['datasets/acme/corpus', 'datasets/acme/corpus'],
    ['spaces/acme/app', 'spaces/acme/app'],
    ['kernels/acme/k', 'kernels/acme/k'],
    ['buckets/acme/b', 'buckets/acme/b'],
    ['https://huggingface.co/datasets/acme/corpus', 'datasets/acme/corpus'],
  ])('%s is the repo %s', (text, sent) => {
    expect(asSent(parseResource(text))).toMatchObject({ text: sent, of: { is: 'repo' } });
    // What the Python client sends from its variable is sent as it is.
    expect(parseResource(text).text).toBe(text);
  });

  test('of one word is a user', () => {
    expect(parseResource('octo-ci')).toEqual({ text: 'octo-ci', of: { is: 'user', name: 'octo-ci' } });
  });

  test.each(['', 'acme/', 'acme/model@v1', 'a/b/c', '../x', 'acme model', '${{ vars.X }}'])(
    '%j is none',
    (text) => expect(parseResource(text).of).toBeNull(),
  );
});

describe('the check goes by', () => {
  const inputs = (oidcResource: string | null, oidcDryRun = false) => ({
    oidcResource: oidcResource === null ? null : parseResource(oidcResource),
    oidcDryRun,
  });

  test.each([
    [
      'the input, whatever else is set',
      inputs('a/b'),
      'c/d',
      true,
      { askedBy: 'oidc-resource', isDryRun: false },
    ],
    ['the variable, without a stored token', inputs(null), 'c/d', false, { askedBy: 'HF_OIDC_RESOURCE' }],
    ['a stored token beside the variable', inputs(null), 'c/d', true, null],
    ['a stored token', inputs(null), null, true, null],
    ['no publisher, where nothing asks for one', inputs(null), null, false, null],
    [
      'a look at the claims alone',
      inputs(null, true),
      null,
      true,
      { askedBy: 'oidc-dry-run', resource: null },
    ],
    [
      'a look at the claims for the variable',
      inputs(null, true),
      'c/d',
      false,
      { askedBy: 'oidc-dry-run', isDryRun: true },
    ],
  ])('%s', (_, given, variable, hasStored, expected) => {
    const request = publisherRequest(given, variable, hasStored);
    if (expected === null) expect(request).toBeNull();
    else expect(request).toMatchObject(expected);
  });
});
