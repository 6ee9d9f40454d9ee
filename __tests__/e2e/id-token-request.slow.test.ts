import { describe, test } from '@jest/globals';
import { expectNoToken, expectNotFollowed, expectNotSent } from './id-token-request.js';

describe('the request for an id token', () => {
  test.each([
    [301, 'another port'],
    [303, 'another port'],
    [307, 'another port'],
    [308, 'another port'],
    [302, 'another name'],
    [302, 'a path without a host'],
  ])('the request for an id token follows no redirect: %i to %s', expectNotFollowed);

  test.each([
    'http://hub.localhost:9/?api-version=2.0',
    'http://127.0.0.1.example/?api-version=2.0',
    'ftp://127.0.0.1/?api-version=2.0',
  ])(
    'the request for an id token is not sent in clear text, nor where there is no address: %s',
    expectNotSent,
  );

  test.each([
    ['nothing', ''],
    ['no object', '"a.b.c"'],
    ['a blank one', '{"value":""}'],
    ['one that is no text', '{"value":7}'],
  ])('the request for an id token that is answered with %s has given no token', async (_, body) => {
    await expectNoToken(body);
  });
});
