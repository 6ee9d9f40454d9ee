import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Masker } from '../../tools/emulator/runner/masker.mjs';
import { runs } from '../breadth.js';

/** A masker that knows these values. */
function masking(...values: string[]) {
  const masker = new Masker();
  for (const value of values) masker.add(value);
  return masker;
}

const secret = `hf_${randomBytes(18).toString('hex').slice(0, 34)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('the mask', () => {
  test('the mask hides a value, and the lines of it', () => {
    const masker = new Masker();
    expect(masker.add(' one\r\n\r\n two ')).toEqual([' one\r\n\r\n two ', 'one', 'two']);
    expect(masker.apply('x one y two z')).toBe('x *** y *** z');
  });

  test('the mask joins hits that overlap or touch', () => {
    expect(masking('abc', 'bcd').apply('abcd abcbcd abc')).toBe('*** *** ***');
  });

  test.each(['', 'a:', 'user:', 'other-user:'])('the mask hides base64 of the secret behind %p', (prefix) => {
    const shown = masking(secret).apply(base64(prefix + secret));
    expect(Buffer.from(shown.replace('***', ''), 'base64').toString()).not.toMatch(/[0-9a-f]{6}/);
  });

  test.each([
    ['URI', `a b/${'c!'.repeat(3)}`, 'a%20b%2Fc%21c%21c%21'],
    ['JSON', 'one"two\\three', 'one\\"two\\\\three'],
    ['XML', `<a&'b'>`, '&lt;a&amp;&apos;b&apos;&gt;'],
    ['expression', `it's`, `it''s`],
    ['stripped quotes', '"quoted-value"', 'quoted-value'],
    ['PowerShell, before the ampersand', 'section-1&section-2', 'section-1&'],
    ['PowerShell, after the ampersand', 'section-1&+section-2', 'ection-2'],
  ])('the mask hides the %s form', (_form, value, encoded) => {
    expect(masking(value).apply(`<<${encoded}>>`)).toBe('<<***>>');
  });

  test.each([
    ['base64 with something behind the secret', base64(`${secret}:x`)],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
    ['half of it', secret.slice(0, 18)],
  ])('the mask does not hide %s, since the runner does not either', (_form, text) => {
    expect(masking(secret).apply(text)).toBe(text);
  });

  test('the mask never leaves a registered value in any text', () => {
    const word = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !'***'.includes(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.string(), fc.string(), (values, before, after) => {
        const shown = masking(...values).apply(before + values.join('') + after);
        for (const value of values.filter((text) => !text.includes('*'))) expect(shown).not.toContain(value);
      }),
      { numRuns: runs(50) },
    );
  });
});
