import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readClaims } from '../../src/runner/id-token.js';

const jwt = (payload: unknown) =>
  ['e30', Buffer.from(JSON.stringify(payload)).toString('base64url'), 'signature'].join('.');

describe('the claims of an id token', () => {
  test('the claims of an id token that matter are read, and no others', () => {
    const claims = readClaims(
      jwt({
        repository: 'acme/app',
        ref: 'refs/heads/main',
        aud: ['a', 'b'],
        actor: 'octo',
        exp: 1_700_000_000,
      }),
    );
    expect(claims).toEqual({
      shown: { repository: 'acme/app', ref: 'refs/heads/main', aud: 'a, b' },
      expiresAt: 1_700_000_000_000,
    });
  });

  test('the claims of an id token that are of another kind than text count as absent', () => {
    expect(readClaims(jwt({ repository: 1, ref: null, aud: [], sub: { a: 1 }, exp: 'soon' }))).toEqual({
      shown: {},
      expiresAt: null,
    });
  });

  test('the claims of an id token are cut where they are longer than anything that GitHub writes', () => {
    expect(readClaims(jwt({ ref: 'x'.repeat(10_000) }))?.shown.ref).toHaveLength(500);
  });

  test.each(['', 'a', 'a.b', 'a.b.c', `e30.${Buffer.from('[1]').toString('base64url')}.x`, 'e30.bnVsbA.x'])(
    'the claims of an id token are not there in %j',
    (text) => expect(readClaims(text)).toBeNull(),
  );

  test('the claims of an id token never hold the signature, whatever the token', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.jsonValue()), (signature, payload) => {
        fc.pre(!JSON.stringify(payload).includes(signature));
        const text = jwt(payload).replace(/signature$/, signature);
        expect(
          JSON.stringify(readClaims(text)?.shown ?? {}).includes(signature) && signature.length > 8,
        ).toBe(false);
      }),
    );
  });
});
